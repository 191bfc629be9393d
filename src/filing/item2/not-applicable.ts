/** "Not applicable.", perhaps behind the letter or the caption. */
const NOT_APPLICABLE =
  /^\W*(?:[^:]{0,80}:)?\W*(?:\([a-f]\)\W*)?(?:not\s+applicable|inapplicable|n\/a|none)\W*$/i;

/** Whether an answer says only that the question is not applicable. */
export function isNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.test(text);
}
