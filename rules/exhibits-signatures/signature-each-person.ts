import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person, Signature, SignaturePage } from "../../src/filing/filing.js";
import { isCalled } from "../../src/filing/naming.js";

/** The place of each person's signature is filled in. */
export default defineRule({
  id: "signature-each-person",
  title: "The line for each reporting person's signature bears a signature",
  group: "exhibits-signatures",
  severity: "error",
  authority: ["17 CFR 240.13d-101 and 240.13d-102, signature", "17 CFR 232.302(a)"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    for (const person of filing.persons) yield signed(filing, person, context);
  },
});

function signed({ signatures: page }: Filing, person: Person, context: RuleContext): Verdict {
  const own = page?.signatures.filter((candidate) => isCalled(person, candidate.person.value)) ?? [];
  const signature = own.find(({ signer }) => signer !== null);
  if (signature?.signer)
    return context.pass({ person, at: [signature.signer], message: "A signature stands for this person." });
  const blank = own.flatMap((each) => each.blank ?? [])[0];
  if (page !== null && blank !== undefined) return empty(page, person, blank, context);
  return context.unverified({
    person,
    at: [own[0]?.person ?? page?.heading ?? person.name],
    message:
      own.length === 0
        ? "No signature under this name could be read."
        : "A place for this person's signature was read, but whether a signature stands in it could not be told.",
  });
}

/** "/s/", by which a signature is typed in. */
const MARK = /\/s\//i;
/** The mark, or a line drawn to sign on. */
const DRAWN = /\/s\/|_{2}/i;

function empty(
  page: SignaturePage,
  person: Person,
  blank: Fact<string>,
  { fail, unverified }: RuleContext,
): Verdict {
  const at = [blank, person.name];
  const field = page.inFields;
  const others = page.signatures.some(isTypedIn);
  const left = field
    ? `The field for the signature of ${person.name.value} is empty.`
    : `The line for the signature of ${person.name.value} is blank: “${blank.value}” stands there, and no name.`;
  if (page.pictured)
    return unverified({ person, at, message: `${left} A picture on the page may show the signature.` });
  if (!field && !others && !MARK.test(blank.value)) {
    const message = `${left} No signature of the page is typed in: the copy may have been signed by hand.`;
    return unverified({ person, at, message });
  }
  return fail({
    person,
    severity: field || (others && DRAWN.test(blank.value)) ? "error" : "warning",
    at,
    expected: "a signature",
    actual: "none",
    message: others && !field ? `${left} The other signatures are typed in.` : left,
  });
}

function isTypedIn({ signer, block }: Signature): boolean {
  return signer !== null && MARK.test(block.value);
}
