import { matchesIn } from "../../figures/matches.js";
import { withSeparators, type Decimal } from "../../figures/decimal.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import type { Item3Holding } from "./item3-holdings.js";
import { ownedLots } from "./lot-owners.js";

/** Whatever is called shares, of whichever class: what Item 3 tells of them may be a part of the same holding. */
const COUNT = /(?<![\d,.$€£])(\d{1,3}(?:,\d{3})+|\d{3,})(?:\s+(?!of\b)[\w'’-]+){0,4}?\s+(?:shares|ADSs)\b/gi;

/** Where Item 3 prints another count of shares that is no other reporting person's, or the difference itself; or `null`. */
export function othersBeside(
  filing: Filing,
  { person, lots, told }: Item3Holding,
  difference: Decimal,
): Fact<string> | null {
  if (lots.some(({ kind }) => kind !== "shares")) return null;
  const known = [
    told,
    ...lots.map(({ shares }) => shares.value),
    ...ownedLots(filing, "Item 3").flatMap(({ lot, person: owner }) =>
      owner === person ? [] : lot.shares.value,
    ),
  ].map(withSeparators);
  const gap = withSeparators(difference);
  return (
    item3Of(filing).find(
      ({ value }) =>
        matchesIn(value, COUNT).some(([, count = ""]) => !known.includes(count)) ||
        (gap.includes(",") && new RegExp(String.raw`(?<![\d,.])${gap}(?![\d,])`).test(value)),
    ) ?? null
  );
}

/** Whether Item 3 says that it is told anew, not added to. */
export function isItem3Restated(filing: Filing): boolean {
  return item3Of(filing).some(({ value }) => /\b(?:restated|replaced|superseded|entirety)\b/i.test(value));
}

function item3Of({ items }: Filing): readonly Fact<string>[] {
  return items.filter(({ number }) => number === "3").flatMap(({ paragraphs }) => paragraphs);
}
