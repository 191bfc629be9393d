import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { plainName } from "../../src/figures/names.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { POWERS } from "../../src/filing/rows.js";
import { mayBeSeveralClasses } from "../../src/filing/share-class.js";
import { list } from "../../src/filing/words/wording.js";

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
    const named = sharing(filing.persons, byName);
    const numbered = sharing(filing.persons, byNumber).filter((persons) => namesOf(persons).size > 1);
    for (const persons of named) yield sameName(filing, persons, context);
    for (const persons of numbered) yield sameNumber(persons, context);
    if (named.length + numbered.length > 0) return;
    const message = `The ${String(filing.persons.length)} cover pages bear different names.`;
    yield context.pass({ at: filing.persons.map(({ name }) => name), message });
  },
});

type Several = readonly [Person, ...Person[]];

const byName = ({ name }: Person): string => plainName(name.value);
const byNumber = ({ cik }: Person): string => (cik?.value ?? "").replace(/^0+/, "");
const namesOf = (persons: readonly Person[]): ReadonlySet<string> => new Set(persons.map(byName));

/** The persons that have the same key, more than one of them; an empty key says nothing. */
function sharing(persons: readonly Person[], keyOf: (person: Person) => string): Several[] {
  const groups = new Map<string, Person[]>();
  for (const person of persons) groups.set(keyOf(person), [...(groups.get(keyOf(person)) ?? []), person]);
  return [...groups].flatMap(([key, [first, ...others]]): Several[] =>
    key !== "" && first !== undefined && others.length > 0 ? [[first, ...others]] : [],
  );
}

function sameNumber(persons: Several, { fail }: RuleContext): Verdict {
  const named = list(persons.map(({ name }) => name.value));
  return fail({
    persons,
    at: persons.flatMap(({ cik, name }) => cik ?? name),
    severity: "warning",
    message: `${named} have the same CIK, ${persons[0].cik?.value ?? ""}. A CIK belongs to one person: either one person is listed twice, or a number is wrong.`,
  });
}

function sameName(filing: Filing, persons: Several, { fail, unverified }: RuleContext): Verdict {
  const pages = `${String(persons.length)} cover pages`;
  const at = persons.map(({ name }) => name);
  const message = `${pages} bear the name ${persons[0].name.value}`;
  if (new Set(persons.map(figuresOf)).size > 1)
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
    ...(filing.structure === null ? {} : { follows: "xml-signature-names" }),
    message: `${message} and state the same figures: the person is listed ${persons.length === 2 ? "twice" : `${String(persons.length)} times`}.`,
  });
}

/** Whether every one of several persons has the same number of cover pages, as in a document that is printed twice. */
function isRepeated(persons: readonly Person[]): boolean {
  const groups = sharing(persons, byName);
  return (
    groups.length > 1 &&
    groups.flat().length === persons.length &&
    new Set(groups.map(({ length }) => length)).size === 1
  );
}

/** The figures of a cover page, to compare with another's. */
function figuresOf(person: Person): string {
  return (["aggregateAmount", ...POWERS] as const).map((name) => String(person[name]?.value)).join(" ");
}

/** Cover pages of different classes may bear different CUSIPs. */
function severalClasses(filing: Filing): boolean {
  return mayBeSeveralClasses(filing) || new Set(filing.cusips.map(({ value }) => value)).size > 1;
}
