import { documentKind, rootElement } from "../source/document-kind.js";
import { namesSchedule } from "./schedule-names.js";

const INTERNAL_SUBSET = /<!DOCTYPE\b[^<>[]{0,2000}\[/i;
const ENTITY = /<!ENTITY\b/i;
const OWNERSHIP = /<(?:[\w.-]{1,40}:)?ownershipDocument\b/;
const OWNERSHIP_FORM = /<documentType>\s*([345](?:\/A)?)\s*</;
const HOLDINGS_TABLE = /<(?:[\w.-]{1,40}:)?informationTable\b/;
const SUBMISSION = /<(?:[\w.-]{1,40}:)?edgarSubmission\b([^<>]{0,4000})/;
const SUBMISSION_TYPE = /<(?:[\w.-]{1,40}:)?submissionType>\s*([^<>\s][^<>]{0,40})</;
const NAMESPACE = /\/edgar\/([\w-]{1,40})/;
const SCHEDULE = /13-?[DG]/i;

/** What an XML file is where it is no Schedule 13D or 13G, or one that must not be read at all. */
export function otherXml(start: string): string | null {
  if (INTERNAL_SUBSET.test(start) && ENTITY.test(start))
    return "it declares entities of its own (<!DOCTYPE … <!ENTITY), which EDGAR forbids; they are not expanded";
  if (OWNERSHIP.test(start)) {
    const form = OWNERSHIP_FORM.exec(start)?.[1] ?? "3, 4 or 5";
    return `a Form ${form} (ownershipDocument XML), not a Schedule 13D or 13G`;
  }
  if (HOLDINGS_TABLE.test(start)) return "a Form 13F information table, not a Schedule 13D or 13G";
  const submission = SUBMISSION.exec(start);
  return submission === null ? otherRoot(start) : otherSubmission(start, submission[1] ?? "");
}

/** EDGAR's forms share one root element; the type, else the name space, tells them apart. */
function otherSubmission(start: string, attributes: string): string | null {
  const space = NAMESPACE.exec(attributes)?.[1];
  const type = SUBMISSION_TYPE.exec(start)?.[1]?.trim() ?? space;
  if (type === undefined || SCHEDULE.test(type) || SCHEDULE.test(space ?? "")) return null;
  return `an EDGAR XML submission of form ${type}, not a Schedule 13D or 13G`;
}

function otherRoot(start: string): string | null {
  if (documentKind(start) !== "xml" || namesSchedule(start)) return null;
  const root = rootElement(start);
  return root === null || root === "Error" ? null : `an XML file of another kind (<${root}>), not a filing`;
}
