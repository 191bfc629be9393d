import type { Document } from "../document/document.js";
import { dateIn, type IsoDate } from "../figures/date.js";
import { sameName } from "../figures/names.js";
import type { Fact } from "../filing/fact.js";
import type { Signature } from "../filing/filing.js";
import { MappedTextBuilder } from "../source/mapped-text.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import type { Piece } from "./signature-pieces.js";

type Signing = { -readonly [K in keyof Signature]: Signature[K] };

/** Reads the pieces in order: names above a signature are for whom it is given, what stands below it is who and what signs. */
export function readBlocks(document: Document, make: FactMaker, pieces: readonly Piece[]): Signature[] {
  const fact = (piece: Piece): Fact<string> => textFact(make, document.text, piece.valueStart, piece.end);
  const signatures: Signing[] = [];
  let pageDate: Fact<IsoDate> | null = null;
  let above: Piece[] = [];
  // What stands above the next signature besides names: the entities that act for them.
  let through: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const last = signatures.at(-1);
    if (isSigning(piece) || pieces[index + 1]?.kind === "signature-line") {
      const below = belowSignature(pieces, index);
      const date = below.find(({ kind }) => kind === "date");
      const own = below.filter(({ kind }) => kind !== "date");
      const rest = {
        date: date ? dateFact(document, make, date) : null,
        blank: isBlank(pieces, index) ? textFact(make, document.text, piece.start, piece.end) : null,
        block: blockOf(document, make, [...above, ...through, piece, ...below]),
      };
      signatures.push(...signaturesOf(piece, above, own, fact).map((each) => ({ ...each, ...rest })));
      above = [];
      through = [];
      index += below.length;
    } else if (piece.kind === "date" || dateIn(piece.text) !== null) {
      const date = dateFact(document, make, piece);
      if (last !== undefined) last.date ??= date;
      else pageDate ??= date;
      if (piece.kind !== "date") above = [];
    } else if (piece.kind === "prose") {
      above = [];
      through = [];
    } else if (piece.kind === "through") {
      through.push(piece);
    } else if (piece.kind === "text") {
      above.push(piece);
    }
  }
  return signatures.map((signature) => ({ ...signature, date: signature.date ?? pageDate }));
}

function isSigning({ kind }: Piece): boolean {
  return kind === "signed" || kind === "by" || kind === "mark";
}

/**
 * Whether the place of a signature is plainly empty: a line drawn on it or below it, or the printed name's
 * caption next to it. Anything else may be a signature that stands on a line of its own.
 */
function isBlank(pieces: readonly Piece[], index: number): boolean {
  const [before, piece, next] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  if (piece?.kind !== "by" && piece?.kind !== "mark") return false;
  if (next?.kind === "signed" || (before?.kind === "signed" && !/\bby\b/i.test(before.text))) return false;
  return /_{2}/.test(piece.text) || next?.kind === "name" || next?.ruled === true;
}

function blockOf(document: Document, make: FactMaker, pieces: readonly Piece[]): Fact<string> {
  const builder = new MappedTextBuilder();
  for (const { start, end } of pieces) {
    if (builder.length > 0) builder.replace("\n", document.text, start, start);
    builder.copy(document.text, start, end);
  }
  const text = builder.build();
  return make(text.text, text);
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
      (isCapacity(piece) && !piece.apart) ||
      (piece.kind === "text" && (!piece.apart || (signed !== undefined && isSigner(piece, signed))));
    if (!belongs) break;
    below.push(piece);
  }
  return below;
}

/** "as Trustee" right below a signature is in what capacity it is given; above one, who acts for whom. */
function isCapacity({ kind, text }: Piece): boolean {
  return kind === "through" && !/^\W*by\b/i.test(text);
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
): Pick<Signing, "person" | "signer" | "title">[] {
  const signer = signed.kind === "by" || signed.kind === "mark" ? null : fact(signed);
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
      : [fact(ownName ?? (signer === null ? printedName(below) : undefined) ?? signed)];
  return persons.map((person) => ({ person, signer, title }));
}

/** The name below a line that is left blank. */
function printedName(below: readonly Piece[]): Piece | undefined {
  return below.find(({ kind }) => kind === "name") ?? below.find(({ kind }) => kind === "text");
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
  const texts = below.filter(
    (piece) => (piece.kind === "text" || isCapacity(piece)) && piece !== ownName,
  ).slice(unsigned ? 1 : 0);
  const first = captioned >= 0 ? below[captioned] : texts[0];
  if (first === undefined) return null;
  const following =
    captioned >= 0 ? below.slice(captioned + 1).filter((piece) => piece.kind === "text" || isCapacity(piece)) : texts.slice(1);
  const last = first.besideOthers ? undefined : following.at(-1);
  return fact(behindName(last === undefined ? first : { ...first, end: last.end }, signer));
}

/** "Jane Roe, Managing Member": the title stands behind the name that is signed above. */
function behindName(piece: Piece, signer: string | null): Piece {
  const name = /^[^,]+(?=,\s*\S)/.exec(piece.text)?.[0];
  if (piece.kind !== "text" || name === undefined || signer === null || !sameName(name, signer)) return piece;
  return { ...piece, valueStart: piece.start + name.length + 1 };
}
