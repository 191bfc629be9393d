/** Captions of a cover page in other words than the form's, beside the number of their row; and stacked captions. */
import { describe, expect, it } from "@jest/globals";
import { NUMBERED_COVER as COVER } from "./numbered-cover.js";
import { personsOf, typedPersons } from "./typed-reading.js";

it("a name of three lines stands beside a caption of two", () => {
  const page = COVER.replace(
    `1    NAME OF REPORTING PERSON
     Larkspur Holdings L.P.`,
    `1    NAME OF REPORTING PERSON               Wilma Quill and
     S.S. OR I.R.S. NO. OF ABOVE PERSON     Ernst Quill, tenants by the
                                            entireties`,
  );
  expect(typedPersons("13G", page).map(({ name }) => name.value)).toEqual([
    "Wilma Quill and Ernst Quill, tenants by the entireties",
  ]);
});

it.each([
  ["Larkspur Valley Trust\n     Company, N.A.", "Larkspur Valley Trust Company, N.A."],
  ["LARKSPUR GLOBAL INVESTORS, NA., 943112180", "LARKSPUR GLOBAL INVESTORS, NA."],
  ["Larkspur Holdings LLC, 13-1234567", "Larkspur Holdings LLC"],
  ["Larkspur Valley Trust\n     Jane M. Roe", "Larkspur Valley Trust; Jane M. Roe"],
])("a name broken ahead of its form, or with its number behind it: %s", (printed, name) => {
  const [person] = typedPersons("13G", COVER.replace("Larkspur Holdings L.P.", printed));
  expect(person?.name.value).toBe(name);
});

it("a percentage with that of all classes in parentheses is the first", () => {
  const page = COVER.replace("6.0%", "6.0% of Class A Common Stock\n     (3.1% of total Common Stock) (2)");
  expect(personsOf("13G", page)).toEqual(["Larkspur Holdings L.P.: 0/600000/0/600000 = 600000, 6.0, PN"]);
});

it("'-None-' is a zero, '-' is nothing", () => {
  const page = COVER.replace("POWER\n     0\n6", "POWER\n     -None-\n6").replace(
    "POWER\n     0\n8",
    "POWER\n     -\n8",
  );
  expect(personsOf("13G", page)).toEqual(["Larkspur Holdings L.P.: 0/600000/-/600000 = 600000, 6.0, PN"]);
});

describe("a row whose caption is worded otherwise is read all the same", () => {
  it.each([
    ["SHARED DISPOSITIVE POWER", "SHARED DISPOSITVE POWER"],
    ["SHARED DISPOSITIVE POWER", "SHARED INVESTMENT POWER"],
    ["SOLE DISPOSITIVE POWER", "SOLE POWER TO DISPOSE OR TO DIRECT THE DISPOSITION OF"],
    ["SHARED VOTING POWER", "SHARED POWER TO VOTE OR DIRECT THE VOTE"],
    ["CITIZENSHIP OR PLACE OF ORGANIZATION", "CITIZENSHIP OR PLACE OF INCORPORATION"],
    ["CITIZENSHIP OR PLACE OF ORGANIZATION", "CITIZENSHIP"],
    ["CITIZENSHIP OR PLACE OF ORGANIZATION", "JURISDICTION OF ORGANIZATION:"],
    ["PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9", "PERCENT OF CLASS"],
    ["PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9", "PERCENT OF SERIES REPRESENTED BY AMOUNT IN ROW 9"],
    ["CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP", "MEMBER OF A GROUP"],
    ["NAME OF REPORTING PERSON", "NAME AND I.R.S. IDENTIFICATION NO. OF REPORTING PERSON"],
    ["NAME OF REPORTING PERSON", "NAME OF REPORTING PERSON; I.R.S. IDENTIFICATION NO. OF ABOVE PERSON"],
    ["NAME OF REPORTING PERSON", "NAME OF REPORTING PERSON / I.R.S. IDENTIFICATION NO. OF ABOVE PERSON"],
    ["PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9", "PERCENT OF CLASS REPRESENTED BY AGGREGATE AMOUNT"],
    ["PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9", "PERCENT OF CLASS REPRESENTED IN ROW (9)"],
    ["PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9", "PERCENT OF CLASS REPRESENTED BY AMOUNT IN (9)"],
    ["PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9", "PERCENT OF CLASS REPRESENTED BY AMOUNT IN ITEM 9"],
    [
      "PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9",
      "PERCENT OF CLASS REPRESENTED BY THE AGGREGATE AMOUNT IN LINE 9",
    ],
    [
      "PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9",
      "PERCENT OF OUTSTANDING CLASS REPRESENTED BY AMOUNT IN ROW (9)",
    ],
    ["PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9", "PERCENT OF CLASS OWNED"],
    [
      "AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON",
      "AGGREGATE AMOUNT BENEFICALLY OWNED BY EACH REPORTING PERSON",
    ],
    [
      "AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON",
      "AGGREGATE AMOUNT OF SHARES BENEFICIALLY OWNED",
    ],
    [
      "AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON",
      "AGGREGATE NUMBER OF SHARES BENEFICIALLY OWNED",
    ],
    ["AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON", "AGGREGATED AMOUNT BENEFICIALLY OWNED"],
    [
      "AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON",
      "AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON",
    ],
    ["AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON", "TOTAL SHARES BENEFICIALLY OWNED"],
    ["SHARED DISPOSITIVE POWER", "SHARED DISPOSATIVE POWER"],
    [
      "NAME OF REPORTING PERSON",
      "NAME OF REPORTING PERSON AND\n     S.S. OR I.R.S. IDENTIFICATION\n     NO. OF ABOVE PERSON",
    ],
    ["NAME OF REPORTING PERSON", "NAMES OF REPORTING PERSONS; SOCIAL SECURITY NOS. OF ABOVE PERSONS"],
    ["NAME OF REPORTING PERSON", "NAME OF REPORTING PERSON\n     S.S. NO. OF ABOVE PERSON"],
    ["NAME OF REPORTING PERSON", "NAME OF REPORTING PERSONS (entities only) AND THEIR I.R.S. NUMBERS"],
    ["NAME OF REPORTING PERSON", "NAME OF REPORTING PERSON AND ADDRESS"],
    ["NAME OF REPORTING PERSON", "NAME AND SOCIAL SECURITY OR I.R.S. IDENTIFICATION NO. OF REPORTING PERSON"],
    ["NAME OF REPORTING PERSON", "NAME OF REPORTING ENTITY"],
    ["NAME OF REPORTING PERSON", "REPORTING PERSON"],
    ["CITIZENSHIP OR PLACE OF ORGANIZATION", "PLACE OF ORGANIZATION"],
    ["SHARED VOTING POWER", "SHARED VOTING"],
    ["SHARED VOTING POWER", "SHARED VOTE"],
    ["SHARED VOTING POWER", "SHARED VTG. POWER"],
    ["SHARED VOTING POWER", "SHARED VOTING RIGHTS"],
    ["SHARED DISPOSITIVE POWER", "SHARED DISPOSITIVE"],
    ["SHARED DISPOSITIVE POWER", "SHARED DISPOS. POWER"],
    ["SHARED DISPOSITIVE POWER", "SHARED DISPOSAL POWER"],
    ["SHARED DISPOSITIVE POWER", "SHARED POWER OF DISPOSITION"],
    ["PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9", "% OF CLASS REPRESENTED BY AMOUNT IN ROW 9"],
    [
      "PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9",
      "PERCENT OF OUTSTANDING SHARES REPRESENTED BY AMOUNT IN ROW (9)",
    ],
    ["TYPE OF REPORTING PERSON", "REPORTING PERSON TYPE"],
  ])("%s: %s", (form, printed) => {
    const [person] = typedPersons("13G", COVER.replace(form, printed));
    expect(personsOf("13G", COVER.replace(form, printed))).toEqual([
      "Larkspur Holdings L.P.: 0/600000/0/600000 = 600000, 6.0, PN",
    ]);
    expect(person?.citizenship?.value).toBe("Delaware");
    expect(person?.group?.value).toBe("b");
  });

  it("its number stands behind a word: Line 5", () => {
    const page = COVER.replace(/^(?=\d)/gm, "Line ");
    expect(personsOf("13G", page)).toEqual(["Larkspur Holdings L.P.: 0/600000/0/600000 = 600000, 6.0, PN"]);
  });

  it.each(["Item $1:", "Item $1.", "Item $1 -", "Item $1  "])(
    "its number is called an Item's: %s",
    (called) => {
      const page = `${COVER.replace(/^(\d+)/gm, called)}\nItem 1(a).  Name of Issuer:  Hollin Mills Corporation\n`;
      expect(personsOf("13G", page)).toEqual(["Larkspur Holdings L.P.: 0/600000/0/600000 = 600000, 6.0, PN"]);
    },
  );

  it("it has a colon and no number", () => {
    const page = `
Reporting Person:              Larkspur Holdings L.P.
Group Member:                  (a)[ ]  (b)[X]
Citizenship:                   Delaware
Sole Voting Power:             0
Shared Voting Power:           600,000
Sole Dispositive Power:        0
Shared Dispositive Power:      600,000
Aggregate Beneficially Owned:  600,000
Excludes Certain Shares:       [ ]
Percentage of Class:           6.0%
Type:                          PN
`;
    expect(personsOf("13G", page)).toEqual(["Larkspur Holdings L.P.: 0/600000/0/600000 = 600000, 6.0, PN"]);
  });

  it("it has the number of an Item, which is none", () => {
    const page = `
Item 1.  Reporting Person and I.R.S. number:  Larkspur Holdings L.P.; 06-1009931
Item 2.  Member of group:  (a) No  (b) No
Item 3.  SEC use only
Item 4.  Place of organization:  Delaware
Item 5.  Sole voting power:  0
Item 6.  Shared voting power:  600,000
Item 7.  Sole dispositive power:  0
Item 8.  Shared dispositive power:  600,000
Item 9.  Aggregate amount beneficially owned:  600,000
Item 10. Certain shares excluded:  No
Item 11. Percent of class:  6.0%
Item 12. Type of reporting person:  PN
`;
    expect(personsOf("13G", page)).toEqual(["Larkspur Holdings L.P.: 0/600000/0/600000 = 600000, 6.0, PN"]);
  });

  it("but no heading of a table with a line for each person", () => {
    const page = `
Row 1                          Row 4       Row 5      Row 6      Row 9       Row 11
Name of Reporting Person       Place       Sole Vote  Shared     Aggregate   Percent
-----------------------------  ----------  ---------  ---------  ---------   -------
Larkspur Holdings L.P.         Delaware      500,000          0    500,000       3.3%
Larkspur Advisers LLC          Bermuda       310,000          0    310,000       2.1%
`;
    expect(personsOf("13G", page)).toEqual([]);
  });

  it("but not in the prose of a note", () => {
    const noted = `${COVER.replace(/7 {4}SOLE DISPOSITIVE POWER\n {5}0\n/, "")}
(1)  Larkspur Advisers LLC has sole investment power over 5,000 shares.
`;
    expect(personsOf("13G", noted)[0]).toContain(": 0/600000/-/600000 =");
  });
});

describe("captions of the four powers stacked in one place and their answers in another", () => {
  const stacked = (answers: readonly string[]): string =>
    COVER.replace(
      /5 {4}SOLE[\s\S]*?(?=9 {4}AGG)/,
      `5\n6\n7\n8\nSOLE VOTING POWER\nSHARED VOTING POWER\nSOLE DISPOSITIVE POWER\nSHARED DISPOSITIVE POWER\n${answers.join("\n")}\n`,
    );

  it("four answers are the rows' in their order", () => {
    expect(personsOf("13G", stacked(["-0-", "600,000", "None", "500,000"]))[0]).toContain(
      ": 0/600000/0/500000 = 600000",
    );
  });

  it("of fewer answers none is read", () => {
    expect(personsOf("13G", stacked(["0", "600,000"]))[0]).toContain(": -/-/-/- = 600000");
  });
});

describe("a name at the right of its caption goes on in the line below", () => {
  it.each([
    ["Larkspur Capital Partners,", "L.P.", "Larkspur Capital Partners, L.P."],
    ["Larkspur Capital Management,", "LLC", "Larkspur Capital Management, LLC"],
    ["Grupo Larkspur, S.A.", "de C.V.", "Grupo Larkspur, S.A. de C.V."],
  ])("%s %s", (first, second, whole) => {
    const name = `NAME OF REPORTING PERSON                    ${first}
     IRS Identification No. of Above Person                      ${second}
                                                              94-3300001`;
    const page = COVER.replace("NAME OF REPORTING PERSON\n     Larkspur Holdings L.P.", name);
    expect(typedPersons("13G", page)[0]?.name.value).toBe(whole);
  });
});
