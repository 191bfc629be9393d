import { matchesIn } from "../figures/matches.js";
import type { MappedText } from "./mapped-text.js";
import { openEnvelope } from "./pem.js";
import { readDocument, type SubmissionDocument } from "./submission-document.js";
import { readHeader, type HeaderTexts } from "./submission-header.js";

/** A file as EDGAR keeps it: a header and the documents filed together, or one document alone. */
export interface Submission {
  readonly header: HeaderTexts | null;
  readonly documents: readonly SubmissionDocument[];
}

/** A header opens the file: what stands this far down without one is a document. */
const HEADER_WITHIN = 65_536;
const HEADER = /^[ \t]*(?:<(?:SEC-HEADER|IMS-HEADER|SUBMISSION)>|ACCESSION NUMBER:)/im;
const HEADER_END = /^[ \t]*<(?:(?<closed>\/(?:SEC|IMS)-HEADER)|DOCUMENT|TEXT)>/im;

/** A `<DOCUMENT>` within a text that was never closed still opens the next one, by the tag that follows. */
const DOCUMENT = /^[ \t]*<DOCUMENT>(?=\s*<(?:TYPE|SEQUENCE|FILENAME|DESCRIPTION|TEXT)>)/gim;

const SCHEDULE = /^(?:SC|SCHEDULE)?13[DG](?:A|\/A)?$/;
const NO_SCHEDULE = /^(?:EX|GRAPHIC|COVER|CORRESP|PDF|ZIP|JSON|XML$)/;
const PICTURE = /\.(?:jpe?g|gif|png|bmp|tiff?|pdf|zip|xlsx?)$/i;
const UUENCODED = /^\s*begin \d{3} /;

/**
 * Takes a file apart: the mail envelope, EDGAR's header and its documents, of any year, from its archive
 * or its feed. A file without any of this is one document, whose body is the whole text.
 */
export function readSubmission(text: MappedText): Submission {
  const opened = openEnvelope(text);
  const { header, rest } = splitHeader(opened);
  return {
    header: header === null ? null : readHeader(header),
    documents: documentsIn(rest, header !== null),
  };
}

/**
 * The document that is the schedule: by its type, else the first one that is neither an exhibit nor a
 * picture. `null` where there is none.
 */
export function mainDocument(submission: Submission): SubmissionDocument | null {
  const written = submission.documents.filter(isWritten);
  return (
    written.find(({ type }) => SCHEDULE.test(plainType(type))) ??
    written.find(({ type }) => !NO_SCHEDULE.test(plainType(type))) ??
    null
  );
}

/** A copy in PDF bears the schedule's own type; a name or an encoded body gives it away. */
function isWritten({ body, filename }: SubmissionDocument): boolean {
  return /\S/.test(body.text) && !PICTURE.test(filename?.text ?? "") && !UUENCODED.test(body.text);
}

/** `SC 13D/A`, `Schedule 13D/A` and `SC-13D /A` alike. */
function plainType(type: MappedText | null): string {
  return (type?.text ?? "").toUpperCase().replace(/[\s.-]+/g, "");
}

function splitHeader(text: MappedText): { header: MappedText | null; rest: MappedText } {
  const end = HEADER_END.exec(text.text);
  const start = text.slice(0, end?.index ?? HEADER_WITHIN);
  if (!HEADER.test(start.text)) return { header: null, rest: text };
  // A header that nothing ends is read, and nothing is taken away from the document behind it.
  if (end === null) return { header: start, rest: text };
  const closing = end.groups?.["closed"] === undefined ? 0 : end[0].length;
  return { header: start, rest: text.slice(end.index + closing) };
}

function documentsIn(text: MappedText, hasHeader: boolean): SubmissionDocument[] {
  const starts = matchesIn(text.text, DOCUMENT).map(({ index }) => index);
  if (starts.length > 0)
    return starts.map((start, index) => readDocument(text.slice(start, starts[index + 1] ?? text.length)));
  const document = readDocument(text);
  return hasHeader && !/\S/.test(document.body.text) ? [] : [document];
}
