import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { withSeparators, ZERO, type Decimal } from "../../src/figures/decimal.js";
import { typingSlip } from "../../src/figures/typing-slip.js";
import { powersEnteredTwice } from "../../src/filing/double-entry.js";
import type { Filing, Person, PowerName } from "../../src/filing/filing.js";
import { asSum } from "../../src/filing/repair.js";
import { row, SOLE_AND_SHARED } from "../../src/filing/rows.js";
import { stated } from "../../src/filing/wording.js";
import { byOwnFormula } from "./row-sum-formula.js";
import { accountedFor, explained, leftToTheOther, slipFromTotal, type Sums } from "./row-sum-explained.js";

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
  for (const person of filing.persons) yield verdict(kind, filing, person, context);
}

function verdict(
  kind: "voting" | "dispositive",
  filing: Filing,
  person: Person,
  context: RuleContext,
): Verdict {
  const [sole, shared] = SOLE_AND_SHARED[kind];
  const at = stated([person.aggregateAmount, person[sole], person[shared]]);
  const total = row(filing, "aggregateAmount");
  const names = `${row(filing, sole)} and ${row(filing, shared)}`;
  const figure = (name: PowerName): Decimal => person[name]?.value ?? ZERO;
  if (person.aggregateAmount === null || (person[sole] === null && person[shared] === null)) {
    const message = `${names} or ${total} state no figure, so their sum cannot be compared.`;
    return context.unverified({ person, message, at: [...at, person.name] });
  }
  const other = SOLE_AND_SHARED[kind === "voting" ? "dispositive" : "voting"];
  const sums: Sums = {
    own: figure(sole).plus(figure(shared)),
    other: other.every((name) => person[name] === null) ? null : figure(other[0]).plus(figure(other[1])),
    aggregate: person.aggregateAmount.value,
    bothHeld: figure(sole).gt(0) && figure(shared).gt(0),
  };
  const blank = [sole, shared].find((name) => person[name] === null);
  const working = `${withSeparators(figure(sole))} + ${withSeparators(figure(shared))} = ${withSeparators(sums.own)}`;
  const finding = {
    person,
    at,
    working,
    expected: withSeparators(sums.own),
    actual: withSeparators(sums.aggregate),
  };
  if (blank !== undefined && !sums.own.eq(sums.aggregate)) {
    if (isTransposed(sums))
      return context.fail({
        ...finding,
        message: `The one power to vote and the one to dispose that are stated are both over ${withSeparators(sums.own)} shares; ${total} states ${withSeparators(sums.aggregate)}, the same but for two digits that changed places.`,
        repairs: asSum(person.aggregateAmount, stated([person[sole], person[shared]])),
      });
    return context.unverified({
      ...finding,
      message: `${row(filing, blank)} states no figure; ${names} cannot be added up to ${total}.`,
    });
  }
  const formula = byOwnFormula(kind, filing, person, finding, context);
  if (formula !== null) return formula;
  const sentence = `${names} add up to ${withSeparators(sums.own)}; ${total} states ${withSeparators(sums.aggregate)}`;
  if (sums.other === null && sums.own.lt(sums.aggregate)) {
    return context.unverified({
      ...finding,
      message: `${sentence}; the other two powers, which might account for the rest, state no figure.`,
    });
  }
  const slip = slipFromTotal(filing, person, sums);
  const told = slip === null ? explained(kind, sums, blank === undefined ? null : row(filing, blank)) : null;
  const outside = told === null ? accountedFor(filing, person, sums) : { remark: told };
  const remark = outside !== null && "remark" in outside ? outside.remark : null;
  if (remark !== null)
    return context.pass({ ...finding, message: `${sentence}.`, ...(remark === "" ? {} : { remark }) });
  if (slip !== null)
    return context.unverified({
      ...finding,
      message: `${sentence}. Shares with only one of the two powers may account for it, but ${slip}.`,
    });
  const left = leftToTheOther(sums);
  if (left !== null) return context.unverified({ ...finding, message: `${sentence}. ${left}` });
  const twice = powersEnteredTwice(person).some((entry) => entry.kind === kind);
  const doubt = outside !== null && "doubt" in outside ? outside.doubt : null;
  if (doubt !== null && !twice) return context.unverified({ ...finding, message: `${sentence}. ${doubt}` });
  return context.fail({
    ...finding,
    message: `${sentence}. ${suspicion(sums, twice, withinTheOther(filing, person, kind))}`,
    ...(twice
      ? { follows: "power-double-entry" }
      : { repairs: asSum(person.aggregateAmount, stated([person[sole], person[shared]])) }),
  });
}

/** Whether both pairs of powers, with what is blank as 0, come to the total but for two digits that changed places. */
function isTransposed({ own, other, aggregate }: Sums): boolean {
  return other?.eq(own) === true && typingSlip(own, aggregate) === "two digits transposed";
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

function suspicion({ own, other, aggregate, bothHeld }: Sums, twice: boolean, within: string | null): string {
  const difference = withSeparators(own.minus(aggregate).abs());
  const exceeds = `The powers exceed the total by ${difference}`;
  if (!twice && within !== null) return `${exceeds}: ${within}`;
  if (!twice && other !== null && own.eq(other)) {
    return `The powers to vote and the powers to dispose both add up to ${withSeparators(own)}, so the total is probably wrong, by ${difference}.`;
  }
  if (own.gt(aggregate) && !bothHeld) return `${exceeds}.`;
  if (own.gt(aggregate)) return `${exceeds}: the same shares may be counted as sole and as shared.`;
  return `${difference} shares of the total carry neither of these powers, and the other pair of rows does not account for exactly these.`;
}
