import { percentAgreement } from "../../figures/percent-agreement.js";
import { percentsIn } from "../../figures/percent.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { once } from "../once.js";
import { COUNTED_ROWS, rowNumber, type RowName } from "../rows.js";
import { itemTexts } from "../words/prose.js";
import { countsIn } from "./item5-figures.js";
import { wholeSentences } from "./item5-sentences.js";

/** A sentence of Item 5(a) or (b) that answers by rows of the cover pages: "See Rows 7 through 10 of the cover pages". */
export interface CoverReference {
  /** The numbers of the rows, as the cover page has them. */
  readonly rows: readonly number[];
  /** Whether the sentence names them; "see the cover pages" does not. */
  readonly numbered: boolean;
  readonly place: Fact<string>;
}

/**
 * Where Item 5 refers to the cover pages for every one of some rows, or `null`. Where it states holdings one by one, a reference
 * to the pages alone does not make up for one that it leaves out.
 */
export function referredIn5(
  { schedule, persons, item5References }: Filing,
  names: readonly RowName[],
): Fact<string> | null {
  const oneByOne = persons.some(({ item5 }) => (item5?.aggregateAmount ?? null) !== null);
  const places = names.map((name) =>
    item5References.find(
      ({ rows, numbered }) => (numbered || !oneByOne) && rows.includes(rowNumber(schedule, name)),
    ),
  );
  return places.includes(undefined) ? null : (places[0]?.place ?? null);
}

const HELD = /\b(?:beneficial\w*|owns?|owned|holds?|held|vot(?:e|es|ing)|dispos\w+)\b/i;

/** Whether Item 5 tells of holdings or powers by no number that is not on a cover page or a count of the class. */
export const tellsOnlyCoverCounts = once((filing: Filing): boolean => {
  const known = filing.persons.flatMap((person) => COUNTED_ROWS.flatMap((name) => person[name]?.value ?? []));
  return itemTexts(filing, "5")
    .flatMap(wholeSentences)
    .every((sentence) => !HELD.test(sentence) || countsIn(filing, sentence, known).length === 0);
});

/** Whether Item 5 prints no percentage but those of the cover pages, and the five and ten percent of which the rules speak. */
export const tellsOnlyCoverPercents = once((filing: Filing): boolean =>
  itemTexts(filing, "5")
    .flatMap((text) => [...percentsIn(text)])
    .filter(({ percent: { value, decimals } }) => decimals > 0 || !value.mod(5).isZero())
    .every(({ percent }) =>
      filing.persons.some(
        ({ percentOfClass: cover }) => cover && percentAgreement(cover.value, percent) !== "different",
      ),
    ),
);
