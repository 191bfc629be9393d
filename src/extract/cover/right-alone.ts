import { numbersIn } from "../../figures/number.js";
import type { Composition } from "../../filing/holding.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact } from "../words/fact-maker.js";
import { readHolding, type Terms } from "../holdings/holding.js";

/** "1,340,000 Ordinary Shares": the words by which the amount is counted. */
const AMOUNT = String.raw`^\W{0,3}\d[\d,]*(?:\s+(?:of\s+the\s+|the\s+)?(?:[A-Z][\w'’-]*|shares?|of|common|ordinary|stock)){0,9}`;
const ALL_OF_IT = String.raw`(?:all\s+(?:of\s+)?(?:which|them|the\s+shares)\s+(?:are\s+|being\s+)?|consisting\s+(?:entirely|solely|only)\s+of\s+|(?:which|that)\s+(?:are|consist\s+(?:entirely|solely|only)\s+of)\s+(?:all\s+)?)`;
const TO_BE_ACQUIRED = String.raw`(?:shares\s+(?:of\s+(?:[A-Z]\w*\s+){1,4})?)?(?:(?:currently\s+|immediately\s+)?(?:issuable|obtainable|acquirable|deliverable)\b|underlying\b|subject\s+to\s+(?:\w+\s+){0,3}(?:options|warrants)\b|(?:(?:which|that)\s+)?(?:[\w'’]+\s+){0,4}(?:ha[sv]e?\s+(?:the\s+|a\s+)?right\s+to\s+acquire|may\s+(?:be\s+acquired|acquire))\b)`;
/** A sentence that begins with an amount, all of which there is a right to acquire. */
const RIGHT_ALONE = new RegExp(String.raw`${AMOUNT}[\s,(]{1,3}${ALL_OF_IT}?${TO_BE_ACQUIRED}`);
/** Shares that depositary shares stand for are held; what is told of a part, or besides, is no whole. */
const NOT_ALONE =
  /\b(?:ADSs?|ADRs?|GDRs?|CDIs?|deposit[ao]ry|swaps?|certificates?|includ\w+|exclud\w+|plus|also|addition\w*|together|other|besides|as\s+well\s+as|of\s+which|remain\w+|rest|balance|held\s+(?:directly|outright|of\s+record))\b/i;
const WHICH_ALL = /\ball\s+of\s+which\b/gi;
/** What is converted, or what a security converts at, is no other count of shares. */
const CONVERTED =
  /(?:\b(?:conversion|exercise|exchange|redemption|vesting|settlement)\s+of\s+(?:(?:the|(?:Issuer|Company)['’]s|its|their|his|her|an?|such|aggregate|total|up\s+to)\s+){0,4}|[$€£]\s?)\d[\d,.]*/gi;
/** No year and no rate of so many places. */
const ANOTHER_COUNT = /(?<![.\d])(?:\d{1,3},\d{3}|(?!(?:19|20)\d\d\b)\d{4})/;

/**
 * The one right that a sentence tells which begins as an answer to Item 4(a) does, "1,340,000 shares issuable upon exercise of warrants"; `null`
 * where it tells any other count, or a part.
 */
export function rightAlone(sentence: MappedText, terms: Terms): Composition | null {
  if (!RIGHT_ALONE.test(sentence.text)) return null;
  const [number] = numbersIn(sentence.text);
  if (number === undefined) return null;
  const rest = sentence.text.slice(number.end);
  if (NOT_ALONE.test(rest.replace(WHICH_ALL, "")) || ANOTHER_COUNT.test(rest.replace(CONVERTED, "")))
    return null;
  const clause = { number, text: sentence.text, start: 0, end: sentence.length, within: false };
  const holding = readHolding(sentence, clause, terms);
  if (holding.kind !== "right-to-acquire" || holding.excluded) return null;
  return { total: null, holdings: [holding], claim: "whole", place: textFact(terms.make, sentence) };
}
