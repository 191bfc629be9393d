import { addDays, yearAfter, type IsoDate } from "../../src/figures/date.js";
import type { Fact } from "../../src/filing/fact.js";
import { groupedBy } from "../../src/filing/grouped.js";
import type { ToldTransactions } from "../../src/filing/transaction.js";
import { WINDOW } from "./time-covered.js";

/** A transaction's day, and the same day of the next year, which is probably meant. */
export interface OddYear {
  readonly date: Fact<IsoDate>;
  readonly meant: IsoDate;
}

/** So many others in order, in so many days, make it plain which year is meant. */
const [OTHERS, NEARLY_A_YEAR] = [3, 200];

/** The one day that breaks the order of a list of transactions, and a year later would keep it; else `null`. */
export function yearOutOfOrder({ transactions }: ToldTransactions, until: IsoDate): OddYear | null {
  for (const alike of groupedBy(transactions, ({ list, person }) => `${String(list)} ${String(person)}`)) {
    const days = alike.flatMap(({ date }) => date ?? []);
    const odd = oddOf(days, until) ?? oddOf(days.reverse(), until);
    if (odd !== null) return odd;
  }
  return null;
}

function oddOf(days: readonly Fact<IsoDate>[], until: IsoDate): OddYear | null {
  const breaks = days.filter(({ value }, index) => value < (days[index - 1]?.value ?? ""));
  const [date, ...more] = breaks;
  if (date === undefined || more.length > 0 || days.length <= OTHERS) return null;
  const others = days.filter((day) => day !== date).map(({ value }) => value);
  const meant = yearAfter(date.value);
  const told = days.map((day) => (day === date ? meant : day.value));
  const isInOrder = [...told, until].every((day, index) => day >= (told[index - 1] ?? ""));
  return isInOrder && (others.at(-1) ?? "") <= addDays(others[0] ?? "", NEARLY_A_YEAR)
    ? { date, meant }
    : null;
}

/** So many others within the sixty days make it plain which year is meant. */
const OTHERS_AROUND = 2;

/** So near to one of them, where it is not between them, the day meant must be. */
const NEAR = 7;

/** The day a year later, where only one transaction lies before the sixty days and that day lies within them; else `null`. */
export function yearAmongOthers(
  { transactions }: ToldTransactions,
  old: readonly Fact<IsoDate>[],
  signed: IsoDate,
): IsoDate | null {
  const [only, ...more] = old;
  const others = transactions.filter(({ date }) => date !== null && !old.includes(date));
  if (only === undefined || more.length > 0 || others.length < OTHERS_AROUND) return null;
  const meant = yearAfter(only.value);
  const days = others.map(({ date }) => date?.value ?? "");
  const isAmong =
    days.some((day) => day <= addDays(meant, NEAR)) && days.some((day) => day >= addDays(meant, -NEAR));
  return isAmong && meant >= addDays(signed, -WINDOW) && meant <= signed ? meant : null;
}

/** The day of the event, where it is the same day a year after one of those that lie before the sixty days, and a year later all would lie within them; else `null`. */
export function yearBeforeEvent(
  old: readonly Fact<IsoDate>[],
  event: IsoDate | null,
  signed: IsoDate,
): IsoDate | null {
  const meant = old.map(({ value }) => yearAfter(value));
  const opens = addDays(signed, -WINDOW);
  return event !== null && meant.includes(event) && meant.every((day) => day >= opens && day <= signed)
    ? event
    : null;
}

/** Whether the same day of the next year lies between two days. */
export function isOfYearAfter(day: IsoDate, since: IsoDate | null, until: IsoDate): boolean {
  const next = yearAfter(day);
  return since !== null && since <= next && next <= until;
}
