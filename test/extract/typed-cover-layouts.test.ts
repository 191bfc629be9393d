/** Cover pages of typed filings: numbering, boxes, side captions, where the answer stands. */
import { describe, expect, it } from "@jest/globals";
import { personsOf } from "./typed-reading.js";

const CASES: readonly { title: string; schedule: "13D" | "13G"; cover: string; persons: string[] }[] = [
  {
    title: "a box drawn with bars and plusses, numbers in a column",
    schedule: "13D",
    cover: `
CUSIP No. 435632 10 6                 13D                 Page 2 of 9 Pages

+---+------------------------------------------------------------------------+
| 1 | NAMES OF REPORTING PERSONS                                             |
|   | S.S. OR I.R.S. IDENTIFICATION NOS. OF ABOVE PERSONS                    |
|   |                                                                        |
|   |      Larkspur Holdings L.P.                                            |
+---+------------------------------------------------------------------------+
| 2 | CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP*           (a) [X]    |
|   |                                                             (b) [ ]    |
+---+------------------------------------------------------------------------+
| 3 | SEC USE ONLY                                                           |
+---+------------------------------------------------------------------------+
| 4 | SOURCE OF FUNDS*                                                       |
|   |      WC                                                                |
+---+------------------------------------------------------------------------+
| 5 | CHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED PURSUANT TO   |
|   | ITEMS 2(d) OR 2(e)                                              [ ]    |
+---+------------------------------------------------------------------------+
| 6 | CITIZENSHIP OR PLACE OF ORGANIZATION                                   |
|   |      Delaware                                                          |
+---+----------+----+--------------------------------------------------------+
|              |  7 | SOLE VOTING POWER                                      |
|  NUMBER OF   |    |      1,234,567                                         |
|   SHARES     +----+--------------------------------------------------------+
| BENEFICIALLY |  8 | SHARED VOTING POWER                                    |
|  OWNED BY    |    |      -0-                                               |
|    EACH      +----+--------------------------------------------------------+
|  REPORTING   |  9 | SOLE DISPOSITIVE POWER                                 |
|   PERSON     |    |      1,234,567                                         |
|    WITH      +----+--------------------------------------------------------+
|              | 10 | SHARED DISPOSITIVE POWER                               |
|              |    |      -0-                                               |
+---+----------+----+--------------------------------------------------------+
| 11| AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON           |
|   |      1,234,567                                                         |
+---+------------------------------------------------------------------------+
| 12| CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (11) EXCLUDES CERTAIN SHARES* |
|   |                                                                 [ ]    |
+---+------------------------------------------------------------------------+
| 13| PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)                     |
|   |      12.3%                                                             |
+---+------------------------------------------------------------------------+
| 14| TYPE OF REPORTING PERSON*                                              |
|   |      PN                                                                |
+---+------------------------------------------------------------------------+
                      *SEE INSTRUCTIONS BEFORE FILLING OUT!
`,
    persons: ["Larkspur Holdings L.P.: 1234567/0/1234567/0 = 1234567, 12.3, PN"],
  },
  {
    title: "the side caption left of captions and of figures alike",
    schedule: "13G",
    cover: `
CUSIP NO. 435632106               13G                PAGE 2 OF 6 PAGES

1.   NAME OF REPORTING PERSON
     S.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON

     Jane M. Roe

2.   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP*
                                                       (a) / /
                                                       (b) / /
3.   SEC USE ONLY

4.   CITIZENSHIP OR PLACE OF ORGANIZATION

     United States

     NUMBER OF      5.   SOLE VOTING POWER
      SHARES             345,678
   BENEFICIALLY     6.   SHARED VOTING POWER
     OWNED BY            12,000
       EACH         7.   SOLE DISPOSITIVE POWER
     REPORTING           345,678
      PERSON        8.   SHARED DISPOSITIVE POWER
       WITH              12,000

9.   AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON

     357,678

10.  CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN
     SHARES*                                                    / /

11.  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9

     .3%

12.  TYPE OF REPORTING PERSON*

     IN
`,
    persons: ["Jane M. Roe: 345678/12000/345678/12000 = 357678, 0.3, IN"],
  },
  {
    title: "the side caption with one space before captions and figures",
    schedule: "13D",
    cover: `
(1)  Name of Reporting Person            Larkspur Partners, L.P.
     S.S. or I.R.S. Identification
     No. of Above Person

(2)  Check the Appropriate Box           (a)  [ ]
     if a Member of a Group              (b)  [X]

(3)  SEC Use Only

(4)  Source of Funds                     WC, OO

(5)  Check Box if Disclosure of
     Legal Proceedings is Required
     Pursuant to Items 2(d) or 2(e)      [ ]

(6)  Citizenship or Place of
     Organization                        Delaware

Number of Shares    (7)  Sole Voting
Beneficially             Power               0
Owned by Each       (8)  Shared Voting
Reporting                Power               2,500,000
Person With         (9)  Sole Dispositive
                         Power               0
                    (10) Shared Dispositive
                         Power               2,500,000

(11) Aggregate Amount Beneficially
     Owned by Each Reporting Person      2,500,000

(12) Check Box if the Aggregate
     Amount in Row (11) Excludes
     Certain Shares                      [ ]

(13) Percent of Class Represented
     by Amount in Row (11)               9.8%

(14) Type of Reporting Person            PN
`,
    persons: ["Larkspur Partners, L.P.: 0/2500000/0/2500000 = 2500000, 9.8, PN"],
  },
  {
    title: "dispositive captions broken so that the side caption runs through them",
    schedule: "13G",
    cover: `
1)  Names of Reporting Persons
    I.R.S. Identification Nos. of above persons (entities only)
        Larkspur Advisers, Inc.     13-1234567
2)  Check the Appropriate Box if a Member of a Group (See Instructions)
    (a)
    (b)
3)  SEC Use Only
4)  Citizenship or Place of Organization   New York

Number of      5) Sole Voting Power        1,000,100
Shares Bene-
ficially       6) Shared Voting Power      None
Owned by
Each           7) Sole Dispositive Power   1,200,300
Reporting
Person With    8) Shared Dispositive Power None

9)  Aggregate Amount Beneficially Owned by Each Reporting Person  1,200,300
10) Check if the Aggregate Amount in Row (9) Excludes Certain Shares (See Instructions)
11) Percent of Class Represented by Amount in Row (9)  6.02%
12) Type of Reporting Person (See Instructions)   IA
`,
    persons: ["Larkspur Advisers, Inc.: 1000100/0/1200300/0 = 1200300, 6.02, IA"],
  },
  {
    title: "outer rows 9) with inner (5) and figures right-aligned with leaders",
    schedule: "13G",
    cover: `
1)  NAME OF REPORTING PERSON
    S.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON
                    Hollin Valley Bancorp  25-1435979
2)  CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP
    a)  [ ]
    b)  [ ]
3)  SEC USE ONLY
4)  CITIZENSHIP OR PLACE OF ORGANIZATION             Pennsylvania
NUMBER OF SHARES   (5)  SOLE VOTING POWER ...................... 123,456
BENEFICIALLY       (6)  SHARED VOTING POWER ....................   7,890
OWNED BY EACH      (7)  SOLE DISPOSITIVE POWER ................. 120,000
REPORTING PERSON   (8)  SHARED DISPOSITIVE POWER ...............     -0-
WITH
9)  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON .... 131,346
10) CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES  [ ]
11) PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9 ................. 5.25
12) TYPE OF REPORTING PERSON                                     HC
`,
    persons: ["Hollin Valley Bancorp: 123456/7890/120000/0 = 131346, 5.25, HC"],
  },
  {
    title: "numbers above and below their captions",
    schedule: "13D",
    cover: `
     NAME OF REPORTING PERSON
1    S.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON

     Larkspur Capital Corp.

     CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP*               (a) [ ]
2                                                                    (b) [x]

     SEC USE ONLY
3

     SOURCE OF FUNDS*
4
     AF

     CHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED PURSUANT
5    TO ITEMS 2(d) or 2(e)                                           [ ]

     CITIZENSHIP OR PLACE OF ORGANIZATION
6
     Nevada

                         SOLE VOTING POWER
                    7
     NUMBER OF           812,345 (See Item 5)
      SHARES
    BENEFICIALLY         SHARED VOTING POWER
     OWNED BY       8
       EACH              See Item 5
     REPORTING
      PERSON             SOLE DISPOSITIVE POWER
       WITH         9
                         812,345 (See Item 5)

                         SHARED DISPOSITIVE POWER
                    10
                         N/A

     AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
11
     812,345 (See Item 5)

     CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (11) EXCLUDES CERTAIN SHARES*
12                                                                   [ ]

     PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)
13
     Approximately 7.4%

     TYPE OF REPORTING PERSON*
14
     CO
`,
    persons: ["Larkspur Capital Corp.: 812345/-/812345/- = 812345, 7.4, CO"],
  },
];

describe("typed cover pages", () => {
  it.each(CASES)("$title", ({ schedule, cover, persons }) => {
    expect(personsOf(schedule, cover)).toEqual(persons);
  });
});
