import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { addDays, longDate, type IsoDate } from "../../src/figures/date.js";
import { readingsOf } from "../../src/filing/days/day-first.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, SignaturePage } from "../../src/filing/filing.js";
import { ownedAsOf } from "../../src/filing/days/owned-as-of.js";
import { signedOn } from "../../src/filing/signatures/signed-on.js";
import { mayBeOfSomethingElse } from "../../src/filing/days/mistyped-date.js";

/** A year and its days, and the days within which a statement is filed once it is signed. */
const YEAR = 365;
const SOON = 45;

/** A later day by which the signature's year is wrong, and how a message tells it. */
interface Later {
  readonly date: IsoDate;
  readonly at: Fact<unknown>;
  readonly words: string;
}

/**
 * Where the title page gives no event, the day as of which Item 4 of a 13G tells what is owned, or the day of filing by the
 * submission's header, tells that a signature bears the old year. `null` where neither does.
 */
export function signedBeforeTold(
  filing: Filing,
  page: SignaturePage,
  first: Fact<IsoDate>,
  { fail, unverified }: RuleContext,
): Verdict | null {
  const later = laterDay(filing, first);
  if (later === null) return null;
  const at = [first, later.at];
  const message = `${signedOn(page, first.value)} dated ${longDate(first.value)}, but ${later.words} ${longDate(later.date)}`;
  if (
    readingsOf(first).some((signed) => signed >= later.date) ||
    mayBeOfSomethingElse(page, first, { ...first, value: later.date })
  )
    return unverified({
      at,
      message: `${message}; the date may be read in another way, or be of something else.`,
    });
  return fail({
    at,
    severity: "warning",
    expected: `on or after ${later.date}`,
    actual: first.value,
    message: `${message}: one of the two is probably mistyped.`,
  });
}

function laterDay(filing: Filing, first: Fact<IsoDate>): Later | null {
  const owned = ownedAsOf(filing).find(({ value }) => value > first.value);
  if (owned !== undefined) return { date: owned.value, at: owned, words: "Item 4 tells what is owned as of" };
  const filed = filing.header?.filedAsOf ?? null;
  if (filed === null || filing.filedGiven !== undefined) return null;
  const nextYear = addDays(first.value, YEAR);
  return filed.value >= nextYear && filed.value <= addDays(nextYear, SOON)
    ? { date: filed.value, at: filed, words: "the submission's header gives as the day of filing" }
    : null;
}
