import { sum, withSeparators, ZERO, type Decimal } from "../../figures/decimal.js";
import {
  isOfTheClass,
  sameSecurity,
  securityName,
  type Closing,
  type Lot,
  type StatedHolding,
  withoutRepeats,
} from "../closing.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { mentions } from "../persons/naming.js";
import { once } from "../once.js";
import type { Repair } from "../repair.js";
import { statedOf, type Statement } from "../parts/stated-holdings.js";

/** One figure of the closings carried forward to what is stated in all: a security's count, or the price. */
export interface Rolled {
  /** `Series C preferred shares`, or `the price`. */
  readonly what: string;
  readonly money: boolean;
  /** What the closings add up to. */
  readonly told: Decimal;
  readonly stated: Fact<Decimal>;
  /** Stated less told; zero where rounding ("$41.5 million") accounts for the rest. */
  readonly short: Decimal;
  /** One for each closing that tells it: the figure, and how often. */
  readonly parts: readonly {
    readonly figure: Fact<Decimal>;
    readonly times: number;
    readonly closing: Closing;
  }[];
  /** `41,500 + 4 × 500 = 43,500`. */
  readonly working: string;
}

/** The closings by which one security was bought, with the sentence that states what is held of it in all. */
export interface RollForward {
  readonly closings: readonly Closing[];
  readonly holding: StatedHolding;
  readonly figures: readonly Rolled[];
  /** Statements of another number of the same security, beside that of `holding`. */
  readonly otherwise: readonly Statement[];
}

/** Every security bought in two or more closings of which Item 3 or 5 states what is held. */
export const rollForwardsIn = once((filing: Filing): readonly RollForward[] => {
  const closings = withoutRepeats(filing.closings);
  const rolled: RollForward[] = [];
  const seen: Lot[] = [];
  for (const anchor of anchorsOf(closings)) {
    if (seen.some((lot) => sameSecurity(lot, anchor))) continue;
    const own = closings.filter(({ lots }) => lots.some((lot) => sameSecurity(lot, anchor)));
    seen.push(...own.flatMap(({ lots }) => lots).filter((lot) => !isOfTheClass(lot)));
    const bought = own.flatMap(({ lots, times }) =>
      lots.filter((lot) => sameSecurity(lot, anchor)).map((lot) => ({ each: lot.shares.value, times })),
    );
    if (bought.reduce((purchases, { times }) => purchases + times, 0) < 2) continue;
    const told = sum(bought.map(({ each, times }) => each.times(times)));
    const all = statedOf(filing, anchor);
    const first = all.find(({ item, lot }) => item === all[0]?.item && lot.shares.value.eq(told)) ?? all[0];
    if (first === undefined) continue;
    rolled.push({
      closings: own,
      holding: first.holding,
      figures: rolledFigures(own, first.holding, anchor),
      otherwise: all.filter((other) => isOtherwise(other, first)),
    });
  }
  return rolled;
});

/** Item 5 counts all warrants or options held, so that only its preferred shares are surely those bought. */
function isOtherwise({ lot, item }: Statement, first: Statement): boolean {
  return !lot.shares.value.eq(first.lot.shares.value) && (item === first.item || lot.kind === "preferred");
}

/** Securities from which shares come are bought by closings; shares of the class also in the market, told or not. */
function anchorsOf(closings: readonly Closing[]): Lot[] {
  return closings.flatMap(({ lots }) => lots).filter((lot) => !isOfTheClass(lot));
}

function rolledFigures(closings: readonly Closing[], holding: StatedHolding, anchor: Lot): Rolled[] {
  const counts = holding.lots.flatMap((stated): Rolled[] => {
    const sure = holding.item !== "Item 5" || sameSecurity(stated, anchor) || isSeriesOf(closings, stated);
    const parts = closings.flatMap((closing) =>
      closing.lots
        .filter((lot) => sameSecurity(lot, stated))
        .map((lot) => ({ figure: lot.shares, times: closing.times, closing })),
    );
    return sure && parts.length > 0
      ? [rolledOf(nameOf(parts, closings, stated), false, stated.shares, parts, ZERO)]
      : [];
  });
  const paid = closings.map(({ price }) => price);
  const stated = holding.price;
  if (stated === null || paid.includes(null) || counts.length < holding.lots.filter(isBought).length)
    return counts;
  const parts = closings.flatMap((closing) =>
    closing.price === null ? [] : [{ figure: closing.price, times: closing.times, closing }],
  );
  const rounding = sum([
    stated.rounding,
    ...closings.map(({ price, times }) => (price?.rounding ?? ZERO).times(times)),
  ]);
  return [...counts, rolledOf("the price", true, stated, parts, rounding)];
}

/** The shares that preferred stock converts into are nothing bought beside it. */
function isBought({ kind, underlying }: Lot): boolean {
  return kind !== "preferred" || !underlying;
}

/** Item 5 counts every warrant that is held: only a series that both print is surely the one bought. */
function isSeriesOf(closings: readonly Closing[], { series, kind }: Lot): boolean {
  return (
    series !== null &&
    closings.some(({ lots }) => lots.some((lot) => lot.kind === kind && lot.series === series))
  );
}

function rolledOf(
  what: string,
  money: boolean,
  stated: Fact<Decimal>,
  parts: Rolled["parts"],
  rounding: Decimal,
): Rolled {
  const told = sum(parts.map(({ figure, times }) => figure.value.times(times)));
  const gap = stated.value.minus(told);
  const terms = parts.map(({ figure, times }) =>
    times === 1 ? printedOf(figure, money) : `${String(times)} × ${printedOf(figure, money)}`,
  );
  return {
    what,
    money,
    told,
    stated,
    parts,
    short: gap.abs().lte(rounding) ? ZERO : gap,
    working: `${terms.join(" + ")} = ${amount(told, money)}`,
  };
}

function printedOf(figure: Fact<Decimal>, money: boolean): string {
  return money ? figure.printed : withSeparators(figure.value);
}

/** `43,500`, `$43,500,000`. */
export function amount(value: Decimal, money: boolean): string {
  return `${money ? "$" : ""}${withSeparators(value)}`;
}

/** The series may only be printed where the security is bought. */
function nameOf(parts: Rolled["parts"], closings: readonly Closing[], stated: Lot): string {
  const lots = closings.flatMap((closing) => closing.lots);
  const bought = lots.find((lot) => parts.some(({ figure }) => figure === lot.shares));
  return securityName({ ...stated, series: stated.series ?? bought?.series ?? null });
}

/** The reporting persons named where the closings are told. */
export function buyersOf({ persons }: Filing, { closings }: RollForward): Person[] {
  return persons.filter((person) => closings.some(({ place }) => mentions(place.value, person)));
}

/** What alone would make a figure roll forward: the whole as added up, or one closing larger by what is short. */
export function repairsOf({ stated, told, parts, short }: Rolled): Repair[] {
  return [
    { fact: stated, value: told },
    ...parts
      .map(({ figure, times }) => ({ fact: figure, value: figure.value.plus(short.div(times)) }))
      .filter(({ value }) => value.gt(0)),
  ];
}
