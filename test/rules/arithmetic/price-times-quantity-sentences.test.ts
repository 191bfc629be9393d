import rule from "../../../rules/arithmetic/price-times-quantity.js";
import { testRule } from "../../../src/index.js";
import { escaped, filingText } from "../../support/filing-text.js";

const told = (item3: string) => filingText({ item3: escaped(item3) });

/** Sentences that tell a number, a price and a total among other words: 10,000 × $4.25 = $42,500. */
const two = (total: string) =>
  told(
    `On March 3, 2025, Larkspur acquired 5,000 founder shares for an aggregate purchase price of $25.00, or $0.005 per share, and on the closing of the offering it purchased 10,000 private units at $4.25 per unit, for ${total} in the aggregate.`,
  );
const inAll = (total: string) =>
  told(`Ms. Roe bought 10,000 Shares from an estate at $4.25 per share, or ${total} in all.`);
const depositary = (total: string) =>
  told(
    `Larkspur purchased 10,000 ADSs (representing 30,000 Ordinary Shares) in a block at $4.25 per ADS, for a total consideration of ${total}.`,
  );
const net = (total: string) =>
  told(`Larkspur sold 10,000 Shares at a net price of $4.25 per share, or ${total} in the aggregate.`);

testRule(rule, {
  passing: [
    { name: "two purchases one after another", filing: two("$42,500"), passes: 2 },
    { name: "a total in all", filing: inAll("$42,500"), passes: 1 },
    { name: "depositary shares and what they represent", filing: depositary("$42,500"), passes: 1 },
    { name: "a net price", filing: net("$42,500"), passes: 1 },
  ],
  failing: [
    ["the second of two purchases", two("$45,200")],
    ["a total in all with two digits transposed", inAll("$45,200")],
    ["the total of depositary shares", depositary("$45,200")],
    ["the total at a net price", net("$45,200")],
  ].map(([name = "", filing = ""]) => ({
    name,
    filing,
    failures: [{ severity: "warning" as const, expected: "$42,500.00", actual: "$45,200" }],
  })),
  unverified: [
    {
      name: "proceeds net of costs",
      filing: told(
        "Larkspur sold 10,000 Shares at $4.25 per share, for $41,000 in the aggregate net of discounts.",
      ),
    },
  ],
});
