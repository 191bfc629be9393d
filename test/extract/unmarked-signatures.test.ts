/** Signatures without the mark "/s/", entities that sign without "By:", and what stands beside names and is none. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

const THORNE = { ...LARKSPUR, name: "Thorne Advisory Group" };

/** `person | signer | title | date`, one line a signature. */
const told = (...lines: string[]): string[] => {
  const { signatures } = readFiling(filingText({ persons: [LARKSPUR, THORNE, ROE], signaturePage: lines }));
  return (signatures?.signatures ?? []).map(({ person, signer, title, date }) =>
    [person, signer, title, date].map((fact) => fact?.value ?? "-").join(" | "),
  );
};

describe("an entity that signs without “By:”", () => {
  it("stands right below the signature of the one before, without a blank line", () => {
    expect(
      told(
        "LARKSPUR HOLDINGS LLC",
        "/s/ Ann Lund",
        "Ann Lund, Chief Compliance Officer",
        "THORNE ADVISORY GROUP",
        "/s/ Ann Lund",
        "Ann Lund, Authorized Signatory",
      ),
    ).toEqual([
      "LARKSPUR HOLDINGS LLC | Ann Lund | Chief Compliance Officer | -",
      "THORNE ADVISORY GROUP | Ann Lund | Authorized Signatory | -",
    ]);
  });

  it("and in whose management the signer is, is part of the title", () => {
    expect(
      told(
        "LARKSPUR HOLDINGS LLC",
        "/s/ Ann Lund",
        "Managing Member of",
        "Thorne GP LLC",
        "/s/ Jane M. Roe",
        "Jane M. Roe",
      ),
    ).toEqual([
      "LARKSPUR HOLDINGS LLC | Ann Lund | Managing Member of Thorne GP LLC | -",
      "Jane M. Roe | Jane M. Roe | - | -",
    ]);
  });

  it.each([
    ["represented by Thorne Verwaltungs GmbH"],
    ["Par: Thorne Gestion"],
    ["Durch: Thorne Verwaltungs GmbH"],
  ])("is represented by another: %s", (line) => {
    expect(told("LARKSPUR HOLDINGS LLC", line, "/s/ Ann Lund", "Name: Ann Lund", "Title: Director")).toEqual([
      "LARKSPUR HOLDINGS LLC | Ann Lund | Director | -",
    ]);
  });
});

describe("no name is", () => {
  it.each([
    ["in what capacity the company above acts", ["By: Thorne Capital Corp.,", "    Investment Intermediary"]],
    ["in what capacity, behind no comma", ["By: Thorne Capital Corp.", "    Investment Adviser"]],
    ["under what law an entity is formed", ["a Delaware limited partnership"]],
    [
      "an aside on how it was formed",
      ["(formed under an Agreement of Limited Partnership", "dated as of May 1, 1998)"],
    ],
  ])("%s", (_name, lines) => {
    expect(
      told(
        "Date: March 9, 2016",
        "",
        "LARKSPUR HOLDINGS LLC",
        ...lines,
        "",
        "By: /s/ Ann Lund",
        "    Manager",
      ),
    ).toEqual(["LARKSPUR HOLDINGS LLC | Ann Lund | Manager | 2016-03-09"]);
  });
});

describe("without the mark of a signature", () => {
  it("the name above “By:” with the same name and its office is signed", () => {
    expect(told("February 13, 2004", "", "Jane M. Roe", "By: Jane M. Roe, Chief Compliance Officer")).toEqual(
      ["Jane M. Roe | Jane M. Roe | - | 2004-02-13"],
    );
  });

  it("the name behind “By:” above an office is in the place of a signature, and may be no more than printed", () => {
    const block = ["By: Orie Lund", "As its: Executive Vice President", ""];
    expect(
      told("Dated: 02-10-2010", "", "LARKSPUR HOLDINGS LLC", ...block, "THORNE ADVISORY GROUP", ...block),
    ).toEqual([
      "LARKSPUR HOLDINGS LLC | - | Executive Vice President | 2010-02-10",
      "THORNE ADVISORY GROUP | - | Executive Vice President | 2010-02-10",
    ]);
  });

  it("the names of all cover pages are the places of their signatures, and have the date of the page", () => {
    expect(
      told("March 9, 2016", "", "LARKSPUR HOLDINGS LLC", "", "THORNE ADVISORY GROUP", "", "JANE M. ROE"),
    ).toEqual([
      "LARKSPUR HOLDINGS LLC | - | - | 2016-03-09",
      "THORNE ADVISORY GROUP | - | - | 2016-03-09",
      "JANE M. ROE | - | - | 2016-03-09",
    ]);
  });

  it("nothing is told where one of them is not named so", () => {
    expect(told("March 9, 2016", "", "LARKSPUR HOLDINGS LLC", "", "JANE M. ROE")).toEqual([]);
  });
});

it("the word Signature right below what is signed is its caption, and no heading", () => {
  const text = filingText({ persons: [ROE] }).replace(/\n\s*SIGNATURES?\s*\n[\s\S]*?(?=\n<\/|$)/i, "");
  const page = [
    "",
    "After reasonable inquiry and to the best of my knowledge and belief, I certify",
    "that the information set forth in this statement is true, complete and correct.",
    "",
    "November 12, 1993",
    "",
    "JANE M. ROE",
    "SIGNATURE",
    "",
    "JANE M. ROE",
    "NAME",
  ];
  const { signatures } = readFiling(`${text}\n${page.join("\n")}`);
  expect(signatures?.signatures.map(({ person, date }) => [person.value, date?.value])).toEqual([
    ["JANE M. ROE", "1993-11-12"],
  ]);
});

it("a bank's holding company signs by the officer below its name", () => {
  const { signatures } = readFiling(
    filingText({
      persons: [{ ...LARKSPUR, name: "Hawkeye Bancorporation" }],
      signaturePage: ["HAWKEYE BANCORPORATION", "", "/s/ Ann Lund", "Ann Lund, Vice President"],
    }),
  );
  expect(signatures?.signatures.map(({ person }) => person.value)).toEqual(["HAWKEYE BANCORPORATION"]);
});
