import { withSeparators, type Decimal } from "../../src/figures/decimal.js";
import { percentAgreement } from "../../src/figures/percent-agreement.js";
import { percentWords } from "../../src/figures/percent.js";
import { areTransposed, typingSlip } from "../../src/figures/typing-slip.js";
import type { Fact } from "../../src/filing/fact.js";
import type { GroupCase } from "../../src/filing/persons/group-case.js";
import { familiesTotals, type FamiliesTotals } from "../../src/filing/persons/group-families.js";
import { isOfAllReporting, isPlainTotal, mostOf, slipFromMost } from "../../src/filing/persons/group-most.js";
import { soleTotal } from "../../src/filing/persons/sole-total.js";
import type { GroupTotal } from "../../src/filing/persons/group-total.js";
import { row } from "../../src/filing/rows.js";

/** What is wrong with a total that the text states, and where. */
interface WrongTotal {
  readonly at: readonly Fact<unknown>[];
  readonly finding: { readonly actual: string; readonly expected: string; readonly message: string };
}

/** What is wrong with the total that the text states for a group; `null` where nothing is, or nothing can be shown. */
export function wrongTotal(group: GroupCase, stated: GroupTotal): WrongTotal | null {
  const slip = group.reporter === null ? mistypedTotal(group, stated) : null;
  return slip ?? belowMost(group, stated) ?? otherPercent(group, stated) ?? otherTotal(group, stated);
}

/** A single total that a member alone exceeds, or that is that member's amount but for a slip of the keys; else `null`. */
function belowMost({ filing, members, union }: GroupCase, stated: GroupTotal): WrongTotal | null {
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
function otherPercent({ filing, members }: GroupCase, stated: GroupTotal): WrongTotal | null {
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
function otherTotal({ filing, members, union, reporter }: GroupCase, stated: GroupTotal): WrongTotal | null {
  const [told, ...others] = stated.held;
  const whole = union?.shares ?? reporter?.figure.value ?? (told && soleTotal(filing, members, told));
  if (told === undefined || others.length > 0 || !whole || told.eq(whole)) return null;
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
export function mistypedTotal(
  { filing, members, union }: Pick<GroupCase, "filing" | "members" | "union">,
  { held, place }: GroupTotal,
): WrongTotal | null {
  const [told, ...others] = held;
  if (told === undefined || others.length > 0) return null;
  // Whoever reports the very total may have all that the others hold.
  if (union === null && mostOf(members)?.figure.value.eq(told) === true) return null;
  const families = familiesTotals(filing, members);
  const totals = union === null ? families.totals : [union.shares];
  const total = totals.find(
    (each) => typingSlip(told, each) !== null && (union !== null || !isSharedTwice(told, each, families)),
  );
  const slip = total && typingSlip(told, total);
  if (total === undefined || !slip || totals.some((each) => each.eq(told))) return null;
  const actual = withSeparators(told);
  const expected = withSeparators(total);
  const message = `The text states ${actual} shares as what the persons own together; what they report adds up to ${expected}, each share counted once: the two differ by ${slip}.`;
  return { at: [place], finding: { actual, expected, message } };
}

/**
 * Whether a total told may be less, or more, than an estimate by what two members share: a share is counted once, and the
 * cover pages do not tell whether what both share is the same.
 */
function isSharedTwice(told: Decimal, total: Decimal, { shared, pools }: FamiliesTotals): boolean {
  const difference = told.minus(total).abs();
  if (pools.some((pool) => difference.mod(pool).isZero())) return true;
  return told.lt(total) && difference.lte(shared) && !areTransposed(told, total);
}
