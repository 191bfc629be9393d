import { figuresOf } from "../figures.js";
import type { Random } from "../random.js";
import { POWERS } from "../told.js";
import { count } from "../voice.js";
import { slotTexts, withTexts, type Fault, type Planted, type Statement } from "./fault.js";

const RULES = [
  "row-sum-voting",
  "row-sum-dispositive",
  "row-sum",
  "aggregate-unsupported",
  "footnote-components",
  "item5a-components",
  "percent-recompute",
  "cover-vs-item5-aggregate",
  "cover-vs-item5-powers",
  "cover-vs-item5-percent",
  "thirteen-g-item4-vs-cover",
  "power-double-entry",
  "sole-shared-contradiction",
  "percent-order",
  "derivative-in-denominator",
  "parent-covers-child",
  "percent-over-100",
  "shared-needs-a-sharer",
  "chain-percent-equal",
  "no-double-listing",
];

type Texts = Readonly<Record<string, string>>;

/** Some figures of one person changed together; only slots that the statement has. */
function figuresChanged(changes: (statement: Statement, person: number) => Texts | null) {
  return (statement: Statement, random: Random): Planted | null => {
    const texts = slotTexts(statement.told);
    const options = statement.model.parties.flatMap((_party, person) => {
      const wished = Object.entries(changes(statement, person) ?? {}).filter(
        ([id, now]) => texts.has(id) && texts.get(id) !== now,
      );
      return wished.length === 0 ? [] : [Object.fromEntries(wished)];
    });
    if (options.length === 0) return null;
    const chosen = random.pick(options);
    return { told: withTexts(statement.told, chosen), slots: Object.keys(chosen) };
  };
}

const powersAt = (
  prefix: string,
  person: number,
  [soleVoting, sharedVoting, soleDispositive, sharedDispositive]: readonly number[],
): Texts =>
  Object.fromEntries(
    [soleVoting, sharedVoting, soleDispositive, sharedDispositive].map((value, index) => [
      `${prefix}.${String(person)}.${POWERS[index] ?? ""}`,
      count(value ?? 0),
    ]),
  );

/** Sole for shared power and shared for sole, in one place: the cover page or Item 5. */
const swapped = (where: "cover" | "item5"): Fault["plant"] =>
  figuresChanged(({ model }, person) => {
    const powers = figuresOf(model, person);
    return powersAt(where, person, [
      powers.sharedVotingPower,
      powers.soleVotingPower,
      powers.sharedDispositivePower,
      powers.soleDispositivePower,
    ]);
  });

/** What one person held before, in one place: the cover page or Item 5. */
const lagging = (where: "cover" | "item5"): Fault["plant"] =>
  figuresChanged(({ model }, person) => {
    const figures = figuresOf(model, person);
    const before = POWERS.map((power) => Math.round(figures[power] * 0.83));
    const aggregate = before.slice(2).reduce((all, value) => all + value, 0);
    return {
      ...powersAt(where, person, before),
      [`${where}.${String(person)}.aggregateAmount`]: count(aggregate),
    };
  });

/** Slips in the powers and the aggregate amount. */
export const amountFaults: readonly Fault[] = [
  {
    id: "swapped-on-cover",
    title: "sole and shared powers swapped on the cover page",
    rules: RULES,
    plant: swapped("cover"),
  },
  {
    id: "swapped-in-text",
    title: "sole and shared powers swapped in Item 5(b), or 4(c) of a 13G",
    rules: RULES,
    plant: swapped("item5"),
  },
  {
    id: "both-sole-and-shared",
    title: "the same shares entered as sole and as shared power",
    rules: RULES,
    plant: figuresChanged(({ model }, person) => {
      const { aggregateAmount: all } = figuresOf(model, person);
      return powersAt("cover", person, [all, all, all, all]);
    }),
  },
  {
    id: "aggregate-leaves-out-part",
    title: "Row 11 and Item 5(a) leave out a part of the powers",
    rules: RULES,
    plant: figuresChanged(({ model }, person) => {
      const { aggregateAmount, parts } = figuresOf(model, person);
      const part = parts.at(-1)?.lot.shares ?? 0;
      if (parts.length < 2) return null;
      return {
        [`cover.${String(person)}.aggregateAmount`]: count(aggregateAmount - part),
        [`item5.${String(person)}.aggregateAmount`]: count(aggregateAmount - part),
      };
    }),
  },
  {
    id: "rights-counted-twice",
    title: "the rights to acquire counted twice in Row 11 and Item 5(a)",
    rules: RULES,
    plant: figuresChanged(({ model }, person) => {
      const { aggregateAmount, rights } = figuresOf(model, person);
      if (rights === 0) return null;
      const now = count(aggregateAmount + rights);
      return {
        [`cover.${String(person)}.aggregateAmount`]: now,
        [`item5.${String(person)}.aggregateAmount`]: now,
      };
    }),
  },
  {
    id: "text-lags-cover",
    title: "Item 5 (4 of a 13G) of one person still tells what was held before",
    rules: RULES,
    plant: lagging("item5"),
  },
  {
    id: "cover-lags-text",
    title: "the cover page of one person still tells what was held before",
    rules: RULES,
    plant: lagging("cover"),
  },
  {
    id: "figures-of-another",
    title: "a cover page with the figures of another person",
    rules: RULES,
    plant: figuresChanged(({ model }, person) => {
      const own = figuresOf(model, person).aggregateAmount;
      const other = model.parties.findIndex(
        (_party, index) => figuresOf(model, index).aggregateAmount !== own,
      );
      if (other < 0) return null;
      const figures = figuresOf(model, other);
      return {
        ...powersAt(
          "cover",
          person,
          POWERS.map((power) => figures[power]),
        ),
        [`cover.${String(person)}.aggregateAmount`]: count(figures.aggregateAmount),
      };
    }),
  },
];
