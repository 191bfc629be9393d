import { readTextDocument } from "../document/text-document.js";
import { readTextFiling } from "../extract/text-filing.js";
import type { Filing } from "../filing/filing.js";
import type { SourceFile } from "../source/source-file.js";
import { describeForeign } from "./recognise.js";

/** Says why a file could not be read as a filing; the message is for the person who gave it. */
export class NotAFilingError extends Error {
  override readonly name = "NotAFilingError";
}

/**
 * Reads a Schedule 13D or 13G.
 * @throws NotAFilingError where the file is something else, or no reporting person and no Item is found in it.
 */
export function readFiling(source: SourceFile): Filing {
  const foreign = describeForeign(source.text);
  if (foreign !== null) throw new NotAFilingError(foreign);
  const filing = readTextFiling(source, readTextDocument(source.text));
  if (filing === null) {
    throw new NotAFilingError("no Schedule 13D or 13G: no reporting person and no Item could be read in it");
  }
  return filing;
}
