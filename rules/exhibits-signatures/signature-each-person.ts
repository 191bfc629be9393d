import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { plainName } from "../../src/figures/names.js";
import { isNaturalName } from "../../src/figures/natural-name.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import type { Signature, SignaturePage } from "../../src/filing/signature.js";
import { signsByAgent } from "../../src/filing/signing.js";
import { placeOnPage } from "../../src/filing/unsigned.js";
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
      if (page !== null) yield* namedBelow(page, signature, context);
  },
});

const NAMED = /^[^\w\n]{0,9}name[^\S\n]{0,9}:[^\S\n]{0,9}(\p{L}[\p{L}.'’ -]{2,50})$/imu;
/** A signature for another, who is named below it. */
const FOR_ANOTHER = /\battorney|\bagent\b|\bbehalf\b|\bfor\b|\*|\/s\/[^\n]{0,80}\bby\b/i;

/** The name of another than who signs, printed below the signature; else `null`. */
function otherName({ signer, block }: Signature): string | null {
  const name = NAMED.exec(block.value)?.[1]?.trim() ?? "";
  return signer !== null && isAnother(signer.value, name) ? name : null;
}

/** "The name of any person who signs the statement shall be typed or printed beneath his signature." */
function* namedBelow(
  page: SignaturePage,
  signature: Signature,
  { fail, unverified }: RuleContext,
): Generator<Verdict> {
  const { signer, block } = signature;
  const name = otherName(signature);
  if (signer === null || name === null) return;
  const at = [signer, block];
  const message = `The signature is that of ${signer.value}; the name printed below it is ${name}.`;
  // Two signatures above two names: the first name is that of the signature before.
  const stacked = page.signatures.some(
    (other) =>
      other.signer !== null && shareWords(other.signer.value, name) && !NAMED.test(other.block.value),
  );
  if (stacked || FOR_ANOTHER.test(block.value) || signsByAgent(page))
    yield unverified({ at, message: `${message} It may be given for another, or be that of another line.` });
  else
    yield fail({
      severity: "warning",
      at,
      expected: `the name of ${signer.value}`,
      actual: name,
      message: `${message} One of the two was probably left from another signature.`,
    });
}

/** Whether two names are those of two natural persons, and have nothing in common. */
function isAnother(signer: string, name: string): boolean {
  return isNaturalName(signer) && isNaturalName(name) && !shareWords(signer, name);
}

/** Whether names have a word in common, or words that begin alike; one of a single word may be anybody's. */
function shareWords(one: string, other: string): boolean {
  const [words, others] = [one, other].map((name) =>
    plainName(name)
      .split(" ")
      .filter((word) => word.length > 1),
  );
  if (words === undefined || others === undefined || words.length < 2 || others.length < 2) return true;
  return words.some((word) => others.some((each) => word.slice(0, ALIKE) === each.slice(0, ALIKE)));
}

/** So many letters are alike in "Bill" and "Billy", and where the rest is mistyped. */
const ALIKE = 3;

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
