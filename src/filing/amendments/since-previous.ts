import { namesAgree } from "../../figures/company-names.js";
import { Decimal } from "../../figures/decimal.js";
import type { Percent } from "../../figures/percent.js";
import type { Filing, Person } from "../filing.js";
import { isCalled, mentions } from "../persons/naming.js";

/** A reporting person in this filing and in the one before it. */
export interface Continuing {
  readonly now: Person;
  readonly before: Person;
}

/** The persons of both filings, in the order of this one. A person is known again by EDGAR's number or by name. */
export function continuingPersons(filing: Filing, previous: Filing): Continuing[] {
  return filing.persons.flatMap((now) => {
    const before = previous.persons.find((person) => isSamePerson(now, person));
    return before === undefined ? [] : [{ now, before }];
  });
}

/** The persons who report here and did not before. */
export function newPersons(filing: Filing, previous: Filing): Person[] {
  return filing.persons.filter((now) => !previous.persons.some((before) => isSamePerson(now, before)));
}

/** The persons who reported before and do not here. */
export function formerPersons(filing: Filing, previous: Filing): Person[] {
  return previous.persons.filter((before) => !filing.persons.some((now) => isSamePerson(now, before)));
}

function isSamePerson(a: Person, b: Person): boolean {
  const known = a.cik !== null && b.cik !== null && Number(a.cik.value) === Number(b.cik.value);
  return known || isCalled(a, b.name.value) || isCalled(b, a.name.value);
}

/** Whether a filing's text names a person between its cover pages and its signatures. */
export function isToldOf(filing: Filing, person: Person): boolean {
  const from = Math.max(0, ...filing.persons.map(lastRowEnd));
  const until = filing.signatures?.heading.span.start ?? Infinity;
  return filing.paragraphs.some(
    ({ value, span }) =>
      span.start >= from && span.start < until && mentions(value, { name: person.name, aliases: [] }),
  );
}

function lastRowEnd({ name, percentOfClass, typeOfReportingPerson }: Person): number {
  return (typeOfReportingPerson ?? percentOfClass ?? name).span.end;
}

/**
 * Why two filings cannot be compared as one and the next, or `null` where they can: they concern different
 * issuers by EDGAR's number, by CUSIP, or by name.
 */
export function notComparable(filing: Filing, previous: Filing): string | null {
  const [now, before] = [filing.issuer.name, previous.issuer.name];
  if (isSameIssuer(filing, previous)) return null;
  return (
    `The filing given as the one before is on ${before?.printed ?? "an issuer that was not read"}, ` +
    `this one on ${now?.printed ?? "an issuer that was not read"}.`
  );
}

function isSameIssuer(filing: Filing, previous: Filing): boolean {
  const [cik, otherCik] = [filing.issuer.cik, previous.issuer.cik];
  if (cik !== null && otherCik !== null) return Number(cik.value) === Number(otherCik.value);
  // The first six characters of a CUSIP are the issuer's.
  const issuers = new Set(previous.cusips.map(({ value }) => value.slice(0, 6)));
  if (filing.cusips.some(({ value }) => issuers.has(value.slice(0, 6)))) return true;
  const [name, otherName] = [filing.issuer.name, previous.issuer.name];
  return name !== null && otherName !== null && namesAgree(name.value, otherName.value);
}

/** By how many percentage points two printed percentages are apart at least; "less than 1 %" may be any below. */
export function pointsBetween(a: Percent, b: Percent): Decimal {
  const [low, high] = a.value.lte(b.value) ? [a, b] : [b, a];
  const apart = high.value.minus(low.value);
  const open = high.relation === "less" || low.relation === "more";
  return open ? new Decimal(0) : apart;
}
