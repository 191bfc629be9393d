/** Whose figures they are, where the text tells of several persons: names alike but for a number, labels, questions of a 13G. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { typewritten } from "../support/clothes.js";
import { amounts, figure } from "../support/figures.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

const fund = (name: string, aggregate: string) => ({ ...LARKSPUR, name, aggregate, item5: null });
const FUNDS = [
  fund("Quillby Fund LP", "600,000"),
  fund("Quillby Fund II LP", "400,000"),
  fund("Quillby Fund III LP", "200,000"),
];

describe("funds of one name, told apart by their numbers", () => {
  it("have each its own amount", () => {
    const item5 = [
      "Quillby Fund beneficially owns 600,000 Shares.",
      "Quillby Fund II beneficially owns 400,000 Shares.",
      "Quillby Fund III beneficially owns 200,000 Shares.",
    ].join("\n\n");
    expect(amounts(readFiling(filingText({ persons: FUNDS, item5 })))).toEqual([
      "600000",
      "400000",
      "200000",
    ]);
  });

  it("have each the figures under its own heading", () => {
    const item5 = ["III", "II", ""]
      .map(
        (number, index) =>
          `Quillby Fund ${number} LP\n\n(a) Amount beneficially owned: ${String(index + 2)}00,000`,
      )
      .join("\n\n")
      .replaceAll("  ", " ");
    expect(amounts(readFiling(filingText({ persons: FUNDS, item5 })))).toEqual([
      "400000",
      "300000",
      "200000",
    ]);
  });
});

it("a percentage behind a sentence on somebody unknown is nobody's", () => {
  const item5 =
    "Quillby Fund II beneficially owns 400,000 Shares, or 4.0% of the class.\n\nSaltmarsh Trust beneficially owns 90,000 Shares. Percentage: 0.9%";
  const { persons } = readFiling(filingText({ persons: FUNDS, item5 }));
  expect(persons[1]?.item5?.percentOfClass?.printed).toBe("4.0%");
});

it("a name with a colon heads the powers that follow it", () => {
  const powers = (name: string, shared: string): string =>
    `${name}: (1) Sole power to vote or to direct the vote: 0 (2) Shared power to vote or to direct the vote: ${shared}`;
  const item5 = [powers("Quillby Fund LP", "600,000"), powers("Quillby Fund II LP", "400,000")].join("\n\n");
  const { persons } = readFiling(filingText({ persons: FUNDS, item5 }));
  expect(persons.map((person) => figure(person.item5?.sharedVotingPower))).toEqual([
    "600000",
    "400000",
    null,
  ]);
});

describe("the parts of a holding", () => {
  const parts = (text: string): (string | null)[] =>
    readFiling(text).persons[0]?.item5?.composition?.holdings.map(({ shares }) => figure(shares)) ?? [];
  const larkspur = (owns: string) => ({ ...LARKSPUR, item5: { owns } });

  it("may stand behind the percentage of the shares outstanding", () => {
    const owns =
      "650,000 Shares, representing 6.5% of the Shares outstanding, which consist of (i) 600,000 Shares and (ii) 50,000 Shares issuable upon exercise of warrants";
    expect(parts(filingText({ persons: [larkspur(owns)] }))).toEqual(["600000", "50000"]);
  });

  it("are not those of the class outstanding", () => {
    const owns =
      "650,000 Shares, representing 6.5% of the Shares outstanding, which consist of (i) 9,000,000 Shares in the hands of the public and (ii) 950,000 Shares held by officers";
    expect(parts(filingText({ persons: [larkspur(owns)] }))).toEqual([]);
  });

  it.each([
    ["the next mark", "650,000 Shares, which consist of these: first (i) 600,000 Shares"],
    ["the first mark", "650,000 Shares of the Common Stock, which in all consist of"],
    ["either", "650,000 Shares"],
  ])("run on where a typed line breaks before %s", (_where, lead) => {
    const list = lead.includes("(i)")
      ? " and"
      : `${lead.includes("consist") ? "" : ", consisting of"} (i) 600,000 Shares and`;
    const owns = `${lead}${list} (ii) 50,000 Shares issuable upon exercise of warrants`;
    const text = typewritten({
      persons: [larkspur(owns), ROE],
      outstanding: "Percentages are based on 9,950,000 Shares outstanding.",
    });
    expect(parts(text)).toEqual(["600000", "50000"]);
  });
});

it("what a manager holds for a fund and in an account of its own is no part of what the fund holds", () => {
  const told =
    "Larkspur Holdings LLC may be deemed the beneficial owner of the (i) 650,000 Shares owned by Tamarind Fund, L.P. and (ii) 120,000 Shares held in a separate account.";
  const persons = [
    { ...fund("LARKSPUR HOLDINGS LLC", "770,000"), notes: [] },
    { ...fund("TAMARIND FUND, L.P.", "650,000"), notes: [] },
  ];
  const held = readFiling(filingText({ persons, outstanding: told })).persons.map(({ holdings }) =>
    holdings.map(({ shares }) => figure(shares)),
  );
  expect(held[0]).toEqual(["650000", "120000"]);
  expect(held[1]).not.toContain("120000");
});

it("what is owned by virtue of the ownership of numbered parts is made of them", () => {
  const item6 =
    "Larkspur beneficially owned 650,000 Shares, by virtue of its ownership of (i) 600,000 Shares and (ii) warrants to purchase 50,000 Shares.";
  const persons = [{ ...fund("LARKSPUR HOLDINGS LLC", "650,000"), notes: [] }];
  const [larkspur] = readFiling(filingText({ persons, item6 })).persons;
  expect(larkspur?.holdings.map(({ shares }) => figure(shares))).toEqual(["600000", "50000"]);
});

describe("Item 4 of a printed 13G for several persons", () => {
  const item4 = (told: string[]): (string | null)[][] =>
    readFiling(filingText({ schedule: "13G", persons: FUNDS.slice(0, 2), told })).persons.map(
      ({ item4: stated }) => [
        figure(stated?.aggregateAmount),
        figure(stated?.sharedVotingPower),
        figure(stated?.soleDispositivePower),
      ],
    );

  it("is read where the persons stand under each question", () => {
    const told = [
      "(a) Amount beneficially owned:",
      "Quillby Fund LP: 600,000",
      "Quillby Fund II LP: 400,000",
      "(b) Percent of class:",
      "Quillby Fund LP: 6.0%",
      "Quillby Fund II LP: 4.0%",
      "(c) Number of shares as to which such person has:",
      "(ii) Shared power to vote or to direct the vote:",
      "Quillby Fund LP: 600,000",
      "Quillby Fund II LP: 400,000",
      "(iii) Sole power to dispose or to direct the disposition of:",
      "Quillby Fund LP: 0",
      "Quillby Fund II LP: 0",
    ];
    expect(item4(told)).toEqual([
      ["600000", "600000", "0"],
      ["400000", "400000", "0"],
    ]);
  });

  it("is read where the questions stand under each name", () => {
    const told = ["LP", "II LP"].flatMap((number, index) => [
      `Quillby Fund ${number}`,
      `(a) Amount beneficially owned: ${index === 0 ? "600,000" : "400,000"}`,
      "(c) Number of shares as to which such person has:",
      `(ii) Shared power to vote or to direct the vote: ${index === 0 ? "600,000" : "400,000"}`,
      "(iii) Sole power to dispose or to direct the disposition of: 0",
    ]);
    expect(item4(told)).toEqual([
      ["600000", "600000", "0"],
      ["400000", "400000", "0"],
    ]);
  });

  it("is read where the names have a list's marks, of one and of several", () => {
    const persons = FUNDS.map((each) => ({ ...each, signed: false }));
    const list = (first: string, others: string): string[] => [
      `1. Quillby Fund LP: ${first}`,
      `2. Each of Quillby Fund II LP and Quillby Fund III LP: ${others}`,
    ];
    const told = [
      "(a) Amount beneficially owned:",
      ...list("600,000", "400,000"),
      "(c) Number of shares as to which such person has:",
      "(ii) Shared power to vote or to direct the vote:",
      ...list("600,000", "400,000"),
    ];
    const read = readFiling(filingText({ schedule: "13G", persons, told })).persons;
    expect(read.map(({ item4: stated }) => figure(stated?.sharedVotingPower))).toEqual([
      "600000",
      "400000",
      "400000",
    ]);
  });

  it("calls a natural person in order whose name is signed as the cover page has it, the family name first", () => {
    const roe = { ...ROE, name: "Roe Jane" };
    const told = ["(a) Amount beneficially owned:", "Quillby Fund LP: 600,000", "Jane Roe: 770,000"];
    const signaturePage = ["Dated: March 10, 2025", "", "/s/ Jane Roe", "Roe Jane"];
    const [, read] = readFiling(
      filingText({ schedule: "13G", persons: [...FUNDS.slice(0, 1), roe], told, signaturePage }),
    ).persons;
    expect(figure(read?.item4?.aggregateAmount)).toBe("770000");
  });

  it("gives nobody a figure that stands under no name", () => {
    expect(item4(["(a) Amount beneficially owned: 1,000,000"])).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });
});

it("a joint filing agreement names the issuer of the Common Stock", () => {
  const text = filingText({ agreement: ["Larkspur Holdings LLC"] }).replace(
    "JOINT FILING AGREEMENT\n",
    "JOINT FILING AGREEMENT\n\nThe undersigned agree to file one statement on Schedule 13D with respect to the Common Stock of Saltmarsh Foods, Inc. on behalf of each of them.\n",
  );
  expect(readFiling(text).jointFilingAgreement?.issuerNamed?.value).toBe("Saltmarsh Foods, Inc");
});

describe("a fund that tells nothing of its holding", () => {
  const told = (manager: string) =>
    readFiling(
      filingText({
        persons: [
          { ...LARKSPUR, notes: [], item5: { owns: "650,000 Shares" } },
          { ...ROE, aggregate: "770,000", notes: [], item5: null },
        ],
        item5: `Jane M. Roe beneficially owns 770,000 Shares, consisting of ${manager}.`,
      }),
    ).persons[0]?.told.map(({ holdings }) => holdings.map(({ shares, kind }) => `${shares.printed} ${kind}`));

  it("is told of in its manager's list, where that has all of it", () => {
    expect(told("(i) 120,000 Shares and (ii) 650,000 Shares held by Larkspur Holdings LLC")).toEqual([
      ["650,000 outstanding"],
    ]);
  });

  it("with its rights", () => {
    expect(
      told(
        "(i) 120,000 Shares, (ii) 600,000 Shares held by Larkspur Holdings LLC and (iii) 50,000 Shares issuable upon exercise of warrants held by Larkspur Holdings LLC",
      ),
    ).toEqual([["600,000 outstanding", "50,000 right-to-acquire"]]);
  });

  it.each([
    ["a part of it", "(i) 170,000 Shares and (ii) 600,000 Shares held by Larkspur Holdings LLC"],
    ["somebody else's", "(i) 120,000 Shares and (ii) 650,000 Shares held by the Mill Fund"],
  ])("not where the list has %s", (_name, manager) => {
    expect(told(manager)).toEqual([]);
  });
});

it("a manager's list that names who holds each part tells the holding of that fund, and of who controls it and reports as much", () => {
  const bare = (name: string, aggregate: string) => ({
    ...fund(name, aggregate),
    ...{ notes: [], soleVoting: "0", soleDispositive: "0" },
    ...{ sharedVoting: aggregate, sharedDispositive: aggregate },
  });
  const rightsOf = (last: string) =>
    readFiling(
      filingText({
        persons: [
          bare("Larkspur Holdings LLC", "1,000,000"),
          bare("Quillby Fund LP", "600,000"),
          bare("Quillby Partners LLC", last),
        ],
        told: [
          "Larkspur Holdings LLC may be deemed to beneficially own 1,000,000 shares of Common Stock, consisting of (i) 400,000 shares held directly by Tamarind Trust, (ii) 500,000 shares held directly by Quillby Fund LP, and (iii) 100,000 shares of Common Stock Quillby Fund LP has the right to acquire upon exercise of warrants.",
        ],
      }),
    ).persons.map(({ holdings }) =>
      holdings.flatMap(({ kind, shares }) => (kind === "right-to-acquire" ? shares.value.toFixed() : [])),
    );
  expect(rightsOf("600,000")).toEqual([["100000"], ["100000"], ["100000"]]);
  expect(rightsOf("500,000")).toEqual([["100000"], ["100000"], []]);
});
