/** Citizenship told of all persons but for those who are named, and of the others. */
import { describe, expect, it } from "@jest/globals";
import { readFiling, type Filing } from "../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

const FUND = { ...LARKSPUR, name: "Quillby Fund LP" };
const citizenships = (text: string): string[] => {
  const { background }: Filing = readFiling(
    filingText({ persons: [LARKSPUR, FUND, ROE], item2: [`(f) ${text}`] }),
  );
  return background.citizenships.map(
    ({ of, told }) => `${of}: ${told.value.places.join("+")}${told.value.plain ? "" : "?"}`,
  );
};
const ALL = ["LARKSPUR HOLDINGS LLC: DE", "Quillby Fund LP: DE", "JANE M. ROE: X1"];

describe("citizenship of all but for one", () => {
  it.each([
    "Each of the Reporting Persons other than Ms. Roe is organized under the laws of Delaware. Ms. Roe is a citizen of the United States.",
    "Each of the Reporting Persons, except for Ms. Roe, is a Delaware company. Ms. Roe is a citizen of the United States.",
    "Ms. Roe is a citizen of the United States. Each other Reporting Person is organized in Delaware.",
  ])("is plain: %s", (text) => {
    expect(citizenships(text)).toEqual(ALL);
  });

  it("leaves out each of those who are named", () => {
    const text =
      "Each of the Reporting Persons other than Quillby Fund LP and Ms. Roe is organized in Delaware.";
    expect(citizenships(text)).toEqual(["LARKSPUR HOLDINGS LLC: DE"]);
  });
});
