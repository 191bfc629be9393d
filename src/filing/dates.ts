import type { IsoDate } from "../figures/date.js";
import type { Fact } from "./fact.js";
import type { Filing } from "./filing.js";

/** The latest dated signature of the statement, a lower bound for the day of filing; `null` where none is dated. */
export function latestSignature(filing: Filing): Fact<IsoDate> | null {
  const dates = (filing.signatures?.signatures ?? []).flatMap((signature) => signature.date ?? []);
  return dates.reduce<Fact<IsoDate> | null>(
    (latest, date) => (latest === null || date.value > latest.value ? date : latest),
    null,
  );
}

/** The day that the filing was made on, as near as it can be told: the header's, else the latest signature's, else the event's. */
export function dayOf(filing: Filing): IsoDate | null {
  const day = filing.header?.filedAsOf ?? latestSignature(filing) ?? filing.eventDate;
  return day?.value ?? null;
}
