import { matchesIn } from "../../figures/matches.js";
import { numbersIn } from "../../figures/number.js";
import type { Figure } from "../../filing/fact.js";
import type { Composition, Holding } from "../../filing/holding.js";
import type { MappedText } from "../../source/mapped-text.js";
import { countsIn } from "../words/counts.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import type { Terms } from "./holding.js";
import { endOfList, listFrom } from "./list-from.js";
import { isListOfClass } from "./list-of-class.js";
import { bracketEnd, totalsIn } from "./list-totals.js";
import { markedFigure } from "../notes/marked-figure.js";
import { speaksOfOwnRight } from "./open-rights.js";
import { LISTS_TRIED, withoutVerb } from "./list-without-verb.js";
import { namesHolders } from "./names-holders.js";
import { isOfOtherSubject } from "./other-subject.js";

/** The words that take a figure apart: those that claim to name every part, those that name some, those that tell what is held. */
const WHOLE =
  /\b(?:represent(?:s|ed(?!\s+by)|ing)?|reflect(?:s|ed|ing)?|consist(?:s|ed)?(?:\s+solely)?(?:\s+of)?|consisting(?:\s+solely)?\s+of|compris(?:es?|ing|ed)(?:\s+of)?|composed\s+of|made\s+up\s+of|the\s+sum\s+of|by\s+virtue\s+of\s+(?:its|his|her|their)\s+ownership\s+of(?=\s+\([ia1]\)\s)|being(?!\s+(?:\w+ed|\w+[ai]ble|made|held|sent)\b))\b/gi;
const SOME =
  /\b(?:(?<!\bnot\s)include(?:s|d)?|including|inclusive\s+of|(?:(?<!\bnot\s)counting|tak(?:es|ing)\s+in|among\s+(?:which|them|these|those)(?:\s+are)?)(?=\s+(?:the\s+)?\d))\b/gi;
const HELD =
  /\b(?:(?:directly\s+|beneficially\s+|also\s+|currently\s+)*(?:holds?|owns?|held|owned|received|acquired)(?:\s+(?:directly|of\s+record))?|(?:direct|record|beneficial)\s+(?:owners?|holders?|ownership)\s+of)\b/gi;
const CLAIMS: readonly (readonly [Composition["claim"], RegExp])[] = [
  ["whole", WHOLE],
  ["some", SOME],
];
/** "… and the Trust beneficially owns" */
const OWNS_TOO = /\b(?:beneficially\s+(?:owns?|owned)|(?:owns?|owned)\s+beneficially)\b/i;
const BARE_LIST = /^\s*\((?:i|a)\)\s+\d[\d,]*\s+(?:\w+\s+){0,3}?shares?\b[^.]*\((?:ii|b)\)\s+\d/i;
const ISSUABLE =
  /^(\W*(?:(?:all|such|the|these)\s+){0,3}(?:of\s+(?:the|this|that|such|these|those)\s+(?:\w+\s+)?(?:total|amount|number|figure|shares),?\s+)?)\d[\d,]*\s+(?:\w+\s+){0,6}?(?:are|were|may\s+be|would\s+be)\s+(?:acquirable|deliverable|issuable|obtainable|purchasable|subject\s+to)\b/i;
/** "1,924,891 shares, representing approximately 5% of the class, and may be deemed to share 490,000 more": no list follows. */
const OF_PERCENT =
  /^\W*(?:(?:approximately|about|roughly|an?|aggregate|total|of|in\s+(?:the\s+)?aggregate)\W+){0,4}\d[\d.]*\s*(?:%|per\s?cent)/i;
/** How far behind a count its unit may stand. */
const NEARBY = 300;

/** The list by which one sentence takes a figure apart; `null` where it takes none apart. */
export function inSentence(sentence: MappedText, terms: Terms): Composition | null {
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
    // Words in brackets take apart no more than what the brackets hold.
    const told = claim === "some" ? sentence.slice(0, bracketEnd(sentence.text, start)) : sentence;
    const total = totalBefore(sentence, start, terms.make);
    if (isListOfClass(sentence.text, start, end, total?.value ?? null)) return [];
    if (claim === "some" && namesHolders(sentence.text, start, end, first.start)) return [];
    if (isOfOtherSubject(sentence.text, start)) return [];
    const list = listFrom(told, end, total, claim, terms);
    return list === null ? [] : { ...list, place: textFact(terms.make, sentence) };
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

/** "The 2,420,000 shares are issuable upon exercise of an option." */
function issuableIn(sentence: MappedText, terms: Terms): Composition | null {
  const lead = ISSUABLE.exec(sentence.text)?.[1];
  const list = lead === undefined ? null : listFrom(sentence, lead.length, null, "some", terms);
  return list?.holdings[0]?.kind === "right-to-acquire" ? list : null;
}

/** "the 25,000 shares owned and the shares underlying options": none of the count before. */
const BESIDES =
  /\b(?:and|plus|together\s+with|as\s+well\s+as)\s+(?:\w+\s+){0,2}?(?:shares|options|warrants|units|notes)\b/i;

/** "650,000 shares, all of which are issuable upon conversion of a note": every one of them is a right. */
const ALL_OF_THEM =
  /^[^.;,\d]{0,60},\s+all\s+(?:of\s+(?:which|them|these)\s+)?(?:(?:are|being|may\s+be)\s+)?(?:issuable|obtainable|acquirable|deliverable|underlying|subject\s+to)\b/i;

/** "650,000 shares, assuming the exercise of 50,000 warrants": no list, but a right is told to be among them. */
export function withUnreadRight(sentence: MappedText, terms: Terms): Composition | null {
  const [count] = totalsIn(sentence.text);
  if (count === undefined) return null;
  const end = endOfList(sentence.text, count.end);
  const behind = sentence.text.slice(count.end, end);
  if (!speaksOfOwnRight(behind) || BESIDES.test(behind)) return null;
  const list = listFrom(sentence.slice(0, end), count.start, null, "some", terms);
  const [whole, ...parts] = list?.holdings ?? [];
  if (whole?.kind === "right-to-acquire" && parts.length === 0 && ALL_OF_THEM.test(behind))
    return list && { ...list, claim: "whole" };
  if (list === null || whole === undefined || !parts.every(({ within }) => within)) return null;
  return { ...list, holdings: [{ ...whole, kind: "outstanding", type: "shares", open: true }] };
}

/** A sentence that tells of more holdings without taking one apart is a table whose lines were lost. */
const MOST_TRIED = 50;

/** "The Fund holds 150,000 shares and warrants exercisable for 15,000 shares." */
export function heldIn(sentence: MappedText, terms: Terms): Composition | null {
  for (const verb of matchesIn(sentence.text, HELD).slice(0, MOST_TRIED)) {
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

/** "December 31, 2025" up to its year. */
const YEAR_OF_DAY = /\b[A-Z][a-z]{2,8}\.?\s\d{1,2},\s(?:19|20)\d\d$/;

/** The figure that the sentence takes apart: "… own 162 Shares, consisting of". */
function totalBefore(sentence: MappedText, verb: number, make: FactMaker): Figure | null {
  const lead = sentence.text.slice(0, verb);
  // "Jane Roe: 120,000 (includes 20,000 shares …)" names no unit; "the shares held on May 5, 2025, consist of" ends with a year.
  const bare = [...numbersIn(lead)].findLast(
    (number) =>
      /^\s*(?:[(,]\s*)?(?:which\s+)?$/.test(lead.slice(number.end)) &&
      !YEAR_OF_DAY.test(lead.slice(0, number.end)),
  );
  const last = countsIn(lead, 0).at(-1) ?? (bare?.value.gte(1000) === true ? bare : undefined);
  if (last === undefined || /[.;]\s/.test(lead.slice(last.end))) return null;
  return markedFigure(make, sentence, 0, last, verb);
}
