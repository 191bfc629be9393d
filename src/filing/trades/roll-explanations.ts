import { isAmendment } from "../amended.js";
import { ZERO } from "../../figures/decimal.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { proseOf, sentencesOf, textAround } from "../words/prose.js";
import type { RollForward } from "./roll-forward.js";

const SPLIT = String.raw`\b(?:after|following|reflect\w*|giving\s+effect|effected|completed|effective)\b[^.]{1,80}\b(?:split|recapitali[sz]ation)\b`;
/** What brings securities in without a purchase: dividends in kind, exchanges, transfers in. */
const BROUGHT_IN = new RegExp(
  String.raw`\bpaid[\s-]in[\s-]kind\b|\bPIK\b|\bdividends?\b[^.]{1,60}\b(?:in\s+kind|additional\s+shares|in\s+shares)\b|\b(?:transferred|assigned|distributed|contributed)\s+to\b|\breceived\s+(?:in|upon|from)\b|\bexchanged\b|${SPLIT}`,
  "i",
);
/** What takes them away: sales, conversions, redemptions and the like that took place. */
const TAKEN_AWAY = new RegExp(
  String.raw`(?<!\b(?:not|be|is|are|if|when|until|unless)\s)(?<!\bnot\s+been\s)\b(?:converted|redeemed|repurchased|exchanged|exercised|transferred|distributed|assigned|forfeited|expired|cancell?ed|gifted|donated|contributed|resold)\b|(?<!\b(?:Issuer|Company|Corporation)\s)(?<!\bissued\s+and\s)\bsold\b(?!\s+to\b)|${SPLIT}`,
  "i",
);

/** Where the filing tells of something that may account for the difference, or `null`. */
export function accountFor(filing: Filing, { closings, holding, figures }: RollForward): Fact<string> | null {
  const gap = figures.find(({ short }) => !short.isZero())?.short ?? ZERO;
  const words = gap.gt(0) ? BROUGHT_IN : TAKEN_AWAY;
  const kinds = new Set(
    holding.lots.map(({ kind }) => (kind === "preferred" ? "preferred" : "warrant|option")),
  );
  const security = new RegExp([...kinds].join("|"), "i");
  const told = [...closings, holding].map(({ place }) => place.value);
  return (
    proseOf(filing).find((place) =>
      sentencesOf(place).some(
        (sentence) =>
          security.test(sentence) && words.test(sentence) && !told.some((place) => place.includes(sentence)),
      ),
    ) ?? null
  );
}

/** Where the Items asked for, `3456` say, tell of a sale, conversion or the like of whatever security, or `null`. */
export function disposalSpokenOf({ items }: Filing, asked: string): Fact<string> | null {
  return (
    items
      .filter(({ number }) => asked.includes(number))
      .flatMap(({ paragraphs }) => paragraphs)
      .find((place) => sentencesOf(place).some((sentence) => TAKEN_AWAY.test(sentence))) ?? null
  );
}

const AMONG_OTHERS =
  /\bamong\s+others?\b|\bincluding\s+(?:the\s+following|on)\b|\bcertain\s+of\s+(?:the|such|these)\b|\bfor\s+example\b/i;
const SUPPLEMENTS =
  /\bhereby\s+(?:further\s+)?(?:amended|supplemented)\b|\bsupplemented\b|\badd(?:ed|ing)\b[^.]{1,40}\bfollowing\b/i;
const REPLACES = /\b(?:restated|replaced|superseded|deleted)\b/i;

/** Where the text says, or an amendment's way of amending makes likely, that the closings told are not all; or `null`. */
export function toldInPart(filing: Filing, { closings }: RollForward): Fact<string> | null {
  const open = closings.find(({ place }) => AMONG_OTHERS.test(place.value));
  if (open !== undefined) return open.place;
  const items = new Set(closings.map(({ item }) => item.replace("Item ", "")));
  const prose = filing.items
    .filter(({ number }) => items.has(number))
    .flatMap(({ paragraphs }) => paragraphs);
  if (!isAmendment(filing) || prose.some(({ value }) => REPLACES.test(value) && /\bItem\b/.test(value)))
    return null;
  return prose.find(({ value }) => SUPPLEMENTS.test(value)) ?? null;
}

const WHOLE_LIST = /\bfollowing\s+(?:closings|purchases|acquisitions|transactions)\b|\bas\s+follows\b/i;
const IN_CLOSINGS =
  /\b(?:in|at|over|through)\s+(?:a\s+total\s+of\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+(?:\w+\s+)?closings\b/i;

/** Whether the text states what was bought "in two closings", so that the closings told must add up. */
export function claimsWhole({ holding }: RollForward): boolean {
  return IN_CLOSINGS.test(holding.place.value);
}

/** Whether a list introduced as one ends in what is held as a result: all, unless some was held before. */
export function concludesFrom(filing: Filing, { closings, holding }: RollForward): boolean {
  const concludes = /^\W*As\s+a\s+result\b/i.test(holding.place.value);
  return (
    concludes &&
    closings.some(({ place }) => WHOLE_LIST.test(place.value)) &&
    closings.every(({ place }) => textAround(filing, place) === textAround(filing, holding.place))
  );
}
