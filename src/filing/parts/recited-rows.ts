import { rightsInBase } from "../base.js";
import { isWithin } from "../fact.js";
import type { Filing, Footnote, Person } from "../filing.js";
import { mentions } from "../persons/naming.js";
import type { Recital, RecitedFigure } from "../recital.js";
import { between, CLAIMS_ALL, readingsOf, SOLD, type RecitedSum } from "./recited-counts.js";

/** A sentence on what a person has, which the cover page counts. */
const HELD =
  /^ (?:(?:these|they) are|represents?|reflects?|includes?|consists? of|comprises?) # | (?:held|owned|holds|owns|ownership|beneficial owners? of|(?:row|item) \d{1,2}|(?:amounts?|numbers?|shares|securities) (?:\S+ ){0,9}?(?:represents?|includes?|consists?|reported)) /;
const DIRECTLY =
  / (?:directly|record|itself) (?:holds?|owns?|held|owned|(?:owner|holder) of) $| (?:holds?|owns?|held|owned) (?:directly|of record) $/;

/** What a note or an Item takes apart without the total, which the cover page has. */
export function ofRow(filing: Filing, recital: Recital, counts: readonly RecitedFigure[]): RecitedSum[] {
  const words = between(recital, 0);
  if (!HELD.test(words) || SOLD.test(words)) return [];
  const ahead = between(recital, 0, counts[0]?.at);
  const isWhole = CLAIMS_ALL.test(ahead);
  const readings = readingsOf(recital, counts);
  return subjectsOf(filing, recital).flatMap((person) => {
    const total = person.aggregateAmount;
    const isTold = counts.some(({ value }) => total?.value.eq(value) === true);
    return total === null || isTold ? [] : [{ place: recital.place, person, total, readings, isWhole }];
  });
}

/** "The Fund directly holds 1,000,000 shares": with the rights that the base counts, all that the cover page has. */
export function besideRights(
  filing: Filing,
  recital: Recital,
  [held]: readonly RecitedFigure[],
): RecitedSum[] {
  if (held === undefined || !DIRECTLY.test(between(recital, 0, held.at))) return [];
  const rights = filing.bases.flatMap(rightsInBase).map(({ shares }) => shares);
  const [right, ...others] = rights.filter(
    ({ value }, index) => rights.findIndex((other) => other.value.eq(value)) === index,
  );
  if (right === undefined || others.length > 0) return [];
  return subjectsOf(filing, recital).flatMap((person) => {
    const total = person.aggregateAmount;
    return total === null
      ? []
      : [{ place: recital.place, person, total, readings: [[held, right]], isWhole: false }];
  });
}

/** Whose cover page a sentence may be on: that of the note which it begins; else the persons that it names, or one for all who report the same. */
function subjectsOf({ persons }: Filing, { place }: Recital): readonly Person[] {
  const isFirst = ({ text }: Footnote): boolean => text.span.start === place.span.start;
  const own = persons.find(({ footnotes }) => footnotes.some(isFirst));
  if (own !== undefined) return [own];
  if (persons.some(({ footnotes }) => footnotes.some(({ text }) => isWithin(place, text)))) return [];
  const named = persons.filter((person) => mentions(place.value, person));
  const amounts = new Set(persons.map(({ aggregateAmount }) => aggregateAmount?.value.toFixed()));
  const among = named.length > 0 ? named : amounts.size === 1 ? persons : [];
  return among.filter(
    ({ aggregateAmount: amount }, index) =>
      among.findIndex(
        (other) => amount !== null && other.aggregateAmount?.value.eq(amount.value) === true,
      ) === index,
  );
}
