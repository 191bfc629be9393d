import { lineAtSource, type Document } from "../../document/document.js";
import { numberAtStart } from "../../figures/number.js";
import type { Composition, Person } from "../../filing/filing.js";
import { COUNTED_ROWS, type CountedRow } from "../../filing/rows.js";
import type { MappedText } from "../../source/mapped-text.js";
import { answersIn, certainRows } from "./cover-answers.js";
import { percentRead } from "./cover-classes.js";
import type { CaptionName } from "./cover-caption-patterns.js";
import { coverRows, type CoverRow } from "./cover-captions.js";
import { coverText } from "./cover-text.js";
import { RowReader } from "./cover-rows.js";
import type { FactMaker } from "../words/fact-maker.js";

/** What one cover page states, before the rest of the filing is joined to it. */
export type CoverPage = Omit<Person, "footnotes" | "holdings" | "item4" | "item5" | "told" | "aliases"> & {
  /** The end of Row 14 (12) in the document's text: notes begin here. */
  readonly end: number;
  readonly marksUsed: ReadonlySet<string>;
  /** What the aggregate amount is made of, where its row tells it. */
  readonly parts?: Composition | null;
};

/** `OO` is often typed with zeros. */
const FUNDS = /\b(?:SC|BK|AF|WC|PF|OO)\b|(?<![\w.,])(?:0[0O]|O0)(?![\w.,%])/g;

/** Reads the cover page that stands between two offsets of the document's text; `null` where no name is found. */
export function readCoverPage(
  document: Document,
  make: FactMaker,
  from: number,
  to: number,
): CoverPage | null {
  const text = coverText(document, from, to);
  const rows = new Map(coverRows(text.text).map((row) => [row.name, row]));
  const reader = new RowReader(text, rows, make);
  const name = reader.name();
  if (name === null) return null;
  const powers = {
    soleVotingPower: reader.figure("soleVotingPower"),
    sharedVotingPower: reader.figure("sharedVotingPower"),
    soleDispositivePower: reader.figure("soleDispositivePower"),
    sharedDispositivePower: reader.figure("sharedDispositivePower"),
  };
  const aggregateAmount = reader.figure("aggregateAmount");
  const byClass = classesOf(reader, aggregateAmount);
  const groupBoxes = reader.groupBoxes();
  const percent = reader.percent();
  const type = reader.type();
  const ofClasses = (byClass.classes ?? []).flatMap((each) => COUNTED_ROWS.map((row) => each[row]));
  const marks = [...Object.values(powers), aggregateAmount, ...ofClasses].flatMap(
    (figure) => figure?.marks ?? [],
  );
  const stated = {
    name,
    group: groupBoxes[0] ?? null,
    groupBoxes,
    ...(groupBoxes.length > 0 ? {} : reader.groupUnread()),
    sourceOfFunds: reader.codes("sourceOfFunds", FUNDS),
    legalProceedings: reader.box("legalProceedings"),
    citizenship: reader.text("citizenship"),
    ...powers,
    aggregateAmount,
    ...byClass,
    excludesCertainShares: reader.box("excludesCertainShares"),
    percentOfClass: percent?.fact ?? null,
    typeOfReportingPerson: type?.fact ?? null,
  };
  return {
    ...stated,
    answers: certainRows(answersIn(document, text, rows, make), stated),
    cik: null,
    parts: partsTold(reader, stated),
    marksUsed: new Set([
      ...marks,
      ...reader.boxMarks("excludesCertainShares"),
      ...(percent?.marks ?? []),
      ...(type?.marks ?? []),
    ]),
    end: lastRowEnd(document, text, rows, type?.end),
  };
}

/** What a page states class by class, where its Row 11 (9) does so of several. */
function classesOf(reader: RowReader, aggregate: Person["aggregateAmount"]): Pick<Person, "classes"> {
  if (aggregate !== null) return {};
  const read = COUNTED_ROWS.map((row) => [row, reader.byClass(row, numberAtStart)] as const);
  const named = [...(read.at(-1)?.[1] ?? [])];
  const percents = reader.byClass("percentOfClass", percentRead);
  const classes = named.map(([key, { ofClass }]) => {
    const rows = Object.fromEntries(read.map(([row, each]) => [row, each.get(key) ?? null]));
    return { ofClass, ...(rows as Pick<Person, CountedRow>), percentOfClass: percents.get(key) ?? null };
  });
  return named.length > 1 ? { classes } : {};
}

/** What Row 11 is made of, told in its row or in that of a power over the same number of shares. */
function partsTold(reader: RowReader, rows: Pick<Person, CountedRow>): Composition | null {
  const same = COUNTED_ROWS.filter((row) => {
    const { [row]: figure, aggregateAmount } = rows;
    return figure !== null && aggregateAmount !== null && figure.value.eq(aggregateAmount.value);
  });
  return (
    reader.composition("aggregateAmount") ?? same.flatMap((row) => reader.composition(row) ?? [])[0] ?? null
  );
}

/** Where the notes begin: behind the line that answers the last row. */
function lastRowEnd(
  document: Document,
  text: MappedText,
  rows: Map<CaptionName, CoverRow>,
  end?: number,
): number {
  const last = [...rows.values()].reduce((most, row) => Math.max(most, row.start), 0);
  return lineAtSource(document, text.source(0, end ?? last).end)?.end ?? document.text.length;
}
