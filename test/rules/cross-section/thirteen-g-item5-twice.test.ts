import rule from "../../../rules/cross-section/thirteen-g-item5-box.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { structured13G, THORNE, type Structured13G } from "../../support/structured-13g.js";

/** Item 5 checked and called not applicable at once, and interest that is no percentage of the class. */
const percent = (printed: string, changes: Structured13G = {}) =>
  structured13G({ persons: [{ ...THORNE, percent: printed }], item4: {}, ...changes });

const text = (printed: string, items: string) =>
  filingText({
    schedule: "13G",
    amendment: "1",
    persons: [{ ...LARKSPUR, percent: printed }],
    outstanding: `(b) Percent of class: ${printed}\n\n${items}`,
  });
const HEAD = "Item 5. Ownership of Five Percent or Less of a Class.";

testRule(rule, {
  passing: [{ name: "open, with more than five percent", filing: percent("6.5"), passes: 1 }],
  failing: [
    {
      name: "unchecked with less than five percent, whatever interest a debenture bears",
      filing: percent("4.2", {
        amendment: "3",
        item4: {
          amount: "It includes 310,000 shares for the 7% Convertible Subordinated Debentures due 2030.",
        },
      }),
      failures: [{ expected: "checked" }],
    },
    {
      name: "checked and not applicable at once, with more than five percent",
      filing: percent("6.5", { amendment: "3", item5: "Y", item5NotApplicable: true }),
      failures: [
        {
          severity: "warning",
          expected: "not checked",
          message: "Item 5 is checked, and marked as not applicable at once; Row 11 states 6.5 %.",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "a box of the text beside an answer that may be another's",
      filing: text(
        "6.5%",
        `${HEAD.replace(/\.$/, "")}: As to the Estate, [X]. As to Mrs. Roe: Not applicable.`,
      ),
      message: "Whether Item 5 is checked could not be read.",
    },
  ],
});
