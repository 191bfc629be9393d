import { matchesIn } from "../figures/matches.js";
/** A 1-based place as an editor shows it; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of the decoded file into lines and columns. CR, LF and CRLF all end a line. */
export class LineMap {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    const lineEnd = /\r\n?|\n/g;
    for (const match of matchesIn(text, lineEnd)) this.starts.push(match.index + match[0].length);
  }

  /** The line and column of an offset. */
  at(offset: number): Position {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }
}
