import { readHtmlDocument } from "../../document/html-document.js";
import { readTextDocument } from "../../document/text-document.js";
import type { AttachedDocument, Attachments } from "../../filing/attachments.js";
import { mainDocument, type Submission } from "../../source/submission.js";
import type { SubmissionDocument } from "../../source/submission-document.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";

/** So much of a document is read: an agreement or a power of attorney may follow another exhibit. */
const READ = 60_000;
const OPENING = 600;

/** What was filed with the schedule; `null` where the file has neither a header nor further documents. */
export function readAttachments(submission: Submission, make: FactMaker): Attachments | null {
  const { documents, header } = submission;
  if (header === null && documents.length < 2) return null;
  const main = mainDocument(submission);
  return {
    documents: documents.filter((document) => document !== main).map((document) => attached(document, make)),
    complete: Number(header?.documentCount?.text ?? Number.NaN) === documents.length,
  };
}

function attached(
  { type, description, filename, kind, body }: SubmissionDocument,
  make: FactMaker,
): AttachedDocument {
  const unreadable =
    /(?<![^\n])[^\S\n]*begin \d{3} /.test(body.text.slice(0, 200)) ||
    /\.(?:jpe?g|gif|png|pdf)$/i.test(filename?.text ?? "");
  const start = body.slice(0, Math.min(body.length, READ));
  const { text } = kind === "html" ? readHtmlDocument(start) : readTextDocument(start);
  const readable = !unreadable && /\p{L}/u.test(text.text);
  return {
    type: type && textFact(make, type),
    description: description && textFact(make, description),
    opening: readable ? textFact(make, text, 0, Math.min(text.length, OPENING)) : null,
    text: readable ? textFact(make, text) : null,
  };
}
