import rule from "../../../rules/persons/person-count-agrees.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { submission } from "../../support/submission.js";

const signedByOthers = filingText({
  persons: [{ ...LARKSPUR, signed: false }, { ...ROE, name: "ADA QUILL", heading: "Ada Quill" }, ROE],
});
const withExhibit = (text: string): string =>
  submission([
    ["SC 13D/A", signedByOthers],
    ["EX-99.2", text],
  ]);

testRule(rule, {
  passing: [{ name: "everybody signs", filing: filingText(), passes: 4 }],
  failing: [
    {
      name: "an exhibit that lets nobody sign",
      filing: withExhibit("Larkspur Holdings LLC affirms that it is eligible to use this form."),
      failures: [{ person: "LARKSPUR HOLDINGS LLC", message: "does not sign the statement" }],
    },
  ],
  unverified: [
    {
      name: "an exhibit by which a parent lets its subsidiaries' officers sign",
      filing: withExhibit(
        "Larkspur Holdings LLC authorizes the President of each subsidiary making this filing to sign this statement on its behalf.",
      ),
      message: "by EX-99.2 in this file this person lets others sign the statement",
    },
  ],
});
