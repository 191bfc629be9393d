import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import type { Filing, Item5Statement, Person } from "../../src/filing/filing.js";
import { amountTold } from "../../src/filing/item4/amount-told.js";
import { coverReference, referencesIn } from "../../src/filing/item4/cover-reference.js";
import { item4Of } from "../../src/filing/item4/item4-wording.js";
import { mentions } from "../../src/filing/persons/naming.js";
import { agreesIn, RESTATED_ROWS, valuesIn, type RestatedRow } from "../../src/filing/totals/restated.js";
import { row } from "../../src/filing/rows.js";
import { count, rows, stated } from "../../src/filing/words/wording.js";
import type { Subject } from "./item4-differences.js";

/**
 * What is to be said of the rows in which Item 4 agrees with a cover page, and of those for which it states nothing that
 * could be read: rows that are nil bear out nothing where the amount is not compared.
 */
export function agreements(subject: Subject, unnamed: boolean, context: RuleContext): Verdict[] {
  const { filing, person, item4 } = subject;
  const { pass, unverified } = context;
  const agreeing = RESTATED_ROWS.filter((name) => agreesIn(name, person, item4) === true);
  const missing = RESTATED_ROWS.filter((name) => agreesIn(name, person, item4) === null);
  if (agreeing.length === 0) return [];
  const called = (names: readonly RestatedRow[]): string => rows(names.map((name) => row(filing, name)));
  const inNoName = unreadRows(subject);
  const told = inNoName.includes("aggregateAmount") ? toldInWords(filing, person, context) : null;
  const unread = inNoName.filter((name) => told === null || name !== "aggregateAmount");
  const nil = areNil(agreeing, item4);
  const whose = unnamed
    ? ` ${namesSomebody(filing) ? "It does not say whose they are." : "It names nobody."}`
    : "";
  const at = stated<unknown>(agreeing.flatMap((name) => [item4[name], person[name]]));
  const open = missing.filter((name) => told === null || name !== "aggregateAmount");
  const remark = open.length === 0 ? {} : { remark: `${called(open)} could not be compared` };
  const passed = pass({ person, at, message: `Item 4 agrees with ${called(agreeing)}.${whose}`, ...remark });
  const passes = told === null ? [passed] : [told, passed];
  if (unread.length === 0) return passes;
  const nothing = `No figure for ${called(unread)} that is certainly this person's could be read in Item 4`;
  const asked = stated<unknown>(unread.map((name) => person[name]));
  if (nil && told === null) {
    const besides = `${nothing}; it agrees with ${called(agreeing)}, which ${agreeing.length > 1 ? "are" : "is"} nil.`;
    return [unverified({ person, at: [...asked, ...at], message: besides })];
  }
  return [...passes, unverified({ person, at: asked, message: `${nothing}.` })];
}

/** That Item 4 tells in other words of as many shares as Row 9 states; `null` where it does not. */
export function toldInWords(filing: Filing, person: Person, { pass }: RuleContext): Verdict | null {
  const told = amountTold(filing, person);
  const { aggregateAmount: amount } = person;
  if (told === null || amount === null) return null;
  const rowOf = row(filing, "aggregateAmount");
  const message = told.inParts
    ? `The shares of which Item 4 tells add up to the ${count(amount)} of ${rowOf}.`
    : `Item 4 tells of ${count(amount)} shares, as ${rowOf} states.`;
  return pass({ person, at: [told.place, amount], message });
}

function areNil(names: readonly RestatedRow[], item4: Item5Statement): boolean {
  return names.every((name) => valuesIn(name, [item4]).every((value) => value.isZero()));
}

/** "No longer beneficially owns any shares": nil in words. */
const HOLDS_NONE = /\b(?:no\s+longer|ceased|not\s+(?:beneficially\s+)?own|no\s+(?:shares|securities))\b/i;

/** The amount and the percentage, where the cover page states them and Item 4 neither does nor refers to it. */
function unreadRows({ filing, person, item4 }: Subject): RestatedRow[] {
  const referred = filing.thirteenG?.rowsReferred ?? [];
  // "See Row 5" in the answer on the sole power to vote says nothing of the amount.
  const ofOtherRows = referred.length > 0 && referencesIn(filing) === referred.length;
  if (coverReference(filing) !== null && !ofOtherRows) return [];
  const isReferred = (name: RestatedRow): boolean => referred.some(({ asked }) => asked === name);
  const ceased = item4Of(filing).some(({ value }) => HOLDS_NONE.test(value));
  return (["aggregateAmount", "percentOfClass"] as const).filter(
    (name) =>
      person[name] !== null &&
      item4[name] === null &&
      !isReferred(name) &&
      !(ceased && valuesIn(name, [person]).every((value) => value.isZero())),
  );
}

/** Whether Item 4 names any of those who report. */
function namesSomebody(filing: Filing): boolean {
  return item4Of(filing).some(({ value }) => filing.persons.some((person) => mentions(value, person)));
}

/** What Item 4 states of a person, with the figures that it gives to nobody by name and that this cover page repeats. */
export function withSharedRows(filing: Filing, person: Person, item4: Item5Statement): Item5Statement {
  const unnamed = filing.thirteenG?.item4 ?? null;
  if (unnamed === null) return item4;
  const repeats = (name: RestatedRow): boolean =>
    item4[name] === null && agreesIn(name, person, unnamed) === true;
  return RESTATED_ROWS.filter(repeats).reduce((all, name) => ({ ...all, [name]: unnamed[name] }), item4);
}
