import { sum, type Decimal } from "../../figures/decimal.js";
import { someAddUpTo } from "../../figures/nearly-sum.js";
import { typingSlip } from "../../figures/typing-slip.js";
import { isWithin, type Fact } from "../fact.js";
import type { Composition, Filing } from "../filing.js";
import { fitsWithoutAsides } from "./beside-list.js";
import { counted, sharesOf, totalOf } from "./holdings.js";
import { slippedParts } from "./slipped-parts.js";

const SMALL = 100;
/** More parts than this are not tried in every choice. */
const MOST = 12;

/** Words by which a list may mean less or more than the counts that it names. */
const NOT_A_PLAIN_LIST =
  /\b(?:less|reduced|decreas\w*|increas\w*|before|after|splits?|each|per|balance|rest|remain\w*|limit\w*|blocker|only|portion|half|third|approximately|pecuniary|addition|further|subject\s+to(?!\s+(?:[a-z]+\s+){0,2}(?:options?|warrants?)\b)|forfeiture|proxy|cashless|net|two|three|fraction\w*|as\s+of|(?:equal|same|like)\s+(?:number|amount))\b/i;
/** A rounded percentage, the sixty days, the day of the statement, of the whole or of the class, the cover page of each, a price and the par value say nothing of the counts, nor who holds all of them. */
const OF_NO_COUNT =
  /\b(?:price|stated\s+value)\s+of\s+(?:US\s?)?[$€£]\s?\d[\d.,]*(?:\s+(?:(?:per|a)\s+share|each)\b)?|\bapproximately\s+(?=[\d.]+\s*%)|\bwithin\s+(?:60|sixty)\s+days\s+(?:after|before)\b|\bin\s+each\s+case,?\s+(?:directly\s+)?(?:held|owned)\s+(?:directly\s+)?by\b|^\W*as\s+of\s+(?:the\s+close\s+of\s+business\s+on\s+)?(?=[A-Z]\w+\s+\d{1,2},?\s+\d{4},)|\bcover\s+pages?\s+(?:for|of)\s+each\s+(?:of\s+the\s+)?reporting\s+persons?\b|\boutstanding\s+(?:as\s+of|at)\b|\bas\s+of\s+(?:the\s+date\s+(?:hereof|of\s+this)|this\s+date)\b|\b(?:par|nominal)\s+value(?:\s+of)?(?:\s+(?:US\s?)?[$€£]?\s?(?:\d[\d.]*|\.\d+))?\s+(?:per|each|a)\s+(?:[a-z]+\s+){0,3}(?:share|unit)\b/gi;
/** A limit makes a figure smaller than its parts, never larger: "subject to a 9.99% blocker", "excludes shares issuable above the 9.99% limitation". */
const UNDER_A_LIMIT =
  /\b(?:subject\s+to\s+(?:an?|the|such|certain)\s+|exclud(?:es|ing)\s+(?:(?:any|the|all)\s+)?(?:shares|securities)\s+[^.;\d]{0,80})(?:[\d.]+\s*%\s+)?(?:(?:beneficial|ownership|exercise|conversion)\s+){0,3}(?:blockers?|limitations?|limits?|caps?)\b/gi;
/** A number of three digits or more that is no percentage. */
const COUNT = /(?<![\d.,])\d(?:,?\d){2,}(?![\d.,]*\d|\s*%)/g;
/** A part without its number: "(i) shares held of record", "and the shares issuable upon exercise of its warrants". */
const UNCOUNTED =
  /(?:\(\s*(?:[ivx]{1,5}|[a-h\d])\s*\)\s+(?:the\s+)?|\b(?:and|plus)\s+(?:the\s+|certain\s+)?|\b(?:represent\w*|consist\w*\s+of|compris\w*|includ\w*|reflect\w*|being)\s+(?:the\s+)?)(?:shares|options|warrants|units)\b(?!\s+to\s+(?:buy|purchase|acquire)\s+\d)/i;
/** The words that begin a part of a list. */
const PART = String.raw`(?:\b(?:[Bb]eing|[Cc]onsist\w*(?:\s+solely)?\s+of|[Cc]ompris\w*(?:\s+of)?|[Cc]omposed\s+of|[Mm]ade\s+up\s+of|sum\s+of|[Rr]epresent\w*|[Ii]nclud\w*|[Rr]eflect\w*|and|plus|together\s+with|as\s+well\s+as|along\s+with|in\s+addition\s+to)|[,;:]|\(\s*(?:[ivx]{1,5}|[a-h\d])\s*\))\s+`;
/** A part that names shares told before, by a word that points back or by their owner: "the foregoing shares", "all shares owned by Larkspur", "Larkspur's shares", "those of Larkspur". */
const NAMED_ONLY = new RegExp(
  String.raw`${PART}(?:(?:(?:all\s+(?:of\s+)?)?(?:the|such|those|these|said|his|her|its|their)|all(?:\s+of)?)\s+(?:(?:same|foregoing|aforementioned|aforesaid|above|above-mentioned|other)\s+)?(?:[A-Z][\w.&-]*['’]?s?\s+|(?:wife|spouse|husband|partnership|fund|trust|company|corporation)['’]s\s+){0,5}(?:[Ss]hares|[Ss]ecurities|holdings)|(?:[A-Z][\w.&-]*\s+){0,4}[A-Z][\w.&-]*['’]s?\s+[Ss]hares|the\s+foregoing|those\s+(?:of|held|owned|beneficially|reported|shown|set))\b(?!\s+(?:of\s+(?:[A-Z]\w+\s+){1,4})?(?:are|is|were|was|represent|have|has|may|will|would|constitute|referred)\b)`,
);
/** What is converted may be of two kinds, for which one count stands: "upon conversion of notes and shares of Series B Preferred Stock". */
const CONVERTED =
  /\b(?:conversion|exchange)\s+of\s+(?:[^\s,;()]+\s+){1,4}?and\s+shares\s+of\s+(?=(?:[A-Z][\w-]*\s+){1,5}?Preferred\b)/g;
/** One for one, the counts are of the same: "Each share of Class B Common Stock is convertible into one share". */
const ONE_FOR_ONE =
  /\beach\s+(?:share|of\s+which)\b[^.;]{1,80}\bconver(?:tible|ts?)\b[^.;]{1,80}\binto\s+one\s+share\b|\bone-for-one\b/gi;
/** Behind a defined term, what the count before it comes of: `50,000 shares of common stock ("Common Stock") underlying 50,000 options`. */
const COMES_OF = /^[^\w(]*\([^()]{1,60}\)\s*underlying\b/i;
/** A ratio anywhere in the note: counts may be of something else than shares. */
const RATIO =
  /\beach\b|\bratio\b|-for-|\bas-converted\b|\b(?:one|two|ten)\s+ADSs?\b|(?<!\bas\s)\brepresented\s+by\b/i;

/**
 * Whether a list that does not add up to `figure` may have been misread rather than be wrong: its words may
 * mean less or more than its counts; the count that is missing stands in the same sentence; or it marks its
 * parts by no "(i)", and a choice of its counts adds up.
 */
export function mayBeMisread(composition: Composition, figure: Decimal, text: string): boolean {
  if (ofDifferentPowers(composition) || fitsWithoutAsides(composition, figure)) return true;
  if (composition.holdings.some(({ words }) => COMES_OF.test(words))) return true;
  const parts = counted(composition).map(sharesOf);
  // Among others, what is more than the whole, and no slip of it, is no part of it.
  if (
    composition.claim === "some" &&
    parts.length > 1 &&
    parts.some((part) => part.gt(figure) && typingSlip(part, figure, true) === null)
  )
    return true;
  const { value: sentence } = composition.place;
  const words = sentence.replace(OF_NO_COUNT, "").replace(ONE_FOR_ONE, "");
  const plain = isAboveEveryCount(composition, figure, text) ? words.replace(UNDER_A_LIMIT, "") : words;
  if (
    NOT_A_PLAIN_LIST.test(plain) ||
    UNCOUNTED.test(sentence.replace(CONVERTED, "")) ||
    NAMED_ONLY.test(behindTotal(composition).replace(CONVERTED, "")) ||
    RATIO.test(text.replace(OF_NO_COUNT, "").replace(ONE_FOR_ONE, ""))
  )
    return true;
  const missing = figure.minus(totalOf(composition));
  const printed = (sentence.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((count) => count.replaceAll(",", ""));
  const read = new Set(parts.map((part) => part.toFixed()));
  const unread = printed.filter((count) => !read.has(count) && count !== figure.toFixed());
  const marks = sentence.match(/\(\s*(?:[ivx]{1,5}|[a-h\d])\s*\)\s/gi)?.length ?? 0;
  const open = marks < parts.length && parts.length > 2 && parts.length <= MOST;
  // A smaller number is a day's, or that of the page that a note runs over to.
  const isPrinted = missing.gte(SMALL) && unread.includes(missing.toFixed());
  // A part and a count that was not read make up another part, which they take apart.
  const inside = parts.some((part) => unread.some((count) => read.has(part.plus(count).toFixed())));
  return isPrinted || (missing.isNeg() && inside) || (open && someAddUpTo(parts, figure));
}

export const OTHERS_WHOLES = "They are what other reporting persons own, one perhaps through another.";

/**
 * Whether the parts of a list that exceed `figure`, by no slip of the keys, are what several other reporting persons own in all: of
 * a fund and its manager the one owns what the other does.
 */
export function areOthersWholes({ persons }: Filing, composition: Composition, figure: Decimal): boolean {
  const parts = counted(composition);
  const gap = figure.minus(totalOf(composition));
  return (
    parts.length > 1 &&
    gap.isNeg() &&
    parts.every((part) => persons.some(({ aggregateAmount }) => aggregateAmount?.value.eq(sharesOf(part)))) &&
    typingSlip(figure.minus(gap), figure, true) === null &&
    slippedParts(parts, gap, true).length === 0
  );
}

/** What the sentence says behind the total that it takes apart. */
function behindTotal({ place, total }: Composition): string {
  const printed = total?.printed ?? "";
  return place.value.slice(Math.max(0, place.value.indexOf(printed)) + printed.length);
}

/** Whether no limit accounts for a figure: it is no less than all the parts together, and the note has no count but theirs. */
function isAboveEveryCount({ holdings, claim }: Composition, figure: Decimal, text: string): boolean {
  const known = new Set(holdings.map(({ shares }) => shares.value.toFixed()));
  const counts = text.match(COUNT) ?? [];
  return (
    claim === "whole" &&
    figure.gte(sum(holdings.filter(({ excluded }) => !excluded).map(sharesOf))) &&
    counts.every((count) => known.has(count.replaceAll(",", "")))
  );
}

/** "3,000,000 shares with sole voting power and 4,500,000 with sole power to dispose": one share may be both; with both powers it is of neither alone. */
function ofDifferentPowers(composition: Composition): boolean {
  const powers = counted(composition).map(({ words }) => {
    const votes = /\bvot(?:e[ds]?|ing)\b/i.test(words);
    return votes === /\b(?:dispos|invest)/i.test(words) ? null : votes;
  });
  return new Set(powers).size > 1;
}

/** What a misprint is, behind the words that name it. */
export const NO_NUMBER = "which is no number as counts are printed (see number-format).";

/** A count in a text whose separators part it as no number's do, so that it was read wrong or not at all; India's groups are read. */
export function misprintIn({ slips }: Filing, place: Fact<string>): string | null {
  const misprint = slips.find(
    (slip) => slip.kind === "number" && slip.value !== "lakh" && isWithin(slip, place),
  );
  return misprint?.printed ?? null;
}
