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
