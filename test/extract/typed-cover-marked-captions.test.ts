/** Captions in other words than the form's, and captions that bear the mark of a note ahead of the row's number: the lone 11 is no amount. */
import { describe, expect, it } from "@jest/globals";
import { personsOf } from "./typed-reading.js";

const cover = (mark: string, row11: string, row13: string): string => `
CUSIP No. 435632 10 6                 13D                 Page 2 of 9 Pages

      NAME OF REPORTING PERSON
1
      Hollin Mills Inc.

      CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP          (a) [ ]
2                                                               (b) [ ]

      SOLE VOTING POWER
7
      0
      SHARED VOTING POWER
8
      3,456,789
      SOLE DISPOSITIVE POWER
9
      0
      SHARED DISPOSITIVE POWER
10
      3,456,789
      AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON${mark}
${row11}
      CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (11) EXCLUDES CERTAIN SHARES
12
      [ ]
      PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)${mark}
${row13}
      TYPE OF REPORTING PERSON
14
      CO
`;

describe("captions with the mark of a note", () => {
  for (const mark of ["", "*", "**", "***", "(1)", "(2)(3)", "/1/"]) {
    it(`reads the amount below the row's number, the caption's mark being “${mark}”`, () => {
      const persons = ["Hollin Mills Inc.: 0/3456789/0/3456789 = 3456789, 6.2, CO"];
      expect(personsOf("13D", cover(mark, "11\n\n      3,456,789", "13\n\n      6.2%"))).toEqual(persons);
      expect(personsOf("13D", cover(mark, "11    3,456,789", "13    6.2%"))).toEqual(persons);
    });
  }
});

describe("captions in other words than the form's", () => {
  const plain = cover("", "11\n\n      3,456,789", "13\n\n      6.2%");
  it.each([
    ["NAME OF REPORTING PERSON", "NAME OF PERSON"],
    ["NAME OF REPORTING PERSON", "NAME OF REPORT PERSON"],
    ["NAME OF REPORTING PERSON", "NAME AND I.R.S. IDENTIFICATION NUMBER"],
    ["SOLE DISPOSITIVE POWER", "SOLE DISPOSITIVEPOWER"],
    ["SOLE DISPOSITIVE POWER", "SOLE DISPOSITION POWER"],
    ["SOLE DISPOSITIVE POWER", "SOLE DISPOSITIVE VOTING POWER"],
    ["SHARED DISPOSITIVE POWER", "SHARE DISPOSITIVE POWER"],
    ["SHARED DISPOSITIVE POWER", "SHAREDDISPOSITIVE POWER"],
    ["CLASS REPRESENTED", "CLASSREPRESENTED"],
    ["REPRESENTED BY", "REPRESENTING"],
  ])("reads “%s” printed as “%s”", (usual, printed) => {
    expect(personsOf("13D", plain.replace(usual, printed))).toEqual([
      "Hollin Mills Inc.: 0/3456789/0/3456789 = 3456789, 6.2, CO",
    ]);
  });
});
