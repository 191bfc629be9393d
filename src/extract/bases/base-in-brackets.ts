import { numbersIn, type PrintedNumber } from "../../figures/number.js";

/** "13.8% of the Common Stock outstanding on December 31, 1995 (", "of the outstanding shares (": the count behind is what the percentage is of. */
const OF_OUTSTANDING =
  /(\d{1,2}(?:\.\d{1,4})?)\s?(?:%|per\s?cent),?\s+of\s+(?:the\s+)?[^.;:%()\d]{0,80}\boutstanding\b[^.;:%()\d]{0,60}(?:\s(?:on|at|as\s+of)\s+[A-Z][a-z]{2,8}\s\d{1,2},\s\d{4})?,?\s*\((?:(?:approximately|based\s+on|an?|the|aggregate|total|of)\s+){0,4}$/;
/** "as reported in the Form 10-Q": behind what is held no report is named. */
const AS_REPORTED =
  /^(?:\s+(?!held|owned)[a-z]+){0,4},?\s+(?:as\s+(?:last\s+|most\s+recently\s+)?(?:reported|disclosed|set\s+forth|stated)|according\s+to|per\s+the)\b(?![^()]{0,60}\sform\s+[345]\b)/i;
const LEAST = 1000;
/** How far what the percentage comes to may lie from a count before it that is the holding. */
const FACTOR = 1.25;
/** "Options for 50,000 shares": a count before it that is no holding. */
const OF_A_RIGHT = /\b(?:options?|warrants?|rights?|notes?|units?|preferred)\s[^.;,\d]{0,60}$/i;

/**
 * Whether a count in brackets is what the percentage before them is of, and not the holding again: by the report that it is taken from,
 * or since that percentage of it is about what was counted before.
 */
export function isOutstandingInBrackets(number: PrintedNumber, sentence: string): boolean {
  const before = sentence.slice(Math.max(0, number.start - NEAR), number.start);
  const told = OF_OUTSTANDING.exec(before);
  if (told?.[1] === undefined) return false;
  if (AS_REPORTED.test(sentence.slice(number.end, number.end + NEAR))) return true;
  const part = number.value.times(told[1]).div(100);
  const lead = before.slice(0, told.index);
  return [...numbersIn(lead)].some(
    ({ value, start }) =>
      value.gte(LEAST) &&
      value.lt(number.value) &&
      value.lte(part.times(FACTOR)) &&
      part.lte(value.times(FACTOR)) &&
      !OF_A_RIGHT.test(lead.slice(0, start)),
  );
}

/** How far the words before a count are looked at. */
const NEAR = 400;
