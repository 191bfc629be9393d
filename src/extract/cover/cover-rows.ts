import { matchesIn } from "../../figures/matches.js";
import { mayBeThousands } from "../../figures/number-form.js";
import { numberAtStart } from "../../figures/number.js";
import { percentAtStart } from "../../figures/percent.js";
import type { Fact, Figure } from "../../filing/fact.js";
import type { Composition, Person } from "../../filing/filing.js";
import type { CountedRow } from "../../filing/rows.js";
import type { MappedText } from "../../source/mapped-text.js";
import { readComposition } from "../holdings/composition.js";
import { boxIn } from "./boxes.js";
import { CLASS_AHEAD, figuresByClass, percentRead, type OfClass, type PrintedAt } from "./cover-classes.js";
import type { CaptionName } from "./cover-caption-patterns.js";
import type { CoverRow } from "./cover-captions.js";
import { nameIn } from "./cover-name.js";
import { percentInNote } from "./cover-percent.js";
import { typeCodes } from "./cover-type.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { ANOTHER_FIGURE, PERHAPS_DECIMAL, SECOND_COLUMN, SECOND_PERCENT } from "./figures-beside-row.js";
import { groupBoxesIn, isTickedSomewhere } from "./group-boxes.js";
import { withoutIdentification } from "../item2/identification.js";
import { marksAtStart, marksBefore } from "../notes/marks.js";
import { canRepeat, rowAgain } from "./row-again.js";
import { answerOf, LINE, linesOf, PARAGRAPH, toldBeside, type RowAnswer } from "./row-answer.js";
import { rowBoxIn } from "./row-box.js";
import { numbersOfRows } from "./row-numbers.js";
import { wholeOfSeveral } from "./several-figures.js";

/** Reads the rows of one cover page by their captions; `null` where a row states nothing. */
export class RowReader {
  constructor(
    private readonly cover: MappedText,
    private readonly rows: ReadonlyMap<CaptionName, CoverRow>,
    private readonly make: FactMaker,
  ) {}

  /** A row's answer, where it starts, and the marks on its caption. */
  private answer(name: CaptionName): RowAnswer | null {
    const row = this.rows.get(name);
    return row === undefined ? null : answerOf(this.cover, row);
  }

  /** Whether Row 1 names several persons, whose figures may stand in one row. */
  private several = false;

  name(): Fact<string> | null {
    const answer = this.answer("name");
    if (answer === null) return null;
    const range = nameIn(withoutIdentification(answer.text));
    if (range === null) return null;
    this.several = range.names.length > 1;
    const fact = textFact(this.make, this.cover, answer.start + range.start, answer.start + range.end);
    return { ...fact, value: range.names.join("; ") };
  }

  /** The answer's first line or, where a cover page has several names, its first paragraph. */
  text(name: CaptionName): Fact<string> | null {
    const answer = this.answer(name);
    const line = answer && (this.several ? PARAGRAPH : LINE).exec(answer.text);
    if (answer === null || line === null) return null;
    const start = answer.start + line.index;
    const fact = textFact(this.make, this.cover, start, start + line[0].length);
    return this.several ? { ...fact, value: linesOf(line[0]).join("; ") } : fact;
  }

  figure(name: CountedRow): Figure | null {
    const answer = this.answer(name);
    if (answer === null) return null;
    const ahead = numbersOfRows(answer.text, name);
    const { lead: marked, marks } = marksBefore(answer.text.slice(ahead));
    const lead = marked + (CLASS_AHEAD.exec(answer.text.slice(ahead + marked))?.[0].length ?? 0);
    const rest = answer.text.slice(ahead + lead);
    const first = numberAtStart(rest);
    if (first === null) return this.figureAgain(name, answer);
    const number = wholeOfSeveral(rest, first);
    if (number === null) return null;
    if (mayBeThousands(rest.slice(number.start, number.end))) return null;
    const start = answer.start + ahead + lead;
    const behind = rest.slice(number.end);
    if (SECOND_COLUMN.test(behind) || this.isOfSeveral(behind)) return null;
    const fact = this.make(number.value, this.cover, start + number.start, start + number.end);
    return { ...fact, marks: [...new Set([...answer.captionMarks, ...marks, ...marksAtStart(behind)])] };
  }

  /** The figures of a row that states one for each of several classes, by the class's letter. */
  byClass<T>(name: CaptionName, read: (text: string) => PrintedAt<T> | null): Map<string, OfClass<T>> {
    const { text = "", start = 0 } = this.answer(name) ?? {};
    return figuresByClass(text, read, (value, from, to) =>
      this.make(value, this.cover, start + from, start + to),
    );
  }

  private isOfSeveral(behind: string): boolean {
    return this.several && ANOTHER_FIGURE.test(behind);
  }

  /** What a row's figure is made of, where the row itself tells it: "1,200,000 shares (including 100,000 …)". */
  composition(name: CountedRow): Composition | null {
    const answer = this.answer(name);
    const figure = answer === null ? null : /\d/.exec(answer.text);
    if (answer === null || figure === null) return null;
    const told = toldBeside(answer.text.slice(figure.index));
    if (told === null) return null;
    const start = answer.start + figure.index;
    return readComposition(this.cover.slice(start, start + told.length), this.make);
  }

  /** The figure of another row to which this one refers, in this one's place. */
  private figureAgain(name: CountedRow, { text, start }: RowAnswer): Figure | null {
    const schedule = this.rows.has("sourceOfFunds") || this.rows.has("legalProceedings") ? "13D" : "13G";
    const other = rowAgain(text, schedule);
    if (other === null || other === name || !canRepeat(name, other)) return null;
    const answer = this.answer(other);
    // A row that refers on to a third states nothing.
    if (answer === null || rowAgain(answer.text, schedule) !== null) return null;
    const figure = this.figure(other);
    const words = text.trim().split("\n")[0] ?? "";
    const at = start + text.indexOf(words);
    return figure && { ...this.make(figure.value, this.cover, at, at + words.length), marks: figure.marks };
  }

  percent(): { fact: NonNullable<Person["percentOfClass"]>; marks: string[] } | null {
    const answer = this.answer("percentOfClass");
    // Of two classes' percentages neither is chosen silently.
    if (answer === null || this.byClass("percentOfClass", percentRead).size > 1) return null;
    if (PERHAPS_DECIMAL.test(answer.text)) return null;
    const { lead, marks } = marksBefore(answer.text);
    const rest = answer.text.slice(lead);
    const found = percentAtStart(rest);
    if (found !== null && this.isOfSeveral(rest.slice(found.end))) return null;
    if (found === null) return this.notedPercent(answer.start, answer.start + answer.text.length);
    if (SECOND_PERCENT.test(rest.slice(found.end))) return null;
    const start = answer.start + lead;
    const fact = this.make(found.percent, this.cover, start + found.start, start + found.end);
    return { fact, marks: [...answer.captionMarks, ...marks, ...marksAtStart(rest.slice(found.end))] };
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
    const values = codes.map((match) => match[0].replaceAll("0", "O"));
    const end = answer.start + last.index + last[0].length;
    return this.make(values, this.cover, answer.start + first.index, end);
  }

  /** The box stands behind the caption or, where the caption runs over two lines, in the midst of it. */
  box(name: CaptionName): Fact<boolean> | null {
    const row = this.rows.get(name);
    if (row === undefined) return null;
    const text = this.cover.text.slice(row.captionStart, row.end);
    const box = rowBoxIn(text, row.start - row.captionStart);
    if (box === null) return null;
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
