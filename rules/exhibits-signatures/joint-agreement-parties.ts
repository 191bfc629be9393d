import { isAmendment } from "../../src/filing/amended.js";
import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { datesIn } from "../../src/figures/date.js";
import { dayOf } from "../../src/filing/days/dates.js";
import type { Filing, JointFilingAgreement, Person } from "../../src/filing/filing.js";
import { mayHaveSigned, signsForOthers } from "../../src/filing/signatures/signing.js";
import { placeOfSignature } from "../../src/filing/signatures/unsigned.js";
import { agreementIssuer } from "./agreement-issuer.js";
import { describedParties, leftOutOfEntry } from "./described-parties.js";
import { unsigned, type Unsigned } from "./unsigned.js";

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
    yield* leftOutOfEntry(filing, agreement, context);
    yield* agreementIssuer(filing, agreement, context);
    yield* rule(filing, agreement, context);
  },
});

/** "A copy of the agreement is already on file with the appropriate agencies." */
const ON_FILE = /\b(?:already|previously|currently|is|are)\s+on\s+file\b|\b(?:previously|already)\s+filed\b/i;

function party(
  filing: Filing,
  agreement: JointFilingAgreement,
  person: Person,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const place = placeOfSignature(agreement, person);
  if (place.kind === "signed")
    return pass({
      person,
      at: [place.signature.person],
      message: "The agreement is signed for this person.",
    });
  if (place.kind !== "none") return empty(filing, person, place, { fail, unverified });
  if (agreement.signatures.length === 0 && ON_FILE.test(agreement.text.value))
    return unverified({
      person,
      at: [agreement.heading],
      message:
        "The joint filing agreement is told to be on file in another place; its signatures are not here.",
    });
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
    severity: isAmendment(filing) ? "warning" : "error",
    at: [agreement.heading, person.name],
    expected: `a signature for ${person.name.value}`,
    actual: "none",
    message: `${person.name.value} is a reporting person, but the joint filing agreement neither names nor is signed for this person.`,
  });
}

/** The agreement has a place for the person's signature, and no signature is read in it. */
function empty(
  filing: Filing,
  person: Person,
  place: Unsigned,
  context: Pick<RuleContext, "fail" | "unverified">,
): Verdict {
  const unread =
    "The joint filing agreement has a place for this person's signature, but whether a signature stands in it could not be told.";
  const telling = { unread, lead: "In the joint filing agreement: ", warns: isAmendment(filing) };
  return unsigned(person, place, telling, context);
}

/** Rule 13d-1(f) became 13d-1(k) with effect from this day (Release No. 34-39538). */
const NOW_K = "1998-02-17";

function* rule(
  filing: Filing,
  { ruleCited, text }: JointFilingAgreement,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  if (ruleCited === null) return;
  if (!/f/i.test(ruleCited.value)) {
    yield pass({ at: [ruleCited], message: "The agreement cites Rule 13d-1(k)." });
    return;
  }
  if ((dayOf(filing) ?? "") < NOW_K) return;
  const message = "The agreement cites Rule 13d-1(f), which has been Rule 13d-1(k) since February 1998.";
  const at = [ruleCited];
  const days = [...datesIn(text.value)].map(({ value }) => value);
  if (days.some((day) => day < NOW_K))
    yield pass({
      at,
      message: "The agreement cites Rule 13d-1(f), as the rule was numbered when it was made.",
    });
  else if (days.length === 0 && isAmendment(filing))
    yield unverified({ at, message: `${message} The agreement bears no date and may be an older one.` });
  else yield fail({ severity: "info", at, expected: "13d-1(k)", actual: ruleCited.value, message });
}
