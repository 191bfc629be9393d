import { Decimal } from "../figures/decimal.js";
import { typingSlip } from "../figures/typing-slip.js";
import { factsIn, type Figure } from "../filing/fact.js";
import type { Filing } from "../filing/filing.js";
import { once } from "../filing/once.js";
import type { Repair } from "../filing/repair.js";
import { valueWords } from "../filing/with-repair.js";

/** Where each figure of a filing stands, by its value. */
const places = once((filing: Filing): ReadonlyMap<string, ReadonlySet<number>> => {
  const found = new Map<string, Set<number>>();
  for (const [, fact] of factsIn({ persons: filing.persons, bases: filing.bases })) {
    if (typeof fact.value !== "object") continue;
    const words = valueWords(fact.value);
    found.set(words, (found.get(words) ?? new Set()).add(fact.span.start));
  }
  return found;
});

/**
 * In how many other places the filing prints the value that a repair would put in. One may have a vote over fewer
 * shares than may be disposed of: the number of another row tells nothing of such a vote, unless a slip of the keys
 * makes the one of the other.
 */
export function witnesses(filing: Filing, repair: Repair): number {
  const { fact, value } = repair;
  const found = isLesserVote(filing, repair)
    ? placesOf(votesIn(filing), value)
    : (places(filing).get(valueWords(value)) ?? new Set<number>());
  return [...found].filter((start) => start !== fact.span.start).length;
}

/** Whether the figure counts voting power alone, and the value would be more, by no slip of the keys. */
function isLesserVote(filing: Filing, { fact, value, along }: Repair): boolean {
  if (along !== undefined || !(value instanceof Decimal) || !(fact.value instanceof Decimal)) return false;
  const isVote = votesIn(filing).some(({ span }) => span.start === fact.span.start);
  return isVote && fact.value.lt(value) && typingSlip(fact.value, value, true) === null;
}

/** What the cover pages and the Items state of the power to vote, each figure that is not the power to dispose as well. */
function votesIn({ persons }: Filing): Figure[] {
  const told = persons.flatMap((person) => [person, person.item4 ?? [], person.item5 ?? []].flat());
  const disposed = told.flatMap((each) => [
    each.soleDispositivePower ?? [],
    each.sharedDispositivePower ?? [],
  ]);
  const starts = new Set(disposed.flat().map(({ span }) => span.start));
  const votes = told.flatMap((each) => [each.soleVotingPower ?? [], each.sharedVotingPower ?? []].flat());
  return votes.filter(({ span }) => !starts.has(span.start));
}

function placesOf(figures: readonly Figure[], value: unknown): Set<number> {
  const same = figures.filter((figure) => valueWords(figure.value) === valueWords(value));
  return new Set(same.map(({ span }) => span.start));
}
