import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { plainName } from "../../src/figures/names.js";
import { isEntity, mayTellCapacity, statesCapacity } from "../../src/filing/signatures/capacity.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person, Signature, SignaturePage } from "../../src/filing/filing.js";
import { legalForm } from "../../src/filing/persons/legal-form.js";
import { isCalled } from "../../src/filing/persons/naming.js";
import { row } from "../../src/filing/rows.js";
import { list } from "../../src/filing/words/wording.js";

/** Who signs for an entity says in which capacity. */
export default defineRule({
  id: "signature-capacity",
  title: "Whoever signs for an entity prints a title or another capacity",
  group: "exhibits-signatures",
  severity: "warning",
  authority: ["17 CFR 240.13d-101 and 240.13d-102, signature"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const page = filing.signatures;
    if (page === null) return;
    const without = new Map<string, Unstated[]>();
    for (const person of filing.persons.filter((each) => isEntity(filing, each))) {
      const own = page.signatures.filter((candidate) => isCalled(person, candidate.person.value));
      const stated = own.find(statesCapacity);
      if (stated !== undefined)
        yield context.pass({
          person,
          at: [stated.title ?? stated.block],
          message: "The signer's capacity is stated.",
        });
      else
        for (const unstated of unstatedOf(person, own)) {
          if (mayBeOwn(filing, unstated)) yield ownName(filing, unstated, context);
          else add(without, unstated);
        }
    }
    for (const signatures of without.values()) yield missing(filing, page, signatures, context);
  },
});

/** A signature for an entity without a capacity. */
interface Unstated {
  readonly person: Person;
  readonly signature: Signature;
  readonly signer: Fact<string>;
}

function unstatedOf(person: Person, own: readonly Signature[]): Unstated[] {
  const signature = own.find(({ signer }) => signer !== null);
  return signature?.signer ? [{ person, signature, signer: signature.signer }] : [];
}

/** "Peter Vale" for "Vale Peter Thomas", an entity by the type alone: who signs may be the person. */
function mayBeOwn(filing: Filing, { person, signer }: Unstated): boolean {
  const [name, signed] = [person.name.value, signer.value].map((each) => plainName(each).split(" "));
  if (legalForm(filing, person) !== "open" || name === undefined || signed === undefined) return false;
  const [few, many] = name.length < signed.length ? [name, signed] : [signed, name];
  return few.length > 1 && few.every((word) => many.includes(word));
}

function ownName(filing: Filing, { person, signer }: Unstated, { unverified }: RuleContext): Verdict {
  return unverified({
    person,
    at: [signer, person.typeOfReportingPerson ?? person.name],
    message: `${signer.value} signs for ${person.name.value}, and may be the same person: ${row(filing, "typeOfReportingPerson")} states the type of an entity, but the name tells none.`,
  });
}

/** Whoever signs for several is told once. */
function add(signers: Map<string, Unstated[]>, unstated: Unstated): void {
  const name = plainName(unstated.signer.value);
  signers.set(name, [...(signers.get(name) ?? []), unstated]);
}

function missing(
  { persons: everyone }: Filing,
  page: SignaturePage,
  unstated: readonly Unstated[],
  { fail, unverified }: RuleContext,
): Verdict {
  const persons = unstated.map(({ person }) => person);
  const at = unstated.map(({ signer, signature }) => filled(signature.title) ?? signer);
  const [first] = unstated;
  const signer = first?.signer.value ?? "";
  const whom = list(persons.map(({ name }) => name.value));
  if (page.pictured || unstated.some(({ signature }) => mayTellCapacity(page, everyone, signature))) {
    const message = `${signer} signs for ${whom}, and words near the signature may tell in which capacity.`;
    return unverified({ persons, at, message });
  }
  const title = filled(first?.signature.title ?? null);
  const instead = title ? `: “${title.value}” stands where the title belongs` : "";
  return fail({
    persons,
    at,
    expected: "a title",
    actual: title?.value ?? "none",
    message: `${signer} signs for ${whom} without a title${instead}. An entity's signer prints name and title below the signature.`,
  });
}

/** A caption may have nothing behind it. */
function filled(title: Fact<string> | null): Fact<string> | null {
  return title?.value === "" ? null : title;
}
