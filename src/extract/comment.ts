import type { Paragraph } from "../document/paragraphs.js";
import type { Figure } from "../filing/fact.js";
import type { Composition, Filing, Footnote, Powers } from "../filing/filing.js";
import { counted, fits, totalOf } from "../filing/holdings.js";
import { offByRight } from "../filing/off-by-right.js";
import { daysOf } from "../filing/prose.js";
import { POWERS, row } from "../filing/rows.js";
import { slippedParts } from "../filing/slipped-parts.js";
import { rows } from "../filing/wording.js";
import { sum, type Decimal } from "../figures/decimal.js";
import { numbersIn } from "../figures/number.js";
import { typingSlip } from "../figures/typing-slip.js";
import { matchesIn } from "../figures/matches.js";
import type { MappedText } from "../source/mapped-text.js";
import { readComposition, readOwnedList } from "./composition.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { readRowCounts } from "./row-counts.js";
import { numbersOfRows, opensWithAmount, rowsNamed } from "./rows-explained.js";
import { sentencesOf } from "./sentences.js";

/** The rows of a person that a comment may explain. */
export interface Amounts extends Powers {
  readonly aggregateAmount: Figure | null;
}

/** A structured form has no note marks: what stands below a person's rows is one comment, whose notes may be numbered. */
export const MARK = "comment";

/** A comment as a note to the cover page, or as the notes that it numbers; empty where there is none. */
export function readComment(text: MappedText | null, make: FactMaker): Footnote[] {
  if (text === null || !/[a-z\d]/i.test(text.text)) return [];
  const starts = numberedNotes(text.text);
  if (starts.length < 2) return notesOnRows(text, make);
  return starts.map((start, index) => note(String(index + 1), text.slice(start, starts[index + 1]), make));
}

/** "The shares reported in Rows 5 and 7 consist of …. The shares reported in Rows 6 and 8 consist of …": a note for each sentence that names its rows. */
function notesOnRows(text: MappedText, make: FactMaker): Footnote[] {
  const starts = sentencesOf(text.text).flatMap(([start, end]) => {
    const numbers = numbersOfRows(text.text.slice(start, end));
    return numbers.length === 0 ? [] : [{ start, mark: rows(numbers.map((each) => `Row ${each}`)) }];
  });
  const marks = new Set(starts.map(({ mark }) => mark));
  if (starts.length < 2 || marks.size < starts.length) return [note(MARK, text, make)];
  // What stands before the first of them belongs to it.
  return starts.map(({ start, mark }, index) =>
    note(mark, text.slice(index === 0 ? 0 : start, starts[index + 1]?.start), make),
  );
}

function note(mark: string, text: MappedText, make: FactMaker): Footnote {
  return {
    mark,
    text: textFact(make, text),
    composition: readComposition(text, make) ?? readOwnedList(text, make),
    rowCounts: readRowCounts(text, make),
  };
}

/** "(1) Includes …. (2) See Item 5.": a sentence or more each, numbered from the first word of the comment on. */
const NUMBERED = /(?<=^\s{0,9}|[.;)]\s{1,9})\((\d{1,2})\)(?=\s{1,9}[A-Z])/g;

/** Where the notes that a comment numbers begin; empty where they are not numbered one after the other. */
function numberedNotes(text: string): number[] {
  const notes = matchesIn(text, NUMBERED);
  const inOrder =
    notes[0]?.index === text.search(/\S/) && notes.every(([, number], index) => Number(number) === index + 1);
  return inOrder ? notes.map(({ index }) => index) : [];
}

/** What EDGAR's pages of structured filings print before the comment. */
const CAPTION = /^\s*comment for type of reporting person:\s*/i;

/** What may stand ahead of the notes: "* SEE INSTRUCTIONS BEFORE FILLING OUT", lines that are drawn. */
const AHEAD = /^\W*see\s+instructions|^\W*$/i;

/** A note to which no mark leads, known by its first words: "Includes 5,000 shares …", "The shares in Row 9 consist of …", "Based on 10,000,000 shares outstanding", "The difference …". */
const UNMARKED = [
  /^\s*(?:(?:the|such|these|all)\s+)?(?:[\w'’]+\s+){0,4}?(?:shares?|securities|amounts?|numbers?|figures?|holdings?|ownership)\b[^.;]{0,120}?\s(?:includ(?:es?|ing)|represent(?:s|ing)?|consists?\s+of|compris(?:es?|ed)|reflects?)\s/i,
  /^\s*(?:includ(?:es|ing)|represent(?:s|ing|ed\s+by)|consist(?:s|ing)\s+of|compris(?:es|ed|ing)|reflects)\s/i,
  /^\s*(?:(?:th(?:e|is)\s+)?(?:percent\w*|calculation)\b[^.;]{0,80}?\s)?(?:based|calculated)\s+(?:up)?on\s/i,
  /^\s*the\s+(?:difference|discrepancy)\s/i,
];

/** The comment below a cover page that EDGAR shows, or the note without a mark that stands right below the rows. */
export function readShownComment(paragraphs: readonly Paragraph[], make: FactMaker): Footnote[] {
  const texts = paragraphs.map(({ text }) => text);
  const first = texts.findIndex(({ text }) => CAPTION.test(text));
  const captioned = texts[first];
  if (captioned === undefined) {
    const note = texts.find(({ text }) => !AHEAD.test(text));
    return note !== undefined && UNMARKED.some((opening) => opening.test(note.text))
      ? readComment(note, make)
      : [];
  }
  const rest = captioned.slice(CAPTION.exec(captioned.text)?.[0].length ?? 0);
  const answer = rest.length === 0 ? texts[first + 1] : rest;
  return readComment(answer ?? null, make);
}

/** A comment that says nothing but what the holding is made of: "Consists of …", "(1) Represents …". */
const OPENS_WITH_PARTS =
  /^\W*(?:\w{1,2}\)\W*)?(?:represents?|representing|consists?|consisting|comprises|comprised|comprising|reflects)\b/i;

/** One that says what some of it is: "Includes …". */
const OPENS_WITH_SOME = /^\W*(?:\w{1,2}\)\W*)?includ(?:es|ing)\b/i;

/**
 * The rows with the mark of the note on those that it explains. A note may take apart some other figure
 * (the class outstanding, an earlier holding), so a row is marked where it is the total, and where no row
 * is and no total is named, the aggregate amount alone: by the first note that takes anything apart.
 */
export function withMarks<T extends Amounts>(
  schedule: Filing["schedule"],
  rows: T,
  notes: readonly Footnote[],
): T {
  const lists = notes.flatMap(({ mark, text, composition }) =>
    composition === null ? [] : [{ mark, text, composition }],
  );
  const totals = lists.map(({ composition }) => ({ composition, total: totalOf(composition) }));
  const restOf = (own: Composition): Decimal =>
    sum(
      totals.flatMap(({ composition, total }) =>
        composition !== own && composition.claim === "whole" ? [total] : [],
      ),
    );
  return lists.reduce(
    (marked, { mark, text, composition }, index) =>
      explainedBy(
        schedule,
        rows,
        { composition, text: text.value, rest: restOf(composition) },
        index === 0,
      ).reduce((each, name) => ({ ...each, [name]: withMark(each[name], mark) }), marked),
    rows,
  );
}

/** A note that takes a figure apart, with what the other notes of the comment come to that do so in full. */
interface Explaining {
  readonly composition: Composition;
  readonly text: string;
  readonly rest: Decimal;
}

/** The rows that a note explains; `first` where no note before it takes anything apart. */
function explainedBy(
  schedule: Filing["schedule"],
  rows: Amounts,
  note: Explaining,
  first: boolean,
): readonly (keyof Amounts)[] {
  const { composition } = note;
  const names = ["aggregateAmount", ...POWERS] as const;
  const total = composition.total?.value ?? totalOf(composition);
  const equal = names.filter((name) => rows[name]?.value.eq(total));
  const numbers = rowsNamed(composition);
  const named = names.filter((name) => numbers.includes(row({ schedule }, name).replace(/\D/g, "")));
  const both = equal.filter((name) => named.includes(name));
  if (both.length > 0) return both;
  if (equal.length > 0) return equal;
  if (named.length > 0) return named;
  const mistyped = names.filter((name) => isMistyped(note, rows[name], rows.aggregateAmount));
  if (mistyped.length > 0) return mistyped;
  const whole = rows.aggregateAmount?.value ?? null;
  // What was owned on a day that is told may be another amount.
  const isOfToday = composition.total !== null && daysOf(composition.place).length === 0;
  if (whole !== null && isOfToday && offByRight(composition, whole, note.text) !== null)
    return names.filter((name) => rows[name]?.value.eq(whole));
  return first && explainsAggregate(composition, rows) ? names.slice(0, 1) : [];
}

/** Whether all the parts together are a row but for one slip of the keys, in their sum or in a part that the comment states right, too. */
function isMistyped({ composition, text, rest }: Explaining, figure: Figure | null, whole: Figure | null) {
  const isList = composition.claim === "whole" && composition.total === null;
  if (!isList || figure === null) return false;
  const total = totalOf(composition);
  // With the other notes the row comes to the aggregate amount: it is what this note is on, however round.
  const isRest = rest.gt(0) && whole?.value.eq(figure.value.plus(rest)) === true;
  if (typingSlip(total, figure.value, isRest) !== null) return true;
  const gap = figure.value.minus(total);
  return slippedParts(counted(composition), gap, true).some(({ right }) =>
    [...numbersIn(text)].some(({ value }) => value.eq(right)),
  );
}

function explainsAggregate(composition: Composition, { aggregateAmount }: Amounts): boolean {
  if (aggregateAmount === null || composition.total !== null) return false;
  const { printed } = composition.place;
  if (composition.claim === "whole") return OPENS_WITH_PARTS.test(printed) || opensWithAmount(printed);
  const opens = OPENS_WITH_SOME.test(printed) || opensWithAmount(printed);
  return isPart(composition, aggregateAmount.value) || opens;
}

function isPart(composition: Composition, figure: Decimal): boolean {
  return !figure.isZero() && fits(composition, figure);
}

function withMark(figure: Figure | null, mark: string): Figure | null {
  return figure && { ...figure, marks: [...figure.marks, mark] };
}
