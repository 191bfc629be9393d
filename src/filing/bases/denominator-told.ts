import { matchesIn } from "../../figures/matches.js";
import type { Decimal } from "../../figures/decimal.js";
import { numbersIn } from "../../figures/number.js";
import type { Base } from "../base.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { onceTold } from "../once.js";
import { proseOf, sentencesOf } from "../words/prose.js";

/** What makes shares ones that are still to be acquired. */
const RIGHTS = String.raw`(?:exercis|conver|issuable|underl|acqui|options?\b|warrants?\b|rights?\b|RSUs?\b|awards?\b|to\s+be\s+issued|vest|settle|exchang|redeem|redempt|obtain|deriv|notes?\b|debentures?\b|preferred\b|class\s+[b-z]\b|units?\b)`;
/** The count that a percentage rests on, so that what follows is added to it. */
const BASE = String.raw`(?:\boutstanding\b(?!\s+(?:\w+\s+){0,2}(?:warrants?|options?|preferred|notes?|convertible|units?|equity|stock\s+options)\b)|\bdenominator\b|\b(?:based|calculated|computed|determined)\s+(?:up)?(?:on|using|by|with)\b)`;
const ADDS = String.raw`(?:\b(?:plus|together\s+with|in\s+addition\s+to|as\s+well\s+as|increased\s+(?:by|to)|add(?:s|ed|ing)|sum\s+of|includ(?:es?|ed|ing)|and,?\s+(?:for|as\s+to|except)\s[^.;\d]{1,80}?(?:\d|\bthe\s+shares\b)|and\s+(?:also\s+)?(?:\(\s*\w{1,4}\s*\)\s*)?(?:\d|(?:the|all|any|an\s+additional)\s+(?:[\w,]+\s+){0,4}(?:shares|stock|units)\b|(?:(?:the|full)\s+){0,2}(?:exercise|conversion|exchange|redemption|vesting|settlement)\s+of\b))|[;,]\s+(?:and\s+)?\(\s*\w{1,4}\s*\))`;
const ADDED = new RegExp(String.raw`${BASE}.{1,500}?${ADDS}[^.]{0,200}?\b${RIGHTS}`, "i");
const ADDED_BEFORE = new RegExp(
  String.raw`\b${RIGHTS}\w*[^.]{1,160}\b(?:are|is|were|was|been|be)\s+(?:\w+\s+){0,2}?(?:added|included)\s+(?:to|in|with)\b[^.]{1,80}(?:outstanding|denominator|class|total|number)\b`,
  "i",
);

/** "outstanding, to which the 50,000 shares under his options are added". */
const ADDED_TO_WHICH = new RegExp(
  String.raw`\boutstanding\b.{1,200}?\bto\s+which\b(?=[^.;]{1,160}?\b${RIGHTS})[^.;]{1,160}?\b(?:are|is|were|was|been|be)\s+(?:then\s+)?added\b`,
  "i",
);

/** The same in the words of the rule or of its readers. */
const IN_WORDS: readonly RegExp[] = [
  /\bdeem(?:ed|ing|s)?\b[^.;]{1,60}?\boutstanding\b/i,
  /\bcount(?:s|ed)?\s+as\s+(?:outstanding|exercised|converted|issued|exchanged)\b/i,
  // The count itself stands in the sentence before.
  /\badd(?:ing|ed)\s+to\s+(?:that|this|the|such|which)\s+(?:number|count|total|figure)\b[^.;]{1,120}?\b(?:exercis|conver|issuable|underl|options?\b|warrants?\b)/i,
  /\btreat(?:s|ed|ing)?\b[^.;]{1,160}?\b(?:outstanding|exercised|converted|issued|exchanged)\b/i,
  /\bas\s+(?:if|though)\b[^.;]{1,160}?\b(?:exercised|converted|outstanding|issued|exchanged)\b/i,
  /\bas[-\s](?:if[-\s])?(?:converted|exchanged|exercised)\b|\bdiluted\b/i,
  /\b(?:giv(?:es?|ing)|tak(?:es?|ing))\s+(?:\w+\s+){0,2}(?:effect|into\s+account)\b[^.;]{1,200}?\b(?:exercis|conver|issuable|exchang|options?\b|warrants?\b)/i,
  /\boutstanding\s+(?:immediately\s+)?(?:after|following|upon)\b[^.;]{1,80}?\b(?:exercis|conver|exchang)/i,
  /\b13d?-3\s?\(d\)/i,
  // The parts of a holding by their letters: "plus the shares in (c) and (d)".
  /\boutstanding\b.{1,300}?\b(?:plus|together\s+with|increased\s+by|and)\s+(?:(?:the|those|such)\s+)?(?:(?:class\s+[a-z]|common|ordinary)\s+){0,2}(?:shares|securities|units|amounts?|rights|options|warrants)\s+(?:\w+\s+){0,4}?(?:in|under|by)\s+(?:(?:clauses?|items?|parts?|notes?|footnotes?|paragraphs?)\s+)?\d?\(\w{1,4}\)/is,
  // "…, together with those shares": what was told before.
  /\boutstanding\b.{1,300}?\b(?:plus|together\s+with|increased\s+by)\s+(?:those|such|these)\s+(?:\w+\s+){0,2}?(?:shares|units|securities)\s*(?:[.;)]|$)/is,
  // "plus (a) and (b)", and no number behind the letters.
  /\boutstanding\b.{1,300}?\b(?:plus|together\s+with|increased\s+by)\s+(?:(?:both|each)\s+(?:of\s+)?)?\(\w{1,4}\)(?:(?:,|,?\s+and)\s+\(\w{1,4}\)){0,6}\s*(?:[.;,)]|$)/is,
];
const ASSUMES =
  /\bassum(?:es?|ed|ing|ption)\b[^.;]{1,200}?\b(?:exercis|conver|issu|vest|settle|exchang)\w*[^.;]{0,20}/gi;
/** "assuming that all the units held by Larkspur (but no others) were exchanged": these were. */
const NONE = /\b(?:(?<!\bbut\s)no|none|not|without)\b/i;
/** A sentence on what the class is taken to be … */
const ON_THE_CLASS =
  /\b(?:per\s?cent\w*|outstanding|denominator|calculat\w*|comput\w*|treated\s+as\s+(?:if\s+)?(?:conver|exercis|exchang)\w*)|%/i;
const ON_THE_PERCENTAGE =
  /\bbased\s+(?:up)?on\b|\bcalculat|\bcomput|\bdenominator\b|\bper\s?cent\w*\s+(?:\w+\s+){0,3}(?:set\s+forth|reported|stated|shown|in\s+row)/i;
/** … and not one on how much of it may be acquired. */
const OF_A_LIMIT =
  /\b(?:limitation|blocker|in\s+excess\s+of|exceed\w*|cannot|prohibit\w*)\b|\bmore\s+than\s+\d/i;
/** Any word that a count of the class is worked on. */
const WORKED_ON =
  /\b(?:adjust\w*|assum\w*|giv\w+\s+effect|denominator|pro\s+forma|13d-3|represent\w*\s+by\s+dividing)\b/i;

/** The stop behind it ends no clause. */
const TITLE = /\b(Mrs?|Ms|Dr)\./g;

/** Where the text says that rights to acquire count in the denominator; `plain` unless it may mean something else. */
export interface DenominatorTelling {
  readonly place: Fact<string>;
  readonly plain: boolean;
}

/** Every note and paragraph that tells, or may tell, that the percentages rest on more than the class outstanding. */
export const denominatorTellings = onceTold((filing: Filing): readonly DenominatorTelling[] =>
  proseOf(filing).flatMap((place): DenominatorTelling[] => {
    const sentences = sentencesOf(place)
      .map((sentence) => sentence.replace(TITLE, "$1"))
      .filter(isOnTheClass);
    if (sentences.some(tellsPlainly)) return [{ place, plain: true }];
    return sentences.some((sentence) => ON_THE_PERCENTAGE.test(sentence) && WORKED_ON.test(sentence))
      ? [{ place, plain: false }]
      : [];
  }),
);

function isOnTheClass(sentence: string): boolean {
  return ON_THE_CLASS.test(sentence) && (!OF_A_LIMIT.test(sentence) || ON_THE_PERCENTAGE.test(sentence));
}

function tellsPlainly(sentence: string): boolean {
  return (
    ADDED.test(sentence) ||
    ADDED_BEFORE.test(sentence) ||
    ADDED_TO_WHICH.test(sentence) ||
    IN_WORDS.some((pattern) => pattern.test(sentence)) ||
    matchesIn(sentence, ASSUMES).some(([words]) => !NONE.test(words))
  );
}

/** "…, plus 812,500", "and such 812,500 shares": straight before a number that is added to the count. */
const ADDS_NUMBER =
  /(?:\b(?:plus|and|together\s+with|increased\s+by|in\s+addition\s+to|as\s+well\s+as)|\+)\s+(?:(?:an?|the|such|those|these|additional|further|another|his|her|its|their)\s+){0,3}$/i;
/** "…, to which the 812,500 shares have been added": the same, with the verb behind. */
const TO_WHICH = /\bto\s+which\s+(?:(?:the|such|those|these|additional|further|his|her|its|their)\s+){0,3}$/i;
const ARE_ADDED = /^\s+(?:\w+\s+){1,8}?(?:are|is|were|was|been)\s+(?:then\s+)?added\b/i;
const NOT_ADDED = /^[^.;]{0,120}\b(?:not|exclud\w+|own(?:s|ed)?|held|holds?)\b/i;

/** Whether the sentence of a count adds a number to it: one of `rights`, without a word on what it is of. */
export function addsNumber({ shares, place }: Base, rights: readonly Decimal[]): boolean {
  const behind = place.value.slice(place.value.indexOf(shares.printed) + shares.printed.length);
  return [...numbersIn(behind)].some(
    ({ value, start, end }) =>
      rights.some((right) => right.eq(value)) &&
      (ADDS_NUMBER.test(behind.slice(0, start)) ||
        (TO_WHICH.test(behind.slice(0, start)) && ARE_ADDED.test(behind.slice(end)))) &&
      !NOT_ADDED.test(behind.slice(end)),
  );
}

/** Where each number of the prose is printed first, by its value without separators. */
export const printedNumbers = onceTold((filing: Filing): ReadonlyMap<string, Fact<string>> => {
  const places = new Map<string, Fact<string>>();
  for (const place of proseOf(filing)) {
    for (const { value } of numbersIn(place.value)) {
      const number = value.toFixed();
      if (!places.has(number)) places.set(number, place);
    }
  }
  return places;
});
