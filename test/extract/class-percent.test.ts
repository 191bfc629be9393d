import { describe, expect, it } from "@jest/globals";
import { classPercentIn } from "../../src/extract/bases/class-percent.js";

const read = (text: string) => classPercentIn(text)?.percent.value.toFixed() ?? null;

describe("the percentage of the class beside another", () => {
  it.each([
    [
      "of the public float first",
      ", representing 8.02% of the public float and 5.87% of the shares outstanding.",
      "5.87",
    ],
    ["of a fund's assets first", ", 12.4% of its net assets and 5.87% of the class.", "5.87"],
    ["of an offering first", ", or 31% of the shares sold in the offering, or 5.87% of the class.", "5.87"],
    [
      "of the filers' shares first",
      ", 82.6% of the Reporting Persons' shares and 5.87% of the class.",
      "5.87",
    ],
    [
      "of some body of voters first",
      ", or 19.3% of the directors' constituency, 5.87% of the class.",
      "5.87",
    ],
    ["of the float alone", ", or 8.02% of the Issuer's public float.", null],
    ["of nothing told", " (5.87%) and, of the class with options, 6.1% of the class.", "5.87"],
    ["of the stock", ", or 5.87% of the Common Stock, and 3.1% of the voting power.", "5.87"],
  ])("%s", (_name, text, percent) => {
    expect(read(text)).toBe(percent);
  });
});
