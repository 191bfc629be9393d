import { sum, type Decimal } from "../../figures/decimal.js";
import { sameSecurity, type Lot } from "../closing.js";
import { rightsSpokenOf } from "../words/explanations.js";
import type { Fact } from "../fact.js";
import type { Filing, InstrumentType, Person } from "../filing.js";
import { accountsOf } from "../parts/accounts.js";
import { countedAmong, rightsAmong, sharesOf } from "../parts/holdings.js";
import { ownedLots } from "./lot-owners.js";
import { rightsToAcquire } from "../rights/rights.js";

/** A figure of another place that may be the same block. */
export interface Elsewhere {
  readonly where: string;
  readonly value: Decimal;
  readonly at: readonly Fact<unknown>[];
  /** Whether it counts just that block, so that another number contradicts it. */
  readonly sure: boolean;
}

/** `shared` where Item 3 tells of others' holdings of the same security. */
export function elsewhereOf(filing: Filing, person: Person, lot: Lot, shared: boolean): Elsewhere[] {
  if (lot.kind === "shares")
    return [
      ...sharesParts(person),
      ...itsRows(filing, person),
      ...withoutRights(person),
      ...ownedInItem5(filing, person),
    ];
  const stated = statedInItem5(filing, lot, shared);
  return lot.kind === "preferred" || !lot.underlying ? stated : [...rightParts(person, lot), ...stated];
}

const OF_ANOTHER = /\b(?:held|owned)\b[^.;]{1,40}\bby\s+(?:the\s+(?!Reporting\s+Person\b)|his\b|her\b)/i;

/** The shares held by a full telling of the parts: those of the person alone, all, and any sum of them. */
function sharesParts(person: Person): Elsewhere[] {
  return accountsOf(person).flatMap(({ told, holdings, complete, addsUp }) => {
    const held = countedAmong(holdings).filter(({ kind }) => kind === "outstanding");
    const own = held.filter(({ holder, words }) => holder === null && !OF_ANOTHER.test(words));
    const sums = [own, held, ...held.map((part) => [part]), ...pairs(held)].filter(
      ({ length }) => length > 0,
    );
    return sums.map((parts, index) => ({
      where: told,
      value: sum(parts.map(sharesOf)),
      at: parts.map(({ shares }) => shares),
      sure: index === 0 && own.length > 0 && complete && addsUp,
    }));
  });
}

function pairs<T>(items: readonly T[]): T[][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other]));
}

/** The amounts of the cover page and of Item 5; sure where the person alone has every power and no right is told. */
function itsRows(filing: Filing, person: Person): Elsewhere[] {
  const {
    aggregateAmount,
    soleVotingPower,
    sharedVotingPower,
    soleDispositivePower,
    sharedDispositivePower,
  } = person;
  const alone = filing.persons.length === 1 && rightsSpokenOf(filing) === null;
  const figures = [
    ["Item 5(a)", person.item5?.aggregateAmount],
    ["the cover page", aggregateAmount],
    ["the cover page", soleVotingPower],
    ["the cover page", sharedVotingPower],
    ["the cover page", soleDispositivePower],
    ["the cover page", sharedDispositivePower],
  ] as const;
  return figures.flatMap(([where, figure]): Elsewhere[] =>
    figure === null || figure === undefined
      ? []
      : [
          {
            where,
            value: figure.value,
            at: [figure],
            sure: alone && figure.value.eq(aggregateAmount?.value ?? -1),
          },
        ],
  );
}

/** The aggregate amount without the rights to acquire that it is told to hold: shares that were bought are the rest. */
function withoutRights(person: Person): Elsewhere[] {
  const { aggregateAmount } = person;
  const rights = rightsToAcquire(person);
  if (aggregateAmount === null || !rights.known || rights.shares.isZero()) return [];
  return [
    {
      where: "the cover page, without the rights to acquire,",
      value: aggregateAmount.value.minus(rights.shares),
      at: [aggregateAmount, ...rights.holdings.map(({ shares }) => shares)],
      sure: false,
    },
  ];
}

/** What Item 5 tells to be owned: sure where one number is told to be owned directly by the only person. */
function ownedInItem5(filing: Filing, person: Person): Elsewhere[] {
  const owned = ownedLots(filing, "Item 5")
    .filter((each) => each.person === person && each.lot.kind === "shares")
    .map(({ lot }) => lot);
  const direct = owned.filter(({ owner }) => owner?.directly === true);
  const one =
    filing.persons.length === 1 && new Set(direct.map(({ shares }) => shares.value.toFixed())).size === 1;
  return owned.map((lot) => ({
    where: "Item 5",
    value: lot.shares.value,
    at: [lot.shares],
    sure: one && direct.includes(lot),
  }));
}

const TYPES: Readonly<Record<string, readonly InstrumentType[]>> = {
  warrants: ["warrant"],
  "pre-funded warrants": ["pre-funded-warrant"],
  options: ["option", "stock-option", "call-option"],
};

/** The rights of the lot's kind by a full telling of the parts. */
function rightParts(person: Person, { kind }: Lot): Elsewhere[] {
  return accountsOf(person).flatMap(({ told, holdings, complete, addsUp }) => {
    const rights = rightsAmong(holdings).filter(({ type }) => TYPES[kind]?.includes(type) === true);
    const own = rights.filter(({ holder }) => holder === null);
    return [own, rights, ...rights.map((part) => [part])]
      .filter(({ length }) => length > 0)
      .map((parts, index) => ({
        where: told,
        value: sum(parts.map(sharesOf)),
        at: parts.map(({ shares }) => shares),
        sure:
          index === 0 &&
          own.length > 0 &&
          complete &&
          addsUp &&
          parts.every(({ conditional }) => !conditional),
      }));
  });
}

/** What Item 5 counts of the same security, by whomever it is held: sure where it counts one number only. */
function statedInItem5({ statedHoldings }: Filing, lot: Lot, shared: boolean): Elsewhere[] {
  const lots = statedHoldings
    .filter(({ item }) => item === "Item 5")
    .flatMap((holding) => holding.lots.filter((other) => sameSecurity(other, lot)));
  const one = new Set(lots.map(({ shares }) => shares.value.toFixed())).size === 1;
  return lots.map(({ shares }) => ({
    where: "Item 5",
    value: shares.value,
    at: [shares],
    sure: one && !shared && lot.kind === "preferred",
  }));
}
