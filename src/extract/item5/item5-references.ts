import { matchesIn } from "../../figures/matches.js";
import type { CoverReference } from "../../filing/item5/cover-references.js";
import { REFERRING } from "../../filing/words/referring.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { sentencesOf } from "../words/sentences.js";

/** The letters of Item 5 that ask for the rows of the cover page again. */
export type Item5Letter = "a" | "b";
/** A paragraph of Item 5, with the letter that it is an answer to, where a field or a heading of its own says so. */
export interface Item5Paragraph {
  readonly text: MappedText;
  readonly letter: Item5Letter | null;
}

const ASKED: Readonly<Record<Item5Letter, readonly number[]>> = { a: [11, 13], b: [7, 8, 9, 10] };
const PAGES = String.raw`cover\s+(?:\w+\s+)?(?:page|sheet)`;
const LIST = String.raw`\(?\d{1,2}\)?(?:\s*(?:,\s*and|and|through|thru|to|[,&–—-])\s*(?:rows?\s+)?\(?\d{1,2}\)?){0,6}`;
/** Rows by their numbers; Items and boxes are the cover page's only where that is named right behind. */
const NUMBERED = new RegExp(
  String.raw`\b(?:(?:rows?|lines?)\s+(${LIST})|(?:items?|box(?:es)?|numbers?)\s+(${LIST})(?=\s+(?:of|on|to|in|from)\s+(?:[\w'’()]+\s){0,6}?${PAGES}))`,
  "gi",
);
const REFERS = new RegExp(REFERRING, "i");
const TO_PAGES = new RegExp(
  String.raw`${REFERRING}[^.]{0,120}\b${PAGES}|\b${PAGES}[^.]{0,120}\bincorporated\b`,
  "i",
);
/** "Rows (7) to (10)." */
const ROWS_ALONE = new RegExp(String.raw`^\W*(?:[a-e]\W+){0,3}rows?\s+${LIST}\W*$`, "i");
/** A sentence that reckons, states figures or speaks of a note refers to no row for an answer. */
const OF_MORE = /\d,\d{3}|%|\bpercent\s+of\s+the\b|\bbased\b|\bcalculat|\bnotes?\s+\(?\d|\bcomments?\b/i;
/** "(a)", "(a)-(b)", "(b) and" ahead of an answer. */
const LETTERS = /^\W{0,3}(?:Item\s+)?5?\s?\(?([a-e])\)(?:\s*(?:[-–—,&]|and|through|to)\s*\(?([a-e])\)\B)?/i;

/** The rows of the cover pages by which Item 5 answers (a) and (b). */
export function readCoverReferences(item5: readonly Item5Paragraph[], make: FactMaker): CoverReference[] {
  let running: readonly Item5Letter[] | null = null;
  return item5.flatMap(({ text, letter }) =>
    sentencesOf(text.text).flatMap(([start, end]) => {
      const sentence = text.text.slice(start, end);
      running = lettersAt(sentence) ?? running;
      if (OF_MORE.test(sentence)) return [];
      const asked = letter === null ? running : [letter];
      const numbered = rowsByNumber(sentence);
      const rows = numbered.length > 0 ? numbered : rowsOfPages(sentence, asked);
      if (rows.length === 0) return [];
      return [{ rows, numbered: numbered.length > 0, place: textFact(make, text.slice(start, end)) }];
    }),
  );
}

/** The letters that a sentence begins with: both for "(a)-(b)", none of the two for "(c)". */
function lettersAt(sentence: string): readonly Item5Letter[] | null {
  const match = LETTERS.exec(sentence);
  if (match === null) return null;
  const first = (match[1] ?? "").toLowerCase();
  const last = (match[2] ?? first).toLowerCase();
  return (["a", "b"] as const).filter((each) => first <= each && each <= last);
}

function rowsByNumber(sentence: string): readonly number[] {
  if (!REFERS.test(sentence) && !ROWS_ALONE.test(sentence)) return [];
  return matchesIn(sentence, NUMBERED).flatMap(([, rows, items]) => expanded(rows ?? items ?? ""));
}

/** "See the cover pages" for the letter that it answers, or for both. */
function rowsOfPages(sentence: string, asked: readonly Item5Letter[] | null): readonly number[] {
  if (!TO_PAGES.test(sentence)) return [];
  return (asked ?? (["a", "b"] as const)).flatMap((each) => ASKED[each]);
}

/** "(7) through (10)" and "7-10" as each of their numbers. */
function expanded(list: string): number[] {
  const numbers = matchesIn(list, /\d{1,2}/g).map(({ 0: digits, index }) => ({
    value: Number(digits),
    index,
  }));
  return numbers.flatMap(({ value, index }, place) => {
    const next = numbers[place + 1];
    const joint = next === undefined ? "" : list.slice(index, next.index);
    const to = next !== undefined && /through|thru|to|[-–—]/i.test(joint) ? next.value - 1 : value;
    return Array.from({ length: Math.max(1, to - value + 1) }, (_, step) => value + step);
  });
}
