/** Signatures side by side on a typed page that are not on a level. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

/** `person | signer | title`, one line a signature. */
const told = (...lines: string[]): string[] => {
  const { signatures } = readFiling(filingText({ persons: [LARKSPUR, ROE], signaturePage: lines }));
  return (signatures?.signatures ?? []).map(({ person, signer, title }) =>
    [person, signer, title].map((fact) => fact?.value ?? "-").join(" | "),
  );
};

const BOTH = ["LARKSPUR HOLDINGS LLC | Ann Lund | Manager", "Jane M. Roe | Jane M. Roe | -"];

describe("each side is read down by itself", () => {
  it("where the one signs on the line of the other's entity", () => {
    expect(
      told(
        "LARKSPUR HOLDINGS LLC                   /s/ Jane M. Roe",
        "                                        -----------------",
        "By: /s/ Ann Lund                        Jane M. Roe",
        "    -----------------",
        "    Name:  Ann Lund",
        "    Title: Manager",
      ),
    ).toEqual(BOTH);
  });

  it("where the entity stands at the right", () => {
    expect(
      told(
        "/s/ Jane M. Roe                         LARKSPUR HOLDINGS LLC",
        "-----------------",
        "Jane M. Roe                             By: /s/ Ann Lund",
        "                                            Name:  Ann Lund",
        "                                            Title: Manager",
      ),
    ).toEqual([...BOTH].reverse());
  });

  it("where the entity's name takes two lines", () => {
    expect(
      told(
        "LARKSPUR                                /s/ Jane M. Roe",
        "HOLDINGS LLC                            -----------------",
        "                                        Jane M. Roe",
        "By: /s/ Ann Lund",
        "    Title: Manager",
      ),
    ).toEqual(BOTH);
  });
});

it("those who are signed for at the left over several lines, each signature at the right", () => {
  expect(
    told(
      "LARKSPUR HOLDINGS LLC                   /s/ Ann Lund",
      "By: Larkspur Management Inc.            -----------------",
      "Its: Managing Member                    Ann Lund",
      "                                        Attorney-in-Fact*",
      "",
      "JANE M. ROE                             /s/ Ann Lund",
      "                                        -----------------",
      "                                        Ann Lund",
      "                                        Attorney-in-Fact*",
    ).map((line) => line.replace(/ \| [^|]*$/, "")),
  ).toEqual(["LARKSPUR HOLDINGS LLC | Ann Lund", "JANE M. ROE | Ann Lund"]);
});

it("names side by side over several lines, for whom one signature below is given", () => {
  const [first, second] = ["THORNBURY VALUE AND OPPORTUNITY MASTER FUND LTD", "LARKSPUR ADVISERS LP"];
  const persons = [first, second].map((name) => ({ ...LARKSPUR, name }));
  const signaturePage = [
    "THORNBURY VALUE AND OPPORTUNITY            LARKSPUR",
    "MASTER FUND LTD                            ADVISERS LP",
    "By: Larkspur Advisers LP,                  By: Larkspur GP LLC,",
    "    its investment manager                     its general partner",
    "",
    "                    By: /s/ Ann Lund",
    "                        Name:  Ann Lund",
    "                        Title: Authorized Signatory",
  ];
  const { signatures } = readFiling(filingText({ persons, signaturePage }));
  expect(
    signatures?.signatures.map(({ person, signer }) => `${person.value} | ${signer?.value ?? "-"}`),
  ).toEqual([`${first} | Ann Lund`, `${second} | Ann Lund`]);
});

it("a day at the left and a signature at the right are no two sides", () => {
  expect(
    told(
      "Dated: May 2, 2025                      LARKSPUR HOLDINGS LLC",
      "",
      "                                        By: /s/ Ann Lund",
      "                                        Title: Manager",
      "",
      "Dated: May 2, 2025                      /s/ Jane M. Roe",
      "                                        Jane M. Roe",
    ),
  ).toEqual(BOTH);
});

describe("an attorney signs at the right of the name", () => {
  it("of each for whom the signature is given", () => {
    expect(
      told(
        "LARKSPUR HOLDINGS LLC                   /s/ Peter Vale",
        "By Larkspur Management LLC,             -----------------",
        "its manager                             Signature",
        "",
        "                                        Peter Vale",
        "                                        Attorney-In-Fact",
        "",
        "JANE M. ROE                             /s/ Peter Vale",
        "                                        Peter Vale",
        "                                        Attorney-In-Fact",
      ),
    ).toEqual([
      "LARKSPUR HOLDINGS LLC | Peter Vale | Attorney-In-Fact",
      "JANE M. ROE | Peter Vale | Attorney-In-Fact",
    ]);
  });

  it("but not where the entity's own signature stands below its name", () => {
    expect(
      told(
        "LARKSPUR HOLDINGS LLC                   /s/ Jane Roe",
        "                                        -----------------",
        "By: /s/ Ann Lund                        Jane Roe",
        "    Title: Manager",
      ),
    ).toEqual(["LARKSPUR HOLDINGS LLC | Ann Lund | Manager", "Jane Roe | Jane Roe | -"]);
  });
});
