/** Says why a file could not be read as a filing; the message is for the person who gave it. */
export class NotAFilingError extends Error {
  override readonly name = "NotAFilingError";
  /** Whether it is plainly something else: a run over a folder may pass it over. */
  readonly otherKind: boolean;

  constructor(message: string, { otherKind = false }: { readonly otherKind?: boolean } = {}) {
    super(message);
    this.otherKind = otherKind;
  }
}
