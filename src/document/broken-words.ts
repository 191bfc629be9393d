import { matchesIn } from "../figures/matches.js";
import { MONTH_NAME } from "../figures/month-name.js";
import type { MappedText } from "../source/mapped-text.js";
import type { Cell, Document } from "./document.js";
import { oncePer } from "./once-per.js";

/** What stands between the end of one line and the beginning of the next in a paragraph. */
export interface Seam {
  /** A blank, or nothing where a word or a figure was broken. */
  readonly blank: boolean;
  /** How many characters of the line's end go: the hyphen of a broken word. */
  readonly dropped: 0 | 1;
}

const BLANK: Seam = { blank: true, dropped: 0 };
const NOTHING: Seam = { blank: false, dropped: 0 };

/** So many characters ahead of a figure tell whether it is one. */
const AHEAD = 60;
/** "an aggregate of 94," above "908,370 shares": the thousands of one count; but no number of an Item, and no day. */
const FIGURE_BEGUN = /(?:\$\s?|[a-z]\s+\(?\$?)\d{1,3}(?:,\d{3})*,$/;
const FIGURE_ENDED = /^\d{3}(?:,\d{3})*(?![\d%]|,\d|\s+(?:of\s+wh|are\b|were\b|is\b))/;
const NUMBERED = new RegExp(
  String.raw`\b(?:items?|rows?|rules?|sections?|(?:foot)?notes?|pages?|nos?|paragraphs?|forms?|schedules?|exhibits?|columns?|lines?|parts?|aged?|fiscal|years?)\b\.?[^.;]{0,30}$|\b${MONTH_NAME}\s+\d{1,2},$`,
  "i",
);

/** "com-" above "plete", "13d-" above "1(b)"; "long-" above "and short-term" is whole. */
const WORD_BEGUN = /(?:^|[\s(“"])([a-z]{2,})-$|\b13[dg]-$/i;
const WORD_ENDED = /^(?!(?:and|or|to)\b)[a-z]{2,}|^\d/;

/** Words of the form, which a statement may have only once. */
const OF_FORM = ["complete", "correct", "certify", "knowledge", "statement", "beneficially", "outstanding"];

/** How two cells of one paragraph that stand in this order are put together. */
export function seamOf(document: Document, before: Cell, after: Cell): Seam {
  const page = document.text.text;
  const mark = page.charAt(before.end - 1);
  if (mark !== "," && mark !== "-") return BLANK;
  if (after.start < before.end || !/[\n\r\f]/.test(page.slice(before.end, after.start))) return BLANK;
  const ahead = page.slice(Math.max(0, before.end - AHEAD), before.end);
  const next = page.slice(after.start, Math.min(after.end, after.start + AHEAD));
  if (mark === ",")
    return FIGURE_BEGUN.test(ahead) && FIGURE_ENDED.test(next) && !NUMBERED.test(ahead) ? NOTHING : BLANK;
  const begun = WORD_BEGUN.exec(ahead);
  const ended = WORD_ENDED.exec(next)?.[0] ?? "";
  if (begun === null || ended === "" || (begun[1] === undefined) !== /\d/.test(ended)) return BLANK;
  const whole = `${begun[1] ?? ""}${ended}`.toLowerCase();
  return { blank: false, dropped: wordsOf(document.text).has(whole) ? 1 : 0 };
}

/** The words that a document has unbroken, and those of the form. */
const wordsOf = oncePer(
  ({ text }: MappedText): ReadonlySet<string> =>
    new Set([...OF_FORM, ...matchesIn(text, /[a-z]{4,}/gi).map(([word]) => word.toLowerCase())]),
);
