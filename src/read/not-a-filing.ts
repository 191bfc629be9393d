/** Says why a file could not be read as a filing; the message is for the person who gave it. */
export class NotAFilingError extends Error {
  override readonly name = "NotAFilingError";
}
