import type { Document, Line } from "../../document/document.js";
import { datesIn, isDateAlone, type IsoDate } from "../../figures/date.js";
import type { CoverAnswer } from "../../filing/cover-answer.js";
import type { Fact } from "../../filing/fact.js";
import type { Cusip } from "../../filing/filing.js";
import type { MappedText } from "../../source/mapped-text.js";
import { cusipsIn } from "./cusips.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import {
  ANY_LABEL,
  COPIES,
  HEAD,
  LABELS,
  MOST_CAPTION_LINES,
  MOST_LINES,
  REST_OF_EVENT,
  REST_OF_NOTICE,
} from "./title-labels.js";
import { valueAhead } from "./value-ahead.js";
import { MOST_VALUE_LINES, valueBeside } from "./value-beside.js";

/** The title page, whose values stand above, below or beside their labels. */
export class LabelledPage {
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

  /** What is printed for a label, white space folded; `null` where nothing is. */
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

  /** The same with its line breaks, as a text in which places can be found. */
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
      const beside =
        label === LABELS.notice
          ? this.besideNotice(index, match)
          : (this.beside(index, match, label === LABELS.event ? 1 : MOST_VALUE_LINES) ??
            this.besideRest(index, match));
      const near = beside ?? (this.downward ? this.below(index) : this.allAbove(label, index));
      const range =
        near ?? this.belowAlone(label, index) ?? valueAhead(this.printed(line), line.start, match);
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

  private beside(index: number, label: RegExpExecArray, lines = 1): [number, number] | null {
    return valueBeside(this.document.text.text, this.lines.slice(index, index + lines), label);
  }

  /** Beside the end of a caption that runs over into the next line: "of this statement:   December 31, 2003". */
  private besideRest(index: number, label: RegExpExecArray): [number, number] | null {
    const next = this.lines[index + 1];
    if (next === undefined || label[0].startsWith("(")) return null;
    const rest = REST_OF_EVENT.exec(this.printed(next));
    return rest === null ? null : this.beside(index + 1, rest);
  }

  /** Beside the caption of the notices, or beside the last of its lines, with the lines below it. */
  private besideNotice(index: number, label: RegExpExecArray): [number, number] | null {
    if (label[0].startsWith("(")) return null;
    let from = label.index + label[0].length;
    for (const [at, line] of this.lines.slice(index, index + MOST_CAPTION_LINES).entries()) {
      const text = this.printed(line).slice(from);
      const caption = REST_OF_NOTICE.exec(text)?.[0] ?? "";
      if (at > 0 && caption.trim() === "") return null;
      const value = text.slice(caption.length);
      if (/[A-Z0-9]/i.test(value)) {
        let last = index + at;
        while (this.isAnswer(this.lines[last + 1])) last += 1;
        return [line.end - value.trimStart().length, this.lines[last]?.end ?? line.end];
      }
      from = 0;
    }
    return null;
  }

  /** Of the notices all that stands between the label before and theirs: two persons may get them, a blank line between the addresses. */
  private allAbove(label: RegExp, index: number): [number, number] | null {
    const near = this.above(index);
    if (near === null || label !== LABELS.notice) return near;
    let first = this.lines.findIndex(({ end }) => end > near[0]);
    const lowest = Math.max(0, first - MOST_LINES);
    let at = first - 1;
    for (; at >= lowest && (this.isFiller(this.lines[at]) || this.isAnswer(this.lines[at])); at -= 1)
      if (this.isAnswer(this.lines[at])) first = at;
    const before = this.lines[at];
    return before !== undefined && ANY_LABEL.test(this.printed(before))
      ? [this.lines[first]?.start ?? near[0], near[1]]
      : near;
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

  /** On a page whose other values stand above their captions: the day of the event below its own, or who gets notices. */
  private belowAlone(label: RegExp, index: number): [number, number] | null {
    if (label !== LABELS.event && label !== LABELS.notice) return null;
    const range = this.below(label === LABELS.notice ? this.lastOfNotice(index) : index);
    if (range === null) return null;
    const isDay = isDateAlone(this.document.text.text.slice(...range));
    return isDay === (label === LABELS.event) ? range : null;
  }

  /** The last line of the caption of the notices that begins on a line. */
  private lastOfNotice(index: number): number {
    const more = this.lines
      .slice(index + 1, index + MOST_CAPTION_LINES)
      .findIndex((line) => (REST_OF_NOTICE.exec(this.printed(line))?.[0] ?? "").trim() === "");
    return index + Math.max(more, 0);
  }

  /** A blank or a ruled line between a value and its label. */
  private isFiller(line: Line | undefined): boolean {
    return line !== undefined && !/[A-Z0-9]/i.test(this.printed(line));
  }

  private printed(line: Line): string {
    return this.document.text.text.slice(line.start, line.end);
  }
}
