import { percentOf, percentValue } from "../figures/percent.js";
import type { Filing, Person } from "../filing/filing.js";
import { percentCase, rightsTried } from "../filing/percent/percent-case.js";
import { rightsToAcquire } from "../filing/rights/rights.js";
import type { ReportedFiling, ReportedPerson } from "./report.js";

/** The filing's identity and its persons as plain values, for the head of a report. */
export function reportedFiling(filing: Filing): ReportedFiling {
  return {
    issuer: filing.issuer.name?.value ?? null,
    securityClass: filing.securityClass?.value ?? null,
    cusip: filing.cusips[0]?.value ?? null,
    schedule: filing.schedule,
    amendmentNumber: filing.amendment?.value ?? null,
    eventDate: filing.eventDate?.value ?? null,
    outstandingShares: filing.bases[0]?.shares.value.toFixed() ?? null,
    outstandingAsOf: filing.bases[0]?.asOf?.value ?? null,
    persons: filing.persons.map((person) => reportedPerson(filing, person)),
  };
}

function reportedPerson(filing: Filing, person: Person): ReportedPerson {
  const rights = rightsToAcquire(person);
  return {
    name: person.name.value,
    aggregateAmount: person.aggregateAmount?.value.toFixed() ?? null,
    derivativeShares: rights.known ? rights.shares.toFixed() : null,
    recomputedPercent: recomputed(filing, person),
    printedPercent: person.percentOfClass === null ? null : percentValue(person.percentOfClass.value),
  };
}

function recomputed(filing: Filing, person: Person): string | null {
  const subject = percentCase(filing, person);
  const added = subject === null ? null : rightsTried(subject);
  if (subject === null || added === null) return null;
  return percentOf(subject.aggregate.value, subject.outstanding.plus(added)).toFixed(6);
}
