import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Filing, Person, SignaturePage } from "../../src/filing/filing.js";
import {
  furtherName,
  isListed,
  listedStrangers,
  listingDoubt,
  runOfNames,
} from "../../src/filing/listing.js";
import { isCalled } from "../../src/filing/naming.js";
import { authorisedBy, mayHaveSigned, signsForOthers } from "../../src/filing/signing.js";
import { surplusSignatories } from "../../src/filing/surplus.js";
import { endsWithName, placeOfSignature, placeOnPage } from "../../src/filing/unsigned.js";
import { unsigned, type Unsigned } from "../exhibits-signatures/unsigned.js";

/** A signature for several, in words that the certification above the signatures does not use, though an agreement does. */
const FOR_OTHERS =
  /\b(?:(?:for|on behalf of) (?:(?:it|him|her)self|themselves|all|each)|(?:the|all|other) (?:\w+ ){0,2}(?:persons|filers|entities|above|foregoing|following|others?)|individually and|(?:schedule|annex) [A-Z])\b/i;

/** Whoever has a cover page signs the statement, is named in Item 2(a) and is party to the joint filing agreement. */
export default defineRule({
  id: "person-count-agrees",
  title:
    "The persons of the cover pages are those of Item 2(a), of the signatures and of the joint filing agreement",
  group: "persons",
  severity: "error",
  authority: ["17 CFR 240.13d-1(k)(1)", "17 CFR 240.13d-101, Item 2 and signature"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    for (const person of filing.persons) {
      yield signed(person, filing, context);
      if (filing.filedBy.length > 0) yield namedInItem2(filing, person, context);
      const agreement = filing.jointFilingAgreement;
      if (agreement !== null && agreement.signatures.length > 0)
        yield partyToAgreement(filing, person, agreement, context);
    }
    yield* strangers(filing, context);
  },
});

function signed(person: Person, filing: Filing, { pass, fail, unverified }: RuleContext): Verdict {
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

function namedInItem2(filing: Filing, person: Person, { pass, fail, unverified }: RuleContext): Verdict {
  const entry =
    filing.filedBy.find((name) => isListed(person, name.value)) ??
    runOfNames(filing, person) ??
    furtherName(filing, person);
  if (entry !== null) return pass({ person, at: [entry], message: "Item 2(a) names this person." });
  const at = [...filing.filedBy.slice(0, 1), person.name];
  const doubt = listingDoubt(filing, person);
  if (doubt !== null) return unverified({ person, at, message: doubt });
  return fail({
    person,
    severity: "warning",
    at,
    message: `${person.name.value} has a cover page, but Item 2(a) does not list this person among those who file the statement.`,
  });
}

function partyToAgreement(
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

function* strangers(filing: Filing, { fail, unverified }: RuleContext): Generator<Verdict> {
  const signing = surplusSignatories(filing);
  for (const { name, second } of signing) {
    const message = `${name.value} signs the statement, but no cover page bears this name.`;
    if (second === null)
      yield unverified({ at: [name], message: `${message} Whether this one files it was not found.` });
    else
      yield fail({
        severity: "warning",
        at: [name, second],
        message: `${message} Whoever files has a cover page.`,
      });
  }
  for (const { name, certain } of listedStrangers(filing)) {
    if (signing.some(({ second }) => second === name)) continue;
    const message = `Item 2(a) lists ${name.value} among those who file the statement, but no cover page bears this name.`;
    if (certain) yield fail({ severity: "warning", at: [name], message });
    else
      yield unverified({ at: [name], message: `${message} It may be another name of one of the persons.` });
  }
}
