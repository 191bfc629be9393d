/** Counts outstanding told in brackets behind the percentage, and what is added to an assumed count. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";

const basesIn = (item5: string): string[] =>
  readFiling(
    filingText({ persons: [{ ...LARKSPUR, notes: [], item5: null }], outstanding: "", item5 }),
  ).bases.map(({ shares, asOf, forPercentages, plus }) =>
    [shares.value.toFixed(), ...plus.map((term) => `+ ${term.shares.value.toFixed()}`)]
      .concat(asOf === null ? [] : `@ ${asOf.value}`, forPercentages ? [] : "untied")
      .join(" "),
  );
const owns = "(a) Larkspur Holdings LLC beneficially owns 650,000 shares, or 6.5% of the";

describe("a count in brackets is the class outstanding", () => {
  it.each([
    [
      "Common Stock outstanding on March 3, 2025 (10,000,000 shares, as reported by the Issuer)",
      "10000000 @ 2025-03-03",
    ],
    ["outstanding shares of Common Stock (10,000,000 as reported in the Form 10-Q)", "10000000"],
    ["outstanding Common Stock (10,000,000 shares as of March 3, 2025)", "10000000 @ 2025-03-03"],
    ["total number of shares outstanding (10,000,000)", "10000000"],
  ])("of the %s", (words, base) => {
    expect(basesIn(`${owns} ${words}.`)).toEqual([base]);
  });

  it("but not where it is the holding again", () => {
    for (const text of [
      "(a) Larkspur Holdings LLC owns 6.5% of the outstanding shares (650,000 shares).",
      "(a) With its options for 50,000 shares Larkspur Holdings LLC owns 6.5% of the outstanding shares (650,000 shares).",
      "(a) Larkspur Holdings LLC holds 600,000 shares and, with its options, 6.5% of the outstanding shares (650,000 shares).",
    ])
      expect(basesIn(text)).toEqual([]);
  });
});

describe("a count that is assumed", () => {
  it("has the rights that are assumed to be exercised added to it", () => {
    for (const [rights, base] of [
      ["", "9950000"],
      [" and exercise of all of its options for 50,000 shares", "9950000 + 50000"],
      [" and the full conversion of its notes into 50,000 shares, but of no others", "9950000 + 50000"],
    ] as const)
      expect(
        basesIn(
          `(a) It owns 650,000 shares. This is 6.5% of the total, assuming 9,950,000 shares outstanding${rights}.`,
        ),
      ).toEqual([base]);
  });
});
