import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { accountFor, concludesFrom, toldInPart } from "./roll-explanations.js";
import type { Rolled, RollForward } from "./roll-forward.js";
import { closingLeftOut } from "./roll-wording.js";
import { count } from "../words/wording.js";

interface Doubt {
  readonly message: string;
  readonly at: readonly Fact<unknown>[];
}

/** The doubt that remains where nothing else is in doubt, nor certain. */
export const MAY_BE_MORE = because(
  [],
  "The text does not claim to tell of every purchase and grant, nor does a second figure bear the difference out.",
);

/**
 * Whether a second figure says that these are the same closings: several fall short by one and the same closing, or
 * the price adds up where a count does not, or the counts do where the price does not; or in a list that concludes
 * with what is held as a result, anything else adds up.
 */
export function hasSecondWitness(filing: Filing, roll: RollForward, wrong: readonly Rolled[]): boolean {
  const right = roll.figures.filter(({ short }) => short.isZero());
  return right.length === 0
    ? roll.figures.length > 1 && closingLeftOut(roll) !== null
    : right.some(({ money }) => money) || wrong.every(({ money }) => money) || concludesFrom(filing, roll);
}

/** Why the difference may be no fault, or `null`. */
export function rollDoubt(filing: Filing, roll: RollForward, buyers: readonly Person[]): Doubt | null {
  const unsure = roll.closings.find(({ timesUnsure }) => timesUnsure)?.when;
  if (unsure !== undefined)
    return because([unsure], `“${unsure.printed}” leaves open whether as much was bought on each day.`);
  if (buyers.length > 1)
    return because([], "The closings name several reporting persons: who bought what cannot be told.");
  const [other] = roll.otherwise;
  if (other !== undefined)
    return because(
      [other.lot.shares],
      `${other.item} also states ${count(other.lot.shares)}, so that it cannot be told which is held.`,
    );
  const account = accountFor(filing, roll);
  if (account !== null)
    return because(
      [account],
      "A sale, conversion, transfer or the like that the filing tells of may account for it.",
    );
  const partial = toldInPart(filing, roll);
  return partial === null
    ? null
    : because(
        [partial],
        "The text does not claim to tell of every closing: others may stand in earlier filings.",
      );
}

function because(at: Doubt["at"], message: string): Doubt {
  return { at, message };
}
