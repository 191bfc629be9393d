import type { Paragraph } from "../../document/paragraphs.js";
import type { Composition, Footnote } from "../../filing/filing.js";
import { rows } from "../../filing/words/wording.js";
import { matchesIn } from "../../figures/matches.js";
import type { MappedText } from "../../source/mapped-text.js";
import { readComposition, readOwnedList } from "../holdings/composition.js";
import { readListFrom } from "../holdings/list-from.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { readRowCounts } from "./row-counts.js";
import { labelOfRows, numbersOfRows } from "./rows-explained.js";
import { sentencesOf } from "../words/sentences.js";

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
    composition: readComposition(text, make) ?? readOwnedList(text, make) ?? readLabelled(text, make),
    rowCounts: readRowCounts(text, make),
  };
}

/** "Rows 8 and 10: 4,200,000 shares held by …": what the first sentence counts behind its rows. */
function readLabelled(text: MappedText, make: FactMaker): Composition | null {
  const label = labelOfRows(text.text);
  const [first] = sentencesOf(text.text);
  return label === null || first === undefined
    ? null
    : readListFrom(text.slice(0, first[1]), label.length, make);
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
