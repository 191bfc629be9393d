import { sum } from "../../figures/decimal.js";
import { matchesIn } from "../../figures/matches.js";
import type { Figure } from "../../filing/fact.js";
import { clausesOf, type Clause, type Clauses } from "./clauses.js";

const OUTSTANDING = /\boutstanding\b/gi;

/**
 * The counts of a list from `from` on. Those of the class are none, unless the `total` of all its parts comes out only with them: "650,000
 * shares, consisting of (i) 600,000 outstanding shares and (ii) …".
 */
export function partsIn(text: string, from: number, total: Figure | null): Clauses {
  const told = clausesOf(text, from);
  const words = matchesIn(text, OUTSTANDING).filter(({ index }) => index >= from);
  if (total === null || words.length === 0) return told;
  const all = clausesOf(`${text.slice(0, from)}${text.slice(from).replace(OUTSTANDING, blank)}`, from);
  const parts = all.clauses.filter(({ within }) => !within).map(({ number }) => number.value);
  if (all.clauses.length <= told.clauses.length || !sum(parts).eq(total.value)) return told;
  return {
    ...all,
    clauses: all.clauses.map((clause) => ({ ...clause, text: withWords(clause.text, words) })),
  };
}

function blank(word: string): string {
  return " ".repeat(word.length);
}

function withWords(text: string, words: readonly RegExpExecArray[]): string {
  return words.reduce(
    (all, { 0: word, index }) => `${all.slice(0, index)}${word}${all.slice(index + word.length)}`,
    text,
  );
}

/** "600,000 shares issuable under warrants; … plus such 600,000 shares": the same again is no further part. */
export function toldOnce(clauses: readonly Clause[]): readonly Clause[] {
  const seen = new Set<string>();
  return clauses.filter(({ text, start, number }) => {
    const shares = number.value.toFixed();
    const again =
      seen.has(shares) && /\b(?:such|those|these|said|same)\s+$/i.test(text.slice(start, number.start));
    seen.add(shares);
    return !again;
  });
}
