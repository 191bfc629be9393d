/** The class outstanding where the Issuer has taken shares back: repurchased, redeemed or cancelled. */
import { describe, expect, it } from "@jest/globals";
import { classOutstanding } from "../../src/filing/base.js";
import { readFiling } from "../../src/index.js";
import { filingText } from "../support/filing-text.js";

/** What the base that the percentages rest on makes the class. */
function classBy(outstanding: string): string {
  const [base] = readFiling(filingText({ outstanding })).bases;
  return base === undefined ? "none" : classOutstanding(base).toFixed();
}

type Case = readonly [name: string, sentence: string, expected: string];

const LEFT: readonly Case[] = [
  [
    "a count after a repurchase from the count before",
    "Based on 10,000,000 Shares outstanding, after giving effect to the repurchase by the Issuer of 500,000 Shares from the 10,500,000 Shares outstanding as of March 3, 2025.",
    "10000000",
  ],
  [
    "what is left is told behind what was surrendered",
    "Based on 10,500,000 Shares outstanding as of March 3, 2025, reduced by 500,000 Shares surrendered for cancellation on April 2, 2025, for a total of 10,000,000 Shares.",
    "10000000",
  ],
  [
    "of counts before and after a repurchase the latter",
    "The Issuer had 10,500,000 Shares outstanding before, and 10,000,000 Shares outstanding after, its repurchase of 500,000 Shares on April 2, 2025; the percentage is based on the latter.",
    "10000000",
  ],
  [
    "of the same counts the former",
    "The Issuer had 10,500,000 Shares outstanding before, and 10,000,000 Shares outstanding after, its repurchase of 500,000 Shares on April 2, 2025; the percentage is based on the former.",
    "10500000",
  ],
  [
    "a count adjusted to reflect a redemption",
    "Based on 10,500,000 Shares outstanding as of March 3, 2025, as adjusted to reflect the redemption of 500,000 Class A ordinary shares.",
    "10000000",
  ],
  [
    "a count adjusted to reflect shares bought back",
    "Based on 10,500,000 Shares outstanding as of March 3, 2025, as adjusted to reflect 500,000 Shares bought back in April.",
    "10000000",
  ],
  [
    "what the Issuer holds in its treasury, told behind the class",
    "There were 10,000,000 Shares outstanding as of March 3, 2025 and treasury holdings consist of 500,000 Shares.",
    "10000000",
  ],
  [
    "what the Issuer holds in its treasury, beside shares outstanding whose number is not told",
    "The percentage is based on the Shares outstanding, and the treasury shares were 500,000 Shares.",
    "none",
  ],
  [
    "a count after an offer to buy, and behind it what was outstanding before",
    "Larkspur owns 650,000 Shares, 6.5% of the 10,000,000 Shares outstanding after the offer, in which the Issuer bought 500,000 Shares (10,500,000 Shares were outstanding before it).",
    "10000000",
  ],
  [
    "a count that percentages are based on, and behind it what was outstanding before",
    "The percentage is based on 10,000,000 Shares outstanding after the Issuer bought 500,000 Shares in its offer, and 10,500,000 Shares outstanding before it.",
    "10000000",
  ],
  [
    "what was outstanding before, told ahead of the count that the percentage is of",
    "While 10,500,000 Shares were outstanding before the offer, in which the Issuer bought 500,000 Shares, Larkspur now owns 6.5% of the 10,000,000 Shares outstanding.",
    "10000000",
  ],
  [
    "the class without what the Issuer holds in its treasury",
    "The number of Shares outstanding excluding the Issuer's treasury shares was 10,000,000.",
    "10000000",
  ],
];

const JOINING: readonly Case[] = [
  [
    "units redeemed for shares join them",
    "Based on 10,000,000 Shares outstanding as of March 3, 2025, as adjusted to reflect the redemption of 500,000 common units of the partnership for Shares.",
    "10500000",
  ],
  [
    "shares issued in an offering, beside what was outstanding before it",
    "On the basis of 10,000,000 Shares outstanding before, and 500,000 Shares issued in, the rights offering.",
    "10500000",
  ],
  [
    "the same, where the shares are named but once",
    "Calculated on the basis of 10,000,000 Shares outstanding immediately before, and 500,000 issued at, the closing.",
    "10500000",
  ],
  [
    "what was outstanding before, of which the count after is told to come",
    "Larkspur owns 650,000 Shares, 6.2% of the 10,500,000 Shares outstanding after the offering (10,000,000 Shares outstanding before it plus 500,000 issued in it).",
    "10500000",
  ],
  [
    "shares sold since, with the total that they make",
    "Based on 10,000,000 Shares outstanding as of March 3, 2025, increased by 500,000 Shares sold in April, for a total of 10,500,000 Shares.",
    "10500000",
  ],
];

describe("shares taken back", () => {
  it.each(LEFT)("%s", (_, sentence, expected) => {
    expect(classBy(sentence)).toBe(expected);
  });
});

describe("shares that join the class", () => {
  it.each(JOINING)("%s", (_, sentence, expected) => {
    expect(classBy(sentence)).toBe(expected);
  });
});
