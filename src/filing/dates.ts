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
