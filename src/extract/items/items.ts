import { matchesIn } from "../../figures/matches.js";
import type { Document, Line } from "../../document/document.js";
import { paragraphsOf, type Paragraph } from "../../document/paragraphs.js";
import type { Fact } from "../../filing/fact.js";
import type { Item } from "../../filing/filing.js";
import { MappedTextBuilder, type MappedText } from "../../source/mapped-text.js";
import { CAPTIONED_ITEMS, NUMBERED_COVER } from "../cover/cover-captions.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { captionEnd, titledEnd, titledNumber } from "./item-caption-end.js";
import { LONGEST_CAPTION, wrappedCaptionEnd } from "./item-caption-wrapped.js";
import { amendingSentence } from "./item-amending.js";

/** `Item 4.`, `Item 2(a). Name`, `Items 2(a), (b) and (c).`: number, first letter, stop, caption. */
const HEADING =
  // eslint-disable-next-line regexp/no-super-linear-backtracking -- one line, and any rest of a line is taken behind the number
  /^[\s\-•*]*items?\s+(\d{1,2})\s*(\([a-z]\))?(?:\s?(?:[,;&–—-]|and|through|to)(?:\s?and)?\s?2?\([a-z]\)){0,5}(\s*[.:)–—-]|\s{2}|\s*$)?\s*(.*)$/i;

/** How the Items' captions begin, in 17 CFR 240.13d-101 and 240.13d-102. */
const CAPTION =
  /^(?:\(?a\)?\s*)?(?:security|identity|source|purpose|interests?|contracts?|materials?|exhibits?|names?|address|title|citizenship|cusip|if\s+th(?:is|e)|ownership|identification|notice|certifications?|type|issuer\W*$|by\s+signing|amount\s+beneficially|percent(?:age)?\s+of\s+class|number\s+of\s+shares|this\s+(?:schedule|statement)\s+is)\b/i;

/** An answer without a caption, apart from the number: "Item 3     See Item 12 of the cover page", "Item 6.  None", or alone on its line, "Item 6 None". */
const REFERENCE =
  /^[\s\-•*]*items?\s+\d{1,2}(?:\([a-z]\))?(?:\s?[.:–—-]\s*|\s{2,})(?:see\s+(?:(?:also|the|response\s+to|answer\s+to)\s+){0,2}(?:items?|rows?|cover|exhibits?|schedules?|annex|attached|above|below)\b|reference\s+is\s+made\b|the\s+persons?\s+filing\b)|^[\s\-•*]*items?\s+\d{1,2}(?:\([a-z]\))?(?:\s?[.:–—-]\s*|\s+)(?:not\s+applicable|inapplicable|n\/a|none)\W*$/i;

/** An Item with its paragraphs as mapped text, for the readers that go into it. */
export interface ItemSection {
  readonly number: string;
  readonly heading: Fact<string>;
  /** The heading's line, which may go on with the answer, and the lines in which its caption goes on. */
  readonly headingText: MappedText;
  readonly start: number;
  /** Where the answer begins: behind the heading's line or, where it runs on there, behind the caption. */
  readonly answerStart: number;
  readonly end: number;
  readonly paragraphs: readonly Paragraph[];
}

interface Heading {
  readonly number: string;
  readonly line: Line;
  /** Where it ends: with its line, ahead of an answer on that line, or with its caption in a line below. */
  readonly end: number;
}

/** Whether a line heads an Item, and which. Prose that happens to begin with "Item 4" does not. */
function headingOf(document: Document, line: Line, index: number): Heading | null {
  const text = document.text.text.slice(line.start, line.end);
  const match = HEADING.exec(text);
  if (match === null) return null;
  const [, number = "", letter, stop, rest = ""] = match;
  const captioned = CAPTION.test(rest) || REFERENCE.test(text);
  if (rest !== "" && !captioned && !/^\(?[a-z]\)/i.test(rest)) return null;
  const bare = rest === "" && !captioned && (stop === undefined || isProse(document, index - 1));
  if (bare ? !isCaptioned(document, index + 1, number) : !captioned && stop === undefined) return null;
  const answer = captionEnd(number + (letter?.toLowerCase() ?? ""), rest);
  const caption = line.start + text.length - rest.length;
  const end = answer === null ? headingEnd(document, line, caption, number) : caption + answer;
  return { number: number + (letter?.toLowerCase() ?? ""), line, end };
}

/** Where a heading without an answer on its line ends: with that line, or with the form's caption in a line below. */
function headingEnd({ text: { text } }: Document, line: Line, caption: number, number: string): number {
  const wrapped = wrappedCaptionEnd(number, text.slice(caption, caption + LONGEST_CAPTION));
  return wrapped === null ? line.end : caption + wrapped;
}

/** What Item 4 of a 13G alone asks. */
const ASKED_IN_4 =
  /^(?:\(?a\)?\s*)?(?:amount\s+beneficially|percent(?:age)?\s+of\s+class|number\s+of\s+shares)\b/i;

/** Whether the next line that is not blank begins like an Item's caption: "ITEM 1" above "(a) Name of Issuer". */
function isCaptioned({ text, lines }: Document, from: number, number: string): boolean {
  const next = lines.slice(from, from + 4).find(({ cells }) => cells.length > 0);
  const caption = next === undefined ? "" : text.text.slice(next.start, next.end).trim();
  // "… of the class identified in / Item 1." above "(a) Amount beneficially owned" ends a sentence of Item 4.
  return CAPTION.test(caption) && (number === "4" || !ASKED_IN_4.test(caption));
}

/** Whether a typed line goes on in the next: it is not blank, and no sentence ends with it. */
function isProse({ text, lines, wrapped }: Document, index: number): boolean {
  const line = lines[index];
  return wrapped && line !== undefined && /[a-z,]\s*$/.test(text.text.slice(line.start, line.end));
}

/**
 * The headings of the Items in order. Where none has the word "Item", captions of the form behind their numbers are headings, if
 * most of them are there. An Item without a heading is headed by the sentence that amends it.
 */
function headingsIn(document: Document): readonly Heading[] {
  const captioned = document.lines.flatMap((line, index) => headingOf(document, line, index) ?? []);
  const headings = captioned.length > 0 ? captioned : titledIn(document);
  const headed = new Set(headings.map(({ number }) => number.charAt(0)));
  const amending = document.lines.flatMap((line) => {
    const sentence = amendingSentence(document.text.text, line.start);
    return sentence === null || headed.has(sentence.number.charAt(0)) ? [] : { ...sentence, line };
  });
  if (amending.length === 0) return headings;
  return [...headings, ...amending]
    .sort((one, other) => one.line.start - other.line.start)
    .filter(({ number }, index, all) => headed.has(number.charAt(0)) || all[index - 1]?.number !== number);
}

/** With fewer, a numbered list may happen to begin as the form does. */
const TITLED = 4;

function titledIn({ text, lines }: Document): Heading[] {
  const titled = lines.flatMap((line): Heading[] => {
    const printed = text.text.slice(line.start, line.end);
    const number = titledNumber(printed);
    if (number === null) return [];
    return [{ number, line, end: line.start + (titledEnd(printed, number) ?? printed.length) }];
  });
  const inOrder = titled.every(
    ({ number }, index) => index === 0 || number > (titled[index - 1]?.number ?? ""),
  );
  return inOrder && titled.length >= TITLED ? titled : [];
}

/** The Items of the document between two offsets; the last ends with `end`. */
export function readItems(document: Document, make: FactMaker, start: number, end: number): ItemSection[] {
  const headings = headingsIn(document).filter(({ line }) => line.start >= start && line.start < end);
  return headings.map(({ number, line, end: answerStart }, index) => {
    const until = headings[index + 1]?.line.start ?? end;
    return {
      number,
      heading: textFact(make, document.text, line.start, answerStart),
      headingText: document.text.slice(line.start, answerStart),
      start: line.start,
      answerStart,
      end: until,
      paragraphs: paragraphsOf(document, answerStart, until),
    };
  });
}

/** The first heading of an Item, as an offset, or `null`. */
export function firstItemStart(document: Document): number | null {
  const from = numberedCoversEnd(document.text.text);
  return headingsIn(document).find(({ line }) => line.start >= from)?.line.start ?? null;
}

/** Behind the covers whose rows are called Items, "Item 9: 1,234,567", with captions or without; their Items are none. */
function numberedCoversEnd(text: string): number {
  const covers = [
    ...matchesIn(text, NUMBERED_COVER).map(({ index }) => rowsEnd(text, index, REACH)),
    ...matchesIn(text, CAPTIONED_ITEMS).map(({ index }) => rowsEnd(text, index, CAPTIONED_REACH)),
  ];
  return Math.max(0, ...covers);
}

/** Where the last of the rows begins that follow one another from the start of a cover. */
function rowsEnd(text: string, start: number, reach: number): number {
  let row = 0;
  let last = 0;
  // Ahead of a row the caption down the side of the powers may stand.
  const rows = matchesIn(
    text.slice(start, start + reach),
    /(?<=^|\n|\s{2})item\s+(\d+)(?:\s*[:.–-]|\s{2})/gi,
  );
  for (const match of rows) {
    if (Number(match[1]) <= row) break;
    row = Number(match[1]);
    last = match.index + 1;
  }
  return start + last;
}

/** The rows of such a cover end within this many characters; those with captions take more. */
const REACH = 1500;
const CAPTIONED_REACH = 5000;

/** The section as the filing model keeps it. */
export function asItem(document: Document, section: ItemSection, make: FactMaker): Item {
  return {
    number: section.number,
    heading: section.heading,
    span: document.text.source(section.start, section.end),
    paragraphs: section.paragraphs.map(({ text }) => textFact(make, text)),
  };
}

/** What a section says, its heading first. */
export function textsOf(section: ItemSection | undefined): MappedText[] {
  return section === undefined ? [] : [section.headingText, ...section.paragraphs.map(({ text }) => text)];
}

/** A section as one text, a line a paragraph: heads and feet of pages are left out. */
export function linesOf(section: ItemSection): MappedText {
  const builder = new MappedTextBuilder();
  for (const text of textsOf(section)) {
    if (builder.length > 0 && text.length > 0) builder.replace("\n", text, 0, 1);
    builder.copy(text, 0, text.length);
  }
  return builder.build();
}
