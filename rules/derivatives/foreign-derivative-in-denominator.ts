import { isSound } from "../../src/figures/percent-match.js";
import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { withSeparators } from "../../src/figures/decimal.js";
import { percentWords } from "../../src/figures/percent.js";
import { besideDoubt } from "../../src/filing/percent/beside.js";
import { compare, percentCase, type PercentCase } from "../../src/filing/percent/percent-case.js";
import { percentRight } from "../../src/filing/percent/percent-repairs.js";
import { doubtOf } from "../../src/filing/percent/percent-doubt.js";
import { unreadRight } from "../../src/filing/rights/unread-rights.js";
import { rightsToAcquire, type KnownRights } from "../../src/filing/rights/rights.js";
import { row } from "../../src/filing/rows.js";
import { quotientWords, workingOf } from "../../src/filing/words/working.js";
import { wrongMethods, type WrongMethod } from "../../src/filing/percent/wrong-methods.js";

/** Securities that another person may acquire are not in the denominator of this person's percentage. */
export default defineRule({
  id: "foreign-derivative-in-denominator",
  title: "The denominator of a person's percentage counts nobody else's rights to acquire",
  group: "derivatives",
  severity: "warning",
  authority: ["17 CFR 240.13d-3(d)(1)(i)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    for (const person of filing.persons) {
      const subject = percentCase(filing, person);
      if (subject?.rights.known !== true || subject.aggregate.value.isZero()) continue;
      const foreign = withOthers(subject, subject.rights);
      if (foreign.length > 0) yield* verdicts(subject, subject.rights, foreign, context);
    }
  },
});

/** The denominators that hold more than the person's own rights. */
function withOthers(subject: PercentCase, rights: KnownRights): WrongMethod[] {
  const { filing, person, base, outstanding } = subject;
  return wrongMethods(filing, person, base, outstanding).filter(
    ({ id, denominator }) => id === "everyone" && denominator.gt(outstanding.plus(rights.joining)),
  );
}

function* verdicts(
  subject: PercentCase,
  rights: KnownRights,
  foreign: readonly WrongMethod[],
  { pass, fail, unverified }: RuleContext,
): Iterable<Verdict> {
  const { filing, person, printed, outstanding } = subject;
  const states = `${row(filing, "percentOfClass")} states ${percentWords(printed.value)}`;
  const own = quotientWords(subject, rights.joining);
  const finding = {
    person,
    at: [printed],
    working: workingOf(subject, rights.joining),
    actual: percentWords(printed.value),
  };
  if (isSound(compare(subject, outstanding.plus(rights.joining)))) {
    // The person's own right, which the text tells and nothing counts, may be what the denominator lacks.
    const unread = rights.joining.isZero() ? unreadRight(subject) : null;
    if (unread !== null) {
      const message = `The text tells of a right to acquire, “${unread}”, which could not be read as a part of what is owned: whether it belongs in the denominator is not known.`;
      yield unverified({ ...finding, message });
      return;
    }
    yield pass({
      ...finding,
      message: `${states}, which agrees with a denominator that holds nobody else's rights to acquire: ${own}.`,
    });
    return;
  }
  const fitting = foreign.find(({ denominator }) => compare(subject, denominator) === "agrees");
  if (fitting === undefined) return;
  const others = fitting.denominator.minus(outstanding).minus(rights.joining);
  const message = `${states}, which fits a denominator of ${withSeparators(fitting.denominator)}; it counts ${withSeparators(others)} shares to be acquired beyond the person's own: another person's, or the same ones twice. With the person's own alone: ${own}.`;
  const doubt = rights.certain
    ? (doubtOf(subject, rights) ?? besideDoubt(rights) ?? holderDoubt(subject))
    : "The text names some parts of the holding only, so they may be the person's own.";
  yield doubt === null
    ? fail({
        ...finding,
        expected: own,
        repairs: percentRight(subject, outstanding.plus(rights.joining)),
        message,
      })
    : unverified({ ...finding, message: `${message} ${doubt}` });
}

/** Rights that only the class is told with may be anybody's, the person's among them. */
function holderDoubt({ filing, person }: PercentCase): string | null {
  const told = filing.persons.some((other) => {
    const rights = rightsToAcquire(other);
    return other !== person && rights.known && rights.joining.gt(0);
  });
  return told ? null : "Whose the other rights are is not told.";
}
