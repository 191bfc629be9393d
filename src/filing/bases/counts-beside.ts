import { addDays } from "../../figures/date.js";
import { numberForm } from "../../figures/number-form.js";
import { coreName } from "../../figures/names.js";
import { isSound, matchPercent } from "../../figures/percent-match.js";
import { percentOf } from "../../figures/percent.js";
import { classOutstanding, toldDenominator, type Base } from "../base.js";
import type { Filing, Person } from "../filing.js";
import { rightsToAcquire } from "../rights/rights.js";
import { lettered } from "../share-class.js";

/** What tells whether a count is that of the class on the day of the filing. */
export interface CountedClass {
  readonly issuer: string | null;
  readonly eventDate: Filing["eventDate"];
  readonly persons: readonly Person[];
}

/**
 * The counts on which the percentages may rest, and those beside them. A percentage of the class is one of the securities outstanding on
 * the day of the statement, by the issuer's most recent report (17 CFR 240.13d-1(j)): a count of another day, company or class, of a part
 * or of a case that is only supposed is none; one that no word, day or report ties to the percentages is one only if they bear it out.
 */
export function countsApart(
  bases: readonly Base[],
  about: CountedClass,
): Pick<Filing, "bases" | "countsBeside"> {
  const own = bases.filter(({ standing }) => standing !== "another");
  const tied = own.filter((base) => isTied(base, about));
  const letters = tied.map((base) => lettered(base.class ?? ""));
  const isFree = (base: Base): boolean =>
    !letters.some((letter) => letter === null || letter === lettered(base.class ?? ""));
  const kept = new Set(
    own.filter((base) => tied.includes(base) || (isFree(base) && isBorneOut(base, about.persons))),
  );
  return {
    bases: bases.filter((base) => kept.has(base)),
    countsBeside: bases.filter((base) => !kept.has(base)),
  };
}

/** All counts that are told to be outstanding, whatever of. */
export function countsTold({ bases, countsBeside }: Pick<Filing, "bases" | "countsBeside">): readonly Base[] {
  return countsBeside.length === 0 ? bases : [...bases, ...countsBeside];
}

/** A quarterly report's count is some months old at most, that of a foreign issuer's annual report may be more than a year. */
const [MONTHS_OLD, A_YEAR_OLD] = [210, 500];

function isTied(base: Base, about: CountedClass): boolean {
  const { standing, owner, kind, forPercentages, reportedIn, plus, includes, asOf, shares } = base;
  if (standing === "supposed" || (owner !== undefined && !isIssuer(owner, about.issuer))) return false;
  const event = about.eventDate?.value;
  const isOlder = (days: number): boolean =>
    asOf !== null && event !== undefined && asOf.value < addDays(event, -days);
  // Where no percentage bears it out, a digit was lost from a count in India's groups, or a comma stands in the wrong place.
  if (numberForm(shares.printed) === "lakh" && !isBorneOut(base, about.persons)) return false;
  // Where the percentages are told to rest on it and do, its year is mistyped at most.
  if (isOlder(A_YEAR_OLD)) return forPercentages && isBorneOut(base, about.persons);
  if (forPercentages || plus.length + includes.length > 0) return true;
  if (holdMore(base, about.persons)) return false;
  return (
    reportedIn !== null ||
    kind !== undefined ||
    standing === "present" ||
    (asOf !== null && !isOlder(MONTHS_OLD))
  );
}

/** Whether the text rests the percentages on a count though its day makes it none of the class, and they do not bear it out: its year may be mistyped. */
export function isRestedOnThoughOld({ forPercentages, standing, asOf, shares }: Base): boolean {
  const isOfClass =
    standing !== "another" && standing !== "supposed" && numberForm(shares.printed) !== "lakh";
  return forPercentages && asOf !== null && isOfClass;
}

/** Names of the issuer that are none of its own, and nouns that a verb may stand behind. */
const ISSUERS =
  /\b(?:issuer|company|corporation|registrant|trust|fund|partnership|bank|bancorp|reit|corp|there|it|which|that|who|stock|shares|units|class|report|date|hereof)\b/i;

/** Whether a name is the issuer's, in full or by its first word or its letters. */
function isIssuer(name: string, issuer: string | null): boolean {
  if (issuer === null || ISSUERS.test(name) || MONTH.test(name)) return true;
  const words = coreName(issuer).split(" ");
  const [own = ""] = coreName(name).split(" ");
  const letters = words.map((word) => word.charAt(0)).join("");
  return (
    own.length > 1 && (words.includes(own) || letters.startsWith(own) || words[0]?.startsWith(own) === true)
  );
}

const MONTH =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** Whether somebody has more shares than the count, whose percentage is less than all. */
function holdMore(base: Base, persons: readonly Person[]): boolean {
  return persons.some(
    ({ aggregateAmount, percentOfClass }) =>
      aggregateAmount?.value.gt(toldDenominator(base)) === true &&
      percentOfClass?.value.value.lt(100) === true,
  );
}

/** Whether the count gives the percentages: all that are told so finely that chance hardly gives them, or those of two different holdings. */
function isBorneOut(base: Base, persons: readonly Person[]): boolean {
  const telling = persons.filter(
    ({ aggregateAmount: amount, percentOfClass: percent }) =>
      amount?.value.gt(0) === true &&
      percent?.value.relation === "equal" &&
      percent.value.value.gte(LEAST_PERCENT),
  );
  const given = telling.filter((person) => gives(base, person));
  const amounts = new Set(given.map(({ aggregateAmount }) => aggregateAmount?.value.toFixed()));
  return amounts.size > 1 || (given.length > 0 && given.length === telling.length);
}

/** Less than one percent fits too many counts. */
const LEAST_PERCENT = 1;

/** Whether the count gives a person's percentage, with the rights to acquire that are told added or without. */
function gives(base: Base, person: Person): boolean {
  const { aggregateAmount, percentOfClass } = person;
  if (aggregateAmount === null || percentOfClass === null) return false;
  const rights = rightsToAcquire(person);
  const outstanding = classOutstanding(base);
  const denominators = [
    outstanding,
    toldDenominator(base),
    ...(rights.known ? [outstanding.plus(rights.joining)] : []),
  ];
  return denominators.some(
    (denominator) =>
      denominator.gt(0) &&
      isSound(matchPercent(percentOfClass.value, percentOf(aggregateAmount.value, denominator))),
  );
}
