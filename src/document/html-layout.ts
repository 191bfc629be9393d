import { RowJoiner } from "./html-rows.js";
import type { Piece, Segment } from "./html-segments.js";

/** A gap of this many spaces is seen as the gap between two columns. */
const WIDE = 3;

/** White space since the last print, which counts only once something follows on the same line. */
interface Gap {
  start: number;
  end: number;
  /** As a browser shows it: spaces that fold count as one. */
  width: number;
  folding: boolean;
  /** Character by character, for where columns stand as typed. */
  readonly typed: Piece[];
}

/** Lays out what a page prints: folds white space, ends lines, joins the cells of rows. */
export class Layout {
  readonly segments: Segment[] = [];
  readonly rows: RowJoiner;
  lineCount = 0;
  /** Whether a blank line stands above what is printed next. */
  blank = false;
  /** The size of the font that printed last. */
  lastSize = 0;
  private open: Segment | null = null;
  private gap: Gap | null = null;
  private startsPage = true;
  private belowRule = false;
  private sawSpace = false;

  constructor(private readonly page: string) {
    this.rows = new RowJoiner(this, page);
  }

  /** Whether print stands on the line. */
  get onLine(): boolean {
    return this.open !== null;
  }

  /** What was printed last, where nothing parts it from what comes next. */
  get glued(): Piece | null {
    return this.gap === null ? (this.open?.pieces.at(-1) ?? null) : null;
  }

  print(piece: Piece, preformatted: boolean, size: number): void {
    const segment = this.segmentFor(preformatted);
    this.gap = null;
    this.lastSize = size;
    addPiece(segment, piece);
  }

  /** White space that folds (spaces, line ends) or keeps its width (`&nbsp;`). */
  space(start: number, end: number, width: number, folds: boolean, typed: readonly Piece[]): void {
    if (!folds) this.sawSpace = true;
    this.gap ??= { start, end, width: 0, folding: false, typed: [] };
    this.gap.end = end;
    if (!folds || !this.gap.folding) this.gap.width += width;
    this.gap.folding = folds;
    this.gap.typed.push(...typed);
  }

  /** Ends the line; `visibly` where an empty line is seen as a blank one. */
  endLine(visibly: boolean): void {
    if (this.open === null && (visibly || this.sawSpace)) this.blank = true;
    this.open = null;
    this.gap = null;
    this.sawSpace = false;
  }

  startPage(): void {
    this.endLine(false);
    this.startsPage = true;
  }

  /** Draws a line, across the page or shorter; within a table it is one of the table's. */
  drawRule(across: boolean): void {
    this.blank = true;
    this.belowRule ||= across && this.rows.place === undefined;
  }

  private segmentFor(preformatted: boolean): Segment {
    const open = this.open;
    if (open === null) {
      const segment = this.begin(true, preformatted);
      if (preformatted) for (const typed of this.gap?.typed ?? []) addPiece(segment, typed);
      return segment;
    }
    if (this.gap === null) return open;
    if (preformatted && open.preformatted) for (const typed of this.gap.typed) addPiece(open, typed);
    else if (this.gap.width >= WIDE) return this.begin(false, preformatted);
    else addPiece(open, this.singleSpace(this.gap));
    return open;
  }

  private singleSpace({ start, end }: Gap): Piece {
    const asTyped = end - start === 1 && this.page[start] === " ";
    return { text: asTyped ? null : " ", start, end };
  }

  private begin(startsLine: boolean, preformatted: boolean): Segment {
    const segment = {
      pieces: [],
      startsLine,
      blankAbove: startsLine && this.blank && !this.startsPage && this.segments.length > 0,
      startsPage: this.startsPage,
      belowRule: this.belowRule,
      preformatted,
      place: this.rows.place,
    };
    this.segments.push(segment);
    this.open = segment;
    if (startsLine) this.lineCount += 1;
    this.blank = false;
    this.startsPage = false;
    this.belowRule = false;
    return segment;
  }
}

function addPiece(segment: Segment, piece: Piece): void {
  const last = segment.pieces.at(-1);
  if (last?.text === null && piece.text === null && last.end === piece.start) last.end = piece.end;
  else segment.pieces.push({ ...piece });
}
