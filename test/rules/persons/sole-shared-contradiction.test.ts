import rule from "../../../rules/persons/sole-shared-contradiction.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const heldBy = (holder: string) => `(1) Represents 650,000 shares of Common Stock held by ${holder}.`;
const manager = {
  ...ROE,
  soleVoting: "0",
  soleDispositive: "0",
  sharedVoting: "650,000 ⁽¹⁾",
  sharedDispositive: "650,000 ⁽¹⁾",
  aggregate: "650,000",
  notes: [heldBy("Larkspur Holdings LLC")],
  item5: null,
};

testRule(rule, {
  passing: [
    {
      name: "equal figures, of which a part alone is held by the other",
      filing: filingText({
        persons: [
          LARKSPUR,
          {
            ...manager,
            notes: ["(1) Represents 600,000 shares of Common Stock held by Larkspur Holdings LLC."],
          },
        ],
      }),
      passes: 1,
    },
    {
      name: "no figure where the holder's sole power would stand",
      filing: filingText({
        persons: [{ ...LARKSPUR, soleVoting: "See Item 5", soleDispositive: "See Item 5" }, manager],
      }),
      passes: 1,
    },
    {
      name: "no figure where the manager's shared power would stand",
      filing: filingText({
        persons: [
          LARKSPUR,
          {
            ...manager,
            sharedVoting: "See Item 5 ⁽¹⁾",
            sharedDispositive: "See Item 5",
            aggregate: "650,000 ⁽¹⁾",
          },
        ],
      }),
      passes: 1,
    },
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
            "LARKSPUR HOLDINGS LLC states sole power over 650,000 shares (Rows 7 and 9); JANE M. ROE states shared power over the same number (Rows 8 and 10) and names LARKSPUR HOLDINGS LLC as their holder. A power that is shared is sole for neither.",
          persons: ["LARKSPUR HOLDINGS LLC", "JANE M. ROE"],
          at: ["650,000", "650,000", "650,000", "650,000"],
          actual: "650,000 shares with sole power and with shared power",
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: "one person, who is told to hold the shares itself",
      filing: filingText({
        persons: [{ ...manager, soleVoting: "650,000", notes: [heldBy("Jane M. Roe")] }],
      }),
    },
    {
      name: "two holders of equal blocks who have nothing to do with each other",
      filing: filingText({ persons: [LARKSPUR, { ...manager, notes: [] }] }),
    },
  ],
});
