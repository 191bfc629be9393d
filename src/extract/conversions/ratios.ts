import { Decimal } from "../../figures/decimal.js";
import type { Fact } from "../../filing/fact.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";

const FRACTIONS: Readonly<Record<string, string>> = {
  half: "0.5", quarter: "0.25", fourth: "0.25", fifth: "0.2", tenth: "0.1",
}; // prettier-ignore
const WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15,
  twenty: 20, "twenty-five": 25, thirty: 30, forty: 40, fifty: 50, hundred: 100,
}; // prettier-ignore
/** A number of shares, in words or figures. */
export const COUNT = String.raw`(one-(?:half|quarter|fourth|fifth|tenth)(?:\s+of\s+(?:one|an?))?|\d[\d,]*(?:\.\d+)?|${Object.keys(
  WORDS,
)
  .sort((a, b) => b.length - a.length)
  .join("|")})`;

/** "each ADS representing ten Ordinary Shares" and its like. */
const DEPOSITARY = new RegExp(
  String.raw`\beach\s+(?:such\s+)?(?:of\s+which\s+|ADSs?\s+|ADRs?\s+|American\s+Depositary\s+(?:Shares?|Receipts?)\s+|one\s+)?(?:\([^)]*\)\s*)?represent(?:s|ing)\s+(?:the\s+right\s+to\s+receive\s+)?${COUNT}\b`,
  "i",
);
/** "each convertible into 100 shares". */
const CONVERSION = new RegExp(
  String.raw`\beach\s+(?:of\s+which\s+(?:is\s+|are\s+)?|share\s+(?:of\s+which\s+)?(?:is\s+)?|is\s+|such\s+share\s+(?:is\s+)?)?(?:currently\s+|immediately\s+)?(?:convertible|exercisable|exchangeable|redeemable)\s+(?:into|for)\s+${COUNT}\s+(?:[A-Z]\w*\s+){0,4}(?:[Ss]hares?|ADSs?)\b`,
);

/** How many shares one depositary share of `text` stands for, or `null`; never told for one. */
export function depositaryRatio(text: MappedText, make: FactMaker): Fact<Decimal> | null {
  return ratio(DEPOSITARY, text, make);
}

/** The number, as printed, of shares that one depositary share of a title stands for, or `null`. */
export function depositaryRatioIn(title: string): string | null {
  return /\bdepositary\b|\bADSs?\b/i.test(title) ? (DEPOSITARY.exec(title)?.[1] ?? null) : null;
}

/** How many shares each of what `text` counts converts into, or `null`. */
export function conversionRatio(text: MappedText, make: FactMaker): Fact<Decimal> | null {
  return ratio(CONVERSION, text, make);
}

function ratio(pattern: RegExp, text: MappedText, make: FactMaker): Fact<Decimal> | null {
  const match = pattern.exec(text.text);
  const printed = match?.[1];
  if (match === null || printed === undefined) return null;
  const at = match.index + match[0].indexOf(printed);
  const value = ratioOf(printed.toLowerCase());
  return value === null || value.eq(1) ? null : make(value, text, at, at + printed.length);
}

/** What such a number is, or `null`. */
export function ratioOf(printed: string): Decimal | null {
  const fraction = FRACTIONS[/^one-(\w+)/.exec(printed)?.[1] ?? ""];
  if (fraction !== undefined) return new Decimal(fraction);
  const word = WORDS[printed];
  if (word !== undefined) return new Decimal(word);
  return /^\d/.test(printed) ? new Decimal(printed.replaceAll(",", "")) : null;
}
