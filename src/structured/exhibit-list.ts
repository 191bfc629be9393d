import { matchesIn } from "../figures/matches.js";
import type { Paragraph } from "../document/paragraphs.js";
import { eachOnce, type ExhibitList, type ListEntry } from "../extract/exhibits/exhibits.js";
import { textFact, type FactMaker } from "../extract/words/fact-maker.js";
import { readIncorporation } from "../extract/exhibits/incorporation.js";
import type { MappedText } from "../source/mapped-text.js";

const NUMBER = String.raw`\(?(\d{1,3}(?:\.[\dA-Z]{1,3})?|[IVX]{1,4}|[A-Z])\)?`;
/** What parts the number from the title, so that it is no sentence about an exhibit. */
const STOP = String.raw`\s*[:–—\t-]|\.(?!\d)|\s{2}|\s*$|\s+(?!(?:is|are|was|to|of|and|hereto|which|in)\b)`;

/** `Exhibit 99.1: …`, `EXHIBIT (99.1)`, `Exhibit 24.1 Power of Attorney`. */
const LABELLED = new RegExp(
  String.raw`^\W*(?:exhibit|Exhibit|EXHIBIT)\s+(?:[Nn]o\.?\s*)?${NUMBER}(?:${STOP})[\s:–—-]*`,
);
/** A second entry on the line of the first, where the agent lost the line break. */
const NEXT_ON_LINE = /\sExhibit\s+\d{1,3}(?:\.\d{1,3})?\s*:/g;
const REFERRED = new RegExp(String.raw`^\W*[Pp]lease\s+see\s+[Ee]xhibit\s+${NUMBER}\s+for\s+(?:the\s+)?`);
const BARE = /^[\s•-]*\(?(\d{1,3}(?:\.\d{1,3})?)(?:\)|[.:](?!\d)|\s[–—-]|\t|\s(?=[\sA-Z]))\s*/;
const HEADING = /^[\s_]*(?:(?:exhibits?|index|description|no|number)[\s_.:]*)+$|^[\s_=-]*$/i;

/**
 * The exhibits that the free text lists, one a line. The text of the exhibits themselves may follow in
 * the same place, so a number is taken once, and a bare one only ahead of any other prose.
 */
export function readExhibitList(paragraphs: readonly Paragraph[], make: FactMaker): ExhibitList {
  const lines = paragraphs.flatMap(({ text }) => entriesOnLine(text));
  const entries: ListEntry[] = [];
  let prose = false;
  for (const [index, line] of lines.entries()) {
    const entry =
      LABELLED.exec(line.text) ?? REFERRED.exec(line.text) ?? (prose ? null : BARE.exec(line.text));
    const number = entry?.[1];
    if (entry === null || number === undefined) {
      prose ||= !HEADING.test(line.text);
    } else {
      const start = entry[0].indexOf(number);
      const told = description(line, entry[0].length, lines[index + 1]);
      const exhibit = {
        number: textFact(make, line, start, start + number.length),
        description: textFact(make, told),
        incorporated: readIncorporation(told, make),
      };
      entries.push({ exhibit, own: line.text.slice(entry[0].length).trim() !== "" });
    }
  }
  return eachOnce(entries);
}

/** What stands behind the number; where nothing does, the line below is the exhibit's own title. */
function description(line: MappedText, from: number, below: MappedText | undefined): MappedText {
  return line.text.slice(from).trim() === "" ? (below ?? line) : line.slice(from);
}

function entriesOnLine(text: MappedText): MappedText[] {
  if (!LABELLED.test(text.text)) return [text];
  const starts = [0, ...matchesIn(text.text, NEXT_ON_LINE).map(({ index }) => index)];
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
}
