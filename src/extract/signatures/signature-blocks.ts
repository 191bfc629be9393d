import type { Document } from "../../document/document.js";
import type { IsoDate } from "../../figures/date.js";
import { respelling } from "../../figures/name-spelling.js";
import { sameName } from "../../figures/names.js";
import type { Fact } from "../../filing/fact.js";
import type { Signature } from "../../filing/filing.js";
import { belowSignature, printedName } from "./below-signature.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { namesListed } from "./signatories.js";
import { dateFact, daysOfNames, isDay } from "./signature-days.js";
import { isSigning, type Piece } from "./signature-piece.js";
import { allSetIn, titleOf } from "./signature-title.js";
import { signedBy } from "./signed-by.js";
import {
  entitiesOf,
  representedIn,
  signsNext,
  signsToo,
  throughWhom,
  withoutUnsigned,
} from "./signed-for.js";
import { blockOf, factOf, withoutMarks } from "./signature-text.js";

type Signing = { -readonly [K in keyof Signature]: Signature[K] };

/** A signature as read so far, with the date that stands above it for the whole page. */
interface Draft {
  readonly signature: Signing;
  readonly pageDate: Fact<IsoDate> | null;
}

/** Reads the pieces in order: names above a signature are for whom it is given, what stands below it is who and what signs. */
export function readBlocks(document: Document, make: FactMaker, pieces: readonly Piece[]): Signature[] {
  const drafts: Draft[] = [];
  const ofNames = daysOfNames(pieces);
  let pageDate: Fact<IsoDate> | null = null;
  // What stands behind a further certification, or behind a note, is no longer the last signature's.
  let apart = false;
  let above: Piece[] = [];
  // What stands above the next signature besides names: the entities that act for them.
  let through: Piece[] = [];
  // Whom the signature before is given for by another.
  let before: readonly Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const last = drafts.at(-1)?.signature;
    // What stands at the end of one column is not above the signature in the next.
    if (piece.opensColumn) above = above.filter(({ besideOthers }) => !besideOthers);
    if (isSigning(piece) || pieces[index + 1]?.kind === "signature-line") {
      const below = belowSignature(pieces, index, above);
      const blank = isBlank(pieces, index) ? piece : null;
      const listed = namesListed(below, pieces.slice(index + 1 + below.length));
      const after = pieces[index + 1 + below.length];
      const signedBefore = last?.signer?.value ?? null;
      const parts = { signed: piece, above, through, below, listed, blank, after, before, signedBefore };
      const { signatures, entities } = signaturesOf(document, make, parts);
      for (const signature of signatures) drafts.push({ signature, pageDate });
      before = entities;
      apart = false;
      above = [];
      through = [];
      index += below.length + listed.length;
    } else if (!ofNames.has(piece) && isDay(piece, pieces[index - 1])) {
      const date = dateFact(document, make, piece);
      if (last === undefined || piece.opensColumn || (apart && pageDate !== null))
        pageDate = date ?? pageDate;
      else last.date ??= date;
      if (piece.kind !== "date") above = [];
    } else if (piece.kind === "prose") {
      apart = true;
      above = [];
      through = [];
      before = [];
    } else if (piece.kind === "through" || isCapacityBelow(piece, pieces[index - 1])) {
      through.push(piece);
    } else if (piece.kind === "text") {
      above.push(piece);
    }
  }
  return drafts.map((draft) => ({ ...draft.signature, date: draft.signature.date ?? draft.pageDate }));
}

/** "By: Larkspur Capital Corp.," above "Investment Adviser": in what capacity the one above acts. */
function isCapacityBelow({ kind, apart, filer }: Piece, before: Piece | undefined): boolean {
  return kind === "text" && !apart && !filer && before?.kind === "through" && /,\s*$/.test(before.text);
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

/** The pieces of one signature. */
interface SigningPieces {
  readonly signed: Piece;
  readonly above: readonly Piece[];
  readonly through: readonly Piece[];
  readonly below: readonly Piece[];
  /** The names below it that it is given for. */
  readonly listed: readonly Piece[];
  readonly blank: Piece | null;
  /** What stands right behind it. */
  readonly after: Piece | undefined;
  /** The entities that the signature before is given for, and who gave it: nobody signs twice for the same. */
  readonly before: readonly Piece[];
  readonly signedBefore: string | null;
}

/** Signatures, one for each who is signed for, and the entities among these. */
interface Read {
  readonly signatures: readonly Signing[];
  readonly entities: readonly Piece[];
}

function signaturesOf(document: Document, make: FactMaker, pieces: SigningPieces): Read {
  const { signed, through, below, listed, blank } = pieces;
  const words = pieces.after?.kind === "prose" ? [pieces.after] : [];
  const above = withoutUnsigned(signed, pieces.above, [...through, ...below, ...listed, ...words]);
  const fact = (piece: Piece): Fact<string> => factOf(document, make, piece);
  const setIn = allSetIn(below);
  const day = below.find(
    (piece, index) => piece.kind === "date" && isDay(piece, below[index - 1] ?? signed) && !setIn.has(piece),
  );
  const own = below.filter((piece) => (piece.kind !== "date" && piece.kind !== "label") || setIn.has(piece));
  const { signer: signing, principal, office } = signedBy(signed, above, own);
  const signer = signed.kind === "by" || signed.kind === "mark" ? null : fact(withoutMarks(signing));
  const ownName = own.find(
    ({ kind, text }) =>
      kind === "text" &&
      [signer?.value, principal?.text].some((name) => name !== undefined && sameName(text, name)),
  );
  const named = own.find((piece) => piece.kind === "name");
  const respelled = own.find((piece) => signer !== null && isRespelled(piece, signer.value));
  const printedTitle = titleOf(
    own,
    ownName ?? respelled ?? principal ?? undefined,
    signer?.value ?? null,
    signer === null && named === undefined,
    fact,
  );
  const title = printedTitle ?? (office && fact(office));
  const again =
    signed.filer && pieces.signedBefore !== null && sameName(pieces.signedBefore, signer?.value ?? "");
  const further = above.length + through.length === 0 && !again && signsNext(signed, title?.value ?? "");
  const acting = office === null ? own : [...own, office];
  const namedAbove = [...entitiesOf(signed, above, acting, through), ...listed];
  const entities = further && pieces.before.length > 0 ? pieces.before : namedAbove;
  const self = fact(
    principal ??
      ownName ??
      (signer === null ? printedName(own) : undefined) ??
      // Who signs in an office, for somebody who could not be read, does not sign in the own name.
      withoutMarks(office === null ? signing : signed),
  );
  const represented = representedIn(document, make, own).filter(({ value }) => !sameName(value, self.value));
  const alone = entities.length === 0;
  const persons = [
    ...entities.map(fact),
    ...(alone || signsToo(own) ? [self] : []),
    ...(alone ? represented : []),
  ];
  const rest = {
    signer,
    title,
    date: day ? dateFact(document, make, day) : null,
    respelled: respelled === undefined ? null : fact(respelled),
    blank: blank && textFact(make, document.text, blank.start, blank.end),
  };
  const blockFor = (entity: Piece | undefined): Fact<string> => {
    const acting = throughWhom(through, entities, entity);
    return blockOf(document, make, [...above, ...acting, signed, ...below, ...listed]);
  };
  const signatures = persons.map((person, index) => ({ person, ...rest, block: blockFor(entities[index]) }));
  return { signatures, entities };
}

/** Whether a printed name is the signed one but for a letter or two. */
function isRespelled({ kind, text, start, valueStart }: Piece, signer: string): boolean {
  const name = text.slice(valueStart - start);
  return (kind === "text" || kind === "name") && respelling(signer, name) !== null;
}
