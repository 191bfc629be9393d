/** Totals within what the price's rounding allows, which one slip of the keys makes the product. */
import rule from "../../../rules/arithmetic/price-times-quantity.js";
import { testRule } from "../../../src/index.js";
import { escaped, filingText } from "../../support/filing-text.js";

/** 16,260,163 × $12.30 = $200,000,004.90, which the price's rounding makes $81,300 more or less. */
const told = (total: string, price = "$12.30", shares = "16,260,163") =>
  filingText({
    item3: escaped(`Larkspur purchased ${shares} Shares at ${price} per share for an aggregate of ${total}.`),
  });

testRule(rule, {
  passing: [
    { name: "another price behind the printed places", filing: told("$200,013,407.25"), passes: 1 },
    { name: "a round sum, and the shares that it bought", filing: told("$200,000,000"), passes: 1 },
    { name: "an average price", filing: told("$200,004,004.90", "an average of $12.30"), passes: 1 },
    {
      name: "a rounded number of shares",
      filing: told("$200,104,000.90", "$12.30", "16.26 million"),
      passes: 1,
    },
    {
      name: "few shares, where the price's rounding allows few totals",
      filing: told("$123,020.00", "$12.30", "10,001"),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a digit of a total to the cent",
      filing: told("$200,004,004.90"),
      failures: [
        {
          severity: "warning",
          expected: "$200,000,004.90",
          message: "16,260,163 × $12.30 = $200,000,004.90: a digit changed.",
        },
      ],
    },
    {
      name: "two digits of a total to the cent",
      filing: told("$148,489,210.66", "$9.14", "16,247,069"),
      failures: [{ message: "two digits transposed" }],
    },
  ],
});
