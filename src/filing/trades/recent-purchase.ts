import { addDays, datesIn, type IsoDate } from "../../figures/date.js";
import { closedPlacements } from "./closed-placements.js";
import { isOfTheClass, withoutRepeats, type Closing, type Lot } from "../closing.js";
import { buyersOf, countsTheClass, isNamedAsTheClass, isPurchase } from "./closing-buyers.js";
import { namesSeveralClasses } from "../percent/comparable.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { sentencesOf } from "../words/prose.js";
import { lettered } from "../share-class.js";
import { itemTellsPurchaseOn } from "./transaction-match.js";

/** A purchase of the class that an Item tells with its day, and with its number or else the price of one. */
export interface RecentPurchase extends Pick<Closing, "item" | "place" | "days"> {
  readonly day: IsoDate;
  /** `null` where the number is not told. */
  readonly lot: Lot | null;
  /** Who bought, where another sentence than that of the closing names them. */
  readonly buyers?: readonly Person[];
  /** The places that tell it. */
  readonly at: readonly Fact<unknown>[];
}

/** The purchases that Items 3, 4 and 6 tell of the days up to the signature, so many back. */
export function recentPurchases(filing: Filing, signed: IsoDate, days: number): RecentPurchase[] {
  const isRecent = (day: IsoDate): boolean => day >= addDays(signed, -days) && day <= signed;
  const counted = withoutRepeats(filing.closings).flatMap((closing): RecentPurchase[] => {
    const lot = closing.lots.find((each) => isOfTheClass(each) && !each.underlying);
    const [day] = closing.days;
    return lot !== undefined && day !== undefined && isRecent(day)
      ? [{ ...closing, day, lot, at: [closing.when, lot.shares] }]
      : [];
  });
  const uncounted = priced(filing).filter(
    ({ day }) => isRecent(day) && !filing.closings.some((closing) => closing.days.includes(day)),
  );
  const placed = closedPlacements(filing)
    .filter(({ day }) => isRecent(day) && !filing.closings.some((closing) => closing.days.includes(day)))
    .map(({ closed, ...sold }): RecentPurchase => ({ ...sold, days: [sold.day], at: [closed, sold.place] }));
  return [...counted, ...uncounted, ...placed];
}

/** The reporting persons who are told to have bought. */
export function buyersIn(filing: Filing, purchase: RecentPurchase): readonly Person[] {
  return purchase.buyers ?? buyersOf(filing, purchase);
}

const BOUGHT_ON = /\b(?:purchased|bought|acquired)\b([^.;$€£\d]{1,160})\bon\s+$/;
const AT_A_PRICE = /^(?:,|\s)+(?:at|for)\s+(?:\w+\s+){0,5}[$€£]\s?[\d.,]{1,20}\s+(?:per|a|for\s+each)\s/;
const LONGEST = 200;

/** "… acquired Class S Units on September 1, 2026 at a purchase price of $11.46 per Class S Unit": each day once. */
function priced(filing: Filing): RecentPurchase[] {
  const found = new Map<IsoDate, RecentPurchase>();
  for (const place of filing.items.find(({ number }) => number === "3")?.paragraphs ?? [])
    for (const sentence of sentencesOf(place))
      for (const { value: day, start, end } of datesIn(sentence)) {
        const words = BOUGHT_ON.exec(sentence.slice(Math.max(0, start - LONGEST), start))?.[1];
        if (words === undefined || !AT_A_PRICE.test(sentence.slice(end, end + LONGEST))) continue;
        if (!isNamedAsTheClass(filing, words) || found.has(day)) continue;
        found.set(day, {
          item: "Item 3",
          place: { ...place, value: sentence },
          days: [day],
          day,
          lot: null,
          at: [place],
        });
      }
  return [...found.values()];
}

/** Why the purchase may be none that Item 5(c) asks for, or `null`. */
export function recentPurchaseDoubt(filing: Filing, purchase: RecentPurchase): string | null {
  const { lot, day, days } = purchase;
  if (lot !== null && lot.series !== null && lot.series !== lettered(filing.securityClass?.value ?? ""))
    return "it may be of another class";
  if (lot !== null && !countsTheClass(filing, purchase, lot)) return "it may be of other securities";
  if (namesSeveralClasses(filing)) return "the text names several classes, and it may be of another";
  if (days.length > 1) return "it is told for several days at once";
  if (buyersIn(filing, purchase).length === 0) return "who made it is not plain";
  if (purchase.buyers === undefined && !isPurchase(purchase))
    return "it may be an issue, a conversion or an exchange, or an agreement of that day";
  const spoken = filing.items.some((item) => item.number === "5" && itemTellsPurchaseOn(item, day));
  return spoken ? "another part of Item 5 speaks of a purchase on the day" : null;
}
