import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { groupCase, isStated, percentShown, type GroupCase } from "../../src/filing/group-case.js";
import { familiesTotals } from "../../src/filing/group-families.js";
import type { GroupTotal } from "../../src/filing/group-total.js";
import type { Union } from "../../src/filing/group-union.js";
import { row } from "../../src/filing/rows.js";
import { count, list } from "../../src/filing/wording.js";
import { typingSlip } from "../../src/figures/typing-slip.js";
import { withSeparators } from "../../src/figures/decimal.js";

/**
 * A group owns all that its members own, so that the statement of a group gives its total: the union of
 * what they hold. The form does not name a line for it, hence a warning.
 */
export default defineRule({
  id: "group-total-stated",
  title: "A statement of a group's members who hold different amounts gives the group's total",
  group: "persons",
  severity: "warning",
  authority: ["17 CFR 240.13d-5(b)(1)", "17 CFR 240.13d-101, Item 5(a)", "17 CFR 240.13d-102, Item 4"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const group = groupCase(filing);
    if (group?.differ === true) yield verdict(group, context);
  },
});

function verdict(group: GroupCase, { pass, fail, unverified }: RuleContext): Verdict {
  const { filing, members: persons, boxes, reporter, stated, union } = group;
  if (reporter !== null) {
    return pass({
      persons,
      at: [reporter.figure, ...boxes],
      message: `${row(filing, "aggregateAmount")} of ${reporter.person.name.value} reports what the members hold together: ${count(reporter.figure)} shares.`,
    });
  }
  const slip = stated === null ? null : mistypedTotal(group, stated);
  if (slip !== null) return fail({ persons, at: [...slip.at, ...boxes], ...slip.finding });
  if (stated !== null && (union === null || isStated(stated, group)))
    return pass({ persons, at: [stated.place, ...boxes], message: "The text states the group's total." });
  if (stated !== null && union !== null)
    return unverified({
      persons,
      at: [stated.place, ...boxes],
      message: `The text states what the persons own together, but not as the ${withSeparators(union.shares)} shares that their accounts add up to, each share counted once.`,
    });
  const ticked = `Row 2(a) is ticked for ${list(persons.map(({ name }) => name.value))}, so that they report as a group`;
  if (group.item === null)
    return unverified({
      persons,
      at: boxes,
      message: `${ticked}. No total is stated for it here, but the Item that would state it is not in the filing.`,
    });
  if (union === null && !group.beyondAnyone)
    return unverified({
      persons,
      at: boxes,
      message: `${ticked}. The text does not tell plainly enough who holds what to see whether one of the cover pages gives its total.`,
    });
  const none = `${ticked}, but no total is stated for it, on a cover page or in the text.`;
  if (union === null)
    return fail({
      persons,
      at: [...boxes, group.item],
      expected: "a total for the group",
      actual: "none",
      message: `${none} Together they hold more than any one of them reports; how much cannot be worked out from the text.`,
    });
  return fail({ persons, at: [...boxes, group.item], actual: "none", ...worked(group, union, none) });
}

/** A single total that one slip of the keys parts from what the members hold together, or `null`. */
function mistypedTotal({ filing, members, union }: GroupCase, { shares, place }: GroupTotal) {
  const [told, ...others] = shares;
  if (told === undefined || others.length > 0) return null;
  const totals = union === null ? familiesTotals(filing, members) : [union.shares];
  const total = totals.find((each) => typingSlip(told, each) !== null);
  const slip = total && typingSlip(told, total);
  if (total === undefined || !slip || totals.some((each) => each.eq(told))) return null;
  const actual = withSeparators(told);
  const expected = withSeparators(total);
  const message = `The text states ${actual} shares as what the persons own together; what they report adds up to ${expected}, each share counted once: the two differ by ${slip}.`;
  return { at: [place], finding: { actual, expected, message } };
}

function worked(
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
