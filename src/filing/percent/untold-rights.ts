import { withSeparators } from "../../figures/decimal.js";
import { besideBaseDoubt } from "./beside-base.js";
import { baseDoubt } from "../words/certainty.js";
import { rightsNeeded } from "./percent-bounds.js";
import { speaksOfRights } from "../rights/speaks-of-rights.js";
import { namesSeveralClasses, speaksOfOtherMeasure, speaksOfOtherUnits } from "./comparable.js";
import { rightsSpokenOf, speaksOfOptions } from "../words/explanations.js";
import { isWithin } from "../fact.js";
import { limitSpokenOf } from "../rights/limits.js";
import { otherBaseThatFits, type PercentOfClass } from "./percent-case.js";
import { isBaseCertain, isOnlyCount, isPlainBase } from "../bases/plain-base.js";
import { isAbove, leastPercent } from "./percent-reach.js";
import { proseOf } from "../words/prose.js";

/** Why a percentage above what the class alone gives is none of rights. */
export const ENLARGES =
  "Rights to acquire enlarge the class that is divided by, so that they never raise a percentage.";

const OPEN_DIFFERENCE = "Whether rights to acquire account for the difference";
const OPEN_NUMBER = "How many shares there is a right to acquire";

/** Whether anything told may account for a difference that no rights account for. */
export function mayBeAccountedFor(subject: PercentOfClass): boolean {
  const { filing } = subject;
  const told = isAbove(subject)
    ? speaksOfOtherUnits(filing) || namesSeveralClasses(filing)
    : speaksOfRights(filing) && !tellsOwnCount(subject);
  return (
    told ||
    !isBaseSettled(subject) ||
    baseDoubt(subject) !== null ||
    besideBaseDoubt(subject) !== null ||
    speaksOfOtherMeasure(filing) ||
    limitSpokenOf(filing) !== null
  );
}

/** "5.9% of 1,785,412 shares outstanding": a row that names the plain count which its percentage is of leaves rights out of it. */
function tellsOwnCount({ printed, base }: PercentOfClass): boolean {
  return isWithin(printed, base.place) && base.plus.length + base.includes.length === 0;
}

/** "all of which are outstanding and held directly by the Reporting Person": none of them is to be acquired. */
const ALL_HELD =
  /\ball\s+(?:of\s+)?(?:which|them|(?:the|these|those|such)\s+shares)\s+(?:(?:are|were)\s+)?(?:issued\s+and\s+)?(?:outstanding|held\s+(?:directly|of\s+record))\b/i;

/**
 * Whether nothing told may make the percentage smaller than what the plain class gives: the one person's shares are told to be
 * held, all of them, and there is no word of a right, another class, unit, count or measure.
 */
export function isSilentOnRights(subject: PercentOfClass): boolean {
  const { filing } = subject;
  return (
    filing.persons.length === 1 &&
    proseOf(filing).some(({ value }) => ALL_HELD.test(value)) &&
    tellsNoExplanation(subject)
  );
}

/** Whether there is no word of a right, another class, unit, count or measure beside the one plain count of the class. */
export function tellsNoExplanation(subject: PercentOfClass): boolean {
  const { filing, printed } = subject;
  return (
    printed.value.relation === "equal" &&
    !printed.value.approximate &&
    (isBaseCertain(subject) || isOnlyCount(subject)) &&
    !mayBeAccountedFor(subject) &&
    otherBaseThatFits(subject) === null &&
    rightsSpokenOf(filing) === null &&
    !speaksOfOptions(filing) &&
    !speaksOfOtherUnits(filing) &&
    !namesSeveralClasses(filing)
  );
}

/** A figure above what the class gives is open only where a count that the text tells makes it right: no other count matters. */
function isBaseSettled(subject: PercentOfClass): boolean {
  return isAbove(subject)
    ? isPlainBase(subject) && otherBaseThatFits(subject) === null
    : isBaseCertain(subject) || isOnlyCount(subject);
}

/** Why it stays open whether rights account for a difference, in words. */
export function untoldRightsDoubt(subject: PercentOfClass, reason: string): string {
  if (isAbove(subject))
    return `${ENLARGES} But the text may count or adjust the class, or the shares, in a way that is not read.`;
  const needed = rightsNeeded(subject);
  if (needed === null) return beyondRights(subject);
  const [from, to] = needed.map(withSeparators) as [string, string];
  const any = needed[0].isZero();
  const range = any
    ? `The printed figure is right with any number of them up to ${to}.`
    : `It would take from ${from} to ${to} shares that there is a right to acquire.`;
  return `${any ? OPEN_NUMBER : OPEN_DIFFERENCE} is not told: ${reason}. ${range}`;
}

/** The same where not even a holding of nothing but rights gives the printed figure. */
function beyondRights(subject: PercentOfClass): string {
  const other =
    limitSpokenOf(subject.filing) === null
      ? "The text may count or adjust the class, or the shares, in a way that is not read."
      : "The text tells a limit on exercise or conversion, which may leave shares out of one of the figures.";
  return `Rights to acquire do not account for it: if all these shares were such rights, it would be ${leastPercent(subject)}. ${other}`;
}
