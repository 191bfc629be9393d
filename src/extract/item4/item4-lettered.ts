import { matchesIn } from "../../figures/matches.js";
import type { Paragraph } from "../../document/paragraphs.js";
import type { RestatedRow } from "../../filing/totals/restated.js";
import { POWERS } from "../../filing/rows.js";

/** "(a)", "(b)", "(c)(i)", "(ii)" ahead of an answer. */
const LETTER = /^[\s•-]*(?:\(\s*([abc])\s*\)\s*)?/i;
const NUMBER = /^\(\s*(i{1,3}|iv)\s*\)\s*/i;
const ROMAN = ["i", "ii", "iii", "iv"];

/** The answers below one letter of Item 4. */
export interface LetteredAnswer {
  readonly field: RestatedRow;
  readonly paragraphs: Paragraph[];
}

/** The answers to Item 4 by its letters alone, where it leaves the questions out; empty where (a) and (b) do not follow one another. */
export function letteredAnswers(paragraphs: readonly Paragraph[]): LetteredAnswer[] {
  const answers: LetteredAnswer[] = [];
  let letter = "";
  for (const paragraph of paragraphs) {
    const [lead = "", opened = ""] = LETTER.exec(paragraph.text.text) ?? [];
    if (opened !== "" && opened.toLowerCase().charCodeAt(0) <= letter.charCodeAt(0)) return [];
    letter = opened.toLowerCase() || letter;
    const behind = paragraph.text.text.slice(lead.length);
    const [mark = "", roman = ""] = (letter === "c" ? NUMBER.exec(behind) : null) ?? [];
    const field = opened !== "" || letter === "c" ? fieldOf(letter, roman.toLowerCase()) : null;
    const rest = paragraph.text.slice(field === null ? 0 : lead.length + mark.length);
    const last = answers.at(-1);
    if (field !== null) answers.push({ field, paragraphs: [{ ...paragraph, text: rest }] });
    else if (opened === "") last?.paragraphs.push(paragraph);
  }
  const [amount, percent] = answers.map(({ field }) => field);
  return amount === "aggregateAmount" && percent === "percentOfClass" ? answers : [];
}

function fieldOf(letter: string, roman: string): RestatedRow | null {
  if (letter === "a") return "aggregateAmount";
  if (letter === "b") return "percentOfClass";
  return POWERS[ROMAN.indexOf(roman)] ?? null;
}

/** "(c) (i) 0 (ii) 5,000 (iii) 0 (iv) 5,000": the four powers by their numbers, and nothing else. */
const IN_LINE =
  /^[\s•-]*(?:\(?c[.)]\s*)?\(i\)[^()]{1,40}\(ii\)[^()]{1,40}\(iii\)[^()]{1,40}\(iv\)[^()]{1,40}$/i;
const POWER_IN_LINE = /\((?:i{1,3}|iv)\)[\s:]*(?=\d|-0-|none\b|nil\b)([^()]+)/gi;

/** The answers on the powers where one line has all four; else empty. */
export function powersInLine(paragraph: Paragraph): LetteredAnswer[] {
  if (!IN_LINE.test(paragraph.text.text)) return [];
  const told = matchesIn(paragraph.text.text, POWER_IN_LINE);
  return told.length === POWERS.length
    ? told.flatMap(({ index, 0: whole, 1: answer = "" }, at) => {
        const [field, end] = [POWERS[at], index + whole.length];
        const text = paragraph.text.slice(end - answer.length, end);
        return field === undefined ? [] : [{ field, paragraphs: [{ ...paragraph, text }] }];
      })
    : [];
}
