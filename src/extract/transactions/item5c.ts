import { matchesIn } from "../../figures/matches.js";
import type { Paragraph } from "../../document/paragraphs.js";
import { personHeaded, type Named } from "../names/subject.js";

/** A paragraph of Item 5(c), and the person below whose heading it stands, by index. */
export interface Item5cParagraph {
  readonly paragraph: Paragraph;
  readonly person: number | null;
}

const LETTER = String.raw`\(\s*[a-e]\s*\)`;
const JOINT = String.raw`\s*(?:(?:[,;&–—-]|and|through|to)\s*){1,3}`;
/** "(c)", "Item 5(c)", "(a), (b) and (c)", "(a)-(c)" at the start of a paragraph. */
const LETTERED = new RegExp(
  String.raw`^[\s\-•*–—]*(?:(?:paragraphs?|items?)\s+)?(?:5\s*)?(${LETTER}(?:${JOINT}(?:5\s*)?${LETTER}){0,4})`,
  "i",
);
/** "c." and "c)", where a filing letters its paragraphs so. */
const PLAIN = /^[\s\-•*]*([a-e])[.)]\s/;
/** The next letter in the middle of a paragraph: behind a stop, before a capital. */
const INNER = /(?<=[.:;]["”]?\s{1,3})\(([b-e])\)\s+(?=[A-Z])/g;
const TIME = /\b(?:sixty|60)(?:\s*\(60\))?[-\s]days?\b/i;
const DEALT = /\b(?:transact\w+|acquired|dispos\w+|purchas\w+|sold|effected|trad\w+)\b/i;
/** "exercisable within 60 days": the time of a right, not of a transaction. */
const RIGHT = /\bwithin\s+(?:the\s+next\s+)?(?:sixty|60)(?:\s*\(60\))?\s+days\b/i;

/** The paragraphs of Item 5 that answer (c); where nothing is lettered, those that speak of transactions in sixty days. */
export function item5cOf(paragraphs: readonly Paragraph[], persons: readonly Named[]): Item5cParagraph[] {
  const found: Item5cParagraph[] = [];
  let letters = "";
  let person: number | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const headed = personHeaded(paragraph.text.text, persons);
    if (headed !== null && !isWithin(letters, paragraphs.slice(index + 1))) [person, letters] = [headed, ""];
    for (const piece of piecesOf(paragraph)) {
      letters = lettersAt(piece.text.text) ?? letters;
      if (letters.includes("c")) found.push({ paragraph: piece, person });
    }
  }
  if (found.length > 0) return found;
  return unlettered(paragraphs).map((paragraph) => ({ paragraph, person: null }));
}

/** Words that lead to a list. */
const OPENS = /:\s*$|\bfollowing\b|\bas\s+follows\b/i;
/** A row of a list, a caption or a name is short. */
const LONGEST_ROW = 120;

/** The paragraphs on transactions in sixty days, with the lists below those that lead to one. */
function unlettered(paragraphs: readonly Paragraph[]): Paragraph[] {
  let listed = false;
  return paragraphs.filter(({ text: { text } }) => {
    const tells = TIME.test(text.replace(RIGHT, "")) && DEALT.test(text);
    listed = tells ? OPENS.test(text) : listed && text.length <= LONGEST_ROW;
    return tells || listed;
  });
}

/** Whether a name stands within the answer to (c), above rows of a list: what comes next is lettered (d), not (a). */
function isWithin(letters: string, rest: readonly Paragraph[]): boolean {
  if (!letters.includes("c")) return false;
  for (const { text } of rest) {
    const next = lettersAt(text.text);
    if (next !== null) return next > "c";
  }
  return true;
}

/** `abc` of "(a), (b) and (c)" and of "(a)-(c)"; `null` where the paragraph begins with no letter. */
function lettersAt(text: string): string | null {
  const lettered = LETTERED.exec(text)?.[1] ?? PLAIN.exec(text)?.[1];
  if (lettered === undefined) return null;
  const named = matchesIn(lettered, /[a-e](?=\s*\)|$)/gi).map(([letter]) => letter.toLowerCase());
  const [first = "", last = first] = [named[0], named.at(-1)];
  if (!/[-–—]|\b(?:through|to)\b/i.test(lettered)) return named.join("");
  return [..."abcde"].filter((letter) => letter >= first && letter <= last).join("");
}

/** A paragraph parted where the next letter stands in its middle. */
function piecesOf(paragraph: Paragraph): Paragraph[] {
  const { text } = paragraph;
  const own = lettersAt(text.text);
  if (own === null) return [paragraph];
  const cuts = matchesIn(text.text, INNER)
    .filter(([, letter = ""]) => letter > (own.at(-1) ?? ""))
    .map(({ index }) => index);
  return [0, ...cuts].map((start, index) => ({
    ...paragraph,
    text: text.slice(start, cuts[index] ?? text.length),
  }));
}
