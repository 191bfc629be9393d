import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { nearest } from "../../src/figures/nearest.js";
import type { Person } from "../../src/filing/filing.js";
import { mayHaveLostNames } from "../../src/filing/persons/lost-names.js";
import type { Signatory, Structure } from "../../src/filing/structure.js";
import { agreement, asKept } from "./agreement.js";
import { SUSPENDS } from "./departure-words.js";
import { checkDoubleNames } from "./double-names.js";
import { signedStranger } from "./signed-stranger.js";

/** EDGAR compares the names of the signature page with those of the cover pages. */
export default defineRule({
  id: "xml-signature-names",
  title: "Each person of a structured filing signs it under the name of the cover page",
  group: "structure",
  severity: "error",
  authority: [
    "17 CFR 232.301 (EDGAR Filer Manual)",
    "EDGAR Schedule 13D and 13G XML Technical Specification 2.2, Tables 7-2 and 7-3",
  ],
  applies: {},
  rulesets: ["recommended", "form"],
  *check({ structure, persons }, context) {
    if (structure === null || persons.length === 0) return;
    yield* checkDoubleNames(persons, context);
    const strangers = new Set(
      structure.signatories.filter(({ name }) => !persons.some((person) => isOf(name.value, person))),
    );
    const unsigned: Person[] = [];
    for (const person of persons) {
      const own = structure.signatories.filter(({ name }) => isOf(name.value, person));
      const signed = own.find(({ signatures }) => signatures > 0);
      if (signed === undefined) unsigned.push(person);
      else
        yield context.pass({
          person,
          at: [signed.name, person.name],
          message: `${person.name.value} signs under this name.`,
        });
    }
    for (const person of unsigned) yield missing(person, unsigned, strangers, structure, context);
    for (const { name } of strangers) yield signedStranger(name, structure, persons, context);
  },
});

function isOf(name: string, person: Person): boolean {
  return agreement(person.name.value, name) === "same";
}

/** A person without a signature; one given under another name is taken off the strangers. */
function missing(
  person: Person,
  unsigned: readonly Person[],
  strangers: Set<Signatory>,
  structure: Structure,
  { fail, unverified }: RuleContext,
): Verdict {
  const { name } = person;
  const [named] = structure.signatories.filter((signatory) => isOf(signatory.name.value, person));
  const doubt = mayHaveLostNames(structure);
  if (doubt !== null) return unverified({ person, at: [named?.name ?? name], message: doubt });
  const other = named === undefined ? spelledOtherwise(name.value, [...strangers], unsigned) : undefined;
  if (other === undefined)
    return fail({
      person,
      at: named === undefined ? [name] : [named.name, name],
      expected: `a signature for ${name.value}`,
      actual: "none",
      message: `${name.value} has a cover page, but no signature is given under this name. ${SUSPENDS}`,
    });
  strangers.delete(other);
  return fail({
    person,
    at: [other.name, name],
    ...(agreement(name.value, other.name.value) === "spelling" ? { severity: "warning" } : {}),
    expected: name.value,
    actual: other.name.value,
    message: `The cover page names ${name.value}, the signature is given for ${other.name.value}; EDGAR compares the two. ${SUSPENDS}`,
  });
}

/** The signatory who is probably this person: of nearly the same name, else the only one left for the only person left. */
function spelledOtherwise(
  name: string,
  strangers: readonly Signatory[],
  unsigned: readonly Person[],
): Signatory | undefined {
  const close = nearest(
    asKept(name),
    strangers.map((each) => asKept(each.name.value)),
  );
  const near = strangers.find((each) => asKept(each.name.value) === close);
  return near ?? (unsigned.length === 1 && strangers.length === 1 ? strangers[0] : undefined);
}
