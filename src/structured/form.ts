import type { Fact } from "../filing/fact.js";
import type { FieldReader } from "./fields.js";
import { VOCABULARY, type Vocabulary } from "./vocabulary.js";
import { child, descend, type Element } from "./xml-tree.js";

/** A Schedule 13D or 13G as EDGAR frames it. */
export interface Form {
  readonly schedule: "13D" | "13G";
  readonly formType: Fact<string>;
  readonly words: Vocabulary;
  /** The element that holds all answers. */
  readonly data: Element | null;
  readonly cover: Element | null;
  /** What EDGAR asks of the submission, not of the schedule. */
  readonly header: Element | null;
}

const SUBMISSION_TYPE = /^SCHEDULE\s+13([DG])(?:\/A)?$/i;
const NAMESPACE = /\/edgar\/schedule13([dg])["']/i;

/** The form that a document is, or `null` where it is another: an ownership report, a proposal. */
export function formOf(root: Element, read: FieldReader): Form | null {
  if (root.name !== "edgarSubmission") return null;
  const stated = read.text(descend(root, "headerData", "submissionType"));
  const startTag = root.within.text.slice(root.start, root.contentStart);
  const letter = (stated === null ? NAMESPACE.exec(startTag) : SUBMISSION_TYPE.exec(stated.value))?.[1];
  if (letter === undefined) return null;
  const schedule = letter.toUpperCase() === "D" ? "13D" : "13G";
  const data = child(root, "formData");
  return {
    schedule,
    formType: stated ?? { ...read.nameOf(root), value: `SCHEDULE ${schedule}` },
    words: VOCABULARY[schedule],
    data,
    cover: child(data, "coverPageHeader"),
    header: child(root, "headerData"),
  };
}
