import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { isNatural } from "../../src/filing/signatures/capacity.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person, Signature, SignaturePage } from "../../src/filing/filing.js";
import { isCalled, mentions } from "../../src/filing/persons/naming.js";
import { signsByAgent } from "../../src/filing/signatures/signing.js";

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

/** Two natural persons in whose places the other's signature stands. */
export interface Crossed {
  readonly persons: readonly [Person, Person];
  readonly signers: readonly [Fact<string>, Fact<string>];
}

/** Words by which one signs for another. */
const BY_POWER =
  /\battorney|\bagent\b|\bbehalf\b|\bpower\b|\bpoa\b|\btrustee|\bguardian|\bexecutor|\bauthori|\bfor\b|\*/i;

/** The pairs of natural persons each of whom signs in the other's place alone, without a word of a power to do so. */
export function crossedSignatures(filing: Filing): readonly Crossed[] {
  const { persons, signatures: page } = filing;
  if (page === null || signsByAgent(page)) return [];
  const natural = persons.filter((person) => isNatural(filing, person));
  return natural.flatMap((one, index) =>
    natural.slice(index + 1).flatMap((other): Crossed[] => {
      const [first, second] = [signedOnlyBy(page, one, other), signedOnlyBy(page, other, one)];
      return first === null || second === null ? [] : [{ persons: [one, other], signers: [first, second] }];
    }),
  );
}

/** The signature of `signer` where it, and no other, stands in the place of `person`. */
function signedOnlyBy({ signatures }: SignaturePage, person: Person, signer: Person): Fact<string> | null {
  const own = signatures.filter((signature) => isCalled(person, signature.person.value));
  const signed = own.flatMap((signature) => signature.signer ?? []);
  const crosswise =
    own.length > 0 &&
    signed.length === own.length &&
    signed.every(({ value }) => mentions(value, signer) && !mentions(value, person)) &&
    own.every(({ title }) => title === null || !BY_POWER.test(title.value));
  return crosswise ? (signed[0] ?? null) : null;
}

/** What the two signatures make of it. */
export function signedCrosswise({ persons, signers }: Crossed, { fail }: RuleContext): Verdict {
  const [one, other] = persons.map(({ name }) => name.value);
  return fail({
    persons,
    at: [...signers, ...persons.map(({ name }) => name)],
    expected: "each in the own place",
    actual: "each in the other's place",
    message: `${String(other)} signs in the place of ${String(one)}, and ${String(one)} in that of ${String(other)}, neither as attorney: the two signatures were probably exchanged.`,
  });
}
