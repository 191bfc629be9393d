import { matchesIn } from "../../figures/matches.js";
import { datesIn, dayFirst as dayFirstOf, iso, type IsoDate } from "../../figures/date.js";
import type { Fact } from "../../filing/fact.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";
import { withLentYear } from "../item3/lent-year.js";
import { isOtherDay, isTimeToCome } from "./other-days.js";

/** A day told in words or in a cell; `null` where it is one without its year. */
export interface ToldDay {
  readonly value: IsoDate | null;
  readonly start: number;
  readonly end: number;
}

/** A day, or the first and the last of a period. */
export interface ToldDays {
  readonly from: ToldDay | null;
  readonly day: ToldDay;
}

const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const MONTH = String.raw`(?<month>${MONTHS})[a-z]{0,6}\.?`;
/** "June 17" of "June 17 and 18, 2024" and "June 17 and July 2, 2024": the year stands behind a later day. */
const WITHOUT_YEAR = new RegExp(
  String.raw`\b${MONTH}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d/]|\s*(?:,\s*)?(?:19|20)\d{2}|,?\d)`,
  "gi",
);
const GROUP = new RegExp(
  String.raw`\b${MONTH}\s+(?<days>\d{1,2}(?:(?:\s*,\s*|\s+)(?:(?:and|&)\s+)?\d{1,2}){1,10}),?\s+(?<year>\d{4})\b`,
  "gi",
);
const OPENS_PERIOD = /\b(?:from|between|period|during|beginning|commencing)\b[^.;]{0,40}$/i;
const TO =
  /^\s*(?:[-–—]|to|through|thru|and|until|(?:and|,)\s+ending(?:\s+on)?|up\s+to)\s*(?:and\s+including\s+)?$/i;

/** The days on which a sentence tells of trades, in order. */
export function daysIn(text: string): ToldDays[] {
  const days = allDays(text);
  const told: ToldDays[] = [];
  for (let index = 0; index < days.length; index += 1) {
    const day = days[index];
    if (day === undefined) break;
    const before = text.slice(Math.max(0, day.start - 120), day.start);
    const next = days[index + 1];
    const joint = next === undefined ? "" : text.slice(day.end, next.start);
    if (next !== undefined && TO.test(joint) && (OPENS_PERIOD.test(before) || /^\s*[-–—]/.test(joint))) {
      if (!isTimeToCome(before, text.slice(next.end, next.end + 80))) told.push({ from: day, day: next });
      index += 1;
    } else if (!isOtherDay(before, text.slice(day.end, day.end + 80))) told.push({ from: null, day });
  }
  return told;
}

/** "… and the sale of 10,000": words that begin anew behind a day. */
const BEGINS_ANEW = /(?:;|\band)\s+(?:\w+\s+){0,4}$/i;
/** " shares of common stock on ": nothing but what is counted stands before its day. */
const COUNTED_ON = /^(?:\s[\w'’$.-]+){1,12}\son\s$/i;
/** The day of an agreement, a settlement or a filing behind a quantity. */
const OTHER_MATTER =
  /\b(?:under|pursuant|agree\w*|entered|contract|plan|settl\w+|clos\w+|deliver\w+|issu\w+|grant\w*|announc\w+|filed|held|outstanding|expir\w+|which|that|who|and|as)\b/i;

/** Of the days told with a quantity its own: mostly the first, but the one behind it where the first is another clause's. */
export function dayOfQuantity(
  text: string,
  quantity: { start: number; end: number },
  days: readonly ToldDays[],
): ToldDays | undefined {
  const [first] = days;
  if (first === undefined || first.day.end > quantity.start) return first;
  const between = text.slice(first.day.end, quantity.start);
  if (!BEGINS_ANEW.test(between)) return first;
  const behind = days.find(({ day }) => day.start >= quantity.end);
  if (behind === undefined) return first;
  const counted = text.slice(quantity.end, (behind.from ?? behind.day).start).replace(/\s+/g, " ");
  return COUNTED_ON.test(counted) && !OTHER_MATTER.test(counted) ? behind : first;
}

function allDays(text: string): ToldDay[] {
  const grouped = groupedDays(text);
  const full: ToldDay[] = [...grouped, ...apartFrom(grouped, [...datesIn(text)])].sort(byPlace);
  const short = matchesIn(text, WITHOUT_YEAR).map((match): ToldDay => {
    const [start, end] = [match.index, match.index + match[0].length];
    const { month, day } = match.groups ?? {};
    return {
      value: withLentYear(text, { start, end, month: monthOf(month), day: Number(day) }, full),
      start,
      end,
    };
  });
  return [...full, ...apartFrom(full, short)].sort(byPlace);
}

/** Those that share no word with the days known already. */
function apartFrom(known: readonly ToldDay[], days: readonly ToldDay[]): ToldDay[] {
  return days.filter(({ start, end }) => !known.some((day) => start < day.end && day.start < end));
}

function byPlace(a: ToldDay, b: ToldDay): number {
  return a.start - b.start;
}

/** Each day of "June 17, 18 and 20, 2024". */
function groupedDays(text: string): ToldDay[] {
  return matchesIn(text, GROUP).flatMap((match) => {
    const { month, days = "", year } = match.groups ?? {};
    const from = match.index + match[0].indexOf(days);
    return matchesIn(days, /\d{1,2}/g).map(({ 0: day, index }) => ({
      value: dayOf(year, monthOf(month), day),
      start: index === 0 ? match.index : from + index,
      end: from + index + day.length,
    }));
  });
}

function monthOf(name = ""): number {
  return MONTHS.split("|").indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

const YEAR = String.raw`(?:[-\s,]+(?<year>\d{4}|\d{2}))?`;
const DAY_MONTH_NAME = new RegExp(String.raw`^(?<day>\d{1,2})[-\s]${MONTH}${YEAR}$`, "i");
const MONTH_NAME_DAY = new RegExp(String.raw`^${MONTH}[-\s]+(?<day>\d{1,2})(?:st|nd|rd|th)?${YEAR}$`, "i");
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/;
const NO_YEAR = /^\d{1,2}[/-]\d{1,2}$/;
/** "5/03/99" and "5-03-99", but no "23-1/16", which is a price. */
const NUMERIC = /^(?=[^-]*$|[^/]*$)(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})$/;

/** The day as a fact; `null` where none is told in full. */
export function dayFact(
  day: ToldDay | null | undefined,
  text: MappedText,
  make: FactMaker,
): Fact<IsoDate> | null {
  const value = day?.value ?? null;
  return day && value !== null ? make(value, text, day.start, day.end) : null;
}

/**
 * What a cell's text is a day as, by whether the list's dates begin with the day; `null` where it is one without its year
 * or none that the calendar has, `undefined` where it is no date.
 */
export function dayOfCell(text: string, dayFirst: boolean | null): IsoDate | null | undefined {
  const bare = text
    .replace(/(?<![\s*†‡⁽⁾⁰¹²³⁴⁵⁶⁷⁸⁹:;,.])[\s*†‡⁽⁾⁰¹²³⁴⁵⁶⁷⁸⁹:;,.]+$/, "")
    .replace(/(?<!\s)\s*\(\d{1,2}\)$/, "")
    .trim();
  if (dayFirst === true && NUMERIC.test(bare)) return dayFirstOf(bare);
  const dotted = DOTTED.exec(bare);
  if (dotted !== null) {
    if (dayFirst === null) return null;
    const [day, month] = dayFirst ? [dotted[1], dotted[2]] : [dotted[2], dotted[1]];
    return dayOf(dotted[3], Number(month), day);
  }
  const [full] = datesIn(bare);
  if (full?.start === 0 && full.end === bare.length) return full.value;
  const named = DAY_MONTH_NAME.exec(bare) ?? MONTH_NAME_DAY.exec(bare);
  if (named !== null) {
    const { month, day, year } = named.groups ?? {};
    return dayOf(year, monthOf(month), day);
  }
  return NO_YEAR.test(bare) || NUMERIC.test(bare) ? null : undefined;
}

/** Whether the dates of a list begin with the day, as their numbers tell: "20/02/96" and "21/02/96"; `null` where none does. */
export function beginsWithDay(cells: readonly string[]): boolean | null {
  const pairsOf = (shape: RegExp) =>
    cells.flatMap((cell) => {
      const [, first, second] = shape.exec(cell.trim()) ?? [];
      return first === undefined ? [] : [{ first: Number(first), second: Number(second) }];
    });
  const [dotted, stroked] = [pairsOf(DOTTED), pairsOf(NUMERIC)];
  // One alone may be a date whose day and month changed places.
  const days = stroked.filter(({ first, second }) => first > 12 && second <= 12);
  if (days.length > 1 && !stroked.some(({ second }) => second > 12)) return true;
  if (dotted.some(({ first }) => first > 12)) return true;
  return dotted.some(({ second }) => second > 12) ? false : null;
}

function dayOf(year: string | undefined, month: number, day: string | undefined): IsoDate | null {
  if (year === undefined) return null;
  const number = Number(year);
  const century = number >= 70 ? 1900 : 2000;
  return iso(year.length === 4 ? number : century + number, month, Number(day));
}
