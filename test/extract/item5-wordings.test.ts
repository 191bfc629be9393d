/** Wordings of Item 5 that do not say "beneficially owns": what is held, lists and tables, captions for all, powers shared. */
import { describe, expect, it } from "@jest/globals";
import { readFiling, type Filing } from "../../src/index.js";
import { amounts, figure } from "../support/figures.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";
import { PERSON, readWhole, schedule13D } from "../structured/structured-xml.js";

const person = (name: string, aggregate = "650,000", changes: object = {}) => ({
  ...LARKSPUR,
  name,
  aggregate,
  notes: [],
  item5: null,
  ...changes,
});
const FUND = person("Quillby Fund LP", "600,000");
const MANAGER = person("Sedge Row Partners LLC");
const told = (item5: string, persons = [FUND, MANAGER]): Filing => readFiling(filingText({ persons, item5 }));
const held = (filing: Filing): (string | null)[] =>
  filing.persons.map(({ item5 }) => figure(item5?.held?.amount));
const sharedVoting = ({ persons }: Filing): (string | null)[] =>
  persons.map(({ item5 }) => figure(item5?.sharedVotingPower));

describe("what somebody is told to hold", () => {
  it.each([
    ["directly", "(a) Quillby Fund directly holds 600,000 Shares, or 6.0% of the class."],
    ["of record", "(a) Quillby Fund is the record owner of 600,000 Shares (6.0%)."],
    ["plainly", "(a) Quillby Fund, a partnership, owns 600,000 Shares (6.0%)."],
    [
      "in the passive",
      "(a) Of those, 600,000 Shares (6.0%) are owned directly by Quillby Fund, a partnership.",
    ],
  ])("%s is read with its percentage", (_how, item5) => {
    const filing = told(item5);
    expect(held(filing)).toEqual(["600000", null]);
    expect(filing.persons[0]?.item5?.held?.percent?.printed).toBe("6.0%");
    expect(amounts(filing)).toEqual([null, null]);
  });

  it.each([
    ["a part of what another owns", "(a) Sedge Row holds a claim on 600,000 Shares owned by Quillby Fund."],
    [
      "a part that is told with which",
      "(a) There are Shares of which 600,000 Shares are held by Quillby Fund.",
    ],
    ["of two together", "(a) 600,000 Shares are held by Quillby Fund and Sedge Row."],
    ["by somebody of the person's", "(a) The general partner of Quillby Fund holds 600,000 Shares."],
    ["options", "(a) Quillby Fund holds 600,000 options on Shares."],
    ["preferred shares", "(a) Quillby Fund holds 600,000 shares of Series A Preferred Stock."],
    ["what it bought", "(a) Quillby Fund holds 600,000 Shares that it purchased."],
    ["two amounts", "(a) Quillby Fund holds 600,000 Shares. Quillby Fund holds 500,000 Shares."],
  ])("is not read: %s", (_what, item5) => {
    expect(held(told(item5))).toEqual([null, null]);
  });

  it("gives way to what is beneficially owned, also where the term is explained in brackets", () => {
    const item5 =
      "(a) Quillby Fund is the beneficial owner (as that term is defined in Rule 13d-3) of 600,000 Shares.";
    expect(amounts(told(item5))[0]).toBe("600000");
  });

  it("gives way to what is beneficially owned", () => {
    const item5 = "(a) Quillby Fund holds 500,000 Shares. Quillby Fund beneficially owns 600,000 Shares.";
    expect([held(told(item5))[0], amounts(told(item5))[0]]).toEqual([null, "600000"]);
  });
});

it("a number within the name of the shares is no count of them", () => {
  const filing = told("(a) Quillby Fund may be deemed to own beneficially the Quillby 13 Shares.");
  expect(amounts(filing)).toEqual([null, null]);
});

describe("a list of marked parts", () => {
  const LIST = "(i) 600,000 Shares held by Quillby Fund and (ii) 50,000 Shares held in an account";
  const of = (item5: string) => told(item5).persons[1]?.item5;

  it("without a total is read as its parts, not as the first of them", () => {
    const stated = of(`(a) Sedge Row may be deemed the beneficial owner of the ${LIST}.`);
    expect(stated?.aggregateAmount).toBeNull();
    expect(stated?.composition?.holdings.map(({ shares }) => shares.printed)).toEqual(["600,000", "50,000"]);
  });

  it("with a total behind has that for its amount", () => {
    const stated = of(
      `(a) Sedge Row may be deemed the beneficial owner of ${LIST}, constituting in the aggregate 650,000 Shares, or 6.5% of the class.`,
    );
    expect([figure(stated?.aggregateAmount), stated?.percentOfClass?.printed]).toEqual(["650000", "6.5%"]);
  });
});

it("the manager of each of several is the subject, not those that are managed", () => {
  const item5 =
    "(a) Ann Teasel, as the manager of each of Quillby Fund and Sedge Row, may be deemed to beneficially own 650,000 Shares.";
  const persons = [FUND, MANAGER, person("Ann Teasel", "650,000", { type: "IN" })];
  expect(amounts(told(item5, persons))).toEqual([null, null, "650000"]);
});

it("each of those whose offices are told between commas is one of the list", () => {
  const item5 =
    "(a) Each of Sedge Row, as the manager of Quillby Fund, and Ann Teasel, as its member, may be deemed to beneficially own 650,000 Shares.";
  const persons = [FUND, MANAGER, person("Ann Teasel", "650,000", { type: "IN" })];
  expect(amounts(told(item5, persons))).toEqual([null, "650000", "650000"]);
});

it.each([
  ["in the aggregate", "may be deemed to beneficially own, in the aggregate, 650,000 Shares"],
  ["in total", "beneficially owns in total 650,000 Shares"],
])("of several amounts the one owned %s is the whole", (_how, words) => {
  const item5 = `(a) Sedge Row beneficially owns 50,000 Shares. As manager of Quillby Fund, Sedge Row ${words}.`;
  expect(amounts(told(item5))[1]).toBe("650000");
});

describe("captions below a lead that speaks of all", () => {
  const LINES = [
    "The number and percentage of Shares beneficially owned by the Reporting Persons are as follows:",
    "(a) Amount beneficially owned: 641,300 Percentage: 6.4%",
    "(b) Number of shares to which each Reporting Person has:",
    "(i) Sole power to vote or to direct the vote: 640,000",
  ].join("\n\n");
  const stated = (persons: (typeof FUND)[]) =>
    told(LINES, persons).persons.map(({ item5 }) => [
      figure(item5?.aggregateAmount),
      item5?.percentOfClass?.printed ?? null,
      figure(item5?.soleVotingPower),
    ]);

  it("are everyone's where the cover pages agree", () => {
    const all = ["641300", "6.4%", "640000"];
    expect(stated([MANAGER, person("Quillby Fund LP")])).toEqual([all, all]);
  });

  it("are nobody's where they differ", () => {
    const other = person("Quillby Fund LP", "600,000", { soleVoting: "600,000" });
    expect(stated([MANAGER, other]).flat()).toEqual([null, null, null, null, null, null]);
  });
});

describe("powers", () => {
  it.each([
    [
      "Quillby Fund and Sedge Row share the power to vote and dispose of 600,000 Shares.",
      ["600000", "600000"],
    ],
    [
      "Quillby Fund has shared power to vote or direct the vote, and to dispose or direct the disposition, of all 600,000 Shares.",
      ["600000", null],
    ],
    [
      "Quillby Fund shares with Sedge Row the power to vote the 600,000 Shares owned by it.",
      ["600000", null],
    ],
    [
      "Quillby Fund shares with its sister fund, Sedge Row, voting and dispositive power over 600,000 Shares.",
      ["600000", null],
    ],
    ["Quillby Fund holds its shares with its sole voting power over 600,000 Shares.", [null, null]],
    [
      "Quillby Fund has shared power to vote or direct the vote of, and shared power to dispose of, 600,000 Shares.",
      ["600000", null],
    ],
    [
      "Quillby Fund has shared power to vote 600,000 Shares; and Sedge Row has shared power to vote 650,000 Shares.",
      ["600000", "650000"],
    ],
    ["Quillby Fund: sole voting power 0; shared voting power 600,000.", ["600000", null]],
    ["The shares voting power over 600,000 Shares is large.", [null, null]],
  ])("%s", (sentence, expected) => {
    expect(sharedVoting(told(`(b) ${sentence}`))).toEqual(expected);
  });

  it("over shares outstanding and shares under options are over all, which are owned", () => {
    const filing = told(
      "(a) As a result of the Voting Agreements, each of Quillby Fund and Sedge Row may be deemed to have shared power to vote 560,000 outstanding shares of Common Stock and 40,000 shares of Common Stock issuable upon exercise of options, or an aggregate of 600,000 shares, representing approximately 6.0% of the Common Stock.",
      [FUND, person("Sedge Row Partners LLC", "600,000")],
    );
    expect(sharedVoting(filing)).toEqual(["600000", "600000"]);
    expect(amounts(filing)).toEqual(["600000", "600000"]);
    expect(filing.persons[1]?.item5?.percentOfClass?.printed).toBe("approximately 6.0%");
  });

  it("of all as one are each one's where the cover pages agree", () => {
    const item5 = "(b) The Reporting Persons have shared power to vote 641,300 Shares.";
    expect(sharedVoting(told(item5, [MANAGER, person("Quillby Fund LP")]))).toEqual(["641300", "641300"]);
    expect(
      sharedVoting(told(item5, [MANAGER, person("Quillby Fund LP", "650,000", { sharedVoting: "9" })])),
    ).toEqual([null, null]);
  });

  it("are told of a person by both halves of a double name", () => {
    const persons = [FUND, person("Ann Teasel-Reed", "650,000", { type: "IN" })];
    const item5 = "(b) Ms. Teasel-Reed has shared power to vote 650,000 Shares.";
    expect(sharedVoting(told(item5, persons))).toEqual([null, "650000"]);
  });
});

describe("a table in lines of text", () => {
  const table = (heads: string) =>
    readWhole(
      schedule13D({
        persons: PERSON + PERSON.replace("Larkspur Holdings LLC", "Quillby 2012 Trust"),
        items: `<item5><percentageOfClassSecurities>What each owns:

${heads}
Larkspur Holdings LLC    600,000    50,000    650,000    6.5%
Quillby 2012 Trust    0    9,000    9,000    0.1%</percentageOfClassSecurities></item5>`,
      }),
    );

  it("gives each person the total and the percentage of its row", () => {
    const filing = table("Reporting Person    Held    Options    Total    Percent");
    expect(amounts(filing)).toEqual(["650000", "9000"]);
    expect(filing.persons.map(({ item5 }) => item5?.percentOfClass?.printed)).toEqual(["6.5%", "0.1%"]);
  });

  it("is not read where its last heads are no total and percentage of what is owned", () => {
    expect(amounts(table("Reporting Person    Held    Options    Total sold    Percent"))).toEqual([
      null,
      null,
    ]);
    expect(amounts(table("Reporting Person    Held    Options    Percent    Total"))).toEqual([null, null]);
  });
});

it("a percentage alone is no count of shares", () => {
  const item5 =
    "(a) Quillby Fund beneficially owns 600,000 Shares. On that basis Quillby Fund beneficially owns approximately 6.0% of the Common Stock.";
  const [fund] = told(item5).persons;
  expect([figure(fund?.item5?.aggregateAmount), fund?.item5?.percentOfClass?.printed]).toEqual([
    "600000",
    "approximately 6.0%",
  ]);
});
