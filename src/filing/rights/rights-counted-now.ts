import { Decimal, sum } from "../../figures/decimal.js";
import { numbersIn } from "../../figures/number.js";
import type { InstrumentType, Person } from "../filing.js";
import { rightsAmong, sharesOf } from "../parts/holdings.js";
import { rightsToAcquire } from "./rights.js";

/** The words by which a sentence names the rights. */
const NAMED: readonly [RegExp, readonly InstrumentType[]][] = [
  [/\bwarrants?\b/i, ["warrant", "pre-funded-warrant"]],
  [/\boptions?\b/i, ["option", "stock-option", "call-option"]],
  [/\bprefer(?:red|ence)\b/i, ["convertible-preferred"]],
  [/\b(?:notes?|debentures?|bonds?)\b/i, ["convertible-note"]],
];

/** Below this a number is a day's or a percentage. */
const LEAST_COUNT = 100;

const YEAR = /^(?:19|20)\d\d$/;

/** How many of a person's rights a sentence speaks of: those of the kinds that it names, but no more than it counts. */
export function countedNow(said: string, person: Person): Decimal {
  const rights = rightsToAcquire(person);
  if (!rights.known) return new Decimal(0);
  const kinds = NAMED.flatMap(([words, types]) => (words.test(said) ? types : []));
  const named = sum(
    rightsAmong(rights.holdings)
      .filter(({ type }) => kinds.includes(type))
      .map(sharesOf),
  );
  const counts = [...numbersIn(said)].filter(
    ({ value, start, end }) => value.gte(LEAST_COUNT) && !YEAR.test(said.slice(start, end)),
  );
  return counts.length === 0 ? named : Decimal.min(named, sum(counts.map(({ value }) => value)));
}
