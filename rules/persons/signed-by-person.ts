import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import type { Filing, Person, SignaturePage } from "../../src/filing/filing.js";
import { isCalled } from "../../src/filing/persons/naming.js";
import { signedInstead } from "../../src/filing/signatures/signed-instead.js";
import { authorisedBy, mayHaveSigned, signsForOthers } from "../../src/filing/signatures/signing.js";
import { endsWithName, placeOfSignature, placeOnPage } from "../../src/filing/signatures/unsigned.js";
import { unsigned, type Unsigned } from "../exhibits-signatures/unsigned.js";

/** A signature for several, in words that the certification above the signatures does not use, though an agreement does. */
const FOR_OTHERS =
  /\b(?:(?:for|on behalf of) (?:(?:it|him|her)self|themselves|all|each)|(?:the|all|other) (?:\w+ ){0,2}(?:persons|filers|entities|above|foregoing|following|others?)|individually and|(?:schedule|annex) [A-Z])\b/i;

/** Whether the person of a cover page signs the statement. */
export function signedByPerson(
  person: Person,
  filing: Filing,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const { signatures: page, persons } = filing;
  if (page === null || page.signatures.length === 0) {
    return unverified({
      person,
      at: [page?.heading ?? person.name],
      message: "No signatures could be read in the filing.",
    });
  }
  const place = placeOnPage(filing, page, person);
  if (place.kind === "signed")
    return pass({
      person,
      at: [place.signature.person],
      message: "The statement is signed for this person.",
    });
  if (place.kind !== "none") return empty(person, place, "signature-each-person", { fail, unverified });
  const instead = signedInstead(filing, page, person);
  if (instead !== null)
    return fail({
      person,
      severity: "warning",
      at: [instead, person.name],
      expected: person.name.value,
      actual: instead.value,
      message: `${instead.value} signs the statement, a name that the filing gives nowhere else, and ${person.name.value} does not. One of the two names is probably wrong.`,
    });
  const anyone = page.signatures.some((candidate) =>
    persons.some((each) => isCalled(each, candidate.person.value)),
  );
  if (!anyone || FOR_OTHERS.test(page.text.value) || mayHaveSigned(filing, page, person)) {
    return unverified({
      person,
      at: [page.heading],
      message:
        "No signature under this name could be told from the signature page, which may give one for several persons.",
    });
  }
  const authority = authorisedBy(filing, person);
  if (authority !== null)
    return unverified({
      person,
      at: [page.heading, authority],
      message: `The signature page does not name ${person.name.value}, but by ${authority.value} in this file this person lets others sign the statement; whether one of the signatures is given so was not found.`,
    });
  const where = endsWithName(page, person)
    ? "in the place where the page ends with the name"
    : "on the signature page";
  return fail({
    person,
    at: [page.heading, person.name],
    expected: `a signature for ${person.name.value}`,
    actual: "none",
    ...(filing.structure === null ? {} : { follows: "xml-signature-names" }),
    message: `${person.name.value} has a cover page but does not sign the statement: no signature is given under this name ${where}.`,
  });
}

/** Whether the person of a cover page signs the joint filing agreement `page`. */
export function partyToAgreement(
  filing: Filing,
  person: Person,
  page: SignaturePage,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const place = placeOfSignature(page, person);
  if (place.kind === "signed")
    return pass({
      person,
      at: [place.signature.person],
      message: "The joint filing agreement is signed for this person.",
    });
  if (place.kind !== "none") return empty(person, place, "joint-agreement-parties", { fail, unverified });
  if (signsForOthers(page) || mayHaveSigned(filing, page, person)) {
    return unverified({
      person,
      at: [page.heading],
      message: "No signature under this name could be told from the joint filing agreement.",
    });
  }
  return fail({
    person,
    severity: "warning",
    follows: "joint-agreement-parties",
    at: [page.heading, person.name],
    message: `${person.name.value} has a cover page but does not sign the joint filing agreement in this file.`,
  });
}

/** The rule about the page on which the place stands says so, too. */
function empty(
  person: Person,
  place: Unsigned,
  follows: string,
  context: Pick<RuleContext, "fail" | "unverified">,
): Verdict {
  const unread = "Whether a signature stands in the place for this person's could not be told.";
  return unsigned(person, place, { unread, warns: true, follows }, context);
}
