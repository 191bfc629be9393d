import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { sameCount, withSeparators } from "../../src/figures/decimal.js";
import { roundingOf } from "../../src/figures/number.js";
import { typingSlip, type TypingSlip } from "../../src/figures/typing-slip.js";
import { namesSeveralClasses } from "../../src/filing/comparable.js";
import type { Base, Filing } from "../../src/filing/filing.js";
import { asEachOther } from "../../src/filing/repair.js";
import { lettered } from "../../src/filing/share-class.js";
import { countsAsItStands, wordsOf } from "./as-it-stands.js";
import { ofTwoDays } from "./count-of-two-days.js";

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
    const bases = filing.bases.filter(isPlain);
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

const EXACT = 5;
/** More counts than this are not compared with one another. */
const MOST = 12;

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

/** "6.8 million" and 6,812,345 are the same count. */
function agree(a: Base, b: Base): boolean {
  const off = roundingOf(a.shares.printed).plus(roundingOf(b.shares.printed));
  return sameCount(a.shares.value, b.shares.value) || a.shares.value.minus(b.shares.value).abs().lte(off);
}

function verdict(
  filing: Filing,
  first: Base,
  other: Base,
  { fail, unverified }: RuleContext,
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
  if (slip !== null && isOneSentence(first, other))
    return fail({
      ...finding,
      repairs: asEachOther(first.shares, other.shares),
      message: `${told}, in the same words: one class has one number outstanding on one day.`,
    });
  if (
    slip === "two digits transposed" &&
    !asOneTold(first, other, slip) &&
    areMeantAsOne(filing, first, other)
  )
    return fail({
      ...finding,
      severity: "warning",
      repairs: asEachOther(first.shares, other.shares),
      message: `${told}: two neighbouring digits changed places, and nothing tells of the difference.`,
    });
  if (first.asOf === null || other.asOf === null || !isOfOneClass(first, other))
    return unverified({
      ...finding,
      message: `${told}; whether they are of the same class and day is not told.`,
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

/** Whether both are told of one class as it stood on one day. */
function asOneTold(first: Base, other: Base, slip: TypingSlip | null): boolean {
  return isOfOneClass(first, other) && [first, other].every((base) => countsAsItStands(base, slip !== null));
}

/** Words by which shares are added to one of the counts, or it is of another time. */
const OTHERWISE =
  /\b(?:giving effect|pro forma|assum|exercis|conver|issuable|adjusted|respective|plus|as increased|after|before|prior|following|immediately|upon|dilut)/i;
/** With fewer digits two counts may differ so by what was issued between them. */
const MANY_DIGITS = 6;

/** Whether two counts of one day are of one class as far as the filing tells, and nothing says what parts them. */
function areMeantAsOne(filing: Filing, first: Base, other: Base): boolean {
  const sameDay = first.asOf !== null && first.asOf.value === other.asOf?.value;
  const unnamed = (first.class === null || other.class === null) && !namesSeveralClasses(filing);
  const plain = [first, other].every(
    ({ shares, plus, place }) =>
      shares.value.precision() >= MANY_DIGITS && plus.length === 0 && !OTHERWISE.test(place.value),
  );
  const gap = withSeparators(first.shares.value.minus(other.shares.value).abs());
  const isTold = filing.paragraphs.some(({ value }) => value.includes(gap));
  return sameDay && plain && (unnamed || isOfOneClass(first, other)) && !isTold;
}

/** Whether a count has so many digits that another is no neighbour of it by chance. */
function isExact({ shares }: Base): boolean {
  return shares.value.precision() >= EXACT;
}

/** Whether both are told in the same words up to the rights that are added, of the same day. */
function areToldAlike(first: Base, other: Base): boolean {
  const [one, two] = [first, other].map(({ place }) => plainWords(wordsOf(place.value, true)));
  return one === two && first.asOf?.value === other.asOf?.value;
}

const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\d[\d,.]*/g, "0")
    .replace(/[^a-z\d]+/g, " ")
    .trim();

/** Words by which the number may be another for each person: with the rights of each. */
const WITH_RIGHTS =
  /\b(?:giving effect|pro forma|assum|exercis|conver|issuable|deemed|acquire|adjusted|respective|plus|as increased)/i;

/** Whether one dated sentence stands in two places, below two cover pages say: whatever it calls the class, it is the same. */
function isOneSentence(first: Base, other: Base): boolean {
  if (first.place.span.start === other.place.span.start) return false;
  const bare = [first, other].every(
    ({ asOf, plus, place }) => asOf !== null && plus.length === 0 && !WITH_RIGHTS.test(place.value),
  );
  return bare && areToldAlike(first, other);
}

function dated({ shares, asOf }: Base): string {
  return `${withSeparators(shares.value)} shares outstanding${asOf === null ? "" : ` as of ${asOf.printed}`}`;
}

function areOfTwoClasses(a: Base, b: Base): boolean {
  const [one, two] = [lettered(a.class ?? ""), lettered(b.class ?? "")];
  // Told side by side, "Common Stock" and "Class B Common Stock" are two.
  const told = (one !== null && two !== null) || (a.class !== b.class && a.place.value === b.place.value);
  return told && one !== two;
}

function isOfOneClass(a: Base, b: Base): boolean {
  return a.class !== null && a.class.toLowerCase() === b.class?.toLowerCase();
}
