import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { plainName } from "../../src/figures/names.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person, SignaturePage } from "../../src/filing/filing.js";
import { isCalled, mentions } from "../../src/filing/naming.js";

/** One signature may be given for several persons, under a power of attorney or as an officer of each. */
const FOR_OTHERS =
  /attorney[-\s]in[-\s]fact|power\s+of\s+attorney|on\s+behalf\s+of\s+(?:itself|himself|herself|themselves|all|(?:each\s+of\s+)?the\s+(?:reporting|above|foregoing|following|other))/i;

/** Whoever has a cover page signs the statement, is named in Item 2(a) and is party to the joint filing agreement. */
export default defineRule({
  id: "person-count-agrees",
  title:
    "The persons of the cover pages are those of Item 2(a), of the signatures and of the joint filing agreement",
  group: "persons",
  severity: "error",
  authority: ["17 CFR 240.13d-1(k)(1)", "17 CFR 240.13d-101, Item 2 and signature"],
  applies: {},
  *check(filing, context) {
    for (const person of filing.persons) {
      yield signed(person, filing, context);
      if (filing.filedBy.length > 0) yield namedInItem2(filing, person, context);
      const agreement = filing.jointFilingAgreement;
      if (agreement !== null && agreement.signatures.length > 0)
        yield partyToAgreement(person, agreement, context);
    }
    yield* strangers(filing, context);
  },
});

function signed(
  person: Person,
  { signatures: page, persons }: Filing,
  { pass, fail, unverified }: RuleContext,
): Verdict {
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
  if (!anyone || mentions(page.text.value, person) || FOR_OTHERS.test(page.text.value)) {
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
    message: `${person.name.value} has a cover page but does not sign the statement: the signature page does not name this person.`,
  });
}

function namedInItem2(filing: Filing, person: Person, { pass, fail }: RuleContext): Verdict {
  const entry = filing.filedBy.find((name) => isListed(person, name.value));
  if (entry !== undefined) return pass({ person, at: [entry], message: "Item 2(a) names this person." });
  return fail({
    person,
    severity: "warning",
    at: [...filing.filedBy.slice(0, 1), person.name],
    message: `${person.name.value} has a cover page, but Item 2(a) does not list this person among those who file the statement.`,
  });
}

function partyToAgreement(
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
  if (mentions(page.text.value, person) || FOR_OTHERS.test(page.text.value)) {
    return unverified({
      person,
      at: [page.heading],
      message: "No signature under this name could be told from the joint filing agreement.",
    });
  }
  return fail({
    person,
    severity: "warning",
    at: [page.heading, person.name],
    message: `${person.name.value} has a cover page but does not sign the joint filing agreement in this file.`,
  });
}

/** Names in Item 2(a) that no cover page bears. */
function* strangers(filing: Filing, { fail }: RuleContext): Generator<Verdict> {
  if (filing.persons.length === 0) return;
  for (const name of filing.filedBy) {
    const known = filing.persons.some((person) => isListed(person, name.value));
    if (known) continue;
    const at: Fact<unknown>[] = [name];
    yield fail({
      severity: "warning",
      at,
      message: `Item 2(a) lists ${name.value} among those who file the statement, but no cover page bears this name.`,
    });
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
