import type { CellPlace } from "./document.js";
import type { Segment } from "./html-segments.js";

/** What `RowJoiner` needs of the page that is being laid out. */
interface Lines {
  readonly segments: readonly Segment[];
  /** The number of lines so far. */
  lineCount: number;
  /** Whether a blank line stands above what is printed next. */
  blank: boolean;
}

interface Row {
  /** The first segment of the cell before, while the next cell may go on its line. */
  before: number | null;
  printed: boolean;
  /** Whether a blank line stands above it, and whether it is one while nothing is printed in it. */
  readonly blankAbove: boolean;
  blank: boolean;
  cell: { readonly first: number; readonly lines: number; readonly place: CellPlace } | null;
  /** The column behind its last cell. */
  column: number;
}

/** A number, a letter, a bullet, "Item 2(a).", "By:": it stands on the line of the cell beside it. */
const LABEL =
  /^(?:item\s+\d{1,2}\s*(?:\([a-z]\))?\W{0,2}|by\s*:?|[([]?\w{1,4}[)\].:]{0,3}|[^\p{L}\d\s]{1,4})$/iu;
const LONGEST_LABEL = 14;

/**
 * Puts the cells of table rows on lines. Cells of one line each share a line; a cell of several lines
 * keeps them, and only a label before it shares its first. Tables within cells come out in reading order.
 */
export class RowJoiner {
  private readonly rows: Row[] = [];
  private table = 0;

  constructor(
    private readonly lines: Lines,
    private readonly page: string,
  ) {}

  /** The place of the cell that is printed. */
  get place(): CellPlace | undefined {
    return this.rows.at(-1)?.cell?.place;
  }

  /** Where a table begins or ends, the columns of the next row are others. */
  edgeOfTable(): void {
    this.table += 1;
  }

  openRow(): void {
    const { blank: blankAbove } = this.lines;
    this.rows.push({ before: null, printed: false, blankAbove, blank: false, cell: null, column: 0 });
  }

  /** Opens a cell that reaches over `span` columns. */
  openCell(span: number): void {
    const row = this.rows.at(-1);
    if (row === undefined) return;
    row.blank ||= this.lines.blank;
    this.lines.blank = !row.printed && row.blankAbove;
    const place = { table: this.table, from: row.column, to: row.column + span };
    row.column = place.to;
    row.cell = { first: this.lines.segments.length, lines: this.lines.lineCount, place };
  }

  closeCell(): void {
    const row = this.rows.at(-1);
    const first = row?.cell && this.lines.segments[row.cell.first];
    if (!row?.cell || !first) return;
    row.printed = true;
    const ownLines = this.lines.lineCount - row.cell.lines;
    const joins = row.before !== null && (ownLines === 1 || this.isLabel(row.before, row.cell.first));
    if (joins) {
      first.startsLine = false;
      this.lines.lineCount -= 1;
    }
    row.before = ownLines === 1 ? row.cell.first : null;
    row.cell = null;
  }

  closeRow(): void {
    const row = this.rows.pop();
    // A printed row's last cell may well be empty; that is no blank line.
    if (row !== undefined) this.lines.blank = !row.printed && (this.lines.blank || row.blank);
  }

  private isLabel(from: number, to: number): boolean {
    let text = "";
    for (let index = from; index < to; index += 1) {
      for (const piece of this.lines.segments[index]?.pieces ?? [])
        text +=
          piece.text ?? this.page.slice(piece.start, Math.min(piece.end, piece.start + LONGEST_LABEL + 1));
      if (text.length > LONGEST_LABEL) return false;
    }
    return LABEL.test(text);
  }
}
