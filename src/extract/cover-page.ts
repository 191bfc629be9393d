import { matchesIn } from "../figures/matches.js";
import { lineAtSource, type Document } from "../document/document.js";
import { numberAtStart } from "../figures/number.js";
import { percentAtStart } from "../figures/percent.js";
import type { Fact, Figure } from "../filing/fact.js";
import type { Person } from "../filing/filing.js";
import type { MappedText } from "../source/mapped-text.js";
import { boxIn } from "./boxes.js";
import { answersIn, certainRows } from "./cover-answers.js";
import { coverRows, type CaptionName, type CoverRow } from "./cover-captions.js";
import { coverText } from "./cover-text.js";
import { percentInNote } from "./cover-percent.js";
import { typeCodes } from "./cover-type.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { groupBoxesIn, isTickedSomewhere } from "./group-boxes.js";
import { nameIn } from "./cover-name.js";
import { withoutIdentification } from "./identification.js";
import { marksAtStart, marksBefore } from "./marks.js";

/** What one cover page states, before the rest of the filing is joined to it. */
export type CoverPage = Omit<Person, "footnotes" | "holdings" | "item4" | "item5" | "told" | "aliases"> & {
  /** The end of Row 14 (12) in the document's text: notes begin here. */
  readonly end: number;
  readonly marksUsed: ReadonlySet<string>;
};

const FUNDS = /\b(?:SC|BK|AF|WC|PF|OO)\b/g;
/** The second caption of Row 1 with the number that may follow it; a name behind it on the line stays. */
const IDENTIFICATION =
  /\(?(?:s\.?\s?s\.?\s+or\s+)?i\.?\s?r\.?\s?s\.?\s+(?:identification|employer|id)\b(?:\s+(?:identification\s+)?(?:nos?\b\.?|numbers?))?(?:\s+of\s+(?:the\s+)?(?:above|reporting|such)\s+persons?)?(?:\s*\(\s*entities\s+only\s*\))?\)?[\s:.#]*(?:[\d#X-]{5,}\)?)?|\(?entities\s+only\)?|s\.s\.\s[\s\d#-]+/gi;

/** Another count beside the figure: two persons' columns side by side, of which neither is chosen silently. */
const SECOND_COLUMN = /^[^\n\t]*\t(?:\d{1,3}(?:,\d{3})+|-0-|0)\s*(?:[\n\t]|$)/;

/** "Class A: 5.2%" above "Class B: 61.9%": two classes' percentages, of which neither is chosen silently. */
const SEVERAL_CLASSES =
  /\b(?:class|series)\s+[a-z\d]{1,2}\b[^:\n%]{0,40}:[^%]{1,80}%[^%]{0,80}\b(?:class|series)\s+[a-z\d]{1,2}\b[^:\n%]{0,40}:/i;

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
  const groupBoxes = reader.groupBoxes();
  const percent = reader.percent();
  const type = reader.type();
  const marks = [...Object.values(powers), aggregateAmount].flatMap((figure) => figure?.marks ?? []);
  const stated = {
    name,
    group: groupBoxes[0] ?? null,
    groupBoxes,
    ...(groupBoxes.length > 0 ? {} : reader.groupUnread()),
    sourceOfFunds: reader.codes("sourceOfFunds", FUNDS),
    legalProceedings: reader.box("legalProceedings"),
    citizenship: reader.text("citizenship", name.value.includes("; ")),
    ...powers,
    aggregateAmount,
    excludesCertainShares: reader.box("excludesCertainShares"),
    percentOfClass: percent?.fact ?? null,
    typeOfReportingPerson: type?.fact ?? null,
  };
  return {
    ...stated,
    answers: certainRows(answersIn(document, text, rows, make), stated),
    cik: null,
    marksUsed: new Set([
      ...marks,
      ...reader.boxMarks("excludesCertainShares"),
      ...(percent?.marks ?? []),
      ...(type?.marks ?? []),
    ]),
    end: lastRowEnd(document, text, rows, type?.end),
  };
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

class RowReader {
  constructor(
    private readonly cover: MappedText,
    private readonly rows: ReadonlyMap<CaptionName, CoverRow>,
    private readonly make: FactMaker,
  ) {}

  /** A row's answer, and where it starts. */
  private answer(name: CaptionName): { text: string; start: number } | null {
    const row = this.rows.get(name);
    return row === undefined ? null : { text: this.cover.text.slice(row.start, row.end), start: row.start };
  }

  name(): Fact<string> | null {
    const answer = this.answer("name");
    if (answer === null) return null;
    const blanked = withoutIdentification(
      answer.text.replace(IDENTIFICATION, (match) => " ".repeat(match.length)),
    );
    const range = nameIn(blanked);
    if (range === null) return null;
    const fact = textFact(this.make, this.cover, answer.start + range.start, answer.start + range.end);
    return { ...fact, value: range.names.join("; ") };
  }

  /** The answer's first line or, where a cover page has several names, its first paragraph. */
  text(name: CaptionName, several: boolean): Fact<string> | null {
    const answer = this.answer(name);
    const line =
      answer && (several ? /[^\s*.:,-][^\n\t]*(?:[\n\t]+[^\n\t]+)*/ : /[^\s*.:,-][^\n\t]*/).exec(answer.text);
    if (answer === null || line === null) return null;
    const fact = textFact(
      this.make,
      this.cover,
      answer.start + line.index,
      answer.start + line.index + line[0].length,
    );
    return several
      ? {
          ...fact,
          value: line[0]
            .trim()
            .split(/(?<!\s)\s*[\n\t]\s*/)
            .join("; "),
        }
      : fact;
  }

  figure(name: CaptionName): Figure | null {
    const answer = this.answer(name);
    if (answer === null) return null;
    const { lead, marks } = marksBefore(answer.text);
    const rest = answer.text.slice(lead);
    const number = numberAtStart(rest);
    if (number === null) return null;
    const start = answer.start + lead;
    if (SECOND_COLUMN.test(rest.slice(number.end))) return null;
    const fact = this.make(number.value, this.cover, start + number.start, start + number.end);
    return { ...fact, marks: [...marks, ...marksAtStart(rest.slice(number.end))] };
  }

  percent(): { fact: NonNullable<Person["percentOfClass"]>; marks: string[] } | null {
    const answer = this.answer("percentOfClass");
    if (answer === null || SEVERAL_CLASSES.test(answer.text)) return null;
    const { lead, marks } = marksBefore(answer.text);
    const rest = answer.text.slice(lead);
    const found = percentAtStart(rest);
    if (found === null) return this.notedPercent(answer.start, answer.start + answer.text.length);
    const start = answer.start + lead;
    const fact = this.make(found.percent, this.cover, start + found.start, start + found.end);
    return { fact, marks: [...marks, ...marksAtStart(rest.slice(found.end))] };
  }

  private notedPercent(start: number, end: number): ReturnType<RowReader["percent"]> {
    const noted = percentInNote(this.cover.text, start, end);
    return (
      noted && { fact: this.make(noted.percent, this.cover, noted.start, noted.end), marks: [noted.mark] }
    );
  }

  type(): { fact: NonNullable<Person["typeOfReportingPerson"]>; marks: string[]; end: number } | null {
    const answer = this.answer("typeOfReportingPerson");
    if (answer === null) return null;
    const found = typeCodes(answer.text);
    if (found === null) return null;
    const end = answer.start + found.end;
    const fact = this.make(found.codes, this.cover, answer.start + found.start, end);
    return { fact, marks: marksAtStart(this.cover.text.slice(end)), end };
  }

  codes(name: CaptionName, pattern: RegExp): Fact<readonly string[]> | null {
    const answer = this.answer(name);
    if (answer === null) return null;
    const codes = matchesIn(answer.text, pattern);
    const [first] = codes;
    const last = codes.at(-1);
    if (first === undefined || last === undefined) return null;
    const values = codes.map((match) => match[0]);
    return this.make(
      values,
      this.cover,
      answer.start + first.index,
      answer.start + last.index + last[0].length,
    );
  }

  /** The box stands behind the caption or, where the caption runs over two lines, in the midst of it. */
  box(name: CaptionName): Fact<boolean> | null {
    const row = this.rows.get(name);
    const box = row && boxIn(this.cover.text.slice(row.captionStart, row.end));
    if (row === undefined || box === null || box === undefined) return null;
    return this.make(box.ticked, this.cover, row.captionStart + box.start, row.captionStart + box.end);
  }

  /** The marks of notes behind a box, on its line. */
  boxMarks(name: CaptionName): string[] {
    const row = this.rows.get(name);
    const answer = row === undefined ? "" : this.cover.text.slice(row.captionStart, row.end);
    const box = boxIn(answer);
    return box === null ? [] : marksAtStart(/^[^\n]*/.exec(answer.slice(box.end))?.[0] ?? "");
  }

  /** Row 2 has two boxes; those that are ticked. */
  groupBoxes(): Fact<"a" | "b">[] {
    const answer = this.answer("group");
    if (answer === null) return [];
    return groupBoxesIn(answer.text).map(({ letter, start, end }) =>
      this.make(letter, this.cover, answer.start + start, answer.start + end),
    );
  }

  groupUnread(): Pick<Person, "groupUnread"> {
    const answer = this.answer("group");
    if (answer === null || !isTickedSomewhere(answer.text)) return {};
    const end = answer.start + answer.text.length;
    return { groupUnread: textFact(this.make, this.cover, answer.start, end) };
  }
}
