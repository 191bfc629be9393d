/** Signatures in the forms that typed filings give them, and for whom they are given. */
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

describe("a signature", () => {
  it.each([
    ["between strokes", ["By: --//Jane M. Roe//--", "Name: Jane M. Roe"]],
    ["between strokes, without a caption", ["/Jane M. Roe/"]],
    ["with strokes doubled", ["//s// Jane M. Roe"]],
    ["with strokes turned round", [String.raw`\s\ Jane M. Roe`, "-------------", "Jane M. Roe"]],
    ["in a word", ["(Signed) Jane M. Roe", "Jane M. Roe"]],
    ["in a word alone, the name beside it", ["(Signed)\tJane M. Roe"]],
    ["in a word in brackets", ["[signed] Jane M. Roe", "Jane M. Roe"]],
    ["with the mark set apart", ["/ s / Jane M. Roe"]],
    ["with a colon behind the mark", ["/s/: Jane M. Roe"]],
    ["with the mark before and behind it", ["/s/ Jane M. Roe /s/", "Jane M. Roe"]],
    ["in quotes behind the mark", ['/s/ "Jane M. Roe"']],
    ["in quotes on a line", ['"Jane M. Roe"', "-----------", "Jane M. Roe"]],
    ["with the mark of a note behind its caption", ["Signature:   *Jane M. Roe"]],
  ])("is read %s", (_name, lines) => {
    expect(told("Dated: March 5, 2025", "", ...lines)).toEqual([
      "Jane M. Roe | Jane M. Roe | - | 2025-03-05",
    ]);
  });

  it.each([
    ["a quotation", ['"Jane M. Roe"', "is what she is called."]],
    ["an entity in quotes", ['"Larkspur Holdings LLC"', "-----------"]],
    ["a box", ["/X/ Jane M. Roe"]],
  ])("is not %s", (_name, lines) => {
    expect(told(...lines)).toEqual([]);
  });

  it("with the mark of a note is given by the entity above it", () => {
    expect(
      told("LARKSPUR HOLDINGS LLC", "", "BY:   *Ann Lund", "      Ann Lund, Chairman", "      Larkspur"),
    ).toEqual(["LARKSPUR HOLDINGS LLC | Ann Lund | Chairman Larkspur | -"]);
  });
});

it.each([["* By: /s/ Ann Lund, Attorney-in-Fact"], ["* /s/ Ann Lund, as Attorney-in-Fact"]])(
  "in a note below is given for those whose places bear its star: %s",
  (note) => {
    const page = [
      "LARKSPUR HOLDINGS LLC",
      "",
      "By: *",
      "Name: Ada Quill",
      "Title: Manager",
      "",
      "*",
      "Jane M. Roe",
      "",
    ];
    expect(told(...page, note).map((line) => line.split(" | ").slice(0, 2).join(" | "))).toEqual([
      "LARKSPUR HOLDINGS LLC | Ann Lund",
      "Jane M. Roe | Ann Lund",
    ]);
  },
);

it("of a company abroad is given by whom it is represented by", () => {
  expect(told("LARKSPUR SA", "", "Represented by: /s/ Ann Lund", "Title: Administrateur délégué")).toEqual([
    "LARKSPUR SA | Ann Lund | Administrateur délégué | -",
  ]);
});

describe("those whom a signature is given for", () => {
  it("stand below it", () => {
    expect(
      told("/s/ Ann Lund", "Ann Lund, Attorney-in-Fact for:", "", "LARKSPUR FUND LP (1)", "JANE M. ROE (2)"),
    ).toEqual([
      "LARKSPUR FUND LP | Ann Lund | Attorney-in-Fact for: | -",
      "JANE M. ROE | Ann Lund | Attorney-in-Fact for: | -",
    ]);
  });

  it("do not stand right above a further signature", () => {
    expect(
      told(
        "/s/ Ann Lund",
        "Ann Lund, on behalf of:",
        "",
        "JANE M. ROE",
        "",
        "LARKSPUR FUND LP",
        "By: /s/ Jane M. Roe",
        "Manager",
      ),
    ).toEqual(["JANE M. ROE | Ann Lund | on behalf of: | -", "LARKSPUR FUND LP | Jane M. Roe | Manager | -"]);
  });

  it("are named with the signer", () => {
    const title = "individually and on behalf of Jane M. Roe as Attorney-in-Fact";
    expect(told("/s/ Ann Lund", `Ann Lund, ${title}`)).toEqual([
      `Ann Lund | Ann Lund | ${title} | -`,
      `Jane M. Roe | Ann Lund | ${title} | -`,
    ]);
  });

  it.each([
    ["Jane M. Roe and Ada Quill", ["Jane M. Roe", "Ada Quill"]],
    ["Jane M. Roe, Ada Quill, and Larkspur Fund LP", ["Jane M. Roe", "Ada Quill", "Larkspur Fund LP"]],
    ["Pine and Cedar Partners", ["Pine and Cedar Partners"]],
    ["Jane M. Roe, Managing Member", ["Jane M. Roe"]],
  ])("are those of a list: %s", (list, names) => {
    const signed = told("/s/ Ann Lund", "Ann Lund", `Individually and as attorney-in-fact for ${list}`);
    expect(signed.map((line) => line.split(" | ")[0])).toEqual(["Ann Lund", ...names]);
  });

  it("are those in whose office the signer signs, too", () => {
    const title =
      "individually, as Trustee of the Roe Family Trust dated May 1, 1990 and as Managing Member of";
    for (const apart of [[], [""]])
      expect(
        told("/s/ Ann Lund", ...apart, `Ann Lund, ${title} Larkspur Holdings LLC`).map(
          (line) => line.split(" | ")[0],
        ),
      ).toEqual(["Ann Lund", "Roe Family Trust", "Larkspur Holdings LLC"]);
  });

  it("are those for whom a power of attorney authorizes the signer, but not their subsidiaries", () => {
    const title =
      "Duly authorized under Power of Attorney effective as of June 1, 2015, by and on behalf of Larkspur Holdings LLC and its direct and indirect subsidiaries and Jane M. Roe";
    expect(told("/s/ Ann Lund", "Ann Lund", title).map((line) => line.split(" | ")[0])).toEqual([
      "Ann Lund",
      "Larkspur Holdings LLC",
      "Jane M. Roe",
    ]);
  });

  it("are not told by words in small letters, nor by a name that breaks off", () => {
    for (const whom of ["each of them", "the others,", "LF"])
      expect(told("/s/ Ann Lund", `Ann Lund, individually and on behalf of ${whom}`)).toHaveLength(1);
  });

  it("have a name of two lines", () => {
    expect(told("THE ROE FAMILY TRUST", "U/A DATED MAY 1, 1990", "", "By: /s/ Ann Lund", "Trustee")).toEqual([
      "THE ROE FAMILY TRUST U/A DATED MAY 1, 1990 | Ann Lund | Trustee | -",
    ]);
  });

  it("are the entity beside the date, above an officer who signs without By", () => {
    expect(
      told(
        "Date: March 5, 2025     LARKSPUR HOLDINGS INCORPORATED*",
        "",
        "                        /s/ Ann Lund",
        "                        Ann Lund",
        "                        Senior Vice President and Controller",
      ),
    ).toEqual([
      "LARKSPUR HOLDINGS INCORPORATED | Ann Lund | Senior Vice President and Controller | 2025-03-05",
    ]);
  });

  it("are not the entity above somebody who signs without an office", () => {
    expect(told("HOLLIN MILLS INCORPORATED", "", "/s/ Ann Lund", "Ann Lund")).toEqual([
      "Ann Lund | Ann Lund | - | -",
    ]);
  });
});

describe('a natural person above the entity that a "By:" is for', () => {
  const page = (title: string): string[] => [
    "JANE M. ROE",
    "",
    "THE LARKSPUR TRUST",
    "",
    "By: /s/ Ann Lund",
    title,
  ];
  const signatories = (...lines: string[]): (string | undefined)[] =>
    told(...lines).map((line) => line.split(" | ")[0]);

  it("is not signed for, where a blank line parts them", () => {
    expect(signatories(...page("Trustee"))).toEqual(["THE LARKSPUR TRUST"]);
  });

  it("is signed for by an attorney, or on behalf of each", () => {
    for (const title of ["Attorney-in-Fact", "On behalf of each of them"])
      expect(signatories(...page(title))).toEqual(["JANE M. ROE", "THE LARKSPUR TRUST"]);
  });

  it("is signed for on the line right above it", () => {
    const [roe = "", , ...others] = page("Trustee");
    expect(signatories(roe, ...others)).toEqual(["JANE M. ROE", "THE LARKSPUR TRUST"]);
  });

  it("is told from an entity without its form", () => {
    expect(signatories("LARKSPUR HOLDINGS", "", ...page("Trustee").slice(2))).toEqual([
      "LARKSPUR HOLDINGS",
      "THE LARKSPUR TRUST",
    ]);
  });

  it("is signed for where nobody else is", () => {
    expect(signatories("JANE M. ROE", "", "By: /s/ Ann Lund")).toEqual(["JANE M. ROE"]);
  });
});

describe("no signatory is made", () => {
  it("of an office below a blank line", () => {
    expect(
      told(
        "Larkspur Holdings LLC",
        "",
        "By: /s/ Ann Lund",
        "    Ann Lund",
        "",
        "    Vice President, General Counsel and Secretary",
        "",
        "Larkspur Fund LP",
        "",
        "By: /s/ Ann Lund",
        "",
        "    Attorney-in-Fact under powers filed earlier as",
        "    Exhibits to Schedule 13G",
      ),
    ).toEqual([
      "Larkspur Holdings LLC | Ann Lund | Vice President, General Counsel and Secretary | -",
      "Larkspur Fund LP | Ann Lund | Attorney-in-Fact under powers filed earlier as Exhibits to Schedule 13G | -",
    ]);
  });

  it("of the office of who acts for the entity", () => {
    expect(
      told(
        "LARKSPUR FUND LP",
        "",
        "By: Larkspur GP Inc.",
        "    General Partner",
        "",
        "By: /s/ Ann Lund",
        "President",
      ),
    ).toEqual(["LARKSPUR FUND LP | Ann Lund | President | -"]);
  });

  it("of the last line of a sentence", () => {
    expect(
      told(
        "The undersigned agree to the joint filing in connection with the stock of",
        "Hollin Mills Incorporated at May 2, 2000.",
        "",
        "Larkspur Holdings LLC",
        "",
        "By: /s/ Ann Lund",
      ),
    ).toEqual(["Larkspur Holdings LLC | Ann Lund | - | -"]);
  });

  it("of what goes on behind a power's day, or of words for others", () => {
    expect(
      told(
        "Larkspur Holdings LLC",
        "By: /s/ Ann Lund",
        "Duly authorized under a power of attorney",
        "dated May 2, 2000, by Larkspur Holdings LLC and its",
        "direct and indirect subsidiaries",
        "",
        "Larkspur Fund LP",
        "Signed on behalf of the above",
        "",
        "By: /s/ Ann Lund",
      ).map((line) => line.split(" | ")[0]),
    ).toEqual(["Larkspur Holdings LLC", "Larkspur Fund LP"]);
  });
});

it("the day on which a year ended is not the day of the signature", () => {
  expect(
    told(
      "Date:   February 10, 2000 (for the year that ended",
      "        December 31, 1999)",
      "",
      "/s/ Ann Lund",
    ),
  ).toEqual(["Ann Lund | Ann Lund | - | 2000-02-10"]);
});

describe("Item 2(a) whose caption is for several", () => {
  it("lists nobody by the caption", () => {
    const item2 = ["Item 2(a)    Name of Person(s) Filing:", "   Larkspur Holdings LLC and Jane M. Roe"];
    const { filedBy } = readFiling(filingText({ schedule: "13G", persons: [LARKSPUR, ROE], item2 }));
    expect(filedBy.map(({ value }) => value)).toEqual(["Larkspur Holdings LLC and Jane M. Roe"]);
  });
});
