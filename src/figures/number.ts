import { Decimal, ZERO } from "./decimal.js";

/** A number found in printed text: its value, where it stands and how many decimals were printed. */
export interface PrintedNumber {
  readonly value: Decimal;
  readonly start: number;
  readonly end: number;
}

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/**
 * Digits as people group them: `1,234,567`, `5'288'262.00`, `13767282`, `.3`, also by blanks that do not break. A group must have three
 * digits, else the separators are the sentence's own ("rows 7, 8"), save for Indian-style slips such as
 * `214,94,800`, which are read digit by digit so that a check can point at them. `13D`, `13d-3` and `667, L.P.` are names.
 */
const DIGITS = String.raw`(?:\d{1,3}(?:['’\u00a0\u202f]\d{3})+(?:\.\d+)?|\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)`;
const NUMBER = new RegExp(
  String.raw`(?<![\d.,$€£/-])${DIGITS}(?!\d|,\d{3}|\/\d(?!\d?\/(?!\d))|[dg](?![a-z])|,\s(?:L\.\s?P\.|L\.\s?L\.\s?C\.|LLC\b|Inc\.))(?:\s+(thousand|million|billion)\b)?`,
  "gi",
);

/** Words that state a zero. `N/A`, `Not applicable` and dashes drawn as a blank state nothing. */
const ZERO_WORDS =
  /^(?:\(?\s*(?:-+\s*0\s*-+|[—–]\s*0\s*[—–])\s*\)?|\(\s*0\s*\)|-{1,3}\s?none\s?-{1,3}|none|nil|zero|no\s+shares)(?![a-z0-9])/i;

/** How far a printed number may be off by its own rounding: "6.8 million" by 50,000, a plain count by nothing. */
export function roundingOf(printed: string): Decimal {
  const match = /(?<!\d)(\d*)(?<!\s)\s+(thousand|million|billion)\b/i.exec(printed);
  if (match === null) return ZERO;
  const decimals = printed.includes(".") ? (match[1]?.length ?? 0) : 0;
  return new Decimal(SCALES[(match[2] ?? "").toLowerCase()] ?? 0).div(new Decimal(10).pow(decimals)).div(2);
}

/** Every number printed in `text`, in order; money (`$0.10`) and parts of dates or fractions are left out. */
export function* numbersIn(text: string): Generator<PrintedNumber> {
  // One at a time: many ask for the first only, and a text of a million numbers need not be held as matches.
  for (let at = 0; ;) {
    NUMBER.lastIndex = at;
    const match = NUMBER.exec(text);
    if (match === null) return;
    at = NUMBER.lastIndex;
    yield fromMatch(match);
  }
}

function fromMatch(match: RegExpExecArray): PrintedNumber {
  const scale = match[1] === undefined ? 1 : (SCALES[match[1].toLowerCase()] ?? 1);
  const [digits = ""] = match[0].replace(/[,'’]|[\u00a0\u202f](?=\d)/g, "").split(/\s/);
  return {
    value: new Decimal(digits).times(scale),
    start: match.index,
    end: match.index + match[0].length,
  };
}

/**
 * The count that a row or a clause states at the very start of `text`: `162`, `-0-`, `None`, `0 shares`.
 * Returns `null` where none is stated (blank, `N/A`, `See Item 5`, `__________`): missing is never zero; and
 * where its separators break it, `8 986 738` or `8,98,6738`: the piece ahead of the break is no number.
 */
export function numberAtStart(text: string): PrintedNumber | null {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const rest = closed(text.slice(lead));
  const word = ZERO_WORDS.exec(rest);
  if (word) return { value: ZERO, start: lead, end: lead + word[0].length };
  for (const number of numbersIn(rest)) {
    if (number.start !== 0 || GOES_ON.test(rest.slice(number.end))) return null;
    return { ...number, start: lead, end: lead + number.end + text.slice(lead).length - rest.length };
  }
  return null;
}

/** A number that goes on behind a separator that is none of its usual ones. */
const GOES_ON = /^(?:[,.'’]\d|[ \u00a0\u202f](?:\d{3}(?![\d%/]|\s*%)|\d{1,2},\d{3}(?!\d)))/;

/** Words and underlining that may stand before a count. */
const LEAD = /^[\s_]*(?:(?:approximately|approx\.?|about)\s+)?/i;

/** Blanks, or the end of a line, beside a comma between digits. */
const LOOSE = /\s{1,9},\s{0,9}|,\s{1,9}/g;

/** Typists left a blank behind or before a comma, `1, 234,567`, or broke a number at its comma; a second number is left alone. */
function closed(text: string): string {
  const loose = /^\d{1,3}(?:\s{0,9},\s{0,9}\d{3})+(?![\d,]|\s*(?:and|or)\b)/.exec(text)?.[0];
  if (loose === undefined || loose.split(LOOSE).filter((piece) => piece.includes(",")).length > 1)
    return text;
  return loose.replaceAll(LOOSE, ",") + text.slice(loose.length);
}
