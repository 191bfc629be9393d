import type { Decimal } from "../figures/decimal.js";
import { numbersIn } from "../figures/number.js";
import { exclusionsOn } from "./exclusion-bearing.js";
import type { Filing, Person } from "./filing.js";
import { once } from "./once.js";
import { proseOf } from "./prose.js";

const LEFT_OUT = /\b(?:exclu\w+|disclaim\w*|not\s+includ\w+|without|other\s+than|except)\b/i;

/** Why the total may rightly be less than the powers: shares that it leaves out, or `null`. */
export function totalMayLeaveOut(filing: Filing, person: Person): string | null {
  const printed = person.answers.aggregateAmount?.printed?.printed ?? "";
  const told =
    LEFT_OUT.test(printed) || exclusionsOn(filing, person).some(({ told: { why } }) => why !== "reported");
  return told
    ? "The text tells of shares that are left out or disclaimed, which the total may leave out."
    : null;
}

/** Why the total may rightly be more than the powers: shares over which there is none yet, or `null`. */
export function totalMayHoldMore(filing: Filing, person: Person, more: Decimal): string | null {
  if ((person.aggregateAmount?.marks.length ?? 0) > 0) return "A note to the total may account for the rest.";
  return countsTold(filing).has(more.toFixed())
    ? "The text states the number that is missing, and may tell why there is no power over those shares."
    : null;
}

/** Below this a number is one of rows, pages and days. */
const LEAST = 100;

const countsTold = once(
  (filing: Filing): ReadonlySet<string> =>
    new Set(
      proseOf(filing).flatMap(({ value: text }) =>
        [...numbersIn(text)].flatMap(({ value }) => (value.gte(LEAST) ? [value.toFixed()] : [])),
      ),
    ),
);
