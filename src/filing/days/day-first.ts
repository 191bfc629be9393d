import type { IsoDate } from "../../figures/date.js";
import type { Fact } from "../fact.js";

/** As EDGAR's form has every date: month first, with its zeros. */
const FORM_DATE = /^\d{2}\/\d{2}\/\d{4}$/;
const NUMERIC = /^(\d{1,2})(?:[/-]| \/ )\d{1,2}(?:[/-]| \/ )/;

/** Whether a date in figures may be read day first: `3/11/2025` may be November 3. */
export function mayBeDayFirst({ printed }: Fact<IsoDate>): boolean {
  const text = printed.trim();
  const first = Number(NUMERIC.exec(text)?.[1] ?? Number.NaN);
  return first <= 12 && !FORM_DATE.test(text);
}

/** The days that a date may be: in figures day first, too, where that is a day. */
export function readingsOf(date: Fact<IsoDate>): readonly IsoDate[] {
  const [year, month, day = ""] = date.value.split("-");
  return mayBeDayFirst(date) && Number(day) <= 12 ? [date.value, `${year}-${day}-${month}`] : [date.value];
}
