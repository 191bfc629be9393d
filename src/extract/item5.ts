import type { Paragraph } from "../document/paragraphs.js";
import { numberAtStart, numbersIn } from "../figures/number.js";
import { percentAtStart, percentIn } from "../figures/percent.js";
import type { Fact, Figure } from "../filing/fact.js";
import type { Item5Statement, PowerName } from "../filing/filing.js";
import { POWERS } from "../filing/rows.js";
import type { MappedText } from "../source/mapped-text.js";
import { beginsWithName, isNamed, lastNaming } from "./aliases.js";
import { readComposition } from "./composition.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { marksAtStart } from "./marks.js";
import { sentencesOf } from "./sentences.js";

/** A reporting person as Item 5 may name it. */
export interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The captions of Item 5(b), as filers word them. */
const POWER_CAPTIONS: Readonly<Record<PowerName, RegExp>> = {
  soleVotingPower: /\bsole\s+(?:power\s+to\s+vote|voting\s+power)\b[^:]{0,40}:/i,
  sharedVotingPower: /\bshared\s+(?:power\s+to\s+vote|voting\s+power)\b[^:]{0,40}:/i,
  soleDispositivePower: /\bsole\s+(?:power\s+to\s+dispose|dispositive\s+power)\b[^:]{0,60}:/i,
  sharedDispositivePower: /\bshared\s+(?:power\s+to\s+dispose|dispositive\s+power)\b[^:]{0,60}:/i,
};

const OWNS =
  /\bbeneficial(?:ly)?\s+own(?:s|ed|ers?\s+of)?\b[^.;]{1,60}?(?=\d)|\bbeneficial\s+ownership\s+of\b[^.;]{1,40}?(?=\d)/i;
const PERCENTAGE = /^[\s\-(a-z)]*\bpercent(?:age)?(?:\s+of\s+class)?\s*:/i;
const ENUMERATOR = /^[\s\-•]*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s*)?/i;

type Draft = { -readonly [K in keyof Item5Statement]: Item5Statement[K] };

/** What Item 5 states of each person, by the person's index; a person whom it does not name is missing. */
export function readItem5(
  paragraphs: readonly Paragraph[],
  persons: readonly Named[],
  make: FactMaker,
): Map<number, Item5Statement> {
  const statements = new Map<number, Draft>();
  let current: number | null = null;
  for (const { text } of paragraphs) {
    const headed = personHeaded(text.text, persons);
    const subject = headed ?? personSubject(text.text, persons);
    if (subject !== null) {
      current = subject;
      if (!statements.has(subject)) statements.set(subject, emptyStatement(textFact(make, text)));
      if (headed !== null) continue;
    }
    const statement = current === null ? undefined : statements.get(current);
    if (statement !== undefined) readInto(statement, text, make);
  }
  return statements;
}

function emptyStatement(place: Fact<string>): Draft {
  return {
    place,
    soleVotingPower: null,
    sharedVotingPower: null,
    soleDispositivePower: null,
    sharedDispositivePower: null,
    aggregateAmount: null,
    percentOfClass: null,
    composition: null,
  };
}

/** The person whose name alone makes up a paragraph: `A. Ault & Company`. */
function personHeaded(text: string, persons: readonly Named[]): number | null {
  const bare = text.replace(ENUMERATOR, "").replace(/[:.]\s*$/, "");
  const index = persons.findIndex((person) => isNamed(bare, person.aliases));
  return index < 0 ? null : index;
}

/** The person whom a sentence of ownership has for its subject: "Mr. Ault may be deemed to beneficially own". */
function personSubject(text: string, persons: readonly Named[]): number | null {
  const owns = OWNS.exec(text);
  if (owns === null) return null;
  const lead = text.slice(0, owns.index);
  const places = persons.map((person) => lastNaming(lead, person.aliases));
  const last = Math.max(...places);
  const several = places.filter((place) => place >= 0).length > 1;
  if (
    last < 0 ||
    (several && !persons.some((person) => beginsWithName(lead.replace(ENUMERATOR, ""), person.aliases)))
  )
    return null;
  return places.indexOf(last);
}

function readInto(statement: Draft, text: MappedText, make: FactMaker): void {
  for (const power of POWERS) statement[power] ??= powerIn(text, POWER_CAPTIONS[power], make);
  if (PERCENTAGE.test(text.text)) statement.percentOfClass ??= percentFact(text, make);
  const owns = OWNS.exec(text.text);
  if (owns === null || statement.aggregateAmount !== null) return;
  const start = owns.index + owns[0].length;
  for (const number of numbersIn(text.text.slice(start))) {
    const end = start + number.end;
    const fact = make(number.value, text, start + number.start, end);
    statement.aggregateAmount = { ...fact, marks: marksAtStart(text.text.slice(end)) };
    statement.composition = readComposition(text.slice(owns.index), make);
    statement.percentOfClass ??= percentBehind(text, end, make);
    break;
  }
}

/** The percentage that the same sentence gives the amount: "650,000 Shares, or 6.5% of the class". */
function percentBehind(text: MappedText, from: number, make: FactMaker): Item5Statement["percentOfClass"] {
  const [, end] = sentencesOf(text.text).find(([start, stop]) => start <= from && from <= stop) ?? [
    0,
    text.length,
  ];
  const found = percentIn(text.text.slice(from, end));
  return found && make(found.percent, text, from + found.start, from + found.end);
}

function powerIn(text: MappedText, caption: RegExp, make: FactMaker): Figure | null {
  const match = caption.exec(text.text);
  if (match === null) return null;
  const start = match.index + match[0].length;
  const number = numberAtStart(text.text.slice(start));
  if (number === null) return null;
  const fact = make(number.value, text, start + number.start, start + number.end);
  return { ...fact, marks: marksAtStart(text.text.slice(start + number.end)) };
}

function percentFact(text: MappedText, make: FactMaker): Item5Statement["percentOfClass"] {
  const start = text.text.indexOf(":") + 1;
  const found = percentAtStart(text.text.slice(start));
  return found && make(found.percent, text, start + found.start, start + found.end);
}
