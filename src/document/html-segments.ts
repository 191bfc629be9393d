import type { CellPlace } from "./document.js";

/** A stretch of print: the characters of the page from `start` to `end`, or `text` in their place. */
export interface Piece {
  readonly text: string | null;
  readonly start: number;
  end: number;
}

/** What is printed without a gap: a line, a cell of a row, a chunk between two wide gaps. */
export interface Segment {
  readonly pieces: Piece[];
  /** Whether it begins a line or follows another on the same. */
  startsLine: boolean;
  /** Whether a blank line stands above it. */
  readonly blankAbove: boolean;
  readonly startsPage: boolean;
  /** Whether a line is drawn across the page above it. */
  readonly belowRule: boolean;
  /** Whether its columns stand as typed. */
  readonly preformatted: boolean;
  /** The place of the table's cell that it stands in. */
  readonly place: CellPlace | undefined;
}

/** The first of the page's characters that the segment prints, and the last. */
export function segmentRange(segment: Segment): { start: number; end: number } {
  return { start: segment.pieces[0]?.start ?? 0, end: segment.pieces.at(-1)?.end ?? 0 };
}
