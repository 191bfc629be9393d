/** The class outstanding where one sentence counts several kinds of shares before one "outstanding". */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText } from "../support/filing-text.js";

/** `title: sentence` and the counts that are read of it. */
const TOLD: readonly (readonly [title: string, sentence: string, counts: readonly string[]])[] = [
  [
    "Common Units",
    "There were 20,000,000 common units and 1,200,000 subordinated units outstanding.",
    ["20,000,000"],
  ],
  [
    "Subordinated Units",
    "There were 20,000,000 common units and 1,200,000 subordinated units outstanding.",
    ["1,200,000"],
  ],
  [
    "Subordinate Voting Shares",
    "The Issuer had 20,000,000 subordinate voting shares and 1,200,000 multiple voting shares outstanding.",
    ["20,000,000"],
  ],
  [
    "Common Shares of Beneficial Interest",
    "20,000,000 shares of beneficial interest and 1,200,000 operating partnership units were outstanding.",
    ["20,000,000"],
  ],
  [
    "Ordinary Shares",
    "There were 1,200,000 deferred shares, and 20,000,000 ordinary shares outstanding.",
    ["20,000,000"],
  ],
  [
    "Common Stock",
    "There were 20,000,000 shares of voting common stock and 1,200,000 shares of non-voting common stock outstanding.",
    ["20,000,000"],
  ],
  ["Common Stock", "There were 20,000,000 shares and 1,200,000 warrants outstanding.", ["20,000,000"]],
  [
    "Class A Ordinary Shares",
    "There were 20,000,000 Class A ordinary shares and 5,000,000 founder shares outstanding.",
    ["20,000,000"],
  ],
  [
    "Class A Common Stock",
    "There were 20,000,000 shares of Class A and 1,200,000 shares of Class B common stock outstanding.",
    ["20,000,000", "1,200,000"],
  ],
  [
    "Class C Capital Stock",
    "There were 20,000,000 shares of Class C, 5,000,000 shares of Class A and 1,200,000 shares of Class B stock outstanding.",
    ["20,000,000", "5,000,000", "1,200,000"],
  ],
  [
    "Common Units",
    "There were 20,000,000 common and 1,200,000 subordinated units outstanding.",
    ["20,000,000"],
  ],
  [
    "Class A Common Stock",
    "The Issuer had outstanding 20,000,000 and 1,200,000 shares of Class A and Class B Common Stock, respectively.",
    ["20,000,000", "1,200,000"],
  ],
  [
    "Depositary Receipts",
    "There were 20,000,000 registered shares and 1,200,000 bearer shares outstanding.",
    [],
  ],
];

describe("of several kinds in one sentence the title's is the class", () => {
  it.each(TOLD)("%s: %s", (classTitle, outstanding, counts) => {
    const { bases } = readFiling(filingText({ classTitle, outstanding }));
    expect(bases.map(({ shares }) => shares.printed)).toEqual(counts);
  });
});
