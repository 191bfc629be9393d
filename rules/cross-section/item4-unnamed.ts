import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { sum } from "../../src/figures/decimal.js";
import type { Filing, Item5Statement, Person } from "../../src/filing/filing.js";
import type { Restated } from "../../src/filing/item4/item4-borne-out.js";
import { figureDoubt } from "../../src/filing/item4/item4-doubt.js";
import { percentDoubt } from "../../src/filing/item4/item4-percent-doubt.js";
import { partInsideInWords } from "../../src/filing/rights/part-inside.js";
import { allAs } from "../../src/filing/repair.js";
import {
  agreesIn,
  printedIn,
  RESTATED_ROWS,
  valuesIn,
  type RestatedRow,
} from "../../src/filing/totals/restated.js";
import { row } from "../../src/filing/rows.js";
import { rows, stated } from "../../src/filing/words/wording.js";

/** Figures of Item 4 that are given to nobody by name, where all cover pages state one and the same other figure. */
export function* unlikeEveryCover(
  filing: Filing,
  item4: Item5Statement,
  context: RuleContext,
): Generator<Verdict> {
  const [first, ...others] = filing.persons;
  if (first === undefined) return;
  const unlike = RESTATED_ROWS.filter(
    (name) =>
      agreesIn(name, first, item4) === false &&
      others.every((other) => printedIn(name, other) === printedIn(name, first)) &&
      filing.persons.every((person) => (person.item4?.[name] ?? null) === null) &&
      !isTotal(name, filing, item4),
  );
  const differences = unlike.map((name): Difference => ({ filing, item4, name, first }));
  const certain: Difference[] = [];
  for (const each of differences) {
    const doubt = doubtOf(each);
    if (doubt === null) certain.push(each);
    else yield doubtful(each, doubt, context);
  }
  const figures = [...new Set(certain.map(figuresOf))];
  for (const printed of figures)
    yield wrong(
      certain.filter((each) => figuresOf(each) === printed),
      context,
    );
}

/** The part of Item 4 that asks for each row. */
export const PLACES: Readonly<Record<RestatedRow, string>> = {
  aggregateAmount: "Item 4(a)",
  percentOfClass: "Item 4(b)",
  soleVotingPower: "Item 4(c)",
  sharedVotingPower: "Item 4(c)",
  soleDispositivePower: "Item 4(c)",
  sharedDispositivePower: "Item 4(c)",
};

/** Whether the figure is what all the cover pages add up to. */
export function isTotal(name: RestatedRow, { persons }: Filing, item4: Item5Statement): boolean {
  return sum(valuesIn(name, persons)).eq(sum(valuesIn(name, [item4])));
}

interface Difference {
  readonly filing: Filing;
  readonly item4: Item5Statement;
  readonly name: RestatedRow;
  readonly first: Person;
}

/** The two figures as printed; rows that state the same two differ for one cause. */
function figuresOf({ item4, first, name }: Difference): string {
  return `${printedIn(name, item4)}; ${printedIn(name, first)}`;
}

function wrong(differences: readonly Difference[], { fail }: RuleContext): Verdict {
  const repairs = differences.flatMap(({ item4, name, first }) =>
    stated<unknown>([item4[name]]).map((fact) => ({ fact, value: first[name]?.value })),
  );
  const finding = findingOn(differences);
  const [counts] = differences.flatMap((each) => countsOf(each) ?? []);
  const [first] = differences;
  const inside = first && counts ? partInsideInWords(first.filing, counts) : "";
  const message = finding.message + inside;
  return fail({ ...finding, severity: "warning", message, repairs: allAs(repairs) });
}

function doubtful(difference: Difference, doubt: string, { unverified }: RuleContext): Verdict {
  const finding = findingOn([difference]);
  return unverified({ ...finding, message: `${finding.message} ${doubt}` });
}

function findingOn(differences: readonly Difference[]) {
  const [{ filing, item4, name, first }] = differences as readonly [Difference, ...Difference[]];
  const names = differences.map((each) => each.name);
  const [expected, actual] = [printedIn(name, first), printedIn(name, item4)];
  const covers = names.flatMap((each) => stated<unknown>(filing.persons.map((person) => person[each])));
  const told = `${rows(names.map((each) => row(filing, each)))} of every cover page`;
  return {
    persons: filing.persons,
    at: [...names.flatMap((each) => stated<unknown>([item4[each]])), ...covers],
    expected,
    actual,
    message: `${PLACES[name]} states ${actual} without naming anybody; ${told} ${names.length > 1 ? "state" : "states"} ${expected}.`,
  };
}

function doubtOf(difference: Difference): string | null {
  const { filing, item4, name, first } = difference;
  if (name === "percentOfClass") {
    const narrative = item4[name];
    return narrative && percentDoubt(filing, first, item4, narrative);
  }
  const counts = countsOf(difference);
  return counts && figureDoubt(filing, first, item4, counts);
}

/** The two counts of shares; `null` of the percentage. */
function countsOf({ item4, name, first }: Difference): Restated | null {
  if (name === "percentOfClass") return null;
  const [cover, narrative] = [first[name], item4[name]];
  return cover && narrative && { cover, narrative };
}
