import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { sum } from "../../src/figures/decimal.js";
import { typingSlip } from "../../src/figures/typing-slip.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Filing, Item5Statement, Person } from "../../src/filing/filing.js";
import { figureDoubt } from "../../src/filing/item4/item4-doubt.js";
import { percentDoubt } from "../../src/filing/item4/item4-percent-doubt.js";
import { isCalled } from "../../src/filing/persons/naming.js";
import { allAs, asEachOther } from "../../src/filing/repair.js";
import {
  agreesIn,
  printedIn,
  RESTATED_ROWS,
  valuesIn,
  type RestatedRow,
} from "../../src/filing/totals/restated.js";
import { COUNTED_ROWS, row, type CountedRow } from "../../src/filing/rows.js";
import { count, list, stated } from "../../src/filing/words/wording.js";
import { percentOfNobody } from "./item4-fits-nobody.js";
import { isTotal, PLACES } from "./item4-unnamed.js";

/** A figure that Item 4 gives to nobody by name. */
interface Unnamed<Name extends RestatedRow = RestatedRow> {
  readonly filing: Filing;
  readonly item4: Item5Statement;
  readonly name: Name;
}

/**
 * Figures of Item 4 that are given to nobody by name, where the cover pages do not all state the same: one that no
 * cover page states, not even those that its other figures repeat; and one that some state and one more but for a digit.
 */
export function* unlikeThoseMeant(
  filing: Filing,
  item4: Item5Statement,
  context: RuleContext,
): Generator<Verdict> {
  const names = RESTATED_ROWS.filter(
    (name) =>
      valuesIn(name, [item4]).some((value) => !value.isZero()) &&
      filing.persons.every((person) => (person.item4?.[name] ?? null) === null) &&
      new Set(filing.persons.map((person) => printedIn(name, person))).size > 1 &&
      !isTotal(name, filing, item4),
  );
  for (const name of names) {
    const unnamed: Unnamed = { filing, item4, name };
    if (filing.persons.every((person) => agreesIn(name, person, item4) !== true))
      yield* onNoCover(unnamed, context);
    else if (isCounted(unnamed)) yield* onAllButOne(unnamed, context);
  }
}

function isCounted(unnamed: Unnamed): unnamed is Unnamed<CountedRow> {
  return unnamed.name !== "percentOfClass";
}

/** No cover page states the figure, and those that Item 4 means state one and the same other. */
function* onNoCover(unnamed: Unnamed, context: RuleContext): Generator<Verdict> {
  const { filing, item4, name } = unnamed;
  const repeated = filing.persons.filter((person) => isMeant(unnamed, person));
  const listed = repeated.length > 0 ? repeated : onlyOneListed(unnamed);
  const meant = listed.length > 0 ? listed : ofSamePercent(unnamed);
  const [first] = meant;
  const [expected, ...others] = new Set(meant.map((person) => printedIn(name, person)));
  if (first === undefined && name === "percentOfClass") yield* percentOfNobody(filing, item4, context);
  if (first === undefined || expected === undefined || others.length > 0) return;
  const { fail, unverified } = context;
  const actual = printedIn(name, item4);
  const covers = stated<unknown>(meant.map((person) => person[name]));
  const whose = list(meant.map((person) => person.name.value));
  const finding = {
    persons: meant,
    at: [...stated<unknown>([item4[name]]), ...covers],
    expected,
    actual,
    message: `${PLACES[name]} states ${actual} without naming anybody, and no cover page states that in ${row(filing, name)}; its other figures are those of ${whose}, of whom ${row(filing, name)} states ${expected}.`,
  };
  const doubt = doubtOf(unnamed, first);
  const repairs = stated<unknown>([item4[name]]).map((fact) => ({ fact, value: first[name]?.value }));
  yield doubt === null
    ? fail({ ...finding, severity: "warning", repairs: allAs(repairs) })
    : unverified({ ...finding, message: `${finding.message} ${doubt}` });
}

/** The one person whom Item 2(a) lists, where Item 4 repeats that one's amount and another row of the cover page. */
function onlyOneListed({ filing, item4 }: Unnamed): readonly Person[] {
  const [listed, ...others] = filing.filedBy;
  if (listed === undefined || others.length > 0) return [];
  return filing.persons.filter(
    (person) =>
      isCalled(person, listed.value) &&
      agreesIn("aggregateAmount", person, item4) === true &&
      COUNTED_ROWS.filter((row) => repeatsIn(row, person, item4, person[row])).length > 1,
  );
}

/** Those whose percentage Item 4 repeats beside an amount that is a slip of the keys away from theirs. */
function ofSamePercent({ filing, item4, name }: Unnamed): readonly Person[] {
  const told = item4.aggregateAmount;
  if (name !== "aggregateAmount" || told === null) return [];
  const same = filing.persons.filter((person) => agreesIn("percentOfClass", person, item4) === true);
  const isSlip = ({ aggregateAmount: cover }: Person): boolean =>
    cover !== null && typingSlip(cover.value, told.value) !== null;
  return same.every(isSlip) ? same : [];
}

/** Whether Item 4 repeats other rows of a cover page: of a percentage the amount, of a count one more row of the same number. */
function isMeant({ item4, name }: Unnamed, person: Person): boolean {
  const cover = name === "percentOfClass" ? person.aggregateAmount : person[name];
  return COUNTED_ROWS.some(
    (other) =>
      other !== name &&
      (name !== "percentOfClass" || other === "aggregateAmount") &&
      repeatsIn(other, person, item4, cover),
  );
}

/** Whether Item 4 and the cover page have `figure` in a row, no zero. */
function repeatsIn(name: CountedRow, person: Person, item4: Item5Statement, figure: Figure | null): boolean {
  if (figure === null || figure.value.isZero()) return false;
  return agreesIn(name, person, item4) === true && item4[name]?.value.eq(figure.value) === true;
}

function doubtOf({ filing, item4, name }: Unnamed, person: Person): string | null {
  if (name === "percentOfClass") return item4[name] && percentDoubt(filing, person, item4, item4[name]);
  const [cover, narrative] = [person[name], item4[name]];
  if (cover === null || narrative === null) return null;
  if (
    typingSlip(cover.value, narrative.value) === null &&
    mayBeHeldTogether(filing, name, { cover, narrative })
  )
    return "It may be what several of them hold together.";
  return figureDoubt(filing, person, item4, { cover, narrative });
}

/** Together with others nobody holds less than alone; without this person they may hold what their rows come to at most. */
function mayBeHeldTogether(
  { persons }: Filing,
  name: CountedRow,
  { cover, narrative }: { readonly cover: Figure; readonly narrative: Figure },
): boolean {
  const others = stated(persons.map((each) => each[name])).filter(({ value }) => !value.eq(cover.value));
  return narrative.value.gt(cover.value) || narrative.value.lte(sum(others.map(({ value }) => value)));
}

/** Some cover pages state the figure, and one more but for one digit, while another of its rows repeats the figure. */
function* onAllButOne(unnamed: Unnamed<CountedRow>, context: RuleContext): Generator<Verdict> {
  const { filing, item4, name } = unnamed;
  const narrative = item4[name];
  if (narrative === null) return;
  const others = filing.persons.filter((other) => agreesIn(name, other, item4) === true);
  for (const person of filing.persons) {
    const cover = person[name];
    if (cover === null || typingSlip(cover.value, narrative.value) === null) continue;
    const again = repeatedIn(unnamed, person, others);
    if (again === null || figureDoubt(filing, person, item4, { cover, narrative }) !== null) continue;
    const whose = list(others.map((other) => other.name.value));
    yield context.fail({
      person,
      severity: "warning",
      at: [cover, narrative],
      expected: count(narrative),
      actual: count(cover),
      repairs: asEachOther(cover, narrative),
      message: `${row(filing, name)} of the cover page states ${count(cover)}; ${PLACES[name]}, which names nobody, states ${count(narrative)}, as ${row(filing, name)} of ${whose} does, and ${again}: ${row(filing, name)} is probably mistyped.`,
    });
  }
}

/** Which other row of a cover page bears the figure out: one that repeats it, or its percentage; or `null`. */
function repeatedIn(
  { filing, item4, name }: Unnamed<CountedRow>,
  person: Person,
  others: readonly Person[],
): string | null {
  const again = COUNTED_ROWS.find((other) => other !== name && repeatsIn(other, person, item4, item4[name]));
  if (again !== undefined) return `${row(filing, again)} of this cover page repeats it`;
  const percent = printedIn("percentOfClass", person);
  const same =
    name === "aggregateAmount" &&
    percent !== "" &&
    agreesIn("percentOfClass", person, item4) === true &&
    others.every((other) => printedIn("percentOfClass", other) === percent);
  return same ? `${row(filing, "percentOfClass")} of all is ${percent}` : null;
}
