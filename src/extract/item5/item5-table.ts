import { matchesIn } from "../../figures/matches.js";
import { plainName } from "../../figures/names.js";
import type { Figure } from "../../filing/fact.js";
import type { MappedText } from "../../source/mapped-text.js";
import { indexNamed } from "../names/aliases.js";
import type { FactMaker } from "../words/fact-maker.js";
import { captionedOwned } from "./item5-captions.js";
import type { Listed } from "./item5-list.js";
import { withoutMarksBehind } from "../notes/marks.js";
import type { StatedPower } from "../cover/powers.js";
import type { Reporter } from "./item5-names.js";
import type { Named } from "../names/subject.js";
import { cellsAtEnd, countIn, percentInCell, type Cell } from "../tables/table-cells.js";
import type { Column } from "../tables/table-captions.js";
import { columnsNamed } from "../tables/table-heads.js";

/** What a row of a table gives to one person. */
export interface TableRow extends Listed {
  readonly powers: readonly StatedPower[];
}

const COUNT = /^(?:-0-|none|nil|\d{1,3}(?:,\d{3})+|\d{1,9})(?![\d.,%])(?!\s%)/i;
const PERCENT = /^(?:less than |approximately |[<~]\s?)?\d{0,3}(?:\.\d+)?(?!\d|,\d)/i;
const LONGEST = 400;
const LONGEST_CAPTION = 260;
const MOST_CAPTIONS = 24;
/** What a table of another day, or of a case, is led by. */
const NOT_NOW =
  /\b(?:prior\s+to|before|pro\s+forma|previous(?:ly)?|former(?:ly)?|would|after\s+giving\s+effect|if|transactions?|purchases?|sales?)\b/i;

/** "… beneficially own those shares as follows:" */
const OF_OWNED =
  /\bbeneficial(?:ly\s+own(?:s|ed)?|\s+ownership|\s+owners?)\b(?![^.;:]+\b(?:directly|of\s+record)\b)[^.;:]*:\s*$/i;

/** Reads the rows of tables by person, from the paragraphs of an Item in order: the captions stand above the rows. */
export class TableReader {
  private captions: string[] = [];
  private columns: readonly Column[] | null = null;

  constructor(
    private readonly persons: readonly Reporter[],
    private readonly make: FactMaker,
    /** The last words that lead to a table. */
    private lead = "",
  ) {}

  /** What a paragraph gives to one person as a row of the table that is open, else `null`. */
  read(text: MappedText): TableRow | null {
    const cells = text.length > LONGEST ? [] : cellsAtEnd(text.text);
    if (cells.length < 2) {
      this.readCaption(text.text);
      return null;
    }
    if (this.captions.length > 0)
      this.columns = NOT_NOW.test(this.lead)
        ? null
        : columnsAbove(this.captions, OF_OWNED.test(this.lead), cells.length);
    this.captions = [];
    return this.columns && rowOf(text, cells, this.columns, this.persons, this.make);
  }

  private readCaption(words: string): void {
    this.columns = null;
    if (words.length > LONGEST_CAPTION || /(?<!\bdisp)[.:;]\s*$/i.test(words)) {
      this.lead = words;
      this.captions = [];
    } else if (words.trim() !== "") this.captions = [...this.captions, words].slice(-MOST_CAPTIONS);
  }
}

/** So many words may captions and a name have before the figures of a row. */
const MOST_WORDS = 60;

/** A row of figures that a typewriter set right below the captions, with nothing between: the captions apart from the row. `lead` is what stands above them. */
export function headsApart(row: MappedText, persons: readonly Named[], lead: string): MappedText[] {
  const cells = row.length > LONGEST ? [] : cellsAtEnd(row.text);
  const [first] = cells;
  if (first === undefined || cells.length < 2) return [row];
  const tells = (to: number): boolean =>
    columnsNamed(row.text.slice(0, to), OF_OWNED.test(lead), cells.length)?.length === cells.length;
  if (persons.length === 1 && tells(first.start)) return [row.slice(0, first.start), row.slice(first.start)];
  const words = matchesIn(row.text.slice(0, first.start), /\S+/g).slice(1, MOST_WORDS);
  const name = words.find(
    ({ index }) => tells(index) && indexNamed(row.text.slice(index, first.start), persons) !== null,
  );
  return name === undefined ? [row] : [row.slice(0, name.index), row.slice(name.index)];
}

/** The columns that the longest run of lines right above the rows names. */
function columnsAbove(captions: readonly string[], ofOwned: boolean, figures: number): Column[] | null {
  for (const index of captions.keys()) {
    const columns = columnsNamed(captions.slice(index).join(" "), ofOwned, figures);
    if (columns !== null) return columns;
  }
  return null;
}

function rowOf(
  text: MappedText,
  cells: readonly Cell[],
  columns: readonly Column[],
  persons: readonly Reporter[],
  make: FactMaker,
): TableRow | null {
  const printed = cells.slice(-columns.length);
  const [first] = printed;
  const further = cells.at(-columns.length - 1);
  if (first === undefined || printed.length !== columns.length) return null;
  // One more figure than captions may be the number of a name, "Larkspur Fund 2"; else the figures are not below theirs.
  if (further !== undefined && !OF_A_NAME.test(text.text.slice(further.start, further.end))) return null;
  const total = printed[columns.findIndex(({ is }) => is === "amount")];
  const person =
    personBefore(text.text, first, persons) ??
    personOfAmount(text.text.slice(0, first.start), countIn(text, total, make), persons);
  const fit = printed.every(({ start, end }, index) => suits(text.text.slice(start, end), columns[index]));
  if (person === null || !fit) return null;
  const placed = columns.flatMap((column, index) => {
    const place = printed[index];
    return place === undefined ? [] : [{ column, place }];
  });
  return rowFacts(person, text, placed, make);
}

/** A figure, and what the caption of its column or row says it is. */
interface Placed {
  readonly column: Column;
  readonly place: Cell;
}

/** What the figures of a row, each below or behind its caption, give to a person. */
export function rowFacts(
  person: number,
  text: MappedText,
  placed: readonly Placed[],
  make: FactMaker,
): TableRow {
  const place = (is: Column["is"]): Cell | undefined => placed.find(({ column }) => column.is === is)?.place;
  const percent = percentInCell(text, place("percent"), make);
  const amount = countIn(text, place("amount"), make);
  const owned = amount && { ...captionedOwned(amount, percent), tabled: true };
  const powers = placed.flatMap(({ column, place: at }) => {
    const figure = column.is === "powers" ? countIn(text, at, make) : null;
    return figure === null
      ? []
      : column.powers.map((power) => ({ power, figure, captioned: true, tabled: true, start: at.start }));
  });
  return { person, owned, percent: owned === null ? percent : null, powers };
}

/** A number that may belong to the name before it, "Larkspur Fund 2". */
const OF_A_NAME = /^\d{1,4}$/;

/** Whose name stands before the first figure; nobody's where that may be the number of a name, and a cell is blank. */
function personBefore(text: string, { start, end }: Cell, persons: readonly Named[]): number | null {
  // A row of figures alone is the only person's.
  if (persons.length === 1 && text.slice(0, start).trim() === "") return 0;
  const name = (to: number): number | null => indexNamed(withoutMarksBehind(text.slice(0, to)), persons);
  return OF_A_NAME.test(text.slice(start, end)) && name(end) !== null ? null : name(start);
}

/** "GAMCO 934,105 5.30%": whose first words or letters a short name is, where that person's cover page alone states the amount. */
function personOfAmount(name: string, amount: Figure | null, persons: readonly Reporter[]): number | null {
  const short = plainName(withoutMarksBehind(name));
  if (amount === null || amount.value.lt(1000) || short.length < 2) return null;
  const own = persons.map((each) =>
    each.aggregateAmount?.value.eq(amount.value) === true ? plainName(each.name) : null,
  );
  const [only = null, another] = own.filter((each) => each !== null);
  if (only === null || another !== undefined) return null;
  const letters = only
    .split(" ")
    .map((word) => word.charAt(0))
    .join("");
  return only.startsWith(`${short} `) || letters.startsWith(short) ? own.indexOf(only) : null;
}

/** Whether what is printed may stand in a column: no percentage among counts, no count among percentages, or a blank. */
export function suits(printed: string, column: Column | undefined): boolean {
  if (/^(?:[-–—*]{1,3}|n\/a)$/i.test(printed)) return true;
  if (column?.is === "percent") return PERCENT.test(printed) || /^(?:-0-|none|nil)/i.test(printed);
  return column?.is === "other" || COUNT.test(printed);
}
