import { MONTH_NAME } from "../figures/month-name.js";
import { isFull } from "./wrapped.js";

/** No sentence, heading or entry of a list ends with such a word, or with a list's first mark: what follows goes on, whatever it begins with. */
const UNFINISHED =
  /(?:^|\s)(?:of|and|or|the|to|in|by|for|with|an?|its|at|as|from|than|are|is|that|which|[Ii]tems?|[Rr]ows?|[Rr]ules?|Sections?)$|(?::|\b(?:of|by|for|and))\s+\([ia1]\)$/;
/** "Mr." and the like at the end of a full line; of a short one it may be an address's: "1011 Links Dr." */
const BEFORE_NAME = /\b(?:Mr|Mrs|Ms|Dr|Messrs)\.$/;
/** A count above what is counted, and a class, a form or a name above its letter, its number or its last word. */
const BEGUN: readonly (readonly [RegExp, RegExp])[] = [
  [/[a-z)]\s+\d{1,3}(?:,\d{3})+$/, /^(?:(?:[A-Z][\w-]*\s+){0,3}(?:Shares?|Stock|Units?|ADSs?)|shares?)\b/],
  [
    /\b(?:Common|Ordinary|Preferred|Depositary|(?:Class|Series)\s[A-Z])$/,
    /^(?:(?:common|ordinary|preferred)\s)?(?:stock|shares?|units?)\b/i,
  ],
  [/[a-z,]\s+\((?:[ivx]{1,4}|[a-z])\)$/, /^(?:\d{1,3}(?:,\d{3})+\s|[a-z]{2,}\s)/],
  [/\S\s(?:Class|Series|Form|Schedule)$/, /^(?:[A-Z]|\d[\w-]{0,4})\b/],
  [/\b(?!(?:Class|Series|Exhibit|Schedule|Annex|Appendix)\b)[A-Z][a-z]+\s[A-Z]\.$/, /^[A-Z][a-z]/],
];
/** A day's month above its number, or its month and number above the year. */
const DAY_BEGUN = new RegExp(String.raw`\b${MONTH_NAME}(?:\s\d{1,2},?)?$`);
/** No name begins with the form of a company. */
const FORM_OF_NAME = /^(?:LLC|L\.L\.C\.|LP|L\.P\.|LLP|Inc\.|Ltd\.|Corp\.)(?![^\s,;.)])/;

const LABEL = /^[A-Z][^.;:]{0,80}:(?:\s|$)/i;

/** Whether a line begins with the label of an answer. */
export function isLabelled(line: string): boolean {
  return LABEL.test(line);
}

/** Whether a line ends in the middle of what stands together; `opens` where the next would open a paragraph. */
export function isUnfinished(line: string, next: string, opens: boolean): boolean {
  if (UNFINISHED.test(line)) return !opens || /^item\s/i.test(next);
  if ((line.endsWith(",") || BEFORE_NAME.test(line)) && isFull(line)) return !opens && !isLabelled(next);
  if (isFull(line) && BEGUN.some(([above, below]) => above.test(line) && below.test(next))) return true;
  return (DAY_BEGUN.test(line) && /^\d/.test(next)) || FORM_OF_NAME.test(next);
}
