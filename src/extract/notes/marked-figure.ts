import type { PrintedNumber } from "../../figures/number.js";
import type { Figure } from "../../filing/fact.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";
import { marksAtStart } from "./marks.js";

/**
 * The figure of `number`, whose places count from `from` in `text`, with the note marks behind it.
 * Marks are looked for up to `limit`, so that the number of the next clause, "(2)", is none of them.
 */
export function markedFigure(
  make: FactMaker,
  text: MappedText,
  from: number,
  number: PrintedNumber,
  limit = text.length,
): Figure {
  const end = from + number.end;
  return {
    ...make(number.value, text, from + number.start, end),
    marks: marksAtStart(text.text.slice(end, limit)),
  };
}
