import { isSound } from "../../src/figures/percent-match.js";
import { defineRule, type RuleContext, type Severity, type Verdict } from "../../src/audit/rule.js";
import { sum, withSeparators, ZERO } from "../../src/figures/decimal.js";
import { percentWords } from "../../src/figures/percent.js";
import { addedOff, type AddedOff } from "../../src/filing/percent/added-rights.js";
import { limitSpokenOf } from "../../src/filing/rights/limits.js";
import { rightsAmong } from "../../src/filing/parts/holdings.js";
import { compare, percentCase, type PercentCase } from "../../src/filing/percent/percent-case.js";
import { isBaseCertain } from "../../src/filing/bases/plain-base.js";
import { percentRight } from "../../src/filing/percent/percent-repairs.js";
import { doubtOf } from "../../src/filing/percent/percent-doubt.js";
import type { KnownRights } from "../../src/filing/rights/rights.js";
import { asEachOther } from "../../src/filing/repair.js";
import { row } from "../../src/filing/rows.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { count } from "../../src/filing/words/wording.js";
import { quotientWords, workingOf } from "../../src/filing/words/working.js";
import { rightsUnread } from "./rights-unread.js";

/** Shares that a person has a right to acquire count in the denominator of that person's percentage, too. */
export default defineRule({
  id: "derivative-in-denominator",
  title: "Shares that the person has a right to acquire are in the denominator of the own percentage",
  group: "derivatives",
  severity: "error",
  authority: ["17 CFR 240.13d-3(d)(1)(i)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const unread: PercentCase[] = [];
    for (const subject of filing.persons.flatMap((person) => percentCase(filing, person) ?? [])) {
      const { rights, aggregate } = subject;
      const off = addedOff(subject);
      if (off !== null) yield otherNumber(subject, off, context);
      else if (!rights.known) unread.push(subject);
      else if (rights.joining.gt(0) && aggregate.value.gt(0)) yield verdict(subject, rights, context);
    }
    yield* rightsUnread(unread, "whether it is in the denominator, too,", context);
  },
});

function verdict(
  subject: PercentCase,
  rights: KnownRights,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const { filing, person, printed, outstanding } = subject;
  const finding = {
    person,
    at: [printed, ...rightsAmong(rights.holdings).map(({ shares }) => shares)],
    working: workingOf(subject, rights.joining),
    actual: percentWords(printed.value),
  };
  const counted = `${withSeparators(rights.joining)} shares that there is a right to acquire`;
  const states = `${row(filing, "percentOfClass")} states ${percentWords(printed.value)}`;
  const withThem = quotientWords(subject, rights.joining);
  const without = quotientWords(subject, ZERO);
  if (isSound(compare(subject, outstanding.plus(rights.joining))))
    return pass({
      ...finding,
      message: `${states}, which agrees with the ${counted} in the denominator: ${withThem}.`,
    });
  if (!isSound(compare(subject, outstanding)))
    return unverified({
      ...finding,
      message: `${states}, which fits neither with the ${counted} in the denominator (${withThem}) nor without (${without}).`,
    });
  const message = `${states}, which fits the class outstanding alone: ${without}. The ${counted} are in the numerator but not in the denominator; with them: ${withThem}.`;
  const doubt = doubtOf(subject, rights);
  if (doubt !== null) return unverified({ ...finding, message: `${message} ${doubt}` });
  return fail({
    ...finding,
    message: message + note(rights),
    repairs: rights.unclear.gt(0) ? [] : percentRight(subject, outstanding.plus(rights.joining)),
    severity: severityOf(subject, rights),
    expected: withThem,
  });
}

/** The text adds one number of shares to be acquired to the class, and the holding has another, one slip of the keys off or more. */
function otherNumber(
  { filing, person, base }: PercentCase,
  { added, told, where, slip, doubt }: AddedOff,
  { fail, unverified }: RuleContext,
): Verdict {
  const [only, ...others] = told;
  const right = sum(told.map(({ value }) => value));
  const words = [...(others.length === 0 ? [] : [told.map(count).join(" + ")]), withSeparators(right)].join(
    " = ",
  );
  const difference =
    slip === null ? "the same right is in both, with one number" : `the two differ by ${slip}`;
  const message = `${whereabouts(filing, base.place)} adds ${count(added)} shares to be acquired to the class; ${where} has ${words}: ${difference}.`;
  const finding = { person, at: [added, ...told], expected: withSeparators(right), actual: count(added) };
  const repairs =
    only !== undefined && others.length === 0 ? asEachOther(added, only) : [{ fact: added, value: right }];
  return doubt === null
    ? fail({ ...finding, severity: "warning", message, repairs })
    : unverified({ ...finding, message: `${message} ${doubt}` });
}

function note(rights: KnownRights): string {
  return rights.unclear.gt(0)
    ? " It would be right only for options on shares that are outstanding already."
    : "";
}

/** An error only where nothing is left open: every part told, the issuer's own securities, one count of the class, no limit. */
function severityOf(subject: PercentCase, rights: KnownRights): Severity {
  const open = !rights.certain || rights.given || rights.unclear.gt(0) || !isBaseCertain(subject);
  const agrees = compare(subject, subject.outstanding) === "agrees";
  return open || !agrees || limitSpokenOf(subject.filing) !== null ? "warning" : "error";
}
