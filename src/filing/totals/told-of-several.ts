import type { Percent } from "../../figures/percent.js";
import type { Fact, Figure } from "../fact.js";
import type { Filing, Item5Statement, Person } from "../filing.js";
import { withHeld } from "../item5/item5-held.js";

/** Whether a figure is said of several persons at once, whose cover pages do not agree among each other. */
export function differsAmongEqual(
  { persons }: Filing,
  item5: Item5Statement,
  read: (stated: Person | Item5Statement) => Figure | Fact<Percent> | null,
): boolean {
  const place = read(item5)?.span.start;
  const same = persons.filter(
    (person) => person.item5 !== null && read(withHeld(person.item5))?.span.start === place,
  );
  return new Set(same.map((person) => read(person)?.printed.trim())).size > 1;
}

/** Whether a figure is told of several persons as one, who do not all share all that they report. */
export function mayAddUp({ persons }: Filing, narrative: Figure, before: string): boolean {
  if (/\beach\b/i.test(before) && !/\b(?:collectively|combined|jointly)\b/i.test(before)) return false;
  const told = persons.filter(({ item5 }) => item5?.aggregateAmount?.span.start === narrative.span.start);
  return (
    told.length > 1 &&
    !told.every(({ aggregateAmount, sharedVotingPower, sharedDispositivePower }) =>
      [sharedVotingPower, sharedDispositivePower].some(
        (power) => aggregateAmount !== null && power?.value.eq(aggregateAmount.value) === true,
      ),
    )
  );
}

/** "Each of A, B and C may be deemed to own …": of those of whom one figure is told the words tell no part, but the whole of each. */
export function withoutEachOf({ persons }: Filing, narrative: Fact<unknown>, before: string): string {
  const told = persons.filter(({ item5 }) =>
    [item5?.aggregateAmount, item5?.percentOfClass].some(
      (figure) => figure?.span.start === narrative.span.start,
    ),
  );
  return told.length > 1 ? before.replace(/^([\s\-•]*(?:\([a-z\d]{1,4}\)\s*)?)each\s+of\b/i, "$1") : before;
}
