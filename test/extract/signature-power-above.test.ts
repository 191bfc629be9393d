/** Signatures below a power of attorney that the page itself gives, and those told through whom they are given. */
import { expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

const told = (...signaturePage: string[]): string[] =>
  (readFiling(filingText({ persons: [LARKSPUR, ROE], signaturePage })).signatures?.signatures ?? []).map(
    ({ person, signer, title, date }) =>
      [person, signer, title, date].map((fact) => fact?.value ?? "-").join(" | "),
  );

const POWER = [
  "POWER OF ATTORNEY",
  "",
  "Know all persons by these presents, that each person whose signature appears below hereby appoints Ann Lund as attorney-in-fact.",
  "",
];
const LUND = ["By: /s/ Ann Lund, Jr.", "Dated: March 5, 2025     Ann Lund, Jr., Chief Executive Officer", ""];

it("the statement's signatures may stand below a power of attorney that the page gives", () => {
  expect(told(...POWER, "LARKSPUR HOLDINGS LLC", "", ...LUND, "/s/ Jane M. Roe")).toEqual([
    "LARKSPUR HOLDINGS LLC | Ann Lund, Jr. | Chief Executive Officer | 2025-03-05",
    "Jane M. Roe | Jane M. Roe | - | -",
  ]);
});

it.each([
  ["the statement is signed above it", ["/s/ Jane M. Roe", "", ...POWER, "/s/ Ann Lund"]],
  [
    "the statement is signed without a mark above it",
    ["By: Ann Lund", "Title: Manager", "", ...POWER, "/s/ Ann Lund"],
  ],
])("a power of attorney is a paper of its own where %s", (_name, lines) => {
  expect(told(...lines).join("; ")).not.toContain("Ann Lund | Ann Lund");
});

it("'by' behind a name leads to the entity on the next line, through which it signs", () => {
  const fund = ["LARKSPUR HOLDINGS LLC, by", "Larkspur GP LLC, its manager", ""];
  expect(told(...fund, ...LUND)).toEqual([
    "LARKSPUR HOLDINGS LLC | Ann Lund, Jr. | Chief Executive Officer | 2025-03-05",
  ]);
});
