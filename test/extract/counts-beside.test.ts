/** Which counts told to be outstanding are the class on the day of the filing, and which are beside it. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText } from "../support/filing-text.js";

/** `the counts that percentages may rest on | those beside`. */
function told(outstanding: string): string {
  const { bases, countsBeside } = readFiling(filingText({ outstanding }));
  return [bases, countsBeside]
    .map((list) => list.map(({ shares }) => shares.value.toFixed()).join(" "))
    .join(" | ");
}

const NOW = "Percentages are based on 10,000,000 Shares outstanding as of March 3, 2025.";

describe("a count that its own words make none of the class today", () => {
  const BESIDE: readonly (readonly [string, string])[] = [
    ["of the previous filing", "The previous filing was computed on 30,000,000 shares outstanding."],
    ["of an earlier amendment", "Amendment No. 2 was based on 30,000,000 shares outstanding."],
    ["of a year earlier", "A year earlier 30,000,000 shares had been outstanding."],
    ["of a day long past", "On March 3, 2019 the number of shares outstanding was 30,000,000."],
    ["of the issuer's parent", "The Issuer's parent has 30,000,000 shares outstanding."],
    ["of a partner in a merger", "A merger partner, with 30,000,000 shares outstanding, is to be acquired."],
    ["of a company with another name", "Zyxwell Foods, Inc. has 30,000,000 shares outstanding."],
    ["of the operating partnership", "There are 30,000,000 units of the operating partnership outstanding."],
    ["of another class", "The Issuer has another class, of which 30,000,000 shares are outstanding."],
    ["a threshold", "At least 30,000,000 of the outstanding shares were to be tendered."],
    ["bought back", "The Issuer has bought back 30,000,000 of its outstanding shares."],
    ["more shares", "Had the warrants been exercised, 30,000,000 more shares would be outstanding."],
    ["to come", "After its offering the Issuer will have 30,000,000 shares outstanding."],
    ["fully diluted", "Fully diluted, the Issuer had 30,000,000 shares outstanding."],
    ["without a day or a word on percentages", "At one time 30,000,000 shares were outstanding."],
  ];
  it.each(BESIDE)("%s", (_, sentence) => {
    expect(told(`${NOW} ${sentence}`)).toBe("10000000 | 30000000");
    expect(told(sentence)).toBe(" | 30000000");
  });
});

describe("a count of the class", () => {
  const OWN: readonly (readonly [string, string])[] = [
    ["told of today", "There are 10,000,000 Shares outstanding."],
    ["that the issuer has", "The Issuer has 10,000,000 Shares outstanding."],
    ["of a recent day", "As of March 3, 2025, there were 10,000,000 Shares outstanding."],
    ["of a report", "According to the Form 10-Q there were 10,000,000 Shares outstanding."],
    [
      "after an offering, on which percentages are based",
      "Percentages are based on 10,000,000 Shares to be outstanding after the offering.",
    ],
    [
      "that an earlier report of the issuer's tells",
      "Based on the Issuer's previous report, percentages rest on 10,000,000 Shares outstanding.",
    ],
    ["computed on", "The percentage is computed on 10,000,000 Shares."],
  ];
  it.each(OWN)("%s", (_, sentence) => {
    expect(told(sentence)).toBe("10000000 | ");
  });
});
