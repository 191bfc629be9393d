/** Of a tender offer, always in these words: "the 3,000,000 Shares validly tendered and not withdrawn". */
const NOT_WITHDRAWN = /\sand\s+(?:(?:had|were|are)\s+)?not\s+(?:(?:properly|validly)\s+)?withdrawn\b/gi;

/** The words between a number of shares and its percentage without those of a tender offer, which add no further shares. */
export function withoutTendered(words: string): string {
  return words.replace(NOT_WITHDRAWN, "");
}
