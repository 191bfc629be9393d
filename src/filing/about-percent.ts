import { ZERO, type Decimal } from "../figures/decimal.js";
import { matchPercent } from "../figures/percent-match.js";
import { printedSlip } from "../figures/typing-slip.js";
import { percentOf, type Percent } from "../figures/percent.js";
import type { Filing, Person } from "./filing.js";
import { isSound, percentCase, rightsTried } from "./percent-case.js";
import { quotientWords } from "./working.js";

/**
 * The quotient that gives the cover page's percentage and, though it is told as approximate, not the other one that is
 * printed to the same place: whoever prints a place rounds to it. `null` where the quotient does not tell them apart, and
 * of whole numbers, which are told roughly.
 */
export function quotientAgainst(filing: Filing, person: Person, told: Percent): string | null {
  const subject = percentCase(filing, person);
  if (subject === null || told.decimals === 0 || told.decimals !== subject.printed.value.decimals)
    return null;
  const rights = rightsTried(subject) ?? ZERO;
  const exact = percentOf(subject.aggregate.value, subject.outstanding.plus(rights));
  return isRounded(subject.printed.value, exact) && !isRounded(told, exact)
    ? quotientWords(subject, rights)
    : null;
}

/**
 * Whether a percentage has the digits of the cover page's with two of them transposed: 14.0 and 41.0. No other measure, of votes
 * or of other stock, has the same digits by more than chance.
 */
export function hasDigitsTransposed(cover: Percent, told: Percent): boolean {
  return (
    cover.decimals === told.decimals &&
    printedSlip(cover.value, told.value, told.decimals, true) === "two digits transposed"
  );
}

function isRounded(printed: Percent, exact: Decimal): boolean {
  return isSound(matchPercent({ ...printed, approximate: false }, exact));
}

/** Whether a percentage beside the whole amount is the one that this amount gives, where the cover page's is not: it is of the whole. */
export function isOfWholeAmount(filing: Filing, person: Person, told: Percent): boolean {
  const subject = percentCase(filing, person);
  if (subject === null || told.decimals === 0) return false;
  const quotients = [ZERO, rightsTried(subject) ?? ZERO].map((rights) =>
    percentOf(subject.aggregate.value, subject.outstanding.plus(rights)),
  );
  return (
    quotients.some((exact) => isRounded(told, exact)) &&
    !quotients.some((exact) => isRounded(subject.printed.value, exact))
  );
}

/**
 * Where the percentage told is what the amount gives over the class outstanding alone, and the cover page's what it gives with the
 * rights to acquire counted in the class: then both are of the class, and differ by these rights alone. `null` where they are not.
 */
export function differenceOfRights(filing: Filing, person: Person, told: Percent): string | null {
  const subject = percentCase(filing, person);
  const rights = subject && rightsTried(subject);
  if (subject === null || rights === null || rights.isZero() || told.decimals === 0) return null;
  const [alone, withThem] = [ZERO, rights].map((each) =>
    percentOf(subject.aggregate.value, subject.outstanding.plus(each)),
  );
  const isSo =
    alone !== undefined &&
    withThem !== undefined &&
    isRounded(told, alone) &&
    isRounded(subject.printed.value, withThem) &&
    !isRounded(told, withThem) &&
    !isRounded(subject.printed.value, alone);
  return isSo
    ? `the one is ${quotientWords(subject, ZERO)}, the class outstanding alone; the other ${quotientWords(subject, rights)}, with the shares that there is a right to acquire`
    : null;
}
