/** Tables by person: persons in rows, and captions that tell what stands in each column. */
import { describe, expect, it } from "@jest/globals";
import { readFiling, type Filing } from "../../src/index.js";
import { figure } from "../support/figures.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";
import { PERSON, readWhole, schedule13D } from "../structured/structured-xml.js";

const person = (name: string) => ({ ...LARKSPUR, name, notes: [], item5: null });
const PERSONS = [person("Quillby Fund LP"), person("Sedge Row Partners LLC")];
const LEAD = "The table below tells what each Reporting Person owns on the date of this statement:";
const POWERS = "Sole Voting Power\tShared Voting Power\tSole Dispositive Power\tShared Dispositive Power";
const HEADS = `Reporting Person\tShares Beneficially Owned\tPercent of Class\t${POWERS}`;
const FUND = "Quillby Fund LP\t600,000\t6.0%\t1,000\t599,000\t2,000\t598,000";
const FUND_TOLD = ["600000", "6.0%", "1000", "599000", "2000", "598000"];
const NOTHING = [null, null, null, null, null, null];

const told = (lines: readonly string[], lead = LEAD): Filing =>
  readFiling(filingText({ persons: PERSONS, item5: [lead, ...lines].join("\n\n") }));
const stated = ({ persons }: Filing): (string | null)[][] =>
  persons.map(({ item5 }) => [
    figure(item5?.aggregateAmount),
    item5?.percentOfClass?.printed ?? null,
    figure(item5?.soleVotingPower),
    figure(item5?.sharedVotingPower),
    figure(item5?.soleDispositivePower),
    figure(item5?.sharedDispositivePower),
  ]);
const ofFund = (lines: readonly string[], lead?: string) => stated(told(lines, lead))[0];

describe("the columns of a table by person", () => {
  it("are told by its captions", () => {
    const manager = "Sedge Row Partners LLC\t650,000\t6.5 %\t0\t650,000\t-0-\t650,000";
    expect(stated(told([HEADS, FUND, manager]))).toEqual([
      FUND_TOLD,
      ["650000", "6.5 %", "0", "650000", "0", "650000"],
    ]);
  });

  it.each([
    ["one to a line", HEADS.split("\t")],
    ["broken over lines", HEADS.split(/[\t ]/)],
    [
      "in the words of the form",
      [
        "Name of Reporting Person",
        "(a) Amount beneficially owned (1)\tPercent of class",
        "Sole power to vote or to direct the vote\tShared power to vote or to direct the vote",
        "Sole power to dispose or to direct the disposition of",
        "Shared power to dispose or to direct the disposition of",
      ],
    ],
    [
      "parted below",
      [
        "Reporting Person\tAggregate Amount\t%\tVoting Power\tDispositive Power",
        "Sole\tShared\tSole\tShared",
      ],
    ],
    [
      "parted below, what is owned like the powers",
      [
        "Aggregate Beneficially Owned\tVoting Power\tDispositive Power",
        "Name\tNumber\tPercent\tSole\tShared\tSole\tShared",
      ],
    ],
    [
      "joined above",
      [
        "Voting Power\tDispositive Power",
        "Reporting Person\tBeneficial Ownership\tPercentage\tSole\tShared\tSole\tShared",
      ],
    ],
  ])("may have them %s", (_how, heads) => {
    expect(ofFund([...heads, FUND])).toEqual(FUND_TOLD);
  });

  it("may stand behind those of the parts that are held directly", () => {
    const heads = `Reporting Person\tShares Held Directly\tWarrants Held Directly\t${POWERS}\tBeneficial Ownership\tPercentage of Class`;
    const row = "Quillby Fund LP\t500,000\t100,000\t1,000\t599,000\t2,000\t598,000\t600,000\t6.0%";
    expect(ofFund([heads, row])).toEqual(FUND_TOLD);
  });

  it("may be short", () => {
    const heads =
      "(a) Amount\t(b) Percent\t(c)(i) Sole vote\t(ii) Shared vote\t(iii) Sole disposition\t(iv) Shared disposition";
    expect(ofFund([heads, FUND])).toEqual(FUND_TOLD);
  });

  it("leave the amount untold where preferred stock stands beside the common and no total", () => {
    const lead = "The Reporting Persons beneficially own shares as follows:";
    const heads = "Name\tCommon Stock\tSeries B Preferred\tPercent";
    expect(ofFund([heads, "Quillby Fund LP\t500,000\t100,000\t6.0%"], lead)).toEqual(NOTHING);
    expect(ofFund(["Name\tCommon Stock\tPercent", "Quillby Fund LP\t500,000\t6.0%"], lead)?.[0]).toBe(
      "500000",
    );
  });

  it("stand above rows that a typewriter set without blank lines between, under names told below the table", () => {
    const rows =
      "Quillby 600,000 6.0% -0- 600,000 -0- 600,000 Sedge 650,000 6.5% 50,000 600,000 50,000 600,000";
    const names = `"Quillby" is Quillby Fund LP; "Sedge" means Sedge Row Partners LLC, its general partner.`;
    expect(stated(told([HEADS, rows, names]))).toEqual([
      ["600000", "6.0%", "0", "600000", "0", "600000"],
      ["650000", "6.5%", "50000", "600000", "50000", "600000"],
    ]);
  });

  it("may be in another order, with one that is not asked for", () => {
    const heads = `Name\tShares Held Directly\t${POWERS}\tBeneficial Ownership\tPercentage of Class`;
    const row = "Quillby Fund LP\t590,000\t1,000\t599,000\t2,000\t598,000\t600,000\t6.0%";
    expect(ofFund([heads, row])).toEqual(FUND_TOLD);
  });

  it("need no caption of the persons where they tell powers", () => {
    expect(ofFund([HEADS.replace("Reporting Person\t", ""), FUND])).toEqual(FUND_TOLD);
  });

  it.each([
    ["behind the powers", `Reporting Person\t${POWERS}\tTotal\tPercent`],
    [
      "of one caption, the total percentage",
      `Reporting Person\t${POWERS}\tAmount Beneficially Owned\tTotal Percent`,
    ],
  ])("may have the amount and the percentage %s", (_where, heads) => {
    const row = "Quillby Fund LP\t1,000\t599,000\t2,000\t598,000\t600,000\t6.0%";
    expect(ofFund([heads, row])).toEqual(FUND_TOLD);
  });

  it("may name parts of the total, and no power", () => {
    const owned = ["600000", "6.0%", null, null, null, null];
    expect(
      ofFund(["Name\tShares\tOptions\tTotal\t%", "Quillby Fund LP\t590,000\t10,000\t600,000\t6.0%"]),
    ).toEqual(owned);
  });

  it("may hold one figure for two powers", () => {
    const heads =
      "Reporting Person\tBeneficially Owned\tSole Voting and Dispositive Power\tShared Voting and Dispositive Power";
    expect(ofFund([heads, "Quillby Fund LP\t600,000\t1,000\t599,000"])).toEqual([
      "600000",
      null,
      "1000",
      "599000",
      "1000",
      "599000",
    ]);
  });
});

describe("a row of a table by person", () => {
  it("may have notes behind its name and figures, and a dash for nothing", () => {
    const row = "Quillby Fund LP (1)\t600,000(2)\t6.0%(3)\t–\t599,000\t2,000\t598,000";
    const filing = told([HEADS, row]);
    expect(stated(filing)[0]).toEqual(["600000", "6.0%", null, "599000", "2000", "598000"]);
    expect(filing.persons[0]?.item5?.aggregateAmount?.marks).toEqual(["2"]);
  });

  it("keeps its columns where a dash stands for nothing in the first of them", () => {
    const heads = `Reporting Person\t${POWERS}\tTotal\tPercent`;
    const row = "Quillby Fund LP\t—\t600,000\t—\t600,000\t600,000\t6.0%";
    expect(ofFund([heads, row])).toEqual(["600000", "6.0%", null, "600000", null, "600000"]);
  });

  it.each([
    ["it has too many figures", FUND.replace("\t600,000", "\t—\t600,000")],
    ["it has too few figures", FUND.replace("\t1,000", "")],
    ["a count stands below the percentage", FUND.replace("6.0%", "60,000")],
    ["a percentage stands below a count", FUND.replace("1,000", "1.0%")],
    ["words stand in a cell", FUND.replace("1,000", "see note")],
    ["it is of somebody else", FUND.replace("Quillby", "Saltmarsh")],
  ])("is not read where %s", (_why, row) => {
    expect(ofFund([HEADS, row])).toEqual(NOTHING);
  });

  it("is not read where the number of a name would fill a blank cell", () => {
    const persons = [person("Quillby Fund 2019"), person("Quillby Fund")];
    const row = FUND.replace("LP", "2019").replace("\t598,000", "");
    const item5 = [LEAD, HEADS, row].join("\n\n");
    expect(stated(readFiling(filingText({ persons, item5 })))).toEqual([NOTHING, NOTHING]);
  });
});

describe("a table by person is not read", () => {
  it.each([
    ["with a column of another time", HEADS.replace("Shares", "Shares Formerly")],
    ["with a column of another year", HEADS.replace("Shares", "2024 Shares")],
    ["with two amounts", HEADS.replace("Person", "Person\tTotal Beneficial Ownership")],
    [
      "without a caption of its persons, and with nothing but a count and a percentage",
      "Shares Beneficially Owned\tPercent of Class",
    ],
    ["with powers that are parted into one only", HEADS.replace("Sole Voting", "Voting")],
    ["with captions behind which a sentence stands", `${HEADS}\n\nNothing of this is certain.`],
  ])("%s", (_what, heads) => {
    expect(ofFund([heads, FUND])).toEqual(NOTHING);
  });

  it("below a lead that speaks of another time", () => {
    expect(ofFund([HEADS, FUND], "What each owned prior to the offering:")).toEqual(NOTHING);
  });
});

describe("a table with a column for each person", () => {
  const names = "Quillby Fund LP\tSedge Row Partners LLC";
  const rows = [
    "(a) Amount beneficially owned:\t600,000\t650,000",
    "Percent of class\t6.0%\t6.5%",
    "(b) Number of shares as to which the person has:",
    "(i) Sole power to vote or direct the vote\t1,000\t0",
    "(ii) Shared power to vote or direct the vote\t599,000\t650,000",
    "(iii) Sole power to dispose or direct the disposition\t2,000\t0",
    "(iv) Shared power to dispose or direct the disposition\t598,000\t650,000",
  ];

  it("gives each the figures below the name", () => {
    expect(stated(told([names, ...rows]))).toEqual([
      FUND_TOLD,
      ["650000", "6.5%", "0", "650000", "0", "650000"],
    ]);
  });

  it.each([
    ["names somebody else besides", `${names}\tSaltmarsh LLC`],
    ["names one twice", `${names}\tQuillby Fund LP`],
  ])("is not read where its line %s", (_what, line) => {
    expect(stated(told([line, ...rows]))).toEqual([NOTHING, NOTHING]);
  });

  it("ends where a sentence follows", () => {
    const lines = [names, "Each of them owned less a year ago.", ...rows];
    expect(stated(told(lines))).toEqual([NOTHING, NOTHING]);
  });
});

it("a table by person is read from the text of an element", () => {
  const lines = [LEAD, HEADS.replaceAll("\t", "    "), FUND.replaceAll("\t", "    ")].join("\n");
  const xml = schedule13D({
    persons: PERSON.replace("Larkspur Holdings LLC", "Quillby Fund LP"),
    items: `<item5><percentageOfClassSecurities>${lines}</percentageOfClassSecurities></item5>`,
  });
  expect(stated(readWhole(xml))).toEqual([FUND_TOLD]);
});

it("a table by person answers Item 4 of a printed 13G", () => {
  const body = ["Item 4. Ownership.", LEAD, HEADS, FUND].join("\n\n");
  const { persons } = readFiling(filingText({ schedule: "13G", persons: PERSONS, body: [body] }));
  const [fund, manager] = persons.map(({ item4 }) => item4);
  expect([figure(fund?.aggregateAmount), fund?.percentOfClass?.printed]).toEqual(["600000", "6.0%"]);
  expect([figure(fund?.soleVotingPower), fund?.amountCaptioned, manager]).toEqual(["1000", true, null]);
});
