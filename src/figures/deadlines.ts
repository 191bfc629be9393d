import { addBusinessDays, businessDayFrom, holidaysBetween, mayHaveBeenClosed } from "./business-days.js";
import { addDays, longDate, monthEnd, quarterEnd, type IsoDate } from "./date.js";

/** When a statement is due, and how that was counted. */
export interface Deadline {
  /** The last day on which it is in time. */
  readonly due: IsoDate;
  /** The same, or a later day where EDGAR may have been closed by an order that is not known. */
  readonly dueAtLatest: IsoDate;
  /** `Event Friday, May 2, 2025; 2 business days later: due Tuesday, May 6, 2025.` */
  readonly counted: string;
}

/** The rules for whom 17 CFR 240.13d-1 lets file on Schedule 13G, by their letters. */
export type Rule13G = "b" | "c" | "d";

/** The new terms for Schedule 13D, and for what has no end of a period to count from (Release 33-11253). */
const NEW_13D = "2024-02-05";
/** The new terms for Schedule 13G are to be kept from here on (Release 33-11253). */
const NEW_13G = "2024-09-30";

const TEN_DAYS = 10;
const FIVE_BUSINESS_DAYS = 5;
const TWO_BUSINESS_DAYS = 2;
const FORTY_FIVE_DAYS = 45;

/** 17 CFR 240.13d-1(a), (e), (f) and (g): a first Schedule 13D. */
export function initial13D(event: IsoDate): Deadline {
  return afterAcquisition(event, NEW_13D);
}

/** 17 CFR 240.13d-2(a): an amendment of a Schedule 13D; `null` where it was due "promptly", with no number of days. */
export function amendment13D(event: IsoDate): Deadline | null {
  return event < NEW_13D ? null : afterBusinessDays(event, TWO_BUSINESS_DAYS);
}

/**
 * 17 CFR 240.13d-1(b)(2), (c) and (d): a first Schedule 13G. For institutions and exempt investors it is the
 * later term, which leaves out that more than ten percent at a month's end asks for it sooner.
 */
export function initial13G(event: IsoDate, rule: Rule13G): Deadline {
  return rule === "c" ? afterAcquisition(event, NEW_13G) : afterPeriod(event);
}

/** 17 CFR 240.13d-1(b)(2): an institution's first Schedule 13G where it held more than ten percent at the end of the event's month. */
export function initial13GOverTen(event: IsoDate): Deadline {
  return afterMonth(event);
}

/** 17 CFR 240.13d-2(b): an amendment of a Schedule 13G at the end of the period; 13d-2(c) and (d) may ask for it sooner. */
export function amendment13G(event: IsoDate): Deadline {
  return afterPeriod(event);
}

/**
 * 17 CFR 240.13d-2(c) and (d): an amendment of a Schedule 13G over a move of five percent above ten percent, which
 * only the filing before this one shows; `null` where it was due "promptly".
 */
export function amendment13GOverTen(event: IsoDate, rule: Rule13G): Deadline | null {
  if (rule !== "c") return afterMonth(event);
  return event < NEW_13G ? null : afterBusinessDays(event, TWO_BUSINESS_DAYS);
}

/** Ten days under the old rules, five business days since; where the change falls between, the ten, which end later. */
function afterAcquisition(event: IsoDate, change: IsoDate): Deadline {
  const since = afterBusinessDays(event, FIVE_BUSINESS_DAYS);
  if (event >= change) return since;
  const before = afterDays(event, TEN_DAYS, lead(event));
  if (addDays(event, TEN_DAYS) < change) return before;
  return {
    ...before,
    counted: `${before.counted} The five business days of the rule in force since ${longDate(change)} would end on ${longDate(since.due)}; the later day is taken.`,
  };
}

/** Forty-five days after the end of the calendar quarter, of the calendar year under the old rules. */
function afterPeriod(event: IsoDate): Deadline {
  const end = periodEnd(event);
  return afterDays(end, FORTY_FIVE_DAYS, lead(event, periodName(event), end));
}

/** The end of the calendar quarter, of the calendar year under the old rules, in which a day lies: 17 CFR 240.13d-1(b)(2) and (d). */
export function periodEnd(day: IsoDate): IsoDate {
  return periodName(day) === "year" ? `${day.slice(0, 4)}-12-31` : quarterEnd(day);
}

/** What that period is called. */
export function periodName(day: IsoDate): "year" | "quarter" {
  return day < NEW_13G ? "year" : "quarter";
}

/** Five business days after the end of the month, ten days under the old rules. */
function afterMonth(event: IsoDate): Deadline {
  const end = monthEnd(event);
  const counted = lead(event, "month", end);
  return event < NEW_13G
    ? afterDays(end, TEN_DAYS, counted)
    : afterBusinessDays(end, FIVE_BUSINESS_DAYS, counted);
}

function lead(event: IsoDate, period?: string, end?: IsoDate): string {
  if (period === undefined || end === undefined) return `Event ${longDate(event)}`;
  return event === end
    ? `Event ${longDate(event)}, the end of the ${period}`
    : `Event ${longDate(event)}; the ${period} ends ${longDate(end)}`;
}

/** The day after is the first that counts; neither weekends nor holidays do (17 CFR 240.13d-1(i)(2)). */
function afterBusinessDays(from: IsoDate, days: number, counted = lead(from)): Deadline {
  const due = addBusinessDays(from, days);
  return {
    due,
    dueAtLatest: withDoubt(from, due),
    counted: `${counted}; ${String(days)} business days later${skipped(from, due)}: due ${longDate(due)}.`,
  };
}

/** Calendar days; a last day that is no business day moves on to the next (17 CFR 240.0-3(a)). */
function afterDays(from: IsoDate, days: number, counted: string): Deadline {
  const last = addDays(from, days);
  const due = businessDayFrom(last);
  const moved =
    due === last
      ? `: due ${longDate(due)}.`
      : ` is ${longDate(last)}; the next business day${skipped(addDays(last, -1), due)}: due ${longDate(due)}.`;
  return {
    due,
    dueAtLatest: withDoubt(addDays(last, -1), due),
    counted: `${counted}; ${String(days)} days later${moved}`,
  };
}

/** One business day more where a day counted may have been none. */
function withDoubt(from: IsoDate, due: IsoDate): IsoDate {
  for (let day = addDays(from, 1); day <= due; day = addDays(day, 1))
    if (mayHaveBeenClosed(day)) return addBusinessDays(due, 1);
  return due;
}

/** The holidays between, since a reader would count them otherwise. */
function skipped(from: IsoDate, due: IsoDate): string {
  const names = holidaysBetween(from, due);
  return names.length === 0 ? "" : ` (not counting ${names.join(", ")})`;
}
