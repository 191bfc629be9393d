/** Cover pages in printers' own layouts: captions cut short or over two lines, frames of asterisks, rows in pairs. */
import { describe, expect, it } from "@jest/globals";
import { personsOf, typedPersons } from "./typed-reading.js";

const LARKSPUR = "Larkspur Holdings L.P.: 101500/2310400/88250/2323650 = 2411900, 6.3, PN";

/** The rows of a 13G, `number` before each, with these powers. */
const page = (powers: string, number: (row: number) => string = (row) => `${String(row)}.  `): string => `
${number(1)}NAME OF REPORTING PERSON
     Larkspur Holdings L.P.
${number(2)}CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP   (a) [ ]  (b) [X]
${number(3)}SEC USE ONLY
${number(4)}CITIZENSHIP OR PLACE OF ORGANIZATION
     Delaware
${powers}
${number(9)}AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
     2,411,900
${number(10)}CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES   [ ]
${number(11)}PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (9)
     6.3%
${number(12)}TYPE OF REPORTING PERSON
     PN
`;
const POWERS = (number: (row: number) => string): string =>
  `${number(5)}SOLE VOTING POWER\n     101,500\n${number(6)}SHARED VOTING POWER\n     2,310,400\n${number(7)}SOLE DISPOSITIVE POWER\n     88,250\n${number(8)}SHARED DISPOSITIVE POWER\n     2,323,650`;

const CASES: Readonly<Record<string, string>> = {
  "captions of one or two words, before a colon": `
 1  Reporting Person:             Larkspur Holdings L.P.
 2  Group:                        (a) [ ]  (b) [X]
 3  SEC Use:
 4  Citizenship/Organization:     Delaware
 5  Sole Vote Pwr.                101,500
 6  Shared Vote Pwr.              2,310,400
 7  Sole Disp. Pwr.               88,250
 8  Shared Disp. Pwr.             2,323,650
 9  Aggregate Amount:             2,411,900
10  Excludes Certain Shares:      No
11  Percent of Class:             6.3%
12  Type Rptg. Person             PN
`,
  "numbers glued to captions cut short": `
(1)Name of Reporting Person                Larkspur Holdings L.P.
   IRS Ident. No.                          13-3900112
(2)Member of a Group                       (a)
                                           (b) X
(3)SEC Use Only
(4)Place of Organization                   Delaware
(5)Sole Voting Power                       101,500
(6)Shared Voting Power                     2,310,400
(7)Sole Dispositive Power                  88,250
(8)Shared Dispositive Power                2,323,650
(9)Aggregate Amount Owned                  2,411,900
(10)Certain Shares Excluded                None
(11)Percent of Class                       6.3%
(12)Type of Reporting Person               PN
`,
  "captions and their words broken at the ends of lines, beside the answers": `
 (1)   Name of Reporting                 Larkspur Holdings L.P.
       Person

 (2)   Check the Appropriate             (a)  [ ]
       Box if a Member of a Group        (b)  [X]

 (3)   SEC Use Only

 (4)   Citizenship or Place of           Delaware
       Organization

Number of        (5)  Sole               101,500
Shares Bene-          Voting Power
ficially         (6)  Shared Voting      2,310,400
Owned by              Power
Each Report-     (7)  Sole Disposi-      88,250
ing Person            tive Power
With             (8)  Shared Disposi-    2,323,650
                      tive Power

 (9)   Aggregate Amount Bene-            2,411,900
       ficially Owned by Each
       Reporting Person

(10)   Check if the Aggregate Amount     [ ]
       in Row (9) Excludes Certain
       Shares

(11)   Percent of Class Represented      6.3%
       by Amount in Row (9)

(12)   Type of Reporting                 PN
       Person
`,
  "the numbers of the rows in brackets": page(
    POWERS((row) => `[${String(row)}]  `),
    (row) => `[${String(row)}]  `,
  ).replaceAll("(9)", "[9]"),
  "two powers side by side over their figures": page(`
     5.  SOLE VOTING POWER           6.  SHARED VOTING POWER
         101,500                         2,310,400
     7.  SOLE DISPOSITIVE POWER      8.  SHARED DISPOSITIVE POWER
         88,250                          2,323,650`),
  "a frame of asterisks with columns ruled off by asterisks": `
*****************************************************************
* 1 * Name of Reporting Person                                  *
*   * Larkspur Holdings L.P.                                    *
*****************************************************************
* 2 * Check the Appropriate Box if a Member of a Group          *
*   * (a) [ ]   (b) [X]                                         *
*****************************************************************
* 3 * SEC Use Only                                              *
*****************************************************************
* 4 * Citizenship or Place of Organization                      *
*   * Delaware                                                  *
*****************************************************************
* Number of Shares   * 5  * Sole Voting Power                   *
* Beneficially       *    * 101,500                             *
* Owned by           * 6  * Shared Voting Power                 *
* Each               *    * 2,310,400                           *
* Reporting          * 7  * Sole Dispositive Power              *
* Person             *    * 88,250                              *
* With               * 8  * Shared Dispositive Power            *
*                    *    * 2,323,650                           *
*****************************************************************
* 9 * Aggregate Amount Beneficially Owned by Each Reporting     *
*   * Person                                                    *
*   * 2,411,900                                                 *
*****************************************************************
* 10* Check Box if the Aggregate Amount in Row (9) Excludes     *
*   * Certain Shares   [ ]                                      *
*****************************************************************
* 11* Percent of Class Represented by Amount in Row (9)         *
*   * 6.3%                                                      *
*****************************************************************
* 12* Type of Reporting Person                                  *
*   * PN                                                        *
*****************************************************************
`,
};

describe("a cover page is read whole", () => {
  it.each(Object.entries(CASES))("%s", (_, cover) => {
    const [person, ...others] = typedPersons("13G", cover);
    expect(personsOf("13G", cover)).toEqual([LARKSPUR]);
    expect(others).toEqual([]);
    expect(person?.aggregateAmount?.marks).toEqual([]);
    expect(person?.sharedVotingPower?.marks).toEqual([]);
    expect(person?.citizenship?.value).toBe("Delaware");
  });
});

it("the number of a row whose caption has words before it is no mark of a note to the row above", () => {
  const number = (row: number): string => `(${String(row)})  Number of Shares with `;
  const [person] = typedPersons("13G", page(POWERS(number)));
  expect(person?.soleVotingPower).toMatchObject({ marks: [] });
  expect(person?.soleVotingPower?.value.toFixed()).toBe("101500");
});

it("powers in a table of two by two are not taken for one another", () => {
  const powers = `
                     Sole              Shared
    Voting Power     5.  101,500       6.  2,310,400
    Dispositive
    Power            7.   88,250       8.  2,323,650`;
  expect(personsOf("13G", page(powers))).toEqual(["Larkspur Holdings L.P.: -/-/-/- = 2411900, 6.3, PN"]);
});

it("two captions side by side over one figure alone: whose it is cannot be told", () => {
  const powers = `
     5.  SOLE VOTING POWER           6.  SHARED VOTING POWER
         101,500
     7.  SOLE DISPOSITIVE POWER      8.  SHARED DISPOSITIVE POWER
         88,250                          2,323,650`;
  expect(personsOf("13G", page(powers))).toEqual([
    "Larkspur Holdings L.P.: -/-/88250/2323650 = 2411900, 6.3, PN",
  ]);
});

it("figures of two persons on one cover page, one below the other: none is taken for both persons'", () => {
  const cover = page(POWERS((row) => `${String(row)}.  `))
    .replace("Larkspur Holdings L.P.", "Larkspur Holdings L.P.\n     Larkspur Partners Inc.")
    .replace("     101,500", "     101,500\n     0")
    .replace("     6.3%", "     6.3%\n     6.1%");
  expect(personsOf("13G", cover)).toEqual([
    "Larkspur Holdings L.P.; Larkspur Partners Inc.: -/2310400/88250/2323650 = 2411900, -, PN",
  ]);
});

it("parts told in the row of a power over the whole amount", () => {
  const number = (row: number): string => `${String(row)}.  `;
  const powers = POWERS(number)
    .replaceAll("101,500", "0")
    .replace(
      "2,310,400",
      "2,411,900 shares of Common Stock, of which 200,000 are issuable upon\n     conversion of Series B Preferred and 50,000 upon exercise of Warrants.",
    );
  const [person] = typedPersons("13G", page(powers));
  expect(person?.holdings.map(({ kind, shares }) => `${shares.value.toFixed()} ${kind}`)).toEqual([
    "200000 right-to-acquire",
    "50000 right-to-acquire",
  ]);
});
