/** What typed filings print in their own way: names, notices, classes in one row, lists of exhibits, agreements without a title. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";
import { typedFiling, typedPersons } from "./typed-reading.js";

const cover = ({ box = "[ ]", percent = "5.1%", notes = "" } = {}): string => `
1    NAME OF REPORTING PERSON
     Jane M. Roe
2    CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP        (a) [ ]  (b) [ ]
3    SEC USE ONLY
4    CITIZENSHIP OR PLACE OF ORGANIZATION
     United States
5    SOLE VOTING POWER
     100,000*
6    SHARED VOTING POWER
     0
7    SOLE DISPOSITIVE POWER
     100,000*
8    SHARED DISPOSITIVE POWER
     0
9    AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
     100,000
10   CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES  ${box}
11   PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9
     ${percent}
12   TYPE OF REPORTING PERSON
     IN
${notes}
`;

describe("notes", () => {
  const own = "*    Consists of 100,000 shares held by the Roe Trust.";

  it("of Row 10 (12) are read by the mark behind its box", () => {
    const notes = `\n${own}\n**   Excludes 7,000 shares held by Ann Lund.\n`;
    const [person] = typedPersons("13G", cover({ box: "[X]**", notes }));
    expect(person?.footnotes.map(({ mark }) => mark)).toEqual(["*", "**"]);
  });

  it("name a holder by a title with a stop", () => {
    const notes = `\n${own} Excludes 7,000 shares held by Mr. Roe's wife, Ann Lund.\n`;
    const [person] = typedPersons("13G", cover({ notes }));
    expect(
      person?.holdings.map(({ shares, holder, excluded }) => [
        shares.value.toFixed(),
        holder?.value,
        excluded,
      ]),
    ).toEqual([
      ["100000", undefined, false],
      ["7000", "Mr. Roe's wife", true],
    ]);
  });

  it("with asterisks that no row bears are no part of the note above", () => {
    const notes = `\n${own}\n***  Holds 7,000 shares as a nominee.\n`;
    const [person] = typedPersons("13G", cover({ notes }));
    expect(person?.footnotes.map(({ text }) => text.value)).toEqual([
      "Consists of 100,000 shares held by the Roe Trust.",
    ]);
  });
});

describe("the percentage", () => {
  it("is not read where it is given for two classes", () => {
    const percent = "Class A:    5.2%\n     Class B:   61.9%";
    expect(typedPersons("13G", cover({ percent }))[0]?.percentOfClass).toBeNull();
  });

  it("is read where one class is named", () => {
    const percent = "5.2% of the Class A: see Item 4";
    expect(typedPersons("13G", cover({ percent }))[0]?.percentOfClass).not.toBeNull();
  });
});

it("a name does not keep the dash that parted it from its number", () => {
  const numbered = `
Item 1: Reporting Person - Larkspur Corp. - (Tax ID:  04-1234567)
Item 4: Delaware
Item 5: 100,000
Item 6: 0
Item 7: 100,000
Item 8: 0
Item 9: 100,000
Item 11: 5.1%
Item 12: HC
`;
  expect(typedPersons("13G", numbered).map(({ name }) => name.value)).toEqual(["Larkspur Corp."]);
});

describe("whoever gets notices", () => {
  const LABEL = "(Name, Address and Telephone Number of Person Authorized to Receive Notices)";
  const noticeOf = (...lines: string[]): string | undefined =>
    readFiling(`
                    SCHEDULE 13D

                Hollin Mills Corporation
                    (Name of Issuer)

                 ${[...lines, LABEL].join("\n                 ")}
${filingText({ persons: [ROE] })}`).notice?.value;

  it.each([
    ["above those who get copies", ["Jane M. Roe", "12 Quay Road", "", "Copies to:", "", "Ann Lund, Esq."]],
    ["straight above them", ["Jane M. Roe", "12 Quay Road", "With a copy to:", "Ann Lund, Esq."]],
    [
      "with a blank line above them",
      ["Jane M. Roe", "12 Quay Road", "", "with a copy to:", "Ann Lund, Esq."],
    ],
  ])("stands %s", (_name, lines) => {
    expect(noticeOf(...lines)).toBe("Jane M. Roe 12 Quay Road");
  });

  it("may be two persons, a blank line between their addresses", () => {
    expect(noticeOf("Jane M. Roe", "12 Quay Road", "", "Ann Lund, Esq.", "2 Mill Lane")).toBe(
      "Jane M. Roe 12 Quay Road Ann Lund, Esq. 2 Mill Lane",
    );
  });

  it("is the one there is where nobody stands above the copies", () => {
    expect(noticeOf("Copies to:", "Ann Lund, Esq.")).toContain("Ann Lund, Esq.");
  });
});

describe("a list of exhibits without blank lines", () => {
  const numbers = (...lines: string[]): string[] =>
    typedFiling(
      "13D",
      ["Item 7.  Material to be Filed as Exhibits.", "", ...lines, "", "SIGNATURE"].join("\n"),
    ).exhibits.map(({ number, description }) => `${number.value} ${description.value}`);

  it.each([
    ["1.", "2."],
    ["Exhibit 1.", "Exhibit 2."],
    ["99.1", "99.2"],
    ["A.", "B."],
    ["99(a)", "99(b)"],
    ["2.1", "10.2"],
  ])("%s, %s", (one, two) => {
    expect(
      numbers(
        `     ${one}   Agreement of the persons who file.`,
        `     ${two}   Purchase Agreement with the`,
        "          Issuer.",
      ),
    ).toEqual([
      `${one.replace(/Exhibit |\.$/g, "")} Agreement of the persons who file.`,
      `${two.replace(/Exhibit |\.$/g, "")} Purchase Agreement with the Issuer.`,
    ]);
  });

  it("below captions and a drawn line", () => {
    expect(
      numbers(
        "     Exhibit No.   Document",
        "     -----------   --------",
        "         1         Agreement of the persons who file.",
        "         2         Purchase Agreement.",
      ),
    ).toEqual(["1 Agreement of the persons who file.", "2 Purchase Agreement."]);
  });

  it("does not begin an entry with a number that the list has not come to", () => {
    expect(numbers("     1.   Agreement as told in Item", "     4.   of the statement.")).toHaveLength(1);
  });
});

describe("the agreement to file jointly below a bare number", () => {
  const agreementIn = (...annex: string[]) =>
    readFiling(filingText({ persons: [LARKSPUR, ROE], annex })).jointFilingAgreement;
  const signed = ["LARKSPUR HOLDINGS LLC", "By: /s/ Ann Lund", "/s/ Jane M. Roe"];

  it("is read with its signatures", () => {
    const words =
      "The undersigned agree that this statement on Schedule 13D is filed on behalf of each of them.";
    expect(agreementIn("EXHIBIT A", words, ...signed)?.signatures.map(({ person }) => person.value)).toEqual([
      "LARKSPUR HOLDINGS LLC",
      "Jane M. Roe",
    ]);
  });

  it("is not another contract", () => {
    const words =
      "The undersigned agree to sell the Shares to the Issuer, as the statement on Schedule 13D tells.";
    expect(agreementIn("EXHIBIT A", words, ...signed)).toBeNull();
  });
});

it("“Joint Filing” as the answer to Row 2 is no joint filing agreement, nor is Item 10's certification", () => {
  const filing = typedFiling(
    "13G",
    `2    CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP
                  Joint Filing

3    SEC USE ONLY

Item 10.  Certification.

By signing below each of the undersigned certifies that the securities were acquired in the ordinary course.
`,
  );
  expect(filing.jointFilingAgreement).toBeNull();
});
