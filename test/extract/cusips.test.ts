/** The CUSIPs of title pages, page heads and Item 2(e); those that sentences and attached papers tell of are left out. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText } from "../support/filing-text.js";

/** A star marks what the title page prints. */
function cusipsOf(text: string): string {
  return readFiling(text)
    .cusips.map(({ value, onTitlePage }) => value + (onTitlePage ? "*" : ""))
    .join(" ");
}

const withHead = (head: string): string => cusipsOf(filingText().replace(/^1\tNAME/m, `${head}\n\n1\tNAME`));
const withProse = (...item5: string[]): string => cusipsOf(filingText({ item5: item5.join("\n\n") }));

describe("CUSIPs", () => {
  it.each([
    ["one", "09175M 507", "09175M507*"],
    ["two classes in two lines", "Class A: 09175M 507\nClass B: 09175M 60 6", "09175M507* 09175M606*"],
    ["two in one line", "09175M507 / 09175M606", "09175M507* 09175M606*"],
    ["a number formerly used", "09175M507 (formerly 09175M408)", "09175M507* 09175M408*"],
    ["a private placement number", "09175M*A4", "09175M*A4*"],
    ["a letter that stands apart", "09175 M 50 7", "09175M507*"],
    ["the issuer's number cut behind its first figure", "09175M5 07", "09175M507*"],
    ["several blanks between the groups", "09175M  50   7", "09175M507*"],
    ["each character apart", "0 9 1 7 5 M 5 0 7", "09175M507*"],
    ["strokes", "09175M/50/7", "09175M507*"],
    ["dots", "09175M.50.7", "09175M507*"],
    ["dashes at odd places", "09175-M50-7", "09175M507*"],
    ["odd groups for two classes", "Class A: 09175 M 50 7\nClass B: 09175 M 60 6", "09175M507* 09175M606*"],
    ["odd groups whose check digit does not agree, of which no part is one", "09175M5 06", ""],
    ["strokes where the check digit does not agree", "09175M/50/6", ""],
    ["a telephone number's length, in words", "Not applicable", ""],
    ["the end of a par value", "$.00000001 a share", ""],
  ])("of the title page: %s", (_, cusip, expected) => {
    expect(cusipsOf(filingText({ cusip }))).toBe(expected);
  });

  it.each([
    ["alone", "CUSIP No. 09175M507", "09175M507* 09175M507"],
    [
      "with schedule and page",
      "CUSIP NO. 09175M 50 7        13D/A       Page 2 of 12 Pages",
      "09175M507* 09175M507",
    ],
    ["behind the schedule", "SCHEDULE 13D   CUSIP No. 09175M408", "09175M507* 09175M408"],
    [
      "with the issuer's name",
      "CUSIP No. 09175M408   Hollin Mills, Inc.   Page 2 of 12",
      "09175M507* 09175M408",
    ],
    ["with a class", "CUSIP No. 09175M408 (Class A common stock)", "09175M507* 09175M408"],
    [
      "in the manner of Item 2(e), behind a full stop",
      "Item 2(e) CUSIP Number.\n\n09175M507",
      "09175M507* 09175M507",
    ],
    ["in the manner of Item 2(e)", "(e) CUSIP Number:\n09175M507", "09175M507* 09175M507"],
    ["left blank", "CUSIP No. _________   SCHEDULE 13D   Page 2 of 9", "09175M507*"],
    ["a word in its place", "CUSIP No. SCHEDULE 1", "09175M507*"],
  ])("of a page head: %s", (_, head, expected) => {
    expect(withHead(head)).toBe(expected);
  });

  it.each([
    ["before a split", "Until the reverse split the stock was traded under CUSIP No. 09175M408."],
    ["at the line's start", "CUSIP No. 09175M408 identified the stock before the reverse split."],
    ["of another security", "The Issuer's notes (CUSIP No. 09175MAB2) were bought in May."],
  ])("not of a sentence: %s", (_, sentence) => {
    expect(withProse(sentence)).toBe("09175M507*");
  });

  it("not of a paper attached behind the signatures", () => {
    expect(cusipsOf(filingText({ annex: ["FORM OF WARRANT", "CUSIP No. 09175M119"] }))).toBe("09175M507*");
  });
});
