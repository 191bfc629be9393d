import { percentAgreement } from "../../figures/percent-agreement.js";
import { percentFigures, percentIn, type Percent } from "../../figures/percent.js";
import type { Fact } from "../fact.js";
import type { Filing, Item5Statement } from "../filing.js";
import { byKey } from "../grouped.js";
import { countsIn } from "./item5-figures.js";
import { paragraphOf, unbased, wholeSentences, type Around } from "./item5-sentences.js";
import { once } from "../once.js";
import { itemTexts } from "../words/prose.js";
import type { ToldPercent } from "../told-percent.js";

/** "(ii) Larkspur GP may be deemed to own 900,000 shares, representing approximately 4.5% of the class": one of a list. */
interface Entry {
  readonly paragraph: string;
  /** What the sentence says ahead of the whole list. */
  readonly lead: string;
  readonly text: string;
  readonly shares: string;
  readonly percent: Percent;
}

const MARK = /(?:^|[\s,;])\((?:[ivx]{1,5}|[a-z]|\d{1,2})\)\s/;

/**
 * The entries of the lists of Item 5 that tell one amount and one percentage each, by their figures; of lists in which two
 * entries at least do so, and one of them tells what a cover page states.
 */
const entriesIn5 = once((filing: Filing): ReadonlyMap<string, readonly Entry[]> => {
  const listed = listsIn5(filing).filter((list) => list.some((entry) => isOnCover(filing, entry)));
  return byKey(listed.flat(), ({ shares, percent }) => keyOf(shares, percent));
});

const listsIn5 = once((filing: Filing): readonly (readonly Entry[])[] =>
  itemTexts(filing, "5")
    .map((paragraph) => entriesOf(filing, paragraph))
    .filter(({ length }) => length > 1),
);

function entriesOf(filing: Filing, paragraph: string): Entry[] {
  const [ahead = "", ...texts] = paragraph.split(MARK);
  const lead = wholeSentences(ahead).at(-1) ?? "";
  return texts.flatMap((whole): Entry[] => {
    const text = wholeSentences(whole)[0] ?? "";
    const [shares, ...others] = new Set(countsIn(filing, unbased(text), []));
    const percent = percentFigures(text).length === 1 ? percentIn(text)?.percent : undefined;
    return shares === undefined || percent === undefined || others.length > 0
      ? []
      : [{ paragraph, lead, text, shares, percent }];
  });
}

const keyOf = (shares: string, { value }: Percent): string => `${shares} ${value.toFixed()}`;

function isOnCover(filing: Filing, { shares, percent }: Entry): boolean {
  return (
    coversOf(filing)
      .get(shares)
      ?.some((cover) => !["different", "near"].includes(percentAgreement(cover, percent))) === true
  );
}

/** The percentages of the cover pages, by the number of shares. */
const coversOf = once(({ persons }: Filing): ReadonlyMap<string, readonly Percent[]> => {
  const stated = persons.flatMap(({ aggregateAmount, percentOfClass }) =>
    aggregateAmount === null || percentOfClass === null
      ? []
      : [{ shares: aggregateAmount.value.toFixed(), percent: percentOfClass.value }],
  );
  const covers = byKey(stated, ({ shares }) => shares);
  return new Map([...covers].map(([shares, each]) => [shares, each.map(({ percent }) => percent)]));
});

/** Whether a percentage beside an amount is the only one of a list of three or more that no cover page states for as many shares. */
export function isOddInList(filing: Filing, { shares, percent, place }: ToldPercent): boolean {
  const [entry, ...others] = entriesIn5(filing).get(keyOf(shares.value.toFixed(), percent.value)) ?? [];
  if (entry === undefined || others.length > 0 || !entry.paragraph.includes(place.value)) return false;
  const list = listsIn5(filing).find((each) => each.includes(entry)) ?? [];
  return list.length > 2 && list.every((each) => each === entry || isOnCover(filing, each));
}

/** The entry of a list in which Item 5 tells both the amount and the percentage of a person, and no other entry the same two; else `null`. */
export function aroundInEntry(filing: Filing, item5: Item5Statement, fact: Fact<unknown>): Around | null {
  const { aggregateAmount: amount, percentOfClass: percent } = item5;
  if (amount === null || percent === null || item5.tabled === true) return null;
  const [entry, ...others] = entriesIn5(filing).get(keyOf(amount.value.toFixed(), percent.value)) ?? [];
  if (entry === undefined || others.length > 0) return null;
  if ([amount, percent].some((each) => paragraphOf(filing, each) !== entry.paragraph)) return null;
  const at = entry.text.indexOf(fact.printed);
  if (at < 0) return null;
  const [ahead, after] = [entry.text.slice(0, at), entry.text.slice(at + fact.printed.length)];
  return { sentence: entry.lead + entry.text, before: entry.lead + ahead, after };
}
