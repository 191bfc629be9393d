/** Item 4 answered for several persons by figures "respectively", by short lists, and with further numbers beside the figure. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";
import { both, item4 } from "./item4-cases.js";

const INSURER = {
  ...THORNE,
  name: "Plains Mutual Life Insurance Company",
  soleVoting: "900000",
  soleDispositive: "900000",
  sharedDispositive: "0",
  aggregate: "900000",
  percent: "2.6",
};
const MANAGER = {
  ...INSURER,
  name: "Plains Asset Management, Inc.",
  soleVoting: "2105330",
  sharedVoting: "900000",
  soleDispositive: "2105330",
  sharedDispositive: "900000",
  aggregate: "3005330",
  percent: "8.7",
};
const IN_ORDER =
  "Plains Mutual Life Insurance Company: 900,000\nPlains Asset Management, Inc.: 3,005,330 shares";
const respectively = (
  soleVoting: string,
  percent = "2.6% and 8.7%, respectively, of the class",
  amount = IN_ORDER,
) =>
  structured13G({
    persons: [INSURER, MANAGER],
    item4: {
      amount,
      percent,
      soleVoting,
      sharedVoting: "0 and 900,000, respectively",
      soleDispositive: "900,000 and 2,105,330, respectively",
      sharedDispositive: "0 and 900,000, respectively",
    },
  });

const ESTATE = {
  ...MANAGER,
  name: "Estate of Ada Roe",
  soleVoting: "0",
  soleDispositive: "0",
  types: ["OO"],
};
const HEIR = {
  ...MANAGER,
  name: "Jane Merrow",
  soleVoting: "31200",
  soleDispositive: "31200",
  types: ["IN"],
};
const heirs = (power: string, percent: string) =>
  structured13G({
    persons: [
      { ...ESTATE, aggregate: "900000", percent: "2.6" },
      { ...HEIR, aggregate: "931200", percent: "2.7" },
    ],
    item4: {
      amount: "See the cover pages.",
      percent,
      soleVoting: power,
      sharedVoting: "900,000 for each reporting person",
      soleDispositive: "Executor 0; Ms. Merrow 31,200",
      sharedDispositive: "900,000 for each reporting person",
    },
  });

testRule(rule, {
  passing: [
    {
      name: "figures respectively, in the order in which the amounts are told",
      filing: respectively("900,000 and 2,105,330, respectively"),
      passes: 2,
      message: "Item 4 agrees with Rows 5, 6, 7, 8, 9 and 11.",
    },
    {
      name: "a list that calls one person by a word of its own",
      filing: heirs("Executor 0; Ms. Merrow 31,200", "Executor 2.6%; Ms. Merrow 2.7%"),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "the second of two figures transposed",
      filing: respectively("900,000 and 2,015,330, respectively"),
      failures: [{ person: MANAGER.name, expected: "2,105,330", actual: "2,015,330" }],
    },
    {
      name: "the second of two percentages stale",
      filing: respectively(
        "900,000 and 2,105,330, respectively",
        "2.6% and 7.3%, respectively, of the class",
      ),
      failures: [{ person: MANAGER.name, expected: "8.7 %", actual: "7.3 %" }],
    },
    {
      name: "a power in a list that calls the other person by a word of its own",
      filing: heirs("Executor 0; Ms. Merrow 13,200", "Executor 2.6%; Ms. Merrow 2.7%"),
      failures: [{ person: HEIR.name, actual: "13,200" }],
    },
    {
      name: "a percentage in a list of which each has one",
      filing: heirs("Executor 0; Ms. Merrow 31,200", "Executor 2.6%; Ms. Merrow 3.9%"),
      failures: [{ person: HEIR.name, expected: "2.7 %", actual: "3.9 %" }],
    },
    {
      name: "two digits transposed at the head of Item 4(a), for which no other number there accounts",
      filing: both(
        {
          amount:
            "652,700 shares. All are held in trust. The amount does not include 118,450 shares in directed accounts.",
        },
        { aggregate: "625700" },
        { aggregate: "625700" },
      ),
      failures: [{ severity: "warning", expected: "625,700", actual: "652,700" }],
    },
    {
      name: "shares without a vote, of which some are lent",
      filing: item4(
        {
          amount: "1,606,004 Class B non-voting common shares, of which 120,000 are on loan",
          soleDispositive: "1,660,004",
          sharedDispositive: "0",
        },
        { aggregate: "1660004", soleDispositive: "1660004", sharedDispositive: "0" },
      ),
      failures: [{ expected: "1,660,004", actual: "1,606,004" }],
    },
  ],
  unverified: [
    {
      name: "figures respectively, and the amounts told in another order",
      filing: respectively(
        "2,015,330 and 900,000, respectively",
        undefined,
        IN_ORDER.split("\n").reverse().join("\n"),
      ),
      message: "No figure for Row 11 that is certainly",
    },
    {
      name: "another digit, and a right told by its ratio that accounts for it",
      filing: item4(
        {
          amount: "400,500 shares and 2,000 preferred shares, each convertible into 100 shares.",
          soleDispositive: "600,500",
        },
        { aggregate: "600500", soleDispositive: "600500" },
      ),
      message: "further numbers in the same place",
    },
    {
      name: "percentages of two measures",
      filing: item4({ percent: "25.0% of the Series 2 shares; 6.5% of all series" }),
      message: "several percentages in the same place",
    },
    {
      name: "two digits transposed, but another number there is the difference",
      filing: item4({ amount: "560,000 shares. It may acquire 90,000 shares more." }),
      message: "further numbers in the same place",
    },
  ],
});
