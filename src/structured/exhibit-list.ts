import { matchesIn } from "../figures/matches.js";
import { asOneText, type Paragraph } from "../document/paragraphs.js";
import { eachOnce, type ExhibitList, type ListEntry } from "../extract/exhibits/exhibits.js";
import { textFact, type FactMaker } from "../extract/words/fact-maker.js";
import { readIncorporation } from "../extract/exhibits/incorporation.js";
import type { MappedText } from "../source/mapped-text.js";

const NUMBER = String.raw`\(?(\d{1,3}(?:\.[\dA-Z]{1,3})?|[IVX]{1,4}|[A-Z])\)?`;
/** What parts the number from the title, so that it is no sentence about an exhibit. */
const STOP = String.raw`\s*[:–—\t-]|\.(?!\d)|\s{2}|\s*$|\s+(?!(?:is|are|was|to|of|and|hereto|which|in)\b)`;

/** A note's mark at the number: `99.1*`. */
const MARK = "[*+†‡]{0,3}";
const LABEL = String.raw`(?:(?:exhibit|Exhibit|EXHIBIT)\s+(?:[Nn]o\.?\s*)?|E[xX](?:\.\s?|-)(?=\d))`;

/** `Exhibit 99.1: …`, `EXHIBIT (99.1)`, `Exhibit 24.1 Power of Attorney`, `Ex. 1: …`, `EX-99.1 …`. */
const LABELLED = new RegExp(String.raw`^\W*${LABEL}${NUMBER}${MARK}(?:${STOP})[\s:–—-]*`);
/** A second entry on the line of the first, where the agent lost the line break. */
const NEXT_ON_LINE = /\sExhibit\s+\d{1,3}(?:\.\d{1,3})?\s*:/g;
const REFERRED = new RegExp(String.raw`^\W*[Pp]lease\s+see\s+[Ee]xhibit\s+${NUMBER}\s+for\s+(?:the\s+)?`);
const BARE = new RegExp(
  String.raw`^[\s•*†‡+-]*\(?(\d{1,3}(?:\.\d{1,3})?)${MARK}(?:\)|[.:](?!\d)|\s[–—-]|\t|\s(?=[\sA-Z]))\s*`,
);
/** The number in a cell, or on a line, of its own; the title stands below it. */
const ALONE = new RegExp(String.raw`^[\s•*†‡+-]*\(?(\d{1,3}(?:\.\d{1,3})?)\)?${MARK}[.:]?\s*$`);
const TITLE = /^\W*[A-Z]/;
/** `A. Joint Filing Agreement`, `(b) Form of Warrant`: no initials of a man, and no answers by letter. */
const LETTERED = /^[\s•*-]*(?:([A-Z])(?:[.):](?!\S)|\s[–—-]\s)|(\([a-zA-Z]\)))\s*(?=["“A-Z])/;
const PAPER =
  /\b(?:agreements?|powers?\s+of\s+attorney|letters?|notes?|warrants?|plan|press\s+release|joint\s+filing|transactions|contract|indenture|guarant(?:y|ee)|by-?laws|certificate|deed|form\s+of)\b/i;
const HEADING =
  /^[\s_]*(?:(?:exhibits?|index|list|description|title|documents?|names?|no|numbers?|of|to|the|item\s+7|materials?|be|filed|as)[\s_.:#|]*)+$|^[\s_=-]*$/i;
/** "Item 7 is amended to add the following exhibits:": the sentence that a list stands behind. */
const INTRODUCTION = /\b(?:exhibits?|item\s+7)\b/i;
const LEADS = /:\s*$|\bfollowing\b/i;
const AGREES = /\b(?:agrees?|agreed|undersigned|part(?:y|ies)\s+hereto)\b/i;
const LONGEST_INTRODUCTION = 400;
/** What stands in a column, or on a line, of its own behind a title. */
const STATUS = /^\W*(?:(?:previously|originally)\s+)?(?:filed|furnished|attached|incorporated)\b/i;

/**
 * The exhibits that the free text lists, one a line. The text of the exhibits themselves may follow in
 * the same place, so a number is taken once, and a bare one only ahead of any other prose.
 */
export function readExhibitList(paragraphs: readonly Paragraph[], make: FactMaker): ExhibitList {
  const lines = paragraphs.flatMap(({ text }) => entriesOnLine(text));
  const numbered = entriesIn(lines, (text, below) => numberOf(text) ?? bareNumberOf(text, below), make);
  if (numbered.length > 0) return eachOnce(numbered);
  return eachOnce(inLetters(entriesIn(lines, lettered, make)));
}

/** What opens an entry: all that is printed ahead of its description, and its number. */
interface Opening {
  readonly printed: string;
  readonly number: string;
  /** Whether it opens an entry wherever it stands; else only ahead of prose. */
  readonly anywhere: boolean;
}

function entriesIn(
  lines: readonly MappedText[],
  openingOf: (text: string, below: string) => Opening | null,
  make: FactMaker,
): ListEntry[] {
  const entries: ListEntry[] = [];
  let prose = false;
  let title = -1;
  for (const [index, line] of lines.entries()) {
    const opening = openingOf(line.text, lines[index + 1]?.text ?? "");
    if (opening === null || (prose && !opening.anywhere)) {
      prose ||= index !== title && !leads(line.text) && !(entries.length > 0 && STATUS.test(line.text));
      continue;
    }
    const { printed, number } = opening;
    const own = line.text.slice(printed.length).trim() !== "";
    if (!own && !opening.anywhere) title = index + 1;
    const start = printed.indexOf(number);
    const told = description(
      own ? line.slice(printed.length) : (lines[index + 1] ?? line),
      lines[index + (own ? 1 : 2)],
    );
    const exhibit = {
      number: textFact(make, line, start, start + number.length),
      description: textFact(make, told),
      incorporated: readIncorporation(told, make),
    };
    entries.push({ exhibit, own });
  }
  return entries;
}

function numberOf(text: string): Opening | null {
  const entry = LABELLED.exec(text) ?? REFERRED.exec(text);
  return entry?.[1] === undefined ? null : { printed: entry[0], number: entry[1], anywhere: true };
}

function bareNumberOf(text: string, below: string): Opening | null {
  const entry = BARE.exec(text) ?? (TITLE.test(below) ? ALONE.exec(text) : null);
  return entry?.[1] === undefined ? null : { printed: entry[0], number: entry[1], anywhere: false };
}

function lettered(text: string): Opening | null {
  const entry = PAPER.test(text) ? LETTERED.exec(text) : null;
  const number = entry?.[1] ?? entry?.[2];
  return entry === null || number === undefined ? null : { printed: entry[0], number, anywhere: false };
}

/** A list by letters: two entries or more, each letter the next. */
function inLetters(entries: readonly ListEntry[]): readonly ListEntry[] {
  const letters = entries.map(({ exhibit }) => exhibit.number.value.replace(/\W/g, "").charCodeAt(0));
  const inOrder = letters.every((letter, index) => index === 0 || letter === (letters[index - 1] ?? 0) + 1);
  return entries.length > 1 && inOrder ? entries : [];
}

/** Whether a line stands ahead of a list: its heading, or a sentence that introduces it. */
function leads(text: string): boolean {
  if (HEADING.test(text)) return true;
  const introduces = text.length <= LONGEST_INTRODUCTION && INTRODUCTION.test(text) && LEADS.test(text);
  return introduces && !AGREES.test(text);
}

/** A title with what a line, or a cell, below says of where it was filed. */
function description(title: MappedText, below: MappedText | undefined): MappedText {
  return below !== undefined && STATUS.test(below.text)
    ? asOneText([{ text: title }, { text: below }])
    : title;
}

function entriesOnLine(text: MappedText): MappedText[] {
  if (!LABELLED.test(text.text)) return [text];
  const starts = [0, ...matchesIn(text.text, NEXT_ON_LINE).map(({ index }) => index)];
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
}
