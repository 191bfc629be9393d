import type { Document, Line } from "../document/document.js";
import { dateIn, datesIn, type IsoDate } from "../figures/date.js";
import type { CoverAnswer, CoverAnswers, TitleField } from "../filing/cover-answer.js";
import type { Fact } from "../filing/fact.js";
import type { Cusip } from "../filing/filing.js";
import type { MappedText } from "../source/mapped-text.js";
import { amendmentIn } from "./amendment-number.js";
import { boxIn } from "./boxes.js";
import { certainTitle } from "./cover-answers.js";
import { cusipsIn } from "./cusips.js";
import { textFact, type FactMaker } from "./fact-maker.js";

/** What the first page states. */
export interface TitlePage {
  readonly schedule: "13D" | "13G";
  readonly formType: Fact<string>;
  readonly amendment: Fact<number> | null;
  readonly issuerName: Fact<string> | null;
  readonly securityClass: Fact<string> | null;
  readonly cusips: readonly Cusip[];
  readonly eventDate: Fact<IsoDate> | null;
  readonly eventDateWords: Fact<string> | null;
  readonly notice: Fact<string> | null;
  readonly noticeText: MappedText | null;
  readonly previouslyFiled13G: Fact<boolean> | null;
  readonly answers: CoverAnswers<TitleField>;
}

const LABELS = {
  issuer: /\(?\bname\s+of\s+(?:the\s+)?(?:subject\s+)?(?:issuer|company)\b\)?:?/i,
  class: /\(?\btitle\s+of\s+class\s+of\s+(?:equity\s+)?securities\b\)?:?/i,
  cusip: /\(?\bcusip\s+(?:number|no\.?|#)s?\b\)?:?/i,
  event:
    /\(?\bdate\s+of\s+(?:the\s+)?event\b(?:\s+(?:which|that)\s+requires?)?(?:\s+(?:the\s+)?filing)?(?:\s+of)?(?:\s+th(?:is|e))?(?:\s+statement)?\)?:?/i,
  notice: /\(?\bname,?\s+address\s+and\s+telephone\b/i,
};
const ANY_LABEL = new RegExp(
  Object.values(LABELS)
    .map((label) => label.source)
    .join("|"),
  "i",
);
const SCHEDULE = /schedule\s+13\s*(?:-\s*)?([dg])\s*(?:\/\s*a\b)?/i;
/** "Copies to:", above those who get copies and no notices. */
const COPIES =
  /^\W*(?:with\s+)?(?:an?\s+)?cop(?:y|ies)\s+(?:of\s+(?:all\s+)?(?:communications|notices)\s+)?to\b/i;
/** The head of the page, which is no value of a label below it. */
const HEAD =
  /schedule\s+13|^\W*(?:final\s+)?amendment\b|securities\s+exchange\s+act|securities\s+and\s+exchange\s+comm|^\W*rule\s+13d/i;

/** Reads the first page: everything before `end`. `null` where it names no Schedule 13D or 13G. */
export function readTitlePage(document: Document, make: FactMaker, end: number): TitlePage | null {
  const text = document.text.text.slice(0, end);
  const schedule = SCHEDULE.exec(text);
  if (schedule === null) return null;
  const kind = schedule[1]?.toUpperCase() === "G" ? "13G" : "13D";
  const amendment = amendmentIn(text);
  const page = new LabelledPage(document, make, end);
  const amended = amendment !== null || /\/\s*a$/i.test(schedule[0]);
  return {
    schedule: kind,
    formType: make(
      `SCHEDULE ${kind}${amended ? "/A" : ""}`,
      document.text,
      schedule.index,
      schedule.index + schedule[0].length,
    ),
    amendment: amendment && make(amendment.value, document.text, amendment.start, amendment.end),
    issuerName: page.value(LABELS.issuer),
    securityClass: page.value(LABELS.class),
    cusips: page.cusips(),
    eventDate: page.date(LABELS.event),
    eventDateWords: page.date(LABELS.event) === null ? page.value(LABELS.event) : null,
    notice: kind === "13D" ? page.value(LABELS.notice) : null,
    noticeText: kind === "13D" ? page.text(LABELS.notice) : null,
    previouslyFiled13G: kind === "13D" ? readPreviously(document, make, text) : null,
    answers: certainTitle({
      issuer: page.answer(LABELS.issuer),
      securityClass: page.answer(LABELS.class),
      cusip: page.answer(LABELS.cusip),
      eventDate: page.answer(LABELS.event),
      notice: kind === "13D" ? page.answer(LABELS.notice) : null,
    }),
  };
}

/** The box behind "check the following box", for an earlier 13G on the same acquisition. */
function readPreviously(document: Document, make: FactMaker, text: string): Fact<boolean> | null {
  const lead = /previously\s+filed\s+a\s+statement\s+on\s+schedule\s+13g/i.exec(text);
  if (lead === null) return null;
  const box = boxIn(text.slice(lead.index, lead.index + 600));
  return box && make(box.ticked, document.text, lead.index + box.start, lead.index + box.end);
}

/** A page whose values stand above, below or beside their labels. */
class LabelledPage {
  private readonly lines: readonly Line[];
  /** Whether values stand below: nothing but the head of the page is above the first label. */
  private readonly downward: boolean;

  constructor(
    private readonly document: Document,
    private readonly make: FactMaker,
    end: number,
  ) {
    this.lines = document.lines.filter((line) => line.start < end);
    const first = this.lines.findIndex((line) => LABELS.issuer.test(this.printed(line)));
    this.downward = first >= 0 && this.above(first) === null && this.below(first) !== null;
  }

  value(label: RegExp): Fact<string> | null {
    const range = this.range(label);
    return range && textFact(this.make, this.document.text, ...range);
  }

  /** The label with what is printed for it; `null` where the page does not bear the label. */
  answer(label: RegExp): CoverAnswer | null {
    for (const line of this.lines) {
      const match = label.exec(this.printed(line));
      if (match === null) continue;
      const start = line.start + match.index;
      const place = textFact(this.make, this.document.text, start, start + match[0].length);
      return { place, printed: this.value(label) };
    }
    return null;
  }

  text(label: RegExp): MappedText | null {
    const range = this.range(label);
    return range && this.document.text.slice(...range);
  }

  /** A statement on several classes gives a CUSIP for each. */
  cusips(): Cusip[] {
    const range = this.range(LABELS.cusip);
    return range === null ? [] : cusipsIn(this.document, this.make, ...range);
  }

  /** The one date that is printed: "May 4 to May 9, 2020" and "May 4, 2020 and June 2, 2020" tell of more than one. */
  date(label: RegExp): Fact<IsoDate> | null {
    const range = this.range(label);
    if (range === null) return null;
    const [date, ...others] = datesIn(this.document.text.text.slice(...range));
    if (date === undefined || others.some(({ value }) => value !== date.value)) return null;
    return this.make(date.value, this.document.text, range[0] + date.start, range[0] + date.end);
  }

  /** The printed value of a label: beside it on its line, else the lines just above it. */
  private range(label: RegExp): [number, number] | null {
    for (const [index, line] of this.lines.entries()) {
      const match = label.exec(this.printed(line));
      if (match === null) continue;
      const beside = this.beside(line, match);
      const near = beside ?? (this.downward ? this.below(index) : this.above(index));
      const range = near ?? (label === LABELS.event ? this.dateBelow(index) : null);
      if (range !== null) return label === LABELS.notice ? this.withoutCopies(range) : range;
    }
    return null;
  }

  /** Whoever gets notices, where those who get copies stand below. */
  private withoutCopies(range: [number, number]): [number, number] {
    const first = this.lines.findIndex(({ end }) => end > range[0]);
    const last = this.lines.findIndex(({ end }) => end >= range[1]);
    const isCopies = (line: Line | undefined) => line !== undefined && COPIES.test(this.printed(line));
    const within = this.lines.slice(first, last + 1).findIndex(isCopies);
    if (within > 0) return [range[0], this.lines[first + within - 1]?.end ?? range[1]];
    let before = first;
    while (before > 0 && this.isFiller(this.lines[before - 1])) before -= 1;
    const heading = within === 0 ? first : before - 1;
    return (isCopies(this.lines[heading]) ? this.above(heading) : null) ?? range;
  }

  private beside(line: Line, label: RegExpExecArray): [number, number] | null {
    if (label[0].startsWith("(")) return null;
    const start = line.start + label.index + label[0].length;
    return /[A-Z0-9]/i.test(this.document.text.text.slice(start, line.end)) ? [start, line.end] : null;
  }

  private above(index: number): [number, number] | null {
    let first = index;
    while (first > 0 && this.isAnswer(this.lines[first - 1])) first -= 1;
    if (first < index) return [this.lines[first]?.start ?? 0, this.lines[index - 1]?.end ?? 0];
    return index > 0 && this.isFiller(this.lines[index - 1]) ? this.above(index - 1) : null;
  }

  private below(index: number): [number, number] | null {
    let first = index + 1;
    while (this.isFiller(this.lines[first])) first += 1;
    let last = first;
    while (this.isAnswer(this.lines[last])) last += 1;
    if (last === first) return null;
    return [this.lines[first]?.start ?? 0, this.lines[last - 1]?.end ?? 0];
  }

  private isAnswer(line: Line | undefined): boolean {
    const text = line === undefined ? "" : this.printed(line);
    return /[A-Z0-9]/i.test(text) && !ANY_LABEL.test(text) && !HEAD.test(text);
  }

  /** The day of the event below its caption, on a page whose other values stand above theirs, where it is all that stands there. */
  private dateBelow(index: number): [number, number] | null {
    const range = this.below(index);
    if (range === null) return null;
    const text = this.document.text.text.slice(...range);
    const day = dateIn(text);
    const rest = day === null ? text : text.slice(0, day.start) + text.slice(day.end);
    return rest.trim() === "" ? range : null;
  }

  /** A blank or a ruled line between a value and its label. */
  private isFiller(line: Line | undefined): boolean {
    return line !== undefined && !/[A-Z0-9]/i.test(this.printed(line));
  }

  private printed(line: Line): string {
    return this.document.text.text.slice(line.start, line.end);
  }
}
