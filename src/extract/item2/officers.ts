import type { Cell, Document } from "../../document/document.js";
import type { Fact } from "../../filing/fact.js";
import type { Officer } from "../../filing/background.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { officerRows } from "./schedule-a.js";

const COLUMNS = {
  position: /\b(?:position|title|office)\b/i,
  occupation: /\b(?:occupation|employment)\b/i,
  address: /\baddress\b/i,
  citizenship: /\b(?:citizenship|nationality)\b/i,
};

/**
 * The officers of schedules whose rows have a cell for each caption of the table. Where captions and
 * cells do not match one to one, as in columns typed over several lines, nobody is read.
 */
export function readOfficers(document: Document, make: FactMaker, from: number): Officer[] {
  return officerRows(document, from).flatMap(({ name, cells, goesOn, captions }): Officer[] => {
    const [first] = cells;
    if (first === undefined || goesOn || captions.length < 3 || captions.length !== cells.length) return [];
    const printed = ({ start, end }: Cell): string => document.text.text.slice(start, end);
    const rest = document.text.text.slice(first.start + name.length, first.end);
    const behind = first.end - rest.replace(/^[\s,;:–—-]+/, "").length;
    const column = (caption: RegExp): Fact<string> | null => {
      const index = captions.findIndex((cell, at) => at > 0 && caption.test(printed(cell)));
      const cell = cells[index];
      return cell === undefined ? null : textFact(make, document.text, cell.start, cell.end);
    };
    return [
      {
        name: textFact(make, document.text, first.start, first.start + name.length),
        position: /[A-Z]/.test(rest)
          ? textFact(make, document.text, behind, first.end)
          : column(COLUMNS.position),
        occupation: column(COLUMNS.occupation),
        address: column(COLUMNS.address),
        citizenship: column(COLUMNS.citizenship),
      },
    ];
  });
}
