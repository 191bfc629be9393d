import { defineRule } from "../../src/audit/rule.js";
import { list } from "../../src/filing/words/wording.js";

/** The words of the form, and what says as much. */
const WORDS: readonly (readonly [string, RegExp])[] = [
  ["after reasonable inquiry", /\b(?:inquiry|enquiry|investigation)\b/i],
  ["true", /\b(?:true|accurate)\b/i],
  ["complete", /\bcomplete\b/i],
  ["correct", /\b(?:correct|accurate)\b/i],
];

/** Above the signatures stands what is certified by them. */
export default defineRule({
  id: "certification-text",
  title: "The signatures stand below a certification that the statement is true, complete and correct",
  group: "exhibits-signatures",
  severity: "warning",
  authority: ["17 CFR 240.13d-101 and 240.13d-102, signature"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, { pass, fail, unverified }) {
    const { certifiedTrue, signatures: page } = filing;
    if (certifiedTrue !== null) {
      const lacking = WORDS.filter(([, pattern]) => !pattern.test(certifiedTrue.value)).map(([word]) => word);
      if (lacking.length === 0)
        yield pass({
          at: [certifiedTrue],
          message: "The statement is certified to be true, complete and correct.",
        });
      else
        yield fail({
          severity: "info",
          at: [certifiedTrue],
          message: `The certification departs from the form's words: it does not say “${list(lacking)}”.`,
        });
    } else if (page !== null && !page.inFields) {
      if (page.signatures.length === 0 || /\b(?:true|correct|certif\w+)\b/i.test(page.text.value))
        yield unverified({
          at: [page.heading],
          message: "No certification in the form's words could be read on the signature page.",
        });
      else
        yield fail({
          at: [page.heading],
          expected: "after reasonable inquiry … true, complete and correct",
          actual: "no certification",
          message:
            "The statement is signed, but no certification stands above the signatures: that, after reasonable inquiry, the information is true, complete and correct.",
        });
    }
  },
});
