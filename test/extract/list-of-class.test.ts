/** The class outstanding, taken apart in the sentence of the holding, is no list of what is held. */
import { describe, expect, it } from "@jest/globals";
import { larkspur, told } from "./larkspur-holdings.js";

const partsOf = (note: string): string[] => told(larkspur("650,000", [`(1) ${note}`]));
const OWNS = "Larkspur beneficially owns 650,000 shares, or 6.5%";
const CLASS = "9,950,000 shares outstanding as of March 3, 2025";
const RIGHT = "50,000 shares issuable upon exercise of warrants";

type Case = readonly [name: string, note: string, parts: readonly string[]];

describe("the denominator as a sum", () => {
  const OF_THE_CLASS: readonly Case[] = [
    ["in brackets", `${OWNS} of the class (calculated based on the sum of ${CLASS} and ${RIGHT}).`, []],
    ["a percentage of the sum", `${OWNS} of the sum of (a) the ${CLASS} and (b) the ${RIGHT}.`, []],
    [
      "the total outstanding",
      `${OWNS} of the total shares outstanding, consisting of ${CLASS} and ${RIGHT}.`,
      [],
    ],
    [
      "which consists of",
      `${OWNS} of the stock outstanding, which consists of (i) ${CLASS} and (ii) ${RIGHT}.`,
      [],
    ],
    [
      "a sum whose counts are called nothing",
      `${OWNS} of the sum of 9,950,000 shares of Common Stock and ${RIGHT}.`,
      [],
    ],
    ["a total told first", `${OWNS} of 10,000,000 shares, representing ${CLASS} plus ${RIGHT}.`, []],
    [
      "what the percentage reflects",
      `${OWNS} of the class, which percentage reflects ${CLASS} and ${RIGHT}.`,
      [],
    ],
    ["deemed outstanding", `${OWNS} of the shares deemed outstanding, being ${CLASS} and ${RIGHT}.`, []],
    [
      "a quotient",
      `${OWNS}, calculated by dividing (i) 650,000 shares by (ii) the sum of (a) ${CLASS} and (b) ${RIGHT}.`,
      [],
    ],
    [
      "the right was told of the holding before",
      `Larkspur beneficially owns 650,000 shares, including ${RIGHT}, representing 6.5% of the class, the denominator of which is the sum of (x) 9,950,000, the number outstanding, plus (y) 50,000.`,
      ["50000 warrant"],
    ],
  ];
  it.each(OF_THE_CLASS)("%s", (_name, note, parts) => {
    expect(partsOf(note)).toEqual(parts);
  });

  it("the same right told of numerator and denominator counts once", () => {
    expect(
      partsOf(`The numerator includes ${RIGHT}; the denominator is ${CLASS} plus such 50,000 shares.`),
    ).toEqual(["50000 warrant"]);
  });
});

describe("the holding itself", () => {
  const HELD: readonly Case[] = [
    [
      "parts behind the percentage",
      `${OWNS} of the shares outstanding, consisting of 600,000 shares and ${RIGHT}.`,
      ["600000", "50000 warrant"],
    ],
    [
      "a part one slip larger than the whole",
      `Larkspur beneficially owns 650,000 shares, consisting of 6,000,000 shares and ${RIGHT}.`,
      ["6000000", "50000 warrant"],
    ],
    [
      "such a part behind the percentage",
      `${OWNS} of the class, consisting of 6,000,000 shares and ${RIGHT}.`,
      ["6000000", "50000 warrant"],
    ],
    [
      "parts that are outstanding, and add up only so",
      "Larkspur beneficially owns 650,000 shares, consisting of (i) 590,000 outstanding shares, (ii) 50,000 earnout shares, which are outstanding and vote, and (iii) 10,000 shares issuable upon exercise of warrants.",
      ["590000", "50000", "10000 warrant"],
    ],
  ];
  it.each(HELD)("%s", (_name, note, parts) => {
    expect(partsOf(note)).toEqual(parts);
  });
});
