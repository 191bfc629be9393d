import type { Decimal } from "../../figures/decimal.js";
import { plainName } from "../../figures/names.js";
import { typingSlip, type TypingSlip } from "../../figures/typing-slip.js";
import { isWithin, type Fact, type Figure } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { accountsOf } from "../parts/accounts.js";
import { isCalled, mentions } from "../persons/naming.js";
import { once, onceOfEach } from "../once.js";
import { daysOf } from "./prose.js";
import { POWERS } from "../rows.js";
import { tellsTrade } from "./tells-trade.js";
import type { ToldCount } from "../told-count.js";
import type { Transaction } from "../transaction.js";

/** A number that the cover pages, their notes or Item 5 state, with what says that a sentence speaks of the same. */
interface Known {
  readonly where: string;
  readonly figure: Figure;
  readonly isOf: (count: ToldCount) => boolean;
  /** Whether it is the only one of its kind: the holder's one right of the type, the one trade of the day. */
  readonly only: boolean;
  /** Whether another number in the sentence may be a slip for it; always so where it is not told. */
  readonly mayDiffer?: (count: ToldCount) => boolean;
}

/** A number of Items 3, 4 or 6 and the one that it is, or that it is one slip away from. */
export interface ToldAgain {
  readonly count: ToldCount;
  readonly known: Pick<Known, "where" | "figure">;
  /** `null` where the two are the same. */
  readonly slip: TypingSlip | null;
}

/** The title of a class of depositary shares. */
const OF_RECEIPTS = /^\W*(?:sponsored\s+)?(?:AD[SR]s?\b|(?:american\s+|global\s+)?depositary)/i;

/** Every number of Items 3, 4 and 6 that is one told elsewhere, or nearly so and nothing else. */
export const toldAgain = once((filing: Filing): readonly ToldAgain[] => {
  const all = knownIn(filing);
  return filing.toldCounts.flatMap((count): ToldAgain[] => {
    const { value } = count.shares;
    // What was read in the sentence itself tells nothing again.
    const known = all.filter(({ figure }) => !isWithin(figure, count.place));
    const fitting = known.filter(({ isOf }) => isOf(count));
    const same = fitting.find(({ figure }) => figure.value.eq(value));
    if (same !== undefined) return [{ count, known: same, slip: null }];
    if (known.some(({ figure }) => figure.value.eq(value)) || isSumOfTrades(filing, value)) return [];
    // A number of depositary shares is none of the shares that they stand for: at ten to one it is a digit short.
    if (count.depositary && !OF_RECEIPTS.test(filing.securityClass?.value ?? "")) return [];
    const near = fitting.flatMap((each) => {
      if (each.mayDiffer?.(count) === false) return [];
      const slip = typingSlip(value, each.figure.value, each.only && isLone(filing, count));
      return slip === null ? [] : [{ count, known: each, slip }];
    });
    const [first] = near;
    const one = new Set(near.map(({ known: { figure } }) => figure.value.toFixed())).size === 1;
    return first === undefined || !one ? [] : [first];
  });
});

/** Whether its Item tells no other number of rights of the type, and its sentence none of shares: round ones that are several need not be the one. */
function isLone({ toldCounts }: Filing, { shares, kind, type, item, place }: ToldCount): boolean {
  return toldCounts.every(
    (other) =>
      other.type !== type ||
      other.shares.value.eq(shares.value) ||
      (kind === "outstanding" ? other.place.span.start !== place.span.start : other.item !== item),
  );
}

/** More trades than these are not added up. */
const MOST_TRADES = 300;

/** Whether a number is what trades that follow each other on one side, all or some days' of them, come to. */
function isSumOfTrades({ transactions }: Filing, value: Decimal): boolean {
  const told = (transactions?.transactions ?? []).slice(0, MOST_TRADES);
  return (["acquired", "disposed"] as const).some((side) => {
    const traded = told.filter((trade) => trade.side === side);
    return [traded, traded.toSorted(byDay)].some((trades) => hasRun(trades, value));
  });
}

function byDay(one: Transaction, other: Transaction): number {
  return (one.date?.value ?? "").localeCompare(other.date?.value ?? "");
}

function hasRun(trades: readonly Transaction[], value: Decimal): boolean {
  return trades.some((_trade, first) => {
    let left = value;
    for (const { quantity } of trades.slice(first)) {
      if (quantity === null || left.lte(0)) break;
      left = left.minus(quantity.value);
    }
    return left.isZero();
  });
}

const daysIn = once((place: Fact<string>) => new Set(daysOf(place).map(({ value }) => value)));

function knownIn(filing: Filing): Known[] {
  const { persons, transactions } = filing;
  const alone = persons.length === 1;
  const names = (person: Person, { place }: ToldCount): boolean => alone || isNamedIn(person, place);
  const own = persons.flatMap((person): Known[] => {
    const isHeld = (count: ToldCount): boolean => count.kind === "outstanding" && names(person, count);
    const rows = [
      ...POWERS.map((power) => ["The cover page", person[power]] as const),
      ["The cover page", person.aggregateAmount] as const,
      ["Item 5(a)", person.item5?.aggregateAmount ?? null] as const,
    ];
    return [
      ...accountsOf(person).flatMap(({ told, holdings }) =>
        holdings.map(({ shares, kind, type, holder }, _index, all) => ({
          only:
            kind === "right-to-acquire" &&
            all.every(
              (each) => each.shares === shares || each.type !== type || each.holder?.value !== holder?.value,
            ),
          where:
            told === "the notes to the cover page" ? "A note to the cover page" : told.replace(/^t/, "T"),
          figure: shares,
          isOf: (count: ToldCount): boolean =>
            count.kind === kind &&
            (kind === "outstanding" || count.type === type) &&
            (holder === null ? names(person, count) : namesHolder(filing, holder, count)),
        })),
      ),
      ...rows.flatMap(([where, figure]) =>
        figure === null ? [] : [{ where, figure, isOf: isHeld, only: false }],
      ),
    ];
  });
  const told = transactions?.transactions ?? [];
  const traded = told.flatMap((trade): Known[] => {
    const { quantity, date, person } = trade;
    if (quantity === null || date === null) return [];
    const by = persons.find(({ name }) => name.value === person) ?? null;
    // What a note converts into is another number than what was bought with it on the day.
    const isOf = (count: ToldCount): boolean =>
      count.kind === "outstanding" &&
      (by === null || names(by, count)) &&
      daysIn(count.place).has(date.value);
    const only = told.filter((each) => each.date?.value === date.value).length === 1;
    const mayDiffer = (count: ToldCount): boolean => tellsTrade(filing, trade, by, count);
    return [{ where: "Item 5(c)", figure: quantity, isOf, only, mayDiffer }];
  });
  return [...own, ...traded];
}

const isNamedIn = onceOfEach((person: Person, place: Fact<string>) => mentions(place.value, person));

/** The reporting person whom a holder's name calls, or `null`. */
const personOf = onceOfEach(
  (holder: Fact<string>, persons: readonly Person[]) =>
    persons.find((each) => isCalled(each, holder.value)) ?? null,
);

function namesHolder({ persons }: Filing, holder: Fact<string>, { place }: ToldCount): boolean {
  const person = personOf(holder, persons);
  return person === null
    ? ` ${plainName(place.value)} `.includes(` ${plainName(holder.value)} `)
    : persons.length === 1 || isNamedIn(person, place);
}
