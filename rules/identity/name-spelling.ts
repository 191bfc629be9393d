import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { isNamed, misspeltIn, respelledOf } from "../../src/filing/misspelt-name.js";
import { nameListsOf, type NameList } from "../../src/filing/name-lists.js";
import { list } from "../../src/filing/wording.js";

/**
 * Relatives and sister funds have names that differ by a letter. So a name is held to be misspelt only
 * where it stands in the place of the one person whom a list leaves out, and names nobody else.
 */
export default defineRule({
  id: "name-spelling",
  title:
    "Each reporting person's name is spelled alike on its cover page, in Item 2(a) and in the signatures",
  group: "identity",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Row (1), Item 2(a) and signature", "17 CFR 240.13d-1(k)(1)"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const lists = nameListsOf(filing);
    for (const person of filing.persons) yield* verdicts(filing, person, lists, context);
  },
});

function* verdicts(
  filing: Filing,
  person: Person,
  lists: readonly NameList[],
  { pass, fail }: RuleContext,
): Generator<Verdict> {
  const exact = lists.flatMap((each) => {
    const name = each.names.find(({ value }) => isNamed(person, value));
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
  } else if (exact.length > 0) {
    const message = "The name is spelled as on the cover page where the persons are listed.";
    yield pass({ person, at: [...exact.map(({ name }) => name), person.name], message });
  }
}

/** Without the stop that ends the list, where it ends no abbreviation. */
function unstopped(name: string): string {
  return name.replace(/(?<=[a-z]{4}|LLC|LLP|\bLP)[.;,]+$/, "");
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
