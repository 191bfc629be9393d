import { matchesIn } from "../figures/matches.js";
import { numbersIn } from "../figures/number.js";
import { typingSlip } from "../figures/typing-slip.js";
import type { Figure } from "../filing/fact.js";
import type { Composition, Holding } from "../filing/holding.js";
import type { MappedText } from "../source/mapped-text.js";
import { clausesOf } from "./clauses.js";
import { countsIn } from "./counts.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { readHolding, type Terms } from "./holding.js";
import { closing, isMeantToAddUp, missingIn, totalsIn } from "./list-totals.js";
import { depositaryRatio } from "./ratios.js";
import { markedFigure } from "./marked-figure.js";
import { sentencesOf } from "./sentences.js";

/** The words that take a figure apart: those that claim to name every part, those that name some, those that tell what is held. */
const WHOLE =
  /\b(?:represent(?:s|ed(?!\s+by)|ing)?|reflect(?:s|ed|ing)?|consist(?:s|ed)?(?:\s+solely)?(?:\s+of)?|consisting(?:\s+solely)?\s+of|compris(?:es?|ing|ed)(?:\s+of)?|composed\s+of|made\s+up\s+of|the\s+sum\s+of|being)\b/gi;
const SOME = /\b(?:(?<!\bnot\s)include(?:s|d)?|including|inclusive\s+of)\b/gi;
const HELD =
  /\b(?:(?:directly\s+|beneficially\s+|also\s+|currently\s+)*(?:holds?|owns?|held|owned|received|acquired)(?:\s+(?:directly|of\s+record))?|(?:direct|record|beneficial)\s+(?:owners?|holders?|ownership)\s+of)\b/gi;
/** "The reporting person beneficially owns (i) 600,000 shares and (ii) …": whose the comment is, the list is of. */
const OWNS_A_LIST =
  /^\W*(?:the|this|such)\s+reporting\s+person\s+(?:may\s+be\s+deemed\s+to\s+)?beneficially\s+owns?\s+(?=\([ia1]\)\s)/i;
/** "… and the Trust beneficially owns" */
const OWNS_TOO = /\bbeneficially\s+(?:owns?|owned)\b/i;
/** A total taken apart by no verb: "650,000 shares (600,000 …", "650,000 shares, of which". */
const LIST_OPENS = /\s*,\s+of\s+which\s|\s+of\s+which\s|\s*[:(]\s*|\s+[–—]\s/y;

const CLAIMS: readonly (readonly [Composition["claim"], RegExp])[] = [
  ["whole", WHOLE],
  ["some", SOME],
];

/** "Each share of Class B Common Stock is convertible": what is held of that class is a right to acquire. */
const CONVERTIBLE_CLASS =
  /\bshares?\s+of\s+(?:the\s+Issuer['’]s\s+)?(Class\s+[A-Z](?:\s+[A-Z]\w+){0,3})\s+(?:is|are|will\s+be)\s+(?:\w+\s+)?convertible\b/;
const ADDS =
  /^\W*(?:also|in\s+addition|additionally|plus|further)\b|\balso\s+(?:represents?|reflects?|includes?|holds?|owns?|the\s+(?:(?:record|beneficial)\s+)?(?:owner|holder)\s+of)\b/i;
const BARE_LIST = /^\s*\((?:i|a)\)\s+\d[\d,]*\s+(?:\w+\s+){0,3}?shares?\b[^.]*\((?:ii|b)\)\s+\d/i;
/** The class outstanding is taken apart, not a holding. */
const OF_THE_CLASS = /\boutstanding\b[^.;]{0,60}$|\bbased\s+(?:up)?on\b[^.;]{0,40}$/i;
/** "650,000 shares, or 6.5% of the shares outstanding, consisting of": the holding again, if its parts are no larger. */
const BEHIND_PERCENT = /%\s+of\s+(?:the\s+)?[^.;,\d]{0,60}\boutstanding\b[^.;,\d]{0,40},?\s+\w[\w\s]{0,20}$/i;
const ISSUABLE =
  /^(\W*(?:(?:all|such|the|these)\s+){0,3})\d[\d,]*\s+(?:\w+\s+){0,6}?(?:are|were|may\s+be|would\s+be)\s+(?:acquirable|deliverable|issuable|obtainable|purchasable)\b/i;
/** Behind a list the percentage and its base may follow. */
const LIST_ENDS =
  /(?:,|(?<![,\s]))\s+(?:and\s+)?(?:in\s+each\s+case,?\s+)?based\s+(?:up)?on\b|\brepresent(?:s|ing|ed)?\s+(?:\w+\s+){0,5}?\d[\d.]*\s*%|\ball\s+(?:of\s+)?such\s+shares\b|(?:,|(?<![,\s]))\s+or\s+(?:approximately\s+)?[\d.]+\s*%|\bwhich\s+percentage\b/i;
/** "1,924,891 shares, representing approximately 5% of the class, and may be deemed to share 490,000 more": no list follows. */
const OF_PERCENT =
  /^\W*(?:(?:approximately|about|roughly|an?|aggregate|total|of|in\s+(?:the\s+)?aggregate)\W+){0,4}\d[\d.]*\s*(?:%|per\s?cent)/i;
/** A sentence that begins more lists than this is no holding told by its parts; each trial reads the rest of it. */
const LISTS_TRIED = 20;
/** How far behind a count its unit may stand. */
const NEARBY = 300;
const LEAVES_OUT = /\b(?:excludes?|excluding|not\s+includ\w+|excluded)\b/i;

/**
 * The first sentence of `text` that takes a figure apart, read into its parts; `null` where none does.
 * Counts keep their place; a right to acquire is told from shares held by the words of the clause. What a
 * further sentence adds ("Also reflects …") or leaves out ("Excludes …") joins the list.
 */
export function readComposition(text: MappedText, make: FactMaker): Composition | null {
  const terms = termsOf(text, make);
  const sentences = sentencesOf(text.text).map(([start, end]) => text.slice(start, end));
  for (const [index, sentence] of sentences.entries()) {
    const composition = inSentence(sentence, terms);
    if (composition !== null) return withFurther(composition, sentences.slice(index + 1), terms);
  }
  return null;
}

/** Every sentence of `text` that tells what somebody holds, also by no more than "holds … and …". */
export function readTellings(text: MappedText, make: FactMaker): Composition[] {
  const terms = termsOf(text, make);
  const sentences = sentencesOf(text.text).map(([start, end]) => text.slice(start, end));
  return sentences.flatMap((sentence, index) => {
    const told = inSentence(sentence, terms) ?? heldIn(sentence, terms);
    if (told === null) return [];
    const after = sentences.slice(index + 1);
    const ends = after.findIndex(({ text: next }) => !ADDS.test(next) && !LEAVES_OUT.test(next));
    return [withFurther(told, ends < 0 ? after : after.slice(0, ends), terms)];
  });
}

/** "The reporting person beneficially owns (i) … and (ii) …": in a comment on that person's cover page, all that is owned. */
export function readOwnedList(text: MappedText, make: FactMaker): Composition | null {
  const terms = termsOf(text, make);
  for (const [start, end] of sentencesOf(text.text)) {
    const sentence = text.slice(start, end);
    const opening = OWNS_A_LIST.exec(sentence.text)?.[0].length;
    const list = opening === undefined ? null : listFrom(sentence, opening, null, "whole", terms);
    if (list !== null && list.holdings.length > 1) return list;
  }
  return null;
}

function termsOf(text: MappedText, make: FactMaker): Terms {
  return {
    make,
    convertible: CONVERTIBLE_CLASS.exec(text.text)?.[1] ?? null,
    depositary: depositaryRatio(text, make),
  };
}

function inSentence(sentence: MappedText, terms: Terms): Composition | null {
  const verbs = CLAIMS.flatMap(([claim, pattern]) =>
    matchesIn(sentence.text, pattern).map((verb) => ({
      claim,
      start: verb.index,
      end: verb.index + verb[0].length,
    })),
  )
    .sort((a, b) => a.start - b.start)
    .slice(0, LISTS_TRIED);
  const lists = verbs.flatMap(({ claim, start, end }, index) => {
    if (OF_PERCENT.test(sentence.text.slice(end, end + NEARBY))) return [];
    // "… and the percentage that it represents includes 4,000 shares": the verb next to the count tells.
    const digit = sentence.text.slice(end).search(/\d/);
    const nearer = verbs[index + 1]?.start ?? sentence.length;
    const first =
      nearer <= end + digit ? undefined : countsIn(sentence.text.slice(0, nearer + NEARBY), end, true)[0];
    if (first === undefined || nearer < first.start) return [];
    return listFrom(sentence, end, totalBefore(sentence, start, terms.make), claim, terms) ?? [];
  });
  return (
    lists.find((list) => list.claim === "whole") ??
    lists[0] ??
    listAlone(sentence, terms) ??
    withoutVerb(sentence, terms) ??
    issuableIn(sentence, terms)
  );
}

/** "(i) 600,000 shares and (ii) 50,000 shares issuable upon exercise of warrants." and no word more. */
function listAlone(sentence: MappedText, terms: Terms): Composition | null {
  const opening = BARE_LIST.exec(sentence.text);
  const list = opening === null ? null : listFrom(sentence, 0, null, "some", terms);
  return list !== null && list.holdings.length > 1 && !/\boutstanding\b/i.test(sentence.text) ? list : null;
}

/** "650,000 shares (600,000 shares held and 50,000 issuable …)": a list only where it adds up to the count before it, or would but for a slip of the keys in brackets. */
function withoutVerb(sentence: MappedText, terms: Terms): Composition | null {
  let tried = 0;
  for (const count of totalsIn(sentence.text)) {
    const unit = /^[^,;:(.–—]{0,80}?(?=\s*[,:(–—])/.exec(sentence.text.slice(count.end))?.[0].length ?? 0;
    LIST_OPENS.lastIndex = count.end + unit;
    const opening = LIST_OPENS.exec(sentence.text);
    if (opening === null) continue;
    tried += 1;
    if (tried > LISTS_TRIED) return null;
    const total = markedFigure(terms.make, sentence, 0, count, opening.index);
    const start = opening.index + opening[0].length;
    const list = listFrom(sentence, start, total, "whole", terms);
    if (list !== null && missingIn(list, total).isZero()) return list;
    const bracketed = opening[0].includes("(")
      ? listFrom(sentence.slice(0, closing(sentence.text, start)), start, total, "whole", terms)
      : null;
    if (bracketed !== null && isMeantToAddUp(bracketed, total)) return bracketed;
    if (list !== null && /of\s+which/i.test(opening[0])) return { ...list, claim: "some" };
  }
  return null;
}

/** "The 2,420,000 shares are issuable upon exercise of an option." */
function issuableIn(sentence: MappedText, terms: Terms): Composition | null {
  const lead = ISSUABLE.exec(sentence.text)?.[1];
  const list = lead === undefined ? null : listFrom(sentence, lead.length, null, "some", terms);
  return list?.holdings[0]?.kind === "right-to-acquire" ? list : null;
}

/** "The Fund holds 150,000 shares and warrants exercisable for 15,000 shares." */
function heldIn(sentence: MappedText, terms: Terms): Composition | null {
  for (const verb of matchesIn(sentence.text, HELD)) {
    const list = listFrom(sentence, verb.index + verb[0].length, null, "held", terms);
    if (list === null) continue;
    // "beneficially owns 5,000 shares" does not say what the holding is made of, nor does "… and the Trust beneficially owns 3,000 shares".
    const [only, ...others] = list.holdings;
    if (/beneficial/i.test(verb[0]) && saysNoMore(list.holdings)) continue;
    if (others.length > 0 || only?.kind === "right-to-acquire" || /\b(?:direct|record)/i.test(verb[0]))
      return list;
  }
  return null;
}

/** What each of several beneficially owns, one after the other: no part is told of another kind than shares. */
function saysNoMore(holdings: readonly Holding[]): boolean {
  const shares = holdings.every(({ kind, type }) => kind === "outstanding" && type === "shares");
  return shares && holdings.slice(1).some(({ words }) => OWNS_TOO.test(words));
}

function listFrom(
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

/** The list that begins at `from`, with its total where that stands behind. */
export function readListFrom(text: MappedText, from: number, make: FactMaker): Composition | null {
  return listFrom(text, from, null, "whole", termsOf(text, make));
}

/** One count that is not the figure itself takes nothing apart: "11,615,772 shares, which consist of units of 19,240,406". */
function isAnotherFigure(holdings: readonly Holding[], total: Figure | null): boolean {
  const [only, ...others] = holdings;
  if (total === null || only === undefined || others.length > 0) return false;
  // One digit off, it is the figure itself, mistyped.
  return only.shares.value.gt(total.value) && typingSlip(only.shares.value, total.value) === null;
}

/** The figure that the sentence takes apart: "… own 162 Shares, consisting of". */
function totalBefore(sentence: MappedText, verb: number, make: FactMaker): Figure | null {
  const lead = sentence.text.slice(0, verb);
  // "Jane Roe: 120,000 (includes 20,000 shares …)" names no unit.
  const bare = [...numbersIn(lead)].findLast((number) =>
    /^\s*(?:[(,]\s*)?(?:which\s+)?$/.test(lead.slice(number.end)),
  );
  const last = countsIn(lead, 0).at(-1) ?? (bare?.value.gte(1000) === true ? bare : undefined);
  if (last === undefined || /[.;]\s/.test(lead.slice(last.end))) return null;
  return markedFigure(make, sentence, 0, last, verb);
}

/** What the following sentences add to the list or leave out of it. */
function withFurther(composition: Composition, further: readonly MappedText[], terms: Terms): Composition {
  const holdings = [...composition.holdings];
  let adds = false;
  for (const sentence of further) {
    const opening = ADDS.test(sentence.text);
    if (!opening && !LEAVES_OUT.test(sentence.text)) continue;
    const { clauses } = clausesOf(sentence.text, 0);
    const more = clauses
      .map((clause) => readHolding(sentence, clause, terms))
      .filter((holding) => opening || holding.excluded);
    adds ||= more.some((holding) => !holding.excluded);
    holdings.push(...more);
  }
  // A list that goes on in another sentence may go on in a third.
  return { ...composition, holdings, claim: adds ? "continued" : composition.claim };
}
