import { withSeparators } from "../../src/figures/decimal.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { powersDoubted } from "../../src/filing/totals/borne-out-total.js";
import { row, SOLE_AND_SHARED } from "../../src/filing/rows.js";
import { tellsNumber } from "../../src/filing/words/told-number.js";
import type { RowSum } from "./row-sum-case.js";

/** What probably happened where the powers do not add up to the total; `twice`: one is entered as sole and as shared. */
export function suspicion({ kind, filing, person, sums }: RowSum, twice: boolean): string {
  const { own, other, aggregate, bothHeld } = sums;
  const within = withinTheOther(filing, person, kind);
  const difference = withSeparators(own.minus(aggregate).abs());
  const exceeds = `The powers exceed the total by ${difference}`;
  const told = other?.eq(own) === true && tellsNumber(filing, own);
  if (!twice && within !== null && !told) return `${exceeds}: ${within}`;
  if (!twice && other !== null && own.eq(other)) {
    const both = `The powers to vote and the powers to dispose both add up to ${withSeparators(own)}`;
    const doubted = powersDoubted(filing, person, own);
    return doubted === null
      ? `${both}, so the total is probably wrong, by ${difference}.`
      : `${both}, ${difference} ${own.gt(aggregate) ? "more" : "fewer"} than the total. ${doubted}`;
  }
  if (own.gt(aggregate) && !bothHeld) return `${exceeds}.`;
  if (own.gt(aggregate)) return `${exceeds}: the same shares may be counted as sole and as shared.`;
  return `${difference} shares of the total carry neither of these powers, and the other pair of rows does not account for exactly these.`;
}

/** One of the two powers is the whole total, so that the other's shares are in it, too: what groups do that share all. */
function withinTheOther(filing: Filing, person: Person, kind: "voting" | "dispositive"): string | null {
  const pair = SOLE_AND_SHARED[kind];
  const total = person.aggregateAmount?.value;
  const whole = pair.find((name) => total?.gt(0) === true && person[name]?.value.eq(total) === true);
  if (whole === undefined) return null;
  const [part = whole] = pair.filter((name) => name !== whole);
  return `${row(filing, whole)} alone states all of it, so that the shares of ${row(filing, part)} are probably counted in both.`;
}
