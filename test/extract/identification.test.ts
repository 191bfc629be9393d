/** The number of a person is no part of the name, wherever a name is read. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";

const NUMBERS = [
  "IRS  #  12-345-6789",
  "IRS No. 12-3456789",
  "I.R.S. No. 12-3456789",
  "(I.R.S. Identification No. 12-3456789)",
  "IRS Employer I.D. No.: 12-3456789",
  "Tax ID: 12-3456789",
  "Federal Tax Identification Number 12-3456789",
  "EIN 12-3456789",
  "FEIN: 12-3456789",
  "S.S. No. ###-##-####",
  "SSN: XXX-XX-6789",
  "Social Security No. 123-45-6789",
];
const CO = { ...LARKSPUR, name: "LARKSPUR ROWE & CO.", heading: "Larkspur Rowe & Co." };

describe.each(NUMBERS)("%s", (number) => {
  it.each([
    ["below", `LARKSPUR ROWE & CO.\n\t${number}`],
    ["behind", `LARKSPUR ROWE & CO.   ${number}`],
  ])("stands on a cover page %s the name", (_where, name) => {
    const [person] = readFiling(filingText({ persons: [{ ...CO, name }] })).persons;
    expect(person?.name.value).toBe("LARKSPUR ROWE & CO.");
  });

  it("stands in Item 2(a) of a 13G below the name", () => {
    const item2 = ["Item 2(a). Name of Person Filing:", "Larkspur Rowe & Co.", number];
    const { filedBy } = readFiling(filingText({ schedule: "13G", persons: [CO], item2 }));
    expect(filedBy.map(({ value }) => value)).toEqual(["Larkspur Rowe & Co."]);
  });

  it("stands above a signature", () => {
    const signaturePage = ["LARKSPUR ROWE & CO.", number, "", "By: /s/ Ann Lund", "Manager"];
    const { signatures } = readFiling(filingText({ persons: [CO], signaturePage }));
    expect(signatures?.signatures.map(({ person }) => person.value)).toEqual(["LARKSPUR ROWE & CO."]);
  });
});

describe("a name that only begins like a number's caption", () => {
  it.each(["IRS PARTNERS NO. 19 L.P.", "EINHORN TAX ADVISERS LLC", "S.S. CARTER & CO."])("%s", (name) => {
    expect(readFiling(filingText({ persons: [{ ...CO, name }] })).persons[0]?.name.value).toBe(name);
  });
});

describe("Item 2(a) whose caption stands on a line with the Item's number", () => {
  it.each([
    "Item 2.     (a)   Name of Person Filing:",
    "Item 2 (a)  Names of Persons Filing",
    "Item 2. (a) Name of Person Filing:",
  ])("%s", (caption) => {
    const item2 = [`${caption}\n                  Larkspur Rowe & Co.\n`, "Item 2(b). Address: 12 Quay Road"];
    const { filedBy } = readFiling(filingText({ schedule: "13G", persons: [CO], item2 }));
    expect(filedBy.map(({ value }) => value)).toEqual(["Larkspur Rowe & Co."]);
  });

  it("names nobody where it is empty", () => {
    const item2 = ["Item 2.", "(a)   Name of Person Filing:", "Item 2(b). Address: 12 Quay Road"];
    expect(readFiling(filingText({ schedule: "13G", persons: [CO], item2 })).filedBy).toEqual([]);
  });
});

it("names in one sentence, parted by semicolons, are all those who file", () => {
  const item2 = [
    "Item 2(a). Name of Person Filing:",
    "Larkspur Rowe & Co.; Rowe GP, LLC; and Susan Tate. Rowe GP, LLC is the general partner of Larkspur Rowe & Co.",
  ];
  const { filedBy } = readFiling(filingText({ schedule: "13G", persons: [CO], item2 }));
  expect(filedBy.map(({ value }) => value)).toEqual(["Larkspur Rowe & Co.", "Rowe GP, LLC", "Susan Tate"]);
});
