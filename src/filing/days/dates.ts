import type { IsoDate } from "../../figures/date.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";

/** The latest dated signature of the statement, a lower bound for the day of filing; `null` where none is dated. */
export function latestSignature(filing: Filing): Fact<IsoDate> | null {
  const dates = (filing.signatures?.signatures ?? []).flatMap((signature) => signature.date ?? []);
  return dates.reduce<Fact<IsoDate> | null>(
    (latest, date) => (latest === null || date.value > latest.value ? date : latest),
    null,
  );
}

/** The day of filing and how it is known; a signature is only the earliest that it can be. */
export interface FilingDay {
  readonly date: IsoDate;
  readonly known: "given by hand" | "by the submission header" | "at the earliest, by the latest signature";
  /** Where it stands; `null` where the user gave it. */
  readonly fact: Fact<IsoDate> | null;
}

/** The day of filing: given by hand, else the submission header's, else no earlier than the latest signature; `null` where none is told. */
export function filingDay(filing: Filing): FilingDay | null {
  if (filing.filedGiven !== undefined) return { date: filing.filedGiven, known: "given by hand", fact: null };
  const header = filing.header?.filedAsOf ?? null;
  if (header !== null) return { date: header.value, known: "by the submission header", fact: header };
  const signed = latestSignature(filing);
  return signed && { date: signed.value, known: "at the earliest, by the latest signature", fact: signed };
}

/** Whether the day is only a signature's: the filing was made on it or later. */
export function isOnlySigned({ known }: FilingDay): boolean {
  return known === "at the earliest, by the latest signature";
}

/** The day that the filing was made on, as near as it can be told: the header's, else the latest signature's, else the event's. */
export function dayOf(filing: Filing): IsoDate | null {
  return filingDay(filing)?.date ?? filing.eventDate?.value ?? null;
}
