/** A schedule of officers typed in columns: who is listed stands in the first. */
import { describe, expect, it } from "@jest/globals";
import { typedFiling } from "./typed-reading.js";

const row = (...cells: string[]): string =>
  cells
    .map((cell) => cell.padEnd(27))
    .join("")
    .trimEnd();
const CAPTIONS = row("Names of Directors and", "   Principal Occupation", "Business Address");
const schedule = (...lines: string[]) =>
  typedFiling(
    "13D",
    [
      "Item 2.  Identity and Background.",
      "",
      "SCHEDULE A",
      "",
      CAPTIONS,
      row("Officers"),
      "",
      ...lines,
      "",
    ].join("\n"),
  );
const listed = (...lines: string[]): string[] => schedule(...lines).scheduleA.map(({ value }) => value);
const VALE = [
  row("Peter Vale", "Chairman and Chief", "Hollin Electric"),
  row("Director", "Executive Officer,", "12 Quay Road"),
  row("", "Hollin Electric", "Larkspur Quay"),
  row("", "Works", "Albany, NY 12207"),
];

describe("officers typed in columns", () => {
  it("are none of the lines with which other columns go on", () => {
    expect(listed(...VALE, "", row("Ann T. Lund", "Retired", "1 Mill Lane"))).toEqual([
      "Peter Vale",
      "Ann T. Lund",
    ]);
  });

  it.each([
    ["a name that goes on below", ["Ada Thornbury", "Quill", "Director"], "Ada Thornbury Quill"],
    ["a generation below", ["Ada Thornbury", "Jr.", "Director"], "Ada Thornbury Jr."],
    ["an office below", ["Ada Thornbury", "Chairman"], "Ada Thornbury"],
    ["an office and a remark below", ["Ada Thornbury", "Director", "Retired"], "Ada Thornbury"],
    ["two words below", ["Ada Thornbury", "Hollin Mills"], "Ada Thornbury"],
  ])("have %s", (_name, column, name) => {
    const others = ["Retired", "Surveyor", ""];
    const lines = column.map((cell, index) => row(cell, others[index] ?? "", "1 Mill Lane"));
    expect(listed(...lines)[0]).toBe(name);
  });

  it("have no occupation cut off at the first of several lines", () => {
    const alone = row("Ann T. Lund", "Retired", "1 Mill Lane");
    expect(schedule(...VALE, "", alone).officers.map(({ name }) => name.value)).toEqual(["Ann T. Lund"]);
  });

  it("are none of the lines of an annex of trades, whatever the exhibit behind it says of a director", () => {
    const text = [
      "Item 2.  Identity and Background.",
      "",
      "ANNEX A",
      "",
      row("Trade Date", "Number of Shares", "Price per Share"),
      row("May 6, 2019", "1,500,000", "$6.82"),
      "",
      "EXHIBIT 99.1",
      "",
      "Joint Filing Agreement",
      "",
      row("By: /s/ Ann T. Lund", "Title: Director"),
    ];
    expect(typedFiling("13D", text.join("\n")).scheduleA).toEqual([]);
  });
});
