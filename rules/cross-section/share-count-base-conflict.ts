import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { withSeparators } from "../../src/figures/decimal.js";
import { typingSlip, type TypingSlip } from "../../src/figures/typing-slip.js";
import type { Base, Filing } from "../../src/filing/filing.js";
import { asEachOther } from "../../src/filing/repair.js";
import { countsAsItStands } from "./as-it-stands.js";
import { ofTwoDays } from "./count-of-two-days.js";
import { rightsBetween } from "./rights-between-counts.js";
import {
  agree,
  areMeantAsOne,
  areOfTwoClasses,
  areToldAlike,
  isExact,
  isOfOneClass,
  isOneSentence,
} from "./one-count.js";

/** One class has one number outstanding on one day. */
export default defineRule({
  id: "share-count-base-conflict",
  title: "The filing states one number of shares outstanding for one class and day",
  group: "cross-section",
  severity: "error",
  authority: ["17 CFR 240.13d-1(j)", "17 CFR 240.13d-101, Item 5(a)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const told = [...filing.bases, ...filing.countsBeside.filter(isOfNoDay)];
    const totals = told.filter(({ allClasses, includes }) => allClasses && includes.length > 0);
    const bases = told.filter((base) => isPlain(base) && !totals.some((total) => agree(base, total)));
    const [first] = bases;
    if (first === undefined || bases.length < 2) return;
    const counts = distinct(bases).slice(0, MOST);
    const verdicts = counts.flatMap((base, index) =>
      counts.slice(index + 1).flatMap((other) => verdict(filing, base, other, context) ?? []),
    );
    const same = `Every mention of the class outstanding states ${withSeparators(first.shares.value)} shares.`;
    const all =
      ofTwoDays(bases, context) ?? context.pass({ at: bases.map(({ shares }) => shares), message: same });
    yield* bases.every((base) => agree(first, base)) ? [all] : verdicts;
  },
});

/** More counts than this are not compared with one another. */
const MOST = 12;

/** A count on which no percentage rests, and of which nothing tells that it is another day's or another's. */
function isOfNoDay({ asOf, standing, owner }: Base): boolean {
  return asOf === null && (standing ?? "untold") === "untold" && owner === undefined;
}

/** A count by itself: no part of a sum, and none that the user gave; the person's own rights may be added to it. */
function isPlain(base: Base): boolean {
  const added = base.plus.every(({ kind }) => kind === "right-to-acquire");
  return !base.partOfSum && added && base.includes.length === 0 && base.given !== true;
}

function distinct(bases: readonly Base[]): Base[] {
  return bases.filter(
    (base, index) =>
      bases.findIndex((other) => agree(base, other) && base.asOf?.value === other.asOf?.value) === index,
  );
}

function verdict(
  filing: Filing,
  first: Base,
  other: Base,
  { pass, fail, unverified }: RuleContext,
): Verdict | null {
  if (agree(first, other) || areOfTwoClasses(first, other)) return null;
  const slip = isExact(first) && isExact(other) ? typingSlip(first.shares.value, other.shares.value) : null;
  // Where rights are added, the count may be another one altogether, unless the same words tell both.
  if (slip === null && first.plus.length + other.plus.length > 0 && !areToldAlike(first, other)) return null;
  const finding = {
    at: [other.shares, first.shares],
    expected: withSeparators(first.shares.value),
    actual: withSeparators(other.shares.value),
  };
  const told = `The filing states ${dated(first)} and ${dated(other)}`;
  const between = rightsBetween(filing, first, other);
  if (between !== null)
    return pass({
      at: finding.at,
      message: `${told}: ${withSeparators(between.shares)} apart, which ${between.person.name.value} has a right to acquire.`,
    });
  if (slip !== null && isOneSentence(first, other))
    return fail({
      ...finding,
      repairs: asEachOther(first.shares, other.shares),
      message: `${told}, in the same words: one class has one number outstanding on one day.`,
    });
  const apart = slip === null ? undefined : SLIPS[slip];
  if (
    apart !== undefined &&
    (first.asOf === null || !asOneTold(first, other, slip)) &&
    (slip !== "a digit changed" || areOfOneDay(first, other)) &&
    areMeantAsOne(filing, first, other)
  )
    return fail({
      ...finding,
      severity: "warning",
      repairs: asEachOther(first.shares, other.shares),
      message: `${told}: ${apart}, and nothing tells of the difference.`,
    });
  if (first.asOf === null || other.asOf === null || !isOfOneClass(first, other))
    return unverified({
      ...finding,
      message: `${told}; whether they are of the same ${untold(first, other)} is not told.`,
    });
  if (first.asOf.value !== other.asOf.value)
    return fail({ ...finding, severity: "info", message: `${told}: two days, so both may be right.` });
  return asOneTold(first, other, slip)
    ? fail({
        ...finding,
        repairs: asEachOther(first.shares, other.shares),
        message: `${told}: one class has one number outstanding on one day.`,
      })
    : unverified({ ...finding, message: `${told}; whether both count the class as it stood is not told.` });
}

/** What parts two counts, one of which is mistyped. */
const SLIPS: Readonly<Partial<Record<TypingSlip, string>>> = {
  "two digits transposed": "two neighbouring digits changed places",
  "a digit changed": "one digit is another",
};

/** Whether both are told to be outstanding on one day in one class, and no word of shares issued or sold may part them by a round number. */
function areOfOneDay(first: Base, other: Base): boolean {
  const told = [first, other].map(({ place }) => place.value.replace(DAY_ITSELF, " "));
  return first.asOf !== null && isOfOneClass(first, other) && !told.some((words) => ISSUED.test(words));
}

/** "As of March 3, 2025, the closing date of the offering": what day it was. */
const DAY_ITSELF = /,\s+the\s+(?:closing\s+)?date\s+of\s+[^.,;]{1,120}/gi;
const ISSUED =
  /\b(?:issued|issuances?|sold|sales?|offerings?|placements?|repurchas\w*|cancel\w*|redeem\w*|clos(?:ed|ing)|split|treasury|record\s+date|entitled)\b/i;

/** Which of class and day the two do not both tell as one. */
function untold(first: Base, other: Base): string {
  if (first.asOf !== null && first.asOf.value === other.asOf?.value) return "class";
  return isOfOneClass(first, other) ? "day" : "class and day";
}

/** Whether both are told of one class as it stood on one day. */
function asOneTold(first: Base, other: Base, slip: TypingSlip | null): boolean {
  return isOfOneClass(first, other) && [first, other].every((base) => countsAsItStands(base, slip !== null));
}

function dated({ shares, asOf }: Base): string {
  return `${withSeparators(shares.value)} shares outstanding${asOf === null ? "" : ` as of ${asOf.printed}`}`;
}
