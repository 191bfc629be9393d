import { addDays, iso, weekday, type IsoDate } from "./date.js";

/**
 * Business days of the SEC: any day but Saturday, Sunday and a federal holiday (17 CFR 240.13d-1(i)(2)),
 * with the days on which EDGAR was closed by executive order (regulation: 17 CFR 232.12).
 */

type Holiday = (year: number) => IsoDate;

const fixed =
  (month: number, day: number): Holiday =>
  (year) =>
    observed(iso(year, month, day) ?? "");

/** The nth given weekday of a month; n counts from the end where negative. */
const nth =
  (n: number, day: number, month: number): Holiday =>
  (year) => {
    const first = iso(year, month, 1) ?? "";
    const firstMatch = addDays(first, (day - weekday(first) + 7) % 7);
    if (n > 0) return addDays(firstMatch, 7 * (n - 1));
    const fifth = addDays(firstMatch, 28);
    return fifth.slice(5, 7) === first.slice(5, 7) ? fifth : addDays(firstMatch, 21);
  };

/** 5 U.S.C. 6103(b): a holiday on a Saturday is observed on Friday, on a Sunday on Monday (E.O. 11582). */
function observed(date: IsoDate): IsoDate {
  const shift = { 6: -1, 0: 1 }[weekday(date)] ?? 0;
  return addDays(date, shift);
}

/** 5 U.S.C. 6103(a), each with the first year in which it was kept. */
const HOLIDAYS: readonly { since: number; name: string; on: Holiday }[] = [
  { since: 1871, name: "New Year's Day", on: fixed(1, 1) },
  { since: 1986, name: "Birthday of Martin Luther King, Jr.", on: nth(3, 1, 1) },
  { since: 1971, name: "Washington's Birthday", on: nth(3, 1, 2) },
  { since: 1971, name: "Memorial Day", on: nth(-1, 1, 5) },
  { since: 2021, name: "Juneteenth", on: fixed(6, 19) },
  { since: 1871, name: "Independence Day", on: fixed(7, 4) },
  { since: 1894, name: "Labor Day", on: nth(1, 1, 9) },
  { since: 1971, name: "Columbus Day", on: nth(2, 1, 10) },
  { since: 1978, name: "Veterans Day", on: fixed(11, 11) },
  { since: 1971, name: "Thanksgiving Day", on: nth(4, 4, 11) },
  { since: 1871, name: "Christmas Day", on: fixed(12, 25) },
];

/** Days on which EDGAR was closed though no holiday fell on them. */
const EDGAR_CLOSED: Readonly<Record<IsoDate, string>> = {
  "2018-12-05": "EDGAR closed: national day of mourning",
  "2018-12-24": "EDGAR closed by executive order",
  "2019-12-24": "EDGAR closed by executive order",
  "2020-12-24": "EDGAR closed by executive order",
  "2024-12-24": "EDGAR closed by executive order",
  "2025-01-09": "EDGAR closed: national day of mourning",
  "2025-12-24": "EDGAR closed by executive order",
  "2025-12-26": "EDGAR closed by executive order",
};

/** The holidays of each year that was asked for: there are many days of few years. */
const holidaysOfYear = new Map<number, ReadonlyMap<IsoDate, string>>();

function holidaysOf(year: number): ReadonlyMap<IsoDate, string> {
  const known = holidaysOfYear.get(year);
  if (known !== undefined) return known;
  const kept = HOLIDAYS.filter(({ since }) => year >= since);
  // January 1 on a Saturday is observed in the year before.
  const holidays = new Map([[fixed(1, 1)(year + 1), "New Year's Day"]]);
  for (const { name, on } of kept.reverse()) holidays.set(on(year), name);
  holidaysOfYear.set(year, holidays);
  return holidays;
}

/** The federal holiday observed on `date`, by name, or `null`. */
export function federalHoliday(date: IsoDate): string | null {
  return holidaysOf(Number(date.slice(0, 4))).get(date) ?? null;
}

/** The holidays that exchanges in the United States keep later than the law, or not at all. */
const EXCHANGES_SINCE: Readonly<Record<string, number>> = {
  "Birthday of Martin Luther King, Jr.": 1998,
  Juneteenth: 2022,
  "Columbus Day": Infinity,
  "Veterans Day": Infinity,
};

/** The holiday on which the exchanges in the United States are closed on `date`, by name, or `null`. */
export function exchangeHoliday(date: IsoDate): string | null {
  const year = Number(date.slice(0, 4));
  if (date === addDays(easter(year), -2)) return "Good Friday";
  const holiday = federalHoliday(date);
  // They trade on the Friday before a New Year's Day that is a Saturday.
  return holiday === null || date.endsWith("-12-31") || year < (EXCHANGES_SINCE[holiday] ?? 0)
    ? null
    : holiday;
}

/** Easter Sunday of a year by the Gregorian calendar: the first Sunday behind the full moon of spring. */
function easter(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leaps = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (leaps + 19 * golden + 15) % 30;
  const moon = epact - (epact > 28 || (epact === 28 && golden > 10) ? 1 : 0);
  const full = addDays(iso(year, 3, 21) ?? "", moon);
  return addDays(full, 7 - weekday(full));
}

/** Why `date` is no business day, or `null` where it is one. */
export function closedBecause(date: IsoDate): string | null {
  const day = weekday(date);
  if (day === 0 || day === 6) return day === 0 ? "Sunday" : "Saturday";
  return federalHoliday(date) ?? EDGAR_CLOSED[date] ?? null;
}

/** The years whose closures by executive order are known; of the others it is known only when they are over. */
const YEARS_KNOWN = new Set(
  Object.keys(EDGAR_CLOSED).flatMap((day) => (day.slice(5, 7) === "12" ? [day.slice(0, 4)] : [])),
);

/** Whether EDGAR may have been closed on `date` by an executive order that the table does not know: they are for days around Christmas. */
export function mayHaveBeenClosed(date: IsoDate): boolean {
  return date.slice(5, 7) === "12" && !YEARS_KNOWN.has(date.slice(0, 4)) && closedBecause(date) === null;
}

/** The date itself where it is a business day, else the next one (17 CFR 240.0-3(a)). */
export function businessDayFrom(date: IsoDate): IsoDate {
  return closedBecause(date) === null ? date : addBusinessDays(date, 1);
}

/** The holidays and closures from Monday to Friday between two days, both left out, by name. */
export function holidaysBetween(from: IsoDate, until: IsoDate): string[] {
  const names: string[] = [];
  for (let day = addDays(from, 1); day < until; day = addDays(day, 1)) {
    const reason = closedBecause(day);
    if (reason !== null && weekday(day) !== 0 && weekday(day) !== 6) names.push(reason);
  }
  return names;
}

/** The date `days` business days after `date`; the day after `date` is the first counted. */
export function addBusinessDays(date: IsoDate, days: number): IsoDate {
  let current = date;
  for (let left = days; left > 0;) {
    current = addDays(current, 1);
    if (closedBecause(current) === null) left -= 1;
  }
  return current;
}
