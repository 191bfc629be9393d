import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { withSeparators } from "../../src/figures/decimal.js";
import { areTransposed } from "../../src/figures/typing-slip.js";
import { powersEnteredTwice } from "../../src/filing/totals/double-entry.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { asSum } from "../../src/filing/repair.js";
import { row, SOLE_AND_SHARED, twinOf } from "../../src/filing/rows.js";
import { soleVoterBeside } from "../../src/filing/totals/sole-vote.js";
import { isSplitTold } from "../../src/filing/totals/split-powers.js";
import { stated } from "../../src/filing/words/wording.js";
import { classByClass } from "./class-by-class.js";
import { byOwnFormula } from "./row-sum-formula.js";
import { lackingAnothers, lacksAnothers } from "./row-sum-lacking.js";
import { rowSum, type RowSum } from "./row-sum-case.js";
import {
  accountedFor,
  equal,
  isSurelyTransposed,
  isTransposedBesideWords,
  leftToTheOther,
  slipFromTotal,
  split,
  type Sums,
} from "./row-sum-explained.js";
import { suspicion } from "./row-sum-suspicion.js";

/**
 * Compares one pair of powers with Row 11 (9) for each person. Row 11 counts shares over which there is
 * a power to vote *or* to dispose (17 CFR 240.13d-3(a)), so a sum below it is right where the other
 * power accounts for the rest.
 */
export function* checkRowSum(
  kind: "voting" | "dispositive",
  filing: Filing,
  context: RuleContext,
): Generator<Verdict> {
  yield* classByClass(filing, (person, ofClass) => verdict(kind, ofClass, person, context));
}

function verdict(
  kind: "voting" | "dispositive",
  filing: Filing,
  person: Person,
  context: RuleContext,
): Verdict {
  const subject = rowSum(kind, filing, person);
  if (subject === null) {
    const [sole, shared] = SOLE_AND_SHARED[kind];
    const message = `${row(filing, sole)} and ${row(filing, shared)} or ${row(filing, "aggregateAmount")} state no figure, so their sum cannot be compared.`;
    const at = stated([person.aggregateAmount, person[sole], person[shared]]);
    return context.unverified({ person, message, at: [...at, person.name] });
  }
  return (
    withOneBlank(subject, context) ??
    byOwnFormula(kind, filing, person, subject.finding, context) ??
    withOthersBlank(subject, context) ??
    judged(subject, context)
  );
}

/** One of the two rows is blank, and the other alone is not the total; `null` where it is, and where none is blank. */
function withOneBlank(
  { kind, filing, person, sums, blank, finding }: RowSum,
  { fail, unverified }: RuleContext,
): Verdict | null {
  if (blank === undefined || sums.own.eq(sums.aggregate)) return null;
  const [sole, shared] = SOLE_AND_SHARED[kind];
  const total = row(filing, "aggregateAmount");
  return isTransposed(sums)
    ? fail({
        ...finding,
        message: `The one power to vote and the one to dispose that are stated are both over ${withSeparators(sums.own)} shares; ${total} states ${withSeparators(sums.aggregate)}, the same but for two digits that changed places.`,
        repairs: repaired(kind, person),
      })
    : unverified({
        ...finding,
        message: `${row(filing, blank)} states no figure; ${row(filing, sole)} and ${row(filing, shared)} cannot be added up to ${total}.`,
      });
}

/** The other pair of powers, which might account for the rest, is blank. */
function withOthersBlank({ sums, finding, sentence }: RowSum, { unverified }: RuleContext): Verdict | null {
  if (sums.other !== null || sums.own.gte(sums.aggregate)) return null;
  const rest = "the other two powers, which might account for the rest, state no figure";
  return unverified({ ...finding, message: `${sentence}; ${rest}.` });
}

function judged(subject: RowSum, context: RuleContext): Verdict {
  const { kind, filing, person, sums, blank, finding, sentence } = subject;
  const { pass, fail, unverified } = context;
  const slip = slipFromTotal(filing, person, sums);
  const only = slip === null ? split(kind, sums) : null;
  const isUntold = only !== null && !isSplitTold(filing, person, kind);
  const lacking = isUntold ? lackingAnothers(subject, context) : null;
  if (lacking !== null) return lacking;
  const why = isUntold ? untold(subject, only) : only;
  const told = equal(sums, blank === undefined ? null : row(filing, blank)) ?? why;
  const outside = told === null ? accountedFor(filing, person, sums) : { remark: told };
  const remark = outside !== null && "remark" in outside ? outside.remark : null;
  if (remark !== null)
    return pass({ ...finding, message: `${sentence}.`, ...(remark === "" ? {} : { remark }) });
  if (only !== null)
    return unverified({
      ...finding,
      message: `${sentence}. It would be right if ${only}, but no word of the filing tells why.`,
    });
  if (
    slip !== null &&
    isSurelyTransposed(filing, sums, kind === "voting" || isSplitTold(filing, person, kind))
  )
    return fail({
      ...finding,
      severity: "warning",
      message: `${sentence}: two neighbouring digits changed places, and nothing tells of the difference.`,
      repairs: repaired(kind, person),
    });
  if (slip !== null) {
    const message = `${sentence}. Shares with only one of the two powers may account for it, but ${slip}.`;
    return unverified({ ...finding, message });
  }
  const left = leftToTheOther(sums);
  if (left !== null) return unverified({ ...finding, message: `${sentence}. ${left}` });
  const twice = powersEnteredTwice(person).some((entry) => entry.kind === kind);
  const doubt = outside !== null && "doubt" in outside ? outside.doubt : null;
  if (doubt !== null && isTransposedBesideWords(filing, person, sums))
    return fail({
      ...finding,
      severity: "warning",
      message: `${sentence}: two neighbouring digits changed places, and no number that the text tells of accounts for it.`,
      repairs: repaired(kind, person),
    });
  if (doubt !== null && !twice) return unverified({ ...finding, message: `${sentence}. ${doubt}` });
  return fail({
    ...finding,
    message: `${sentence}. ${suspicion(subject, twice)}`,
    ...(twice
      ? { follows: "power-double-entry" }
      : { repairs: repaired(kind, person), ...(isAboveAll(sums) && { follows: "aggregate-unsupported" }) }),
  });
}

/** Whether both pairs of powers come to one number, and the total is more than all of them: that is the one finding. */
function isAboveAll({ own, other, aggregate }: Sums): boolean {
  return other?.eq(own) === true && aggregate.gt(own.plus(other));
}

/** That some shares carry one power only, as a remark, where the filing does not tell it; `null` where a row or somebody's shares may as well have been left out. */
function untold(subject: RowSum, only: string): string | null {
  const voter = subject.kind === "voting" ? soleVoterBeside(subject.filing, subject.person) : null;
  if (voter !== null)
    return `${only}: ${voter.name.value} states the power to vote them as its sole power, which leaves none to another`;
  const mayLack = isLeftAtNothing(subject) || lacksAnothers(subject);
  return mayLack ? null : `if ${only}, of which no word of the filing tells`;
}

/** Whether a power is over nothing beside one of the other kind that is not, so that its row may as well have been forgotten. */
function isLeftAtNothing({ kind, person, sums }: RowSum): boolean {
  return (
    sums.own.isZero() ||
    SOLE_AND_SHARED[kind].some((power) => isNothing(person[power]) && !isNothing(person[twinOf(power)]))
  );
}

function isNothing(figure: Figure | null): boolean {
  return figure === null || figure.value.isZero();
}

/** The total as the sum of the two rows, and the other way round. */
function repaired(kind: "voting" | "dispositive", person: Person): ReturnType<typeof asSum> {
  const [sole, shared] = SOLE_AND_SHARED[kind];
  return person.aggregateAmount === null
    ? []
    : asSum(person.aggregateAmount, stated([person[sole], person[shared]]));
}

/** Whether both pairs of powers, with what is blank as 0, come to the total but for two digits that changed places. */
function isTransposed({ own, other, aggregate }: Sums): boolean {
  return other?.eq(own) === true && areTransposed(own, aggregate);
}
