import { addDays, yearAfter, type IsoDate } from "../../src/figures/date.js";
import type { Fact } from "../../src/filing/fact.js";
import { groupedBy } from "../../src/filing/grouped.js";
import type { ToldTransactions } from "../../src/filing/transaction.js";

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
