import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { placeOnPage } from "../../src/filing/signatures/unsigned.js";
import { namedBelow } from "./name-below.js";
import { unsigned } from "./unsigned.js";

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
    const page = filing.signatures;
    for (const signature of page?.signatures ?? [])
      if (page !== null) yield* namedBelow(filing, page, signature, context);
  },
});

const UNREAD =
  "A place for this person's signature was read, but whether a signature stands in it could not be told.";

function signed(filing: Filing, person: Person, context: RuleContext): Verdict {
  const page = filing.signatures;
  const place = page === null ? { kind: "none" as const } : placeOnPage(filing, page, person);
  if (place.kind === "signed")
    return context.pass({ person, at: [place.signer], message: "A signature stands for this person." });
  if (place.kind !== "none") return unsigned(person, place, { unread: UNREAD }, context);
  const at = [page?.heading ?? person.name];
  return context.unverified({ person, at, message: "No signature under this name could be read." });
}
