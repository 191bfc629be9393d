import type { Document, Line } from "../document/document.js";
import type { SignaturePage } from "../filing/filing.js";
import type { FactMaker } from "./fact-maker.js";
import { AGREEMENT } from "./joint-agreement.js";
import { HEADING, printed, readPage, SECTION } from "./signature-page.js";

/** Where no heading stands, the certification opens the page. */
const CERTIFICATION = /\bafter\s+(?:reasonable|due)\s+inquiry\b/i;

/** Where the statement's signature page begins: at its heading, else at the certification; `null` where there is neither. */
export function signaturePageStart(document: Document): Line | null {
  return lineOf(document, HEADING) ?? lineOf(document, CERTIFICATION);
}

/** The statement's own signatures, where `names` are those of the cover pages. */
export function readSignatures(
  document: Document,
  make: FactMaker,
  names: readonly string[],
): SignaturePage | null {
  const heading = signaturePageStart(document);
  const ends = (line: string): boolean => SECTION.test(line) || AGREEMENT.test(line);
  return heading && readPage(document, make, heading, ends, names);
}

function lineOf(document: Document, pattern: RegExp): Line | null {
  return document.lines.find((line) => pattern.test(printed(document, line))) ?? null;
}
