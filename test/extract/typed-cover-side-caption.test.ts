/** The caption down the side of the four powers, and the rule beside it, are no part of the figures. */
import { expect, it } from "@jest/globals";
import { personsOf } from "./typed-reading.js";

const cover = (powers: string): string => `
1   NAME OF REPORTING PERSON
    Larkspur Holdings L.P.
2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP        (a) [ ]  (b) [X]
3   SEC USE ONLY
4   CITIZENSHIP OR PLACE OF ORGANIZATION
    Delaware
${powers}
9   AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
    520,000
11  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9
    5.1%
12  TYPE OF REPORTING PERSON
    PN
`;

it.each([
  [
    "its words are parted by hyphens at the ends of the lines",
    `
Num-              5.  Sole Voting Power
ber of Shares
Bene-                 400,000
ficially by       6.  Shared Voting Power
Owned by each Report-
ing Person            120,000
with:             7.  Sole Dispositive Power

                      400,000
                  8.  Shared Dispositive Power

                      120,000`,
  ],
  [
    "a column of colons stands beside it",
    `
Number Of           : 5   SOLE VOTING POWER
                    :
Shares              :     400,000  (Item 4)
                    :
Beneficially        : 6   SHARED VOTING POWER
                    :
Owned               :     120,000
                    :
By Each             : 7   SOLE DISPOSITIVE POWER
                    :
Reporting           :     400,000  (Item 4)
                    :
Person              :8    SHARED DISPOSITIVE POWER
                    :
With                :     120,000`,
  ],
  [
    "a column of colons stands beside it, with ruled lines and numbers in parentheses",
    `
Number of          :(5) SOLE VOTING POWER
Shares             :    400,000
                   :_____________________________
Beneficially       :(6) SHARED VOTING POWER
Owned              :    120,000
                   :_____________________________
By Each            :(7) SOLE DISPOSITIVE POWER
Reporting          :    400,000
                   :_____________________________
Person With        :(8) SHARED DISPOSITIVE POWER
                   :    120,000`,
  ],
  [
    "a column of parentheses stands beside it",
    `
NUMBER OF      )  5   SOLE VOTING POWER
SHARES         )      400,000
BENEFICIALLY   )  6   SHARED VOTING POWER
OWNED BY       )      120,000
EACH           )  7   SOLE DISPOSITIVE POWER
REPORTING      )      400,000
PERSON         )  8   SHARED DISPOSITIVE POWER
WITH           )      120,000`,
  ],
  [
    "the printer cut its long word where his column ended, and the answers stand below",
    `
                  5   SOLE VOTING POWER
                      400,000
                  6   SHARED VOTING POWER
NUMBER OF
  SHARES
BENEFICIALL           120,000
 Y OWNED BY
    EACH          7   SOLE DISPOSITIVE POWER
 REPORTING            400,000
PERSON WITH:      8   SHARED DISPOSITIVE POWER
                      120,000`,
  ],
  [
    "its words are parted by hyphens within other syllables",
    `
NUMBER        5.  SOLE VOTING POWER
OF SHARES         400,000
BENEFICIAL-   6.  SHARED VOTING POWER
LY OWNED BY       120,000
EACH RE-      7.  SOLE DISPOSITIVE POWER
PORTING           400,000
PERSON        8.  SHARED DISPOSITIVE POWER
WITH              120,000`,
  ],
  [
    "its words are cut short",
    `
NO. OF        5.  SOLE VOTING POWER
UNITS             400,000
BENEF.        6.  SHARED VOTING POWER
OWNED             120,000
BY EACH       7.  SOLE DISPOSITIVE POWER
RPTG.             400,000
PERSON        8.  SHARED DISPOSITIVE POWER
WITH              120,000`,
  ],
  [
    "it tells as of which day",
    `
NUMBER OF     5.  SOLE VOTING POWER
SHARES            400,000
BENEFICIALLY  6.  SHARED VOTING POWER
OWNED AS OF       120,000
DECEMBER 31,  7.  SOLE DISPOSITIVE POWER
1997 BY EACH      400,000
REPORTING     8.  SHARED DISPOSITIVE POWER
PERSON WITH       120,000`,
  ],
  [
    "it tells the day in digits",
    `
NUMBER OF     5.  SOLE VOTING POWER
SHARES OWNED      400,000
AS OF         6.  SHARED VOTING POWER
12/31/97          120,000
BY EACH       7.  SOLE DISPOSITIVE POWER
REPORTING         400,000
PERSON        8.  SHARED DISPOSITIVE POWER
WITH              120,000`,
  ],
])("%s", (_title, powers) => {
  expect(personsOf("13G", cover(powers))).toEqual([
    "Larkspur Holdings L.P.: 400000/120000/400000/120000 = 520000, 5.1, PN",
  ]);
});

it.each(["PLACE OF ORGANIZATION", "CITIZEN OR PLACE OF ORGANIZATION", "JURISDICTION OF INCORPORATION"])(
  "it begins below the caption '%s'",
  (citizenship) => {
    const page = cover(`
NUMBER OF         5.   SOLE VOTING POWER
SHARES                 400,000
BENEFICIALLY
OWNED BY          6.   SHARED VOTING POWER
EACH                   120,000
REPORTING
PERSON            7.   SOLE DISPOSITIVE POWER
WITH                   400,000

                  8.   SHARED DISPOSITIVE POWER
                       120,000`);
    expect(personsOf("13G", page.replace("CITIZENSHIP OR PLACE OF ORGANIZATION", citizenship))).toEqual([
      "Larkspur Holdings L.P.: 400000/120000/400000/120000 = 520000, 5.1, PN",
    ]);
  },
);
