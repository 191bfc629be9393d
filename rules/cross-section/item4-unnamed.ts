import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { sum } from "../../src/figures/decimal.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Item5Statement, Person } from "../../src/filing/filing.js";
import { figureDoubt, percentDoubt } from "../../src/filing/item4.js";
import { agreesIn, printedIn, RESTATED_ROWS, type RestatedRow } from "../../src/filing/restated.js";
import { row } from "../../src/filing/rows.js";
import { stated } from "../../src/filing/wording.js";

/** A figure of Item 4 that is given to nobody by name, where all cover pages state one and the same other figure. */
export function* unlikeEveryCover(
  filing: Filing,
  item4: Item5Statement,
  context: RuleContext,
): Generator<Verdict> {
  const [first, ...others] = filing.persons;
  if (first === undefined || others.length === 0) return;
  for (const name of RESTATED_ROWS) {
    const unlike = agreesIn(name, first, item4) === false;
    const alike = others.every((other) => first[name] !== null && agreesExactly(name, first, other));
    const given = filing.persons.some((person) => person.item4 !== null && person.item4[name] !== null);
    if (unlike && alike && !given && !isTotal(name, filing, item4))
      yield verdict({ filing, item4, name, first }, context);
  }
}

function agreesExactly(name: RestatedRow, a: Person, b: Person): boolean {
  return b[name] !== null && printedIn(name, a) === printedIn(name, b);
}

/** Whether the figure is what all the cover pages add up to. */
function isTotal(name: RestatedRow, { persons }: Filing, item4: Item5Statement): boolean {
  if (name === "percentOfClass") {
    const total = sum(persons.flatMap((person) => person.percentOfClass?.value.value ?? []));
    return item4.percentOfClass?.value.value.eq(total) === true;
  }
  return item4[name]?.value.eq(sum(persons.flatMap((person) => person[name]?.value ?? []))) === true;
}

interface Difference {
  readonly filing: Filing;
  readonly item4: Item5Statement;
  readonly name: RestatedRow;
  readonly first: Person;
}

function verdict(difference: Difference, { fail, unverified }: RuleContext): Verdict {
  const { filing, item4, name, first } = difference;
  const covers: Fact<unknown>[] = stated<unknown>(filing.persons.map((person) => person[name]));
  const [expected, actual] = [printedIn(name, first), printedIn(name, item4)];
  const finding = {
    persons: filing.persons,
    at: [...stated<unknown>([item4[name]]), ...covers],
    expected,
    actual,
    message: `Item 4 states ${actual} without naming anybody; ${row(filing, name)} of every cover page states ${expected}.`,
  };
  const doubt = doubtOf(difference);
  if (doubt !== null) return unverified({ ...finding, message: `${finding.message} ${doubt}` });
  const repairs = stated<unknown>([item4[name]]).map((fact) => ({ fact, value: first[name]?.value }));
  return fail({ ...finding, severity: "warning", repairs });
}

function doubtOf({ filing, item4, name, first }: Difference): string | null {
  if (name === "percentOfClass") {
    const narrative = item4[name];
    return narrative && percentDoubt(filing, narrative);
  }
  const [cover, narrative] = [first[name], item4[name]];
  return cover && narrative && figureDoubt(filing, first, item4, { cover, narrative });
}
