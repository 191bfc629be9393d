import type { Document, Line } from "../document/document.js";
import { dateIn, type IsoDate } from "../figures/date.js";
import { sameName } from "../figures/names.js";
import type { Fact } from "../filing/fact.js";
import type { Signature, SignaturePage } from "../filing/filing.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { piecesOf, type Piece } from "./signature-pieces.js";

const HEADING = /^\W*signatures?(?:\s+pages?)?\W*$/i;
const AGREEMENT =
  /^\W*(?:exhibit\s+\S+\s*)?(?:joint\s+filing\s+(?:agreement|statement)|agreement\s+(?:of|for|as\s+to|re(?:garding)?)\s+(?:the\s+)?joint\s+filing.*|joint\s+filing|agreement)\W*$/i;
const SECTION =
  /^\W*(?:(?:schedule|Schedule|SCHEDULE)\s+(?:[A-Z](?![a-z])|[IVX]{1,4}\b|\d{1,2}\b)|(?:exhibit|Exhibit|EXHIBIT)\s+(?:index|Index|INDEX|[A-Z\d.]{1,6}\W*$)|(?:annex|Annex|ANNEX)\s+[A-Z\d]|appendix|Appendix|APPENDIX|(?:power of attorney|Power of Attorney|POWER OF ATTORNEY)\W*$)/;
/** Where no heading stands, the certification opens the page. */
const CERTIFICATION = /\bafter\s+(?:reasonable|due)\s+inquiry\b/i;

type Signing = { -readonly [K in keyof Signature]: Signature[K] };

/** Where the statement's signature page begins: at its heading, else at the certification; `null` where there is neither. */
export function signaturePageStart(document: Document): Line | null {
  return lineOf(document, HEADING) ?? lineOf(document, CERTIFICATION);
}

/** The statement's own signatures. */
export function readSignatures(document: Document, make: FactMaker): SignaturePage | null {
  const heading = signaturePageStart(document);
  return heading && readPage(document, make, heading, (line) => SECTION.test(line) || AGREEMENT.test(line));
}

/** The joint filing agreement's signatures, where its text stands in the document. */
export function readJointFilingAgreement(document: Document, make: FactMaker): SignaturePage | null {
  const heading = document.lines.find((line, index) => {
    const title = printed(document, line);
    if (!AGREEMENT.test(title)) return false;
    const after = document.text.text.slice(line.end, document.lines[index + 25]?.end).slice(0, 1500);
    // An entry of Item 7 or of an index has no agreement below it.
    if (/joint/i.test(title)) return !lists(after);
    return /schedule\s+13/i.test(after) && /\bjoint|\bsingle\s+statement|\bon\s+behalf\s+of/i.test(after);
  });
  return heading === undefined
    ? null
    : readPage(document, make, heading, (line) => SECTION.test(line) && !HEADING.test(line));
}

/** Whether the statement's own signature page or another exhibit comes first. */
function lists(after: string): boolean {
  const agrees = after.search(/\bagree(?:s|d|ing)?\b|\bundersigned\b/i);
  return /^\W*(?:signatures?\W*$|exhibit\s+\S|99\.\d)|\bafter\s+(?:reasonable|due)\s+inquiry\b/im.test(
    after.slice(0, agrees),
  );
}

function lineOf(document: Document, pattern: RegExp): Line | null {
  return document.lines.find((line) => pattern.test(printed(document, line))) ?? null;
}

function printed(document: Document, line: Line): string {
  return document.text.text.slice(line.start, line.end);
}

function readPage(
  document: Document,
  make: FactMaker,
  heading: Line,
  ends: (line: string) => boolean,
): SignaturePage {
  const rest = document.lines.slice(document.lines.indexOf(heading) + 1);
  const until = rest.findIndex((line) => ends(printed(document, line)));
  const lines = until < 0 ? rest : rest.slice(0, until);
  const filled = lines.filter((line) => line.cells.length > 0);
  return {
    heading: textFact(make, document.text, heading.start, heading.end),
    signatures: readPieces(document, make, piecesOf(document, lines)),
    text: textFact(make, document.text, filled[0]?.start ?? heading.start, filled.at(-1)?.end ?? heading.end),
  };
}

/** Reads the pieces in order: names above a signature are for whom it is given, what stands below it is who and what signs. */
function readPieces(document: Document, make: FactMaker, pieces: readonly Piece[]): Signature[] {
  const fact = (piece: Piece): Fact<string> => textFact(make, document.text, piece.valueStart, piece.end);
  const signatures: Signing[] = [];
  let pageDate: Fact<IsoDate> | null = null;
  let above: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const last = signatures.at(-1);
    if (piece.kind === "signed" || piece.kind === "by" || pieces[index + 1]?.kind === "signature-line") {
      const below = belowSignature(pieces, index);
      const date = below.find(({ kind }) => kind === "date");
      const own = below.filter(({ kind }) => kind !== "date");
      const signed = signaturesOf(piece, above, own, fact);
      signatures.push(
        ...signed.map((each) => ({ ...each, date: date ? dateFact(document, make, date) : null })),
      );
      above = [];
      index += below.length;
    } else if (piece.kind === "date" || dateIn(piece.text) !== null) {
      const date = dateFact(document, make, piece);
      if (last !== undefined) last.date ??= date;
      else pageDate ??= date;
      if (piece.kind !== "date") above = [];
    } else if (piece.kind === "prose") {
      above = [];
    } else if (piece.kind === "text") {
      above.push(piece);
    }
  }
  return signatures.map((signature) => ({ ...signature, date: signature.date ?? pageDate }));
}

function dateFact(document: Document, make: FactMaker, piece: Piece): Fact<IsoDate> | null {
  const date = dateIn(piece.text);
  return date && make(date.value, document.text, piece.start + date.start, piece.start + date.end);
}

/** The pieces that belong to a signature and stand below it: the printed name, the title and its further lines. */
function belowSignature(pieces: readonly Piece[], index: number): Piece[] {
  const signed = pieces[index];
  const below: Piece[] = [];
  for (const [ahead, piece] of pieces.slice(index + 1).entries()) {
    if (below.length > 0 && opensNext(piece, pieces[index + ahead + 2])) break;
    const belongs =
      (piece.kind === "date" && !piece.startsLine) ||
      piece.kind === "name" ||
      piece.kind === "title" ||
      piece.kind === "signature-line" ||
      (piece.kind === "text" && (!piece.apart || (signed !== undefined && isSigner(piece, signed))));
    if (!belongs) break;
    below.push(piece);
  }
  return below;
}

const ENTITY =
  /\b(?:inc|incorporated|corp|corporation|company|llc|l\.l\.c|l\.?l?\.?p|ltd|limited|trust|bank|partners|fund|gmbh|plc)\b/i;

/** Whether an entity is named above its own "By:", though no blank line parts it from the signature before. */
function opensNext(piece: Piece, next: Piece | undefined): boolean {
  const signs = next?.kind === "by" || next?.kind === "through" || /^\W*by\b/i.test(next?.text ?? "");
  return piece.kind === "text" && signs && ENTITY.test(piece.text);
}

/** Whether a piece prints the name that is signed above it, or the name below a line left blank. */
function isSigner(piece: Piece, signed: Piece): boolean {
  const signer = signed.text.slice(signed.valueStart - signed.start);
  return (
    sameName(piece.text, signer) ||
    (signer.trim() === "" && !/\b(?:inc|llc|corp|l\.?p|ltd)\b/i.test(piece.text))
  );
}

function signaturesOf(
  signed: Piece,
  above: readonly Piece[],
  below: readonly Piece[],
  fact: (piece: Piece) => Fact<string>,
): Signing[] {
  const signer = signed.kind === "by" ? null : fact(signed);
  const ownName = below.find(
    (piece) => piece.kind === "text" && signer !== null && sameName(piece.text, signer.value),
  );
  const named = below.find((piece) => piece.kind === "name");
  const byAgent = /^\W*(?:by\b|signature\s*:)/i.test(signed.text);
  const title = titleOf(below, ownName, signer?.value ?? null, signer === null && named === undefined, fact);
  const entities = byAgent ? above : [];
  const persons =
    entities.length > 0
      ? entities.map(fact)
      : [ownName === undefined ? (signer ?? fact(signed)) : fact(ownName)];
  return persons.map((person) => ({ person, signer, title, date: null }));
}

/** The title: behind its caption, else what stands below the printed name. */
function titleOf(
  below: readonly Piece[],
  ownName: Piece | undefined,
  signer: string | null,
  unsigned: boolean,
  fact: (piece: Piece) => Fact<string>,
): Fact<string> | null {
  const captioned = below.findIndex((piece) => piece.kind === "title");
  const texts = below.filter((piece) => piece.kind === "text" && piece !== ownName).slice(unsigned ? 1 : 0);
  const first = captioned >= 0 ? below[captioned] : texts[0];
  if (first === undefined) return null;
  const following =
    captioned >= 0 ? below.slice(captioned + 1).filter((piece) => piece.kind === "text") : texts.slice(1);
  const last = first.besideOthers ? undefined : following.at(-1);
  return fact(behindName(last === undefined ? first : { ...first, end: last.end }, signer));
}

/** "Jane Roe, Managing Member": the title stands behind the name that is signed above. */
function behindName(piece: Piece, signer: string | null): Piece {
  const name = /^[^,]+(?=,\s*\S)/.exec(piece.text)?.[0];
  if (piece.kind !== "text" || name === undefined || signer === null || !sameName(name, signer)) return piece;
  return { ...piece, valueStart: piece.start + name.length + 1 };
}
