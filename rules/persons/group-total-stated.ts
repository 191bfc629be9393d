import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { groupCase, isStated, percentShown, type GroupCase } from "../../src/filing/group-case.js";
import { familiesTotals } from "../../src/filing/group-families.js";
import { isOfAllReporting, isPlainTotal, mostOf, slipFromMost } from "../../src/filing/group-most.js";
import type { GroupTotal } from "../../src/filing/group-total.js";
import type { Union } from "../../src/filing/group-union.js";
import { row } from "../../src/filing/rows.js";
import { count, list } from "../../src/filing/wording.js";
import { percentAgreement } from "../../src/figures/percent-agreement.js";
import { percentWords } from "../../src/figures/percent.js";
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
  const slip = stated === null || reporter !== null ? null : mistypedTotal(group, stated);
  const wrong =
    slip ??
    (stated === null
      ? null
      : (belowMost(group, stated) ?? otherPercent(group, stated) ?? otherTotal(group, stated)));
  if (wrong !== null) return fail({ persons, at: [...wrong.at, ...boxes], ...wrong.finding });
  if (reporter !== null) {
    return pass({
      persons,
      at: [reporter.figure, ...boxes],
      message: `${row(filing, "aggregateAmount")} of ${reporter.person.name.value} reports what the members hold together: ${count(reporter.figure)} shares.`,
    });
  }
  if (stated !== null && (union === null ? isBorneOut(group, stated) : isStated(stated, group)))
    return pass({ persons, at: [stated.place, ...boxes], message: "The text states the group's total." });
  if (stated !== null)
    return unverified({
      persons,
      at: [stated.place, ...boxes],
      message:
        union === null
          ? "The text states what the persons own together, but does not tell plainly enough who holds what to see whether it is that."
          : `The text states what the persons own together, but not as the ${withSeparators(union.shares)} shares that their accounts add up to, each share counted once.`,
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

/** Whether a single total is what one member reports, or what those of each family who report most report together. */
function isBorneOut({ filing, members }: GroupCase, { held }: GroupTotal): boolean {
  const [told, ...others] = held;
  if (told === undefined || others.length > 0) return false;
  const most = mostOf(members)?.figure.value;
  return most?.eq(told) === true || familiesTotals(filing, members).some((total) => total.eq(told));
}

/** A single total that a member alone exceeds, or that is that member's amount but for a slip of the keys; else `null`. */
function belowMost({ filing, members, union }: GroupCase, stated: GroupTotal) {
  const [told, ...others] = stated.held;
  const most = mostOf(members);
  if (told === undefined || others.length > 0 || most === null) return null;
  const slip = union === null || told.lt(most.figure.value) ? slipFromMost(told, most, members) : null;
  if ((slip === null && told.gte(most.figure.value)) || !isPlainTotal(filing, stated)) return null;
  const actual = withSeparators(told);
  const expected = withSeparators(most.figure.value);
  const how =
    slip === null ? "A group owns all that each of its members owns." : `The two differ by ${slip}.`;
  const message = `The text states ${actual} shares as what the persons own together; ${row(filing, "aggregateAmount")} of ${most.person.name.value} alone states ${expected}. ${how}`;
  const bound = slip === null ? `at least ${expected}` : expected;
  return { at: [stated.place, most.figure], finding: { actual, expected: bound, message } };
}

/** Another percentage than the cover page's of the member who reports the very total, or `null`. */
function otherPercent({ filing, members }: GroupCase, stated: GroupTotal) {
  const [told, ...others] = stated.held;
  const most = mostOf(members);
  const cover = most?.person.percentOfClass;
  if (told === undefined || others.length > 0 || !cover || stated.percent === null) return null;
  if (!most.figure.value.eq(told) || !isPlainTotal(filing, stated)) return null;
  if (percentAgreement(cover.value, stated.percent) !== "different") return null;
  const [actual, expected] = [percentWords(stated.percent), percentWords(cover.value)];
  const message = `The text states ${actual} for the ${withSeparators(told)} shares that the persons own together; ${row(filing, "percentOfClass")} of ${most.person.name.value} states ${expected} for the same number.`;
  return { at: [stated.place, cover], finding: { actual, expected, message } };
}

/** A single total, told of all the reporting persons now, that is not what they report together, or `null`. */
function otherTotal({ filing, members, union, reporter }: GroupCase, stated: GroupTotal) {
  const [told, ...others] = stated.held;
  const whole = union?.shares ?? reporter?.figure.value;
  if (told === undefined || others.length > 0 || whole === undefined || told.eq(whole)) return null;
  const rights = union !== null && !union.rights.isZero();
  const plain = isPlainTotal(filing, stated);
  if (rights || !plain || !isOfAllReporting(filing, members, stated, told.minus(whole).abs())) return null;
  const [actual, expected] = [withSeparators(told), withSeparators(whole)];
  const message = `The text states ${actual} shares as what the reporting persons own together; what they report adds up to ${expected}, each share counted once.`;
  return {
    at: [stated.place, ...(reporter === null ? [] : [reporter.figure])],
    finding: { actual, expected, message },
  };
}

/** A single total that one slip of the keys parts from what the members hold together, or `null`. */
function mistypedTotal({ filing, members, union }: GroupCase, { held, place }: GroupTotal) {
  const [told, ...others] = held;
  if (told === undefined || others.length > 0) return null;
  // Whoever reports the very total may have all that the others hold.
  if (union === null && mostOf(members)?.figure.value.eq(told) === true) return null;
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
