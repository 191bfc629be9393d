/** Whose the figures of Item 5 are, where it tells them of several persons at once, in a list, or by short names. */
import { describe, expect, it } from "@jest/globals";
import { readFiling, type Filing } from "../../src/index.js";
import { amounts, figure } from "../support/figures.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";
import { PERSON, readWhole, schedule13D } from "../structured/structured-xml.js";

const percents = ({ persons }: Filing): (string | null)[] =>
  persons.map(({ item5 }) => item5?.percentOfClass?.printed ?? null);

const person = (name: string, aggregate = "650,000", type = "OO") => ({
  ...LARKSPUR,
  name,
  aggregate,
  type,
  notes: [],
  item5: null,
});
const ALIKE = [
  person("Quillby Fund LP"),
  person("Sedge Row Partners LLC"),
  person("Ann Teasel", "650,000", "IN"),
];
const APART = [person("Quillby Fund LP", "600,000"), person("Sedge Row Partners LLC")];
const told = (item5: string, persons = ALIKE, issuer?: string): Filing =>
  readFiling(filingText({ persons, item5, ...(issuer === undefined ? {} : { issuer }) }));
const all = (value: string | null): (string | null)[] => [value, value, value];

describe("what the Reporting Persons own as one", () => {
  it.each([
    [
      "in the aggregate",
      "(a) The Reporting Persons may be deemed to beneficially own, in the aggregate, 641,300 Shares.",
    ],
    ["by owning in the aggregate", "(a) The Reporting Persons own, in the aggregate, 641,300 Shares."],
    ["plainly", "(a) and (b) The Reporting Persons beneficially own 641,300 Shares."],
    [
      "on a day",
      "(a) As of the date hereof, the applicable Reporting Persons beneficially own an aggregate of 641,300 Shares.",
    ],
  ])("is each one's amount where all report the same, told %s", (_how, item5) => {
    expect(amounts(told(item5))).toEqual(all("641300"));
  });

  it("is nobody's amount where the cover pages differ", () => {
    expect(amounts(told("(a) The Reporting Persons beneficially own 650,000 Shares.", APART))).toEqual([
      null,
      null,
    ]);
  });

  it.each([
    "(a) The Manager and the Reporting Persons beneficially own 641,300 Shares.",
    "(a) By an agreement with the Reporting Persons, the Trust beneficially owns 641,300 Shares.",
    "(a) Upon exercise, the Reporting Persons would beneficially own 641,300 Shares.",
    "(a) An exercise counts in the Reporting Persons' beneficial ownership of 641,300 Shares.",
    "(a) None of the Reporting Persons beneficially own 641,300 Shares.",
  ])("is not read from %s", (item5) => {
    expect(amounts(told(item5))).toEqual(all(null));
  });

  it("gives way to what is told of one", () => {
    const item5 =
      "(a) The Reporting Persons beneficially own 641,300 Shares. Ann Teasel beneficially owns 640,000 Shares.";
    expect(amounts(told(item5))).toEqual(["641300", "641300", "640000"]);
  });

  it("has its percentage in the next sentence, too", () => {
    const lead = "(a) The Reporting Persons beneficially own an aggregate of 641,300 Shares.";
    expect(percents(told(`${lead} These Shares represent approximately 6.4% of the class.`))).toEqual(
      all("approximately 6.4%"),
    );
    expect(percents(told(`${lead} The Shares constitute 6.4% of the class.`))).toEqual(all("6.4%"));
    expect(percents(told(`${lead} They are 6.4% of the class.`))).toEqual(all("6.4%"));
    expect(percents(told(`${lead} Such holding constitutes 6.4% of the class.`))).toEqual(all("6.4%"));
    for (const not of [
      "Those Shares represented 9.1% of the class in January.",
      "The Shares would constitute 9.1% of the class.",
      "The options represent 1.1% of the class.",
    ])
      expect(percents(told(`${lead} ${not}`))).toEqual(all(null));
    expect(
      percents(told(`${lead} The Trust has 100 Shares. These Shares represent 0.1% of the class.`)),
    ).toEqual(all(null));
  });
});

it("a percentage of the shares that another owns is not of the amount just told", () => {
  const item5 =
    "(a) Quillby Fund LP beneficially owns 600,000 Shares. The Shares owned by Ann Teasel constitute 1.2% of the class.";
  expect(percents(told(item5))).toEqual(all(null));
});

it("a legal form without stops ends a sentence with one", () => {
  const item5 =
    "(a) Sedge Row Partners LLC beneficially owns 650,000 Shares that it holds for Quillby Fund LP. Quillby Fund LP beneficially owns 600,000 Shares.";
  expect(amounts(told(item5, APART))).toEqual(["600000", "650000"]);
});

describe("a list of names and figures", () => {
  const list = (lead: string, figures: readonly string[]): string =>
    [lead, ...figures.map((each, index) => `(${["i", "ii", "iii"][index] ?? ""}) ${each}`)].join("\n\n");
  const OWN = "(a) The Reporting Persons beneficially own these Shares:";

  it("gives each person its own amount and percentage", () => {
    const amountsOf = list(OWN, [
      "Quillby Fund LP: 641,300.25",
      "Sedge Row Partners LLC: 650,000;",
      "Ann Teasel: 9,000.",
    ]);
    const item5 = `${amountsOf}\n\n${list("The percentages of what is beneficially owned are on 9,950,000 Shares.", ["Quillby Fund LP: 6.4%", "Sedge Row Partners LLC: 6.5%", "Ann Teasel: 0.1%"])}`;
    expect(amounts(told(item5))).toEqual(["641300.25", "650000", "9000"]);
    expect(percents(told(item5))).toEqual(["6.4%", "6.5%", "0.1%"]);
  });

  it("may state both on one line, and all lines in one paragraph", () => {
    const item5 = `${OWN} (i) Quillby Fund LP: 641,300 Shares (6.4%), (ii) Ann Teasel: 9,000 Shares, or 0.1% of the class.`;
    expect(amounts(told(item5))).toEqual(["641300", null, "9000"]);
    expect(percents(told(item5))).toEqual(["6.4%", null, "0.1%"]);
  });

  it.each([
    ["numbers", ["(1)", "(2)", "(3)"]],
    ["letters", ["(a)", "(b)", "(c)"]],
    ["Roman numerals in capitals", ["(I)", "(II)", "(III)"]],
  ])("may tell each holding as a clause, marked with %s", (_kind, [one = "", two = "", three = ""]) => {
    const item5 = `As of today, ${one} Quillby Fund LP may be deemed to own 641,300 Shares, or 6.4%, ${two} Sedge Row Partners LLC may be deemed to own 650,000 Shares, or 6.5%, and ${three} Ann Teasel may be deemed to own 9,000 Shares, or 0.1%, in each case of the class.`;
    expect(amounts(told(item5))).toEqual(["641300", "650000", "9000"]);
  });

  it("is read in XML, where a name describes what the fund is of", () => {
    const xml = schedule13D({
      persons: [
        PERSON,
        PERSON.replace("Larkspur Holdings LLC", "Sedge Row (QP), a series of Quillby Trust, LLC"),
      ].join(""),
      items: `<item5><percentageOfClassSecurities>The Reporting Persons beneficially own these Shares:
(i) Larkspur Holdings LLC: 641,300.5
(ii) Sedge Row (QP): 9,000</percentageOfClassSecurities></item5>`,
    });
    expect(amounts(readWhole(xml))).toEqual(["641300.5", "9000"]);
  });

  it.each([
    [
      "of powers",
      "The Reporting Persons beneficially own and have power to vote:",
      "Quillby Fund LP: 641,300",
    ],
    [
      "of purchases",
      "The Reporting Persons beneficially own what they purchased:",
      "Quillby Fund LP: 641,300",
    ],
    ["that names somebody in its lead", "Ann Teasel beneficially owns, through:", "Quillby Fund LP: 641,300"],
    ["of warrants", OWN, "Quillby Fund LP: 641,300 warrants"],
    ["with sums", OWN, "Quillby Fund LP: 641,300 and 5,000 more"],
    ["of percentages below a lead on amounts", OWN, "Quillby Fund LP: 6.4%"],
    ["of somebody else", OWN, "Saltmarsh Trust: 641,300"],
  ])("is not read %s", (_what, lead, line) => {
    const filing = told(list(lead, [line]));
    expect([amounts(filing), percents(filing)]).toEqual([all(null), all(null)]);
  });
});

describe("each of several, listed by name", () => {
  it("owns the amount, but not those of whom another is something", () => {
    const item5 =
      "(a) Each of Quillby Fund LP, the adviser of Sedge Row Partners LLC, and Ann Teasel may be deemed to beneficially own 641,300 Shares.";
    expect(amounts(told(item5))).toEqual(["641300", null, "641300"]);
  });

  it("is read past a name that nobody reports under", () => {
    const item5 = "(a) Each of Saltmarsh Trust and Ann Teasel beneficially owns 641,300 Shares.";
    expect(amounts(told(item5))).toEqual([null, null, "641300"]);
    const first =
      "(a) Each of Ann Teasel, Saltmarsh Trust and Quillby Fund LP beneficially owns 641,300 Shares.";
    expect(amounts(told(first))).toEqual(["641300", null, "641300"]);
  });
});

describe("the first words of a name", () => {
  const powers = (words: string): string =>
    `(b) ${words} has sole voting power with respect to 641,300 Shares.`;
  const voting = (item5: string, persons = ALIKE, issuer?: string): (string | null)[] =>
    told(item5, persons, issuer).persons.map(({ item5: stated }) => figure(stated?.soleVotingPower));

  it.each(["Sedge Row", "Sedge", "SRPL"])("%s, are a name where they fit one person only", (words) => {
    expect(voting(powers(words))).toEqual([null, "641300", null]);
  });

  it.each([
    ["another person's begin alike", powers("Sedge"), [...ALIKE, person("Sedge Mill Corp.")], undefined],
    ["the issuer's begin alike", powers("Sedge"), ALIKE, "Sedge Foods, Inc."],
    [
      "a longer name goes on with another word",
      `${powers("Sedge")} Sedge Trust has no power.`,
      ALIKE,
      undefined,
    ],
    ["another word leads to a longer name", `${powers("Sedge")} Old Sedge has no power.`, ALIKE, undefined],
    ["the word is also used without a capital", `${powers("Sedge")} The mill grows sedge.`, ALIKE, undefined],
    ["it is an everyday word", powers("First"), [...ALIKE, person("First Mill Partners LP")], undefined],
    ["it is a natural person's", powers("Ann"), ALIKE, undefined],
    [
      "its letters begin the words of another's name",
      powers("RVF"),
      [person("Roe Value Fund LP"), person("RVF Partners LLC")],
      undefined,
    ],
    [
      "the count is that of another's cover page",
      powers("Sedge"),
      [person("Mill Trust", "641,300"), person("Sedge Row Partners LLC")].map((each) => ({
        ...each,
        soleVoting: each.aggregate,
      })),
      undefined,
    ],
  ])("are no name where %s", (_why, item5, persons, issuer) => {
    expect(voting(item5, persons, issuer).every((each) => each === null)).toBe(true);
  });
});
