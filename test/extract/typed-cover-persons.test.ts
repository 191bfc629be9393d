/** Several reporting persons in typed filings: each once, none invented, whatever parts their covers. */
import { describe, expect, it } from "@jest/globals";
import { personsOf } from "./typed-reading.js";

const LARKSPUR = `
1.   NAME OF REPORTING PERSON:  Larkspur Holdings L.P.
     I.R.S. IDENTIFICATION NO. OF ABOVE PERSON:  13-1234567
2.   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP:  (a) [ ]  (b) [X]
3.   SEC USE ONLY
4.   CITIZENSHIP OR PLACE OF ORGANIZATION:  Delaware
5.   SOLE VOTING POWER:  0
6.   SHARED VOTING POWER:  1,500,000
7.   SOLE DISPOSITIVE POWER:  0
8.   SHARED DISPOSITIVE POWER:  1,500,000
9.   AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON:  1,500,000
10.  CHECK BOX IF THE AGGREGATE AMOUNT IN ROW 9 EXCLUDES CERTAIN SHARES:  [ ]
11.  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9:  7.2%
12.  TYPE OF REPORTING PERSON:  PN
`;
const ROE = LARKSPUR.replace("Larkspur Holdings L.P.", "Jane M. Roe")
  .replace("13-1234567", "")
  .replace("PN", "IN");
const BOTH = [
  "Larkspur Holdings L.P.: 0/1500000/0/1500000 = 1500000, 7.2, PN",
  "Jane M. Roe: 0/1500000/0/1500000 = 1500000, 7.2, IN",
];

const CASES: readonly { title: string; schedule: "13D" | "13G"; cover: string; persons: string[] }[] = [
  { title: "covers without page breaks", schedule: "13G", cover: LARKSPUR + ROE, persons: BOTH },
  {
    title: "covers with page heads between",
    schedule: "13G",
    cover: `<PAGE>\n\nCUSIP NO. 435632106        13G        Page 2 of 9\n${LARKSPUR}\n<PAGE>\n\nCUSIP NO. 435632106        13G        Page 3 of 9\n${ROE}`,
    persons: BOTH,
  },
  {
    title: "a cover broken by a page break",
    schedule: "13G",
    cover: `${LARKSPUR}\n${ROE.replace(
      "9.   AGG",
      "\n                              Page 3 of 9 Pages\n<PAGE>\n\nCUSIP NO. 435632106        13G        Page 4 of 9 Pages\n\n9.   AGG",
    )}`,
    persons: BOTH,
  },
  {
    title: "a page foot between caption and answer",
    schedule: "13G",
    cover: `${LARKSPUR}\n${ROE.replace(
      "PERSON:  1,500,000",
      "PERSON:\n\n                              Page 3 of 9 Pages\n<PAGE>\n\nCUSIP NO. 435632106        13G        Page 4 of 9 Pages\n\n     1,500,000",
    )}`,
    persons: BOTH,
  },
  {
    title: "Items in place of captions",
    schedule: "13G",
    cover: `
Item 1: Reporting Person - Larkspur Holdings L.P.
Item 2: (a) [ ]  (b) [ ]
Item 4: Delaware
Item 5: 0
Item 6: 1,500,000
Item 7: 0
Item 8: 1,500,000
Item 9: 1,500,000
Item 11: 7.2%
Item 12: PN
`,
    persons: BOTH.slice(0, 1),
  },
  {
    title: "a cover whose notes name reporting persons again",
    schedule: "13G",
    cover: `${LARKSPUR}
(1) The name of the reporting person was changed in 1997; see the names of reporting persons above.
    Each has sole voting power over none.
${ROE}`,
    persons: BOTH,
  },
  {
    title: "rows in small letters with the figure right-aligned below",
    schedule: "13D",
    cover: `
CUSIP No. 435632106
___________________________________________________________________________
(1)  Names of Reporting Persons.  S.S. or I.R.S. Identification Nos. of
     Above Persons
                    Jane M. Roe
___________________________________________________________________________
(2)  Check the Appropriate Box if a Member of a Group
                                                                 (a) [   ]
                                                                 (b) [ X ]
___________________________________________________________________________
(3)  SEC Use Only
___________________________________________________________________________
(4)  Source of Funds
                    PF, OO
___________________________________________________________________________
(5)  Check if Disclosure of Legal Proceedings is Required Pursuant to Items
     2(d) or 2(e)
___________________________________________________________________________
(6)  Citizenship or Place of Organization
                    U.S.A.
___________________________________________________________________________
                    (7)  Sole Voting Power
 Number of                                                      1,234,567
  Shares       ____________________________________________________________
Beneficially        (8)  Shared Voting Power
 Owned by                                                          50,000
   Each        ____________________________________________________________
 Reporting          (9)  Sole Dispositive Power
  Person                                                        1,234,567
   With        ____________________________________________________________
                    (10) Shared Dispositive Power
                                                                   50,000
___________________________________________________________________________
(11) Aggregate Amount Beneficially Owned by Each Reporting Person
                                                                1,284,567
___________________________________________________________________________
(12) Check if the Aggregate Amount in Row (11) Excludes Certain Shares [  ]
___________________________________________________________________________
(13) Percent of Class Represented by Amount in Row (11)
                                                                    11.1%
___________________________________________________________________________
(14) Type of Reporting Person
                    IN
`,
    persons: ["Jane M. Roe: 1234567/50000/1234567/50000 = 1284567, 11.1, IN"],
  },
  {
    title: "the side caption whole in front of the rows, blank answers",
    schedule: "13D",
    cover: `
     1)   Name of Reporting Person
          S.S. or I.R.S. Identification No. of Above Person:

          Larkspur Holdings L.P.

     2)   Check the Appropriate Box if a Member of a Group (See
          Instructions)
          (a)  _____
          (b)  __X__

     3)   SEC Use Only

     4)   Source of Funds (See Instructions)     OO

     5)   Check Box if Disclosure of Legal Proceedings is Required
          Pursuant to Items 2(d) or 2(e)  _____

     6)   Citizenship or Place of Organization   Delaware

     Number of Shares Beneficially Owned by Each Reporting Person With:

     7)   Sole Voting Power

     8)   Shared Voting Power                    1,500,000 shares

     9)   Sole Dispositive Power

     10)  Shared Dispositive Power               1,500,000 shares

     11)  Aggregate Amount Beneficially Owned by Each Reporting Person

          1,500,000 shares (consisting of 1,000,000 shares and warrants
          to purchase 500,000 shares)

     12)  Check if the Aggregate Amount in Row (11) Excludes Certain
          Shares (See Instructions)  _____

     13)  Percent of Class Represented by Amount in Row (11)

          7.2% (based upon 20,833,333 shares outstanding)

     14)  Type of Reporting Person (See Instructions)

          PN
`,
    persons: ["Larkspur Holdings L.P.: -/1500000/-/1500000 = 1500000, 7.2, PN"],
  },
];

describe("persons of typed filings", () => {
  it.each(CASES)("$title", ({ schedule, cover, persons }) => {
    expect(personsOf(schedule, cover)).toEqual(persons);
  });
});
