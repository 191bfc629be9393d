import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import {
  groupStatements,
  isOnly,
  type GroupStance,
  type GroupStatement,
} from "../../src/filing/persons/group.js";
import { leftUnanswered } from "../../src/filing/items/left-unanswered.js";
import { list } from "../../src/filing/words/wording.js";

/** What the text must not say where the box is ticked. */
const CONTRARY = { a: "denies", b: "affirms" } as const;

const REMARKS: Readonly<Record<GroupStance, string | undefined>> = {
  affirms: undefined,
  denies: undefined,
  "may-be-deemed": "The text says only that they may be deemed a group.",
  "no-admission": "The text makes no admission that they are a group.",
};

/** Row 2(a) affirms membership of a group, Row 2(b) disclaims it; the text may leave it open, but not say the contrary. */
export default defineRule({
  id: "group-affirm-vs-deny",
  title: "The text does not contradict the box of Row 2 on membership of a group",
  group: "persons",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Row (2)", "17 CFR 240.13d-102, Row (2) and Item 8"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    for (const letter of ["a", "b"] as const) {
      const ticked = filing.persons.filter(({ groupBoxes }) => isOnly(groupBoxes, letter));
      const statements = groupStatements(filing).filter(({ persons }) => among(ticked, persons).length > 0);
      const [first] = statements;
      if (first !== undefined)
        yield verdict(filing, letter, ticked, [first, ...statements.slice(1)], context);
      if (letter === "a" && ticked.length > 1) yield* withoutMembers(filing, ticked, context);
    }
  },
});

/** Item 8 of a Schedule 13G asks a group for its members. */
function* withoutMembers(
  filing: Filing,
  persons: readonly Person[],
  { fail }: RuleContext,
): Generator<Verdict> {
  const item8 = filing.schedule === "13G" ? leftUnanswered(filing, "8") : null;
  if (item8 === null) return;
  const boxes = persons.flatMap(({ groupBoxes }) => groupBoxes.slice(0, 1));
  yield fail({
    persons,
    severity: "info",
    at: [item8, ...boxes],
    expected: "the identity of each member of the group",
    actual: "not applicable",
    message: `Row 2(a) of ${namesOf(persons)} affirms membership of a group, but Item 8, which asks for its members, is answered as not applicable.`,
  });
}

function verdict(
  { persons: everyone }: Filing,
  letter: "a" | "b",
  ticked: readonly Person[],
  statements: readonly [GroupStatement, ...GroupStatement[]],
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const said = (stance: GroupStance) => statements.find((statement) => statement.stance === stance);
  const contrary = said(CONTRARY[letter]);
  const same = said(CONTRARY[letter === "a" ? "b" : "a"]);
  const [shown] = statements;
  const persons = among(ticked, (contrary ?? same ?? shown).persons);
  const boxes = persons.flatMap(({ groupBoxes }) => groupBoxes.slice(0, 1));
  const whose = everyone.length === 1 ? "" : ` of ${namesOf(persons)}`;
  if (contrary === undefined) {
    const remark = same === undefined ? REMARKS[shown.stance] : undefined;
    return pass({
      persons,
      at: [(same ?? shown).place, ...boxes],
      message: `Row 2(${letter})${whose} agrees with what the text says of a group.`,
      ...(remark === undefined ? {} : { remark }),
    });
  }
  if (same !== undefined) {
    const message = `The text both affirms and denies that the persons are a group, so that Row 2(${letter})${whose} contradicts only a part of it.`;
    return unverified({ persons, at: [contrary.place, same.place, ...boxes], message });
  }
  const [box, text] =
    letter === "a"
      ? ["affirms membership of a group", "denies or disclaims that there is one"]
      : ["disclaims membership of a group", "says that there is one"];
  return fail({
    persons,
    at: [...boxes, contrary.place],
    expected: `a text that does not contradict Row 2(${letter})`,
    actual: letter === "a" ? "a group is denied" : "a group is affirmed",
    message: `Row 2(${letter})${whose} ${box}, but the text ${text}. One of the two is probably left over from another filing.`,
  });
}

/** The names, each once: a person may have two cover pages. */
function namesOf(persons: readonly Person[]): string {
  return list([...new Set(persons.map(({ name }) => name.value))]);
}

function among(some: readonly Person[], others: readonly Person[]): Person[] {
  return some.filter((person) => others.includes(person));
}
