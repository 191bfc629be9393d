/** Names on a signature page that are known by the cover pages, and what is no name there. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

const signedBy = (cover: string, ...lines: string[]): string[] => {
  const persons = [{ ...LARKSPUR, name: cover }, ROE];
  const { signatures } = readFiling(filingText({ persons, signaturePage: lines }));
  return (signatures?.signatures ?? []).map(({ person, signer, title }) =>
    [person, signer, title].map((fact) => fact?.value ?? "-").join(" | "),
  );
};
const LLC = "LARKSPUR HOLDINGS LLC";

describe("the name of a cover page", () => {
  it.each([
    "Larkspur Luxembourg S.A.",
    "Larkspur N.V.",
    "Larkspur Holdings",
    "Larkspur 401(k) Plan",
    "Estate of Ada Quill",
  ])("begins the next signature without a blank line, whatever its form: %s", (name) => {
    expect(
      signedBy(
        name,
        "Thorne Fund LP",
        "By: /s/ Ann Lund",
        "Title: Director",
        name,
        "By: /s/ Ann Lund",
        "Title: Director",
      ),
    ).toEqual(["Thorne Fund LP | Ann Lund | Director", `${name} | Ann Lund | Director`]);
  });

  it("is one name over two lines and more", () => {
    expect(
      signedBy(
        "L2 Larkspur Global Opportunities Master Fund, Ltd.",
        "L2 Larkspur Global Opportunities Master",
        "Fund, Ltd.",
        "By: /s/ Ann Lund",
        "Title: Manager",
      ),
    ).toEqual(["L2 Larkspur Global Opportunities Master Fund, Ltd. | Ann Lund | Manager"]);
  });

  it("is signed for by an officer without By, though it does not end in a legal form", () => {
    expect(
      signedBy(
        "HOLLIN BANK AND TRUST COMPANY, TRUSTEE",
        "HOLLIN BANK AND TRUST COMPANY, TRUSTEE",
        "",
        "/s/ Ann Lund",
        "Senior Vice President",
      ),
    ).toEqual(["HOLLIN BANK AND TRUST COMPANY, TRUSTEE | Ann Lund | Senior Vice President"]);
    expect(signedBy(LLC, LLC, "", "/s/ Ann Lund", "Ann Lund, Manager")).toEqual([
      `${LLC} | Ann Lund | Manager`,
    ]);
  });

  it("may stand below the signature that is given for it", () => {
    expect(
      signedBy(LLC, "Signature: /s/ Ann Lund", "Name/Title: Ann Lund / Hollin & Co.", LLC).map((line) =>
        line.split(" | ").slice(0, 2),
      ),
    ).toEqual([[LLC, "Ann Lund"]]);
  });

  it("is typed below the signature of whoever signs for this natural person", () => {
    expect(signedBy(LLC, "/s/ Ann Lund**", "Jane M. Roe")).toEqual(["Jane M. Roe | Ann Lund | -"]);
  });

  it("stands for each of those above the place of one signature", () => {
    expect(signedBy(LLC, "THORNE FUND LP", LLC, "", "Each by: /s/ Ann Lund", "Ann Lund, Manager")).toEqual([
      "THORNE FUND LP | Ann Lund | Manager",
      `${LLC} | Ann Lund | Manager`,
    ]);
  });

  it("stands above a name with the star of a note, which signs", () => {
    const page = [
      LLC,
      "",
      "BY: *Jane M. Roe",
      "Jane M. Roe, Chairman",
      "Larkspur",
      "",
      "*By /s/ Ann Lund",
      "Attorney-in-fact",
    ];
    expect(signedBy(LLC, ...page)[0]).toBe(`${LLC} | Jane M. Roe | Chairman Larkspur`);
  });
});

describe("a signature by an attorney", () => {
  it.each([
    ["the name under the capacity", ["Ann Lund, as attorney-in-fact for", "Jane M. Roe"]],
    ["the name under the capacity on a line of its own", ["Ann Lund", "Attorney-in-Fact for", "Jane M. Roe"]],
    ["the word for on the name's line", ["Ann Lund, as agent and attorney in fact", "for Jane M. Roe"]],
    ["the name above By", ["Jane M. Roe", "By: Ann Lund, attorney-in-fact"]],
    ["name, by and title behind captions", ["Name: Jane M. Roe", "By: Ann Lund", "Title: Attorney-in-Fact"]],
    ["one line with the power", ["JANE M. ROE, by Ann Lund pursuant to a power of attorney"]],
    ["one line with the capacity", ["Ann Lund, attorney-in-fact for Jane M. Roe"]],
  ])("is given for the principal: %s", (_name, lines) => {
    const [signature, ...others] = signedBy(LLC, "/s/ Ann Lund", ...lines);
    expect(signature?.toLowerCase().split(" | ").slice(0, 2)).toEqual(["jane m. roe", "ann lund"]);
    expect(others).toEqual([]);
  });
});

describe("no signatory is made", () => {
  const SIGNED = [LLC, "", "By: /s/ Ann Lund"];

  it("of the further lines of a title", () => {
    expect(
      signedBy(
        LLC,
        ...SIGNED,
        "    Title: Duly authorized under",
        "           Power of Attorney, by and on",
        "           behalf of Larkspur Holdings LLC and",
        "           its direct subsidiaries attached to this",
        "           Schedule 13G",
        "",
        "THORNE FUND LP",
        "By: /s/ Jane M. Roe",
      ).map((line) => line.split(" | ")[0]),
    ).toEqual([LLC, "THORNE FUND LP"]);
  });

  it("of the head of a page, nor of a note", () => {
    const head = "CUSIP No. 09175M507                 13G                 Page 6 of 6 Pages";
    expect(
      signedBy(
        LLC,
        LLC,
        "",
        head,
        "",
        "By: /s/ Ann Lund",
        "Manager",
        "",
        "Note:  This copy is filed.",
        "",
        "/s/ Jane M. Roe",
      ),
    ).toEqual([`${LLC} | Ann Lund | Manager`, "Jane M. Roe | Jane M. Roe | -"]);
  });

  it("of a certification or a paragraph in capitals, nor is a day in it the signature's", () => {
    const page = [
      "AFTER REASONABLE INQUIRY AND TO THE BEST OF MY KNOWLEDGE AND BELIEF, I CERTIFY",
      "THAT THE INFORMATION SET FORTH IN THIS STATEMENT IS TRUE, COMPLETE",
      "AND CORRECT.",
      "",
      ...SIGNED,
      "",
      "THE SHARES TOLD OF ABOVE ARE HELD IN ACCOUNTS WHOSE OWNERS MAY TAKE THEM OUT",
      "WHENEVER THEY LIKE, AND ARE COUNTED WITH THE SHARES THAT EXISTED AS OF THE DAY",
      "WHEN THE COMPANY TOLD HOW MANY THERE WERE, DECEMBER 31, 2024, AND WERE TO COME",
      "BY NEW YEAR.",
    ];
    const filing = readFiling(filingText({ persons: [LARKSPUR], signaturePage: page }));
    expect(filing.signatures?.signatures.map(({ person, date }) => [person.value, date])).toEqual([
      [LLC, null],
    ]);
  });
});

it("the form's own block for one company has an officer with name and title", () => {
  expect(
    signedBy(
      LLC,
      "May 2, 2025",
      "Date",
      "",
      "/s/ Ann Lund",
      "Signature",
      "",
      "Ann Lund, President",
      "Name/Title",
    ),
  ).toEqual(["Ann Lund | Ann Lund | President"]);
});

it("the agreement to file jointly may be one to solicit proxies, too", () => {
  const terms = "The undersigned agree to file jointly on Schedule 13D as to the stock of Hollin Mills, Inc.";
  const annex = ["JOINT FILING AND SOLICITATION AGREEMENT", terms, "/s/ Jane M. Roe\nJane M. Roe"];
  const { jointFilingAgreement } = readFiling(filingText({ annex }));
  expect(jointFilingAgreement?.signatures.map(({ person }) => person.value)).toEqual(["Jane M. Roe"]);
});
