import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { withSeparators, type Decimal } from "../../src/figures/decimal.js";
import type { Person, PowerName } from "../../src/filing/filing.js";
import { asSum } from "../../src/filing/repair.js";
import { SOLE_AND_SHARED } from "../../src/filing/rows.js";
import { stated } from "../../src/filing/words/wording.js";
import type { RowSum } from "./row-sum-case.js";

/** With fewer digits two holdings may add up to a third by chance. */
const TELLING = 3;

/**
 * The power is short of the total by just what another person reports, and what is left is what a third one does, where both
 * have each power over all of it: one who holds for two funds that vote their shares has left out those of one.
 */
export function lackingAnothers(subject: RowSum, { fail }: RuleContext): Verdict | null {
  const { kind, filing, person, sums, finding, sentence } = subject;
  const lacking = sums.aggregate.minus(sums.own);
  const others = filing.persons.filter((each) => each !== person && hasBothPowers(each));
  const one = holderOf(lacking, others);
  const rest = holderOf(sums.own, others);
  if (one === undefined || rest === undefined || one === rest) return null;
  const [sole, shared] = SOLE_AND_SHARED[kind];
  return fail({
    ...finding,
    severity: "warning",
    at: [...finding.at, ...stated([one.aggregateAmount, rest.aggregateAmount])],
    repairs:
      person.aggregateAmount === null
        ? []
        : asSum(person.aggregateAmount, stated([person[sole], person[shared]])),
    message: `${sentence}. The difference is the ${withSeparators(lacking)} shares of ${one.name.value}, the rest the shares of ${rest.name.value}, and both state each power over all of theirs: those of ${one.name.value} were probably left out.`,
  });
}

/** Whether the power is short of the total by just what another person reports, whose shares may have been left out. */
export function lacksAnothers({ filing, person, sums }: RowSum): boolean {
  const others = filing.persons.filter((each) => each !== person);
  return holderOf(sums.aggregate.minus(sums.own), others) !== undefined;
}

function holderOf(shares: Decimal, among: readonly Person[]): Person | undefined {
  if (shares.precision() < TELLING) return undefined;
  return among.find(({ aggregateAmount }) => aggregateAmount?.value.eq(shares) === true);
}

/** Whether a person votes all that it reports as it disposes of it, solely or with others. */
function hasBothPowers(person: Person): boolean {
  const value = (name: PowerName): Decimal | undefined => person[name]?.value;
  const [soleVote, sharedVote] = SOLE_AND_SHARED.voting.map(value);
  const [soleSale, sharedSale] = SOLE_AND_SHARED.dispositive.map(value);
  if (!soleVote || !sharedVote || !soleSale || !sharedSale) return false;
  const isWhole = person.aggregateAmount?.value.eq(soleVote.plus(sharedVote)) === true;
  return isWhole && soleVote.eq(soleSale) && sharedVote.eq(sharedSale);
}
