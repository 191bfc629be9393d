import { MappedText } from "../source/mapped-text.js";
import type { SourceFile } from "../source/source-file.js";
import type { SubmissionDocument } from "../source/submission-document.js";
import { mainDocument, readSubmission } from "../source/submission.js";
import { formSheet } from "./form-sheet.js";
import { pageSheet } from "./page-sheet.js";
import type { Sheet } from "./sheet.js";
import { typedSheet, verbatimSheet } from "./typed-sheet.js";

/** What cannot be shown: pictures and packed files among a submission's documents. */
const PACKED = /^\s*(?:begin \d{3} |<PDF>)/i;
const PACKED_TYPE = /^(?:GRAPHIC|ZIP|EXCEL|JSON|XML)/i;

/**
 * A file as it is shown beside its findings: what stands ahead of the schedule, the schedule, its exhibits.
 * Every character leads back to the file.
 */
export function sheetsOf(source: SourceFile): Sheet[] {
  const submission = readSubmission(MappedText.identity(source.text));
  const main = mainDocument(submission);
  const documents = submission.documents.filter(isShown).map((document) => {
    const isMain = document === main;
    return { ...drawn(document, source), title: titleOf(document, isMain), main: isMain };
  });
  return [...headOf(source, submission.documents[0]), ...documents];
}

function drawn(document: SubmissionDocument, source: SourceFile): Sheet {
  if (document.kind === "html") return pageSheet(document.body);
  if (document.kind === "text") return typedSheet(document.body);
  return formSheet(document.body, source) ?? verbatimSheet(document.body);
}

function isShown({ type, body }: SubmissionDocument): boolean {
  return /\S/.test(body.text) && !PACKED.test(body.text) && !PACKED_TYPE.test(type?.text.trim() ?? "");
}

function titleOf({ type, description }: SubmissionDocument, main: boolean): string {
  const named = [type?.text, description?.text].flatMap((text) => text?.trim() ?? []);
  if (named.length > 0) return [...new Set(named)].join(" · ");
  return main ? "The schedule" : "Document";
}

/** The mail envelope and EDGAR's header, exactly as they stand. */
function headOf({ text }: SourceFile, first: SubmissionDocument | undefined): Sheet[] {
  const end = first === undefined ? text.length : first.body.source(0, 1).start;
  const head = MappedText.identity(text.slice(0, end));
  return /\S/.test(head.text) ? [{ ...verbatimSheet(head), title: "EDGAR’s header", main: false }] : [];
}
