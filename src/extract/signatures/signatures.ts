import { printed, type Document, type Line } from "../../document/document.js";
import type { SignaturePage } from "../../filing/filing.js";
import type { FactMaker } from "../words/fact-maker.js";
import { AGREEMENT } from "../exhibits/joint-agreement.js";
import { HEADING, readPage, SECTION } from "./signature-page.js";

/** Where no heading stands, the certification opens the page. */
const CERTIFICATION = /\bafter\s+(?:reasonable|due)\s+inquiry\b/i;

/** Where the statement's signature page begins: at its heading, else at the certification; `null` where there is neither. */
export function signaturePageStart(document: Document): Line | null {
  const heading = document.lines.findIndex((line) => HEADING.test(printed(document, line)));
  const above = document.lines[heading - 1];
  // Right below a name, behind the certification, the word is the caption of what is signed.
  const captions = above !== undefined && printed(document, above).trim() !== "";
  const certified = heading < 0 || captions ? lineOf(document, CERTIFICATION) : null;
  const line = document.lines[heading] ?? null;
  if (line === null || certified === null) return line ?? certified;
  return certified.start < line.start && line.start - certified.start < LONGEST_PAGE ? certified : line;
}

/** From the certification to the caption below the first signature it is no further. */
const LONGEST_PAGE = 1500;

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
