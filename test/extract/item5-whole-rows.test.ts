/** Tables of Item 5 in plain text: bars between the cells, or a line for each cell. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { figure } from "../support/figures.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";

const person = (name: string) => ({ ...LARKSPUR, name, notes: [], item5: null });
const PERSONS = [person("Quillby Fund LP"), person("Sedge Row Partners LLC")];
const HEADS = ["Reporting Person", "Amount beneficially owned", "Percent of class", "Sole voting power"];
const ROWS = [
  ["Quillby Fund LP", "600,000", "6.0%", "600,000"],
  ["Sedge Row Partners LLC", "650,000", "6.5%", "50,000"],
];
const TOLD = [
  ["600000", "6.0%", "600000"],
  ["650000", "6.5%", "50000"],
];
const NOTHING = [null, null, null];

const stated = (lines: readonly string[]): (string | null)[][] =>
  readFiling(
    filingText({ persons: PERSONS, item5: ["The table tells what each owns today:", ...lines].join("\n\n") }),
  ).persons.map(({ item5 }) => [
    figure(item5?.aggregateAmount),
    item5?.percentOfClass?.printed ?? null,
    figure(item5?.soleVotingPower),
  ]);

describe("a table in plain text is read by its captions", () => {
  it("with bars between the cells", () => {
    const lines = [HEADS, ...ROWS].map((row) => row.join(" | "));
    expect(stated(lines)).toEqual(TOLD);
    expect(stated(lines.map((line) => `| ${line} |`))).toEqual(TOLD);
  });

  it("with a line for each cell", () => {
    expect(stated([HEADS, ...ROWS].flat())).toEqual(TOLD);
  });

  it("but not where a row has more or fewer figures than captions", () => {
    const [fund = [], manager = []] = ROWS;
    expect(stated([...HEADS, ...fund, "12", ...manager])[0]).toEqual(NOTHING);
    expect(stated([...HEADS, ...fund.slice(0, 2), ...manager])[0]?.[2]).toBeNull();
  });
});
