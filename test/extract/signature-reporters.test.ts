/** Names of reporting persons on the signature page, known by their cover pages and not by a legal form. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

/** `person | signer | title`, one line a signature, of Larkspur and of an entity with this name. */
const told = (name: string, ...lines: string[]): string[] => {
  const persons = [LARKSPUR, { ...ROE, name, type: "CO" }];
  const { signatures } = readFiling(filingText({ persons, signaturePage: lines }));
  return (signatures?.signatures ?? []).map(({ person, signer, title }) =>
    [person, signer, title].map((fact) => fact?.value ?? "-").join(" | "),
  );
};

describe("a block begins with a reporting person's name, though no blank line parts it from the one before", () => {
  it.each([
    "Thornbury Luxembourg S.A.",
    "Thornbury S.à r.l.",
    "Thornbury N.V.",
    "Thornbury Ventures",
    "Thornbury Foundation",
    "Thornbury National Association",
    "Estate of Ann Thornbury",
  ])("%s", (name) => {
    const page = [
      "LARKSPUR HOLDINGS LLC",
      "By: /s/ Jane M. Roe",
      "Name: Jane M. Roe",
      "Title: Director",
      name,
      "By: /s/ Ann Lund",
      "Name: Ann Lund",
      "Title: Secretary",
    ];
    expect(told(name, ...page)).toEqual([
      "LARKSPUR HOLDINGS LLC | Jane M. Roe | Director",
      `${name} | Ann Lund | Secretary`,
    ]);
  });

  it("but a title that goes on is no name", () => {
    const page = [
      "LARKSPUR HOLDINGS LLC",
      "By: /s/ Jane M. Roe",
      "Title: Director",
      "Legal and Compliance",
      "THORNBURY N.V.",
      "By: /s/ Ann Lund",
    ];
    expect(told("Thornbury N.V.", ...page)).toEqual([
      "LARKSPUR HOLDINGS LLC | Jane M. Roe | Director Legal and Compliance",
      "THORNBURY N.V. | Ann Lund | -",
    ]);
  });
});

describe("a block set tight, with no printed name below its signature, is whole once an entity stands above it", () => {
  it.each([
    ["with the office behind the name that is signed", ", Manager", "Manager"],
    ["without an office", "", "-"],
  ])("%s", (_, office, title) => {
    const page = [
      "LARKSPUR HOLDINGS LLC",
      "By: Thornbury GP LLC, its general partner",
      `By: /s/ Ann Lund${office}`,
      "THORNBURY GP LLC",
      `By: /s/ Ann Lund${office}`,
    ];
    expect(told("Thornbury GP LLC", ...page)).toEqual([
      `LARKSPUR HOLDINGS LLC | Ann Lund | ${title}`,
      `THORNBURY GP LLC | Ann Lund | ${title}`,
    ]);
  });

  it("but an entity printed below its own signature, with none above, does not open the next block", () => {
    const page = ["By: /s/ Ann Lund", "LARKSPUR HOLDINGS LLC", "By: /s/ Jane M. Roe", "THORNBURY GP LLC"];
    const persons = told("Thornbury GP LLC", ...page).map((line) => line.split(" | ").slice(0, 2));
    expect(persons).toEqual([
      ["LARKSPUR HOLDINGS LLC", "Ann Lund"],
      ["THORNBURY GP LLC", "Jane M. Roe"],
    ]);
  });
});

it("a reporting person's name on two lines is one name", () => {
  const page = [
    "LARKSPUR HOLDINGS LLC",
    "By: /s/ Jane M. Roe",
    "",
    "Thornbury Capital Global Opportunities Master",
    "Fund, Ltd.",
    "By: /s/ Ann Lund",
  ];
  expect(told("Thornbury Capital Global Opportunities Master Fund, Ltd.", ...page)).toEqual([
    "LARKSPUR HOLDINGS LLC | Jane M. Roe | -",
    "Thornbury Capital Global Opportunities Master Fund, Ltd. | Ann Lund | -",
  ]);
});
