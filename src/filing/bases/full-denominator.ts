import { besideBaseDoubt } from "../percent/beside-base.js";
import { baseDoubt } from "../words/certainty.js";
import { speaksOfOtherMeasure } from "../percent/comparable.js";
import { isWithin } from "../fact.js";
import { limitSpokenOf } from "../rights/limits.js";
import { addsOwnRights, otherBaseThatFits, type PercentCase } from "../percent/percent-case.js";

/** Whether anything told may make the denominator another one than the text adds up, a limit on exercise included. */
export function isDenominatorOpen(subject: PercentCase): boolean {
  return limitSpokenOf(subject.filing) !== null || isClassOpen(subject);
}

/** Whether anything told may make the class another one than the base says. */
export function isClassOpen(subject: PercentCase): boolean {
  return (
    baseDoubt(subject) !== null ||
    speaksOfOtherMeasure(subject.filing) ||
    otherBaseThatFits(subject) !== null ||
    besideBaseDoubt(subject) !== null
  );
}

/** Whether the person's own note tells the whole denominator: the class, and the shares to be acquired that are added to it. */
export function isToldInFull(subject: PercentCase): boolean {
  const { base, person } = subject;
  return (
    addsOwnRights(subject) &&
    base.forPercentages &&
    [...base.plus, ...base.includes].every(({ kind }) => kind === "right-to-acquire") &&
    person.footnotes.some(({ text }) => isWithin(text, base.place) || isWithin(base.place, text)) &&
    !isDenominatorOpen(subject)
  );
}
