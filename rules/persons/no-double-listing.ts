import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { plainName } from "../../src/figures/names.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { POWERS } from "../../src/filing/rows.js";
import { list } from "../../src/filing/wording.js";

/** Each reporting person has one cover page, unless it reports two classes or acts in two capacities. */
export default defineRule({
  id: "no-double-listing",
  title: "No reporting person has two cover pages",
  group: "persons",
  severity: "error",
  authority: ["17 CFR 240.13d-101, Row (1)", "17 CFR 240.13d-102, Row (1)"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    if (filing.persons.length < 2) return;
    const doubles = [...sharing(filing.persons, byName), ...sharing(filing.persons, byNumber)];
    for (const persons of doubles) yield verdict(filing, persons, context);
    if (doubles.length > 0) return;
    const message = `The ${String(filing.persons.length)} cover pages bear different names.`;
    yield context.pass({ at: filing.persons.map(({ name }) => name), message });
  },
});

const byName = ({ name }: Person): string => plainName(name.value);
const byNumber = ({ cik }: Person): string => (cik?.value ?? "").replace(/^0+/, "");

/** The persons that have the same key, more than one of them; an empty key says nothing. */
function sharing(persons: readonly Person[], keyOf: (person: Person) => string): Person[][] {
  const groups = new Map<string, Person[]>();
  for (const person of persons) groups.set(keyOf(person), [...(groups.get(keyOf(person)) ?? []), person]);
  return [...groups].flatMap(([key, group]) => (key !== "" && group.length > 1 ? [group] : []));
}

function verdict(filing: Filing, persons: readonly Person[], { fail, unverified }: RuleContext): Verdict {
  const names = [...new Set(persons.map(byName))];
  const pages = `${String(persons.length)} cover pages`;
  const [first] = persons;
  const at: Fact<unknown>[] = persons.map(({ name }) => name);
  if (names.length > 1) {
    const named = list(persons.map(({ name }) => name.value));
    return fail({
      persons,
      at: persons.flatMap(({ cik, name }) => cik ?? name),
      severity: "warning",
      message: `${named} have the same CIK, ${first?.cik?.value ?? ""}. A CIK belongs to one person: either one person is listed twice, or a number is wrong.`,
    });
  }
  const message = `${pages} bear the name ${first?.name.value ?? ""}`;
  if (persons.some((person) => !sameFigures(person, first)))
    return unverified({
      persons,
      at,
      message: `${message}, with different figures: they may be for two classes, or for two capacities.`,
    });
  if (isRepeated(filing.persons))
    return unverified({
      persons,
      at,
      message: `${message}; every cover page stands there as often, so that the file may repeat itself.`,
    });
  if (severalClasses(filing))
    return unverified({ persons, at, message: `${message}; the statement may concern several classes.` });
  return fail({
    persons,
    at,
    expected: "one cover page for each reporting person",
    actual: pages,
    message: `${message} and state the same figures: the person is listed ${persons.length === 2 ? "twice" : `${String(persons.length)} times`}.`,
  });
}

/** Whether every one of several persons has the same number of cover pages, as in a document that is printed twice. */
function isRepeated(persons: readonly Person[]): boolean {
  const groups = sharing(persons, byName);
  const [first] = groups;
  const all = groups.reduce((total, group) => total + group.length, 0);
  return (
    groups.length > 1 && all === persons.length && groups.every(({ length }) => length === first?.length)
  );
}

function sameFigures(person: Person, other: Person | undefined): boolean {
  return (["aggregateAmount", ...POWERS] as const).every((name) => {
    const [a, b] = [person[name]?.value, other?.[name]?.value];
    return a === undefined || b === undefined ? a === b : a.eq(b);
  });
}

/** A word of a class: "Common Stock and Warrants" are two. */
const TITLE = /\b(?:stock|shares?|units?|warrants?|notes?|debentures?|interests?|rights)\b/i;

function severalClasses({ cusips, securityClass }: Filing): boolean {
  const classes = securityClass?.value.match(/\b(?:class|series) [a-z\d]\b/gi) ?? [];
  const titles = (securityClass?.value ?? "").split(/;|\n|\band\b/i).filter((title) => TITLE.test(title));
  return new Set(cusips.map(({ value }) => value)).size > 1 || classes.length > 1 || titles.length > 1;
}
