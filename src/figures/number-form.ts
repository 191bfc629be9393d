/**
 * How a count is printed:
 * - `plain`, `comma`, `apostrophe`, `space`: `1234567`, `1,234,567.5`, `1'234'567`, `1 234 567`
 * - `lakh`: `12,34,567`, as in India
 * - `dot`, `decimal-comma`: `1.234.567`, `1.234,5` and `1234,5`, as on the Continent
 * - `glued`: a count of commas with one or two digits too many at its end, as where a note's mark ran into it
 * - `letters`: letters in the place of digits
 * - `odd`: none of these
 */
export type NumberForm =
  "plain" | "comma" | "apostrophe" | "space" | "lakh" | "dot" | "decimal-comma" | "glued" | "letters" | "odd";

const FORMS: readonly (readonly [NumberForm, RegExp])[] = [
  ["letters", /[A-Z]/i],
  ["plain", /^(?:\d+(?:\.\d+)?|\.\d+)$/],
  ["comma", /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/],
  ["lakh", /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/],
  ["apostrophe", /^\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?$/],
  ["space", /^\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/],
  ["dot", /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/],
  ["glued", /^\d{1,3}(?:,\d{3})*,\d{4,5}$/],
  ["decimal-comma", /^(?:\d+|\d{1,3}\.\d{3}),\d+$/],
];

/** How a number is printed, by its digits, separators and letters. */
export function numberForm(printed: string): NumberForm {
  return FORMS.find(([, pattern]) => pattern.test(printed))?.[0] ?? "odd";
}

/** "600.000": on the Continent six hundred thousand, elsewhere six hundred. */
export function mayBeThousands(printed: string): boolean {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(printed);
}

/** A run of digits and separators, or of letters that look like digits among them. */
const RUN =
  /^\d{1,3}(?:,\d{3})*(?:[ \u00a0\u202f]\d{3})+(?:,\d{3})*(?:[.,]\d{1,2})?(?![\d,.'’]|[ \u00a0\u202f]\d{3}|\s*%)|^[\dOolI][\dOolI.,'’]*/;

/**
 * The number that a text begins with, as printed, or `null` where it begins with none: `1O0,000` is one,
 * `Illinois` is none.
 */
export function numberLead(text: string): string | null {
  const run = RUN.exec(text)?.[0];
  if (run === undefined || /^[\p{L}\p{N}_]/u.test(text.slice(run.length))) return null;
  const number = run.replace(/(?<![.,'’])[.,'’]+$/, "");
  return /\d/.test(number) ? number : null;
}
