import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { mayBeOneCompany, namesAgree } from "../../src/figures/company-names.js";
import { dayOf, latestSignature } from "../../src/filing/dates.js";
import type { Filing, JointFilingAgreement, Person } from "../../src/filing/filing.js";
import { tellsFormerName } from "../../src/filing/former-name.js";
import { isJoint, partiesNamed } from "../../src/filing/joint-filing.js";
import { isCalled } from "../../src/filing/naming.js";
import { mayBeNamed } from "../../src/filing/presence.js";
import { mayHaveSigned, signsForOthers } from "../../src/filing/signing.js";

/** Everybody for whom the statement is filed is party to the agreement, which is about this issuer and under the rule in force. */
export default defineRule({
  id: "joint-agreement-parties",
  title:
    "The joint filing agreement is signed for every reporting person and names the right issuer and rule",
  group: "exhibits-signatures",
  severity: "error",
  authority: ["17 CFR 240.13d-1(k)(1)(iii)"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    if (filing.persons.length < 2) return;
    const agreement = filing.jointFilingAgreement;
    if (agreement === null) {
      yield* describedParties(filing, context);
      return;
    }
    for (const person of filing.persons) yield party(filing, agreement, person, context);
    yield* issuer(filing, agreement, context);
    yield* rule(filing, agreement, context);
  },
});

function party(
  filing: Filing,
  agreement: JointFilingAgreement,
  person: Person,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const signature = agreement.signatures.find((candidate) => isCalled(person, candidate.person.value));
  if (signature !== undefined)
    return pass({ person, at: [signature.person], message: "The agreement is signed for this person." });
  const elsewhere = agreement.signatures.length === 0 || signsForOthers(agreement);
  if (elsewhere || mayHaveSigned(filing, agreement, person)) {
    return unverified({
      person,
      at: [agreement.heading],
      message: "No signature under this name could be told from the joint filing agreement.",
    });
  }
  return fail({
    person,
    // Whoever joined the others later may have agreed in another paper.
    severity: filing.amendment === null ? "error" : "warning",
    at: [agreement.heading, person.name],
    expected: `a signature for ${person.name.value}`,
    actual: "none",
    message: `${person.name.value} is a reporting person, but the joint filing agreement neither names nor is signed for this person.`,
  });
}

function* issuer(
  filing: Filing,
  agreement: JointFilingAgreement,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const { issuerNamed, text } = agreement;
  const name = filing.issuer.name;
  if (issuerNamed === null || name === null) return;
  const at = [issuerNamed, name];
  if (mayBeOneCompany(name.value, issuerNamed.value)) {
    yield pass({ at, message: "The agreement names the issuer of the cover page." });
    return;
  }
  if (filing.persons.some((person) => mayBeOneCompany(person.name.value, issuerNamed.value))) return;
  const message = `The joint filing agreement is about securities of ${issuerNamed.value}; the cover page names ${name.value} as the issuer.`;
  if (tellsFormerName(filing) || mayBeOld(filing, agreement) || namesAgree(text.value, name.value))
    yield unverified({ at, message: `${message} The one may be a former name of the other.` });
  else
    yield fail({
      severity: "warning",
      at,
      expected: name.value,
      actual: issuerNamed.value,
      message: `${message} The agreement was probably copied from another filing.`,
    });
}

/** Whether an amendment may repeat an agreement of an earlier day, under a former name of the issuer. */
function mayBeOld(filing: Filing, { signatures }: JointFilingAgreement): boolean {
  const signed = latestSignature(filing)?.value ?? null;
  const ofTheDay = signed !== null && signatures.every(({ date }) => date?.value === signed);
  return filing.amendment !== null && (signatures.length === 0 || !ofTheDay);
}

/** Rule 13d-1(f) became 13d-1(k) with effect from this day (Release No. 34-39538). */
const NOW_K = "1998-02-17";

function* rule(
  filing: Filing,
  { ruleCited }: JointFilingAgreement,
  { pass, fail }: RuleContext,
): Generator<Verdict> {
  if (ruleCited === null) return;
  const day = dayOf(filing) ?? "";
  if (!/f/i.test(ruleCited.value))
    yield pass({ at: [ruleCited], message: "The agreement cites Rule 13d-1(k)." });
  else if (day >= NOW_K)
    yield fail({
      severity: "info",
      at: [ruleCited],
      expected: "13d-1(k)",
      actual: ruleCited.value,
      message: "The agreement cites Rule 13d-1(f), which has been Rule 13d-1(k) since February 1998.",
    });
}

const EARLIER =
  /\b(?:previously|incorporated|originally|earlier|filed\s+(?:as|with)\s+(?!herewith|hereto))\b/i;

/** Where only its entry in the list of exhibits can be seen, the parties that the entry names. */
function* describedParties(filing: Filing, { pass, fail, unverified }: RuleContext): Generator<Verdict> {
  const entry = filing.exhibits.find(({ description }) => isJoint(description.value));
  if (entry === undefined) return;
  const named = partiesNamed(entry.description.value);
  if (named === null) {
    const message = "The joint filing agreement is listed as an exhibit; its text is not in this file.";
    yield unverified({ at: [entry.description], message });
    return;
  }
  for (const person of filing.persons) {
    const at = [entry.description, person.name];
    if (mayBeNamed(named, person, filing.persons))
      yield pass({
        person,
        at,
        message: "The list of exhibits names this person as a party to the agreement.",
      });
    else if (filing.amendment !== null || EARLIER.test(entry.description.value))
      yield unverified({
        person,
        at,
        message:
          "The list of exhibits does not name this person as a party to the agreement, which was filed earlier.",
      });
    else
      yield fail({
        person,
        severity: "warning",
        at,
        expected: `${person.name.value} among the parties`,
        message: `The list of exhibits names the parties to the joint filing agreement, but not ${person.name.value}, who is a reporting person.`,
      });
  }
}
