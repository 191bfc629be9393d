import { toldAroundEvent, type AroundEvent } from "../days/around-event.js";
import type { Filing } from "../filing.js";

/** An event that bears on control of the issuer, in the words of a sentence. */
export interface ControlEvent {
  readonly what: "a merger or an offer" | "seats on a board";
  readonly told: AroundEvent;
}

const MERGER =
  /\b(?:agreement\s+and\s+plan\s+of\s+merger|merger\s+agreement|business\s+combination\s+agreement|tender\s+offer|exchange\s+offer|going[-\s]private|take[-\s]private)\b/i;
const BEGUN = /\b(?:entered\s+into|executed|signed|commenced|announced|delivered|submitted|proposed)\b/i;
const BOARD =
  /\b(?:appointed|nominated|designated|(?<!re-?)elected(?!\s+to\s+(?!the\b|its\b|serve\b)))\s+(?:[^\s.]+\s+){0,8}?(?:to\s+(?:\w+\s+){0,6}?board|as\s+(?:\w+\s+){0,5}?directors?|(?:an?|the)\s+(?:\w+\s+){0,3}?directors?|for\s+election)\b|\bright\s+to\s+(?:designate|nominate|appoint)\b[^.]{1,120}\bdirectors?\b/i;
const OF_ISSUER = /\bIssuer\b|\bCompany\b/;

/** A merger, an offer or a seat on the issuer's board told of the days around the event, or `null`. */
export function controlEvent(filing: Filing): ControlEvent | null {
  const told = toldAroundEvent(filing).find(
    ({ said, where }) =>
      where !== "Item 2" &&
      OF_ISSUER.test(said) &&
      ((MERGER.test(said) && BEGUN.test(said)) || BOARD.test(said)),
  );
  if (told === undefined) return null;
  return { told, what: MERGER.test(told.said) ? "a merger or an offer" : "seats on a board" };
}
