import { plainName } from "../../figures/names.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";
import { rowFacts, suits, type TableRow } from "./item5-table.js";
import { mentionsIn, type Named } from "../names/subject.js";
import { cellsAtEnd } from "../tables/table-cells.js";
import { columnCalled } from "../tables/table-heads.js";

/** Words that a line of names may have besides them. */
const BESIDES = /\b(?:and|the|reporting|filing|persons?)\b/g;
/** What follows is no longer the table. */
const PROSE = /[.;]\s*$/;
const LONGEST = 260;

/** Reads tables with a column for each person: their names stand in a line above, a caption before each row of figures. */
export class ColumnReader {
  private people: readonly number[] = [];

  constructor(
    private readonly persons: readonly Named[],
    private readonly make: FactMaker,
  ) {}

  /** What a row gives to each person whose column it has, or `null` where a paragraph is no such row. */
  read(text: MappedText): TableRow[] | null {
    if (text.length > LONGEST) {
      this.people = [];
      return null;
    }
    const cells = cellsAtEnd(text.text);
    const { people } = this;
    if (people.length > 1 && cells.length === people.length) return this.rowsOf(text, cells);
    const named = peopleIn(text.text, this.persons);
    if (named.length > 1) this.people = named;
    else if (cells.length > 0 || PROSE.test(text.text)) this.people = [];
    return null;
  }

  private rowsOf(text: MappedText, cells: ReturnType<typeof cellsAtEnd>): TableRow[] | null {
    const [first] = cells;
    const column = first === undefined ? null : columnCalled(text.text.slice(0, first.start));
    const fit = cells.every(({ start, end }) => suits(text.text.slice(start, end), column ?? undefined));
    if (column === null || !fit) return null;
    return cells.flatMap((cell, index) => {
      const person = this.people[index];
      return person === undefined ? [] : [rowFacts(person, text, [{ column, place: cell }], this.make)];
    });
  }
}

/** The persons whose names make up the whole line, each once. */
function peopleIn(line: string, persons: readonly Named[]): number[] {
  const plain = ` ${plainName(line)} `;
  const mentions = mentionsIn(plain, persons);
  const rest = mentions.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), plain);
  const people = mentions.map(({ person }) => person);
  const whole = rest.replace(BESIDES, "").trim() === "" && new Set(people).size === people.length;
  return whole ? people : [];
}
