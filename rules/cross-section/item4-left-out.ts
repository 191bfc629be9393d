import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { numbersIn } from "../../src/figures/number.js";
import { isWithin, type Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { item4Of } from "../../src/filing/item4-wording.js";
import { mayBeNamed } from "../../src/filing/presence.js";
import { printedIn, RESTATED_ROWS, valuesIn, type RestatedRow } from "../../src/filing/restated.js";
import { POWER_WORDS, row } from "../../src/filing/rows.js";
import { PLACES } from "./item4-unnamed.js";

/** With two persons nothing tells a list of all from the answer for one. */
const FEWEST = 3;
/** So many other answers that list everybody show that the lists are meant to be of all. */
const LISTS_OF_ALL = 2;

/** What each row states. */
const WORDS: Readonly<Record<RestatedRow, string>> = {
  ...POWER_WORDS,
  aggregateAmount: "amount",
  percentOfClass: "percentage",
};

/**
 * An answer of Item 4 that lists every person but one, each with a figure, where the other answers list this one, too,
 * and the cover page states a figure that is no zero.
 */
export function* leftOutOfList(filing: Filing, { fail }: RuleContext): Generator<Verdict> {
  if (filing.persons.length < FEWEST) return;
  const whole = RESTATED_ROWS.filter((name) => apart(filing.persons, name) !== null);
  if (whole.length < LISTS_OF_ALL) return;
  for (const name of RESTATED_ROWS) {
    const [person, ...more] = filing.persons.filter(({ item4 }) => (item4?.[name] ?? null) === null);
    if (person === undefined || more.length > 0 || !valuesIn(name, [person]).some((value) => value.gt(0)))
      continue;
    const told = apart(
      filing.persons.filter((each) => each !== person),
      name,
    );
    if (told === null || !isListOf(filing, told, person)) continue;
    const printed = printedIn(name, person);
    yield fail({
      person,
      severity: "warning",
      at: [...told, person[name] ?? person.name],
      expected: printed,
      actual: "not listed",
      message: `${PLACES[name]} lists the ${WORDS[name]} of every other reporting person, but not that of ${person.name.value}, whom the other answers list; ${row(filing, name)} of this cover page states ${printed}.`,
    });
  }
}

/** The figures of all these persons in a row of Item 4, each in a place of its own; else `null`. */
function apart(persons: readonly Person[], name: RestatedRow): readonly Fact<unknown>[] | null {
  const told = persons.flatMap(({ item4 }) => item4?.[name] ?? []);
  const places = new Set(told.map(({ span }) => span.start));
  return places.size === persons.length ? told : null;
}

/** Whether the paragraphs from the first figure to the last hold these figures alone, and neither they nor those beside them may tell of the person. */
function isListOf(filing: Filing, told: readonly Fact<unknown>[], person: Person): boolean {
  const paragraphs = item4Of(filing);
  const holding = paragraphs.flatMap((each, index) =>
    told.some((fact) => isWithin(fact, each)) ? [index] : [],
  );
  const [first, last] = [holding[0], holding.at(-1)];
  if (first === undefined || last === undefined) return false;
  const list = paragraphs.slice(first, last + 1);
  const beside = [
    ...paragraphs.slice(Math.max(0, first - 1), first),
    ...paragraphs.slice(last + 1, last + 2),
  ];
  const unread = beside.filter((each) => !holdsFigure(filing.persons, each));
  return (
    list.flatMap(({ value }) => [...numbersIn(value)]).length === told.length &&
    !unread.some(({ value }) => /\d/.test(value)) &&
    ![...list, ...unread].some(({ value }) => mayBeNamed(value, person, filing.persons))
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
