import { datesIn, type PrintedDate } from "./date.js";
import { matchesIn } from "./matches.js";

const MONTH = String.raw`(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)`;
/** A day without its year, as it stands in a list: "April 22", "9 July", "4/22". */
const SHORT = new RegExp(
  [
    String.raw`\b${MONTH}\s+\d{1,2}(?:st|nd|rd|th)?\b`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s+${MONTH}(?!\w)`,
    String.raw`(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])`,
  ].join("|"),
  "gi",
);
/** What may stand between such a day and the next of its list. */
const NEXT = /^\s*(?:,\s*)?(?:(?:and|&)\s*)?(?:on\s+)?$/i;

/** Every date printed in `text`, in order, with the days of a list whose year stands behind its last: "April 22, July 9 and September 18, 2025". */
export function datesInLists(text: string): PrintedDate[] {
  const dates = [...datesIn(text)];
  for (const { 0: printed, index: start } of matchesIn(text, SHORT).reverse()) {
    const end = start + printed.length;
    const next = dates.find((date) => date.start >= end);
    if (next === undefined || !NEXT.test(text.slice(end, next.start))) continue;
    if (dates.some((date) => date.start < end && date.end > start)) continue;
    const value = shortDate(printed, next);
    if (value !== null) dates.splice(dates.indexOf(next), 0, { value, start, end });
  }
  return dates;
}

/** The day in the year of the next of its list, or in the year before where it would be later than that. */
function shortDate(printed: string, next: PrintedDate): string | null {
  const year = Number(next.value.slice(0, 4));
  const inYear = (each: number) => {
    const written = /^\d+\/\d+$/.test(printed) ? `${printed}/${String(each)}` : `${printed}, ${String(each)}`;
    return [...datesIn(written)][0]?.value ?? null;
  };
  const same = inYear(year);
  return same !== null && same > next.value ? inYear(year - 1) : same;
}
