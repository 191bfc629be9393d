import { apartFrom } from "../../figures/apart.js";
import { datesIn } from "../../figures/date.js";
import { numbersIn, type PrintedNumber } from "../../figures/number.js";

/** "The aggregate number of shares that Roe owns beneficially is 500,000": the unit is told ahead. */
const NUMBER_IS =
  /\bnumbers?\s+of\s+(?:[^\s.;:\d]+\s+){0,6}?(?:shares|stock|securities|ADSs)\b(?:[^.;:]|(?<=\b(?:Mrs?|Ms|Dr|[A-Z]))\.){1,200}\b(?:is|are)\s+$/i;

/** The number right behind such words, or `null`. */
export function numberThatIs(lead: string, rest: string): PrintedNumber | null {
  if (!NUMBER_IS.test(lead)) return null;
  const [number] = numbersIn(rest.slice(0, 40));
  return number?.start === 0 ? number : null;
}

/** "may be deemed to own 6,020,000 (24.1%)": what has a percentage right behind it is shares, whether or not it says so. */
const ITS_PERCENT =
  /^(?:\s+\(|,?\s+or\s+|,\s+(?:representing|constituting|being)\s+)(?:(?:approximately|about)\s+)?(?:\d{1,2}|100)?(?:\.\d{1,8})?\s?(?:%|per\s?cent)(?!\s+(?:convertible|senior|series|notes?)\b)/i;

/** The number at the beginning of a text, where its percentage stands right behind it; or `null`. */
export function numberWithPercent(text: string): PrintedNumber | null {
  if (!/^\d[\d,]{0,30},\d{3}/.test(text)) return null;
  const [number] = numbersIn(text.slice(0, 40));
  return number?.start === 0 && ITS_PERCENT.test(text.slice(number.end)) ? number : null;
}

/** "the Fund 13 Shares": the number is that of a name, behind a capital and before what the filing calls the shares. */
export function isOfName(text: string, start: number, end: number): boolean {
  return (
    end - start < 4 &&
    /\b[A-Z][\w.&'’-]*\s$/.test(text.slice(Math.max(0, start - 40), start)) &&
    /^\sShares\b/.test(text.slice(end))
  );
}

const UNIT =
  /^\s*(?:(?:[⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾*]|\(\d{1,2}\))\s*)*(?:[^\s.;⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾*][^\s.;]*\s+(?:[^\s.;]+\s+){0,5}?)??(?:shares?|ads|adss|adrs|units?|stock|securities)\b/i;

/** The first number that is no day or year, where it counts shares and is no part of a list without a total. */
export function firstNumber(text: string): PrintedNumber | null {
  for (const number of apartFrom([...numbersIn(text)], [...datesIn(text)])) {
    const counts =
      !/^\s*(?:%|per\s?cent)/i.test(text.slice(number.end)) &&
      UNIT.test(text.slice(number.end)) &&
      !/\(\s*[a-z\d]{1,3}\s*\)\s*$/i.test(text.slice(0, number.start));
    return counts ? number : null;
  }
  return null;
}
