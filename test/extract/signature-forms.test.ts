/** Signatures in forms that single filers and pairs of columns give them. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

/** `person | signer | title | date`, one line a signature. */
const told = (...lines: string[]): string[] => {
  const { signatures } = readFiling(filingText({ persons: [LARKSPUR, ROE], signaturePage: lines }));
  return (signatures?.signatures ?? []).map(({ person, signer, title, date }) =>
    [person, signer, title, date].map((fact) => fact?.value ?? "-").join(" | "),
  );
};

describe("a power of attorney on the signature page", () => {
  const POWER = [
    "POWER OF ATTORNEY",
    "",
    "KNOW ALL PERSONS BY THESE PRESENTS, that each person whose signature appears below constitutes Ann Lund his attorney-in-fact.",
    "",
  ];

  it("is given by the signatures of the statement, which stand below it", () => {
    expect(told(...POWER, "/s/ Jane M. Roe", "Jane M. Roe")).toEqual(["Jane M. Roe | Jane M. Roe | - | -"]);
  });

  it("is another paper where the statement is signed above it", () => {
    const signed = ["LARKSPUR HOLDINGS LLC", "", "By: /s/ Ann Lund", "Name: Ann Lund", ""];
    expect(told(...signed, ...POWER, "/s/ Jane M. Roe", "Jane M. Roe")).toEqual([
      "LARKSPUR HOLDINGS LLC | Ann Lund | - | -",
    ]);
  });
});

describe("signatures side by side", () => {
  it("are read by columns, the one's name being broken over two lines", () => {
    expect(
      told(
        "Dated: May 2, 2025             Dated: May 3, 2025",
        "",
        "THORNBURY SMALL-CAP            LARKSPUR HOLDINGS LLC",
        "VALUE FUND, INC.",
        "",
        "By: /s/ Ann Lund               By: /s/ Jane M. Roe",
        "    ----------------               ----------------",
        "    Ann Lund,                      Jane M. Roe,",
        "    Treasurer                      Managing Director",
      ),
    ).toEqual([
      "THORNBURY SMALL-CAP VALUE FUND, INC. | Ann Lund | Treasurer | 2025-05-02",
      "LARKSPUR HOLDINGS LLC | Jane M. Roe | Managing Director | 2025-05-03",
    ]);
  });

  it("have a title below the one of them that is given for an entity", () => {
    expect(
      told(
        "LARKSPUR HOLDINGS LLC          JANE M. ROE",
        "",
        "By: /s/ Ann Lund               /s/ Jane M. Roe",
        "Name: Ann Lund                 Jane M. Roe",
        "Title: Manager",
      ),
    ).toEqual(["LARKSPUR HOLDINGS LLC | Ann Lund | Manager | -", "Jane M. Roe | Jane M. Roe | - | -"]);
  });

  it("name in one column who acts for the entity above", () => {
    expect(
      told(
        "LARKSPUR HOLDINGS LLC          THORNE FUND LP",
        "",
        "                               By: Thorne GP LLC,",
        "                                   its general partner",
        "",
        "By: /s/ Ann Lund               By: /s/ Jane M. Roe",
        "    Manager                        President",
      ),
    ).toEqual([
      "LARKSPUR HOLDINGS LLC | Ann Lund | Manager | -",
      "THORNE FUND LP | Jane M. Roe | President | -",
    ]);
  });

  it.each([
    [
      "an entity",
      "LARKSPUR HOLDINGS LLC",
      "By: /s/ Ann Lund",
      "JANE M. ROE",
      "/s/ Jane M. Roe",
      "Manager",
      "-",
    ],
    [
      "an entity",
      "JANE M. ROE",
      "/s/ Jane M. Roe",
      "LARKSPUR HOLDINGS LLC",
      "By: /s/ Ann Lund",
      "-",
      "Manager",
    ],
  ])(
    "with gaps of unknown width between them leave a single title to %s",
    (_name, left, leftSigned, right, rightSigned, ...titles) => {
      const row = (...cells: string[]): string => `<p>${cells.join("&nbsp;&nbsp;&nbsp;&nbsp;")}</p>`;
      const page = [row(left, right), row(leftSigned, rightSigned), row("Title: Manager")].join("");
      const html = `<p>SIGNATURE</p>${page}`;
      const text = filingText({ persons: [LARKSPUR, ROE] });
      const body = `<html><body><pre>${text.slice(0, text.indexOf("SIGNATURE"))}</pre>${html}</body></html>`;
      const signatures = readFiling(body).signatures?.signatures ?? [];
      expect(signatures.map(({ title }) => title?.value ?? "-")).toEqual(titles);
    },
  );
});

describe("a signature by an attorney", () => {
  it.each([
    ["below the name of the principal", ["JANE M. ROE", "", "/s/ Ann Lund", "Ann Lund, Attorney-in-Fact"]],
    ["above the name of the principal", ["/s/ Ann Lund, Attorney-in-Fact", "Jane M. Roe"]],
    [
      "in words behind the name of the principal",
      ["/s/ Jane M. Roe, by Ann Lund, under a power of attorney of May 2, 2005", "Jane M. Roe"],
    ],
  ])("is given for the principal: %s", (_name, lines) => {
    expect(told(...lines).map((line) => line.split(" | ").slice(0, 2).join(" | ").toLowerCase())).toEqual([
      "jane m. roe | ann lund",
    ]);
  });

  it.each([
    ["for whom, behind the mark", ["/s/ Ann Lund as Attorney-in-Fact for Jane M. Roe"]],
    ["without a comma", ["/s/ Jane M. Roe by Ann Lund, Attorney-in-Fact", "Jane M. Roe"]],
    [
      "below the name of the principal, by whom",
      ["/s/ Jane M. Roe", "Jane M. Roe", "By: Ann Lund, Attorney-in-Fact"],
    ],
    [
      "and by what paper",
      ["/s/ Ann Lund", "Ann Lund, attorney-in-fact for Jane M. Roe pursuant to the power on file with this"],
    ],
  ])("tells %s", (_name, lines) => {
    expect(told(...lines).map((line) => line.split(" | ").slice(0, 2).join(" | "))).toEqual([
      "Jane M. Roe | Ann Lund",
    ]);
  });

  it("is the signer's, too, where it is given individually and for another", () => {
    const lines = ["/s/ Ann Lund", "ANN LUND", "Individually and as attorney-in-fact for Jane M. Roe"];
    expect(told(...lines).map((line) => line.split(" | ")[0])).toEqual(["ANN LUND", "Jane M. Roe"]);
  });

  it("is the attorney's own where no other is named", () => {
    expect(told("/s/ Ann Lund, Attorney-in-Fact")).toEqual(["Ann Lund | Ann Lund | - | -"]);
  });
});

it("for an entity may be the signer's own, too", () => {
  expect(
    told(
      "LARKSPUR HOLDINGS LLC",
      "",
      "By: /s/ Jane M. Roe",
      "Jane M. Roe, for herself and as Manager of",
      "Larkspur Holdings LLC",
    ).map((line) => line.split(" | ").slice(0, 2).join(" | ")),
  ).toEqual(["LARKSPUR HOLDINGS LLC | Jane M. Roe", "Jane M. Roe | Jane M. Roe"]);
});

describe('a second "By:" below an entity', () => {
  const page = (...second: string[]): string[] => [
    "THE ROE FAMILY TRUST",
    "",
    "By: /s/ Ann Lund",
    "Ann Lund, Co-Trustee",
    "",
    "By: /s/ Jane M. Roe",
    ...second,
  ];
  it("is given for the same by a co-trustee, whose office may stand in a paragraph of its own", () => {
    for (const second of [["Jane M. Roe, Co-Trustee"], ["", "Jane M. Roe, Co-Trustee"], ["Title: Trustees"]])
      expect(told(...page(...second)).map((line) => line.split(" | ").slice(0, 2).join(" | "))).toEqual([
        "THE ROE FAMILY TRUST | Ann Lund",
        "THE ROE FAMILY TRUST | Jane M. Roe",
      ]);
  });

  it("is the signer's own without an office, or behind other words", () => {
    expect(told(...page("Jane M. Roe"))[1]).toBe("Jane M. Roe | Jane M. Roe | - | -");
    const [trust = "", ...others] = page("Jane M. Roe, Trustee");
    const apart = [trust, ...others.slice(0, 4), "The undersigned certifies the same.", ...others.slice(4)];
    expect(told(...apart)[1]).toBe("Jane M. Roe | Jane M. Roe | Trustee | -");
  });
});

describe("an office", () => {
  it("stands behind the name that is signed", () => {
    expect(told("LARKSPUR HOLDINGS LLC", "", "By: /s/ Jane M. Roe, Managing Member")).toEqual([
      "LARKSPUR HOLDINGS LLC | Jane M. Roe | Managing Member | -",
    ]);
  });

  it("makes no signature the signer's own, whoever it is held with", () => {
    expect(told("By: /s/ Jane M. Roe, President")).toEqual([
      "Jane M. Roe, President | Jane M. Roe | President | -",
    ]);
  });

  it("is told once more below, under the name of the entity", () => {
    expect(told("/s/ Ann Lund", "LARKSPUR HOLDINGS LLC", "By: Ann Lund, Manager")[0]).toMatch(
      /^LARKSPUR HOLDINGS LLC \| Ann Lund/,
    );
  });
});

describe("what stands around a signature", () => {
  it("is the foot of a page", () => {
    expect(told("CUSIP: 09175M 507      Page 4 of 5", "", "By: /s/ Jane M. Roe")).toEqual([
      "Jane M. Roe | Jane M. Roe | - | -",
    ]);
  });

  it("is a caption below each answer", () => {
    expect(
      told(
        "LARKSPUR HOLDINGS LLC",
        "By: Larkspur GP Inc., Manager",
        "",
        "/s/ Ann Lund",
        "(Signature)",
        "",
        "Group Head of Compliance",
        "(Title)",
      ),
    ).toEqual(["LARKSPUR HOLDINGS LLC | Ann Lund | Group Head of Compliance | -"]);
  });

  it("is the name of the next, whom no blank line sets off", () => {
    expect(
      told(
        "LARKSPUR HOLDINGS LLC",
        "By: /s/ Ann Lund",
        "Authorized Signatory",
        "JANE M. ROE",
        "/s/ Jane M. Roe",
        "LARKSPUR FUND LP",
        "By: Larkspur GP LLC",
        "By: /s/ Ann Lund",
        "Manager",
      ),
    ).toEqual([
      "LARKSPUR HOLDINGS LLC | Ann Lund | Authorized Signatory | -",
      "Jane M. Roe | Jane M. Roe | - | -",
      "LARKSPUR FUND LP | Ann Lund | Manager | -",
    ]);
  });
});

it("a signature is read with two blanks behind the signer's initial and within its date", () => {
  expect(
    told("Dated: March 5,  2025", "", "LARKSPUR HOLDINGS LLC", "By: /s/ Jane M.  Roe", "Manager"),
  ).toEqual(["LARKSPUR HOLDINGS LLC | Jane M. Roe | Manager | 2025-03-05"]);
});
