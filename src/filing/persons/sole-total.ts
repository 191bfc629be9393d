import { sum, ZERO, type Decimal } from "../../figures/decimal.js";
import type { Filing, Person } from "../filing.js";
import { familiesTotals } from "./group-families.js";

/** Of more members, too many sums of some of them would have to be tried. */
const MOST_MEMBERS = 10;

/**
 * What `members` of a 13G hold together, where each has sole power over all that it reports, as Item 4 tells of it, too, and none is told to control another: the sum.
 * `null` where it may be less: two report one number, or `told` is what some of them report, so that others may hold the same shares.
 */
export function soleTotal(filing: Filing, members: readonly Person[], told: Decimal): Decimal | null {
  const amounts = members.map(soleAmount);
  const whole = sum(amounts.flatMap((amount) => amount ?? []));
  const distinct = new Set(amounts.map((amount) => amount?.toFixed()));
  if (members.length > MOST_MEMBERS || amounts.includes(null) || distinct.size < members.length) return null;
  const { totals } = familiesTotals(filing, members);
  return totals.every((total) => total.eq(whole)) && !sumsOf(amounts).has(told.toFixed()) ? whole : null;
}

/** What a person reports, where it is all held with sole power; else `null`. */
function soleAmount(person: Person): Decimal | null {
  const amount = person.aggregateAmount?.value;
  const sole = [person.soleVotingPower, person.soleDispositivePower];
  const shared = [person.sharedVotingPower, person.sharedDispositivePower];
  const isSole =
    amount?.gt(0) === true &&
    person.item4?.aggregateAmount?.value.eq(amount) === true &&
    sole.every((power) => power?.value.eq(amount) === true) &&
    shared.every((power) => power?.value.isZero() !== false);
  return isSole ? amount : null;
}

/** The sums of some of the numbers, as text. */
function sumsOf(numbers: readonly (Decimal | null)[]): Set<string> {
  let sums = [ZERO];
  for (const number of numbers) sums = [...sums, ...sums.map((each) => each.plus(number ?? ZERO))];
  // The sum of all is what is asked for.
  return new Set(sums.slice(0, -1).map((each) => each.toFixed()));
}
