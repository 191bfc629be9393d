import { spelledNumbersIn } from "../figures/spelled-number.js";
import { MappedTextBuilder, type MappedText } from "../source/mapped-text.js";

/** Behind the last word of a number, the same in figures. */
const FIGURES = /^(\s?\()(\d{1,3}(?:,\d{3})*|\d{1,12})\)/;
/** So many characters hold them. */
const WITHIN = 24;

/**
 * The text with the figures alone where a number is told in words and again in figures, "five million (5,000,000) shares".
 * Where the two differ nobody can tell which is meant, and the text stays.
 */
export function inFigures(text: MappedText): MappedText {
  if (!/[a-z]\s?\(\d[\d,]{2,}\)/i.test(text.text)) return text;
  const builder = new MappedTextBuilder();
  let done = 0;
  for (const { value, start, end } of spelledNumbersIn(text.text)) {
    const [whole = "", open = "", figures = ""] = FIGURES.exec(text.text.slice(end, end + WITHIN)) ?? [];
    if (whole === "" || !value.eq(figures.replaceAll(",", ""))) continue;
    const from = end + open.length;
    builder.copy(text, done, start).copy(text, from, from + figures.length);
    done = end + whole.length;
  }
  return done === 0 ? text : builder.copy(text, done, text.length).build();
}
