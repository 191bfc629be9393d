/** What Item 5 tells to be owned by a number and its percentage, without the word shares: "may be deemed to own 600,000 (6.0%)". */
import { describe, expect, it } from "@jest/globals";
import { readFiling, type Filing } from "../../src/index.js";
import { amounts, figure } from "../support/figures.js";
import { filingText, stating } from "../support/filing-text.js";

const told = (item5: string): Filing =>
  readFiling(
    filingText({
      persons: [stating("Quillby Fund LP", "600,000"), stating("Sedge Row Partners LLC", "650,000")],
      item5,
    }),
  );
const held = ({ persons }: Filing): (string | null)[] =>
  persons.map(({ item5 }) => figure(item5?.held?.amount));

describe("a number with its percentage right behind it", () => {
  it.each([
    ["in brackets", "(a) Sedge Row Partners may be deemed to own the aggregate of 650,000 (6.5%)."],
    ["behind or", "(a) Sedge Row Partners beneficially owns 650,000, or approximately 6.5%, of the class."],
    ["behind representing", "(a) Sedge Row Partners beneficially owns 650,000, representing 6.5%."],
  ])("is what somebody owns, %s", (_how, item5) => {
    const filing = told(item5);
    expect(amounts(filing)).toEqual([null, "650000"]);
    expect(filing.persons[1]?.item5?.percentOfClass?.printed).toContain("6.5");
  });

  it("is what somebody is told to hold", () => {
    expect(held(told("(a) Quillby Fund continues to own 600,000 (6.0%)."))).toEqual(["600000", null]);
  });

  it.each([
    [
      "a percentage of something else in the next sentence",
      "(a) Sedge Row Partners may be deemed to own 650,000. It has 6.5%.",
    ],
    [
      "notes at an interest",
      "(a) Sedge Row Partners may be deemed to own 650,000, or 6.5% senior notes for it.",
    ],
    ["money", "(a) Sedge Row Partners may be deemed to own $650,000 (6.5%) of the loan."],
  ])("%s is none", (_what, item5) => {
    expect(amounts(told(item5))).toEqual([null, null]);
  });
});

it("behind a semicolon the owner that is named there is told of", () => {
  const filing = told(
    "(a) Of these Quillby Fund 600,000 (6.0%) are the larger part; Sedge Row Partners, as its manager, may be deemed to own 650,000 (6.5%).",
  );
  expect(amounts(filing)[1]).toBe("650000");
  expect(amounts(filing)[0]).not.toBe("650000");
});
