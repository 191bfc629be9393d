import rule from "../../../rules/persons/sole-shared-contradiction.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const manager = {
  ...ROE,
  soleVoting: "0",
  soleDispositive: "0",
  sharedVoting: "650,000 ⁽¹⁾",
  sharedDispositive: "650,000 ⁽¹⁾",
  aggregate: "650,000",
  notes: ["(1) Represents 650,000 shares of Common Stock held by Larkspur Holdings LLC."],
  item5: null,
};

testRule(rule, {
  passing: [
    {
      name: "both cover pages state the power as shared",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            soleVoting: "0",
            soleDispositive: "0",
            sharedVoting: "650,000",
            sharedDispositive: "650,000",
          },
          manager,
        ],
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "sole for the company, shared for its manager",
      filing: filingText({ persons: [LARKSPUR, manager] }),
      failures: [
        {
          severity: "warning",
          message:
            "LARKSPUR HOLDINGS LLC states sole power over 650,000 shares (Rows 7 and 9); JANE M. ROE states shared power over the same number (Rows 8 and 10)",
          actual: "650,000 shares with sole power and with shared power",
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: "two holders of equal blocks who have nothing to do with each other",
      filing: filingText({ persons: [LARKSPUR, { ...manager, notes: [] }] }),
    },
  ],
});
