import { POWERS } from "../../filing/rows.js";
import type { CaptionName } from "./cover-caption-patterns.js";

/** One or two digits on a line or in a cell of their own, with more behind. */
const ROW_NUMBER = /^\s*\(?(\d{1,2})[.)]{0,2}[^\S\n\t]*[\n\t](?=\s*\S)/;

/** How much of an answer is the numbers of the rows below, which a printer set in one cell ahead of all their captions. */
export function numbersOfRows(answer: string, name: CaptionName): number {
  const index = POWERS.findIndex((power) => power === name);
  if (index < 0) return 0;
  for (const own of [7 + index, 5 + index]) {
    let end = 0;
    for (let next = own + 1; ; next += 1) {
      const found = ROW_NUMBER.exec(answer.slice(end));
      if (found === null || Number(found[1]) !== next) break;
      end += found[0].length;
    }
    if (end > 0) return end;
  }
  return 0;
}
