/** Captions of a typed cover page in words that filers put in place of the form's. */
import { expect, it } from "@jest/globals";
import { personsOf, typedPersons } from "./typed-reading.js";

const cover = (changes: Readonly<Record<number, string>>): string => {
  const rows: readonly (readonly [string, string])[] = [
    ["NAME OF REPORTING PERSON", "Larkspur Holdings L.P."],
    ["CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP", "(a) [ ]  (b) [ ]"],
    ["SEC USE ONLY", ""],
    ["CITIZENSHIP OR PLACE OF ORGANIZATION", "Delaware"],
    ["SOLE VOTING POWER", "100,000"],
    ["SHARED VOTING POWER", "0"],
    ["SOLE DISPOSITIVE POWER", "100,000"],
    ["SHARED DISPOSITIVE POWER", "0"],
    ["AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON", "100,000"],
    ["CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES", "[ ]"],
    ["PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9", "5.1%"],
    ["TYPE OF REPORTING PERSON", "PN"],
  ];
  return rows
    .map(
      ([caption, answer], index) =>
        `${String(index + 1).padEnd(5)}${changes[index + 1] ?? caption}\n     ${answer}\n`,
    )
    .join("\n");
};

it.each([
  [9, "AGGREGATE AMOUNT BENEFICIALLY OWED BY EACH REPORTING PERSON"],
  [9, "AGGREGATE AMOUNT BENEFICIALLY-OWNED BY EACH REPORTING PERSON"],
  [9, "AGGREGATE BENEFICIALLY OWNED BY EACH REPORTING PERSON"],
  [11, "PERCENT OF CLASS REPRESENTED"],
  [11, "PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW"],
])("Row %i: %s", (row, caption) => {
  expect(personsOf("13G", cover({ [row]: caption }))).toEqual([
    "Larkspur Holdings L.P.: 100000/0/100000/0 = 100000, 5.1, PN",
  ]);
});

it("Row 4: CITIZEN OR PLACE OF ORGANIZATION", () => {
  const [person] = typedPersons("13G", cover({ 4: "CITIZEN OR PLACE OF ORGANIZATION" }));
  expect(person?.citizenship?.value).toBe("Delaware");
});

it.each([
  ["OO (Limited Liability Company), IA", "OO+IA"],
  ["OO (TRUST IN LIQUIDATION); HC", "OO+HC"],
  ["IA, OO (LLC), HC", "IA+OO+HC"],
  ["HC (1), CO", "HC+CO"],
  ["OO-Limited Liability Company, IA", "OO+IA"],
  ["IA (Investment Adviser)\n     HC (Parent Company)", "IA+HC"],
  ["IN (as to Ms. Roe), PN (as to the Fund)", "IN"],
  ["PN (Delaware)\n\n     IN WITNESS WHEREOF", "PN"],
])("Row 12 tells what a code means: %s", (type, read) => {
  const page = cover({}).replace(/PN\s*$/, `${type}\n`);
  expect(personsOf("13G", page)).toEqual([
    `Larkspur Holdings L.P.: 100000/0/100000/0 = 100000, 5.1, ${read}`,
  ]);
});
