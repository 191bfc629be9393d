import { percentAgreement } from "../../figures/percent-agreement.js";
import { percentsIn } from "../../figures/percent.js";
import { coverCounts } from "../cover/cover-counts.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { once } from "../once.js";
import { rowNumber, type RowName } from "../rows.js";
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
 * The reference by which Item 5 answers for a person, with the rows of the cover page to which it refers; empty where it does not refer
 * to every one of them, or one states nothing. Where Item 5 states holdings one by one, a reference to the pages alone does not make
 * up for one that it leaves out.
 */
export function answeredByRows(
  { schedule, persons, item5References }: Filing,
  person: Person,
  names: readonly RowName[],
): readonly Fact<unknown>[] {
  const oneByOne = persons.some(({ item5 }) => (item5?.aggregateAmount ?? null) !== null);
  const [reference, ...others] = names.map((name) =>
    item5References.find(
      ({ rows, numbered }) => (numbered || !oneByOne) && rows.includes(rowNumber(schedule, name)),
    ),
  );
  const figures = names.flatMap((name) => person[name] ?? []);
  if (reference === undefined || others.includes(undefined) || figures.length < names.length) return [];
  return [reference.place, ...figures];
}

const HELD = /\b(?:beneficial\w*|owns?|owned|holds?|held|vot(?:e|es|ing)|dispos\w+)\b/i;

/** Whether Item 5 tells of holdings or powers by no number that is not on a cover page or a count of the class. */
export const tellsOnlyCoverCounts = once((filing: Filing): boolean =>
  itemTexts(filing, "5")
    .flatMap(wholeSentences)
    .every(
      (sentence) => !HELD.test(sentence) || countsIn(filing, sentence, coverCounts(filing)).length === 0,
    ),
);

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
