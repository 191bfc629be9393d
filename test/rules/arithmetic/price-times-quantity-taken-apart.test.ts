/** price-times-quantity where Item 3 takes what was paid apart by its sources. */
import rule from "../../../rules/arithmetic/price-times-quantity.js";
import { testRule } from "../../../src/index.js";
import { initial, larkspur } from "../../support/item3-filing.js";

const told = (sentence: string) => initial([larkspur("WC, BK")], sentence.replaceAll("$", "\\$"));

/** 4,000,000 + 2,820,000 = 6,820,000. */
const split = (total: string, behind = "") =>
  told(
    `Larkspur bought 310,000 Shares from an estate for ${total}, of which $4,000,000 came from its working capital and $2,820,000 from a loan of Granite Federal Bank${behind}.`,
  );

testRule(rule, {
  passing: [
    { name: "what came from each source adds up", filing: split("$6,820,000"), passes: 1 },
    {
      name: "what was paid for each class adds up",
      filing: told(
        "The purchase price was $5,965,000, consisting of $25,000 for the founder shares and $5,940,000 for the private units.",
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "two digits of the total transposed",
      filing: split("$6,280,000"),
      failures: [
        {
          severity: "warning",
          expected: "$6,820,000",
          actual: "$6,280,000",
          message: "two digits are transposed",
        },
      ],
    },
  ],
  notApplicable: [
    { name: "sources that need not be all", filing: split("$9,000,000") },
    { name: "fees besides", filing: split("$6,280,000", " with fees of $540,000") },
    {
      name: "a part that is more than what it would be of",
      filing: told("Larkspur paid $280,000, of which $4,000,000 was lent, and $2,820,000 for the Shares."),
    },
  ],
});
