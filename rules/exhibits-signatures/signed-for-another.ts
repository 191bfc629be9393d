import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { isNatural } from "../../src/filing/capacity.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person, Signature } from "../../src/filing/filing.js";
import { isCalled, mentions } from "../../src/filing/naming.js";

/** A natural person in whose place an attorney signs by words of another's power only. */
export interface SignedForAnother {
  readonly person: Person;
  readonly principal: Person;
  readonly words: Fact<string>;
}

const FOR_WHOM = /\battorney[\s-]in[\s-]fact\s+for\s+([^,;()*]{3,80})/i;

/** "Individually and as attorney-in-fact for Jane M. Roe": the signature is the signer's own, too. */
const FOR_ONESELF = /\b(?:individual\w*|personal\w*|(?:him|her)self|and\s+as)\b/i;

/** The natural persons under whose names every signature is said to be given for another reporting person. */
export function signedForAnother(filing: Filing): readonly SignedForAnother[] {
  return filing.persons.flatMap((person) => {
    const own = (filing.signatures?.signatures ?? []).filter(
      ({ signer, person: signed }) => signer !== null && isCalled(person, signed.value),
    );
    const others = own.flatMap((signature) => forAnother(filing, person, signature) ?? []);
    return others.length === own.length && isNatural(filing, person) ? others.slice(0, 1) : [];
  });
}

function forAnother(
  { persons }: Filing,
  person: Person,
  { signer, title, block }: Signature,
): SignedForAnother | null {
  if (FOR_ONESELF.test(block.value) || (signer !== null && mentions(signer.value, person))) return null;
  const whom = FOR_WHOM.exec(title?.value ?? "")?.[1]?.trim();
  if (title === null || whom === undefined || mentions(title.value, person)) return null;
  const principal = persons.find((each) => isCalled(each, whom));
  return principal === undefined ? null : { person, principal, words: title };
}

/** What the words of the signature make of it. */
export function notForThisOne(
  { person, principal, words }: SignedForAnother,
  { fail }: RuleContext,
): Verdict {
  return fail({
    persons: [person, principal],
    at: [words, person.name],
    expected: `attorney-in-fact for ${person.name.value}`,
    actual: words.printed,
    message: `The signature in the place of ${person.name.value} is given for ${principal.name.value}, by its own words: “${words.value}”. So nobody signs for ${person.name.value}; the name was probably copied from the other signature.`,
  });
}
