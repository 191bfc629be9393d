import { withSeparators } from "../../src/figures/decimal.js";
import { percentShown, type GroupCase } from "../../src/filing/persons/group-case.js";
import type { Union } from "../../src/filing/persons/group-union.js";

/** A group's total as it should be stated, in a message that begins with `none`, and how it is worked out. */
export function totalWorked(
  group: GroupCase,
  union: Union,
  none: string,
): { readonly expected: string; readonly message: string; readonly working: string } {
  const { outstanding } = group;
  const total = `${withSeparators(union.shares)} shares`;
  const held = withSeparators(union.shares.minus(union.rights));
  const rights = withSeparators(union.rights);
  const sums = union.rights.isZero()
    ? []
    : [`${held} held + ${rights} to be acquired = ${withSeparators(union.shares)}`];
  const percent = percentShown(group);
  if (outstanding === null || percent === null)
    return {
      expected: `a total for the group: ${total}`,
      message: `${none} Each share counted once, the members hold ${total}.`,
      working: sums.join("\n") || `${total} in all`,
    };
  const whole = outstanding.plus(union.joining);
  const base = union.joining.isZero()
    ? []
    : [`${withSeparators(outstanding)} + ${withSeparators(union.joining)} = ${withSeparators(whole)}`];
  return {
    expected: `a total for the group: ${total}, ${percent.shown} %`,
    message: `${none} Each share counted once, the members hold ${total}, ${percent.shown} % of ${withSeparators(whole)}.`,
    working: [
      ...sums,
      ...base,
      `${withSeparators(union.shares)} / ${withSeparators(whole)} = ${percent.exact.toFixed(6)} %`,
    ].join("\n"),
  };
}
