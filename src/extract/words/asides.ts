import { matchesIn } from "../../figures/matches.js";
/** A part of a text in parentheses, from the opening one to behind the closing one. */
export type Aside = readonly [start: number, end: number];

/** A count of shares: separators, or four digits and more. */
const COUNT = /\d{1,3}(?:,\d{3})+|\d{4,}/;

/** The outermost parentheses behind `from` that hold a count: "(100,000 of them held by her spouse)". */
export function asidesIn(text: string, from: number): Aside[] {
  const asides: Aside[] = [];
  let depth = 0;
  let opened = from;
  for (const { 0: mark, index } of matchesIn(text.slice(from), /[()]/g)) {
    const at = from + index;
    if (mark === "(") {
      if (depth === 0) opened = at;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0 && COUNT.test(text.slice(opened, at))) asides.push([opened, at + 1]);
    }
  }
  return asides;
}

/** The text with blanks for `asides`, so that every other character keeps its place. */
export function withoutAsides(text: string, asides: readonly Aside[]): string {
  return asides.reduce(
    (plain, [start, end]) => plain.slice(0, start) + " ".repeat(end - start) + plain.slice(end),
    text,
  );
}
