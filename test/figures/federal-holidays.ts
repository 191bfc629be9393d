import { createRequire } from "node:module";

interface Calendar {
  allForYear(year: number, options: object): { dateString: string }[];
}

const calendar = createRequire(import.meta.url)("@18f/us-federal-holidays") as Calendar;

/** The observed federal holidays of the years `from` to `to` by another hand, as ISO dates in order. */
export function federalHolidays(from: number, to: number): string[] {
  const dates = new Set<string>();
  for (let year = from; year <= to + 1; year += 1) {
    for (const { dateString } of calendar.allForYear(year, {
      shiftSaturdayHolidays: true,
      shiftSundayHolidays: true,
    })) {
      const [y = "", m = "", d = ""] = dateString.split("-");
      dates.add(`${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`);
    }
  }
  return [...dates].filter((date) => date >= `${String(from)}-01-01` && date <= `${String(to)}-12-31`).sort();
}
