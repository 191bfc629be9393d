/** What a person read in a real filing, and how far the program reads the same. */
import { Decimal } from "../../src/figures/decimal.js";
import { percentValue } from "../../src/figures/percent.js";
import type { Fact, Filing, Item5Statement, Person } from "../../src/index.js";

interface HandFigures {
  person: string | null;
  aggregate: string | null;
  percent: string | null;
  soleVotingPower: string | null;
  sharedVotingPower: string | null;
  soleDispositivePower: string | null;
  sharedDispositivePower: string | null;
}

export interface HandRead {
  file: string;
  schedule: string;
  header: null | {
    formType: string | null;
    filedAsOf: string | null;
    accession: string | null;
    subjectCompany: { name: string; cik: string } | null;
    filedBy: { name: string; cik: string }[];
    groupMembers: string[];
  };
  securityClass: string | null;
  rules: string[];
  persons: {
    name: string;
    group: string | null;
    sourceOfFunds: string[] | null;
    legalProceedings: boolean | null;
    citizenship: string | null;
    excludesCertainShares: boolean | null;
    marks: Record<string, string[]>;
  }[];
  notes: { person: string; mark: string; numbers: string[] }[];
  items: string[];
  item5: HandFigures[];
  thirteenG: null | { item3: string[]; item4: HandFigures[]; item5Ticked: boolean | null; item10: boolean };
  signatures: { person: string | null; signer: string | null; title: string | null; date: string | null }[];
  exhibits: string[];
  jointFilingAgreement: null | { signers: string[] };
  history: null | { original: string | null; amendments: string[] };
  addresses: { issuer: string | null; notice: string | null };
  scheduleA: string[];
}

const words = (text: string | null | undefined): string =>
  (text ?? "∅")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** A count or a percentage without its trailing zeros. */
const number = (text: string | null): string | null =>
  /^\d+(?:\.\d+)?$/.test(text ?? "") ? new Decimal(text ?? "").toFixed() : null;

const value = <T>(fact: Fact<T> | null | undefined): T | null => fact?.value ?? null;

/** Every difference between what a person read and what the program reads, as `where: wanted … got …`. */
export function differences(hand: HandRead, filing: Filing): string[] {
  const found: string[] = [];
  const same = (where: string, wanted: unknown, got: unknown): void => {
    const [a, b] = [wanted, got].map((each) =>
      typeof each === "string" || each === null ? (number(each) ?? words(each)) : JSON.stringify(each),
    );
    if (a !== b) found.push(`${where}: wanted ${JSON.stringify(wanted)} got ${JSON.stringify(got)}`);
  };
  same("schedule", hand.schedule, filing.schedule);
  same("securityClass", hand.securityClass, value(filing.securityClass));
  compareHeader(hand, filing, same);
  comparePersons(hand, filing, same);
  same(
    "items",
    hand.items,
    filing.items.map((item) => item.number),
  );
  compareFigures("item5", hand.item5, filing.persons, "item5", same);
  if (hand.thirteenG !== null) {
    same("rules", hand.rules, filing.thirteenG?.rules.map(value) ?? []);
    same("item3", hand.thirteenG.item3, filing.thirteenG?.categories.map(value) ?? []);
    same("item5Ticked", hand.thirteenG.item5Ticked, value(filing.thirteenG?.fivePercentOrLess));
    same("item10", hand.thirteenG.item10, (filing.thirteenG?.certification ?? null) !== null);
    compareFigures("item4", hand.thirteenG.item4, filing.persons, "item4", same);
  }
  const signatures = filing.signatures?.signatures ?? [];
  same(
    "signatures",
    hand.signatures.map(({ person, signer }) => [words(person ?? signer), words(signer)]),
    signatures.map(({ person, signer }) => [words(person.value), words(value(signer))]),
  );
  same(
    "signature dates",
    hand.signatures.map(({ date }) => date),
    signatures.map(({ date }) => value(date)),
  );
  same(
    "signature titles",
    hand.signatures.map(({ title }) => words(title)),
    signatures.map(({ title }) => words(value(title))),
  );
  same(
    "exhibits",
    hand.exhibits.map(words),
    filing.exhibits.map(({ number }) => words(number.value)),
  );
  same(
    "history",
    hand.history,
    filing.history && {
      original: value(filing.history.original),
      amendments: filing.history.amendments.map((date) => date.value),
    },
  );
  const agreement = filing.jointFilingAgreement;
  same("joint filing agreement", hand.jointFilingAgreement !== null, agreement !== null);
  same("issuer address stated", hand.addresses.issuer !== null, filing.issuerAddress !== null);
  same("notice stated", hand.addresses.notice !== null, filing.notice !== null);
  same(
    "scheduleA",
    hand.scheduleA.map(words),
    filing.scheduleA.map(({ value: name }) => words(name)),
  );
  return found;
}

type Same = (where: string, wanted: unknown, got: unknown) => void;

function compareHeader({ header }: HandRead, filing: Filing, same: Same): void {
  const read = filing.header;
  if (header === null) {
    same("header", null, read);
    return;
  }
  const company = (each: { name: Fact<string> | null; cik: Fact<string> | null } | null | undefined) =>
    each ? { name: value(each.name), cik: value(each.cik) } : null;
  same("header form", header.formType, value(read?.formType));
  same("header date", header.filedAsOf, value(read?.filedAsOf));
  same("header accession", header.accession, value(read?.accessionNumber));
  same("header subject", header.subjectCompany, company(read?.subjectCompany));
  same("header filed by", header.filedBy, read?.filedBy.map(company) ?? []);
  same("header group", header.groupMembers, read?.groupMembers.map(value) ?? []);
}

function comparePersons(hand: HandRead, filing: Filing, same: Same): void {
  same(
    "persons",
    hand.persons.map(({ name }) => words(name)),
    filing.persons.map(({ name }) => words(name.value)),
  );
  hand.persons.forEach((wanted, index) => {
    const got = filing.persons[index];
    if (got === undefined) return;
    const at = (what: string): string => `${wanted.name} ${what}`;
    same(at("group"), wanted.group, value(got.group));
    same(at("funds"), wanted.sourceOfFunds, value(got.sourceOfFunds));
    same(at("legal"), wanted.legalProceedings, value(got.legalProceedings));
    same(at("citizenship"), wanted.citizenship, value(got.citizenship));
    same(at("excludes"), wanted.excludesCertainShares, value(got.excludesCertainShares));
    for (const row of [
      "soleVotingPower",
      "sharedVotingPower",
      "soleDispositivePower",
      "sharedDispositivePower",
      "aggregateAmount",
    ] as const) {
      same(at(`marks of ${row}`), wanted.marks[row] ?? [], got[row]?.marks ?? []);
    }
    for (const note of hand.notes.filter(({ person }) => person === wanted.name)) {
      const read = got.footnotes.find(({ mark }) => mark === note.mark);
      same(at(`note ${note.mark}`), true, read !== undefined);
      const digits = read?.text.value.replace(/(?<=\d),(?=\d)/g, "").replace(/ million/g, "000000") ?? "";
      if (read !== undefined)
        same(
          at(`note ${note.mark} figures`),
          [],
          note.numbers.filter((number) => !digits.includes(number)),
        );
    }
  });
}

function compareFigures(
  where: string,
  wanted: readonly HandFigures[],
  persons: readonly Person[],
  field: "item4" | "item5",
  same: Same,
): void {
  for (const each of wanted) {
    if (each.person === null && persons.length > 1) continue;
    const person =
      each.person === null
        ? persons[0]
        : persons.find(({ name }) => words(name.value) === words(each.person));
    const got: Item5Statement | null = person?.[field] ?? null;
    const at = `${where} ${each.person ?? ""}`;
    const percent = got?.percentOfClass ?? null;
    same(`${at} aggregate`, each.aggregate, got?.aggregateAmount?.value.toFixed() ?? null);
    same(`${at} percent`, each.percent, percent === null ? null : percentValue(percent.value));
    for (const power of [
      "soleVotingPower",
      "sharedVotingPower",
      "soleDispositivePower",
      "sharedDispositivePower",
    ] as const) {
      same(`${at} ${power}`, each[power], got?.[power]?.value.toFixed() ?? null);
    }
  }
}
