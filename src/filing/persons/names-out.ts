import { namePattern } from "../../figures/names.js";
import type { Filing } from "../filing.js";
import { groupedBy } from "../grouped.js";

/** Behind a defined term, what makes it the name of a security instead: the "Series E" fund, but Series E preferred stock. */
const A_SECURITY = String.raw`(?!\W+(?:\w+\s+){0,2}(?:preferred|preference|common|ordinary|convertible|voting|non-?voting|shares?|stock|units?|warrants?|notes?)\b)`;

/**
 * Takes the names of the reporting persons and of the issuer out of a text: the fund "Larkspur Opportunities LP - Series E"
 * is no other series of stock, and "Roe Preferred Income Fund" holds no preferred stock for its name.
 */
export function namesOut({ persons, issuer }: Filing): (text: string) => string {
  const full = [...persons.map(({ name }) => name.value), issuer.name?.value ?? ""].map(namePattern);
  const terms = persons
    .flatMap(({ aliases }) => aliases)
    .filter((alias) => alias.includes(" "))
    .map(namePattern);
  const anyOf = [longestFirst(terms, A_SECURITY), longestFirst(full, "")].filter(Boolean);
  if (anyOf.length === 0) return (text) => text;
  const told = new RegExp(String.raw`(?<!\w)(?:${anyOf.join("|")})(?!\w)`, "gi");
  return (text) => text.replace(told, " the person ");
}

/** One pattern for all the names, with what must stand behind any of them; empty where there is none. */
function longestFirst(names: readonly string[], behind: string): string {
  const sorted = names.filter(Boolean).toSorted((a, b) => b.length - a.length);
  // A filing of many persons has hundreds of names: their first words are tried each once.
  const alternatives = groupedBy(sorted, firstWord).map(([first = "", ...further]) =>
    further.length === 0 ? first : `${firstWord(first)}(?:${[first, ...further].map(afterFirst).join("|")})`,
  );
  return sorted.length === 0 ? "" : `(?:${alternatives.join("|")})${behind}`;
}

function firstWord(pattern: string): string {
  return /^\w+/.exec(pattern)?.[0] ?? "";
}

function afterFirst(pattern: string): string {
  return pattern.slice(firstWord(pattern).length);
}
