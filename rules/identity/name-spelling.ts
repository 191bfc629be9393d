import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { isAmendment } from "../../src/filing/amended.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import {
  inOtherForm,
  isSpelledAlike,
  misspeltIn,
  respelledOf,
} from "../../src/filing/persons/misspelt-name.js";
import { misspeltInText } from "../../src/filing/persons/misspelt-in-text.js";
import { AGREED, nameListsOf, SIGNED, type NameList } from "../../src/filing/persons/name-lists.js";
import { capital, list } from "../../src/filing/words/wording.js";
import { swappedNames } from "./swapped-name.js";

/**
 * Relatives and sister funds have names that differ by a letter. So a name is held to be misspelt only
 * where it stands in the place of the one person whom a list leaves out, and names nobody else.
 */
export default defineRule({
  id: "name-spelling",
  title:
    "Each reporting person's name is spelled alike on its cover page, in the Items and in the signatures",
  group: "identity",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Row (1), Item 2(a) and signature", "17 CFR 240.13d-1(k)(1)"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const lists = nameListsOf(filing);
    for (const person of filing.persons) yield* verdicts(filing, person, lists, context);
    yield* swappedNames(filing, context);
  },
});

function* verdicts(
  filing: Filing,
  person: Person,
  lists: readonly NameList[],
  context: RuleContext,
): Generator<Verdict> {
  const { pass, fail } = context;
  const exact = lists.flatMap((each) => {
    const name = each.names.find(({ value }) => isSpelledAlike(person, value));
    return name === undefined ? [] : [{ words: each.words, name }];
  });
  const respelled = respelledOf(filing, person);
  const misspelt = lists.flatMap((each) => {
    const name = misspeltIn(each, person, filing.persons) ?? respelled.get(each.words);
    return name === undefined ? [] : [{ words: each.words, name }];
  });
  const [first] = misspelt;
  if (first !== undefined) {
    const where = list(misspelt.map(({ words }) => words));
    yield fail({
      person,
      at: [...misspelt.map(({ name }) => name), person.name, ...exact.map(({ name }) => name)],
      expected: person.name.value,
      actual: unstopped(first.name.value),
      message: `${capital(where)} ${misspelt.length === 1 ? "prints" : "print"} ${unstopped(first.name.value)}, the cover page ${person.name.value}. Nobody else there has the one name or the other, so that one of the two is probably misspelt.`,
    });
    return;
  }
  const inText = misspeltInText(filing).get(person);
  if (inText !== undefined) {
    const { item, name } = inText;
    yield fail({
      person,
      at: [name, person.name, ...exact.map((each) => each.name)],
      expected: person.name.value,
      actual: name.value,
      message: `Item ${item.number} prints ${name.value}, the cover page ${person.name.value}: one of the two is probably misspelt.`,
    });
    return;
  }
  const other = otherForm(filing, person, lists, context);
  if (other !== null) yield other;
  else if (exact.length > 0) {
    const message = `The name is spelled as on the cover page in ${list(exact.map(({ words }) => words))}.`;
    yield pass({ person, at: [...exact.map(({ name }) => name), person.name], message });
  }
}

/** A list that has the person by a name of another legal form only, as another person may be called. */
function otherForm(
  filing: Filing,
  person: Person,
  lists: readonly NameList[],
  { fail, unverified }: RuleContext,
): Verdict | null {
  const { structure } = filing;
  const found = lists.flatMap((each) => {
    const name = inOtherForm(each, person);
    return name === null ? [] : [{ words: each.words, name }];
  });
  const [first] = found;
  if (first === undefined) return null;
  const where = found.map(({ words }) => words);
  const at = [...found.map(({ name }) => name), person.name];
  const printed = unstopped(first.name.value);
  const message = `${capital(list(where))} ${found.length === 1 ? "prints" : "print"} ${printed}, the cover page ${person.name.value}: their legal forms differ, by which the two would be different persons.`;
  // An amendment may repeat an agreement made before the person took another form.
  if (isAmendment(filing) && where.every((words) => words === AGREED))
    return unverified({ person, at, message: `${message} The agreement may be an older one.` });
  const follows = structure !== null && where.includes(SIGNED) ? { follows: "xml-signature-names" } : {};
  return fail({ person, at, expected: person.name.value, actual: printed, message, ...follows });
}

/** Without the stop that ends the list, where it ends no abbreviation. */
function unstopped(name: string): string {
  return name.replace(/(?<=[a-z]{4}|LLC|LLP|\bLP)[.;,]+$/, "");
}
