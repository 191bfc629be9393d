import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { nearest } from "../../src/figures/nearest.js";
import type { Person } from "../../src/filing/filing.js";
import type { Signatory, Structure } from "../../src/filing/structure.js";
import { agreement, asKept } from "./agreement.js";
import { SUSPENDS } from "./departure-words.js";

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
    yield* doubles(persons, context);
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
    for (const { name } of strangers) yield stranger(name, structure, persons, context);
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
  const doubt = doubtOf(structure);
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

function stranger(
  name: Signatory["name"],
  structure: Structure,
  persons: readonly Person[],
  { fail, unverified }: RuleContext,
): Verdict {
  const [double] = sharing(persons);
  const meant =
    double === undefined
      ? null
      : `A signature is given for ${name.value}; one of the cover pages of ${double[0].name.value} may be meant for this person.`;
  const doubt = doubtOf(structure) ?? meant;
  if (doubt !== null) return unverified({ at: [name], message: doubt });
  return fail({
    at: [name],
    expected: "the name of a reporting person",
    actual: name.value,
    message: `A signature is given for ${name.value}, of whom there is no cover page. ${SUSPENDS}`,
  });
}

/** Why a name that is not found may be there all the same, or `null`. */
function doubtOf({ complete, departures }: Structure): string | null {
  if (!complete) return "The document breaks off, so that a person or a signature may have been lost.";
  const nameless = departures.some(
    ({ kind, element }) =>
      (kind === "missing" || kind === "empty") && /reportingPerson(?:Name)?$/i.test(element),
  );
  return nameless
    ? "A name of a reporting person or of a signatory is left out, so that not all names can be compared."
    : null;
}

function* doubles(persons: readonly Person[], { fail }: RuleContext): Generator<Verdict> {
  for (const same of sharing(persons)) {
    const name = same[0].name.value;
    yield fail({
      persons: same,
      at: same.map(({ name: each }) => each),
      expected: "each name once",
      actual: `${String(same.length)} times ${name}`,
      message: `${String(same.length)} reporting persons bear the name ${name}; EDGAR takes each name once. ${SUSPENDS}`,
    });
  }
}

/** The persons of one name, more than one of them. */
function sharing(persons: readonly Person[]): [Person, ...Person[]][] {
  const byName = new Map<string, [Person, ...Person[]]>();
  for (const person of persons) {
    const same = byName.get(asKept(person.name.value));
    if (same === undefined) byName.set(asKept(person.name.value), [person]);
    else same.push(person);
  }
  return [...byName.values()].filter((same) => same.length > 1);
}
