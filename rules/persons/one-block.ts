import { ZERO } from "../../src/figures/decimal.js";
import {
  areLooselyTold,
  areOfOneForm,
  namesSeveralClasses,
  speaksOfOtherMeasure,
  speaksOfUnits,
  type Comparable,
} from "../../src/filing/percent/comparable.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { rightsToAcquire } from "../../src/filing/rights/rights.js";
import { POWERS } from "../../src/filing/rows.js";

/**
 * Whether all tell the same number of shares to be acquired in the same amount, with the same powers, which they share: they report
 * one block, which is one part of the class.
 */
export function areOfOneBlock(filing: Filing, among: readonly Comparable[]): boolean {
  const persons = among.map(({ person }) => person);
  const rights = persons.map(rightsToAcquire);
  const told = rights.map((each) => (each.known ? each.joining : ZERO));
  return (
    samePowers(persons) &&
    among.every((each) => sharesAll(each, among.length)) &&
    told.every((joining) => joining.gt(0) && joining.eq(told[0] ?? ZERO)) &&
    areOfOneForm(filing, among) &&
    !areLooselyTold(among) &&
    ![speaksOfOtherMeasure, namesSeveralClasses, speaksOfUnits].some((speaks) => speaks(filing))
  );
}

/** Whether the four powers of all are the same. */
export function samePowers(persons: readonly Person[]): boolean {
  const [first, ...others] = persons.map((person) =>
    POWERS.map((power) => person[power]?.value.toFixed() ?? "").join(" "),
  );
  return others.every((other) => other === first);
}

/** Whether a person shares a power over all the shares, which are no round number. */
export function sharesAll({ person, aggregate }: Comparable, persons: number): boolean {
  const shared = [person.sharedVotingPower, person.sharedDispositivePower];
  // A round number may be two holdings of the same size.
  return (
    aggregate.value.precision() > (persons > 2 ? 2 : 3) &&
    shared.some((power) => power?.value.eq(aggregate.value) === true)
  );
}
