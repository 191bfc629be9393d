import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Filing, Item } from "../../src/filing/filing.js";
import { jointFilingTold, mayHoldAgreement, type JointFilingTold } from "../../src/filing/joint-filing.js";
import { ON_ITS_OWN, unseen } from "../../src/filing/words/unseen.js";
import { stated } from "../../src/filing/words/wording.js";

/** Several persons file one statement only under an agreement that is an exhibit to it. */
export default defineRule({
  id: "joint-agreement-present",
  title: "A statement of several persons has their joint filing agreement as an exhibit",
  group: "exhibits-signatures",
  severity: "error",
  authority: ["17 CFR 240.13d-1(k)(1)(iii)"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    if (filing.persons.length < 2) return;
    const agreement = filing.jointFilingAgreement;
    if (agreement !== null) {
      const message = "The joint filing agreement stands in this file.";
      yield context.pass({ at: [agreement.heading], message });
      return;
    }
    const told = jointFilingTold(filing);
    if (told !== null && told.how !== "mentioned")
      yield context.pass({ at: [told.place], message: FOUND[told.how] });
    else yield missing(filing, told, context);
  },
});

const FOUND: Readonly<Record<Exclude<JointFilingTold["how"], "mentioned">, string>> = {
  listed: "The joint filing agreement is listed as an exhibit.",
  attached: "The joint filing agreement is filed with the statement as a document of its own.",
  filed: "The statement says that the joint filing agreement is filed with it or incorporated.",
  agreed: "The statement itself says that its filers agree to file it jointly.",
};

function missing(
  filing: Filing,
  mentioned: JointFilingTold | null,
  { fail, unverified }: RuleContext,
): Verdict {
  const { persons, schedule } = filing;
  const item7 = schedule === "13D" ? filing.items.find(({ number }) => number === "7") : undefined;
  const at = stated([mentioned?.place, item7?.heading, filing.exhibits[0]?.number, filing.formType]);
  const count = `${String(persons.length)} persons file this statement`;
  const doubt = doubtOf(filing, item7);
  if (doubt !== null)
    return unverified({ at, message: `${count}, and no joint filing agreement was found; ${doubt}.` });
  // Nothing else was filed: the whole of it has been searched.
  const alone = filing.attachments?.complete === true && filing.attachments.documents.length === 0;
  const where = item7 === undefined ? "no document filed with it is" : "Item 7 does not list";
  return fail({
    at,
    severity: item7 !== undefined && alone && mentioned === null ? "error" : "warning",
    expected: "a joint filing agreement as an exhibit",
    actual: mentioned === null ? "none" : "joint filing spoken of, no agreement listed",
    message: `${count} together, but ${where} their agreement to do so${mentioned === null ? ", and nothing else in the filing speaks of one" : ", though the text speaks of filing jointly"}. The exhibit was probably forgotten.`,
  });
}

/** "See the Exhibit Index." */
const ELSEWHERE =
  /\b(?:exhibit\s+index|index\s+(?:to|of)\s+exhibits|list\s+of\s+exhibits|see\b.{1,20}\b(?:exhibits?|attached|index))\b/i;

/** Why the agreement may lie where it cannot be seen, or `null`. */
function doubtOf(filing: Filing, item7: Item | undefined): string | null {
  const list = item7?.paragraphs.map(({ value }) => value).join(" ") ?? "";
  if (filing.exhibits.some(({ description }) => mayHoldAgreement(description.value)))
    return "an agreement of the filers among themselves is listed, which may hold it";
  const doubt = unseen(filing, list !== "" && !ELSEWHERE.test(list));
  // The list of a 13G need not be of all that is filed with it.
  return doubt === ON_ITS_OWN && filing.schedule === "13G" && filing.exhibits.length > 0
    ? `the list of exhibits does not name one, but ${doubt}`
    : doubt;
}
