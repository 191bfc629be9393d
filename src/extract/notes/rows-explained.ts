import type { Composition } from "../../filing/filing.js";

/** What stands ahead of the verb that takes a figure apart. */
const LEAD = /^[^.;]{1,80}?(?=\b(?:represents?|consists?|comprises?|reflects?|includes?)\b)/i;

/** Words that name rows, and no more than rows. */
const OF_ROWS =
  /^(?:for|in|on|of|to|and|the|this|page|cover|relating|rows?|box(?:es)?|items?|lines?|shares|securities|amounts?|numbers?|reported|stated|shown|listed|set|forth|\d{1,2})$/i;

/** "Rows 8 and 10: 4,200,000 shares held by …": the rows as a label, with no verb behind it. */
const LABEL =
  /^\W*(?:rows?|items?|lines?|box(?:es)?)\s[^.;:]{1,60}:\s{0,3}(?=\d[\d,]*\s+(?:shares?|units?|stock|options?|warrants?)\b)/i;

/** "The number of shares beneficially owned consists of", "FN1 - The Ordinary Shares set forth in this cover page consist of": what is taken apart is the amount of the cover page. */
const OF_AMOUNT =
  /^(?:the|this|that|such|aggregate|total|amounts?|numbers?|of|shares|securities|stock|common|ordinary|class|beneficially|owned|reported|stated|shown|set|forth|as|defined|above|herein|hereby|in|on|cover|page|and|percentages?|it|they|fn|note|\d{1,2})$/i;
/** One of which it must name. */
const SHARES = /^(?:amounts?|numbers?|shares|securities|stock)$/i;

/** Whether a sentence takes apart the amount of the cover page by no more than that name. */
export function opensWithAmount(sentence: string): boolean {
  const words = LEAD.exec(sentence)?.[0].match(/[a-z]+|\d+/gi) ?? [];
  return (
    words.length > 1 && words.every((word) => OF_AMOUNT.test(word)) && words.some((word) => SHARES.test(word))
  );
}

/** "Row 7, Row 9: Consists of …", "The shares reported in Rows 7 and 9 represent …": the numbers of the rows that a list of parts is told to explain. */
export function rowsNamed({ claim, total, place }: Composition): string[] {
  return (claim === "whole" || claim === "some") && total === null ? numbersOfRows(place.printed) : [];
}

/** The numbers of the rows that a sentence is told to explain; none where it names anything else. */
export function numbersOfRows(sentence: string): string[] {
  const words = (labelOfRows(sentence) ?? LEAD.exec(sentence)?.[0])?.match(/[a-z]+|\d+/gi) ?? [];
  return words.every((word) => OF_ROWS.test(word)) ? words.filter((word) => /\d/.test(word)) : [];
}

/** The rows of shares that stand ahead of their parts as a label, with all that parts it from them; `null` where none does. */
export function labelOfRows(sentence: string): string | null {
  const label = LABEL.exec(sentence)?.[0] ?? "";
  const words = label.match(/[a-z]+|\d+/gi) ?? [];
  const ofShares = words.every(
    (word) => OF_ROWS.test(word) && (!/\d/.test(word) || isOfShares(Number(word))),
  );
  return label !== "" && ofShares ? label : null;
}

/** Sole and shared powers and the aggregate amount, in Schedule 13D and 13G: behind them stands no count of a holding. */
function isOfShares(row: number): boolean {
  return row >= 5 && row <= 11;
}
