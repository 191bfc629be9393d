import { sum, type Decimal } from "../figures/decimal.js";
import { matchesIn } from "../figures/matches.js";
import { numbersIn } from "../figures/number.js";
import type { Fact } from "./fact.js";
import type { Filing } from "./filing.js";
import { onceTold } from "./once.js";
import { proseOf } from "./prose.js";

/** A sum that the text prints with its signs: "2,103,200 + 258,700 = 2,361,900". */
export interface PrintedSum {
  readonly printed: string;
  readonly added: Decimal;
  readonly total: Decimal;
  readonly place: Fact<string>;
}

const COUNT = String.raw`\d{1,3}(?:,\d{3})+`;
/** Nothing but counts and plus signs, of which no sign or bracket on either side makes a part of a longer formula. */
const SUM = new RegExp(
  String.raw`(?<![\d,.$€£(]|[-+=×*/x–−]\s?)${COUNT}(?:\s?\+\s?${COUNT}){1,6}\s?=\s?${COUNT}(?![,.]?\d|\s?[-+×*/x–−%(])`,
  "g",
);

/** The sums of counts that notes and prose print with their signs. */
export const printedSums = onceTold((filing: Filing): readonly PrintedSum[] =>
  proseOf(filing).flatMap((place) => {
    if (!place.value.includes("+")) return [];
    return matchesIn(place.value, SUM).flatMap(([printed]): PrintedSum[] => {
      const counts = [...numbersIn(printed)].map(({ value }) => value);
      const total = counts.pop();
      return total === undefined ? [] : [{ printed, added: sum(counts), total, place }];
    });
  }),
);
