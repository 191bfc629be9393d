import type { Filing, Person } from "../filing.js";
import { mentions } from "../persons/naming.js";
import type { ToldCount } from "../told-count.js";
import type { Transaction } from "../transaction.js";

const DEALT = {
  acquired: String.raw`(?:bought|purchas(?:ed?|es|ing)|acquir(?:ed?|es|ing)|acquisition|subscribed\s+for)`,
  disposed: String.raw`(?:sold|sales?|selling|dispos(?:ed|al|ition))`,
} as const;
/** Between "bought" or "the purchase" and the number. */
const TO_NUMBER = String.raw`(?:\s+(?:of|an?|the|those|these|such|its|his|her|their|aggregate|total|in|all|approximately|exactly))*\s+$`;
/** Between the number and "bought": "Shares of Common Stock, which were". */
const FROM_NUMBER = String.raw`^(?:\s+(?!and\b|or\b|but\b|for\b)[\w'’-]+){0,6}?,?(?:\s+(?:that|which|were|was|it|he|she|they|had|has|have|been|so)){0,4}\s+`;

const patternsOf = (verb: string) => ({
  ahead: new RegExp(String.raw`\b${verb}${TO_NUMBER}`, "i"),
  behind: new RegExp(`${FROM_NUMBER}${verb}\\b`, "i"),
});
const PATTERNS = { acquired: patternsOf(DEALT.acquired), disposed: patternsOf(DEALT.disposed) };

/** Somebody else who deals, or another than a trade: the issuer's programme, a pledge, a vote. */
const OF_OTHERS =
  /\b(?:Issuer|Company|Corporation|board|directors?|officers?|employees?|holders?|plan|program(?:me)?|tender|margin|pledg\w+|collateral|escrow\w*|loan\w*|lend\w*|lent|borrow\w*|prox(?:y|ies)|vot(?:e[ds]?|ing)|swaps?|notional|participation|options?|forwards?|calls?|puts?|issue[ds]?|issuance|not|nor|neither|none)\b/i;
/** "from the Issuer": the other party of the filer's own purchase. */
const FROM_ISSUER = /\b(?:from|to|with)\s+the\s+(?:Issuer|Company|Corporation)\b/gi;
const REPORTERS = /\bReporting\s+Persons?\b/i;
/** Further off no verb of the number stands. */
const REACH = 120;
const PRONOUN = /^(?:\W*On\s[\w\s,]{6,24}?,?\s)?(?:I|we|he|she|it|they)\b/i;

/**
 * Whether a sentence plainly tells of its number that the reporting persons traded it, on the side of a trade: the verb
 * stands with the number, and nobody else is spoken of. Much else is done with shares on the day of a trade.
 */
export function tellsTrade(
  { persons }: Filing,
  { side }: Pick<Transaction, "side">,
  by: Person | null,
  { shares, item, place }: ToldCount,
): boolean {
  const text = place.value;
  const sides = side === null ? (["acquired", "disposed"] as const) : [side];
  const isDealt = asidesOf(text, shares.printed).some(([ahead, behind]) =>
    sides.some((each) => PATTERNS[each].ahead.test(ahead) || PATTERNS[each].behind.test(behind)),
  );
  if (!isDealt) return false;
  if (OF_OTHERS.test(text.replace(FROM_ISSUER, " "))) return false;
  // Item 3 is asked for the funds of the reporting persons alone.
  return item === "Item 3" || REPORTERS.test(text) || PRONOUN.test(text) || isNamed(by, persons, text);
}

/** What stands ahead of a number and behind it, wherever a text prints it. */
function asidesOf(text: string, printed: string): [string, string][] {
  const pieces = text.split(printed);
  return pieces.slice(1).map((_piece, index) => [
    pieces
      .slice(0, index + 1)
      .join(printed)
      .slice(-REACH),
    pieces
      .slice(index + 1)
      .join(printed)
      .slice(0, REACH),
  ]);
}

function isNamed(by: Person | null, persons: readonly Person[], text: string): boolean {
  return (by === null ? persons : [by]).some((person) => mentions(text, person));
}
