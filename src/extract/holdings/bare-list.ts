import { matchesIn } from "../../figures/matches.js";
import type { Composition } from "../../filing/holding.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact } from "../words/fact-maker.js";
import type { Terms } from "./holding.js";
import { listFrom } from "./list-from.js";

/** "1,200,000 shares and warrants for 300,000 shares", whoever's they are. */
const PAIR =
  /(?<![\d,.])\d[\d,]*\s+(?:[A-Z]\w{1,20}\s+){0,2}[Ss]hares?(?:\s+of(?:\s+[A-Z][\w-]{1,20}){1,4})?,?\s+(?:and|plus|together\s+with)\s+(?:[\w-]{1,20}\s+){0,3}?(?:warrants|options)\b[^.;()\d]{0,60}?\s(?:for|to\s+(?:purchase|acquire|buy))\s+(?:up\s+to\s+|an\s+additional\s+)?\d[\d,]*\s+(?:\w{1,20}\s+){0,2}?[Ss]hares\b/g;

/** The shares and the right beside them that a sentence tells in so many words, each pair a list: whose it is its sum tells. */
export function pairsIn(sentence: MappedText, terms: Terms): Composition[] {
  return matchesIn(sentence.text, PAIR).flatMap(({ 0: pair, index }) => {
    const list = listFrom(sentence.slice(0, index + pair.length), index, null, "held", terms);
    const isPair = list?.holdings.length === 2 && list.holdings[1]?.kind === "right-to-acquire";
    const place = textFact(terms.make, sentence, index, index + pair.length);
    return isPair ? { ...list, place } : [];
  });
}

/** A note or an answer that begins with a count, or with the warrants that are for one; not one of a mere dozen. */
const OPENS =
  /^\W{0,3}(?:\(?(?:\d{1,2}|[ia])\)\s{0,3})?(?=\d{1,3}(?:,\d{3})+\s|(?:[A-Z]\w{0,20}\s){0,2}(?:[Ww]arrants|[Oo]ptions)\s(?:for|to|exercisable)\s)/;

/**
 * "600,000 shares owned directly; 204,000 shares issuable upon exercise of options.": shares and a right beside them without a
 * verb, from the first word on. Whose they are their sum tells, that of all of them: none is claimed to take another apart.
 */
export function bareList(sentence: MappedText, terms: Terms): Composition[] {
  const opening = OPENS.exec(sentence.text)?.[0].length;
  const list = opening === undefined ? null : listFrom(sentence, opening, null, "continued", terms);
  if (list?.total !== null) return [];
  const { holdings } = list;
  const isPlain = holdings.length > 1 && holdings.every(({ excluded, open }) => !excluded && !open);
  const kinds = new Set(holdings.map(({ kind }) => kind));
  return isPlain && kinds.size === 2 ? [list] : [];
}
