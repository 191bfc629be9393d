import type { Paragraph } from "../../document/paragraphs.js";
import type { Item5Statement } from "../../filing/filing.js";
import { withHeld } from "../../filing/item5/item5-held.js";
import { generalNoun } from "../../filing/persons/general-noun.js";
import { COUNTED_ROWS } from "../../filing/rows.js";
import { plainName } from "../../figures/names.js";
import type { FactMaker } from "../words/fact-maker.js";
import { listPieces } from "./item5-list.js";
import { withShortNames, type Reporter } from "./item5-names.js";
import { withoutAmending } from "./item5-now.js";
import { withInnerNames } from "./item5-inner-names.js";
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
  const stated = withoutMistaken(statementsOf(paragraphs, persons, make), persons, reporters);
  if (stated.size === 0 && persons.length === 1) return byGeneralNoun(paragraphs, persons, issuer, make);
  const called = withInnerNames(persons, (index) => stated.has(index), issuer ?? null, paragraphs);
  if (called === null) return stated;
  const again = [...statementsOf(paragraphs, called, make)];
  const read = again.filter(([index, each]) => !stated.has(index) && bearsOut(called[index], each));
  return new Map([...stated, ...read]);
}

/** Whether the cover page has one of the counts that a statement tells, no zero. */
function bearsOut(page: Reporter | undefined, statement: Item5Statement): boolean {
  const told = withHeld(statement);
  return COUNTED_ROWS.some((row) => {
    const figure = told[row] ?? null;
    return figure?.value.gt(0) === true && page?.[row]?.value.eq(figure.value) === true;
  });
}

/** What is told of "the Trust" or "the Fund", where one alone reports whose name ends so; only what its cover page bears out in a figure, since an earlier filing may have defined the word for another. */
function byGeneralNoun(
  paragraphs: readonly Paragraph[],
  persons: readonly Reporter[],
  issuer: string | null | undefined,
  make: FactMaker,
): Map<number, Item5Statement> {
  const [only] = persons;
  const noun = only === undefined || only.natural === true ? null : generalNoun(only.name);
  const isIssuers = noun !== null && ` ${plainName(issuer ?? "")} `.includes(noun.replace("the", ""));
  if (only === undefined || noun === null || isIssuers) return new Map();
  const called = { ...only, aliases: [...only.aliases, noun] };
  const stated = statementsOf(paragraphs, [called], make);
  const statement = stated.get(0);
  const isBorneOut = COUNTED_ROWS.some((row) => {
    const told = (statement && withHeld(statement)[row]) ?? null;
    return told !== null && only[row]?.value.eq(told.value) === true;
  });
  return isBorneOut ? stated : new Map<number, Item5Statement>();
}

function statementsOf(
  paragraphs: readonly Paragraph[],
  persons: readonly Reporter[],
  make: FactMaker,
): Map<number, Item5Statement> {
  const reader = new Item5Reader(persons, make);
  const lines = wholeRows(
    paragraphs.map(({ text }) => withoutAmending(text)),
    persons,
  );
  let lead = "";
  for (const piece of lines.flatMap((text) => listPieces(text, persons)).flatMap(rowsOf)) {
    for (const line of headsApart(piece, persons, lead)) reader.read(line);
    lead = piece.text;
  }
  return new Map([...reader.drafts].map(([person, draft]) => [person, statementOf(draft)]));
}
