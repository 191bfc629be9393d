import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { numbersIn } from "../../src/figures/number.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { mayBeMeant } from "../../src/filing/item5/item5-silence.js";
import { namesOut } from "../../src/filing/persons/names-out.js";
import { mayBeNamed } from "../../src/filing/persons/presence.js";
import { RESTATED_ROWS, restatedPowers } from "../../src/filing/totals/restated.js";
import { POWERS, row } from "../../src/filing/rows.js";
import { count, rows, stated } from "../../src/filing/words/wording.js";

/** Whether the four powers of every other person were read in Item 5(b), and nothing of this one's. */
export function isLeftOut({ persons }: Filing, person: Person): boolean {
  const others = persons.filter((each) => each !== person);
  return (
    others.length > 1 &&
    others.every((each) => each.item5 !== null && restatedPowers(each, each.item5).length === POWERS.length)
  );
}

/** A person whom the list of Item 5(b) leaves out: certain where it is nothing but the others' names with their powers. */
export function leftOut(filing: Filing, person: Person, { fail, unverified }: RuleContext): Verdict {
  const heading = filing.items.find(({ number }) => number === "5")?.heading;
  const held = POWERS.filter((power) => person[power]?.value.gt(0) === true);
  const others = filing.persons.filter((each) => each !== person);
  const message = `Item 5(b) states the four powers of each other reporting person, but none of ${person.name.value}`;
  if (held.length === 0 || !isListAlone(filing, others, person))
    return unverified({
      person,
      at: [person.name, ...stated([heading])],
      message: `${message} could be read there.`,
    });
  const told = held.flatMap((power) =>
    person[power] === null ? [] : `${row(filing, power)}: ${count(person[power])}`,
  );
  return fail({
    person,
    severity: "warning",
    at: [...others.flatMap(({ item5 }) => item5?.place ?? []), person.name],
    expected: `the powers of ${rows(held.map((power) => row(filing, power)))}`,
    actual: "not listed",
    message: `${message}, whose cover page states some (${told.join(", ")}). Item 5(b) asks for those of each person named in Item 2.`,
  });
}

/** Whether the powers stand behind captions below each one's name, and the list of them has no further figure and no word of the person. */
function isListAlone(filing: Filing, others: readonly Person[], person: Person): boolean {
  const statements = others.flatMap(({ item5 }) => item5 ?? []);
  const places = new Set(statements.map(({ place }) => place.span.start));
  if (places.size < others.length || !statements.every(({ powersCaptioned }) => powersCaptioned))
    return false;
  const facts = statements.flatMap((each) => [
    each.place,
    ...RESTATED_ROWS.flatMap((name) => each[name] ?? []),
  ]);
  const figures = new Set(facts.filter((fact) => /\d/.test(fact.printed)).map(({ span }) => span.start));
  const list = between(filing, facts);
  const told = list.map(({ value }) => value).join("\n");
  const words = namesOut(filing)(told).replaceAll(" the person ", " ");
  return (
    [...numbersIn(told.replace(/\(\d{1,2}\)/g, " "))].length <= figures.size &&
    !mayBeMeant(words, person, filing.persons) &&
    !mayBeNamed(told, person, filing.persons)
  );
}

/** The paragraphs of Item 5 from the first of the facts to the last. */
function between({ items }: Filing, facts: readonly Fact<unknown>[]): readonly Fact<string>[] {
  const start = Math.min(...facts.map(({ span }) => span.start));
  const end = Math.max(...facts.map(({ span }) => span.end));
  return items
    .filter(({ number }) => number.startsWith("5"))
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ span }) => span.end > start && span.start < end);
}
