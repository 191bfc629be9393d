import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { respelling } from "../../src/figures/name-spelling.js";
import { plainName } from "../../src/figures/names.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { isCalled, mentions } from "../../src/filing/naming.js";
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
    const lists = listsOf(filing);
    for (const person of filing.persons) yield* verdicts(filing, person, lists, context);
  },
});

const ITEM_2 = "Item 2(a)";
const SIGNED = "the signature page";
const AGREED = "the joint filing agreement";

/** A place that lists the reporting persons. */
interface NameList {
  readonly words: string;
  readonly names: readonly Fact<string>[];
  /** Everything printed there. */
  readonly text: string;
}

function listsOf({ schedule, signatures, jointFilingAgreement, filedBy }: Filing): NameList[] {
  const pages = [
    { words: SIGNED, page: signatures },
    { words: AGREED, page: jointFilingAgreement },
  ];
  return [
    // The answer of a 13G may explain a name; it is read word by word instead.
    { words: ITEM_2, names: schedule === "13D" ? filedBy : [], text: "" },
    ...pages.flatMap(({ words, page }) =>
      page === null
        ? []
        : [{ words, names: page.signatures.map(({ person }) => person), text: page.text.value }],
    ),
  ];
}

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

/** Names that are plainly the person's, and nobody else's, but for a slip: below the person's own signature, and in Item 2(a). */
function respelledOf(
  { persons, signatures, jointFilingAgreement, background }: Filing,
  person: Person,
): ReadonlyMap<string, Fact<string>> {
  const below = (page: Filing["signatures"]): Fact<string>[] =>
    (page?.signatures ?? []).flatMap(({ signer, respelled }) =>
      signer !== null && isCalled(person, signer.value) && respelled !== null ? [respelled] : [],
    );
  const own = (names: readonly Fact<string>[], aligned: boolean): Fact<string> | undefined =>
    names.find(
      ({ value }) => isMisspelt(person, value, aligned) && !persons.some((each) => isNamed(each, value)),
    );
  const inItem2 = background.respelled.flatMap(({ of, told }) => (of === person.name.value ? [told] : []));
  const found = [
    [ITEM_2, own(inItem2, false)],
    [SIGNED, own(below(signatures), true)],
    [AGREED, own(below(jointFilingAgreement), true)],
  ] as const;
  return new Map(found.flatMap(([words, name]) => (name === undefined ? [] : [[words, name]])));
}

/** The one name of a list that may be the person's, where the list has the person by no other and the name is nobody else's. */
function misspeltIn(
  { names, text }: NameList,
  person: Person,
  persons: readonly Person[],
): Fact<string> | undefined {
  const isListed = (each: Person): boolean =>
    mentions(withoutRespelled(text, names, each), each) || names.some(({ value }) => isNamed(each, value));
  if (isListed(person)) return undefined;
  const all = distinct(names);
  const aligned = all.length === persons.length;
  const strangers = all.filter(({ value }) => !persons.some((each) => isNamed(each, value)));
  const [name, ...others] = strangers.filter(({ value }) => isMisspelt(person, value, aligned));
  if (name === undefined || others.length > 0) return undefined;
  const claiming = persons.filter((each) => !isListed(each) && isMisspelt(each, name.value, aligned));
  return claiming.length === 1 ? name : undefined;
}

/** A defined term may be a part of the misspelt name: "Larkspur" of "Larkspur Holdnigs LLC". */
function isNamed(person: Person, text: string): boolean {
  return (
    isCalled(person, text) || (mentions(text, person) && respelling(person.name.value, text)?.close !== true)
  );
}

function withoutRespelled(text: string, names: readonly Fact<string>[], person: Person): string {
  return names
    .filter(({ value }) => respelling(person.name.value, value)?.close === true)
    .reduce((rest, { value }) => rest.replaceAll(value, " "), text);
}

/** A given name may be shortened, and a relative's is another: it counts only where the list has as many names as there are persons. */
function isMisspelt(person: Person, text: string, aligned: boolean): boolean {
  const found = respelling(person.name.value, text);
  if (found === null) return false;
  const natural = person.typeOfReportingPerson?.value.includes("IN") !== false;
  if (!natural || !found.first || found.transposed) return true;
  return aligned && !found.from.startsWith(found.to) && !found.to.startsWith(found.from);
}

function distinct(names: readonly Fact<string>[]): Fact<string>[] {
  return [...new Map(names.map((name) => [plainName(name.value), name])).values()];
}

/** Without the stop that ends the list, where it ends no abbreviation. */
function unstopped(name: string): string {
  return name.replace(/(?<=[a-z]{4}|LLC|LLP|\bLP)[.;,]+$/, "");
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
