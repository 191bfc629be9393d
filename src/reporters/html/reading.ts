import type { Filing } from "../../filing/filing.js";
import type { Sheet } from "../../sheet/sheet.js";

/** What a page needs of a filing besides its report: the facts with their places, and the file as it is shown. */
export interface Reading {
  readonly filing: Filing;
  /** Drawn when it is asked for, since most runs never do. */
  readonly sheets: () => readonly Sheet[];
}

/** The readings of a run by the path that its report gives; of a saved run there are none. */
export type Readings = ReadonlyMap<string, Reading>;
