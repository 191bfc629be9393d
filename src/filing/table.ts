import type { Decimal } from "../figures/decimal.js";
import type { Fact } from "./fact.js";

/** A figure of a table; below zero where it is printed in parentheses. */
export interface TableFigure extends Fact<Decimal> {
  readonly kind: "number" | "money" | "percent";
  /** One of the last place printed. */
  readonly unit: Decimal;
  readonly currency: string;
}

/** A row of figures behind its label. */
export interface TableRow {
  /** What stands before the figures: a name, a date, `Total`. */
  readonly label: Fact<string> | null;
  /** Whether the row adds up others: by its label, `Total`, or without one by the rule that is drawn above it. */
  readonly adds: boolean;
  /** One for each column where the table is aligned, `null` for a blank; else those that are printed. */
  readonly figures: readonly (TableFigure | null)[];
  readonly place: Fact<string>;
}

/** A printed table: rows of figures, as far as a reader can tell which figures stand below one another. */
export interface Table {
  /** Whether every figure's column is known. */
  readonly aligned: boolean;
  /** The words above each column, where the table is aligned; empty where none can be told. */
  readonly captions: readonly string[];
  readonly rows: readonly TableRow[];
}
