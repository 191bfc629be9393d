import type { MappedText } from "../source/mapped-text.js";
import type { Piece } from "./sheet.js";

/** The pieces of a text from `start` to `end`. */
export function piecesOf(text: MappedText, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  text.eachRun(start, end, (run, source, verbatim) => {
    pieces.push({ text: run, source, verbatim });
  });
  return pieces;
}

/** Hands out the pieces of a text in the order of the file. */
export class PieceQueue {
  private readonly pieces: readonly Piece[];
  private index = 0;
  /** How much of the piece in front has been handed out. */
  private taken = 0;

  constructor(text: MappedText) {
    this.pieces = piecesOf(text, 0, text.length);
  }

  /** What comes from the file's characters before `end` and has not been handed out. */
  before(end: number): Piece[] {
    const found: Piece[] = [];
    for (;;) {
      const piece = this.pieces[this.index];
      if (piece === undefined || piece.source.start + this.taken >= end) return found;
      const whole = !piece.verbatim || piece.source.end <= end;
      const to = whole ? piece.text.length : end - piece.source.start;
      found.push(cut(piece, this.taken, to));
      this.taken = whole ? 0 : to;
      if (!whole) return found;
      this.index += 1;
    }
  }
}

function cut(piece: Piece, from: number, to: number): Piece {
  if (!piece.verbatim || (from === 0 && to === piece.text.length)) return piece;
  const { start } = piece.source;
  return {
    text: piece.text.slice(from, to),
    source: { start: start + from, end: start + to },
    verbatim: true,
  };
}
