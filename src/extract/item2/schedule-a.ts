import type { Cell, Document, Line } from "../../document/document.js";
import type { Fact } from "../../filing/fact.js";
import { MappedTextBuilder } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";

const HEADING =
  /^\W*(?:[Ss]chedule|SCHEDULE|[Aa]nnex|ANNEX|[Aa]ppendix|APPENDIX|[Aa]ttachment)\s+(?:[A-Z](?![a-z])|[IVX]{1,4}\b|\d\b)/;
const PEOPLE = /\b(?:officers?|directors?|occupation|employment|partners|trustees)\b/i;
/** The line above a table's rows. */
const CAPTIONS = /^\W*names?\b[\s\S]{1,200}\b(?:occupation|address|citizenship|employment|position)\b/i;
const OTHER_SECTION =
  /^\W*(?:joint\s+filing|exhibit\s+[A-Z\d]|signatures?\W*$|power\s+of\s+attorney|schedule\s+[B-Z]\b.+transactions)/i;

/** Two to six words that begin with capitals, with the generation behind a comma. */
const NAME =
  /^((?:(?:Dr|Mr|Ms|Mrs|Hon|Sir)\.?\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+(?:"[^"]{1,20}"|\([^)]{1,20}\)|van|von|de|der|da|la|del|al|\p{Lu}[\p{L}.'’-]*)){1,5}(?:,\s+(?:Jr|Sr|II|III|IV|Esq|M\.D|Ph\.D)\.?)?)\*?$/u;
const TITLE_WORDS =
  /(?<!\s)\s+(?:chief|president|chair\w*|director|senior|executive|vice|general|managing|independent|secretary|treasurer|officer|partner|member|counsel)(?:\W.*)?$/i;
const NO_NAME =
  /\b(?:name|address|occupation|business|employment|inc|corp|company|llc|position|citizenship|principal|street|avenue|avenida|states?|schedule|officers?|directors?|page|bank|university|corporation|group|partners|committee|board|road|suite|floor|new\s+york|institut\w+|incorporated|foundation|tower|plaza|center|centre|tel|telephone|dates?|shares?|securit\w+|transactions?|quantity|purchased)\b/i;
/** What a name goes on with on the next line; an office or a remark on a line of its own is none. */
const FURTHER = /^\p{Lu}[\p{L}'’-]+\.?$/u;
const OFFICE =
  /^(?:chief|president|chair\w*|executive|managing|secretary|treasurer|member|counsel|trustee|founder|retired|resigned|advis[eo]r|consultant|controller|employee|shareholder|associate|attorney|manager|vacant|none|same|see)$/i;

/** A row of a schedule of officers, whose first cell begins with a name. */
export interface OfficerRow {
  /** What stands in the first cell of the name, which may go on below. */
  readonly name: string;
  /** The rest of the name, on the next line of the same column. */
  readonly further: Cell | null;
  readonly cells: readonly Cell[];
  /** Whether the row is typed over several lines: its cells are only the first of each column. */
  readonly goesOn: boolean;
  /** The line of captions above the row, as far as one was met. */
  readonly captions: readonly Cell[];
}

/** The officers, directors and controlling persons that schedules or annexes list, by their names. */
export function readScheduleA(document: Document, make: FactMaker, from: number): Fact<string>[] {
  return officerRows(document, from).map(({ name, further, cells: [first] }) => {
    const builder = new MappedTextBuilder();
    const start = first?.start ?? 0;
    builder.copy(document.text, start, start + name.length);
    if (further !== null) {
      builder.replace(" ", document.text, further.start, further.start);
      builder.copy(document.text, further.start, further.end);
    }
    const text = builder.build();
    return make(text.text, text);
  });
}

/** The rows of schedules or annexes that list officers, each person once. */
export function officerRows(document: Document, from: number): OfficerRow[] {
  const rows: OfficerRow[] = [];
  const seen = new Set<string>();
  let inside = false;
  let captions: Line | null = null;
  for (const [index, line] of document.lines.entries()) {
    if (line.end <= from) continue;
    const text = document.text.text.slice(line.start, line.end);
    if (HEADING.test(text)) inside = PEOPLE.test(beginningOf(document, index));
    else if (OTHER_SECTION.test(text)) inside = false;
    const [first, second] = line.cells;
    if (!inside || first === undefined || second === undefined) continue;
    if (CAPTIONS.test(text)) captions = line;
    if (document.wrapped && captions !== null && isBesideNames(captions, line)) continue;
    const name = nameOf(document.text.text.slice(first.start, first.end));
    if (name === null || seen.has(name)) continue;
    seen.add(name);
    const next = document.wrapped ? document.lines[index + 1] : undefined;
    const further = furtherName(document, line, next);
    const goesOn = isFurther(document, next);
    rows.push({ name, further, cells: line.cells, goesOn, captions: captions?.cells ?? [] });
  }
  return rows;
}

/** What a schedule begins with, as far as it goes. */
function beginningOf({ text, lines }: Document, heading: number): string {
  const begins = lines.slice(heading, heading + 30).map((line) => text.text.slice(line.start, line.end));
  const next = begins.findIndex(
    (line, index) => index > 0 && (HEADING.test(line) || OTHER_SECTION.test(line)),
  );
  return begins
    .slice(0, next === -1 ? undefined : next)
    .join("\n")
    .slice(0, 2000);
}

/** Whether a typed line begins below the second caption, not the first: another column goes on in it. */
function isBesideNames(captions: Line, line: Line): boolean {
  const [name, next] = captions.cells;
  const [first] = line.cells;
  if (name === undefined || next === undefined || first === undefined) return false;
  const column = first.start - line.start;
  const behind = column - (name.start - captions.start);
  return column >= name.end - captions.start && behind > next.start - captions.start - column;
}

/** Whether a typed line goes on with the row above it: it is neither blank nor another person's. */
function isFurther({ text }: Document, line: Line | undefined): boolean {
  const [first] = line?.cells ?? [];
  return first !== undefined && nameOf(text.text.slice(first.start, first.end)) === null;
}

/** The word right below a name, in the same column, that goes on with it. */
function furtherName(document: Document, line: Line, next: Line | undefined): Cell | null {
  const [cell] = next?.cells ?? [];
  const [first] = line.cells;
  if (next === undefined || cell === undefined || first === undefined) return null;
  const text = document.text.text.slice(cell.start, cell.end);
  const aligned = cell.start - next.start === first.start - line.start;
  return aligned && FURTHER.test(text) && !OFFICE.test(text) && !NO_NAME.test(text) ? cell : null;
}

function nameOf(cell: string): string | null {
  const bare = cell
    .replace(/(?<!\.)\.{3,}$/, "")
    .replace(TITLE_WORDS, "")
    .replace(/(?<![\s,*])[\s,*]+$/, "");
  const name = NAME.exec(bare)?.[1];
  return name === undefined || NO_NAME.test(name) ? null : name;
}
