import { matchesIn } from "../figures/matches.js";
import { MappedTextBuilder, type MappedText } from "../source/mapped-text.js";
import { endsSentence, opensParagraph } from "./paragraphs.js";
import { isLabelled, isUnfinished } from "./unfinished.js";
import { goesOn, isFull, LONGEST_TYPED_LINE } from "./wrapped.js";

/** A line of free text without the blanks around it. */
interface TypedLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Lines of fewer characters are names and answers of a list, whatever they end with. */
const NARROWEST = 30;
/** The mark of a list, or the number of an exhibit, set in a column of its own ahead of its entry. */
const MARK_IN_COLUMN = /^(?:[-•·*]|\(?\w{1,4}[).]|\d{1,2}(?:\.\d{1,2})?)(?: {3}|\t)\s*/;
/** What is set in columns keeps its lines; two blanks behind a sentence, or once in it, are none. */
const IN_COLUMNS = /\S {3,}\S|\S {2}\S.{0,200}[^\s.:;?!"”)] {2}\S|\t/;
/** "Sole voting power: none", "Fund I, LP: 5.1 %": an answer behind its label. */
const ANSWER = /:\s?\S{1,30}(?:\s\S{1,20}){0,2}$/;
/** The captions of the form, whose answers were left out or stand below them. */
const CAPTION = /^(?:sole|shared)\s/i;
const MID_SENTENCE = /[a-z,]$/;
const UNENDED = /[A-Z,\d%)"”]$/i;
/** Parties of whom the last, behind an "and", is still to be named. */
const PARTIES_OPEN = /\b(?:among|between)\s(?!.*\sand\s)[^.;]*$/s;
/** The mark of a list's second entry and of those behind it: "ii. The Fund". */
const ROMAN = /^[ivx]{2,4}\./;
/** A list in a sentence: "400,000 shares held by Thorne Fund LP; 250,000 shares". */
const COUNT = /^\d{1,3}(?:,\d{3})+\s/;
/** A list of which the first entry stands within a line runs on in the sentence. */
const RUN_IN = /\S\s+\([ia1]\)\s/i;
const INITIAL = /\s[A-Z]\.$/;
/** The number of an exhibit on a line of its own, behind the title of the one before. */
const EXHIBIT_ALONE = /^\d{1,3}\.\d{1,2}[*+†‡]{0,3}$/;
const GOES_ON = /[a-z,$(–-]$/;

/**
 * Free text of a field, its lines put together again where they were only broken to a width, as in text that was
 * pasted from a wrapped document. Elsewhere a line is a paragraph or an entry of its own, and stays.
 */
export function rejoined(text: MappedText): MappedText {
  const pairs = pairsOf(text.text);
  const width = widthOf(pairs);
  const builder = new MappedTextBuilder();
  let done = 0;
  let paragraph = 0;
  for (const { line, next } of pairs) {
    const opened = text.text.slice(paragraph, line.end);
    if (goesOnIn(line.text, next.text, width, opened)) {
      builder.copy(text, done, line.end).replace(" ", text, line.end, next.start);
      done = next.start;
    } else paragraph = next.start;
  }
  return done === 0 ? text : builder.copy(text, done, text.length).build();
}

type Pair = Readonly<Record<"line" | "next", TypedLine>>;

/** The lines that stand right under another. */
function pairsOf(text: string): Pair[] {
  if (!/[\n\r]/.test(text.trim())) return [];
  const lines = matchesIn(text, /\S(?:[^\n\r]*\S)?/g).map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    text: line,
  }));
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && adjoins(text, line, next) ? [{ line, next }] : [];
  });
}

/** Whether a line stands right under another, no blank line between them, and neither is set in columns. */
function adjoins(text: string, line: TypedLine, next: TypedLine): boolean {
  if (!/^[^\S\n\r]*(?:\r\n?|\n)[^\S\n\r]*$/.test(text.slice(line.end, next.start))) return false;
  return !IN_COLUMNS.test(line.text.replace(MARK_IN_COLUMN, "")) && !IN_COLUMNS.test(next.text);
}

/** The width to which prose is broken. */
interface Width {
  /** The length of the longest line that breaks off in mid-sentence. */
  readonly most: number;
  /** That of the shortest, where lines are broken at the first blank behind a place, or to no even width; else `null`. */
  readonly least: number | null;
}

/**
 * The width to which the prose is broken: that of the longest line that breaks off in mid-sentence. Where more of such
 * lines had room for the next word than had not, they are all about as long as each other; else no width has broken them: `null`.
 */
function widthOf(pairs: readonly Pair[]): Width | null {
  const prose = pairs.filter(
    ({ line: { text } }) => text.length >= NARROWEST && text.length <= LONGEST_TYPED_LINE,
  );
  const cut = prose.filter(
    ({ line, next }) =>
      isUnfinished(line.text, next.text, opensParagraph(next.text)) || isCut(line.text, next.text),
  );
  const broken = cut.length > 0 || !isOneSentence(pairs) ? cut : prose;
  if (broken.length === 0) return null;
  const lengths = broken.map(({ line }) => line.text.length);
  const width = { most: Math.max(...lengths), least: null };
  const full = broken.filter(({ line, next }) => fills(line.text, next.text, width));
  return full.length * 2 > broken.length ? width : unevenWidth(prose, cut);
}

/** How many characters the lines of an uneven width differ by at the most. */
const UNEVEN = 25;

function unevenWidth(prose: readonly Pair[], cut: readonly Pair[]): Width | null {
  const full = cut.filter(({ line }) => isFull(line.text));
  const lengths = full.map(({ line }) => line.text.length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  const enough = full.length > 1 && full.length * 3 > prose.length;
  return enough && most - least <= UNEVEN ? { most, least } : null;
}

/** Whether the lines are one sentence: full lines of prose, and only the last ends with a full stop. */
function isOneSentence(pairs: readonly Pair[]): boolean {
  return pairs.every(({ line, next }, index) => {
    const ended = next.text.endsWith(".") && !INITIAL.test(next.text);
    return isFull(line.text) && !isLabelled(next.text) && ended === (index === pairs.length - 1);
  });
}

/** Whether a sentence runs from one line into the next, which begins with a word in small letters. */
function isCut(line: string, next: string): boolean {
  const goes = goesOn(next) && !CAPTION.test(next) && !isLabelled(next);
  return goes && UNENDED.test(line) && !ANSWER.test(line);
}

/** Whether a full line's sentence surely runs on in the next, whatever width the lines have. */
function runsOn(line: string, next: string): boolean {
  return isFull(line) && line.length <= LONGEST_TYPED_LINE && isCut(line, next);
}

/** Whether the next line's first word found no room behind a line. */
function fills(line: string, next: string, { most, least }: Width): boolean {
  if (line.length > most + WIDEST_WORD) return false;
  const word = /^\S+/.exec(next)?.[0] ?? "";
  return least === null ? line.length + 1 + word.length > most : line.length >= least;
}

/** How much longer a line may be than the longest that ends with a word in small letters. */
const WIDEST_WORD = 15;

function goesOnIn(line: string, next: string, width: Width | null, opened: string): boolean {
  if (EXHIBIT_ALONE.test(next) && !GOES_ON.test(line)) return false;
  if (isUnfinished(line, next, opensParagraph(next)) || runsOn(line, next)) return true;
  if (isFull(line) && PARTIES_OPEN.test(opened)) return !opensParagraph(next);
  if (width === null || !fills(line, next, width) || ANSWER.test(line)) return false;
  if (opensParagraph(next)) return MID_SENTENCE.test(line) || RUN_IN.test(opened);
  if (endsSentence(line) && !INITIAL.test(line))
    return goesOn(next) ? !line.endsWith(":") && !ROMAN.test(next) : line.endsWith(";") && COUNT.test(next);
  return isCut(line, next) || MID_SENTENCE.test(line) || !isLabelled(next);
}
