import { plainName } from "../../figures/names.js";
import type { Token } from "./citizenship-tokens.js";
import type { Named } from "../names/subject.js";

/** Before several names, or behind them: what is told holds for each. */
const EACH_OF = /\b(?:each|both|all) (?:of )?(?:the )?(?:following )?$/;
const OF_SEVERAL = /\b(?:are|were|each|both|all)\b/;
/** ", a citizen of": one of them, by its noun. */
const OF_ONE = /^ an? /;
/** "is organized in", "organized in", "United States citizen": of one by the verb or the noun, or of several by neither. */
const OF_ONE_OR_MORE = /^ (?:is|was|being|having|organi[sz]ed|incorporated|formed)\b/;
const CITIZEN = /^ (?:citizen|national)\b/;

/**
 * Of the persons named one behind the other, those whose place it is: the last alone where a singular noun describes it,
 * "Larkspur Fund LP, Larkspur Holdings LLC and Jane Roe, a citizen of Sweden"; `null` where that is not plain.
 */
export function whoseOf(
  named: readonly Token[],
  before: string,
  between: string,
  behind: string,
): readonly Token[] | null {
  const last = named.slice(-1);
  const isOne = personsOf(named).length === personsOf(last).length;
  if (isOne || OF_SEVERAL.test(between) || EACH_OF.test(before)) return named;
  if (OF_ONE.test(between)) return last;
  return OF_ONE_OR_MORE.test(between) || CITIZEN.test(behind) ? null : named;
}

/** The persons of several tokens, each once. */
export function personsOf(tokens: readonly Token[]): number[] {
  return [...new Set(tokens.flatMap(({ persons }) => persons))];
}

/** A company's form in short and in full. */
const IN_FULL: readonly (readonly [string, string])[] = [
  ["corp", "corporation"],
  ["inc", "incorporated"],
  ["co", "company"],
  ["ltd", "limited"],
  ["lp", "limited partnership"],
  ["llc", "limited liability company"],
];

/** What stands behind a name without the person's own form: a page's "Larkspur Corp." is the text's "Larkspur Corporation". */
export function formless(behind: string, token: Token, persons: readonly Named[]): string {
  const [of, ...more] = token.persons;
  const name = more.length === 0 ? plainName(persons[of ?? -1]?.name ?? "") : "";
  for (const pair of IN_FULL)
    for (const form of pair)
      if (pair.some((own) => name.endsWith(` ${own}`)) && behind.startsWith(` ${form} `))
        return behind.slice(form.length + 1);
  return behind;
}
