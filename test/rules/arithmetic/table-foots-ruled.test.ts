/** Sums without the word "Total", under a typewriter's rule, and the columns of a table of purchases and sales. */
import rule from "../../../rules/arithmetic/table-foots.js";
import { testRule } from "../../../src/index.js";
import { typedFiling } from "../../extract/typed-reading.js";

const typed = (sum: string, drawn = "                    -------") =>
  typedFiling(
    "13D",
    [
      "Item 5.  Interest in Securities of the Issuer.",
      "",
      "     Date              Shares          Average price",
      "     ----              ------          -------------",
      "     March 8, 2001    200,000             $11.42",
      "     March 9, 2001    105,000             $11.07",
      "     March 12, 2001   225,000             $10.55",
      drawn,
      `                      ${sum}`,
    ].join("\n"),
  );
const trades = (bought: string) =>
  typedFiling(
    "13D",
    [
      "Item 5.  Interest in Securities of the Issuer.",
      "",
      "     Date             Bought       Sold       Price",
      "     March 8, 2001    20,000                  11.42",
      "     March 9, 2001                 4,000      11.07",
      "     March 12, 2001   10,500                  10.55",
      `     Total            ${bought}       4,000`,
    ].join("\n"),
  );

testRule(rule, {
  passing: [{ name: "a sum under a rule", filing: typed("530,000"), passes: 1 }],
  failing: [
    {
      name: "a sum under a rule that is not that of the rows",
      filing: typed("575,000"),
      failures: [{ message: 'a total of 575,000 under "Shares"', expected: "530,000", actual: "575,000" }],
    },
    {
      name: "shares bought, where a row that tells of a sale has none",
      filing: trades("35,000"),
      failures: [{ message: 'under "Bought"', expected: "30,500", actual: "35,000" }],
    },
  ],
  notApplicable: [
    { name: "a figure below one rule across the table", filing: typed("575,000", `     ${"-".repeat(50)}`) },
    { name: "a figure below no rule", filing: typed("575,000", "") },
  ],
});
