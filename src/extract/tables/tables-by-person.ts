import type { Paragraph } from "../../document/paragraphs.js";
import type { Item5Statement } from "../../filing/filing.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { readByPower } from "../item5/item5-by-power.js";
import { ColumnReader } from "../item5/item5-columns.js";
import type { Reporter } from "../item5/item5-names.js";
import { add, emptyDraft, statementOf, type Draft } from "../item5/item5-statement.js";
import { headsApart, TableReader, type TableRow } from "../item5/item5-table.js";
import { rowsOf } from "./table-cells.js";

/** What Item 5(a) asks, which a table at its head answers. */
export const ITEM_5A = "The number and percentage of the class beneficially owned:";

/** Reads tables that name persons, in rows or in columns, from the paragraphs of an Item in order. */
export class TablesByPerson {
  private readonly columns: ColumnReader;
  private readonly rows: TableReader;

  constructor(
    private readonly persons: readonly Reporter[],
    private readonly make: FactMaker,
    lead = "",
  ) {
    this.columns = new ColumnReader(persons, make);
    this.rows = new TableReader(persons, make, lead);
  }

  /** What a paragraph gives to persons as a line of a table; empty where it is no such line. */
  read(text: MappedText): TableRow[] {
    const below = this.columns.read(text);
    if (below !== null) return below;
    const row = this.rows.read(text);
    return row === null ? [] : [row];
  }

  /** The same; or what captions of powers answer by name. */
  readOrNamed(text: MappedText): TableRow[] {
    const rows = this.read(text);
    return rows.length > 0 ? rows : readByPower(text, this.persons, this.make);
  }
}

/**
 * What tables by person among the paragraphs of an Item state, by the person's index.
 * @param lead the question that the paragraphs answer
 */
export function readTablesByPerson(
  paragraphs: readonly Paragraph[],
  persons: readonly Reporter[],
  make: FactMaker,
  lead = "",
): Map<number, Item5Statement> {
  const tables = new TablesByPerson(persons, make, lead);
  const drafts = new Map<number, Draft>();
  const rows = paragraphs.flatMap(({ text }) => rowsOf(text));
  const lines = rows.flatMap((row, index) => headsApart(row, persons, rows[index - 1]?.text ?? lead));
  for (const text of lines) {
    for (const row of tables.read(text)) {
      const draft = drafts.get(row.person) ?? emptyDraft(textFact(make, text));
      add(draft, { ...row, parts: null });
      drafts.set(row.person, draft);
    }
  }
  return new Map([...drafts].map(([person, draft]) => [person, statementOf(draft)]));
}
