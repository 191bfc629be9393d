import { isSound } from "../../src/figures/percent-match.js";
import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { callsPercentOfAllClasses, countsOfAllClasses } from "../../src/filing/bases/all-classes.js";
import { doubtOf } from "../../src/filing/percent/percent-doubt.js";
import { sum, withSeparators, ZERO } from "../../src/figures/decimal.js";
import { percentWords } from "../../src/figures/percent.js";
import { rightsAmong } from "../../src/filing/parts/holdings.js";
import { compare, percentCase, type PercentCase } from "../../src/filing/percent/percent-case.js";
import { countsSeveralClasses } from "../../src/filing/bases/several-classes.js";
import type { KnownRights } from "../../src/filing/rights/rights.js";
import { row } from "../../src/filing/rows.js";
import { quotientWords, workingOf } from "../../src/filing/words/working.js";

/** Shares of another class count as converted for their holder alone: the base is the class plus the own shares of the other. */
export default defineRule({
  id: "class-conversion-base",
  title: "Convertible shares of another class join the base of their own holder, not of all classes together",
  group: "derivatives",
  severity: "warning",
  authority: ["17 CFR 240.13d-3(d)(1)(i)(B)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    for (const person of filing.persons) {
      const subject = percentCase(filing, person);
      if (subject?.rights.known !== true) continue;
      const ofOther = rightsAmong(subject.rights.holdings).filter(({ type }) => type === "other-class");
      if (ofOther.length > 0)
        yield verdict(subject, subject.rights, sum(ofOther.map(({ shares }) => shares.value)), context);
    }
  },
});

function verdict(
  subject: PercentCase,
  rights: KnownRights,
  ofOther: KnownRights["shares"],
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const { filing, person, printed, base, outstanding } = subject;
  const finding = {
    person,
    at: [printed, base.shares],
    working: workingOf(subject, rights.joining),
    actual: percentWords(printed.value),
  };
  const states = `${row(filing, "percentOfClass")} states ${percentWords(printed.value)}`;
  const own = `${withSeparators(ofOther)} shares of the other class`;
  if (countsSeveralClasses(base, filing, person))
    return unverified({
      ...finding,
      message: `${states}, on a count of several classes together; how many shares of the other class other holders have in it is not told.`,
    });
  if (isSound(compare(subject, outstanding.plus(rights.joining))))
    return pass({
      ...finding,
      message: `${states}, on the class plus the person's own ${own}: ${quotientWords(subject, rights.joining)}.`,
    });
  const expected = quotientWords(subject, rights.joining);
  const combined = countsOfAllClasses(filing).find(({ shares }) => compare(subject, shares) === "agrees");
  if (combined?.shares.eq(outstanding) === true)
    return fail({
      ...finding,
      expected,
      message: `${states}, a percentage of the class alone (${quotientWords(subject, ZERO)}). With the person's own ${own}: ${expected}.`,
    });
  if (combined !== undefined) {
    const message = `${states}, a percentage of the ${combined.words} shares of all classes together. On the class plus the person's own ${own}: ${expected}.`;
    const at = [...new Set([printed, ...combined.at, base.shares])];
    return callsPercentOfAllClasses(filing)
      ? unverified({
          ...finding,
          at,
          message: `${message} The text speaks of all classes together; whether it calls this percentage one of them is not told.`,
        })
      : fail({ ...finding, at, expected, message });
  }
  if (isSound(compare(subject, outstanding)) && doubtOf(subject, rights) === null)
    return fail({
      ...finding,
      expected,
      follows: "derivative-in-denominator",
      message: `${states}, a percentage of the class alone (${quotientWords(subject, ZERO)}). With the person's own ${own}: ${expected}.`,
    });
  return unverified({
    ...finding,
    message: `${states}, which fits neither the class plus the person's own ${own} nor any count of all classes that the filing states.`,
  });
}
