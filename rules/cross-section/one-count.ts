import { sameCount, withSeparators } from "../../src/figures/decimal.js";
import { roundingOf } from "../../src/figures/number.js";
import { namesSeveralClasses } from "../../src/filing/percent/comparable.js";
import type { Base, Filing } from "../../src/filing/filing.js";
import { lettered } from "../../src/filing/share-class.js";
import { wordsOf } from "./as-it-stands.js";

/** Whether both state the same count: "6.8 million" and 6,812,345 do. */
export function agree(a: Base, b: Base): boolean {
  const off = roundingOf(a.shares.printed).plus(roundingOf(b.shares.printed));
  return sameCount(a.shares.value, b.shares.value) || a.shares.value.minus(b.shares.value).abs().lte(off);
}

/** Words by which shares are added to one of the counts, or it is of another time. */
const OTHERWISE =
  /\b(?:giving effect|pro forma|assum|exercis|conver|issuable|adjusted|respective|plus|as increased|after|before|prior|following|immediately|upon|dilut)/i;
/** With fewer digits two counts may differ so by what was issued between them. */
const MANY_DIGITS = 6;

/** Whether two counts of one day, or of none, are of one class as far as the filing tells, and nothing says what parts them. */
export function areMeantAsOne(filing: Filing, first: Base, other: Base): boolean {
  const sameDay = first.asOf?.value === other.asOf?.value;
  const unnamed = (first.class === null || other.class === null) && !namesSeveralClasses(filing);
  const plain = [first, other].every(
    ({ shares, plus, place }) =>
      shares.value.precision() >= MANY_DIGITS && plus.length === 0 && !OTHERWISE.test(place.value),
  );
  const gap = withSeparators(first.shares.value.minus(other.shares.value).abs());
  const isTold = filing.paragraphs.some(({ value }) => value.includes(gap));
  return sameDay && plain && (unnamed || isOfOneClass(first, other)) && !isTold;
}

const EXACT = 5;

/** Whether a count has so many digits that another is no neighbour of it by chance. */
export function isExact({ shares }: Base): boolean {
  return shares.value.precision() >= EXACT;
}

/** Whether both are told in the same words up to the rights that are added, of the same day. */
export function areToldAlike(first: Base, other: Base): boolean {
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
export function isOneSentence(first: Base, other: Base): boolean {
  if (first.place.span.start === other.place.span.start) return false;
  const bare = [first, other].every(
    ({ asOf, plus, place }) => asOf !== null && plus.length === 0 && !WITH_RIGHTS.test(place.value),
  );
  return bare && areToldAlike(first, other);
}

/** Whether the words name two classes: Class A and Class B. */
export function areOfTwoClasses(a: Base, b: Base): boolean {
  const [one, two] = [lettered(a.class ?? ""), lettered(b.class ?? "")];
  // Told side by side, "Common Stock" and "Class B Common Stock" are two.
  const told = (one !== null && two !== null) || (a.class !== b.class && a.place.value === b.place.value);
  return told && one !== two;
}

/** Whether both name one class. */
export function isOfOneClass(a: Base, b: Base): boolean {
  return a.class !== null && a.class.toLowerCase() === b.class?.toLowerCase();
}
