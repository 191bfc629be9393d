import { typingSlip } from "../../figures/typing-slip.js";
import type { Figure } from "../../filing/fact.js";
import type { Composition, Holding } from "../../filing/holding.js";
import type { MappedText } from "../../source/mapped-text.js";
import { startsMarked, type Clause } from "./clauses.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { holderIn, readHolding, type Terms } from "./holding.js";
import { instrumentIn } from "./instruments.js";
import { markedFigure } from "../notes/marked-figure.js";
import { partsIn, toldOnce } from "./parts-told.js";
import { tellsUnit } from "./placement-units.js";
import { depositaryRatio } from "../conversions/ratios.js";

/** "Each share of Class B Common Stock is convertible": what is held of that class is a right to acquire. */
const CONVERTIBLE_CLASS =
  /\bshares?\s+of\s+(?:the\s+Issuer['’]s\s+)?(Class\s+[A-Z](?:\s+[A-Z]\w+){0,3})\s+(?:is|are|will\s+be)\s+(?:\w+\s+)?convertible\b/;
/** "Row 9 includes 22,400,000 shares of Class B Common Stock. Row 11 treats them as converted": the same, of a class that the sentence before counts. */
const TREATED_AS_CONVERTED =
  /\bshares?\s+of\s+(?:the\s+Issuer['’]s\s+)?(Class\s+[B-Z](?:\s+[A-Z]\w+){0,3})\b[^;:]{1,80}(?<!\bnot\s)\btreat(?:s|ed|ing)?\s+(?:them|these|those(?:\s+shares)?|such\s+shares|which)\s+as\s+(?:if\s+)?(?:they\s+(?:were|had\s+been)\s+|having\s+been\s+)?converted\b/;
/** The class outstanding is taken apart, not a holding. */
const OF_THE_CLASS = /\boutstanding\b[^.;]{0,60}$|\bbased\s+(?:up)?on\b[^.;]{0,40}$/i;
/** "650,000 shares, or 6.5% of the shares outstanding, consisting of": the holding again, if its parts are no larger. */
const BEHIND_PERCENT =
  /(?:%|\bper\s?cent)\s+of\s+(?:the\s+)?[^.;,\d]{0,60}\boutstanding\b[^.;,\d]{0,40},?\s+\w[\w\s]{0,20}$/i;
/** "650,000 shares (6.5% of 9,950,000 outstanding):": the percentage of the holding, in brackets. */
const PERCENT_ASIDE =
  /\((?:(?:or|approximately|about)\s){0,2}\d[\d.]{0,6}\s?(?:%|per\s?cent)[^()]{0,100}\)(?=\W{0,4}$)/i;
/** Behind a list the percentage and its base may follow. */
const LIST_ENDS =
  /(?:,|(?<![,\s]))\s+(?:and\s+)?(?:in\s+each\s+case,?\s+)?based\s+(?:up)?on\b|\brepresent(?:s|ing|ed)?\s+(?:\w+\s+){0,5}?\d[\d.]*\s*%|\ball\s+(?:of\s+)?such\s+shares\b|(?:,|(?<![,\s]))\s+or\s+(?:approximately\s+)?[\d.]+\s*%|\b(?:which|the|this|that|such|these|those|his|her|its|their|each)\s+(?:percentages?|denominators?)\b/i;

/** The list that begins at `from`, with its total where that stands behind. */
export function readListFrom(text: MappedText, from: number, make: FactMaker): Composition | null {
  return listFrom(text, from, null, "whole", termsOf(text, make));
}

/** What the whole text says of the class that its lists are in. */
export function termsOf(text: MappedText, make: FactMaker): Terms {
  return {
    make,
    convertible: (CONVERTIBLE_CLASS.exec(text.text) ?? TREATED_AS_CONVERTED.exec(text.text))?.[1] ?? null,
    depositary: depositaryRatio(text, make),
    units: tellsUnit(text.text),
    whole: text.text,
  };
}

/** So far before a list stand the words that tell what it is of. */
const BEFORE = 300;

/** The list that begins at `from` of `sentence`, of the total `before` it or of that behind it; `null` where no list of a holding begins there. */
export function listFrom(
  sentence: MappedText,
  from: number,
  before: Figure | null,
  claim: Composition["claim"],
  terms: Terms,
): Composition | null {
  const lead = sentence.text.slice(Math.max(0, from - BEFORE), from).replace(PERCENT_ASIDE, "");
  const behindPercent = BEHIND_PERCENT.test(lead);
  if (OF_THE_CLASS.test(lead) && !behindPercent) return null;
  const end = endOfList(sentence.text, from);
  const { clauses: told, total: behind } = partsIn(
    sentence.text.slice(0, end),
    from,
    claim === "whole" ? before : null,
  );
  const clauses = toldOnce(claim === "some" ? ofOneHolder(told) : told);
  const holdings = withSharedHolder(
    sentence,
    clauses,
    withSharedRight(clauses.map((clause) => readHolding(sentence, clause, terms))),
    terms,
  );
  const total = before ?? (behind === null ? null : markedFigure(terms.make, sentence, 0, behind));
  if (holdings.every((each) => each.excluded) || isAnotherFigure(holdings, total)) return null;
  if (behindPercent && !holdings.every(({ shares }) => total?.value.gte(shares.value) === true)) return null;
  return { total, holdings, claim, place: textFact(terms.make, sentence) };
}

/** "and Mill Securities LLC 311,204", "; Mr. Roe holds": the words before a count that begin with whose it is, with or without a verb. */
const NEXT_HOLDER =
  /^\)?[;,]?\s{0,9}(?:and\s{1,9}|while\s{1,9})?((?:the\s)?[A-Z][\w.'’&-]{0,40}(?:,?\s(?:[A-Z&][\w.'’&-]{0,40}|of|the)){0,9})(\s(?:(?:is|may|might|be|deemed|to|also|each|directly|indirectly|beneficially|in\sturn)\s){0,6}(?:owns?|owned|holds?|held)(?:\s(?:directly|beneficially|an?\saggregate\sof|a\stotal\sof)){0,2})?\s{0,9}$/;

/** "650,000 shares, including 40,000 bought in May, and Mill Securities LLC 300,000": what another holds is no part of what is told before. */
function ofOneHolder(clauses: readonly Clause[]): readonly Clause[] {
  const next = clauses.findIndex(({ text, start, number }, index) => {
    const joint = text.slice(start, number.start).replace(/\s+/g, " ");
    // A list that begins with a holder tells what each of several holds, unless a number without a unit goes before.
    if (index === 0 && !/\d/.test(joint)) return false;
    const [, name, verb] =
      NEXT_HOLDER.exec(index === 0 ? joint.slice(Math.max(joint.lastIndexOf(","), 0)) : joint) ?? [];
    return name !== undefined && (verb !== undefined || !isSecurity(name));
  });
  return next < 0 ? clauses : clauses.slice(0, next);
}

/** "Series B Preferred", "RSUs", "Ordinary Shares": what is counted, nobody who holds it; where all is in capitals, a name tells nothing. */
function isSecurity(name: string): boolean {
  return (
    name === name.toUpperCase() ||
    instrumentIn(name) !== null ||
    /\b(?:Class|Series|Shares?|Stock|ADSs?|ADRs?)\b/i.test(name)
  );
}

/** No list of a filing is longer: lines of a table that were lost may go on for the whole of it as one sentence. */
const LONGEST = 20_000;

/** Where a list that begins at `from` ends, before a percentage or its base. */
export function endOfList(text: string, from: number): number {
  const reach = text.slice(from, from + LONGEST);
  return from + (LIST_ENDS.exec(reach)?.index ?? reach.length);
}

/** A count with no words of its own, or with no more than a series: what is counted stands behind the next. */
const BARE = /^(?:and\s*)?(?:\(\w{1,4}\)\s*)?(series\s+[a-z\d]{1,2})?$/i;
const MARKED = /^(?:and\s*)?\(/i;
/** "1,000,000 shares at $7.50": a price at which shares are still to be had. */
const AT_A_PRICE = /^(?:and\s+)?shares?\s+at\s+(?:an?\s+exercise\s+price\s+of\s+)?[$€£]/i;

/**
 * Parts told in one breath are one right: "500,000 Series A and 1,000,000 Series B warrant shares", "warrants to buy 500,000 shares at
 * $5.00 and 1,000,000 shares at $7.50". Of "600,000 and 50,000 shares underlying options" the first may be one.
 */
function withSharedRight(holdings: readonly Holding[]): Holding[] {
  const found = [...holdings];
  const share = (at: number, from: Holding | undefined, certain: boolean): void => {
    const part = found[at];
    if (part?.kind === "outstanding" && from?.kind === "right-to-acquire")
      found[at] = certain ? { ...from, shares: part.shares } : { ...part, open: true };
  };
  for (const [index, { words }] of holdings.entries())
    if (AT_A_PRICE.test(words)) share(index, found[index - 1], true);
  for (const [index, { words }] of [...holdings.entries()].reverse()) {
    const bare = BARE.exec(words);
    const next = found[index + 1];
    const apart = MARKED.test(words) && MARKED.test(next?.words ?? "");
    if (bare !== null && !apart)
      share(index, next, bare[1] !== undefined || /respectively/i.test(next?.words ?? ""));
  }
  return found;
}

/** Behind the last of several parts, whose all of them are: ", each held by the Fund", ", all of which are held by the Fund". */
const EACH =
  /\b(?:(?:each|both|all)(?:\s+of\s+(?:which|them|these))?|in\s+each\s+case,?)\s+(?:(?:is|are|being)\s+)?(?:directly\s+|beneficially\s+)?(?=(?:held|owned)\b)/i;

/** The parts of one item of a list, all of the holder that the last of them names for each. */
function withSharedHolder(
  sentence: MappedText,
  clauses: readonly Clause[],
  holdings: readonly Holding[],
  { make }: Terms,
): Holding[] {
  const shared = clauses.map(({ number, text, end }): Holding["holder"] => {
    const after = text.slice(number.end, end);
    const each = EACH.exec(after);
    return each === null ? null : holderIn(sentence, after.slice(each.index), number.end + each.index, make);
  });
  // From the last part to the first: what is told for each holds as far back as the item's mark.
  let holder: Holding["holder"] = null;
  return holdings
    .map((holding, index) => ({ holding, index }))
    .reverse()
    .map(({ holding, index }) => {
      // A part that says where it is held ends what is told for each.
      if (shared[index] === null && /\b(?:held|owned)\b/i.test(holding.words)) holder = null;
      holder = shared[index] ?? holder;
      const found = { ...holding, holder: holding.holder ?? holder };
      const { text = "", start = 0, number } = clauses[index] ?? {};
      if (number !== undefined && startsMarked(text.slice(start, number.start))) holder = null;
      return found;
    })
    .reverse();
}

/** One count that is not the figure itself takes nothing apart: "11,615,772 shares, which consist of units of 19,240,406". */
function isAnotherFigure(holdings: readonly Holding[], total: Figure | null): boolean {
  const [only, ...others] = holdings;
  if (total === null || only === undefined || others.length > 0) return false;
  // One digit off, it is the figure itself, mistyped.
  return only.shares.value.gt(total.value) && typingSlip(only.shares.value, total.value) === null;
}
