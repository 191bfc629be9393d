import { matchesIn } from "../../figures/matches.js";
import { numbersIn, type PrintedNumber } from "../../figures/number.js";
import { asidesIn, withoutAsides } from "../words/asides.js";
import { countsIn, nounBehind } from "../words/counts.js";
import { instrumentIn } from "./instruments.js";

/** A count of a list with the words that belong to it. */
export interface Clause {
  readonly number: PrintedNumber;
  /** The sentence, blanks in the place of parentheses that hold other counts. */
  readonly text: string;
  /** Where its words begin and end: "options to purchase | 50,000 | shares held by the Trust". */
  readonly start: number;
  readonly end: number;
  /** Told as a part of the count before it: "of which", "including". */
  readonly within: boolean;
}

/** `(i)`, `(2)`, `(x)`, but no note mark behind a figure. */
const ENUMERATOR = /(?<![\w(])(?<!\d\s)\(\s*(?:[ivxIVX]{1,5}|[a-hwyzA-H\d])\s*\)\s/g;
const SEPARATOR =
  /;|,\s+(?:and\s+|plus\s+|or\s+)?|\s(?:and|plus|together\s+with|as\s+well\s+as|along\s+with|in\s+addition\s+to)\s|[\s(,](?:of\s+which|among\s+(?:which|them|these|those)|(?<!\bnot\s)(?:including|counting)|(?<!\bnot\s)includes?|inclusive\s+of|tak(?:es|ing)\s+in)\s|\s\(|:\s|\s[–—-]\s/gi;
const INNER =
  /\b(?:of\s+which|among\s+(?:which|them|these|those)|including|counting|includes?|inclusive\s+of|tak(?:es|ing)\s+in)\b/i;
/** Behind a count that is a part of the one before: "650,000 shares, 50,000 of which are issuable". */
const OF_THOSE = /^\s*(?:shares\s+)?(?:of\s+(?:which|these|those|them|such(?:\s+shares)?)|thereof)\b/i;
/** Behind a count that goes on telling of which the count before is made: "and 238,900 by", "and 238,900 Shares are held by". */
const OF_WHICH_TOO = /^\s*(?:[Ss]hares?\s+)?(?:(?:are|is|were|was)\s|by\s+(?:the\s+)?[A-Z])/;
const ENDS_OF_WHICH = /\bof\s+which\W*(?:and\s+)?$/i;
const OF_WHICH = /\bof\s+which\b/i;
/** Words that cannot open a clause of their own. */
const GOES_ON =
  /^\s*(?:to|for|into|which|that|each|exercisable|(?:convertible|exchangeable)(?!\s+(?:\w+\s+){0,2}(?:notes?|preferred|debentures?|bonds?|securities|units?|shares)\b)|entitling)\b/i;
/** Between what is converted and what it gives: only the latter is a count of shares. */
const GIVES =
  /(?:\b(?:convertible|exercisable|exchangeable|exercised|redeemable|converts?|payable|settleable)\b[^,;()]{1,60}?\b(?:into|for)|\brepresenting|\b(?:entitl(?:ing|es?)\b[^,;()]{0,40}\s)?to\s+(?:purchase|acquire|buy|receive|subscribe\s+for))\s+(?:(?:an?|the|up\s+to|aggregate|total|of|approximately|additional)\s+)*$/i;
/** How far before a count such words are looked for. */
const BEFORE = 80;
const TOTAL_BEHIND =
  /\b(?:(?:for|or)\s+(?:a|an)\s+(?:\w+\s+)?(?:total|aggregate)\s+of|total(?:l?ing|s)|in\s+(?:total|all),?|aggregating|(?:constituting|representing|totaling)\s+(?:in\s+the\s+aggregate,?|(?:a|an)\s+(?:total|aggregate)\s+of)|being\s+(?:a|an)\s+(?:total|aggregate)\s+of)\s+$/i;

/** The clauses of a list, and its total where it stands behind. */
export interface Clauses {
  readonly clauses: readonly Clause[];
  readonly total: PrintedNumber | null;
}

/**
 * The counts of a list from `from` on, each with its words; what is converted, ratios and the total behind
 * are left out. Counts in parentheses are parts of the count before them.
 */
export function clausesOf(text: string, from: number): Clauses {
  const asides = asidesIn(text, from);
  const plain = withoutAsides(text, asides);
  const { clauses, total } = plainClauses(plain, from);
  // What stands in parentheses takes the number before it apart, if that is one of the list's.
  const owned = asides.filter(([start]) => {
    const before = [...numbersIn(plain.slice(from, start))].at(-1);
    return clauses.some(({ number }) => number.start === from + (before?.start ?? start));
  });
  const inner = owned.flatMap(([start, end]) =>
    clausesOf(text.slice(0, end - 1), start + 1).clauses.map((clause) => ({ ...clause, within: true })),
  );
  return { clauses: [...clauses, ...inner].sort((a, b) => a.number.start - b.number.start), total };
}

function plainClauses(text: string, from: number): Clauses {
  const marks = matchesIn(text.slice(from), ENUMERATOR).map((mark) => from + mark.index);
  const counts = countsIn(text, from, true);
  const total =
    counts.find((count) =>
      TOTAL_BEHIND.test(text.slice(Math.max(from, count.start - BEFORE), count.start)),
    ) ?? null;
  const parts = counts.filter(
    (count, index) => count !== total && !isConverted(text, count, counts[index + 1], marks),
  );
  const ends = parts.map((part, index) => {
    const next = parts[index + 1];
    return next === undefined ? text.length : boundary(text, part, next, marks);
  });
  const clauses = parts.map((number, index) => {
    const start = index === 0 ? from : (ends[index - 1] ?? from);
    const end = ends[index] ?? text.length;
    const joint = text.slice(start, number.start);
    const inner = INNER.test(joint) || OF_THOSE.test(text.slice(number.end, end));
    return { number, text, start, end, within: index > 0 && inner && !startsMarked(joint) };
  });
  return { clauses: withRestOfWhich(clauses), total };
}

/** "of which 1,502,300 are held by A and 238,900 by B": the second is a part of the same count as the first. */
function withRestOfWhich(clauses: readonly Clause[]): Clause[] {
  // Marks behind "of which" go on with marks, not with those before it.
  let opened: "marked" | "plain" | null = null;
  return clauses.map((clause, index) => {
    const { number, text, start, end, within } = clause;
    const joint = text.slice(start, number.start);
    const before = clauses[index - 1];
    if (within) opened = OF_WHICH.test(joint) ? "plain" : null;
    else {
      const marked = startsMarked(joint);
      if (marked && before !== undefined && ENDS_OF_WHICH.test(text.slice(before.number.end, before.end)))
        opened = "marked";
      const words = joint.replace(ENUMERATOR, "").trim();
      const goesOn = opened === (marked ? "marked" : "plain") && /^,?\s*(?:and)?$/i.test(words);
      if (goesOn && OF_WHICH_TOO.test(text.slice(number.end, end))) return { ...clause, within: true };
      opened = null;
    }
    return clause;
  });
}

/** Whether the words before a count begin with a mark of the list: "(ii) ". */
export function startsMarked(joint: string): boolean {
  const lead = joint.length - joint.trimStart().length;
  return matchesIn(joint, ENUMERATOR)[0]?.index === lead;
}

/** "44,000 shares of preferred stock convertible into 200,000,000 Shares": the first is no count of the class. */
function isConverted(
  text: string,
  count: PrintedNumber,
  next: PrintedNumber | undefined,
  marks: readonly number[],
): boolean {
  if (next === undefined || marks.some((mark) => mark > count.start && mark < next.start)) return false;
  const between = text.slice(count.end, next.start);
  if (between.includes(";") || !GIVES.test(between)) return false;
  // "… warrants and stock options to purchase 500 shares": the options are a clause of their own.
  const last = matchesIn(between, SEPARATOR).at(-1);
  if (last !== undefined && instrumentIn(between.slice(last.index + last[0].length)) !== null) return false;
  const noun = nounBehind(between);
  return instrumentIn(noun) !== null || /\b(?:ADSs?|ADRs?|American\s+deposit[ao]ry)\b/i.test(noun);
}

/** Where the words of the next count begin: at its mark, else at the last thing between that parts two clauses. */
function boundary(text: string, count: PrintedNumber, next: PrintedNumber, marks: readonly number[]): number {
  const mark = marks.findLast((at) => at >= count.end && at < next.start);
  if (mark !== undefined) return mark;
  const between = text.slice(count.end, next.start);
  const separators = matchesIn(between, SEPARATOR).reverse();
  const fitting = separators.find((separator) => {
    const rest = between.slice(separator.index + separator[0].length);
    return !GOES_ON.test(rest) || INNER.test(separator[0]);
  });
  return count.end + (fitting?.index ?? between.length);
}
