import type { Fact } from "../../filing/fact.js";
import { factsIn } from "../../filing/fact.js";
import type { Filing, Person } from "../../filing/filing.js";
import { row } from "../../filing/rows.js";

/** A fact of the filing and what the page calls it. */
export interface NamedFact {
  readonly name: string;
  readonly path: string;
  readonly fact: Fact<unknown>;
}

const ROW_WORDS = {
  soleVotingPower: "sole voting power",
  sharedVotingPower: "shared voting power",
  soleDispositivePower: "sole dispositive power",
  sharedDispositivePower: "shared dispositive power",
  aggregateAmount: "aggregate amount",
  percentOfClass: "percent of class",
  citizenship: "citizenship",
  excludesCertainShares: "excludes certain shares",
  typeOfReportingPerson: "type of reporting person",
} as const;

/** What the model calls in one word and a reader in several, or in others. */
const WORDS: Readonly<Record<string, string>> = {
  name: "name of the reporting person",
  groupBoxes: "member of a group",
  groupUnread: "member of a group",
  told: "a sentence on the holding",
  holdings: "part of the holding",
  footnotes: "note to the cover page",
  item4: "Item 4",
  item5: "Item 5",
  bases: "class outstanding",
  "bases.asOf": "date of the count of the class",
  "issuer.name": "name of the issuer",
  "issuer.cik": "CIK of the issuer",
  cusips: "CUSIP number",
  formType: "form",
  eventDate: "date of the event",
  amendment: "amendment number",
  securityClass: "class of securities",
  ownNumbers: "amendment number",
};

/** Prose and copies of it: no figure by itself. */
const PROSE = /^(?:paragraphs|items\.paragraphs|slips|answers|titleAnswers)(?:\.|$)/;

/** The facts of a filing, each with its name. What another filing states is left out. */
export function namedFacts(filing: Filing): NamedFact[] {
  const { persons, previous: _previous, source: _source, ...rest } = filing;
  const ofPersons = persons.flatMap((person) =>
    factsIn(person).map(([path, fact]) => ({ name: ofPerson(filing, person, path), path, fact })),
  );
  const others = factsIn(rest).map(([path, fact]) => ({ name: words(path), path, fact }));
  return [...ofPersons, ...others].filter(({ fact }) => fact.span.end > fact.span.start);
}

/** Whether a fact is prose that is only marked where a check looked at it. */
export function isProse({ path, fact }: NamedFact): boolean {
  return PROSE.test(path) || (typeof fact.value === "string" && fact.printed.length > 80);
}

function ofPerson(filing: Filing, person: Person, path: string): string {
  const of = person.name.value;
  if (isRow(path)) return `${row(filing, path)}, ${ROW_WORDS[path]} · ${of}`;
  const [head = "", ...tail] = path.split(".");
  const last = tail.at(-1) ?? "";
  if ((head === "item5" || head === "item4") && Object.hasOwn(ROW_WORDS, last) && isRow(last))
    return `${WORDS[head] ?? head}, ${ROW_WORDS[last]} · ${of}`;
  return `${words(path)} · ${of}`;
}

function isRow(path: string): path is keyof typeof ROW_WORDS {
  return Object.hasOwn(ROW_WORDS, path);
}

function words(path: string): string {
  const head = path.split(".")[0] ?? "";
  if (Object.hasOwn(WORDS, path)) return WORDS[path] ?? path;
  if (Object.hasOwn(WORDS, head)) return WORDS[head] ?? head;
  return path
    .split(".")
    .map((each) => each.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase())
    .join(", ");
}
