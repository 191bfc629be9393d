/** Signatures whose captions stand on lines of their own, above what they announce. */
import { expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

const told = (...signaturePage: string[]): string[] =>
  (readFiling(filingText({ persons: [LARKSPUR, ROE], signaturePage })).signatures?.signatures ?? []).map(
    ({ person, signer, title, date }) =>
      [person, signer, title, date].map((fact) => fact?.value ?? "-").join(" | "),
  );

it("each caption is joined to the line below it", () => {
  expect(
    told(
      "LARKSPUR HOLDINGS LLC",
      "",
      "By:",
      "/s/ Ann Lund",
      "Name:",
      "Ann Lund",
      "Title:",
      "Managing Member",
      "Date:",
      "March 5, 2025",
      "",
      "/s/ Jane M. Roe",
    ),
  ).toEqual([
    "LARKSPUR HOLDINGS LLC | Ann Lund | Managing Member | 2025-03-05",
    "Jane M. Roe | Jane M. Roe | - | -",
  ]);
});

it("a caption that announces nothing takes no other caption's line", () => {
  expect(told("LARKSPUR HOLDINGS LLC", "", "By:", "/s/ Ann Lund", "Name:", "Title:", "Manager")).toEqual([
    "LARKSPUR HOLDINGS LLC | Ann Lund | Manager | -",
  ]);
});
