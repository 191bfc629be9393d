import { Decimal } from "../../figures/decimal.js";
import { matchesIn } from "../../figures/matches.js";
import { coverCounts } from "../cover/cover-counts.js";
import { isWithin, type Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { once } from "../once.js";
import { COUNTED_ROWS } from "../rows.js";
import { REFERRING } from "../words/referring.js";
import { countsToldIn, isLeftOut, isPartTold } from "./counts-told.js";
import { isItem4, item4Of } from "./item4-wording.js";

const PAGES = String.raw`cover\s+(?:\w+\s+)?pages?`;
const WAYS = [
  // "See Row 9", "Items 5 through 9 of the cover page are incorporated by reference"
  String.raw`${REFERRING}[^.]{1,120}\b(?:${PAGES}|rows?\s+\(?\d|items?\s+\(?\d{1,2}\)?(?:\s?[-–]\s?\(?\d{1,2}\)?)?\s+(?:through|to|and|above|on|of)\b)`,
  // "Row 9 of each cover page sets forth the amount and is incorporated by reference"
  String.raw`\brows?\s+\(?\d[^.]{1,60}\b${PAGES}\b[^.]{1,60}\b(?:sets?\s+forth|states?|tells?|shows?|gives?|incorporated)\b`,
  // "the owner of the Shares listed on such person's cover page"
  String.raw`\b(?:shares|securities|amounts?|numbers?|percentages?)\b[^.]{1,40}\b(?:listed|set\s+out|indicated|specified)\s+(?:on|in)\b[^.]{1,40}\b${PAGES}\b`,
];
const REFERS = new RegExp(WAYS.join("|"), "i");
/** Where Item 4 refers to the cover pages, or `null`. */
export const coverReference = once(
  (filing: Filing): Fact<string> | null => placesOf(filing).find(({ value }) => REFERS.test(value)) ?? null,
);

/**
 * Where Item 4 refers to the cover pages for the amount and for all four powers, each by its row or all with its first words, or
 * `null`. An answer that is none of these states figures of its own.
 */
export const countsByReference = once((filing: Filing): Fact<string> | null => {
  const [first] = item4Of(filing);
  const rows = filing.thirteenG?.rowsReferred ?? [];
  if (first !== undefined && REFERS.test(first.value) && !rows.some(({ place }) => isWithin(place, first)))
    return first;
  const byRow = COUNTED_ROWS.map((name) => rows.find(({ asked }) => asked === name));
  return byRow.includes(undefined) ? null : (byRow[0]?.place ?? null);
});

/** How many of the paragraphs of Item 4 and its captions refer to the cover pages. */
export function referencesIn(filing: Filing): number {
  return placesOf(filing).filter(({ value }) => REFERS.test(value)).length;
}

/** In the place of its caption the heading may hold the answer. */
function placesOf(filing: Filing): Fact<string>[] {
  return [...item4Of(filing), ...filing.items.filter(isItem4).map(({ heading }) => heading)];
}

/** A number of shares that Item 4 tells beside its reference to the cover pages. */
export interface CountBeside {
  readonly place: Fact<string>;
  readonly shares: Decimal;
  /** Whether a row of a cover page states it, the text counts the class by it or leaves it out; or it is a part of what Row 9 states. */
  readonly known: "row" | "part" | null;
}

/** The numbers of shares in those paragraphs of Item 4 that do not refer to the cover pages themselves. */
export const countsBesideReference = once((filing: Filing): readonly CountBeside[] => {
  const rows = new Set([...coverCounts(filing), ...classCounts(filing)].map((count) => count.toFixed()));
  return item4Of(filing)
    .filter(({ value }) => !REFERS.test(value))
    .flatMap((place) =>
      countsToldIn(place).map((count): CountBeside => {
        const printed = count.shares.toFixed();
        const known = rows.has(printed) || isLeftOut(count) ? "row" : null;
        const part = isPartTold(filing, count.shares) ? "part" : null;
        return { place, shares: count.shares, known: known ?? part };
      }),
    );
});

function classCounts({ bases }: Filing): Decimal[] {
  return bases.flatMap(({ shares, plus, includes }) =>
    [shares, ...[...plus, ...includes].map((term) => term.shares)].map(({ value }) => value),
  );
}

/** "directly holds 3,548,382 shares", not of the class outstanding. */
const HELD =
  /\b(?:holds?|owns?|held|owned|owners?\s+of)\s+(?:[^\s\d.;]+\s+){0,4}(\d{1,3}(?:,\d{3})+|\d{5,})(?=(?:\s+[^\s\d.;,()]+){0,5}?\s+(?:shares|units|adss|stock)\b(?![^.;]{1,80}\boutstanding\b))/gi;

/** The numbers of shares that Item 4 tells to be held, where it refers to the cover pages, too. */
export const toldBesideReference = once((filing: Filing): readonly Pick<CountBeside, "place" | "shares">[] =>
  item4Of(filing).flatMap((place) =>
    matchesIn(place.value, HELD).map(([, printed = "0"]) => ({
      place,
      shares: new Decimal(printed.replaceAll(",", "")),
    })),
  ),
);
