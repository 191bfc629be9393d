/** The answers of the title page and of the cover pages as printed, and what is certainly left blank. */
import { describe, expect, it } from "@jest/globals";
import { readFiling, type Filing } from "../../src/index.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";
import { schedule13D, schedule13G } from "../structured/structured-xml.js";

type Answers = Filing["titleAnswers"] | Filing["persons"][number]["answers"];

/** Every answer as printed, white space folded; `blank` where certainly nothing was entered. */
function told(answers: Answers | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answers ?? {}).map(([name, { printed }]) => [name, printed?.value ?? "blank"]),
  );
}

const rowsOf = (text: string): Record<string, string> => told(readFiling(text).persons[0]?.answers);
const titleOf = (text: string): Record<string, string> => told(readFiling(text).titleAnswers);
const only = (changes: object): string => filingText({ persons: [{ ...LARKSPUR, notes: [], ...changes }] });

const ROWS = {
  sourceOfFunds: "WC",
  citizenship: "Delaware",
  soleVotingPower: "650,000 ⁽¹⁾",
  sharedVotingPower: "0",
  soleDispositivePower: "650,000 ⁽¹⁾",
  sharedDispositivePower: "0",
  aggregateAmount: "650,000",
  percentOfClass: "6.5%",
  typeOfReportingPerson: "OO",
};

describe("the rows of a cover page", () => {
  it("are kept as printed", () => {
    expect(rowsOf(filingText())).toEqual(ROWS);
  });

  it("point at the caption and at the answer", () => {
    const { answers } = readFiling(filingText()).persons[0] ?? {};
    expect(answers?.citizenship?.place.printed).toBe("CITIZENSHIP OR PLACE OF ORGANIZATION");
    expect(answers?.citizenship?.printed?.printed).toBe("Delaware");
  });

  it("have no part of the caption for an answer: source of funds, see Item 3", () => {
    const text = filingText();
    const caption = /SOURCE OF FUNDS/i;
    expect(rowsOf(text.replace(caption, "SOURCE OF FUNDS (SEE ITEM 3)"))).toEqual(ROWS);
    expect(rowsOf(only({ source: "(See Item 3)" }))["sourceOfFunds"]).toContain("See Item 3");
  });

  it("of a 13G know no source of funds", () => {
    expect(rowsOf(filingText({ schedule: "13G" }))).not.toHaveProperty("sourceOfFunds");
  });

  it.each([
    ["the source of funds", { source: "" }, { ...ROWS, sourceOfFunds: "blank" }],
    ["the citizenship", { citizenship: "" }, { ...ROWS, citizenship: "blank" }],
    ["one power", { sharedVoting: "" }, { ...ROWS, sharedVotingPower: "blank" }],
    ["a power with a line to write on", { sharedVoting: "______" }, { ...ROWS, sharedVotingPower: "blank" }],
    [
      "both shared powers",
      { sharedVoting: "", sharedDispositive: "" },
      { ...ROWS, sharedVotingPower: "blank", sharedDispositivePower: "blank" },
    ],
    [
      "both sole powers",
      { soleVoting: "", soleDispositive: "" },
      { ...ROWS, soleVotingPower: "blank", soleDispositivePower: "blank" },
    ],
    ["the total", { aggregate: "" }, { ...ROWS, aggregateAmount: "blank" }],
    ["the percentage", { percent: "" }, { ...ROWS, percentOfClass: "blank" }],
    [
      "the type, with a note below",
      { type: "", notes: ["(1) Consists of 650,000 shares."] },
      { ...ROWS, typeOfReportingPerson: "blank" },
    ],
  ])("are blank: %s", (_name, changes, expected) => {
    expect(rowsOf(only(changes))).toEqual(expected);
  });

  it("are blank where only an instruction or the first Item follows the last caption", () => {
    const text = only({ type: "" });
    for (const line of ["*SEE INSTRUCTIONS BEFORE FILLING OUT!", "SCHEDULE 13D"])
      expect(rowsOf(text.replace("REPORTING PERSON \n", `REPORTING PERSON\n\n${line}\n`))).toHaveProperty(
        "typeOfReportingPerson",
        "blank",
      );
  });

  it("leave the type open where prose follows its caption", () => {
    expect(rowsOf(only({ type: "" }))).not.toHaveProperty("typeOfReportingPerson");
  });

  it("hold a type in words", () => {
    expect(rowsOf(only({ type: "Limited liability company" }))).toHaveProperty(
      "typeOfReportingPerson",
      "Limited liability company",
    );
  });

  it("hold the codes of a type over two lines", () => {
    expect(rowsOf(only({ type: "HC\n(BK, as to the bank)" }))).toHaveProperty("typeOfReportingPerson");
  });

  it.each([
    ["N/A", "N/A"],
    ["Not applicable", "Not applicable"],
    ["None", "None"],
    ["See Item 5", "See Item 5"],
    ["--", "--"],
    ["------", "------"],
  ])("hold %s as an answer", (entered, printed) => {
    expect(rowsOf(only({ sharedVoting: entered }))).toHaveProperty("sharedVotingPower", printed);
  });

  it.each([
    ["voting powers both blank", { soleVoting: "", sharedVoting: "" }, "soleVotingPower"],
    [
      "sole voting and shared dispositive power",
      { soleVoting: "", sharedDispositive: "" },
      "soleVotingPower",
    ],
    ["two rows of different kinds", { citizenship: "", percent: "" }, "percentOfClass"],
    ["two figures in the next row", { sharedVoting: "", soleDispositive: "0\n650,000" }, "sharedVotingPower"],
    ["a row beside it that is not read", { sharedVoting: "", percent: "as stated" }, "sharedVotingPower"],
    ["a star beside the caption of the percentage", { percent: "*" }, "percentOfClass"],
    ["dashes below the caption", { sharedVoting: "\n     ------" }, "sharedVotingPower"],
  ])("are not called blank where the layout may be to blame: %s", (_name, changes, row) => {
    expect(rowsOf(only(changes))).not.toHaveProperty(row);
  });

  it("are not called blank where a caption of the page is missing", () => {
    const text = only({ sharedVoting: "" }).replace("CITIZENSHIP OR PLACE OF ORGANIZATION", "HOME");
    expect(rowsOf(text)).not.toHaveProperty("sharedVotingPower");
  });

  it("take a long ruled line below the caption for a blank", () => {
    expect(rowsOf(only({ sharedVoting: `\n${"-".repeat(60)}` }))).toHaveProperty(
      "sharedVotingPower",
      "blank",
    );
  });
});

const TITLE = {
  issuer: "Hollin Mills, Inc.",
  securityClass: "Common Stock, par value $0.01 per share",
  cusip: "09175M 507",
  eventDate: "March 3, 2025",
};

describe("the title page", () => {
  it("is kept as printed", () => {
    expect(titleOf(filingText({ notice: "Jane M. Roe, 1 Mill Lane" }))).toEqual({
      ...TITLE,
      notice: "Jane M. Roe, 1 Mill Lane",
    });
  });

  it.each([
    ["the CUSIP", { cusip: "" }, { ...TITLE, cusip: "blank" }],
    ["the date of the event", { event: "" }, { ...TITLE, eventDate: "blank" }],
    ["the class", { classTitle: "" }, { ...TITLE, securityClass: "blank" }],
    ["who receives notices", { notice: "" }, { ...TITLE, notice: "blank" }],
  ])("is blank: %s", (_name, changes, expected) => {
    expect(titleOf(filingText(changes))).toEqual(expected);
  });

  it("is not called blank where two labels have nothing", () => {
    expect(titleOf(filingText({ cusip: "", event: "" }))).toEqual({
      issuer: TITLE.issuer,
      securityClass: TITLE.securityClass,
    });
  });

  it("is not called blank where another label is missing", () => {
    const text = filingText({ event: "" }).replace("(Title of Class of Securities)", "");
    expect(titleOf(text)).not.toHaveProperty("eventDate");
  });

  it("holds None as an answer", () => {
    expect(titleOf(filingText({ cusip: "None" }))).toEqual({ ...TITLE, cusip: "None" });
  });
});

describe("a structured filing", () => {
  it("states its answers element by element", () => {
    expect(rowsOf(schedule13D())).toEqual({
      sourceOfFunds: "WC, OO",
      citizenship: "DE",
      soleVotingPower: "650000.00",
      sharedVotingPower: "0",
      soleDispositivePower: "650000.00",
      sharedDispositivePower: "0",
      aggregateAmount: "650000.00",
      percentOfClass: "6.50",
      typeOfReportingPerson: "OO, HC",
    });
    expect(titleOf(schedule13D())).toEqual({
      issuer: "Hollin & Mills, Inc.",
      securityClass: "Common Stock, par value $0.01",
      cusip: "09175M507",
      eventDate: "03/03/2025",
      notice: "Jane M. Roe",
    });
  });

  it("is blank where an element is empty or absent, and points at the parent", () => {
    const answers = readFiling(schedule13G()).persons[0]?.answers;
    expect(told(answers)).toMatchObject({ sharedVotingPower: "blank", sharedDispositivePower: "blank" });
    expect(answers?.sharedVotingPower?.place.printed).toBe("sharedVotingPower");
    expect(answers?.sharedDispositivePower?.place.printed).toBe(
      "reportingPersonBeneficiallyOwnedNumberOfShares",
    );
    expect(answers).not.toHaveProperty("sourceOfFunds");
  });

  it("may leave the CUSIP empty and nobody to be notified", () => {
    const xml = schedule13D({ cusips: "<issuerCUSIP></issuerCUSIP>" })
      .replace(/<authorizedPersons>[\s\S]*<\/authorizedPersons>/, "")
      .replace(/<dateOfEvent>.*<\/dateOfEvent>/, "");
    expect(titleOf(xml)).toEqual({
      issuer: "Hollin & Mills, Inc.",
      securityClass: "Common Stock, par value $0.01",
      eventDate: "blank",
    });
  });

  it("states the person's number where it gives one", () => {
    const xml = schedule13D().replace(
      "<reportingPersonName>",
      "<reportingPersonCIK>0001234568</reportingPersonCIK><reportingPersonName>",
    );
    expect(readFiling(xml).persons[0]?.cik?.value).toBe("0001234568");
    expect(readFiling(schedule13D()).persons[0]?.cik).toBeNull();
  });
});
