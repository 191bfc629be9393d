import type { Percent, PrintedPercent } from "../../figures/percent.js";
import type { Fact } from "../../filing/fact.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "./fact-maker.js";

/** The fact of a percentage whose places count from `from` in `text`. */
export function percentFact(
  make: FactMaker,
  text: MappedText,
  from: number,
  { percent, start, end }: PrintedPercent,
): Fact<Percent> {
  return make(percent, text, from + start, from + end);
}
