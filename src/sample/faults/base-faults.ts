import { Decimal } from "../../figures/decimal.js";
import { figuresOf } from "../figures.js";
import type { Random } from "../random.js";
import { changedSlot, slotTexts, type Fault, type Statement } from "./fault.js";
import { DIGIT_SLIPS } from "./mistyped-number.js";

/** The class outstanding: what it was counted to be shows in the percentages, as far as these are printed. */
export const baseFaults: Fault[] = DIGIT_SLIPS.map(([slip, what, put]) => ({
  id: `base-${slip}`,
  title: `${what} in the number of shares outstanding`,
  rules: [
    "percent-recompute",
    "share-count-base-conflict",
    "derivative-in-denominator",
    "percent-over-100",
    "percent-implied-base",
    "foreign-derivative-in-denominator",
  ],
  plant: (statement: Statement, random: Random) => {
    const planted = changedSlot(statement, random, /^base\.shares$/, (text) => put(text, random));
    if (planted === null) return null;
    const texts = slotTexts(statement.told);
    if ([...texts.keys()].some((id) => /^percentNote\.\d+\.base$/.test(id))) return planted;
    const now = new Decimal((slotTexts(planted.told).get("base.shares") ?? "").replace(/,/g, ""));
    return percentsShow(statement, now)
      ? planted
      : { ...planted, unknowable: "every printed percentage fits the wrong number, too" };
  },
}));

/** Whether a printed percentage, rounded once or twice or cut off, is another over this number of shares. */
function percentsShow({ model, told }: Statement, outstanding: Decimal): boolean {
  const texts = slotTexts(told);
  return model.parties.some((_party, person) => {
    const printed = texts.get(`cover.${String(person)}.percentOfClass`)?.replace("%", "");
    const amount = texts.get(`cover.${String(person)}.aggregateAmount`)?.replace(/,/g, "");
    if (printed === undefined || amount === undefined || !/^\d+$/.test(amount)) return false;
    const places = printed.split(".")[1]?.length ?? 0;
    const value = new Decimal(amount).times(100).div(outstanding.plus(figuresOf(model, person).rights));
    const twice = value.toDecimalPlaces(places + 1, Decimal.ROUND_HALF_UP);
    return [
      value.toDecimalPlaces(places, Decimal.ROUND_DOWN),
      ...[value, twice].map((each) => each.toDecimalPlaces(places, Decimal.ROUND_HALF_UP)),
    ].every((each) => !each.eq(printed));
  });
}
