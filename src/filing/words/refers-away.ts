import { sentencesIn } from "./prose.js";
import type { Telling } from "../telling.js";
import type { ToldTransactions, Transaction } from "../transaction.js";

const ARTICLE = String.raw`\b(?:[Tt]he|[Ss]uch|[Aa]n?|[Aa]forementioned)\s+`;
/** "Private Placement", "Offering": a transaction by the name that the text gave it. */
const NAME = String.raw`(?:[A-Z][\w&.-]*\s+){0,5}(?:Agreements?|Offering|IPO|Placement|Transactions?|Closings?|Merger|Offer|Purchases?|Sales?|Plan|Financing|Subscription|Repurchase|Distribution)\b`;
/** "the Private Placement", of which the name is caught. */
export const NAMED_TRANSACTION = `${ARTICLE}(${NAME})`;

/** "as described in Item 3", "pursuant to the Purchase Agreement", "in the Offering": told where that is told. */
const TOLD_ELSEWHERE = new RegExp(
  String.raw`\b(?:Items?\s+\d|Schedules?\s+(?!13)[A-Z\d]|Annex|Appendix|Exhibit|described|disclosed|reported|set\s+forth|herein|above|below)\b|${ARTICLE}${NAME}`,
);

/** The same in a text without small letters, where a capital marks no name. */
const IN_CAPITALS =
  /\b(?:THE|SUCH|AN?|AFOREMENTIONED)\s+(?:[A-Z][\w&.-]*\s+){0,5}(?:AGREEMENTS?|OFFERING|IPO|PLACEMENT|TRANSACTIONS?|CLOSINGS?|MERGER|OFFER|PURCHASES?|SALES?|PLAN|FINANCING|SUBSCRIPTION|REPURCHASE|DISTRIBUTION)\b/;

/** "told in", "see", where the line below begins "Item 3." and looks like a heading. */
const BREAKS_OFF = /\b(?:in|under|see|to)\s*$/;

/** Whether words leave details to another place. */
export function isToldElsewhere(words: string): boolean {
  if (BREAKS_OFF.test(words)) return true;
  return TOLD_ELSEWHERE.test(words) || (!/[a-z]{2}/.test(words) && IN_CAPITALS.test(words));
}

/** The sentences or rows that tell the transactions, each once. */
export function saidOf(transactions: readonly Transaction[]): string {
  return [...new Set(transactions.map(({ place }) => place.value))].join(" ");
}

/** "See Item 3.", "The information in Item 3 is incorporated by reference." */
const REFERS_TO_ITEM =
  /^\W*(?:\(c\)\W*)?(?:please\s+)?(?:see|refer\s+to)\s+(?:also\s+)?Items?\s+[346]\b\D{0,40}$|\b(?:information|responses?|disclosures?|answers?|Items?\s+[346])\b.{1,120}\bincorporated\b.{1,40}\bby\b/i;

const LIST_TITLE = /^\W*\(c\)|\b(?:set\s+forth|following|below)\b/i;

/** Whether the words leave the price to another place; a list that Item 5(c) refers to is no other place. */
export function refersAway(
  { lists, references, paragraphs }: ToldTransactions,
  { trades, list: number }: Telling,
): boolean {
  if (number === null)
    return (
      isToldElsewhere(saidOf(trades)) ||
      paragraphs.some(({ value }) => sentencesIn(value).some((each) => REFERS_TO_ITEM.test(each)))
    );
  const own = lists[number]?.words ?? [];
  return (
    references.some(({ value }) => value.startsWith("Item ")) ||
    own.some(({ value }) => !LIST_TITLE.test(value) && isToldElsewhere(value))
  );
}
