import { matchesIn } from "../../figures/matches.js";
import type { Exclusion } from "../../filing/holding.js";

/** Not "excluding any accrued interest", which is money. */
const LEAVES_OUT =
  /\b(?:excludes?|excluding|excluded|exclusive\s+of|(?:does|do|did)\s+not\s+(?:include|reflect|represent)|(?:not|without)\s+(?:including|counting)|apart\s+from|other\s+than|but\s+not|omits?)\b(?!\s+(?:(?:any|the|all)\s+)?(?:accrued|unpaid)\b[^.;,()]{1,40}?\binterest\b)/gi;
const TAKES_IN =
  /\b(?:(?<!\bnot\s)includ(?:es?|ing)|consist(?:s|ing)?|represents?|compris(?:es?|ing)|but\s+includes?)\b/gi;
const LEFT_OUT_BEHIND =
  /\b(?:ha(?:s|ve)\s+(?:also\s+)?been|are|is|was|were)\s+(?:\w+\s+)?(?:not\s+(?:\w+\s+)?included|excluded|left\s+out)\b/i;

const REASONS: readonly (readonly [Exclusion, RegExp])[] = [
  [
    "blocker",
    /\bblockers?\b|\b(?:beneficial\s+)?ownership\s+(?:limit\w*|cap)\b|\b(?:4|9|19)\.9\d*\s*%|\bmaximum\s+percentage\b/i,
  ],
  [
    "unvested",
    /\bunvested\b|\b(?:has|have|had|will)\s+not\s+(?:yet\s+)?vest|\bsubject\s+to\s+vesting\b|\bnot\s+(?:yet\s+)?vested\b/i,
  ],
  [
    "beyond-sixty-days",
    /\b(?:not|neither)\b[^.;]{1,80}\b(?:exercisable|convertible|vest|acquire)\b|\b(?:more\s+than|beyond|after|later\s+than)\s+(?:60|sixty)\s*(?:\(60\)\s*)?days\b|\bnot\b[^.;]{1,60}\bwithin\s+(?:60|sixty)\b/i,
  ],
  ["disclaimed", /\bdisclaim/i],
];

/** Whether a count at `at` of a sentence is told to be left out: the last word before it that takes in or leaves out decides. */
export function isLeftOut(sentence: string, at: number, behind: string): boolean {
  const out = lastMatch(LEAVES_OUT, sentence, at);
  return (out >= 0 && out > lastMatch(TAKES_IN, sentence, at)) || LEFT_OUT_BEHIND.test(behind);
}

/** So far back may the word stand that takes in or leaves out. */
const LONGEST = 3000;

function lastMatch(pattern: RegExp, text: string, before: number): number {
  const from = Math.max(0, before - LONGEST);
  const last = matchesIn(text.slice(from, before), pattern).at(-1);
  return last === undefined ? -1 : from + last.index + last[0].length;
}

/** Why, by the words around. */
export function reasonIn(words: string): Exclusion {
  return REASONS.find(([, pattern]) => pattern.test(words))?.[0] ?? "told";
}

/** "125,000 shares of Series B Preferred Stock, which are not convertible into the Common Stock": a security that never becomes the class. */
const OTHER_SECURITY = /\b(?:preferred|preference|class|series|units?|notes?|debentures?|bonds?)\b/i;
const NEVER_CONVERTS =
  /\bno\s+(?:conversion|right\s+(?:to\s+convert|of\s+conversion))\b|\b(?:not|nor|never)\s+(?:\w+\s+){0,2}?(?:convertible|exchangeable|convert(?:ed)?|exchanged?)(?:\s+(?:or|and)\s+(?:convertible|exchangeable|redeemable))?(?:\s+(?:into|to|for)\s+(?:any|the|shares?|common|ordinary|other|another|class)\b[^.;,()]{0,80})?\s*(?=[.;,()]|$)/i;
const CONVERTS = /\b(?:convertible|exchangeable|converts?|issuable|conversion|exchange)\b/i;
/** "shares of non-voting, non-convertible Series C Preferred Stock". */
const CALLED_SO = /^(?:(?!\s(?:and|or|plus|but|which|that|with)\b)[^.;()\d]){0,60}\bnon-?\s?convertible\b/i;
/** What cannot be converted for now, or not beyond a limit, is a right all the same. */
const FOR_NOW =
  /\b(?:within|until|unless|before|prior|after|extent|exceed\w*|excess|more\s+than|currently|presently|yet|now|approval|except|if|limit\w*|days?)\b/i;

/** What is counted, up to where the clause goes on: "shares of 7.00% Series A Cumulative Preferred Stock". */
const NOUN =
  /^(?:(?!\s(?:that|which|with|having|issuable|deliverable|underlying|(?:up)?on)\b)(?:[^.,;(]|\.\d)){0,160}/i;

/** Whether the security counted before these words is told to be convertible at no time. */
export function neverConverts(behind: string): boolean {
  if (CALLED_SO.test(behind)) return true;
  const noun = NOUN.exec(behind)?.[0] ?? "";
  const rest = behind.replace(NEVER_CONVERTS, " ");
  return OTHER_SECURITY.test(noun) && rest !== behind && !FOR_NOW.test(behind) && !CONVERTS.test(rest);
}
