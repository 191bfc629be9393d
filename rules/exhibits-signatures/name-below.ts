import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { plainName, sameWords, surname } from "../../src/figures/names.js";
import { isNaturalName } from "../../src/figures/natural-name.js";
import type { Filing } from "../../src/filing/filing.js";
import { isCalled } from "../../src/filing/persons/naming.js";
import type { Signature, SignaturePage } from "../../src/filing/signature.js";
import { tellsCapacity } from "../../src/filing/signatures/capacity.js";
import { signsByAgent } from "../../src/filing/signatures/signing.js";

const NAMED = /^[^\w\n]{0,9}name[^\S\n]{0,9}:[^\S\n]{0,9}(\p{L}[\p{L}.'’ -]{2,50})$/imu;
/** "Jane M. Roe / Authorized Signatory", "Jane M. Roe, Manager": the name ahead of the title in its field. */
const AHEAD = /^\s*(\p{Lu}[\p{L}.'’ -]{2,50}?)\s*(?:[/,;]|\s[–—-]\s)(.{0,200})/u;
/** What is told behind a name: an office, or that the signer signs for himself; a house may follow a title as well. */
const FOR_SELF = /\bindividual|\bself\b/i;
/** Words of a title that has the form of a name: "Regulatory Reporting", "Senior Associate". */
const OF_TITLE =
  /\b(?:duly|sign(?:er|ing)|report(?:er|ing)|regulatory|disclosures?|operations|trad(?:er|ing)|associate|assistant|deputy|vice|chief|senior|lead|global|regional|portfolio|finance|tax|risk|shareholding|business|corporate|employee)\b/i;
/** A signature for another, who is named below it. */
const FOR_ANOTHER = /\battorney|\bagent\b|\bbehalf\b|\bfor\b|\*|\/s\/[^\n]{0,80}\bby\b/i;

/** "The name of any person who signs the statement shall be typed or printed beneath his signature." */
export function* namedBelow(
  { persons }: Filing,
  page: SignaturePage,
  signature: Signature,
  { fail, unverified }: RuleContext,
): Generator<Verdict> {
  const { signer, block } = signature;
  const name = nameBelow(page, signature);
  if (signer === null || name === null) return;
  // In the field of a title the name of the person signed for tells whose signature it is.
  const ofPerson = page.inFields && persons.some((person) => isCalled(person, name));
  if (ofPerson || !(isAnother(signer.value, name) || isOfAnotherGiven(page, signer.value, name))) return;
  const at = [signer, page.inFields ? (signature.title ?? block) : block];
  const message = `The signature is that of ${signer.value}; the name printed below it is ${name}.`;
  // Two signatures above two names: the first name is that of the signature before.
  const stacked = page.signatures.some(
    (other) =>
      other.signer !== null && shareWords(other.signer.value, name) && nameBelow(page, other) === null,
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

/** The name printed below a signature, or ahead of the title in its field; else `null`. */
function nameBelow({ inFields }: SignaturePage, { title, block }: Signature): string | null {
  const [, name, behind] = (inFields ? AHEAD.exec(title?.value ?? "") : NAMED.exec(block.value)) ?? [];
  if (name === undefined || tellsCapacity(name) || OF_TITLE.test(name)) return null;
  return behind === undefined || tellsCapacity(behind) || FOR_SELF.test(behind) ? name.trim() : null;
}

/** Whether two names are those of two natural persons, and have nothing in common. */
function isAnother(signer: string, name: string): boolean {
  return isNaturalName(signer) && isNaturalName(name) && !shareWords(signer, name);
}

/** "Bill", "Peggy", "Charlie": a given name that may be short for another. */
const SHORT_FORM = /^(?:\w{1,4}|\w{3,12}(?:y|ie)|chuck)$/;

/**
 * Whether a name has the signer's family name with another given name, while another signature of the same signer on the
 * page has the signer's own name below it.
 */
function isOfAnotherGiven(page: SignaturePage, signer: string, name: string): boolean {
  if (!isNaturalName(signer) || !isNaturalName(name) || surname(signer) !== surname(name)) return false;
  const [given = "", other = ""] = [signer, name].map((each) => plainName(each).split(" ")[0]);
  const differ = given.slice(0, ALIKE) !== other.slice(0, ALIKE);
  if (!differ || SHORT_FORM.test(given) || SHORT_FORM.test(other)) return false;
  return page.signatures.some(
    (each) =>
      each.signer !== null &&
      sameWords(each.signer.value, signer) &&
      sameWords(nameBelow(page, each) ?? "", signer),
  );
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
