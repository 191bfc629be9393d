import { dollars, type Money } from "../money.js";
import type { ToldSource } from "../source-of-funds.js";
import { list } from "../words/wording.js";

/** More sums than this are not listed in a message. */
const SUMS = 6;

/** `working capital and a loan`: the kinds of sources, each once. */
export function kindsOf(sources: readonly ToldSource[]): string {
  return list([...new Set(sources.map(({ kind }) => kind))]);
}

/** `$41.5 million and $500,000`: the sums, each once, or the first of many. */
export function sumsOf(sums: readonly Money[]): string {
  const printed = [...new Set(sums.map((sum) => (/illion/i.test(sum.printed) ? sum.printed : dollars(sum))))];
  return printed.length > SUMS ? `${printed[0] ?? ""} and other sums` : list(printed);
}
