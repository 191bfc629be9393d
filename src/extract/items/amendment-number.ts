const UNITS = [
  "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
  "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]; // prettier-ignore
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ORDINALS = [
  "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
  "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
]; // prettier-ignore

/** `3`, `Three`, `Twenty-One`. */
const NUMBER = String.raw`\d{1,3}(?!\d)|(?:(?:${TENS.join("|")})(?:[\s-](?:${UNITS.slice(0, 9).join("|")}))?|${UNITS.join("|")})\b`;

/** `Amendment No. 3`, as the printed number is found in any text: for use in patterns of other readers. */
export const AMENDMENT_NO = String.raw`amendment\s+(?:no\.?|number|#)\s*(?:[:_][\s_]*)?(${NUMBER})`;

/** `fifth amendment`, for use in patterns of other readers. */
export const ORDINAL_AMENDMENT = String.raw`(${ORDINALS.join("|")})\s+amendment`;

/** The number of an amendment as title pages print it: in digits, in words, as an ordinal. */
const PATTERNS = [
  new RegExp(AMENDMENT_NO, "i"),
  /\(\s*amendment\s+(\d{1,3})\s*\)/i,
  // Typed below the line that was to be filled in: "(Amendment No. ___)*" above "24".
  /\(\s*amendment\s+no\.?\s*_+\s*\)\*?[^\S\n]*\n(?:[^\S\n]*\n)?[^\S\n]*(\d{1,3})[^\S\n]*(?:\n|$)/i,
  new RegExp(String.raw`(?<![^\n])[^\w\n]*${ORDINAL_AMENDMENT}[^\w\n]*$`, "im"),
];

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
    .sort((a, b) => a.index - b.index);
  const number = first && amendmentNumber(first);
  return number === undefined || number.value === 0 ? null : number;
}

/** The number that the first group of a match holds. */
export function amendmentNumber({ 0: whole, 1: printed = "", index }: RegExpExecArray): AmendmentNumber {
  const start = index + whole.lastIndexOf(printed);
  return { value: numberOf(printed.toLowerCase()), start, end: start + printed.length };
}

function numberOf(printed: string): number {
  if (/^\d/.test(printed)) return Number(printed);
  const ordinal = ORDINALS.indexOf(printed);
  if (ordinal >= 0) return ordinal + 1;
  const [ten = "", unit = ""] = printed.split(/[\s-]/);
  const tens = TENS.indexOf(ten);
  return tens < 0 ? UNITS.indexOf(ten) + 1 : 10 * (tens + 2) + UNITS.indexOf(unit) + 1;
}
