/** Totals within what the price's rounding allows, which one slip of the keys makes the product. */
import rule from "../../../rules/arithmetic/price-times-quantity.js";
import { testRule } from "../../../src/index.js";
import { escaped, filingText } from "../../support/filing-text.js";

/** 16,260,163 × $12.30 = $200,000,004.90, which the price's rounding makes $81,300 more or less. */
const told = (total: string, price = "$12.30", shares = "16,260,163") =>
  filingText({
    item3: escaped(`Larkspur purchased ${shares} Shares at ${price} per share for an aggregate of ${total}.`),
  });

/** 100,000 × $4.25 = $425,000, the sum told by its term. */
const drawn = (total: string) =>
  filingText({
    item3: escaped(
      `The Issuer asked for ${total} (the "Second Purchase Amount"). Larkspur paid the Second Purchase Amount to the Issuer to purchase 100,000 Shares at a per share purchase price of $4.25.`,
    ),
  });

testRule(rule, {
  passing: [
    { name: "a sum that is told by its term", filing: drawn("$425,000"), passes: 1 },
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
      name: "a second closing at the price of the first, whatever else is told of a split",
      filing: filingText({
        item3: escaped(
          "After the reverse split, at the first closing Larkspur purchased 600,000 Shares at $5.00 per share for $3,000,000; at the second closing it purchased 700,000 Shares at $5.00 per share for $3,000,000.",
        ),
      }),
      failures: [{ expected: "$3,500,000.00", actual: "$3,000,000" }],
    },
    {
      name: "a sum that is told by its term, two digits of it exchanged",
      filing: drawn("$452,000"),
      failures: [{ expected: "$425,000.00", actual: "$452,000" }],
    },
    {
      name: "what was paid to the issuer for a number of shares",
      filing: filingText({
        item3: escaped("Larkspur paid $452,000 to the Issuer for 100,000 Shares, at $4.25 per Share."),
      }),
      failures: [{ actual: "$452,000" }],
    },
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
