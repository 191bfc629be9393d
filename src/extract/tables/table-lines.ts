import type { Cell, Document, Line } from "../../document/document.js";
import { Decimal } from "../../figures/decimal.js";
import type { TableFigure } from "../../filing/table.js";
import { MARK_SOURCE } from "../notes/marks.js";

/** A figure of a line, with its place in the document's text. */
export interface PrintedFigure extends Pick<TableFigure, "value" | "unit" | "kind" | "currency"> {
  readonly start: number;
  readonly end: number;
}

/** A dash in the place of a figure. */
export interface Blank {
  readonly kind: "blank";
  readonly start: number;
  readonly end: number;
}

/** A line of a table: words, then figures. */
export interface TableLine {
  readonly line: Line;
  readonly words: readonly Cell[];
  readonly figures: readonly (PrintedFigure | Blank)[];
  /** Whether nothing but figures stands below a rule: the sums of their columns. */
  readonly foots: boolean;
}

const FIGURE = new RegExp(
  String.raw`^(\()?\s*([-–−])?\s*((?:US)?\$|€|£)?\s*(\()?\s*([-–−])?(\d{1,3}(?:[,'’]\d{3})+|\d+)?(\.\d+)?\s*(\))?\s*(%)?\s*(\))?(?:\s*${MARK_SOURCE})*$`,
);
const SIGN = /^(?:US)?\$$|^[€£]$/;
/** "(" and "$(" in a cell of their own: the figure behind them is negative. */
const OPENED = /^(?:\(|\(\s?(?:US)?[$€£]|(?:US)?[$€£]\s?\()$/;
const BEHIND = /^(?:%|\)|\)\s?%|%\s?\))$/;
const DASH = /^[$\s]*(?:[-–—]+|-0-|nil|none)$/i;
/** Rules, dot leaders and underlining print nothing. */
const DRAWN = /^[\s._=*~\-–—]{2,}$/;

/** The cells of a line, told apart into words and figures. */
export function tableLine({ text }: Document, line: Line, ruled = false): TableLine {
  const words: Cell[] = [];
  const figures: (PrintedFigure | Blank)[] = [];
  let sign = "";
  let opened = false;
  for (const cell of line.cells) {
    const printed = text.text.slice(cell.start, cell.end).trim();
    if (SIGN.test(printed)) sign = printed;
    else if (OPENED.test(printed)) [opened, sign] = [true, printed.replace(/[()\s]/g, "") || sign];
    else if (BEHIND.test(printed)) behind(figures, printed);
    else if (DASH.test(printed)) figures.push({ kind: "blank", start: cell.start, end: cell.end });
    else if (!DRAWN.test(printed)) {
      const figure = figureIn(printed, sign, cell);
      if (figure === null) words.push(cell);
      else figures.push(opened ? { ...figure, value: figure.value.abs().negated() } : figure);
      [opened, sign] = [false, ""];
    }
  }
  const foots = ruled && words.length === 0 && figures.some(({ kind }) => kind !== "blank");
  return { line, words, figures, foots };
}

function figureIn(printed: string, sign: string, { start, end }: Cell): PrintedFigure | null {
  const match = FIGURE.exec(printed);
  if (match === null || (match[6] === undefined && match[7] === undefined)) return null;
  const [, open, minus, money = sign, inner, dash, whole = "0", fraction = "", close, percent, last] = match;
  const opened = open ?? inner;
  // "(1)" by itself is the mark of a note; "(1" is a figure whose parenthesis stands in the next cell.
  if (opened !== undefined && (close ?? last) !== undefined && /^\d{1,2}$/.test(whole) && fraction === "")
    return null;
  const value = new Decimal(`${whole.replace(/[,'’]/g, "")}${fraction}`);
  return {
    value: (opened ?? minus ?? dash) === undefined ? value : value.negated(),
    unit: new Decimal(10).pow(-Math.max(0, fraction.length - 1)),
    kind: percent === undefined ? (money === "" ? "number" : "money") : "percent",
    currency: money.replace("US", ""),
    start,
    end,
  };
}

/** A sign or a parenthesis in a cell of its own belongs to the figure before it. */
function behind(figures: (PrintedFigure | Blank)[], printed: string): void {
  const figure = figures.at(-1);
  if (figure === undefined || figure.kind === "blank" || !printed.includes("%")) return;
  figures[figures.length - 1] = { ...figure, kind: "percent" };
}
