import { percentWords } from "../figures/percent.js";
import type { Fact } from "../filing/fact.js";
import type { Base, ClassRows, Filing, Person } from "../filing/filing.js";
import { POWER_WORDS, POWERS, row } from "../filing/rows.js";
import { lettered } from "../filing/share-class.js";
import { count, part } from "../filing/words/wording.js";
import { escapeLine } from "../reporters/escape-terminal.js";
import { plainTable, type Column } from "../reporters/plain-table.js";
import { wrap } from "../reporters/words.js";
import type { Output } from "./output.js";
import { unread } from "./unread.js";

const NOT_STATED = "–";
const LABEL = 16;
/** Wide enough for nearly every word of a name; what is wider is broken by the table. */
const NAME = 20;

/** What is longer is no name, or no answer to a row; the table takes long to find that it has no room for it. */
const LONGEST_NAME = 160;
const LONGEST_ANSWER = 60;

const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

/** The filing as one page for a person: identity, rows side by side, holdings, base, what was found, what was not read. */
export function showPage(filing: Filing, { colour, columns }: Output): string {
  const sections = [
    identity(filing).flatMap(([label, value]) => labelled(label, value, columns)),
    ...inColumns(filing.persons, columns).map((persons) => [rowsTable(filing, persons, columns)]),
    ...filing.persons.map((person) => holdings(person, columns)),
    found(filing).flatMap(([label, value]) => labelled(label, value, columns)),
    unread(filing).flatMap((line) => wrap(line, columns)),
  ].filter((lines) => lines.length > 0);
  const path = colour.bold(escapeLine(filing.source.path));
  return `${path}\n${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function labelled(label: string, value: string, columns: number): string[] {
  const [first = "", ...rest] = wrap(escapeLine(value), columns - LABEL);
  return [label.padEnd(LABEL) + first, ...rest.map((line) => " ".repeat(LABEL) + line)];
}

function identity(filing: Filing): [string, string][] {
  const { header, thirteenG } = filing;
  const facts: [string, string | undefined][] = [
    ["Form", filing.formType.value],
    ["Amendment No.", filing.amendment?.printed],
    ["Filed", header?.filedAsOf?.value],
    ["Accession", header?.accessionNumber?.value],
    ["Issuer", filing.issuer.name?.value],
    ["Class", filing.securityClass?.value],
    ["CUSIP", [...new Set(filing.cusips.map((cusip) => cusip.value))].join(", ")],
    ["Date of event", filing.eventDate?.printed],
    ["Rule", thirteenG?.rules.map((rule) => `13d-1(${rule.value})`).join(", ")],
    ["Notices to", filing.notice?.value],
    ...distinct(filing.bases).map((base, index): [string, string] => [
      index === 0 ? "Outstanding" : "",
      `${count(base.shares)}${base.class === null ? "" : ` ${base.class}`}${base.asOf === null ? "" : ` as of ${base.asOf.printed}`}`,
    ]),
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== undefined && fact[1] !== "");
}

/** Counts told more than once are shown once. */
function distinct(bases: readonly Base[]): readonly Base[] {
  const told = (base: Base): string => `${count(base.shares)} ${base.asOf?.value ?? ""}`;
  return bases.filter((base, index) => bases.findIndex((other) => told(other) === told(base)) === index);
}

/** As many persons side by side as the width allows. */
function inColumns(persons: readonly Person[], columns: number): Person[][] {
  const each = Math.max(1, Math.floor((columns - 28) / (NAME + 2)));
  return Array.from({ length: Math.ceil(persons.length / each) }, (_, index) =>
    persons.slice(index * each, (index + 1) * each),
  );
}

function rowsTable(filing: Filing, persons: readonly Person[], columns: number): string {
  const number = (name: Parameters<typeof row>[1]): string => row(filing, name).slice(4).padStart(2);
  const heads: Column[] = [
    { head: "Row", wraps: true },
    ...persons.map(({ name }) => ({
      head: wrap(shortened(escapeLine(name.value), LONGEST_NAME), NAME).join("\n"),
      align: "right" as const,
    })),
  ];
  const box = (fact: Fact<boolean> | null): string | undefined =>
    fact === null ? undefined : fact.value ? "☒" : "☐";
  const line = (label: string, value: (person: Person) => string | undefined): string[] => [
    label,
    ...persons.map((person) => shortened(escapeLine(value(person) ?? NOT_STATED), LONGEST_ANSWER)),
  ];
  const marked = (person: Person, name: (typeof POWERS)[number] | "aggregateAmount"): string | undefined => {
    const figure = person[name];
    if (figure === null) return ofClasses(person, (rows) => (rows[name] === null ? null : count(rows[name])));
    return count(figure) + figure.marks.map((mark) => `(${mark})`).join("");
  };
  return plainTable(
    heads,
    [
      line(" 2 group", (person) => person.group?.value),
      ...(filing.schedule === "13D"
        ? [line(" 4 funds", (person) => person.sourceOfFunds?.value.join(", "))]
        : []),
      ...(filing.schedule === "13D"
        ? [line(" 5 proceedings", (person) => box(person.legalProceedings))]
        : []),
      line(`${number("citizenship")} citizenship`, (person) =>
        person.citizenship === null ? undefined : shortened(person.citizenship.value, NAME),
      ),
      ...POWERS.map((power) =>
        line(`${number(power)} ${POWER_WORDS[power]}`, (person) => marked(person, power)),
      ),
      line(`${number("aggregateAmount")} aggregate amount`, (person) => marked(person, "aggregateAmount")),
      line("   leaves shares out", (person) => box(person.excludesCertainShares)),
      line(`${number("percentOfClass")} percent of class`, (person) =>
        person.percentOfClass === null
          ? ofClasses(person, (rows) => rows.percentOfClass && percentWords(rows.percentOfClass.value))
          : percentWords(person.percentOfClass.value),
      ),
      line(`${number("typeOfReportingPerson")} type`, (person) =>
        person.typeOfReportingPerson?.value.join(", "),
      ),
    ],
    columns,
  );
}

/** What a row states of each class, `undefined` where the page has none: "401,000 (A), 2,500,000 (B)". */
function ofClasses({ classes }: Person, told: (rows: ClassRows) => string | null): string | undefined {
  return classes
    ?.map((rows) => `${told(rows) ?? NOT_STATED} (${lettered(rows.ofClass) ?? rows.ofClass})`)
    .join(", ");
}

function holdings(person: Person, columns: number): string[] {
  const parts = person.holdings.flatMap((holding) => {
    const holder = holding.holder === null ? "" : `, held by ${holding.holder.value}`;
    return wrap(
      escapeLine(
        `${holding.within ? "of which " : ""}${part(holding)}${holder}${holding.excluded ? " (left out)" : ""}`,
      ),
      columns,
      "  ",
    );
  });
  return parts.length === 0 ? [] : [`${escapeLine(person.name.value)} holds`, ...parts];
}

function found(filing: Filing): [string, string][] {
  const { signatures, jointFilingAgreement, exhibits, history } = filing;
  const lists: [string, readonly string[]][] = [
    ["Items", filing.items.map((item) => item.number)],
    ["Signed for", (signatures?.signatures ?? []).map(({ person }) => person.value)],
    ["Joint agreement", (jointFilingAgreement?.signatures ?? []).map(({ person }) => person.value)],
    ["Exhibits", exhibits.map(({ number }) => number.value)],
    [
      "Filed before",
      [history?.original, ...(history?.amendments ?? [])].flatMap((date) => date?.value ?? []),
    ],
    ["Officers", filing.scheduleA.map(({ value }) => value)],
  ];
  return lists.filter(([, values]) => values.length > 0).map(([label, values]) => [label, values.join("; ")]);
}
