import type { Decimal } from "../../figures/decimal.js";
import { numbersIn } from "../../figures/number.js";
import { percentIn, type Percent } from "../../figures/percent.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { narrativeOf, saidOf } from "../words/clause.js";
import { whereabouts } from "../words/whereabouts.js";
import { once } from "../once.js";
import { countsTold } from "../bases/counts-beside.js";
import { inFormsTerms } from "./filers-term.js";

/** What a sentence says that the reporting persons own together. */
export interface GroupTotal {
  /** The counts that the sentence gives, in order; empty where it tells a percentage alone. */
  readonly shares: readonly Decimal[];
  readonly percent: Percent | null;
  /** Those that are no base of a percentage. */
  readonly held: readonly Decimal[];
  /** The sentence, up to what its percentage is based on. */
  readonly sentence: string;
  readonly place: Fact<string>;
}

const OWN =
  /\b(?:own(?:s|ed|ers?|ership)?|hold(?:s|ings?)?|held|report(?:s|ed|ing)?\s+(?:an\s+|in\s+the\s+)?aggregate|voting\s+(?:control|power)\s+over)\b/i;
/** "An aggregate of 770,000 Shares are reported in this Amendment", "The aggregate number of Shares reported herein is 770,000". */
const REPORTED =
  /\b(?:aggregate|total)\s+(?:number\s+)?of\b(?:[^.;]|\.\d){1,120}\breported\s+(?:herein|hereby|(?:in|on|by)\s+this\s+(?:amendment|schedule|statement|filing))\b/i;
const THE_GROUP =
  /\b(?:the|such|said|this|as\s+a)\s+group(?!\s+of)\b|\bmembers\s+of\s+(?:the|such|a)\s+group\b|\bgroup['’]s\b|\ba\s+group\s+(?:that|which)\s+(?:\w+\s+){0,5}?(?:owns?|holds?)\b/i;
const PERSONS = /\b(?:reporting|filing)\s+persons\b(?!['’]?\s+(?:knowledge|best))|\bthe\s+undersigned\b/i;
const TOGETHER =
  /\b(?:collectively|together|in\s+(?:the\s+)?aggregate|as\s+a\s+group|in\s+total|combined|jointly|an?\s+(?:aggregate|total)|the\s+(?:aggregate|total)\s+(?:number|amount))\b/i;
/** Each for himself, a deal, a loan or the base is no total. */
const OTHER =
  /\b(?:each\s+(?:of\s+the\s+)?(?:reporting|filing)\s+person|each\s+of|respectively|purchased?|bought|sold|sale|dispos(?:ed|al)\s+of|acquired\s+an?|consideration|price|loans?|transactions?)\b/i;
/** What a percentage is worked out on is none of the group's shares. */
const BASED = /\(?\bbased\s+(?:up)?on\b|(?<=(?:%|\bper\s?cent)\)?),?\s+of\s+(?:the|all)\s+\d/i;
/** "The Shareholder Group owns", "the Investors beneficially own, in the aggregate,". */
const OF_TERM =
  /\b[Tt]he\s(?:[A-Z][\w’'&-]{0,30}\s){1,3}Group\b|\b(?:[Tt]he|[Aa]ll)\s(?:[A-Z][\w’'&-]{0,30}\s){0,3}[A-Z]\w{2,30}s\b.{1,160}?\b(?:collectively|together|in\s+(?:the\s+)?aggregate|in\s+total|jointly|an?\s+(?:aggregate|total))\b/;
const SMALL = 1000;
/** "Group 221,750 5.04%", "All Reporting Persons as a group: 1,230,440 shares": a line of a list or a table for all of them. */
const LABEL =
  /^[\s\-•|(]*(?:(?:total|aggregate|combined)\s+(?:(?:of|for|by)\s+)?)?(?:the\s+)?(?:all\s+(?:of\s+the\s+)?(?:reporting|filing)\s+persons\b|group\b)(?:\s+(?:as\s+a\s+group|in\s+the\s+aggregate|in\s+total|total|combined|together|aggregate))?[\s:|)–—-]*(?:\(\d{1,2}\)[\s:|)–—-]*)?(?=\d)/i;
/** "Total - 862,124 shares - 10.62%": the last line of the members in Item 8 of a 13G. */
const TOTAL_OF_MEMBERS = /^[\s•|(]{0,9}(?:grand\s)?total\s{0,3}[:–—-]\s{0,9}(?=\d[\d,]{0,20}\s+shares?\b)/i;
const LONGEST_LINE = 200;

/** The totals that the notes and the prose state for the reporting persons together. */
export const groupTotals = once((filing: Filing): readonly GroupTotal[] =>
  narrativeOf(filing).flatMap((place) =>
    /\d/.test(place.value) ? saidOf(place).flatMap((sentence) => inSentence(sentence, filing, place)) : [],
  ),
);

function inSentence(said: string, filing: Filing, place: Fact<string>): GroupTotal[] {
  const sentence = inFormsTerms(said.slice(0, BASED.exec(said)?.index), filing);
  const ofAll = THE_GROUP.test(sentence) || (PERSONS.test(sentence) && TOGETHER.test(sentence));
  const isTotal =
    isLine(inFormsTerms(said, filing)) ||
    isLastOfMembers(said, filing, place) ||
    (ofAll && OWN.test(sentence)) ||
    REPORTED.test(sentence);
  if (!isTotal || OTHER.test(sentence)) return [];
  const percent = percentIn(sentence)?.percent ?? null;
  const shares = countsIn(said);
  const held = countsIn(sentence).filter(
    (value) => !countsTold(filing).some(({ shares: base }) => base.value.eq(value)),
  );
  return held.length === 0 && percent === null ? [] : [{ shares, held, percent, sentence, place }];
}

/** Where the text tells that several whom it calls by a term of its own hold more together than `most`; `null` where it does not. */
export function totalOfOthers(filing: Filing, most: Decimal): GroupTotal | null {
  for (const place of narrativeOf(filing))
    for (const said of /\d/.test(place.value) ? saidOf(place) : []) {
      const sentence = inFormsTerms(said.slice(0, BASED.exec(said)?.index), filing);
      if (!OF_TERM.test(sentence) || !OWN.test(sentence) || OTHER.test(sentence)) continue;
      const held = countsIn(sentence).filter((value) => value.gt(most));
      if (held.length === 1) return { shares: held, held, percent: null, sentence, place };
    }
  return null;
}

function isLine(said: string): boolean {
  return said.length <= LONGEST_LINE && LABEL.test(said);
}

function isLastOfMembers(said: string, filing: Filing, place: Fact<string>): boolean {
  return filing.schedule === "13G" && TOTAL_OF_MEMBERS.test(said) && whereabouts(filing, place) === "Item 8";
}

function countsIn(sentence: string): Decimal[] {
  return [...numbersIn(sentence)]
    .map(({ value }) => value)
    .filter((value) => value.gte(SMALL) && !isYear(value));
}

function isYear(value: Decimal): boolean {
  return value.isInteger() && value.gte(1930) && value.lte(2100);
}

/** One is the subject, so that the number is not the group's. */
const OF_ONE = /\b(?:owns|holds|has)\b/i;
/** "The Committee beneficially owns" */
const OF_SEVERAL =
  /\bthe\s+(?:\w+\s+){0,3}(?:committee|coalition|family|families|alliance|syndicate)\s+(?:\w+\s+){0,2}(?:owns|holds|has)\b/i;
const OF_EACH = /\beach\s+(?:of|reporting|filing|member)\b/i;
/** Right before a number: "for Ms. Roe, together 485,700 shares". */
const LEADS_TO_TOTAL =
  /\b(?:together|collectively|in\s+all|as\s+a\s+group|(?:total|aggregate)(?:\s+of|\s+for\s+all)?|totall?ing)[\s,:(]{1,3}(?:of\s+)?$/i;
/** Right behind it: "485,700 shares in the aggregate". */
const TOTAL_BEHIND =
  /^\s+(?:shares?\s+)?[,(]?\s?(?:in\s+(?:the\s+)?(?:aggregate|all|total)|as\s+a\s+group|together)\b/i;

/** Where the notes or the prose print a count that may be the group's; `null` where they do not. */
export function placeOf(filing: Filing, count: Decimal): Fact<string> | null {
  const told = (sentence: string): boolean =>
    [...numbersIn(sentence)].some(
      ({ value, start, end }) =>
        value.eq(count) &&
        (isLedTo(sentence, start, end) ||
          (!OTHER.test(sentence) && (OF_SEVERAL.test(sentence) || !OF_ONE.test(sentence)))),
    );
  return narrativeOf(filing).find((place) => /\d/.test(place.value) && saidOf(place).some(told)) ?? null;
}

function isLedTo(sentence: string, start: number, end: number): boolean {
  if (OF_EACH.test(sentence)) return false;
  return (
    LEADS_TO_TOTAL.test(sentence.slice(Math.max(0, start - 40), start)) ||
    TOTAL_BEHIND.test(sentence.slice(end, end + 60))
  );
}
