import type { Paragraph } from "../../document/paragraphs.js";
import type { Item5Statement } from "../../filing/filing.js";
import type { FactMaker } from "../words/fact-maker.js";
import { listPieces } from "./item5-list.js";
import { withShortNames, type Reporter } from "./item5-names.js";
import { Item5Reader } from "./item5-reader.js";
import { statementOf } from "./item5-statement.js";
import { headsApart } from "./item5-table.js";
import { withoutMistaken } from "../names/mistaken-names.js";
import { rowsOf } from "../tables/table-cells.js";
import { wholeRows } from "../tables/whole-rows.js";

export type { Named } from "../names/subject.js";
export { asReporter, type Reporter } from "./item5-names.js";

/** What Item 5 states of each person, by the person's index; a person of whom it says nothing is missing. */
export function readItem5(
  paragraphs: readonly Paragraph[],
  reporters: readonly Reporter[],
  make: FactMaker,
  issuer?: string | null,
): Map<number, Item5Statement> {
  const persons = withShortNames(reporters, issuer ?? null, paragraphs);
  const reader = new Item5Reader(persons, make);
  const lines = wholeRows(
    paragraphs.map(({ text }) => text),
    persons,
  );
  let lead = "";
  for (const piece of lines.flatMap((text) => listPieces(text, persons)).flatMap(rowsOf)) {
    for (const line of headsApart(piece, persons, lead)) reader.read(line);
    lead = piece.text;
  }
  const stated = new Map([...reader.drafts].map(([person, draft]) => [person, statementOf(draft)]));
  return withoutMistaken(stated, persons, reporters);
}
