import type { Cell, Document } from "../document/document.js";
import type { Fact } from "../filing/fact.js";
import { textFact, type FactMaker } from "./fact-maker.js";

const HEADING =
  /^\W*(?:[Ss]chedule|SCHEDULE|[Aa]nnex|ANNEX|[Aa]ppendix|APPENDIX|[Aa]ttachment)\s+(?:[A-Z](?![a-z])|[IVX]{1,4}\b|\d\b)/;
const PEOPLE = /\b(?:officers?|directors?|occupation|employment|partners|trustees)\b/i;
/** The line above a table's rows. */
const CAPTIONS = /^\W*name\b[\s\S]{1,200}\b(?:occupation|address|citizenship|employment|position)\b/i;
const OTHER_SECTION =
  /^\W*(?:joint\s+filing|exhibit\s+[A-Z\d]|signatures?\W*$|power\s+of\s+attorney|schedule\s+[B-Z]\b.+transactions)/i;

/** Two to six words that begin with capitals, with the generation behind a comma. */
const NAME =
  /^((?:(?:Dr|Mr|Ms|Mrs|Hon|Sir)\.?\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+(?:"[^"]{1,20}"|\([^)]{1,20}\)|van|von|de|der|da|la|del|al|\p{Lu}[\p{L}.'’-]*)){1,5}(?:,\s+(?:Jr|Sr|II|III|IV|Esq|M\.D|Ph\.D)\.?)?)\*?$/u;
const TITLE_WORDS =
  /(?<!\s)\s+(?:chief|president|chair\w*|director|senior|executive|vice|general|managing|independent|secretary|treasurer|officer|partner|member|counsel)(?:\W.*)?$/i;
const NO_NAME =
  /\b(?:name|address|occupation|business|employment|inc|corp|company|llc|position|citizenship|principal|street|avenue|avenida|states?|schedule|officers?|directors?|page|bank|university|corporation|group|partners|committee|board|road|suite|floor|new\s+york|institut\w+|incorporated|foundation|tower|plaza|center|centre|tel|telephone)\b/i;

/** A row of a schedule of officers, whose first cell begins with a name. */
export interface OfficerRow {
  readonly name: string;
  readonly cells: readonly Cell[];
  /** The line of captions above the row, as far as one was met. */
  readonly captions: readonly Cell[];
}

/** The officers, directors and controlling persons that schedules or annexes list, by their names. */
export function readScheduleA(document: Document, make: FactMaker, from: number): Fact<string>[] {
  return officerRows(document, from).map(({ name, cells: [first] }) => {
    const start = first?.start ?? 0;
    return textFact(make, document.text, start, start + name.length);
  });
}

/** The rows of schedules or annexes that list officers, each person once. */
export function officerRows(document: Document, from: number): OfficerRow[] {
  const rows: OfficerRow[] = [];
  const seen = new Set<string>();
  let inside = false;
  let captions: readonly Cell[] = [];
  for (const [index, line] of document.lines.entries()) {
    if (line.end <= from) continue;
    const text = document.text.text.slice(line.start, line.end);
    if (HEADING.test(text))
      inside = PEOPLE.test(
        document.text.text.slice(line.start, document.lines[index + 30]?.end).slice(0, 2000),
      );
    else if (OTHER_SECTION.test(text)) inside = false;
    const [first, second] = line.cells;
    if (!inside || first === undefined || second === undefined) continue;
    if (CAPTIONS.test(text)) captions = line.cells;
    const name = nameOf(document.text.text.slice(first.start, first.end));
    if (name === null || seen.has(name)) continue;
    seen.add(name);
    rows.push({ name, cells: line.cells, captions });
  }
  return rows;
}

function nameOf(cell: string): string | null {
  const bare = cell
    .replace(/(?<!\.)\.{3,}$/, "")
    .replace(TITLE_WORDS, "")
    .replace(/(?<![\s,*])[\s,*]+$/, "");
  const name = NAME.exec(bare)?.[1];
  return name === undefined || NO_NAME.test(name) ? null : name;
}
