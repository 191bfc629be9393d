/** Tables by person as a typewriter set them: captions right above the rows, and cut over two lines. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { figure } from "../support/figures.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";

const person = (name: string) => ({ ...LARKSPUR, name, notes: [], item5: null });
const PERSONS = [person("Quillby Fund LP"), person("Sedge Row Partners LLC")];
const LEAD = "Each Reporting Person owns on the date of this statement:";

const stated = (table: string, lead = LEAD): (string | null)[][] =>
  readFiling(filingText({ persons: PERSONS, item5: `${lead}\n\n${table}` })).persons.map(({ item5 }) => [
    figure(item5?.aggregateAmount),
    item5?.percentOfClass?.printed ?? null,
    figure(item5?.soleVotingPower),
    figure(item5?.sharedDispositivePower),
  ]);
const NOTHING = [
  [null, null, null, null],
  [null, null, null, null],
];

const POWERS = `
                               Sole power    Shared power     Total      Percent
     Quillby Fund LP              611,420         140,100     751,520      15.3%
     Sedge Row Partners LLC        88,000         140,100     228,100       4.6%
`;
const PARTS = `
                               Common    Series B
                               Stock     Preferred   Warrants       Total     Percent
                             ---------   ---------   --------   ---------   ---------
Quillby Fund LP              1,900,000     750,000    120,000   2,770,000       11.4%
Sedge Row Partners LLC          95,000      37,500      6,000     138,500        0.6%
`;

it("captions right above the rows", () => {
  expect(stated(POWERS)).toEqual([
    ["751520", "15.3%", "611420", "140100"],
    ["228100", "4.6%", "88000", "140100"],
  ]);
});

it("captions of a count joined to the first row, where the lead says that it is of what is owned", () => {
  const table = [
    "Name  Number of Shares  Percent of Class  Quillby Fund LP  751,520  15.3%",
    "Sedge Row Partners LLC  228,100  4.6%",
  ].join("\n\n");
  expect(stated(table, "The Reporting Persons beneficially own those Securities as follows:")).toEqual([
    ["751520", "15.3%", null, null],
    ["228100", "4.6%", null, null],
  ]);
  expect(stated(table, "The Reporting Persons bought those Securities as follows:")).toEqual(NOTHING);
});

it.each(["Rollover Holder", "Stockholder", "Entity", "Member of the Group"])(
  "persons below the caption %s",
  (caption) => {
    const table = POWERS.replace(/^\n {20}/, `\n${caption.padEnd(20)}`);
    expect(stated(table)[0]).toEqual(["751520", "15.3%", "611420", "140100"]);
  },
);

it("what a holding is made of, its kinds cut over two lines, before its total and percentage", () => {
  expect(stated(PARTS)).toEqual([
    ["2770000", "11.4%", null, null],
    ["138500", "0.6%", null, null],
  ]);
});

it.each([
  ["a total without a percentage", PARTS.replace("Percent", "Cost"), LEAD],
  ["a caption that is not known", PARTS.replace("Warrants", "Pledged"), LEAD],
  ["a lead that speaks of another time", POWERS, "What each owned prior to the offering:"],
])("nothing is read below %s", (_what, table, lead) => {
  expect(stated(table, lead)).toEqual(NOTHING);
});

describe("a short name that two reporting persons share", () => {
  const family = [
    { ...LARKSPUR, name: "Quillby Asset Management Inc.", aggregate: "600,000", notes: [], item5: null },
    { ...LARKSPUR, name: "Quillby Investors, Inc.", aggregate: "0", notes: [], item5: null },
    { ...LARKSPUR, name: "Allied Sedge Group, Inc.", aggregate: "12,000", notes: [], item5: null },
  ];
  const rows = (...lines: readonly string[]) =>
    readFiling(
      filingText({
        persons: family,
        item5: [
          "The Reporting Persons beneficially own those Securities as follows:",
          "Name\tShares of Common Stock\t% of Class of Common Stock",
          ...lines,
        ].join("\n\n"),
      }),
    ).persons.map(({ item5 }) => item5?.percentOfClass?.printed ?? null);

  it("is that of the one whose cover page states the amount, and so are first letters", () => {
    expect(rows("Quillby\t600,000\t6.3%", "AS\t12,000\t0.1%")).toEqual(["6.3%", null, "0.1%"]);
  });

  it("is nobody's beside another amount, nor is another name beside that amount", () => {
    expect(rows("Quillby\t601,000\t6.3%", "Hollin\t12,000\t0.1%")).toEqual([null, null, null]);
  });
});
