import { MONTH_NAME_OR_SHORT } from "../../figures/month-name.js";

/** The caption down the side of the four powers, without its blanks: its lines may break anywhere, also within a word. */
const LETTERS = "numberofsharesbeneficiallyownedbyeachreportingpersonwith";
/** Words that stand in place of its own, and pieces too short to be told by their letters. */
const OTHER_WORDS = new Set(
  "no of by re ly y er units unit interests securities benef own held rptg persons".split(" "),
);
/** A piece of the caption that is told by its letters has so many. */
const FEWEST_LETTERS = 3;

/** An answer: "no shares"; "no. of shares" is the caption. */
const NO_SHARES = /\bno\b(?! of\b)/;

/** The rule at the left of Rows 7 to 10, typed sign by sign. */
const TYPED_RULE = /^[:!)](?:\s+|(?=[\d(])|$)/;

/** Words of the side caption with one space before a figure: `SHARES 666,911`. */
const BESIDE_FIGURE = /^([a-z](?:[a-z.-]|\s+(?=[a-z-]))*?)\s+(?=[\d.]|-+\s*0|none\b)/i;

/** "owned as of", ahead of a day that may begin on the next line. */
const AS_OF = /^([a-z\s-]{0,60}?)\bas(?:\s+(?:of|at)\b|$)\s*/i;
const MONTH = new RegExp(String.raw`^(?:of\s+)?${MONTH_NAME_OR_SHORT}\b\.?(?:\s+\d{1,2}\b)?,?\s*`, "i");
const DAY_AND_YEAR = /^(?:\d{1,2},\s*)?(?:19|20)\d\d\b,?\s*/;
const DAY_IN_DIGITS = /^\d{1,2}\/\d{1,2}\/(?:\d\d){1,2}\b,?\s*/;

/**
 * The caption down the side of one page's powers, read from its top. It may tell of a day, "owned as of December 31,"
 * over "2001 by each", whose digits are no answer.
 */
export class SideCaption {
  /** What of a day is still to come. */
  private toCome: "day" | "year" | null = null;

  /** How many signs at the start of a piece are the caption's or its rule's: all of them where it holds nothing else. */
  lengthIn(piece: string): number {
    if (this.isWhole(piece)) return piece.length;
    const rule = TYPED_RULE.exec(piece)?.[0].length ?? 0;
    if (rule > 0) return rule;
    const beside = BESIDE_FIGURE.exec(piece);
    return beside !== null && isOfCaption(beside[1] ?? "") ? beside[0].length : 0;
  }

  private isWhole(piece: string): boolean {
    const [dated = "", ahead = ""] = AS_OF.exec(piece) ?? [];
    if (ahead.trim() !== "" && !isOfCaption(ahead)) return false;
    if (dated !== "") this.toCome = "day";
    const rest = piece.slice(dated.length);
    const behind = rest.slice(this.dayIn(rest));
    return behind === "" || isOfCaption(behind);
  }

  /** The length of what begins a text of the awaited day. */
  private dayIn(text: string): number {
    if (this.toCome === null) return 0;
    const whole = DAY_IN_DIGITS.exec(text)?.[0].length ?? 0;
    const month = this.toCome === "day" ? (MONTH.exec(text)?.[0].length ?? 0) : 0;
    if (month > 0) this.toCome = "year";
    const year = this.toCome === "year" ? (DAY_AND_YEAR.exec(text.slice(month))?.[0].length ?? 0) : 0;
    if (whole + year > 0) this.toCome = null;
    return whole + month + year;
  }
}

/** Whether a text holds nothing but words of the side caption, or pieces of them. */
function isOfCaption(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  if (words.length === 0 || /\d/.test(text) || NO_SHARES.test(words.join(" "))) return false;
  const isPiece = (letters: string): boolean => letters.length >= FEWEST_LETTERS && LETTERS.includes(letters);
  return isPiece(words.join("")) || words.every((word) => OTHER_WORDS.has(word) || isPiece(word));
}
