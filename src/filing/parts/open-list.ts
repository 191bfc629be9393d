import { ZERO, type Decimal } from "../../figures/decimal.js";
import { numbersIn } from "../../figures/number.js";
import type { Composition } from "../holding.js";
import { counted, totalOf } from "./holdings.js";

/** Below this a number is a day's, or that of the page that a note runs over to. */
const SMALL = 100;

/** What joins a part to those before it. */
const JOINT = String.raw`(?:\b(?:and|plus|as\s+well\s+as|together\s+with|along\s+with|in\s+addition\s+to)|[,;]|\(\s*(?:[ivx]{1,5}|[a-h\d])\s*\))\s+`;
/** Words that make what follows no part of its own: it points back to shares told before, or tells what is done with them. */
const NO_PART = String.raw`(?:to|of|in|is|are|was|were|be|may|can|has|have|had|which|that|who|whose|whom|by|over|with|for|from|at|on|upon|as|not|no|all|each|every|any|such|these|those|this|same|said|owns?|holds?|held|owned|owning|holding|votes?|dispos\w+|shares?d|sharing|exercis\w+|issuable|deemed|beneficial\w*)\b`;
const SECURITIES = String.raw`(?:[Ss]hares|[Ss]tock|securities|stakes?|interests?|positions?|holdings?|purchases|[Uu]nits?|RSUs|ADSs|[Oo]ptions?|[Ww]arrants?|[Nn]otes?|debentures?|bonds?|awards?|grants|rights|what|everything|amounts?(?=\s+(?:reported|held|owned|shown|stated|set)\b))\b`;
/** Behind them: a sentence on the shares, or the name of a plan. */
const OTHERWISE = String.raw`\s+(?:(?:of|in)\s+(?:[A-Z]\w*\s+){1,4})?(?:are|is|was|were|represent|have|has|may|will|would|constitute|referred|option|ownership|plan|purchase|split|exchange|appreciation)\b|['’]`;
/** "…, and stock held by the Trust", "; her founder shares", "and Class B Common Stock": a part that names securities by no verb. */
const PART = new RegExp(
  String.raw`${JOINT}(?:(?!${NO_PART})[A-Za-z][\w.'’&-]*\s+){0,4}?${SECURITIES}(?!${OTHERWISE})`,
);
/** Before it: what is exercised, converted or paid is of several kinds, of which one number is told. */
const EXERCISED =
  /\b(?:exercise|conversion|exchange|vesting|settlement|redemption|underlying|power|types?|classes|series)\b[^.;()]{0,80}$/i;
/** Before the first number of a list: "consist of those and 61,000 shares", "the amounts reported by Larkspur plus 61,000 shares". */
const JOINED_TO_MORE =
  /[^\s,;:(](?:,?\s(?:and|plus|as\s+well\s+as|together\s+with|along\s+with|in\s+addition\s+to)|;)\s+(?:\(\s*(?:iii?|[bc23])\s*\)\s+)?(?:(?:an?|the|another|further|additional|aggregate|total|of|up\s+to|his|her|its|own|options?|warrants?|to|purchase|acquire|for|over|on)\s+){0,8}$/i;
/** A part whose number is told in other terms: "another 240 thousand". */
const IN_WORDS = /(?<![$€£]\s?|[.,\d])\d[\d.]*\s+(?:thousand|million)\b(?!\s+dollars)/i;

/** How far ahead of a count the words that join it are looked for. */
const BEFORE = 120;

/** What counts in depositary shares. */
const DEPOSITARY = /\b(?:ADSs?|ADRs?|GDSs?|GDRs?|depositary|depository)\b/i;
/** A stop behind so short a word may be that of an abbreviation … */
const SHORT = /(?<![\w.])(?:[A-Z][a-z]{0,5}|[a-z]{1,4})\.$/;
/** … where a list goes on behind it; a sentence that tells of the list itself or of its percentage begins otherwise. */
const GOES_ON =
  /^(?!(?:the|this|these|those|all|in|on|as|by|each|such|based|does|excludes?|not|see|row|rows|percent\w*|calculated|beneficial)\b)[^.;]{0,80}?(?:[,;]|\band|\(\s*[ivx\d]{1,4}\s*\))\s+(?:and\s+)?\d{1,3}(?:,\d{3})+/i;

/**
 * Why a list that does not come to `figure` may name more than the parts that were read, or `null`: depositary shares stand for
 * another number of shares, what is missing is told behind it, its last part has no number, or its end is not sure.
 * @param text the note or the paragraph that it stands in
 */
export function openList(composition: Composition, figure: Decimal, text: string): string | null {
  if (countsOtherUnits(composition, figure))
    return "It counts depositary shares, and how many shares each stands for could not be read there.";
  const missing = figure.minus(totalOf(composition));
  if (!missing.gte(SMALL)) return null;
  const sentence = composition.place.value;
  const at = text.indexOf(sentence);
  const behind = at < 0 ? "" : text.slice(at + sentence.length);
  if (isToldBehind(composition, missing, behind)) return "What they lack is told behind them.";
  if (IN_WORDS.test(sentence)) return "One part may be told in thousands or millions.";
  if (hasUnnumbered(composition) || opensUnnumbered(composition))
    return "The list names a part without its number.";
  return SHORT.test(sentence) && GOES_ON.test(behind.trimStart())
    ? "The list may go on behind the stop that its last word has."
    : null;
}

/**
 * Whether depositary shares are among the parts whose ratio was not read: beside shares, or alone where a ratio of small numbers
 * ("twenty ADSs represent three shares") makes the figure of them.
 */
function countsOtherUnits(composition: Composition, figure: Decimal): boolean {
  const parts = counted(composition);
  const other = parts.filter(({ words, each }) => each === null && DEPOSITARY.test(words));
  if (other.length < parts.length) return other.length > 0;
  const total = totalOf(composition);
  return RATIOS.some((units) => !total.isZero() && figure.times(units).mod(total).isZero());
}

const RATIOS = Array.from({ length: 40 }, (_, index) => index + 1);

/** Whether a count behind the sentence, or the next few together, are what the list lacks; what is told to be left out is none. */
function isToldBehind(composition: Composition, missing: Decimal, behind: string): boolean {
  const out = composition.holdings.filter(({ excluded }) => excluded).map(({ shares }) => shares.value);
  const counts = [...numbersIn(behind)]
    .map(({ value }) => value)
    .filter((value) => value.gte(SMALL) && !out.some((each) => each.eq(value)));
  if (counts.some((value) => value.eq(missing))) return true;
  let added = ZERO;
  for (const value of counts) {
    added = added.plus(value);
    if (added.gte(missing)) break;
  }
  return added.eq(missing);
}

/** Whether something is named without its number ahead of the first part, to which this is added. */
function opensUnnumbered({ place, total, holdings }: Composition): boolean {
  const { value: sentence } = place;
  const opens = total === null ? 0 : sentence.indexOf(total.printed) + total.printed.length;
  const first = sentence.indexOf(holdings[0]?.shares.printed ?? "", opens);
  return first > 0 && JOINED_TO_MORE.test(sentence.slice(Math.max(opens, first - BEFORE), first));
}

/** Whether a part that names securities without their number follows the last that was read. */
function hasUnnumbered(composition: Composition): boolean {
  const sentence = composition.place.value;
  const last = composition.holdings.at(-1)?.shares.printed ?? "";
  const tail = sentence.slice(sentence.lastIndexOf(last) + last.length);
  const part = PART.exec(tail);
  return part !== null && !EXERCISED.test(tail.slice(0, part.index));
}
