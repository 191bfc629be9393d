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
])("%s", (_title, powers) => {
  expect(personsOf("13G", cover(powers))).toEqual([
    "Larkspur Holdings L.P.: 400000/120000/400000/120000 = 520000, 5.1, PN",
  ]);
});
