import { controlsIn } from "../persons/control.js";
import type { Filing, Person } from "../filing.js";
import { accountsOf } from "../parts/accounts.js";

/** Whether a person reports its own shares only, so that what another person paid with is no source of its own. */
export function holdsOnlyOwn(filing: Filing, person: Person): boolean {
  const { sharedVotingPower, sharedDispositivePower, aggregateAmount } = person;
  if ([sharedVotingPower, sharedDispositivePower].some((power) => power?.value.isZero() !== true))
    return false;
  const others = filing.persons.filter((each) => each !== person);
  if (others.length === 0) return true;
  if (aggregateAmount === null || controlsIn(filing).some(({ controller }) => controller === person))
    return false;
  const amounts = others.map((other) => other.aggregateAmount?.value ?? null);
  if (amounts.some((amount) => amount === null || amount.eq(aggregateAmount.value))) return false;
  return takenApart(person) || amounts.every((amount) => amount?.gt(aggregateAmount.value));
}

/** Whether the holding is told part by part, and no part is somebody else's. */
function takenApart(person: Person): boolean {
  return accountsOf(person).some(
    ({ complete, holdings }) => complete && holdings.every(({ holder }) => holder === null),
  );
}
