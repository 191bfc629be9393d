import { percentWords } from "../figures/percent.js";
import type { Filing, Person } from "../filing/filing.js";
import { POWER_WORDS, POWERS, row } from "../filing/rows.js";
import { count, part } from "../filing/wording.js";
import { escapeLine } from "../reporters/escape-terminal.js";
import { plainTable, type Column } from "../reporters/plain-table.js";
import type { Output } from "./output.js";

const NOT_STATED = "not stated";

/** The filing as one page for a person: identity, the rows side by side, holdings, base, what else was found. */
export function showPage(filing: Filing, { colour, columns }: Output): string {
  const sections = [
    identity(filing).join("\n"),
    ...inColumns(filing.persons, columns).map((persons) => rowsTable(filing, persons, columns)),
    ...filing.persons.map((person) => holdings(person)).filter((text) => text !== ""),
    found(filing).join("\n"),
  ];
  return `${colour.bold(escapeLine(filing.source.path))}\n${sections.join("\n\n")}\n`;
}

function identity(filing: Filing): string[] {
  const [base] = filing.bases;
  const facts: [string, string | undefined][] = [
    ["Form", filing.formType.value],
    ["Amendment No.", filing.amendment?.printed],
    ["Issuer", filing.issuer.name?.value],
    ["Class", filing.securityClass?.value],
    ["CUSIP", filing.cusips[0]?.printed],
    ["Date of event", filing.eventDate?.printed],
    [
      "Outstanding",
      base && `${count(base.shares)}${base.asOf === null ? "" : ` as of ${base.asOf.printed}`}`,
    ],
  ];
  return facts.map(([label, value]) => `${label.padEnd(14)} ${escapeLine(value ?? NOT_STATED)}`);
}

/** As many persons side by side as the width allows. */
function inColumns(persons: readonly Person[], columns: number): Person[][] {
  const each = Math.max(1, Math.floor((columns - 26) / 18));
  return Array.from({ length: Math.ceil(persons.length / each) }, (_, index) =>
    persons.slice(index * each, (index + 1) * each),
  );
}

function rowsTable(filing: Filing, persons: readonly Person[], columns: number): string {
  const heads: Column[] = [
    { head: "Row", wraps: true },
    ...persons.map((person) => ({
      head: escapeLine(person.name.value).slice(0, 16),
      align: "right" as const,
    })),
  ];
  const line = (label: string, value: (person: Person) => string | undefined): string[] => [
    label,
    ...persons.map((person) => escapeLine(value(person) ?? NOT_STATED)),
  ];
  const table = [
    line("2  group", (person) => person.group?.value),
    ...POWERS.map((power) =>
      line(`${row(filing, power).slice(4)}  ${POWER_WORDS[power]}`, (person) => person[power]?.printed),
    ),
    line(
      `${row(filing, "aggregateAmount").slice(4)}  aggregate`,
      (person) => person.aggregateAmount?.printed,
    ),
    line(`${row(filing, "percentOfClass").slice(4)}  percent`, (person) =>
      person.percentOfClass === null ? undefined : percentWords(person.percentOfClass.value),
    ),
    line(`${row(filing, "typeOfReportingPerson").slice(4)}  type`, (person) =>
      person.typeOfReportingPerson?.value.join(", "),
    ),
  ];
  return plainTable(heads, table, columns);
}

function holdings(person: Person): string {
  if (person.holdings.length === 0) return "";
  const parts = person.holdings.map((holding) => {
    const holder = holding.holder === null ? "" : `, held by ${holding.holder.value}`;
    return escapeLine(`  ${part(holding)}${holder}${holding.excluded ? " (left out)" : ""}`);
  });
  return [`${escapeLine(person.name.value)}: ${String(person.holdings.length)} parts`, ...parts].join("\n");
}

function found(filing: Filing): string[] {
  return [
    `Items       ${filing.items.map((item) => item.number).join(", ") || "none"}`,
    `Signatures  ${filing.signatures?.signatures.map((signature) => escapeLine(signature.person.value)).join("; ") ?? "none"}`,
    `Exhibits    ${filing.exhibits.map((exhibit) => escapeLine(exhibit.number.value)).join(", ") || "none"}`,
  ];
}
