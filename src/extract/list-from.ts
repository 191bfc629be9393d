import { typingSlip } from "../figures/typing-slip.js";
import type { Figure } from "../filing/fact.js";
import type { Composition, Holding } from "../filing/holding.js";
import type { MappedText } from "../source/mapped-text.js";
import { clausesOf } from "./clauses.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { readHolding, type Terms } from "./holding.js";
import { markedFigure } from "./marked-figure.js";
import { depositaryRatio } from "./ratios.js";

/** "Each share of Class B Common Stock is convertible": what is held of that class is a right to acquire. */
const CONVERTIBLE_CLASS =
  /\bshares?\s+of\s+(?:the\s+Issuer['’]s\s+)?(Class\s+[A-Z](?:\s+[A-Z]\w+){0,3})\s+(?:is|are|will\s+be)\s+(?:\w+\s+)?convertible\b/;
/** The class outstanding is taken apart, not a holding. */
const OF_THE_CLASS = /\boutstanding\b[^.;]{0,60}$|\bbased\s+(?:up)?on\b[^.;]{0,40}$/i;
/** "650,000 shares, or 6.5% of the shares outstanding, consisting of": the holding again, if its parts are no larger. */
const BEHIND_PERCENT = /%\s+of\s+(?:the\s+)?[^.;,\d]{0,60}\boutstanding\b[^.;,\d]{0,40},?\s+\w[\w\s]{0,20}$/i;
/** Behind a list the percentage and its base may follow. */
const LIST_ENDS =
  /(?:,|(?<![,\s]))\s+(?:and\s+)?(?:in\s+each\s+case,?\s+)?based\s+(?:up)?on\b|\brepresent(?:s|ing|ed)?\s+(?:\w+\s+){0,5}?\d[\d.]*\s*%|\ball\s+(?:of\s+)?such\s+shares\b|(?:,|(?<![,\s]))\s+or\s+(?:approximately\s+)?[\d.]+\s*%|\b(?:which|the|this|that|such|these|those|his|her|its|their|each)\s+percentages?\b/i;

/** The list that begins at `from`, with its total where that stands behind. */
export function readListFrom(text: MappedText, from: number, make: FactMaker): Composition | null {
  return listFrom(text, from, null, "whole", termsOf(text, make));
}

/** What the whole text says of the class that its lists are in. */
export function termsOf(text: MappedText, make: FactMaker): Terms {
  return {
    make,
    convertible: CONVERTIBLE_CLASS.exec(text.text)?.[1] ?? null,
    depositary: depositaryRatio(text, make),
  };
}

/** The list that begins at `from` of `sentence`, of the total `before` it or of that behind it; `null` where no list of a holding begins there. */
export function listFrom(
  sentence: MappedText,
  from: number,
  before: Figure | null,
  claim: Composition["claim"],
  terms: Terms,
): Composition | null {
  const lead = sentence.text.slice(0, from);
  const behindPercent = BEHIND_PERCENT.test(lead);
  if (OF_THE_CLASS.test(lead) && !behindPercent) return null;
  const end = from + (LIST_ENDS.exec(sentence.text.slice(from))?.index ?? sentence.length - from);
  const { clauses, total: behind } = clausesOf(sentence.text.slice(0, end), from);
  const holdings = clauses.map((clause) => readHolding(sentence, clause, terms));
  const total = before ?? (behind === null ? null : markedFigure(terms.make, sentence, 0, behind));
  if (holdings.every((each) => each.excluded) || isAnotherFigure(holdings, total)) return null;
  if (behindPercent && !holdings.every(({ shares }) => total?.value.gte(shares.value) === true)) return null;
  return { total, holdings, claim, place: textFact(terms.make, sentence) };
}

/** One count that is not the figure itself takes nothing apart: "11,615,772 shares, which consist of units of 19,240,406". */
function isAnotherFigure(holdings: readonly Holding[], total: Figure | null): boolean {
  const [only, ...others] = holdings;
  if (total === null || only === undefined || others.length > 0) return false;
  // One digit off, it is the figure itself, mistyped.
  return only.shares.value.gt(total.value) && typingSlip(only.shares.value, total.value) === null;
}
