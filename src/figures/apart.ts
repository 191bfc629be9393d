import type { PrintedNumber } from "./number.js";

type Extent = Pick<PrintedNumber, "start" | "end">;

/** Those of `items` that share no letter with any of `others`, as numbers that are no part of a day. `items` stand in order. */
export function apartFrom<T extends Extent>(items: readonly T[], others: readonly Extent[]): T[] {
  const inOrder = [...others].sort((a, b) => a.start - b.start);
  let next = 0;
  return items.filter(({ start, end }) => {
    while ((inOrder[next]?.end ?? Infinity) <= start) next += 1;
    return (inOrder[next]?.start ?? Infinity) >= end;
  });
}
