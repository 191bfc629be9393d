/** Words and figures that the end of a typed line broke are whole in their paragraph. */
import { describe, expect, it } from "@jest/globals";
import { paragraphsOf } from "../../src/document/paragraphs.js";
import { readTextDocument } from "../../src/document/text-document.js";
import { MappedText } from "../../src/source/mapped-text.js";

const read = (...lines: readonly string[]): string => {
  const document = readTextDocument(MappedText.identity(lines.join("\n")));
  return paragraphsOf(document, 0, document.text.length)
    .map(({ text }) => text.text)
    .join("|");
};

describe("a figure broken behind its comma", () => {
  it.each([
    ["a count", "based on a total of 94,", "908,370 shares outstanding", "a total of 94,908,370 shares"],
    ["of two groups", "the Fund owns 5,094,", "908 shares", "owns 5,094,908 shares"],
    ["an amount", "for the price of $20,", "000,000 in cash", "of $20,000,000 in cash"],
  ])("%s", (_what, first, second, whole) => {
    expect(read(first, second)).toContain(whole);
  });

  it.each([
    ["an Item's number and a count", "as is told in Item 4,", "250,000 shares"],
    ["a Rule's", "pursuant to rule 13,", "250,000 shares"],
    ["one of several Items'", "Reference is made to Items 3 and 4,", "250,000 shares"],
    ["a day and a count", "The Fund sold on May 5,", "200,000 shares"],
    ["figures of a list", "the sale of 1,500, 2,300,", "450 and 600 shares"],
    ["a part of the first", "Of these the Fund sold 5,", "200 of which were bought"],
    ["a percentage", "respectively of 12,", "100% and less"],
  ])("is none: %s", (_what, first, second) => {
    expect(read(first, second)).toBe(`${first} ${second}`);
  });
});

describe("a word broken at a hyphen", () => {
  it.each([
    ["of the form", "is true, com-", "plete and correct", "true, complete and"],
    ["that is whole elsewhere", "The partners told the part-", "ners of it", "told the partners of"],
    ["whose hyphen is its own", "bought of a broker-", "dealer", "of a broker-dealer"],
    ["the number of a Rule", "under Rule 13d-", "1(b) of the Act", "Rule 13d-1(b) of"],
    ["the first of two", "gains both long-", "and short-term", "long- and short-term"],
    ["a dash", "the Fund -", "a partnership", "Fund - a partnership"],
  ])("%s", (_what, first, second, whole) => {
    expect(read(first, second)).toContain(whole);
  });
});
