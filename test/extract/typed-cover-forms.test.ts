/** More forms of typed covers: notes, Markdown, submissions, rows with their answers glued. */
import { describe, expect, it } from "@jest/globals";
import { personsOf } from "./typed-reading.js";

const CASES: readonly { title: string; schedule: "13D" | "13G"; cover: string; persons: string[] }[] = [
  {
    title: "a table of bars without spaces",
    schedule: "13G",
    cover: `
|1.|NAMES OF REPORTING PERSONS|
| |Larkspur Holdings L.P.|
|2.|CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP|(a) [ ] (b) [ ]|
|3.|SEC USE ONLY|
|4.|CITIZENSHIP OR PLACE OF ORGANIZATION|Delaware|
|NUMBER OF SHARES BENEFICIALLY OWNED BY EACH REPORTING PERSON WITH|5.|SOLE VOTING POWER|0|
| |6.|SHARED VOTING POWER|1,500,000|
| |7.|SOLE DISPOSITIVE POWER|0|
| |8.|SHARED DISPOSITIVE POWER|1,500,000|
|9.|AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON|1,500,000|
|10.|CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES|[ ]|
|11.|PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (9)|7.2%|
|12.|TYPE OF REPORTING PERSON|PN|
`,
    persons: ["Larkspur Holdings L.P.: 0/1500000/0/1500000 = 1500000, 7.2, PN"],
  },
  {
    title: "figures left in the side caption's own column",
    schedule: "13G",
    cover: `
1  NAME OF REPORTING PERSON
   S.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON
       Jane M. Roe
2  CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP*     (a) |_|
                                                         (b) |X|
3  SEC USE ONLY
4  CITIZENSHIP OR PLACE OF ORGANIZATION
       United States
               5  SOLE VOTING POWER
  NUMBER OF         601,500
   SHARES      6  SHARED VOTING POWER
BENEFICIALLY        None
  OWNED BY     7  SOLE DISPOSITIVE POWER
    EACH            601,500
  REPORTING    8  SHARED DISPOSITIVE POWER
 PERSON WITH        None
9  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
       601,500
10 CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES* |_|
11 PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9
       9.9%
12 TYPE OF REPORTING PERSON*
       IN
       *SEE INSTRUCTIONS BEFORE FILLING OUT!
`,
    persons: ["Jane M. Roe: 601500/0/601500/0 = 601500, 9.9, IN"],
  },
  {
    title: "captions without numbers, answers with one space",
    schedule: "13G",
    cover: `
Name of Reporting Person: Jane M. Roe
Check the appropriate box if a member of a group: (a) ( ) (b) (X)
SEC Use Only:
Citizenship or Place of Organization: United States
Sole Voting Power: 601,500
Shared Voting Power: -0-
Sole Dispositive Power: 601,500
Shared Dispositive Power: -0-
Aggregate Amount Beneficially Owned by Each Reporting Person: 601,500
Check Box if the Aggregate Amount in Row 9 Excludes Certain Shares: ( )
Percent of Class Represented by Amount in Row 9: 9.9%
Type of Reporting Person: IN
`,
    persons: ["Jane M. Roe: 601500/0/601500/0 = 601500, 9.9, IN"],
  },
  {
    title: "powers worded as power to vote and to dispose",
    schedule: "13G",
    cover: `
1    NAME OF REPORTING PERSON
          Jane M. Roe
2    CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP   (a) [ ]  (b) [ ]
3    SEC USE ONLY
4    CITIZENSHIP OR PLACE OF ORGANISATION
          Canada
NUMBER OF           5.   SOLE POWER TO VOTE
SHARES                   601,500
BENEFICIALLY        6.   SHARED POWER TO VOTE
OWNED BY                 1,500
EACH                7.   SOLE POWER TO DISPOSE
REPORTING                600,000
PERSON WITH         8.   SHARED POWER TO DISPOSE
                         3,000
9    TOTAL AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
          603,000
10   CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES
11   PERCENT OF CLASS REPRESENTED BY ROW 9
          9.9%
12   TYPE OF REPORTING PERSON
          IN
`,
    persons: ["Jane M. Roe: 601500/1500/600000/3000 = 603000, 9.9, IN"],
  },
  {
    title: "captions slightly amiss",
    schedule: "13D",
    cover: `
(1)  NAME(S) OF REPORTING PERSON(S)
     S.S. OR I.R.S. IDENTIFICATION NO(S). OF ABOVE PERSON(S)
          Larkspur Holdings L.P.
(2)  CHECK THE APPROPRIATE ROW IF A MEMBER OF A GROUP    (a)
                                                         (b)
(3)  SEC USE ONLY
(4)  SOURCE OF FUNDS
          WC
(5)  CHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED PURSUANT TO ITEM 2(d) OR 2(e)
(6)  CITIZENSHIP OR PLACE OR ORGANIZATION
          Delaware
(7)  SOLE VOTING POWERS
          601,500
(8)  SHARED VOTING POWERS
          0
(9)  SOLE DISPOSITIVE POWERS
          601,500
(10) SHARED DISPOSTIVE POWER
          0
(11) AGGREGATE AMOUNT BENEFICIALLY OWNED BY REPORTING PERSON
          601,500
(12) CHECK BOX IF THE AGGREGATE AMOUNT IN ROW 11 EXCLUDES CERTAIN SHARES
(13) PERCENT OF CLASS REPRESENTED BY AMOUNT IN BOX (11)
          9.9%
(14) TYPE OF REPORTING PERSON
          PN
`,
    persons: ["Larkspur Holdings L.P.: 601500/0/601500/0 = 601500, 9.9, PN"],
  },
  {
    title: "answers that only point elsewhere do not take the next figure",
    schedule: "13D",
    cover: `
1    NAME OF REPORTING PERSON
          Jane M. Roe
2    CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP   (a) [ ]  (b) [ ]
3    SEC USE ONLY
4    SOURCE OF FUNDS
          PF
6    CITIZENSHIP OR PLACE OF ORGANIZATION
          United States
     7    SOLE VOTING POWER
          See Item 5 (601,500)
     8    SHARED VOTING POWER
          Row 7 above
     9    SOLE DISPOSITIVE POWER
          *
     10   SHARED DISPOSITIVE POWER
          --
11   AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON

13   PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)
          (See Item 5)
14   TYPE OF REPORTING PERSON
          IN
`,
    persons: ["Jane M. Roe: -/-/-/- = -, -, IN"],
  },
];

describe("more forms of typed covers", () => {
  it.each(CASES)("$title", ({ schedule, cover, persons }) => {
    expect(personsOf(schedule, cover)).toEqual(persons);
  });
});
