import rule from "../../../rules/arithmetic/price-times-quantity.js";
import { testRule } from "../../../src/index.js";
import { initial, larkspur } from "../../support/item3-filing.js";

/** 100,000 × $4.25 + 50,000 × $6.40 = $425,000 + $320,000 = $745,000. */
const told = (total: string, first = "100,000 Shares at a price of $4.25 per Share") =>
  initial(
    [larkspur("WC")],
    ...[
      `On March 3, 2024, Larkspur purchased ${first}.`,
      "On May 6, 2024, Larkspur bought 50,000 Shares at $6.40 per Share from an underwriter.",
      total,
    ].map((words) => words.replaceAll("$", "\\$")),
  );
const inAll = (total: string) => `The total amount paid in these purchases was ${total}.`;

testRule(rule, {
  passing: [
    { name: "what was paid in all for two purchases", filing: told(inAll("$745,000")), passes: 1 },
    {
      name: "the sum as a line of a list of the buyers",
      filing: told(
        "The aggregate purchase price of the purchases listed above is as follows:\n\nLarkspur Holdings: $745,000.00",
      ),
      passes: 1,
    },
    {
      name: "the sum within the places of the prices",
      filing: told(inAll("$745,400.00")),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "two digits of the sum exchanged",
      filing: told(inAll("$754,000.00")),
      failures: [
        {
          severity: "warning",
          expected: "$745,000.00",
          actual: "$754,000.00",
          message: "With two digits of $754,000.00 exchanged, 745,000, they agree.",
        },
      ],
    },
    {
      name: "two digits of a price exchanged",
      filing: told(inAll("$745,000.00"), "100,000 Shares at a price of $2.45 per Share"),
      failures: [{ actual: "$745,000.00", message: "With two digits of $2.45 exchanged, 4.25, they agree." }],
    },
    {
      name: "two digits of a number of shares exchanged",
      filing: told(inAll("$766,250.00"), "150,000 Shares at a price of $4.25 per Share"),
      failures: [{ actual: "$766,250.00", message: "With two digits of 150,000 exchanged, 105,000" }],
    },
  ],
  unverified: [
    {
      name: "a sum that may be of other purchases, too",
      filing: told(inAll("$845,000.00")),
      message: "The total may be of other purchases, too.",
    },
  ],
  notApplicable: [
    {
      name: "a sum of something else",
      filing: told("Larkspur paid $12,000.00 to its counsel, too."),
    },
    {
      name: "an average price, which is near only",
      filing: told(inAll("$754,000.00"), "100,000 Shares at an average price of $4.25 per Share"),
    },
    {
      name: "two sums",
      filing: told(`${inAll("$754,000.00")} For other securities it paid $80,000.`),
    },
  ],
});
