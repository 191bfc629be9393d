import type { Decimal } from "../../figures/decimal.js";
import type { Filing, Person } from "../filing.js";
import { INSTITUTIONS } from "../cover/printed-codes.js";

/** Who controls a company that holds for others, by its type: a natural person or a holding company. */
const CONTROLLERS: ReadonlySet<string> = new Set(["IN", "HC"]);

/**
 * Who leaves a person in control without a vote: an institution that states the same shares and, alone of all, the power to vote
 * them, all of it as its sole power. A power that is sole is nobody else's (17 CFR 240.13d-102, Row 5), so that the
 * controller's rows, stated as nothing, are what the institution's page makes them. `null` where no such page explains them.
 */
export function soleVoterBeside({ persons }: Filing, person: Person): Person | null {
  const { soleVotingPower, sharedVotingPower, aggregateAmount } = person;
  const isStatedAsNothing = soleVotingPower?.value.isZero() === true && sharedVotingPower?.value.isZero();
  if (!isStatedAsNothing || aggregateAmount === null || !hasType(person, CONTROLLERS)) return null;
  if (person.item4?.soleVotingPower?.value.gt(0) === true) return null;
  const shares = aggregateAmount.value;
  const others = persons.filter((each) => each !== person && mayVote(each));
  const [sole, ...further] = others.filter((each) => each.aggregateAmount?.value.eq(shares) === true);
  return sole !== undefined && further.length === 0 && votesAllAlone(sole, shares) ? sole : null;
}

/** Whether the person states some power to vote, or leaves open whether there is any. */
function mayVote({ soleVotingPower, sharedVotingPower }: Person): boolean {
  return [soleVotingPower, sharedVotingPower].some((power) => power?.value.isZero() !== true);
}

function votesAllAlone(person: Person, shares: Decimal): boolean {
  const { soleVotingPower, sharedVotingPower } = person;
  return (
    hasType(person, INSTITUTIONS) &&
    soleVotingPower?.value.eq(shares) === true &&
    sharedVotingPower?.value.isZero() === true
  );
}

function hasType({ typeOfReportingPerson }: Person, types: ReadonlySet<string>): boolean {
  return typeOfReportingPerson?.value.some((code) => types.has(code)) === true;
}
