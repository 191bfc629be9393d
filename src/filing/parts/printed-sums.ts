import { Decimal, sum, ZERO } from "../../figures/decimal.js";
import { matchesIn } from "../../figures/matches.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { onceTold } from "../once.js";
import { proseOf } from "../words/prose.js";

/** A sum that the text prints with its signs: "2,103,200 + 258,700 = 2,361,900", "5.5% + 0.7% = 6.2%". */
export interface PrintedSum {
  readonly printed: string;
  readonly added: Decimal;
  readonly total: Decimal;
  /** What rounding each figure may make of a difference. */
  readonly rounding: Decimal;
  readonly place: Fact<string>;
}

const COUNT = String.raw`\d{1,3}(?:,\d{3})+`;
const PERCENT = String.raw`\d{1,2}(?:\.\d{1,3})?\s?%`;
/** Nothing but figures of one kind and plus signs, of which no sign or bracket on either side makes a part of a longer formula. */
const SUM = new RegExp(
  String.raw`(?<![\d,.$€£(]|[-+=×*/x–−]\s?)(?:${sumOf(COUNT)}(?![,.]?\d|\s?[-+×*/x–−%(])|${sumOf(PERCENT)}(?!\s?[-+×*/x–−(]))`,
  "g",
);

function sumOf(figure: string): string {
  return String.raw`${figure}(?:\s?\+\s?${figure}){1,6}\s?=\s?${figure}`;
}

/** The sums that notes and prose print with their signs. */
export const printedSums = onceTold((filing: Filing): readonly PrintedSum[] =>
  proseOf(filing).flatMap((place) => {
    if (!place.value.includes("+")) return [];
    return matchesIn(place.value, SUM).flatMap(([printed]): PrintedSum[] => {
      const figures = printed.split(/[+=]/).map((each) => new Decimal(each.replace(/[,%\s]/g, "")));
      const places = Math.max(...figures.map((each) => each.decimalPlaces()));
      const rounding = printed.includes("%") ? new Decimal(10).pow(-places).times(figures.length / 2) : ZERO;
      return [{ printed, added: sum(figures.slice(0, -1)), total: figures.at(-1) ?? ZERO, rounding, place }];
    });
  }),
);
