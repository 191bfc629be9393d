import { matchesIn } from "../../figures/matches.js";
import type { Fact } from "../fact.js";

const NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten".split("|");
const PERIOD =
  /\b(?:last|past|previous|preceding|prior|recent)\s+(?:(?<word>one|two|three|four|five|six|seven|eight|nine|ten)|(?<digits>\d{1,2}))\s*(?:\(\d{1,2}\)\s*)?years?\b/gi;

/** A period that an answer looks back over. */
export interface LookBack {
  readonly years: number;
  /** `last three years`. */
  readonly words: string;
  readonly place: Fact<string>;
}

/** The longest period that the answers name, since one sentence may tell of a shorter one besides; `null` where none is named. */
export function longestPeriod(texts: readonly Fact<string>[]): LookBack | null {
  const periods = texts.flatMap((place) =>
    matchesIn(place.value, PERIOD).map(({ 0: words, groups }): LookBack => {
      const { word, digits } = groups ?? {};
      const years = digits === undefined ? NUMBERS.indexOf((word ?? "").toLowerCase()) + 1 : Number(digits);
      return { years, words: words.toLowerCase().replace(/\s+/g, " "), place };
    }),
  );
  return periods.reduce<LookBack | null>(
    (longest, period) => (longest === null || period.years > longest.years ? period : longest),
    null,
  );
}
