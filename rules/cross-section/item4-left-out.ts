import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { numbersIn } from "../../src/figures/number.js";
import { isWithin, type Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { item4Of } from "../../src/filing/item4/item4-wording.js";
import { mayBeNamed } from "../../src/filing/persons/presence.js";
import { printedIn, RESTATED_ROWS, valuesIn, type RestatedRow } from "../../src/filing/totals/restated.js";
import { POWER_WORDS, row } from "../../src/filing/rows.js";
import { list, stated } from "../../src/filing/words/wording.js";
import { PLACES } from "./item4-unnamed.js";

/** With two persons nothing tells a list of all from the answer for one. */
const FEWEST = 3;
/** So many other answers that list a person show that the lists are meant to be of all. */
const FULLER_LISTS = 2;

/** "(includes 20,000 shares under options)": what a figure holds is no further figure of the list. */
const ASIDE = /\([^()]{0,300}\)/g;

/** What each row states. */
const WORDS: Readonly<Record<RestatedRow, string>> = {
  ...POWER_WORDS,
  aggregateAmount: "amount",
  percentOfClass: "percentage",
};

/** The persons of whom an answer of Item 4 states a figure, and the paragraphs that do. */
interface Answer {
  readonly name: RestatedRow;
  readonly told: ReadonlyMap<Person, Fact<unknown>>;
  readonly paragraphs: readonly Fact<string>[];
  /** How many numbers stand there that are no figure of these. */
  readonly further: number;
}

/**
 * An answer of Item 4 that lists fewer persons than the others do: one of them, or some who have one figure together
 * there, whose cover pages state a figure that is no zero.
 */
export function* leftOutOfList(filing: Filing, { fail }: RuleContext): Generator<Verdict> {
  if (filing.persons.length < FEWEST) return;
  const answers = RESTATED_ROWS.flatMap((name) => answerTo(filing, name) ?? []);
  for (const answer of answers) {
    const persons = missingIn(filing, answer, answers);
    const { name, told } = answer;
    const [printed, ...others] = new Set(persons.map((person) => printedIn(name, person)));
    if (printed === undefined || others.length > 0) continue;
    yield fail({
      persons,
      severity: "warning",
      at: [...told.values(), ...stated<unknown>(persons.map((person) => person[name]))],
      expected: printed,
      actual: "not listed",
      message: `${PLACES[name]} lists the ${WORDS[name]} of other reporting persons, but not that of ${list(persons.map((person) => person.name.value))}, whom the other answers list; ${row(filing, name)} of ${persons.length > 1 ? "their cover pages" : "this cover page"} states ${printed}.`,
    });
  }
}

/** Those whom an answer leaves out and several others list, in one place; none where their figures may stand in it in other words. */
function missingIn({ persons }: Filing, answer: Answer, answers: readonly Answer[]): readonly Person[] {
  const fuller = answers.filter(
    ({ told, further }) =>
      told.size > answer.told.size &&
      further >= answer.further &&
      [...answer.told.keys()].every((each) => told.has(each)),
  );
  const missing = persons.filter(
    (person) => !answer.told.has(person) && fuller.every(({ told }) => told.has(person)),
  );
  const together = fuller.every(
    ({ told }) => new Set(missing.map((person) => told.get(person)?.span.start)).size === 1,
  );
  const held = missing.every((person) => valuesIn(answer.name, [person]).some((value) => value.gt(0)));
  const named = missing.some((person) =>
    answer.paragraphs.some(({ value }) => mayBeNamed(value, person, persons)),
  );
  return fuller.length >= FULLER_LISTS && together && held && !named ? missing : [];
}

/** The answer to one question where it gives two persons or more figures in places of their own; else `null`. */
function answerTo(filing: Filing, name: RestatedRow): Answer | null {
  const told = new Map(
    filing.persons.flatMap((person) => {
      const { item4 } = person;
      // A sentence may tell of the others in words that are not read.
      const listed = name === "aggregateAmount" ? item4?.amountCaptioned : item4?.powersCaptioned;
      const fact = listed === true ? (item4?.[name] ?? null) : null;
      return fact === null ? [] : [[person, fact] as const];
    }),
  );
  const places = new Set([...told.values()].map(({ span }) => span.start));
  if (places.size < 2) return null;
  const paragraphs = around(filing, [...told.values()]);
  const numbers = paragraphs.flatMap(({ value }) => [...numbersIn(value.replace(ASIDE, " "))]);
  return { name, told, paragraphs, further: numbers.length - places.size };
}

/** The paragraphs of Item 4 from the first of the figures to the last, and those beside them that hold nobody's figure. */
function around(filing: Filing, figures: readonly Fact<unknown>[]): readonly Fact<string>[] {
  const paragraphs = item4Of(filing);
  const holding = paragraphs.flatMap((each, index) =>
    figures.some((fact) => isWithin(fact, each)) ? [index] : [],
  );
  const [first = 0, last = -1] = [holding[0], holding.at(-1)];
  return paragraphs.filter(
    (each, index) =>
      (index >= first && index <= last) ||
      ((index === first - 1 || index === last + 1) && !holdsFigure(filing.persons, each)),
  );
}

/** Whether a figure that was read of somebody stands in a paragraph of Item 4. */
function holdsFigure(persons: readonly Person[], place: Fact<string>): boolean {
  return persons.some(({ item4 }) =>
    RESTATED_ROWS.some((name) => {
      const fact = item4?.[name] ?? null;
      return fact !== null && isWithin(fact, place);
    }),
  );
}
