import { addDays, type IsoDate } from "../../src/figures/date.js";
import { latestSignature } from "../../src/filing/days/dates.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";

/** So many days before a right can be used it counts. */
export const WINDOW = 60;

/** A day from which the sixty days may run: the event's, or the last signature's. */
export interface Day {
  readonly name: "the event" | "the signature";
  readonly date: Fact<IsoDate>;
  /** The last day of the sixty. */
  readonly end: IsoDate;
}

/** The days of a filing from which the sixty may run. */
export function daysOf(filing: Filing): Day[] {
  const day = (name: Day["name"], date: Fact<IsoDate> | null): Day[] =>
    date === null ? [] : [{ name, date, end: addDays(date.value, WINDOW) }];
  return [...day("the event", filing.eventDate), ...day("the signature", latestSignature(filing))];
}
