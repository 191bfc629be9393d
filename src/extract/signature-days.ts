import type { Document } from "../document/document.js";
import { dateIn, type IsoDate } from "../figures/date.js";
import type { Fact } from "../filing/fact.js";
import type { FactMaker } from "./fact-maker.js";
import type { Piece } from "./signature-piece.js";

/** What bears a date of its own: a trust, the power of attorney that a note tells of. */
const DATED_THING =
  /\b(?:trusts?|u\/[adt]|u[at]d|agreement|plan|will|declaration|settlement|powers?|attorney|exhibit|filed|statement|schedule|form|amend\w*|incorporated|effective|reference|resolution|outstanding|release)\b/i;

/** "Date: May 2, 2000 (for the year that ended": what follows is another day. */
const OPEN_ASIDE = /\([^()]*$/;

/** In a sentence in capitals, which may tell of anything, what makes a day that of signing. */
const SIGNS_ON = /\b(?:dated?|executed|signed|witness|day\s+of)\b/i;

/** Whether a piece is the day on which the statement is signed. "dated May 1, 1990" below a trust's name is the trust's. */
export function isDay(piece: Piece, before: Piece | undefined): boolean {
  if (before !== undefined && !piece.apart && OPEN_ASIDE.test(before.text)) return false;
  if (piece.kind === "prose" && !/[a-z]/.test(piece.text) && !SIGNS_ON.test(piece.text)) return false;
  if (piece.kind !== "date") return dateIn(piece.text) !== null && !DATED_THING.test(piece.text);
  const continues = !piece.apart && before?.kind === "text" && DATED_THING.test(before.text);
  return !continues || !/^\W*(?:dated\b|\d)/.test(piece.text);
}

/** The day that a piece prints. */
export function dateFact(document: Document, make: FactMaker, piece: Piece): Fact<IsoDate> | null {
  const date = dateIn(piece.text);
  return date && make(date.value, document.text, piece.start + date.start, piece.start + date.end);
}
