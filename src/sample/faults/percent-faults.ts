import { Decimal } from "../../figures/decimal.js";
import { figuresOf } from "../figures.js";
import type { Model } from "../model.js";
import type { Random } from "../random.js";
import { slotTexts, withTexts, type Fault, type Planted, type Statement } from "./fault.js";

const RULES = [
  "percent-recompute",
  "derivative-in-denominator",
  "foreign-derivative-in-denominator",
  "percent-over-100",
  "percent-order",
  "chain-percent-equal",
  "class-conversion-base",
  "percent-with-rights",
  "percent-without-rights",
  "thirteen-g-item4-vs-cover",
  "cover-vs-item5-percent",
];

/** A person's percentage worked out in a wrong way and printed so wherever it stands. */
function miscounted(wrong: (model: Model, person: number) => Decimal | null) {
  return (statement: Statement, random: Random): Planted | null => {
    const texts = slotTexts(statement.told);
    const options = statement.model.parties.flatMap((_party, person) => {
      const printed = texts.get(`cover.${String(person)}.percentOfClass`);
      const value = printed === undefined ? null : wrong(statement.model, person);
      if (printed === undefined || value === null) return [];
      const places = printed.replace("%", "").split(".")[1]?.length ?? 0;
      const now = `${value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toFixed(places)}%`;
      const right = figuresOf(statement.model, person).percentOfClass;
      const cut = `${right.toDecimalPlaces(places, Decimal.ROUND_DOWN).toFixed(places)}%`;
      return now === printed || now === cut ? [] : [{ person, now }];
    });
    if (options.length === 0) return null;
    const { person, now } = random.pick(options);
    const slots = [`cover.${String(person)}.percentOfClass`, `item5.${String(person)}.percentOfClass`].filter(
      (id) => texts.has(id),
    );
    return { told: withTexts(statement.told, Object.fromEntries(slots.map((id) => [id, now]))), slots };
  };
}

function over(amount: number, shares: number): Decimal {
  return new Decimal(amount).times(100).div(shares);
}

/** All rights to acquire that anybody holds. */
function everybodysRights({ parties }: Model): number {
  return parties
    .flatMap(({ lots }) => lots)
    .reduce((all, { instrument, shares }) => (instrument === "shares" ? all : all + shares), 0);
}

/** Slips in percentages and in what they are worked out over. */
export const percentFaults: readonly Fault[] = [
  {
    id: "rights-left-out",
    title: "the person's own rights to acquire left out of the denominator",
    rules: RULES,
    plant: miscounted((model, person) => {
      const { aggregateAmount, rights } = figuresOf(model, person);
      return rights === 0 ? null : over(aggregateAmount, model.outstanding);
    }),
  },
  {
    id: "others-rights-added",
    title: "another person's rights to acquire added to the denominator",
    rules: RULES,
    plant: miscounted((model, person) => {
      const { aggregateAmount, rights } = figuresOf(model, person);
      const all = everybodysRights(model);
      return all === rights ? null : over(aggregateAmount, model.outstanding + all);
    }),
  },
  {
    id: "rights-left-out-of-numerator",
    title: "the rights to acquire counted in the denominator, not in the numerator",
    rules: RULES,
    plant: miscounted((model, person) => {
      const { aggregateAmount, rights, denominator } = figuresOf(model, person);
      return rights === 0 || rights === aggregateAmount ? null : over(aggregateAmount - rights, denominator);
    }),
  },
  {
    id: "percent-decimal-point",
    title: "the percentage's decimal point one place off",
    rules: RULES,
    plant: miscounted((model, person) => {
      const value = figuresOf(model, person).percentOfClass;
      return value.lt(1) ? null : value.div(10);
    }),
  },
  {
    id: "percent-of-another",
    title: "another person's percentage",
    rules: RULES,
    plant: miscounted((model, person) => {
      const own = figuresOf(model, person).aggregateAmount;
      const other = model.parties.findIndex(
        (_party, index) => figuresOf(model, index).aggregateAmount !== own,
      );
      return other < 0 ? null : figuresOf(model, other).percentOfClass;
    }),
  },
  {
    id: "percent-truncated",
    title: "the percentage cut off, not rounded",
    rules: RULES,
    plant: (statement, random) => {
      const texts = slotTexts(statement.told);
      const options = statement.model.parties.flatMap((_party, person) => {
        const id = `cover.${String(person)}.percentOfClass`;
        const printed = texts.get(id) ?? "";
        const places = printed.replace("%", "").split(".")[1]?.length ?? 0;
        const cut = `${figuresOf(statement.model, person).percentOfClass.toDecimalPlaces(places, Decimal.ROUND_DOWN).toFixed(places)}%`;
        return cut === printed || printed === "" ? [] : [[id, cut] as const];
      });
      if (options.length === 0) return null;
      const [id, cut] = random.pick(options);
      const told = id.replace("cover", "item5");
      const slots = [id, told].filter((each) => texts.has(each));
      return {
        told: withTexts(statement.told, Object.fromEntries(slots.map((each) => [each, cut]))),
        slots,
        unknowable: "cutting off is as common as rounding, and told as a remark",
      };
    },
  },
];
