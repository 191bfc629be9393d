import type { Span } from "../source/span.js";

/** A stretch of what a reader sees, and the part of the file that it comes from. */
export interface Piece {
  readonly text: string;
  readonly source: Span;
  /** Whether each character is one of the file, so that the piece may be cut anywhere. */
  readonly verbatim: boolean;
}

/** What a page may be made of; nothing else of a filing's own markup is kept. */
export type BoxKind = "block" | "inline" | "table" | "row" | "cell";

/** How a box looks, one word each, out of `look.ts`: `bold`, `centre`, `indent3`. */
export type Look = string;

/** A part of a page that holds others. */
export interface Box {
  readonly kind: BoxKind;
  readonly looks: readonly Look[];
  /** Columns and rows that a cell takes up, 1 to 99. */
  readonly columns: number;
  readonly rows: number;
  readonly children: readonly SheetNode[];
}

/** A field of a form: its caption, which stands for the element's name, and what is filled in. */
export interface Field {
  readonly kind: "field";
  /** The form's number of the row, where it has one: `7`. */
  readonly row: string | null;
  readonly caption: string;
  /** The element's name as the file has it, and where. */
  readonly element: Piece;
  readonly value: readonly Piece[];
  /** Whether the value is told in sentences. */
  readonly prose: boolean;
}

/** A part of a form, with its heading, which stands for the element's name. */
export interface Part {
  readonly kind: "part";
  readonly caption: string;
  readonly element: Piece;
  readonly depth: number;
  readonly children: readonly SheetNode[];
}

export type SheetNode =
  | Piece
  | Box
  | Field
  | Part
  | { readonly kind: "break" }
  | { readonly kind: "rule" }
  | { readonly kind: "page" }
  | { readonly kind: "picture" };

/** One document of a submission as it is shown: typed lines, a page, or a form filled in. */
export interface Sheet {
  readonly title: string;
  /** `typed` keeps its columns, `flowing` is typed without line ends, `page` was HTML, `form` EDGAR's XML. */
  readonly clothes: "typed" | "flowing" | "page" | "form";
  /** Whether it is the schedule itself. */
  readonly main: boolean;
  readonly nodes: readonly SheetNode[];
}
