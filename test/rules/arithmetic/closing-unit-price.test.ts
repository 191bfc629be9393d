/** closing-roll-forward where one closing is at another price, or all come to more than was agreed. */
import rule from "../../../rules/arithmetic/closing-roll-forward.js";
import { testRule } from "../../../src/index.js";
import { HOLDS, told } from "./closing-cases.js";

const closing = (day: string, shares: string, price = "500,000") =>
  `On ${day}, the Issuer sold to Larkspur Holdings LLC ${shares} shares of Series A Preferred Stock and Series A Warrants to purchase 15,000 Shares for a purchase price of \\$${price}.`;
const three = (second = "500", lead = "", price = "500,000") =>
  told(
    `${lead}${closing("January 6, 2025", "500")} ${closing("February 3, 2025", second, price)} ${closing("March 3, 2025", "500")}`,
    HOLDS,
  );
const agreed = (most: string, more = "") =>
  `On January 3, 2025, the Issuer entered into an agreement with Larkspur Holdings LLC, pursuant to which the Issuer agreed to sell, in one or more closings, to Larkspur Holdings LLC up to 2,000 shares of Series A Preferred Stock and the Series A Warrants for a total purchase price of up to \\$${most}.${more} `;
const isOver = { severity: "warning" as const, message: "and of closings under it for more" };

testRule(rule, {
  passing: [
    { name: "three closings at one price", filing: three(), passes: 1 },
    { name: "less than was agreed", filing: three("500", agreed("2 million")), passes: 1 },
    { name: "just what was agreed", filing: three("500", agreed("1,500,000")), passes: 1 },
    {
      name: "more than was agreed at first",
      filing: three("500", agreed("1,000,000", " The amount was increased in February.")),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "digits of the shares of one closing transposed, its price that of the others",
      filing: told(
        `${closing("January 6, 2025", "510", "510,000")} ${closing("February 3, 2025", "501", "510,000")} ${closing("March 3, 2025", "480", "480,000")}`,
        HOLDS,
      ),
      failures: [
        { message: "add up to" },
        {
          severity: "warning",
          expected: "510",
          message: "all other purchases of these are at $1,000 a share",
        },
      ],
    },
    {
      name: "more than was agreed",
      filing: three("500", agreed("1,000,000")),
      failures: [isOver],
    },
  ],
});
