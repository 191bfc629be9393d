import { withSeparators, type Decimal } from "../../figures/decimal.js";
import { numbersIn } from "../../figures/number.js";
import type { Filing } from "../filing.js";
import type { Restated } from "../item4/item4-borne-out.js";
import { SMALL } from "../item4/item4-further.js";
import { item4Of } from "../item4/item4-wording.js";
import { sentencesOf } from "../words/prose.js";

/** What the shares of a right are told to come of. */
const OF_A_RIGHT =
  /\b(?:warrants?|options?|issuable|convertible|exercis(?:e|able)|exchangeable|right\s+to\s+acquire)\b/i;
/** What the percentage is worked out on, where the shares of the right stand again. */
const BASED_ON = /\b(?:based|calculated)\s+(?:up)?on\b.*$/is;
/** "50,000 warrants to purchase up to 50,000 shares": the number of the instruments, which is printed for one holding. */
const INSTRUMENTS =
  /\b(\d[\d,]{2,20})(?=\s(?:[^\s,;()\d]{1,20}\s){1,6}?(?:purchase|exercisable|convertible|acquire)\s(?:[a-z]{1,12}\s){0,5}\1\b)/gi;

/**
 * The shares by which the cover page's figure parts from Item 4's, where a sentence of Item 4 tells them, as a right to acquire, with
 * those that make up its own figure together with them: they are a part of it, and the cover page counts them twice or not at all.
 * `null` where they are not, or where another person reports that figure, or those shares alone, and may be meant.
 */
export function partInside(filing: Filing, { cover, narrative }: Restated): Decimal | null {
  const part = cover.value.minus(narrative.value).abs();
  const rest = narrative.value.minus(part);
  if (part.lt(SMALL) || rest.lt(SMALL) || part.eq(rest)) return null;
  const isAnothers = filing.persons.some(
    ({ aggregateAmount: amount }) => amount?.value.eq(narrative.value) === true || amount?.value.eq(part),
  );
  return !isAnothers && tellsBoth(filing, part, rest) ? part : null;
}

/** The same as a sentence of a message, or an empty string. */
export function partInsideInWords(filing: Filing, restated: Restated): string {
  const part = partInside(filing, restated);
  if (part === null) return "";
  const done = restated.cover.value.gt(restated.narrative.value) ? "counts them twice" : "leaves them out";
  return ` Item 4 tells ${withSeparators(part)} shares as a right to acquire, and as a part of its figure: the cover page probably ${done}.`;
}

/** Whether a sentence tells both numbers, the part once, and no other sentence the part again: it would be a second holding of as many shares. */
function tellsBoth(filing: Filing, part: Decimal, rest: Decimal): boolean {
  const sentences = item4Of(filing).flatMap(sentencesOf);
  const printed = (text: string, number: Decimal): number =>
    [...numbersIn(text)].filter(({ value }) => value.eq(number)).length;
  const [told = "", ...others] = sentences.filter((sentence) => printed(sentence, part) > 0);
  const list = told.replace(BASED_ON, "").replace(INSTRUMENTS, "");
  return (
    OF_A_RIGHT.test(list) &&
    printed(list, part) === 1 &&
    printed(list, rest) > 0 &&
    others.every((sentence) => printed(sentence, rest) > 0)
  );
}
