/** Amendments whose Items have no headings but the sentences that amend them. */
import { describe, expect, it } from "@jest/globals";
import { typedFiling } from "./typed-reading.js";

/** `number: first paragraph`, one line an Item. */
const told = (...lines: readonly string[]): string[] =>
  typedFiling(
    "13D",
    [...lines, "", "                 SIGNATURE", "", "/s/ Jane M. Roe", ""].join("\n"),
  ).items.map(({ number, paragraphs }) => `${number}: ${paragraphs[0]?.value ?? ""}`);

describe("a sentence that amends an Item", () => {
  it.each([
    ["Item 4 is hereby amended and restated to read as follows:", "4"],
    ["Item 3 of the Schedule 13D is amended by adding the following:", "3"],
    ["Items 5(a) and (c) of the Statement, as previously amended, are hereby\nsupplemented as follows:", "5"],
    ["Item 7 shall be amended to add the following exhibit:", "7"],
  ])("stands in the place of its heading: %s", (sentence, number) => {
    expect(told(sentence, "", "Shares were bought for investment.")).toEqual([
      `${number}: Shares were bought for investment.`,
    ]);
  });

  it("may go on with the answer on its line", () => {
    expect(told("Item 4 is hereby amended to add the following: Shares were bought.")).toEqual([
      "4: Shares were bought.",
    ]);
  });

  it("heads one Item where a second tells of another part of it", () => {
    expect(
      told(
        "Item 5(a) is hereby amended as follows:",
        "",
        "None.",
        "",
        "Item 5(c) is hereby amended as follows:",
        "",
        "None.",
      ),
    ).toEqual(["5: None."]);
  });

  it("stands beside headings of other Items", () => {
    expect(
      told(
        "Item 5.  Interest in Securities of the Issuer.",
        "",
        "None.",
        "",
        "Item 7 is hereby amended to add the following:",
        "",
        "1. Agreement",
      ),
    ).toEqual(["5: None.", "7: 1. Agreement"]);
  });
});

describe("no heading is", () => {
  it("such a sentence above the heading of its Item", () => {
    expect(
      told(
        "Item 4 is hereby amended to read as follows:",
        "",
        "Item 4.  Purpose of Transaction.",
        "",
        "Shares were bought.",
      ),
    ).toEqual(["4: Shares were bought."]);
  });

  it.each([
    ["one that tells of several Items", "Items 3 and 4 of the Schedule 13D are hereby amended as follows:"],
    ["one within a line", "The text of Item 4 is hereby amended as follows:"],
    ["one that refers to an Item", "Item 4 of the Schedule 13D is hereby incorporated by reference."],
  ])("%s", (_name, sentence) => {
    expect(told(sentence, "", "Shares were bought.")).toEqual([]);
  });
});
