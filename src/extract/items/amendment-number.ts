const UNITS = [
  "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
  "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]; // prettier-ignore
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ORDINALS = [
  "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
  "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
]; // prettier-ignore

const WORDS = String.raw`(?:${TENS.join("|")})(?:[\s-](?:${UNITS.slice(0, 9).join("|")}))?|${UNITS.join("|")}`;
/** `3`, `Three`, `Twenty-One`. */
const NUMBER = String.raw`\d{1,3}(?!\d)|(?:${WORDS})\b`;

/** `Amendment No. 3`, as the printed number is found in any text: for use in patterns of other readers. */
export const AMENDMENT_NO = String.raw`amendment\s+(?:no\.?|number|#)\s*(?:[:_][\s_]*)?(${NUMBER})`;

const ORDINAL = `(${ORDINALS.join("|")})`;
/** `fifth amendment`, for use in patterns of other readers. */
export const ORDINAL_AMENDMENT = String.raw`${ORDINAL}\s+amendment`;

/** The word as title pages bear it: with a letter too many, or cut short. */
const WORD = String.raw`am{1,2}ende?ment`;
const SHORT = String.raw`(?:${WORD}|amend|amdm?t|amd)\.?`;
/** `3`, `Three`, `IV`, and a small L typed for the figure 1. */
const TYPED = String.raw`\d{1,3}|l|[ivx]{1,6}|${WORDS}`;
/** Leaders on the line that was to be filled in, and an opening bracket. */
const LEADERS = String.raw`[\t\xa0 .:_–—…-]{0,120}\(?`;

/** The number of an amendment as title pages print it: in digits, in words, as an ordinal. */
const PATTERNS = [
  new RegExp(AMENDMENT_NO, "i"),
  /\(\s*amendment\s+(\d{1,3})\s*\)/i,
  // Typed below the line that was to be filled in: "(Amendment No. ___)*" above "24".
  /\(\s*amendment\s+no\.?\s*_+\s*\)\*?[^\S\n]*\n(?:[^\S\n]*\n)?[^\S\n]*(\d{1,3})[^\S\n]*(?:\n|$)/i,
  new RegExp(String.raw`(?<![^\n])[^\w\n]*${ORDINAL}\s+${WORD}[^\w\n]*$`, "im"),
  new RegExp(String.raw`\b${SHORT}\s{0,9}(?:number|n[or]|#)(?![a-z])${LEADERS}(${TYPED})(?![\da-z])`, "i"),
  new RegExp(String.raw`(?<![^\n])[^\w\n]*(\d{1,2})(?:st|nd|rd|th)\s+${WORD}[^\w\n]*$`, "im"),
  new RegExp(String.raw`(?<![^\n])[^\w\n]*${WORD}[\t :]{1,9}(${TYPED})[^\w\n]*$`, "im"),
];
/** The note of the form's own foot, to which "(Amendment No. )(1)" refers. */
const NOTE = /\(1\)\s*the\s+(?:remainder|information)\b/i;
/** Tens and units; a row of Xs alone stands for a number that is to come. */
const ROMAN = /^(X{0,3})(IX|IV|V?I{0,3})$/;

/** The number of an amendment in a text, with its place. */
export interface AmendmentNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** The number of the amendment in a title page, with its place; `null` where none is printed, or 0, which some first statements bear. */
export function amendmentIn(text: string): AmendmentNumber | null {
  const [first] = PATTERNS.map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .filter((match) => isNumber(match, text))
    .sort((a, b) => a.index - b.index);
  const number = first && amendmentNumber(first);
  return number === undefined || number.value === 0 ? null : number;
}

/** A letter for a figure must stand alone, as must Roman figures; "(1)" may be the sign of a note. */
function isNumber({ 0: whole, 1: printed = "", index }: RegExpExecArray, text: string): boolean {
  const end = index + whole.lastIndexOf(printed) + printed.length;
  if (/\(\s*1$/.test(whole) && NOTE.test(text)) return false;
  if (!/^[livx]+$/i.test(printed)) return true;
  return (romanOf(printed) > 0 || printed === "l") && /^[\t )*]*(?:\n|$)/.test(text.slice(end));
}

function romanOf(printed: string): number {
  const [, tens = "", units = ""] = ROMAN.exec(printed) ?? [];
  return units === ""
    ? 0
    : 10 * tens.length + ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"].indexOf(units) + 1;
}

/** The number that the first group of a match holds. */
export function amendmentNumber({ 0: whole, 1: printed = "", index }: RegExpExecArray): AmendmentNumber {
  const start = index + whole.lastIndexOf(printed);
  const value = printed === "l" ? 1 : romanOf(printed) || numberOf(printed.toLowerCase());
  return { value, start, end: start + printed.length };
}

function numberOf(printed: string): number {
  if (/^\d/.test(printed)) return Number(printed);
  const ordinal = ORDINALS.indexOf(printed);
  if (ordinal >= 0) return ordinal + 1;
  const [ten = "", unit = ""] = printed.split(/[\s-]/);
  const tens = TENS.indexOf(ten);
  return tens < 0 ? UNITS.indexOf(ten) + 1 : 10 * (tens + 2) + UNITS.indexOf(unit) + 1;
}
