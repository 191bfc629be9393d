import { expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { percentWords } from "../../src/figures/percent.js";
import { filingText } from "../support/filing-text.js";

const told = (item5: string): string[] =>
  readFiling(filingText({ item5, outstanding: "" })).toldPercents.map(
    ({ shares, percent }) => `${shares.printed} at ${percentWords(percent.value)}`,
  );

it.each([
  ["They own 660,000 Shares, or approximately 6.6% of the class.", ["660,000 at approximately 6.6 %"]],
  ["The group owns 2,400 Common Shares (13.2%).", ["2,400 at 13.2 %"]],
  [
    "As a group they own 660,000 Shares, which is approximately 6.6% of the 10,000,000 Shares outstanding.",
    ["660,000 at approximately 6.6 %"],
  ],
  ["They own 2,400 shares, 13.2% of the 18,182 shares outstanding.", ["2,400 at 13.2 %"]],
  [
    "The Fund owned directly 7,000 Shares, constituting approximately 3.1% of the Shares outstanding, and Fund II owned directly 4,000 Shares, constituting 1.8% of the Shares outstanding.",
    ["7,000 at approximately 3.1 %", "4,000 at 1.8 %"],
  ],
  [
    "Each may be deemed to own the 7,000 shares of Common Stock beneficially owned by the Fund, which represent 5.3% of the outstanding shares.",
    ["7,000 at 5.3 %"],
  ],
  [
    "The 7,000 shares of Common Stock (the “Subject Shares”) beneficially owned by the Fund represented approximately 5.3% of the shares outstanding.",
    ["7,000 at approximately 5.3 %"],
  ],
])("the percentage right behind a number of shares: %s", (item5, expected) => {
  expect(told(item5)).toEqual(expected);
});

it.each([
  [
    "a part of what it is of",
    "Mr. Roe owns 9,000 Shares (consisting of 1,000 Shares and 8,000 Shares held by the Fund), or 12.2% of the class.",
  ],
  [
    "the last part of what it is of",
    "They own 90,000 Shares, comprising 1,000 Shares and ADSs representing 89,000 Shares, or 12.2% of the class.",
  ],
  ["one of two parts", "They own 9,000 Shares held by the Fund and by Mr. Roe, or 12.2% of the class."],
  ["of a fund", "The Fund put 9,000 Shares, or 12.2% of its assets, in the pool."],
  [
    "what the right to shares beside others is to",
    "The Fund holds 9,000 Shares and warrants to purchase 400 Shares, constituting 12.2% of the class.",
  ],
  ["shares to be had", "The Fund has a note for 9,000 Shares issuable at will, or 12.2% of the class."],
  [
    "the class on which it is worked out",
    "Based on 18,182 shares outstanding, the foregoing represents 13.2% of the class.",
  ],
  ["a day", "They reported on March 3, 2025 shares of the Issuer, or 12.2% of the class."],
])("is none of %s", (_name, item5) => {
  expect(told(item5)).toEqual([]);
});

it("in Item 6 only what is told of a count of the class", () => {
  const item6 = [
    "The Fund owns 2,400 shares of another company, or 13.2% of the class.",
    "On closing, 2,400 shares were exchanged, representing 13.2% of the 18,182 shares then outstanding.",
  ];
  const { toldPercents } = readFiling(filingText({ outstanding: "", item6 }));
  expect(toldPercents.map(({ item, of }) => [item, of?.printed])).toEqual([["Item 6", "18,182"]]);
});
