import type { Decimal } from "../../figures/decimal.js";
import { matchesIn } from "../../figures/matches.js";
import type { Fact } from "../../filing/fact.js";
import type { MappedText } from "../../source/mapped-text.js";
import { securitiesIn } from "./exchange-securities.js";
import type { FactMaker } from "../words/fact-maker.js";
import { COUNT, ratioOf } from "./ratios.js";

/** How many shares each of a security stands for, as a sentence tells it. */
export interface ToldRatio {
  /** Which security, as `exchange-securities.ts` tells them apart. */
  readonly key: string;
  readonly ratio: Fact<Decimal>;
}

/** "into 12.5 shares", "for one share", "represents five Class A ordinary shares", as many of the class. */
const OF_THE_CLASS = String.raw`${COUNT}\s+(?:\([\d.]+\)\s+)?(?:(?!preferred|preference|warrant|unit)[\w'’.-]+\s+){0,6}?(?:shares?|stock)\b`;
const SUCH = String.raw`(?:a\s+number\s+of\s+|an\s+aggregate\s+of\s+|the\s+right\s+to\s+receive\s+)?`;
/** "Each share of Series A Preferred Stock is convertible at any time, at the option of the holder, into". */
const EACH = new RegExp(
  String.raw`\b(?:each|every|one)\b([^.;$%]{0,160}?\b(?:convertible|converts?|be\s+converted|exchangeable|be\s+exchanged|redeemable|be\s+redeemed)\b[^.;$%\d]{0,160}?\b(?:into|for)\s+${SUCH}|[^.;$%]{0,80}?\brepresent(?:s|ing)?\s+${SUCH}|[^.;$%]{0,80}?\brepresentative\s+of\s+)${OF_THE_CLASS}`,
  "gi",
);
/** "convertible at a ratio of 12.5 shares of Common Stock for each share of Series A Preferred Stock", "at 25 shares of Common Stock per share". */
const RATE = new RegExp(
  String.raw`\b(?:(?:ratio|rate)\s+(?:of|equal\s+to)|at)\s+${OF_THE_CLASS}(?:\s+of\s+(?:[A-Z]\w*\s+){1,4})?\s*(?:per|for\s+(?:each|every|one))\s`,
  "gi",
);
/** "on a one-for-one basis", "at a conversion ratio of 10-to-1", "share for share". */
const FOR_ONE = new RegExp(
  String.raw`\b(?:${COUNT}(?:\s?-\s?|\s)(?:for|to)(?:\s?-\s?|\s)(?:one|1)\b(?!\s+(?:million|vot))|(share)(?:\s?-\s?|\s)for(?:\s?-\s?|\s)share\b|${COUNT}\s?:\s?1\b(?![\d:]))`,
  "gi",
);
const CONVERTS = /\bconver(?:t|ts|ted|tible|sion)\b|\bexchange(?:able|d)?\b|\bredeem(?:able|ed)?\b/i;
/** What is no ratio of today, or no exact one. */
const NOT_SO =
  /\b(?:was|were|had|formerly|previously|prior\s+to|originally|initially|initial|approximately|about|split|reverse|would|accrued|unpaid|plus|dividends?|if|adjusted\s+to|warrants?|rights?\s+(?:agreement|plan))\b/i;

/** The ratios that `sentence` tells, each of the security that it names. */
export function ratiosIn(sentence: MappedText, make: FactMaker): ToldRatio[] {
  const isSo = !NOT_SO.test(sentence.text);
  return [...eachIn(sentence, make, isSo), ...(isSo ? ratesIn(sentence, make) : [])];
}

/** "1,520,000 ADSs, each representing 12 Ordinary Shares": what else the sentence tells bears on no receipt. */
const OF_THE_RECEIPT = /^[^\d,;]{0,40}\brepresenting\s+$/i;
const BEFORE = 60;

function eachIn(sentence: MappedText, make: FactMaker, isSo: boolean): ToldRatio[] {
  const { text } = sentence;
  return matchesIn(text, EACH).flatMap((match): ToldRatio[] => {
    const [whole, lead = "", printed = ""] = match;
    const around = text.slice(Math.max(0, match.index - BEFORE), match.index + whole.length);
    if (!isSo && (!OF_THE_RECEIPT.test(lead) || NOT_SO.test(around))) return [];
    const named = securitiesIn(lead);
    // "9,000,000 shares of Class B Common Stock, each of which is convertible into".
    const [key, another] = named.length > 0 ? named : securitiesIn(text.slice(0, match.index)).slice(-1);
    const at = match.index + whole.indexOf(printed, whole.indexOf(lead) + lead.length);
    return key === undefined || isAnother(key.key, another?.key)
      ? []
      : told(key.key, sentence, at, printed, make);
  });
}

function isAnother(key: string, other: string | undefined): boolean {
  return other !== undefined && other !== key;
}

/** Ratios behind which or before which the sentence names one security that converts. */
function ratesIn(sentence: MappedText, make: FactMaker): ToldRatio[] {
  const { text } = sentence;
  if (!CONVERTS.test(text)) return [];
  return [RATE, FOR_ONE].flatMap((pattern) =>
    matchesIn(text, pattern).flatMap((match): ToldRatio[] => {
      const printed = match.slice(1).find(Boolean) ?? "";
      const at = match.index + match[0].indexOf(printed);
      const key = securityOf(text);
      return key === null ? [] : told(key, sentence, at, printed, make);
    }),
  );
}

/** The one security that a sentence on a conversion is on: the first named, where what it converts into is no more than one class. */
function securityOf(text: string): string | null {
  const keys = [...new Set(securitiesIn(text).map(({ key }) => key))];
  const [first, second, ...more] = keys;
  if (first === undefined || more.length > 0) return null;
  if (second === undefined) return first === "class A" ? null : first;
  return second === "class A" ? first : first === "class A" ? second : null;
}

function told(key: string, text: MappedText, at: number, printed: string, make: FactMaker): ToldRatio[] {
  const value = /^share$/i.test(printed) ? ratioOf("one") : ratioOf(printed.toLowerCase());
  return value === null || value.isZero() ? [] : [{ key, ratio: make(value, text, at, at + printed.length) }];
}
