import { datesIn } from "../../figures/date.js";
import { numbersIn, type PrintedNumber } from "../../figures/number.js";
import type { Lot, SecurityKind } from "../../filing/closing.js";
import type { MappedText } from "../../source/mapped-text.js";
import { nounBehind } from "../words/counts.js";
import type { FactMaker } from "../words/fact-maker.js";
import { ownerBehind } from "./lot-owner.js";
import { markedFigure } from "../notes/marked-figure.js";
import { IS_MONEY } from "./purchase-words.js";

/** How far the words around a count are looked at. */
const NEAR = 200;

const SERIES = /\b(?:Series|Class)\s+([A-Z](?:-?\d{1,2})?|\d{1,2})\b/;
const PREFERRED = /\b(?:preferred|preference)\b/i;
const PREFUNDED = /\bpre-?\s?(?:funded|paid)\b/i;
const WARRANTS = /\bwarrants?\b/i;
const SHARES = /^\s*(?:[\w.'’-]+\s+){0,8}?(?:shares?|ADSs?|ADRs?|units?|stock)\b/i;
/** Words between a right and the count of the shares behind it. */
const FOR_SHARES = String.raw`\b(?:to\s+(?:purchase|acquire|buy|subscribe\s+for|receive)|(?:currently\s+|immediately\s+)?exercis(?:able|ed)\s+(?:for|into)|exercise\s+of|for\s+the\s+purchase\s+of|for|into|covering|over|underlying)\s+(?:(?:up|to|an?|the|in|aggregate|total|of|additional|further|another|all)\s+){0,6}$`;
const RIGHT_BEFORE = new RegExp(
  String.raw`\b((?:(?:Series|Class)\s+\S{1,4}\s+)?(?:pre-?\s?(?:funded|paid)\s+)?(?:(?:common|ordinary|stock|share|purchase|private|placement|public)\s+){0,4}(?:warrants?|options?))\b[^;$]{1,120}?${FOR_SHARES}`,
  "i",
);
/** Before a count of shares: they come from another security, which is what was bought. */
const COMES_FROM =
  /\b(?:convertible|converts?|converted|conversion|exchangeable|exchanged?|redeemable)\s+(?:\w+\s+){0,2}?(?:into|for|of)\s+(?:(?:up|to|an?|the|in|aggregate|total|of)\s+){0,6}$/i;
/** Behind a count of shares: the same, and by what. */
const BEHIND_RIGHT =
  /\b(?:issuable|underlying|subject\s+to|deliverable|(?:up)?on\s+(?:the\s+)?(?:exercise|conversion))\b/i;
/** Counts that tell of no purchase or holding: limits, plans, ratios, what a price is for. */
const NOT_A_LOT =
  /\b(?:up\s+to|not\s+(?:more|less)\s+than|at\s+least|maximum\s+of|each|every|one\s+for|per|for\s+each|authori[sz]ed?|designated)\s+(?:(?:an?|the|aggregate|total|of|additional)\s+){0,4}$/i;
const NAMED_BEHIND = /^[^.;]{0,160}?\((?:the\s+|collectively,?\s+the\s+)?["“]([^"”]{2,60})["”]\)/i;
/** The quantities of securities told in a part of a sentence, in order. */
export function lotsIn(sentence: MappedText, from: number, to: number, make: FactMaker): Lot[] {
  const text = sentence.text.slice(0, to);
  const dates = [...datesIn(text)];
  const numbers = [...numbersIn(text.slice(from))]
    .map((number) => ({ ...number, start: from + number.start, end: from + number.end }))
    .filter(({ start }) => !dates.some((date) => start >= date.start && start < date.end));
  const lots: Lot[] = [];
  let last = from;
  for (const [index, number] of numbers.entries()) {
    const lot = lotAt(sentence, text, last, number, numbers[index + 1], make);
    if (lot === null) continue;
    const before = lots.at(-1);
    const converted = lot.kind === "preferred" && lot.underlying && before?.kind === "preferred";
    // "500 preferred shares owned by the Fund, which convert into 5,000 shares": the Fund's, too.
    lots.push(
      converted
        ? {
            ...lot,
            series: lot.series ?? before.series,
            owner: lot.owner ?? before.owner,
            definite: lot.definite || before.definite,
          }
        : lot,
    );
    last = number.end;
  }
  return lots;
}

function lotAt(
  sentence: MappedText,
  text: string,
  from: number,
  number: PrintedNumber,
  next: PrintedNumber | undefined,
  make: FactMaker,
): Lot | null {
  const before = text.slice(Math.max(from, number.start - NEAR), number.start);
  const after = text.slice(number.end, Math.min(text.length, number.end + NEAR));
  if (number.value.isZero() || /^\s*(?:%|per\b|percent)/i.test(after) || IS_MONEY.test(before)) return null;
  const own = text.slice(number.end, Math.min(text.length, next?.start ?? text.length, number.end + NEAR));
  // "500 and 600 shares of Series A Preferred Stock, respectively": the noun stands behind the last.
  const shared = /^,?\s*(?:and\s+)?$/.test(own) && next !== undefined;
  const words = shared ? text.slice(next.end, next.end + NEAR) : after;
  const security = securityOf(before, words, shared ? words : own);
  if (security === null) return null;
  return {
    ...security,
    shares: markedFigure(make, sentence, 0, number),
    owner:
      ownerBehind(sentence, number.end, Math.min(text.length, number.end + NEAR), make) ??
      ownerBefore(sentence, before, number.start, make),
    definite: /\b(?:the|all)\s+(?:of\s+the\s+)?(?:other\s+|remaining\s+)?$/i.test(before),
    rest: /\b(?:other|remaining|rest|further|additional)\b/i.test(before),
  };
}

/** "warrants owned by the Fund, which are exercisable into": whose the right is, behind which shares are counted. */
function ownerBefore(sentence: MappedText, before: string, start: number, make: FactMaker): Lot["owner"] {
  const right = RIGHT_BEFORE.exec(before);
  return right === null ? null : ownerBehind(sentence, start - before.length + right.index, start, make);
}

type Security = Pick<Lot, "kind" | "series" | "underlying">;

/** What is counted, by the noun behind the count and, where that is shares, by the right before or behind it. */
function securityOf(before: string, after: string, own: string): Security | null {
  const noun = nounBehind(after);
  const series = SERIES.exec(noun)?.[1] ?? null;
  const right = RIGHT_BEFORE.exec(before);
  if (right === null && NOT_A_LOT.test(before)) return null;
  if (PREFERRED.test(noun)) return { kind: "preferred", series, underlying: false };
  if (WARRANTS.test(noun)) return { kind: warrantKind(noun), series, underlying: false };
  if (!SHARES.test(`${noun} `) || /\boutstanding\b/i.test(noun)) return null;
  if (right !== null) return named(right[1] ?? "", after);
  if (COMES_FROM.test(before)) return converted(before);
  const behind = BEHIND_RIGHT.exec(own.slice(0, noun.length + 40));
  if (behind === null) return { kind: "shares", series, underlying: false };
  if (/^[^.;,]{0,40}?\bconversion\s+of\b/i.test(own.slice(behind.index)))
    return converted(/^[^.;(]{1,140}/.exec(after.slice(behind.index))?.[0] ?? "");
  const source = own.slice(behind.index);
  if (!/^[^.;,\d]{0,80}?\b(?:warrants?|options?)\b/i.test(source)) return null;
  return named(/^[^.;,\d]{0,80}?\b(?:warrants?|options?)\b/i.exec(source)?.[0] ?? "", after);
}

/** The shares that preferred stock converts into; those behind notes and other securities are not followed. */
function converted(words: string): Security | null {
  if (!PREFERRED.test(words) || /\bconverted\b/i.test(words)) return null;
  return { kind: "preferred", series: SERIES.exec(words)?.[1] ?? null, underlying: true };
}

/** The right that shares are counted behind; its series may only stand in the term defined for it. */
function named(words: string, after: string): Security {
  const kind: SecurityKind = WARRANTS.test(words) ? warrantKind(words) : "options";
  const defined = NAMED_BEHIND.exec(after)?.[1] ?? "";
  const series =
    SERIES.exec(words)?.[1] ?? (WARRANTS.test(defined) ? SERIES.exec(defined)?.[1] : null) ?? null;
  return { kind, series, underlying: true };
}

function warrantKind(words: string): SecurityKind {
  return PREFUNDED.test(words) ? "pre-funded warrants" : "warrants";
}
