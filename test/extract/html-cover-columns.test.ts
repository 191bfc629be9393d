/** A cover page of HTML on which two reporting persons stand side by side, each in a column of the table. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";

const ANSWERS: readonly (readonly [string, string, string, string])[] = [
  ["1", "NAME OF REPORTING PERSON", "Jane M. Roe", "Roe Family Trust"],
  ["2", "CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP", "(a) ☐ (b) ☒", "(a) ☒ (b) ☐"],
  ["3", "SEC USE ONLY", "", ""],
  ["4", "SOURCE OF FUNDS", "PF", "OO"],
  ["6", "CITIZENSHIP OR PLACE OF ORGANIZATION", "United States", "Vermont"],
  ["7", "SOLE VOTING POWER", "1,204,551 <sup>(1)</sup>", "-0-"],
  ["8", "SHARED VOTING POWER", "331,207", "331,207"],
  ["9", "SOLE DISPOSITIVE POWER", "1,204,551", "None"],
  ["10", "SHARED DISPOSITIVE POWER", "331,207", "331,207"],
  ["11", "AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON", "1,535,758", "331,207"],
  ["13", "PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)", "3.8%", "0.8%"],
  ["14", "TYPE OF REPORTING PERSON", "IN", "OO"],
];
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const page = (rows: readonly string[]) =>
  readFiling(
    `<html><body><p>SCHEDULE 13D</p><p>Hollin Mills, Inc.</p><p>(Name of Issuer)</p><table>${rows.join("\n")}</table><p>Item 1. Security and Issuer</p><p>Common Stock of Hollin Mills, Inc.</p></body></html>`,
    "filing.htm",
  ).persons;

describe("two persons in two columns", () => {
  it.each([
    ["with the rows' numbers", ANSWERS.map((answer) => row(...answer))],
    ["without them", ANSWERS.map(([, ...answer]) => row(...answer))],
  ])("are two persons with the answers of their own, %s", (_, rows) => {
    const read = page(rows).map((person) => [
      person.name.value,
      person.group?.value,
      person.citizenship?.value,
      person.soleVotingPower?.value.toFixed(),
      person.sharedDispositivePower?.value.toFixed(),
      person.aggregateAmount?.value.toFixed(),
      person.typeOfReportingPerson?.value.join(),
    ]);
    expect(read).toEqual([
      ["Jane M. Roe", "b", "United States", "1204551", "331207", "1535758", "IN"],
      ["Roe Family Trust", "a", "Vermont", "0", "331207", "331207", "OO"],
    ]);
  });

  it("share what stands in a cell that reaches over both", () => {
    const rows = ANSWERS.map(([number, caption, one, other]) =>
      number === "6"
        ? `<tr><td>6</td><td>${caption}</td><td colspan="2">Vermont</td></tr>`
        : row(number, caption, one, other),
    );
    expect(page(rows).map(({ citizenship }) => citizenship?.value)).toEqual(["Vermont", "Vermont"]);
  });

  it("are not what a name and a number of the tax office are", () => {
    const rows = ANSWERS.map(([number, caption, one]) =>
      row(number, caption, one, number === "1" ? "I.R.S. No. 12-3456789" : ""),
    );
    expect(page(rows).map(({ name }) => name.value)).toEqual(["Jane M. Roe"]);
  });
});
