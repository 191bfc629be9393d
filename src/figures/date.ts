import { matchesIn } from "./matches.js";

/** A calendar date as `YYYY-MM-DD`; dates have no time and no zone anywhere in the project. */
export type IsoDate = string;

/** A date found in printed text, with its place. */
export interface PrintedDate {
  readonly value: IsoDate;
  readonly start: number;
  readonly end: number;
}

const MONTHS = [
  "january", "february", "march", "april", "may", "june",
  "july", "august", "september", "october", "november", "december",
]; // prettier-ignore

const MONTH = String.raw`(jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)`;
const DATE = new RegExp(
  [
    String.raw`\b${MONTH}\s*(\d{1,2})(?:st|nd|rd|th)?(?:\s*,\s*|\s+)(\d{4})\b`,
    String.raw`\b(\d{1,2})(?:(?:st|nd|rd|th)?(?:\s+day\s+of)?\s+|-(?=[a-z]{3}-))${MONTH}(?:(?:\s*,\s*|\s+)(?=\d{4})|(?<=-[a-z]{3})-)(\d{4}|\d{2})\b`,
    // One kind of stroke: 4-15/16 is a price.
    String.raw`\b(\d{1,2})(?<stroke>[/-]| \/ )(\d{1,2})\k<stroke>(\d{4}|(?<! )\d{2})\b`,
    String.raw`\b(\d{4})(?<yearStroke>[/-])(\d{2})\k<yearStroke>(\d{2})\b`,
    // Dots number sections, too: see `sureDay`.
    String.raw`(?<![\d.,])(?<one>\d{1,2})\.(?<two>\d{1,2})\.(?<dotted>\d{4})(?!\d|[.,]\d)`,
  ].join("|"),
  "gi",
);

/** The day of the week before a date belongs to it: "as of Friday, November 8, 2024". */
const DAY_OF_WEEK =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.)(?:,\s*|\s+)$/i;
/** So many characters hold it. */
const WIDEST_DAY = 14;

/** Every date printed in `text`, in order. A date that no calendar has (February 30) is left out. */
export function* datesIn(text: string): Generator<PrintedDate> {
  for (const match of matchesIn(text, DATE)) {
    const value = isoFromMatch(match);
    if (value !== null) yield { value, start: startOf(match, text), end: match.index + match[0].length };
  }
}

function startOf({ index }: RegExpExecArray, text: string): number {
  const [day = ""] = DAY_OF_WEEK.exec(text.slice(Math.max(0, index - WIDEST_DAY), index)) ?? [];
  return index - day.length;
}

/** Days printed with the name of their month that no calendar has: `November 31, 2025`. */
export function noDaysIn(text: string): string[] {
  return matchesIn(text, DATE)
    .filter((match) => (match[1] ?? match[5]) !== undefined && isoFromMatch(match) === null)
    .map(([printed]) => printed)
    .filter((printed) => /^[A-Z\d]/.test(printed));
}

/** Whether a text is a date and nothing else. */
export function isDateAlone(text: string): boolean {
  const day = dateIn(text);
  return day !== null && (text.slice(0, day.start) + text.slice(day.end)).trim() === "";
}

/** The first date in `text`, or `null`. */
export function dateIn(text: string): PrintedDate | null {
  for (const date of datesIn(text)) return date;
  return null;
}

function isoFromMatch(match: RegExpMatchArray): IsoDate | null {
  const [, month1, day1, year1, day2, month2, year2, month3, , day3, year3, year4, , month4, day4] = match;
  if (month1 !== undefined) return iso(Number(year1), monthNumber(month1), Number(day1));
  if (month2 !== undefined) return iso(fullYear(year2 ?? ""), monthNumber(month2), Number(day2));
  if (month3 !== undefined) return iso(fullYear(year3 ?? ""), Number(month3), Number(day3));
  const { one, two, dotted } = match.groups ?? {};
  if (dotted !== undefined) return sureDay(Number(dotted), Number(one), Number(two));
  return iso(Number(year4), Number(month4), Number(day4));
}

/** The day of a month where two numbers can be but one, whichever stands first: "31.12.2002", "12.31.2002". */
function sureDay(year: number, one: number, two: number): IsoDate | null {
  const [monthFirst, dayFirst] = [iso(year, one, two), iso(year, two, one)];
  if (monthFirst === null || dayFirst === null) return monthFirst ?? dayFirst;
  return monthFirst === dayFirst ? monthFirst : null;
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

/** EDGAR opened in 1993: a year of two digits from 70 on is of the last century. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number >= 70 ? 1900 + number : 2000 + number;
}

/** The ISO date of a year, month (1-12) and day, or `null` where the calendar has no such day. */
export function iso(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** The last day of the month of `date`, or of the month `later` months after it. */
export function monthEnd(date: IsoDate, later = 0): IsoDate {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return new Date(Date.UTC(year, month + later, 0)).toISOString().slice(0, 10);
}

/** The last day of the calendar quarter of `date`. */
export function quarterEnd(date: IsoDate): IsoDate {
  return monthEnd(date, 2 - ((Number(date.slice(5, 7)) - 1) % 3));
}

const NUMERIC = /^\s*(\d{1,2})([/-]| \/ )(\d{1,2})\2(\d{4}|\d{2})\s*$/;

/** `03/11/2025` read as November 3, as it is written outside the United States; `null` where it cannot be. */
export function dayFirst(printed: string): IsoDate | null {
  const [, day, , month, year] = NUMERIC.exec(printed) ?? [];
  return year === undefined ? null : iso(fullYear(year), Number(month), Number(day));
}

/** The date `days` days after `date` (before it where negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of the next year. */
export function yearAfter(day: IsoDate): IsoDate {
  return `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`;
}

/** The same day of the year before. */
export function yearBefore(day: IsoDate): IsoDate {
  return `${String(Number(day.slice(0, 4)) - 1)}${day.slice(4)}`;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: IsoDate): number {
  return new Date(Date.parse(date)).getUTCDay();
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** `2024-07-25` as a message prints it: `Thursday, July 25, 2024`. */
export function longDate(date: IsoDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const name = MONTHS[Number(month) - 1] ?? "";
  return `${WEEKDAYS[weekday(date)] ?? ""}, ${name.charAt(0).toUpperCase()}${name.slice(1)} ${String(Number(day))}, ${year}`;
}

/** Whether the year, the month or the day of two dates is another, and no more than one of them: "March 29" for "April 29". */
export function differInOnePart(one: IsoDate, other: IsoDate): boolean {
  const [parts, others] = [one.split("-"), other.split("-")];
  return parts.filter((part, index) => part !== others[index]).length === 1;
}

/** "December 10, 1999" and "May 10, 1999": the months alone differ. */
export function isMonthSlip(one: IsoDate, other: IsoDate): boolean {
  return one.slice(0, 4) === other.slice(0, 4) && one.slice(7) === other.slice(7);
}
