/** Cover pages whose rows state a figure for each of two classes. */
import { describe, expect, it } from "@jest/globals";
import { percentValue } from "../../src/figures/percent.js";
import { told, typedPersons } from "./typed-reading.js";

const page = (a: string, none: string, b: string, percents: string): string => `
1. Name of Reporting Person
   Jane M. Roe
2. Check the Appropriate Box if a Member of a Group (a) [ ] (b) [X]
3. SEC Use Only
4. Citizenship or Place of Organization
   United States
5. Sole Voting Power
   ${a}
6. Shared Voting Power
   ${none}
7. Sole Dispositive Power
   ${b}
8. Shared Dispositive Power
   ${none}
9. Aggregate Amount Beneficially Owned by Each Reporting Person
   ${a}
11. Percent of Class Represented by Amount in Row (9)
   ${percents}
12. Type of Reporting Person
    IN
`;

/** What is read of a class: `NAME: sole/shared/sole/shared = aggregate, percent`. */
function classesOf(cover: string): string[] {
  const [roe] = typedPersons("13G", cover);
  return (roe?.classes ?? []).map((rows) => {
    const powers = [rows.soleVotingPower, rows.sharedVotingPower, rows.soleDispositivePower, rows.sharedDispositivePower]; // prettier-ignore
    const printed = [...powers, rows.aggregateAmount].map((figure) => figure?.value.toFixed() ?? "-");
    const percent = rows.percentOfClass === null ? "-" : percentValue(rows.percentOfClass.value);
    return `${rows.ofClass}: ${printed.slice(0, 4).join("/")} = ${printed[4] ?? ""}, ${percent}`;
  });
}

describe("a figure for each of two classes", () => {
  it.each([
    [
      "the class ahead of its figure, one to a line, with the marks of notes",
      page(
        "Class A Common Stock:  401,000 (1)\n   Class B Common Stock:  2,500,000 (2),(3)",
        "Class A Common Stock:  0\n   Class B Common Stock:  -0-",
        "Class A Common Stock:  401,000 (1)\n   Class B Common Stock:  2,400,000",
        "Class A Common Stock:  Less than 1% (4)\n   Class B Common Stock:  61.9% (4)",
      ),
      [
        "Class A Common Stock: 401000/0/401000/0 = 401000, <1",
        "Class B Common Stock: 2500000/0/2400000/0 = 2500000, 61.9",
      ],
    ],
    [
      "the class behind its figure, the two joined by a word",
      page(
        "401,000 shares of Common Stock and 2,500,000 shares of Series B Common Stock",
        "None",
        "401,000 shares of Common Stock and 2,500,000 shares of Series B Common Stock",
        "5.2% of the Common Stock; 61.9% of the Series B Common Stock",
      ),
      [
        "Common Stock: 401000/-/401000/- = 401000, 5.2",
        "Series B Common Stock: 2500000/-/2500000/- = 2500000, 61.9",
      ],
    ],
  ])("%s", (_, cover, classes) => {
    expect(classesOf(cover)).toEqual(classes);
    const [roe] = typedPersons("13G", cover);
    expect([roe?.aggregateAmount, roe?.percentOfClass]).toEqual([null, null]);
  });

  it.each([
    [
      "a figure without a class beside them",
      "Class A: 401,000\n   Class B: 2,500,000\n   2,901,100 in votes",
    ],
    ["two figures of one class", "Class A: 401,000; Class A: 2,500,000"],
    ["words in place of a figure", "Class A: 401,000; Class B: See Item 5"],
    ["a figure taken apart", "Class A: 401,000 (of which 100,000 options); Class B: 2,500,000"],
  ])("is not read with %s, and the first is not chosen", (_, row) => {
    const cover = page(row, "0", row, "5.2%");
    expect(classesOf(cover)).toEqual([]);
    expect(typedPersons("13G", cover).map(told)).toEqual(["Jane M. Roe: -/0/-/0 = -, 5.2, IN"]);
  });

  it("a row of one class beside rows of one figure is that figure", () => {
    const one = "Class A Common Stock:  401,000";
    expect(typedPersons("13G", page(one, "0", one, "5.2%")).map(told)).toEqual([
      "Jane M. Roe: 401000/0/401000/0 = 401000, 5.2, IN",
    ]);
  });
});
