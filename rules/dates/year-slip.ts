import { addDays, isMonthSlip, type IsoDate } from "../../src/figures/date.js";

/** Dates that lie the better part of a year apart are rarely slips of the day. */
const NEARLY_A_YEAR = 200;

/** How a message ends on two days of which one is mistyped: with the year or the month, where that is what is wrong. */
export function probablyItsYear(later: IsoDate, earlier: IsoDate): string {
  if (later <= addDays(earlier, NEARLY_A_YEAR)) return "";
  return `, probably its ${isMonthSlip(later, earlier) ? "month" : "year"}`;
}
