import { matchesIn } from "../../figures/matches.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { onceTold } from "../once.js";

const PLANS =
  /\b(?:plans?|propos\w+|inten(?:d|ds|ded|tions?|t)|negotiat\w+|consider\w*|seek\w*|decision|wants?|wanted|wish(?:es)?|hopes?|would\s+like|urg(?:e|es|ed|ing)|(?:ask|call)(?:s|ed|ing)?\s+(?:up)?(?:on\s+)?(?:them|it|the\s+(?:board|directors|issuer|company|management))\s+(?:of\s+\w+\s+)?to)\b|\(a\)\s*(?:through|to|[-–—])\s*(?:and\s+including\s+)?\(j\)|\bsubparagraphs?\b|\bparagraphs?\s+\(a\)/i;
/** What paragraphs (a) to (j) name, told as done or as possible: more shares, a sale, seats on the board. */
const STEPS =
  /\boffer(?:s|ed|ing)?\s+to\s+(?:acquire|purchase|buy)\b|\b(?:tender|exchange)\s+offer\b|\bgoing[-\s]private\b|\bnominat\w+|\bnominees?\b|\b(?:may|might|could)\b[^.]{1,120}?\b(?:acquire|purchase|buy|dispose|sell|increase|decrease|reduce|transfer)\b/i;
const ELSEWHERE =
  /\b(?:incorporated|set\s+forth|see|described|refer\w*)\b[^.]{1,120}\b(?:items?|exhibit|offer|annex|schedule|cover)\b/i;

/** "(a) None. (b) Not applicable.": what stands behind the letter of a paragraph that the form asks for. */
const LETTERED = /(?<![\w(])\(?([a-j])[.)]\s{0,9}(?:none|nil|no(?:t\s+applicable)?|n\/a|inapplicable)\b/gi;
/** As many letters leave out those that have an answer in words. */
const LETTERS = 5;

/** Whether each paragraph of the form is answered by its letter, down to (j). */
function answersByLetter(texts: readonly string[]): boolean {
  const letters = texts.flatMap((text) =>
    matchesIn(text, LETTERED).map(([, letter = ""]) => letter.toLowerCase()),
  );
  return letters.includes("j") && new Set(letters).size >= LETTERS;
}

/** Whether Item 4 speaks of plans at all, and where; `null` where it refers to another place or holds no words. */
export const answersPlans = onceTold(
  ({ items }: Filing): { readonly answered: boolean; readonly place: Fact<string> } | null => {
    const texts = items
      .filter(({ number }) => Number.parseInt(number, 10) === 4)
      .flatMap(({ heading, paragraphs }) => [...paragraphs, heading]);
    const telling = texts.find(({ value }) => PLANS.test(value) || STEPS.test(value));
    if (telling !== undefined) return { answered: true, place: telling };
    const [first] = texts;
    if (first !== undefined && answersByLetter(texts.map(({ value }) => value)))
      return { answered: true, place: first };
    if (first === undefined || texts.length < 2 || texts.some(({ value }) => ELSEWHERE.test(value)))
      return null;
    return { answered: false, place: first };
  },
);
