import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { isAmendment } from "../../src/filing/amended.js";
import { certifiedIn, foreignInstitution, type Certified } from "../../src/filing/certification.js";
import { designation, rulesTicked } from "../../src/filing/cover/designated.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, ThirteenG } from "../../src/filing/filing.js";
import { list } from "../../src/filing/words/wording.js";

/** What Item 10 certifies depends on the rule that the cover page designates; Rule 13d-1(d) asks for nothing. */
export default defineRule({
  id: "certification-13g",
  title: "Item 10 certifies what the rule designated on the cover page demands",
  group: "narrative",
  severity: "warning",
  authority: ["17 CFR 240.13d-102, Item 10", "17 CFR 240.13d-1(b)(1), (c)(1) and (d)"],
  applies: { schedules: ["13G"] },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const thirteenG = designation(filing);
    if (thirteenG === null || thirteenG.rules.length === 0) return;
    const certified = certifiedIn(filing);
    yield certification(filing, thirteenG, certified, context);
    yield* foreign(filing, thirteenG, certified, context);
  },
});

const MORE = "it certifies the ordinary course of business, too, which only Rule 13d-1(b) demands";

function certification(
  filing: Filing,
  thirteenG: ThirteenG,
  certified: Certified | null,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const letters = rulesTicked(thirteenG);
  const rules = list(letters.map((letter) => `13d-1(${letter})`));
  const ordinary = letters.includes("b");
  const at = [...(certified?.places ?? answer(thirteenG)), ...thirteenG.rules];
  if (letters.every((letter) => letter === "d")) {
    const finding = { at, message: "Rule 13d-1(d) asks for no certification in Item 10." };
    return pass(
      certified === null ? finding : { ...finding, remark: "a certification is given all the same" },
    );
  }
  if (certified === null) return missing(filing, thirteenG, rules, { pass, fail, unverified });
  if (!certified.noControl)
    return unverified({ at, message: "The certification of Item 10 could not be read as a whole." });
  const demanding = list(letters.filter((letter) => letter !== "d").map((letter) => `13d-1(${letter})`));
  const finding = { at, message: `Item 10 certifies what Rule ${demanding} demands.` };
  if (ordinary && certified.ordinaryCourse) return pass(finding);
  if (!ordinary) return pass(certified.ordinaryCourse ? { ...finding, remark: MORE } : finding);
  const message = `Item 10 certifies that control is not to be changed or influenced, but not that the securities were acquired and are held in the ordinary course of business, as Rule ${rules} demands.`;
  if (letters.length > 1)
    return unverified({
      at,
      message: `${message} The certification may be that of the persons under the other rule.`,
    });
  return fail({
    at,
    expected: "ordinary course of business, and no purpose of control",
    actual: "no purpose of control",
    message: `${message} The words are those for Rule 13d-1(c).`,
  });
}

function missing(
  filing: Filing,
  thirteenG: ThirteenG,
  rules: string,
  { fail, unverified }: RuleContext,
): Verdict {
  const at = [...answer(thirteenG), ...thirteenG.rules];
  const notApplicable = thirteenG.certificationNotApplicable;
  if (notApplicable === null || rulesTicked(thirteenG).includes("d"))
    return unverified({ at, message: "No certification could be read in Item 10, or who gives it is open." });
  const message = `Item 10 is answered as not applicable; a statement under Rule ${rules} has to certify that control is not to be changed or influenced.`;
  if (isAmendment(filing))
    return unverified({ at, message: `${message} An amendment may rest on the certification given before.` });
  return fail({ at, expected: "a certification", actual: "not applicable", message });
}

function answer({ certificationNotApplicable }: ThirteenG): Fact<string>[] {
  return certificationNotApplicable === null ? [] : [certificationNotApplicable];
}

/** A non-U.S. institution certifies besides that it is supervised as one of the United States is. */
function* foreign(
  filing: Filing,
  thirteenG: ThirteenG,
  certified: Certified | null,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const institution = foreignInstitution(filing);
  if (institution === null || certified === null || rulesTicked(thirteenG).join() !== "b") return;
  const at = [...certified.places, institution];
  if (certified.places.some(({ value }) => /\bexhibit\b/i.test(value)))
    yield unverified({
      at,
      message: "Item 10 refers to an exhibit, which may certify the foreign regulatory scheme.",
    });
  else if (certified.foreignScheme)
    yield pass({
      at,
      message: "Item 10 certifies that the foreign regulatory scheme is substantially comparable.",
    });
  else
    yield fail({
      at,
      expected: "a certification of the foreign regulatory scheme",
      actual: "none",
      message:
        "Item 3 says that a non-U.S. institution files under Rule 13d-1(b)(1)(ii)(J), but Item 10 does not certify that the foreign regulatory scheme is substantially comparable to that of the United States.",
    });
}
