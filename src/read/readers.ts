import type { Document } from "../document/document.js";
import { readHtmlDocument } from "../document/html-document.js";
import { readTextDocument } from "../document/text-document.js";
import { readTextFiling } from "../extract/text-filing.js";
import type { Filing } from "../filing/filing.js";
import type { MappedText } from "../source/mapped-text.js";
import type { SourceFile } from "../source/source-file.js";
import type { SubmissionDocument } from "../source/submission-document.js";
import { readStructuredFiling } from "../structured/read-structured-filing.js";
import { refuseEndlessLines, withoutEnd } from "./endless.js";
import { refuseRunTogether } from "./run-together.js";

/** One way of reading a filing. */
export interface Reader {
  /** Whether this reader is the one for a document. */
  readonly reads: (document: SubmissionDocument) => boolean;
  /** The filing, or `null` where the document turns out to be none. `filedAs` is the forms under which it was filed, the document's own first. */
  readonly read: (source: SourceFile, body: MappedText, filedAs: readonly string[]) => Filing | null;
}

/** Every reader, the first that claims a document is asked. A further format is one more entry before the last. */
export const READERS: readonly Reader[] = [
  { reads: ({ kind }) => kind === "xml", read: readStructuredFiling },
  {
    reads: ({ kind }) => kind === "html",
    read: (source, body, filedAs) =>
      readTextFiling(source, refuseRunTogether(printedDocument("html", body)), filedAs),
  },
  {
    reads: () => true,
    read: (source, body, filedAs) =>
      readTextFiling(source, refuseRunTogether(printedDocument("text", body)), filedAs),
  },
];

/**
 * What a reader sees of a document of text or HTML.
 * @throws NotAFilingError where a line of it is endless
 */
export function printedDocument(kind: "html" | "text", body: MappedText): Document {
  if (kind === "html") return withoutEnd(readHtmlDocument(body));
  refuseEndlessLines(body.text);
  return withoutEnd(readTextDocument(body));
}
