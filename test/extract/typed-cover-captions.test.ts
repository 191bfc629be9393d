/** Captions of a cover page in other words than the form's, beside the number of their row; and stacked captions. */
import { describe, expect, it } from "@jest/globals";
import { personsOf, typedPersons } from "./typed-reading.js";

const COVER = `
1    NAME OF REPORTING PERSON
     Larkspur Holdings L.P.
2    CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP        (a) [ ]  (b) [X]
3    SEC USE ONLY
4    CITIZENSHIP OR PLACE OF ORGANIZATION
     Delaware
5    SOLE VOTING POWER
     0
6    SHARED VOTING POWER
     600,000
7    SOLE DISPOSITIVE POWER
     0
8    SHARED DISPOSITIVE POWER
     600,000
9    AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
     600,000
10   CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES  [ ]
11   PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9
     6.0%
12   TYPE OF REPORTING PERSON
     PN

`;

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
  ])("%s: %s", (form, printed) => {
    const [person] = typedPersons("13G", COVER.replace(form, printed));
    expect(personsOf("13G", COVER.replace(form, printed))).toEqual([
      "Larkspur Holdings L.P.: 0/600000/0/600000 = 600000, 6.0, PN",
    ]);
    expect(person?.citizenship?.value).toBe("Delaware");
    expect(person?.group?.value).toBe("b");
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
