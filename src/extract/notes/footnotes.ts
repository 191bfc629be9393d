import { asOneText, type Paragraph } from "../../document/paragraphs.js";
import type { Fact } from "../../filing/fact.js";
import type { Footnote, Person } from "../../filing/filing.js";
import type { MappedText } from "../../source/mapped-text.js";
import { readComposition } from "../holdings/composition.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { MARK_SOURCE, markLabel } from "./marks.js";
import { readRowCounts } from "./row-counts.js";

const OPENING = new RegExp(
  String.raw`^\s*(${MARK_SOURCE}|note\s+\d{1,2}\b[.:]?|\d{1,2}(?=[.)]?\s+[A-Z“\"]))[.)]?\s*`,
  "i",
);
const BODY =
  /^(?:this\s+(?:amendment|statement|schedule)|the\s+(?:following|statement)|pursuant\s+to|introduct|explanatory|item\s+\d|preliminary)/i;
const FORM_NOTE = /^\*?\s*see\s+instructions/i;

/** The notes below a cover page whose labels are among `marks`. */
export function readFootnotes(
  paragraphs: readonly Paragraph[],
  make: FactMaker,
  marks: ReadonlySet<string>,
): Footnote[] {
  const notes: { mark: string; paragraphs: Paragraph[] }[] = [];
  for (const paragraph of paragraphs) {
    const text = paragraph.text.text;
    if (FORM_NOTE.test(text)) continue;
    if (BODY.test(text)) break;
    const label = openingLabel(text, marks);
    if (label !== null) notes.push({ mark: label, paragraphs: [paragraph] });
    else if (isOfAnother(text, marks)) notes.push({ mark: "", paragraphs: [] });
    else notes.at(-1)?.paragraphs.push(paragraph);
  }
  return notes
    .filter(({ mark }) => mark !== "")
    .map((note) => footnote(note.mark, asOneText(note.paragraphs), make));
}

/** A run of asterisks that no figure bears, where figures bear others: another row's note. */
const ASTERISKS = /^\s*\*{1,4}(?:\s|(?=[A-Z]))/;

function isOfAnother(text: string, marks: ReadonlySet<string>): boolean {
  return ASTERISKS.test(text) && [...marks].some((mark) => mark.startsWith("*"));
}

function openingLabel(text: string, marks: ReadonlySet<string>): string | null {
  const opening = OPENING.exec(text)?.[1];
  if (opening === undefined) return null;
  const label = markLabel(opening);
  return marks.has(label) ? label : null;
}

/** A note that stands elsewhere in the document, headed "Note 1"; `null` where there is none. */
export function noteElsewhere(
  paragraphs: readonly Paragraph[],
  make: FactMaker,
  mark: string,
): Footnote | null {
  const heading = new RegExp(String.raw`^\s*note\s+${mark.replace(/\W/g, "\\$&")}\b`, "i");
  const first = paragraphs.findIndex(({ text }) => heading.test(text.text));
  return first < 0 ? null : footnote(mark, asOneText(paragraphs.slice(first, first + 1)), make);
}

/** "See note (2) to the cover page of Larkspur": the note explains what that one explains. */
const REFERS =
  /^\W*(?:see|please\s+see|refer\s+to|same\s+as|the\s+information\s+in|as\s+(?:described|set\s+forth)\s+in)\s+(?:the\s+)?(?:foot)?notes?\s+\(?([\w*]{1,3})\)?/i;

/** The note with the composition of the note that it refers to, looked for among `notes` in their order. */
export function withReference(note: Footnote, notes: readonly Footnote[]): Footnote {
  const mark = REFERS.exec(note.text.value)?.[1];
  if (note.composition !== null || mark === undefined) return note;
  const referred = notes.find((other) => other.mark === mark && other.composition !== null);
  return referred === undefined ? note : { ...note, composition: referred.composition };
}

function footnote(mark: string, note: MappedText, make: FactMaker): Footnote {
  const start = OPENING.exec(note.text)?.[0].length ?? 0;
  const text: Fact<string> = textFact(make, note, start);
  const said = note.slice(start);
  return { mark, text, composition: readComposition(said, make), rowCounts: readRowCounts(said, make) };
}

/** Whether a paragraph is one of a note to a cover page; the label stands before what the note says. */
export function isOfNote({ span }: Fact<string>, persons: readonly Person[]): boolean {
  return persons.some(({ footnotes }) =>
    footnotes.some(({ text }) => span.start < text.span.end && span.end > text.span.start),
  );
}
