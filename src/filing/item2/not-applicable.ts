/** "Not applicable.", perhaps behind the letter or the caption. */
const NOT_APPLICABLE =
  /^(?:[^:]{0,80}:)?[\s(]{0,9}(?:[a-f]\)\s{0,9})?["“']?(?:not\s+applicable|inapplicable|n\/a|none)\W*$/i;

/** Whether an answer says only that the question is not applicable. */
export function isNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.test(text);
}
