import { printed, type Document, type Line } from "../../document/document.js";
import type { SignaturePage } from "../../filing/filing.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { readBlocks } from "./signature-blocks.js";
import { piecesOf } from "./signature-pieces.js";

/** The heading of the statement's own signature page. */
export const HEADING = /^\W*signatures?(?:\s+pages?)?\W*$/i;
/** A further part of the filing, behind its signature page. */
export const SECTION =
  /^\W*(?:(?:schedule|Schedule|SCHEDULE)\s+(?:[A-Z](?![a-z])|[IVX]{1,4}\b|\d{1,2}\b)|(?:exhibit|Exhibit|EXHIBIT)\s+(?:index|Index|INDEX|(?:to|TO)\s+(?:Schedule|SCHEDULE)\s+13|[A-Z\d.]{1,6}\W*$)|(?:annex|Annex|ANNEX)\s+[A-Z\d]|appendix|Appendix|APPENDIX|(?:(?:Limited|LIMITED|Special|SPECIAL|Durable|DURABLE|General|GENERAL)\s+)?(?:power of attorney|Power of Attorney|POWER OF ATTORNEY)\W*$)/;

/** The signatures below a heading, as far as the line at which another part of the filing begins; `names` are those of the cover pages. */
export function readPage(
  document: Document,
  make: FactMaker,
  heading: Line,
  ends: (line: string) => boolean,
  names: readonly string[],
): SignaturePage {
  const rest = document.lines.slice(document.lines.indexOf(heading) + 1);
  const until = rest.findIndex(
    (line, index) => ends(printed(document, line)) && !isGivenHere(document, rest, index),
  );
  const lines = until < 0 ? rest : rest.slice(0, until);
  const filled = lines.filter((line) => line.cells.length > 0);
  const text = textFact(
    make,
    document.text,
    filled[0]?.start ?? heading.start,
    filled.at(-1)?.end ?? heading.end,
  );
  return {
    heading: textFact(make, document.text, heading.start, heading.end),
    signatures: readBlocks(document, make, piecesOf(document, lines, names)),
    text,
    // A picture prints no text: only the markup between what is printed tells of it.
    pictured: /<img\b/i.test(text.text),
    inFields: false,
  };
}

const POWER = /^\W*power of attorney\W*$/i;
/** "KNOW ALL PERSONS …, that each person whose signature appears below": the statement's signatures are those of the power, too. */
const SIGNED_BELOW = /\bwhose\s+(?:names?\s+and\s+)?signatures?\s+appears?\s+below\b/i;
const HAS_SIGNED = /\/s\/|\b(?:by|name|title|dated?)\s*:|_{4}/i;

/** Whether a power of attorney stands between the certification and the signatures, which are given below it. */
function isGivenHere(document: Document, lines: readonly Line[], index: number): boolean {
  const [first, line] = [lines[0], lines[index]];
  if (first === undefined || line === undefined || !POWER.test(printed(document, line))) return false;
  const { text } = document.text;
  return (
    SIGNED_BELOW.test(text.slice(line.end, line.end + 400)) &&
    !HAS_SIGNED.test(text.slice(first.start, line.start))
  );
}
