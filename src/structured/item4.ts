import type { IsoDate } from "../figures/date.js";
import type { Composition, Item5Statement, Person } from "../filing/filing.js";
import { readAmountsTakenApart } from "../extract/holdings/amounts-taken-apart.js";
import { Item4Answers } from "../extract/item4/item4-answers.js";
import { beforeFurther, readQuestions } from "../extract/item4/item4-by-person.js";
import { numbersIn, type Numbers } from "../extract/item4/item4-numbers.js";
import { namesInOrder } from "../extract/item4/item4-order.js";
import type { Named } from "../extract/item5/item5.js";
import { rowReferred } from "../extract/notes/row-references.js";
import { readTablesByPerson } from "../extract/tables/tables-by-person.js";
import { RESTATED_ROWS, valuesIn, type RestatedRow } from "../filing/totals/restated.js";
import type { RowReference } from "../filing/thirteen-g.js";
import { leafParagraphs } from "./element-text.js";
import type { FieldReader } from "./fields.js";
import { toldOf, twoDays } from "./two-days.js";
import { child, descend, type Element } from "./xml-tree.js";

/** The elements of Item 4 of a 13G; all hold free text. */
const ANSWERS: readonly [RestatedRow, readonly string[]][] = [
  ["aggregateAmount", ["amountBeneficiallyOwned"]],
  ["soleVotingPower", ["numberOfSharesPersonHas", "solePowerOrDirectToVote"]],
  ["sharedVotingPower", ["numberOfSharesPersonHas", "sharedPowerOrDirectToVote"]],
  ["soleDispositivePower", ["numberOfSharesPersonHas", "solePowerOrDirectToDispose"]],
  ["sharedDispositivePower", ["numberOfSharesPersonHas", "sharedPowerOrDirectToDispose"]],
  ["percentOfClass", ["classPercent"]],
];

/** What leads to a table in the first element. */
const ASKED = "Amount beneficially owned:";

/** What Item 4 of a 13G states of each person in EDGAR's elements, by the person's index; of one day, where it tells of two. */
export function readItem4(
  items: Element | null,
  persons: readonly Named[],
  read: FieldReader,
  day: IsoDate | null,
): Map<number, Item5Statement> {
  const item4 = child(items, "item4");
  if (item4 === null) return new Map();
  const filers = descend(items, "item2", "filingPersonName");
  const inOrder = (): boolean => filers !== null && namesInOrder(leafParagraphs(filers), persons);
  const numbers = numbersOf(items, persons);
  const answers = new Item4Answers(persons, read.make, read.nameOf(item4), numbers, inOrder);
  const amount = child(item4, "amountBeneficiallyOwned");
  const first = amount === null ? [] : toldOf(day, leafParagraphs(amount));
  // The whole Item may be typed into its first element, person by person.
  const owned = beforeFurther(first);
  if (persons.length > 1 && owned.length < first.length) readQuestions(answers, first, persons);
  for (const [field, path] of ANSWERS) {
    const element = descend(item4, ...path);
    // What stands below the question on a power is that power.
    if (element === amount) answers.read(field, owned);
    else if (element !== null) answers.read(field, toldOf(day, leafParagraphs(element)));
  }
  answers.readSentences(first);
  return withTables(answers.statements, readTablesByPerson(first, persons, read.make, ASKED));
}

/** What is told of each person, with what a table has of it in the place of what else may seem to answer. */
function withTables(
  statements: ReadonlyMap<number, Item5Statement>,
  tables: ReadonlyMap<number, Item5Statement>,
): Map<number, Item5Statement> {
  const joined = new Map(statements);
  for (const [person, table] of tables) {
    const known = statements.get(person) ?? table;
    const rows = RESTATED_ROWS.filter((row) => table[row] !== null);
    joined.set(person, { ...known, ...Object.fromEntries(rows.map((row) => [row, table[row]])) });
  }
  return joined;
}

/** Where Item 4 tells of two days, the one of which it repeats more figures of the cover pages, else the first; `null` where it does not. */
export function dayOfCovers(
  items: Element | null,
  covers: readonly Pick<Person, RestatedRow>[],
): IsoDate | null {
  const item4 = child(items, "item4");
  const answers = ANSWERS.map(([field, path]) => {
    const element = item4 && descend(item4, ...path);
    return { values: valuesIn(field, covers), told: element === null ? [] : leafParagraphs(element) };
  });
  const days = twoDays(answers[0]?.told ?? []);
  const repeated = (day: IsoDate): number =>
    answers.filter(({ values, told }) => {
      const numbers = toldOf(day, told).flatMap(({ text }) => text.text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []);
      return values.some((value) => numbers.some((printed) => value.eq(printed.replaceAll(",", ""))));
    }).length;
  return days.toSorted((one, other) => repeated(other) - repeated(one))[0] ?? null;
}

/** The numbers that Item 2(a) gives the persons, or else the answer on the amount. */
function numbersOf(items: Element | null, persons: readonly Named[]): Numbers {
  const [listed = new Map<string, number>(), named = listed] = [
    ["item2", "filingPersonName"],
    ["item4", "amountBeneficiallyOwned"],
  ].map((path) => {
    const element = descend(items, ...path);
    return element === null ? new Map<string, number>() : numbersIn(leafParagraphs(element), persons);
  });
  return listed.size > 0 ? listed : named;
}

/** The amounts that an answer takes apart. */
export function amountsTakenApartIn(answer: Element | null, { make }: FieldReader): Composition[] {
  return readAmountsTakenApart(answer === null ? [] : leafParagraphs(answer), make);
}

/** The rows of the cover page to which the answers refer, those that refer to one each in their first paragraph. */
export function rowsReferredIn(item4: Element | null, { make }: FieldReader): RowReference[] {
  return ANSWERS.flatMap(([asked, path]) => {
    const element = descend(item4, ...path);
    const [answer] = element === null ? [] : leafParagraphs(element);
    return answer === undefined ? [] : (rowReferred(asked, answer.text, make) ?? []);
  });
}
