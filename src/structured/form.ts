import type { Fact } from "../filing/fact.js";
import type { FieldReader } from "./fields.js";
import { VOCABULARY, type Vocabulary } from "./vocabulary.js";
import { child, descend, type Element } from "./xml-tree.js";

/** A Schedule 13D or 13G as EDGAR frames it. */
export interface Form {
  readonly schedule: "13D" | "13G";
  readonly formType: Fact<string>;
  /** Whether the type of submission is one of EDGAR's, so that it tells a first filing from an amendment. */
  readonly typeStated: boolean;
  readonly words: Vocabulary;
  /** The element that holds all answers. */
  readonly data: Element | null;
  readonly cover: Element | null;
  /** What EDGAR asks of the submission, not of the schedule. */
  readonly header: Element | null;
}

const SUBMISSION_TYPE = /^SCHEDULE\s+13([DG])(?:\/A)?$/i;
/** Said by a type that is not EDGAR's, too: `SC 13D`. */
const SCHEDULE = /13-?[DG]/i;
const NAMESPACE = /\/edgar\/schedule13([dg])["']/i;

/** The form that a document is, or `null` where it is another: an ownership report, a proposal. */
export function formOf(root: Element, read: FieldReader): Form | null {
  if (root.name !== "edgarSubmission") return null;
  const stated = read.text(descend(root, "headerData", "submissionType"));
  const startTag = root.within.text.slice(root.start, root.contentStart);
  const typed = stated === null ? null : SUBMISSION_TYPE.exec(stated.value);
  const letter = (typed ?? NAMESPACE.exec(startTag))?.[1];
  if (letter === undefined || (stated !== null && !SCHEDULE.test(stated.value))) return null;
  const schedule = letter.toUpperCase() === "D" ? "13D" : "13G";
  const data = child(root, "formData");
  return {
    schedule,
    formType:
      stated !== null && typed !== null
        ? stated
        : { ...(stated ?? read.nameOf(root)), value: `SCHEDULE ${schedule}` },
    typeStated: typed !== null,
    words: VOCABULARY[schedule],
    data,
    cover: child(data, "coverPageHeader"),
    header: child(root, "headerData"),
  };
}
