/** A contract that is typed behind the signatures states no count of the class for the schedule. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText } from "../support/filing-text.js";

const SALE = "The Seller sells to the Buyer 7.5% of the 15,555,555 shares of Common Stock outstanding.";
const bases = (outstanding: string, annex: readonly string[]): string[] =>
  readFiling(filingText({ outstanding, annex })).bases.map(({ shares }) => shares.value.toFixed());

describe("a count told behind the signatures", () => {
  it.each([
    ["in a contract", ["EXHIBIT 99.1", "STOCK PURCHASE AGREEMENT", SALE], []],
    ["in a warrant", ["Exhibit No. B", "Common Stock Purchase Warrant", SALE], []],
    [
      "in a note to the cover pages",
      ["(1) The percentage rests upon 15,555,555 shares outstanding."],
      ["15555555"],
    ],
    [
      "in an exhibit that reckons the percentages",
      ["Exhibit A", "Calculation of percentages", "Based upon 15,555,555 shares outstanding."],
      ["15555555"],
    ],
  ])("%s", (_where, annex, found) => {
    expect(bases("The percentages are those of the cover pages.", annex)).toEqual(found);
  });
});
