import rule from "../../../rules/exhibits-signatures/certification-text.js";
import { testRule } from "../../../src/index.js";
import { filingText, ROE, type StatedFiling } from "../../support/filing-text.js";
import { structured13G } from "../../support/structured-13g.js";

const WHOLE =
  "After reasonable inquiry and to the best of my knowledge and belief, I certify that what this statement tells is true, complete and correct.";
const certified = (text: string, changes: StatedFiling = {}): string =>
  filingText({
    persons: [ROE],
    signaturePage: [text, "", "Dated: March 5, 2025", "", "/s/ Jane M. Roe", "Jane M. Roe"],
    ...changes,
  });

testRule(rule, {
  passing: [
    { name: "the words of the form", filing: certified(WHOLE), passes: 1 },
    {
      name: "several who certify, in another order",
      filing: certified(
        "Upon due inquiry, each of the undersigned certifies that the foregoing is complete, correct and true.",
      ),
      passes: 1,
    },
    {
      name: "above the heading of the page",
      filing: certified("", { told: [WHOLE] }),
      passes: 1,
    },
    {
      name: "broken off at the end of a line",
      filing: certified(WHOLE.replace("I certify", "\n\nI certify").replace("complete", "\n\ncomplete")),
      passes: 1,
    },
    {
      name: "a 13G, whose Item 10 certifies something else",
      filing: certified(WHOLE, {
        schedule: "13G",
        told: [
          "By signing below I certify that, to the best of my knowledge and belief, the securities referred to above were acquired in the ordinary course of business.",
        ],
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "no certification",
      filing: certified(""),
      failures: [
        {
          severity: "warning",
          message: "no certification stands above the signatures",
          expected: "after reasonable inquiry … true, complete and correct",
          actual: "no certification",
        },
      ],
    },
    {
      name: "Item 10 of a 13G is not it",
      filing: certified("", {
        schedule: "13G",
        told: [
          "By signing below I certify that the securities referred to above were acquired in the ordinary course of business, which is true.",
        ],
      }),
      failures: [{ severity: "warning" }],
    },
    ...[
      ["After reasonable inquiry, I certify that this is true and correct.", "complete"],
      ["After reasonable inquiry, I certify that this is complete and correct.", "true"],
      ["After reasonable inquiry, I certify that this is true and complete.", "correct"],
      ["I certify that this statement is true, complete and correct.", "after reasonable inquiry"],
      ["I certify that this statement is true.", "after reasonable inquiry, complete and correct"],
    ].map(([text = "", word]) => ({
      name: `a word left out: ${word ?? ""}`,
      filing: certified(text),
      failures: [{ severity: "info" as const, message: `it does not say “${word ?? ""}”.` }],
    })),
  ],
  unverified: [
    {
      name: "words that may be meant as one",
      filing: certified("What stands above is true, so far as is known."),
      message: "No certification in the form's words",
    },
    {
      name: "a page without a signature",
      filing: filingText({ persons: [ROE], signaturePage: ["Dated: March 5, 2025"] }),
      message: "No certification in the form's words",
    },
  ],
  notApplicable: [
    { name: "the structured form prints it", filing: structured13G() },
    { name: "no signature page", filing: certified("").replace("SIGNATURE", "") },
  ],
});
