import type { Fact } from "../filing/fact.js";
import type { Filing, Person } from "../filing/filing.js";
import { POWERS, row, type RowName } from "../filing/rows.js";
import { escapeLine } from "../reporters/escape-terminal.js";

const ROWS: readonly (RowName & keyof Person)[] = [
  ...POWERS,
  "aggregateAmount",
  "percentOfClass",
  "typeOfReportingPerson",
];

/** What the filing does not state, or what could not be read in it, each with the line to look at; and what was mended. */
export function unread(filing: Filing): string[] {
  const lines = [
    ...missing(filing),
    ...filing.persons.flatMap((person) => missingRows(filing, person)),
    ...filing.repairs.map(({ message, place }) => `${at(filing, place)} mended: ${escapeLine(message)}`),
  ];
  return lines.length === 0 ? [] : ["Not stated or not read:", ...lines.map((line) => `  ${line}`)];
}

function at(filing: Filing, place: Fact<unknown>): string {
  return `line ${String(filing.source.lines.at(place.span.start).line)}:`;
}

function missing(filing: Filing): string[] {
  const facts: [string, unknown][] = [
    ["name of issuer", filing.issuer.name],
    ["title of class", filing.securityClass],
    ["CUSIP", filing.cusips[0] ?? null],
    ["date of event", filing.eventDate],
    ["shares outstanding", filing.bases[0] ?? null],
    ["reporting persons", filing.persons[0] ?? null],
    ["Items", filing.items[0] ?? null],
    ["signatures", filing.signatures?.signatures[0] ?? null],
  ];
  const names = facts.filter(([, fact]) => fact === null).map(([name]) => name);
  return names.length === 0 ? [] : [`${at(filing, filing.formType)} ${names.join(", ")}`];
}

function missingRows(filing: Filing, person: Person): string[] {
  const isOfClasses = (name: RowName): boolean =>
    person.classes !== undefined && name !== "typeOfReportingPerson";
  const rows = ROWS.filter((name) => person[name] === null && !isOfClasses(name)).map((name) =>
    row(filing, name),
  );
  return rows.length === 0
    ? []
    : [`${at(filing, person.name)} ${escapeLine(person.name.value)}: ${rows.join(", ")}`];
}
