import { numberAtStart, type PrintedNumber } from "../../figures/number.js";
import { sum } from "../../figures/decimal.js";

/** A count with commas, or one that says what it counts; "600,000 of which" only takes the one ahead apart. */
const COUNT = String.raw`(?:-0-|\d{1,3}(?:,\d{3})+|\d{1,9}(?=\s+(?:shares|units|options|warrants|(?:in)?direct)))(?![\d,]|\.\d|\s*%|\s+(?:shares\s+)?of\s+(?:which|such|these|those|them|whom)\b)`;
/** Words behind which a further count explains the figure, or is no part of it. */
const EXPLAINS = String.raw`\b(?:includ|inclus|exclud|consist|compris|represent|outstanding|disclaim|reflect|constitut|pre-|post-|(?:whether|which|except(?!\s+as\b)|based|out\s+of|less|minus|net|not|or|equal|equals|equaling|subject|because|prior|before|after|if|see|note|notes)\b)`;
/** What stands between a figure and the next that is told beside it, of the same sentence. */
const NEXT = new RegExp(String.raw`^((?:(?!${EXPLAINS})[^.\d(%$]){1,200})${COUNT}`, "i");
/** "0 (310,442 held by spouse)": whether the row states a zero or the figure behind it nobody can tell. */
const BESIDE_ZERO = new RegExp(String.raw`^\s*\((?:(?!${EXPLAINS})[^()\d$%]){0,60}${COUNT}`, "i");
/** What joins two figures: "1,204,511 (direct) and 310,442 (as trustee)", "A + B = C", one to a line, "-0- to 310,442". */
const JOINS = /[;,:+&=\n\t]|\b(?:and|plus)\b|^\s*(?:to|[-–—])\s*$/i;
/** What announces the total of the figures ahead of it. */
const TOTAL =
  /(?:=|(?:[;,\n\t]|\band)\s{0,20}(?:an?\s|in\s)?(?:aggregate\s)?total(?:\s{1,20}of)?)[\s:–—-]{0,40}$/i;
/** The same behind the first figure. */
const IN_ALL = /^\s*(?:shares\s+)?(?:in\s+(?:all|total|the\s+aggregate)|total)\b/i;
/** What stands in parentheses tells of the figure ahead of it; at a line's start they hold the number of a note. */
const ASIDE = /(?<=\S[^\S\n]{0,20})\([^()]{0,400}\)/g;

/**
 * The figure of a row that tells several, as of shares held directly and as a trustee: the one that is told as their total,
 * or is their sum; `null` where neither can be told, since none of the parts is the row's figure.
 */
export function wholeOfSeveral(answer: string, first: PrintedNumber): PrintedNumber | null {
  if (first.value.isZero() && BESIDE_ZERO.test(answer.slice(first.end))) return null;
  const told = answer.replace(ASIDE, (aside) => " ".repeat(aside.length));
  if (IN_ALL.test(told.slice(first.end))) return first;
  const figures = [first];
  let announced = false;
  for (let last = first; ;) {
    const next = NEXT.exec(told.slice(last.end));
    const between = next?.[1] ?? "";
    if (next === null || !JOINS.test(between)) break;
    const start = last.end + between.length;
    const number = numberAtStart(told.slice(start, last.end + next[0].length));
    if (number === null) break;
    last = { value: number.value, start, end: start + number.end };
    figures.push(last);
    announced = TOTAL.test(between);
  }
  return wholeOf(figures, announced);
}

function wholeOf(figures: readonly PrintedNumber[], announced: boolean): PrintedNumber | null {
  const [first, ...others] = figures;
  const last = others.at(-1);
  if (first === undefined || last === undefined) return first ?? null;
  const isSum = (whole: PrintedNumber): boolean =>
    sum(figures.flatMap((figure) => (figure === whole ? [] : [figure.value]))).eq(whole.value);
  if (announced || isSum(last)) return last;
  return isSum(first) ? first : null;
}
