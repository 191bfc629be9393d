import { datesIn, type IsoDate } from "../../figures/date.js";
import { ZERO, type Decimal } from "../../figures/decimal.js";
import type { Fact, Figure } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { around } from "../item5/item5-sentences.js";

/** An amount that Item 5 tells as of a day, which Row 11 states of a later one, and what was traded between the two. */
export interface OwnedBeforeTrades {
  readonly person: Person;
  readonly amount: Figure;
  readonly row: Figure;
  readonly asOf: IsoDate;
  readonly last: Fact<IsoDate>;
  /** Bought less sold. */
  readonly net: Decimal;
}

/** "As of November 21, 2025, Larkspur may be deemed to beneficially own": the day opens the sentence. */
const OPENS = /^\W*(?:\(\w{1,3}\)\W*)?as\s+of\s+(?:the\s+close\s+of\s+business\s+on\s+)?$/i;

/** The amounts of Row 11 that Item 5 tells as of a day before trades that Item 5(c) lists up to the event. */
export function ownedBeforeTrades(filing: Filing): OwnedBeforeTrades[] {
  const event = filing.eventDate?.value ?? null;
  if (event === null || filing.schedule !== "13D") return [];
  return filing.persons.flatMap((person) => {
    const [amount, row] = [person.item5?.aggregateAmount ?? null, person.aggregateAmount];
    if (amount === null || row === null || !amount.value.eq(row.value)) return [];
    const { before } = around(filing, amount);
    const [day, more] = [...datesIn(before)];
    if (day === undefined || more !== undefined || !OPENS.test(before.slice(0, day.start))) return [];
    const told = tradesBetween(filing, person, day.value, event);
    return told === null ? [] : [{ person, amount, row, asOf: day.value, ...told }];
  });
}

/** What a person traded after one day and up to another, where every trade between is told with its side and number; `null` where nothing remains of it. */
function tradesBetween(
  { transactions }: Filing,
  person: Person,
  from: IsoDate,
  to: IsoDate,
): Pick<OwnedBeforeTrades, "last" | "net"> | null {
  const own = (transactions?.transactions ?? []).filter(
    ({ date, person: name, manner }) =>
      name === person.name.value &&
      manner?.value !== "derivative" &&
      date !== null &&
      date.value > from &&
      date.value <= to,
  );
  let net = ZERO;
  let last: Fact<IsoDate> | null = null;
  for (const { side, quantity, date } of own) {
    if (side === null || quantity === null || date === null) return null;
    net = side === "acquired" ? net.plus(quantity.value) : net.minus(quantity.value);
    if (last === null || date.value > last.value) last = date;
  }
  return last === null || net.isZero() ? null : { last, net };
}
