import type { Exclusion } from "../filing/holding.js";

const LEAVES_OUT =
  /\b(?:excludes?|excluding|excluded|exclusive\s+of|(?:does|do|did)\s+not\s+(?:include|reflect|represent)|not\s+including|other\s+than|but\s+not|omits?)\b/gi;
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
  const words = inOrOut(sentence);
  const out = last(words.out, at);
  return (out >= 0 && out > last(words.in, at)) || LEFT_OUT_BEHIND.test(behind);
}

/** Where the words of a sentence end that take in or leave out. */
interface InOrOut {
  readonly sentence: string;
  readonly in: readonly number[];
  readonly out: readonly number[];
}

/** The counts of a sentence come one after another: a long list would be searched anew for each. */
let latest: InOrOut = { sentence: "", in: [], out: [] };

function inOrOut(sentence: string): InOrOut {
  if (latest.sentence !== sentence)
    latest = { sentence, in: endsOf(TAKES_IN, sentence), out: endsOf(LEAVES_OUT, sentence) };
  return latest;
}

function endsOf(pattern: RegExp, text: string): number[] {
  return [...text.matchAll(pattern)].map((match) => match.index + match[0].length);
}

function last(ends: readonly number[], before: number): number {
  return ends.findLast((end) => end <= before) ?? -1;
}

/** Why, by the words around. */
export function reasonIn(words: string): Exclusion {
  return REASONS.find(([, pattern]) => pattern.test(words))?.[0] ?? "told";
}
