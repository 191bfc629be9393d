import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { plainName } from "../../src/figures/names.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person, SignaturePage } from "../../src/filing/filing.js";
import { isCalled, mentions } from "../../src/filing/naming.js";
import { mayBeNamed } from "../../src/filing/presence.js";
import { itemTexts } from "../../src/filing/prose.js";
import { mayHaveSigned, signsForOthers } from "../../src/filing/signing.js";

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
  const signature = page.signatures.find((candidate) => isCalled(person, candidate.person.value));
  if (signature !== undefined)
    return pass({ person, at: [signature.person], message: "The statement is signed for this person." });
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
  return fail({
    person,
    at: [page.heading, person.name],
    expected: `a signature for ${person.name.value}`,
    actual: "none",
    ...(filing.structure === null ? {} : { follows: "xml-signature-names" }),
    message: `${person.name.value} has a cover page but does not sign the statement: the signature page does not name this person.`,
  });
}

function namedInItem2(filing: Filing, person: Person, { pass, fail, unverified }: RuleContext): Verdict {
  const entry = filing.filedBy.find((name) => isListed(person, name.value));
  if (entry !== undefined) return pass({ person, at: [entry], message: "Item 2(a) names this person." });
  const at = [...filing.filedBy.slice(0, 1), person.name];
  const known = filing.filedBy.every((name) => filing.persons.some((each) => isListed(each, name.value)));
  if (!known || itemTexts(filing, "2").some((text) => mayBeNamed(text, person, filing.persons)))
    return unverified({
      person,
      at,
      message: "Item 2(a) lists those who file the statement, but perhaps this person by another name.",
    });
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
  const signature = page.signatures.find((candidate) => isCalled(person, candidate.person.value));
  if (signature !== undefined)
    return pass({
      person,
      at: [signature.person],
      message: "The joint filing agreement is signed for this person.",
    });
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

/** A name begins with a capital; "the Manager" and "Directors and officers listed below" are none. */
const A_NAME = /^[A-Z][^:]{3,80}$/;
const NO_NAME =
  /\b(?:directors|officers|defined|listed|persons?|each|following|shares|is|are|was|has|have)\b/i;

/** Names in Item 2(a) that no cover page bears, where every cover page has its own entry. */
function* strangers(filing: Filing, { fail, unverified }: RuleContext): Generator<Verdict> {
  if (filing.persons.length === 0) return;
  const everyone = filing.persons.every((person) =>
    filing.filedBy.some((name) => isListed(person, name.value)),
  );
  for (const name of filing.filedBy) {
    const known = filing.persons.some((person) => isListed(person, name.value));
    if (known) continue;
    const at: Fact<unknown>[] = [name];
    const message = `Item 2(a) lists ${name.value} among those who file the statement, but no cover page bears this name.`;
    if (everyone && A_NAME.test(name.value) && !NO_NAME.test(name.value))
      yield fail({ severity: "warning", at, message });
    else yield unverified({ at, message: `${message} It may be another name of one of the persons.` });
  }
}

/** Whether an entry of Item 2(a) is this person: by any name, or cut off at a comma within the name. */
function isListed(person: Person, entry: string): boolean {
  return (
    isCalled(person, entry) ||
    mentions(entry, person) ||
    plainName(person.name.value).startsWith(`${plainName(entry)} `)
  );
}
