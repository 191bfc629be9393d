import type { CellPlace } from "../../document/document.js";

/** In place of a table's number, for lines whose columns stand as typed. */
export const TYPED = -1;

/** What a piece of a signature page is. */
export type PieceKind =
  | "signed"
  | "by"
  | "mark"
  | "through"
  | "name"
  | "title"
  | "date"
  | "signature-line"
  | "label"
  | "prose"
  | "text";

/** A printed piece of a signature page: a cell, joined to the caption before it. Offsets into the document's text. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where what the caption announces begins: behind `By:`, `Title:`, `/s/`. */
  readonly valueStart: number;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
  /** Whether a drawn line stands before it. */
  readonly ruled: boolean;
  /** Whether it stands first on its line. */
  readonly startsLine: boolean;
  /** Whether another signature's pieces stand on its line. */
  readonly besideOthers: boolean;
  /** Whether it stands first in a column of signatures. */
  readonly opensColumn: boolean;
  /** How far from the beginning of its line it stands. */
  readonly column: number;
  /** The columns over which it reaches, or `null` where a gap of unknown width stands before it. */
  readonly place: CellPlace | null;
  /** Whether it is the name of a cover page, word for word, or is signed with one. */
  readonly filer: boolean;
  /** Whether the name above it in its column goes on with it, the columns beside having none. */
  readonly goesOn: boolean;
  /** The further lines of a name that is broken within its column. */
  readonly further: readonly Piece[];
}

/** Whether a piece bears a signature or the place for one. */
export function isSigning({ kind }: Piece): boolean {
  return kind === "signed" || kind === "by" || kind === "mark";
}
