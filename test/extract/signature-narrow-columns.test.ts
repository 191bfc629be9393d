/** Signatures in a narrow column, between the form's captions, and of one person who signs for several. */
import { expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

/** `person | signer | title`, one line a signature. */
const told = (...signaturePage: string[]): string[] =>
  (readFiling(filingText({ persons: [LARKSPUR, ROE], signaturePage })).signatures?.signatures ?? []).map(
    ({ person, signer, title }) => [person, signer, title].map((fact) => fact?.value ?? "-").join(" | "),
  );

const FUND = ["", "LARKSPUR HOLDINGS LLC", "", "By: /s/ Ann Lund", "Name: Ann Lund", "Title: Manager"];
const FOR_FUND = "LARKSPUR HOLDINGS LLC | Ann Lund | Manager";

it("an attorney's title that is broken within the name and behind it", () => {
  const title = [
    "Attorney in Fact for Jane",
    "M. Roe pursuant to Power of",
    "Attorney attached to this Schedule",
  ];
  expect(told("/s/ Ann Lund", "------------", "Jane M. Roe", ...title, "13D", ...FUND)).toEqual([
    "Jane M. Roe | Ann Lund | Attorney in Fact for Jane M. Roe pursuant to Power of Attorney attached to this Schedule 13D",
    FOR_FUND,
  ]);
});

it("the same where the name is printed in the title alone", () => {
  const title = ["Attorney-in-Fact for Jane M.", "Roe*"];
  expect(told("/s/ Ann Lund", "------------", ...title, ...FUND).map((line) => line.split(" | ")[0])).toEqual(
    ["Jane M. Roe", "LARKSPUR HOLDINGS LLC"],
  );
});

it("who is named in the title with the mark of a note signs once", () => {
  const title = ["Duly authorized under Power of", "Attorney, by and on behalf of Jane M.", "Roe**"];
  expect(
    told("/s/ Ann Lund", "------------", "Jane M. Roe", ...title).map((line) => line.split(" | ")[0]),
  ).toEqual(["Jane M. Roe"]);
});

const inForm = (above: string[], signer: string, ...below: string[]): string[] => [
  "March 5, 2025",
  "-------------",
  "Date",
  "",
  ...above,
  `/s/ ${signer}`,
  "-------------",
  "Signature",
  "",
  ...below,
  "-------------",
  "Name/Title",
  "",
];

it("the form's captions below what they ask for, the entity above its signature without 'By'", () => {
  expect(
    told(
      ...inForm(
        ["LARKSPUR HOLDINGS LLC"],
        "Jane M. Roe",
        "Jane M. Roe, Executive",
        "Managing Member of",
        "Larkspur GP LLC",
      ),
      ...inForm(["LARKSPUR HOLDINGS LLC"], "Ann Lund", "Ann Lund, a Manager"),
      ...inForm([], "Jane M. Roe", "Jane M. Roe"),
    ),
  ).toEqual([
    "LARKSPUR HOLDINGS LLC | Jane M. Roe | Executive Managing Member of Larkspur GP LLC",
    "LARKSPUR HOLDINGS LLC | Ann Lund | a Manager",
    "Jane M. Roe | Jane M. Roe | -",
  ]);
});

const byLine = (signer: string): string[] => ["", `By: /s/ ${signer}`, `Name: ${signer}`, "Title: Manager"];

it("a second 'By' of a reporting person who signed for the entity above is the person's own", () => {
  expect(told("LARKSPUR HOLDINGS LLC", ...byLine("Jane M. Roe"), ...byLine("Jane M. Roe"))).toEqual([
    "LARKSPUR HOLDINGS LLC | Jane M. Roe | Manager",
    "Jane M. Roe | Jane M. Roe | Manager",
  ]);
});

it("a second 'By' of another officer is given for the entity, too", () => {
  expect(told("LARKSPUR HOLDINGS LLC", ...byLine("Jane M. Roe"), ...byLine("Ann Lund"))).toEqual([
    "LARKSPUR HOLDINGS LLC | Jane M. Roe | Manager",
    "LARKSPUR HOLDINGS LLC | Ann Lund | Manager",
  ]);
});
