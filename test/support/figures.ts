import type { Filing } from "../../src/index.js";

/** A count as plain digits; `null` where none is stated. */
export const figure = (fact: { value: { toFixed: () => string } } | null | undefined): string | null =>
  fact?.value.toFixed() ?? null;

/** What Item 5 states that each person owns. */
export const amounts = ({ persons }: Filing): (string | null)[] =>
  persons.map(({ item5 }) => figure(item5?.aggregateAmount));
