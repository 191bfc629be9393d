/** One page of a chain has in the sole row what the others, alike in all else, have in the shared row. */
import rule from "../../../rules/persons/sole-shared-contradiction.js";
import { testRule } from "../../../src/index.js";
import { filingText, type StatedPerson } from "../../support/filing-text.js";
import { Larkspur } from "./chain-cases.js";

const SHARED: StatedPerson = {
  ...Larkspur,
  soleVoting: "0",
  soleDispositive: "0",
  sharedVoting: "1,427,824",
  sharedDispositive: "1,427,824",
  aggregate: "1,427,824",
};
const FUND = { ...SHARED, name: "TAMARIND FUND, L.P.", heading: "Tamarind Fund, L.P.", type: "PN" };
const MANAGER = { ...SHARED, name: "LARKSPUR HOLDINGS LLC", heading: "Larkspur Holdings LLC" };
const ROE = { ...SHARED, name: "JANE M. ROE", heading: "Jane M. Roe", type: "IN" };
const SOLE_VOTE = { soleVoting: "1,427,824", sharedVoting: "0" };
const SOLE_SALE = { soleDispositive: "1,427,824", sharedDispositive: "0" };

testRule(rule, {
  passing: [
    {
      name: "the holder and a manager who shares them",
      filing: filingText({
        persons: [
          FUND,
          {
            ...MANAGER,
            notes: ["(1) Represents 1,427,824 shares held by Tamarind Fund, L.P."],
            sharedVoting: "1,427,824 ⁽¹⁾",
          },
        ],
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "the manager's votes stand in the sole row, its power to sell in the shared one",
      filing: filingText({ persons: [FUND, { ...MANAGER, ...SOLE_VOTE }, ROE] }),
      failures: [
        {
          message:
            "Row 7 of LARKSPUR HOLDINGS LLC states 1,427,824; TAMARIND FUND, L.P. and JANE M. ROE, whose other rows are the same, state them in Row 8.",
          expected: "1,427,824 in Row 8",
          actual: "1,427,824 in Row 7",
        },
      ],
    },
    {
      name: "a manager with sole power to vote and to sell what two others share",
      filing: filingText({ persons: [FUND, { ...MANAGER, ...SOLE_VOTE, ...SOLE_SALE }, ROE] }),
      failures: [
        {
          severity: "warning",
          message:
            "LARKSPUR HOLDINGS LLC states sole power over 1,427,824 shares (Rows 7 and 9); TAMARIND FUND, L.P. and JANE M. ROE state shared power over the same number (Rows 8 and 10).",
          expected: "shared power on all these cover pages, or sole power on one",
        },
      ],
    },
    {
      name: "a power to sell stands in the sole row",
      filing: filingText({ persons: [FUND, MANAGER, { ...ROE, ...SOLE_SALE }] }),
      failures: [{ expected: "1,427,824 in Row 10", actual: "1,427,824 in Row 9" }],
    },
  ],
  unverified: [
    {
      name: "a round number, of which there may be two holdings",
      filing: filingText({ persons: [{ ...FUND, ...SOLE_VOTE, ...SOLE_SALE }, MANAGER, ROE] }).replaceAll(
        "1,427,824",
        "1,400,000",
      ),
      message: "Whether they are the same shares is not plain.",
    },
  ],
  notApplicable: [
    {
      name: "a fund with sole power over as many shares as one manager shares",
      filing: filingText({ persons: [{ ...FUND, ...SOLE_VOTE, ...SOLE_SALE }, MANAGER] }),
    },
    {
      name: "two with sole power, and one who shares",
      filing: filingText({
        persons: [{ ...FUND, ...SOLE_VOTE, ...SOLE_SALE }, { ...MANAGER, ...SOLE_VOTE, ...SOLE_SALE }, ROE],
      }),
    },
    { name: "two pages only", filing: filingText({ persons: [FUND, { ...MANAGER, ...SOLE_VOTE }] }) },
  ],
});
