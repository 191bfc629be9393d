import type { Decimal } from "../figures/decimal.js";
import type { Fact } from "./fact.js";

/** A number of shares or a percentage that a sentence tells. */
export interface RecitedFigure extends Fact<Decimal> {
  /** Which of the sentence's words it is. */
  readonly at: number;
  readonly isPercent: boolean;
  /** The few words behind it, as printed. */
  readonly behind: string;
}

/** A sentence of an Item or of a note to a cover page that tells figures, word by word, to be laid beside its like. */
export interface Recital {
  readonly place: Fact<string>;
  /** Small letters without points; `#` in the place of each figure; asides that define a term and the par value left out. */
  readonly words: readonly string[];
  readonly figures: readonly RecitedFigure[];
}

/** What stands among the words of a sentence in the place of a figure. */
export const FIGURE = "#";
