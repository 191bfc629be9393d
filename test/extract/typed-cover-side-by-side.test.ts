/** Typed pages on which captions stand side by side: two persons' covers, or the four powers. */
import { describe, expect, it } from "@jest/globals";
import { personsOf, typedPersons } from "./typed-reading.js";

const ROWS: readonly (readonly [string, string, string])[] = [
  ["1) Name of Reporting Person", "   Jane M. Roe", "   Roe Family Trust"],
  ["2) Member of a Group  (a)__ (b)__", "", ""],
  ["3) SEC Use Only", "", ""],
  ["4) Citizenship or Place of\n   Organization", "   United States", "   Vermont"],
  ["5) Sole Voting Power", "   400,000", "   -0-"],
  ["6) Shared Voting Power", "   120,000", "   120,000"],
  ["7) Sole Dispositive Power", "   400,000", "   -0-"],
  ["8) Shared Dispositive Power", "   120,000", "   120,000"],
  ["9) Aggregate Amount Beneficially\n   Owned by Each Reporting Person", "   520,000", "   120,000"],
  ["10) Check if the Aggregate Amount\n   in Row 9 Excludes Certain Shares", "", ""],
  ["11) Percent of Class Represented\n   by Amount in Row 9", "   5.2%", "   1.2%"],
  ["12) Type of Reporting Person", "   IN", "   OO"],
];
const covers = (gap: (left: string) => string): string =>
  ROWS.flatMap(([caption, left, right]) => [
    ...caption.split("\n").map((line) => gap(line) + line),
    gap(left) + right,
  ]).join("\n");

describe("two cover pages side by side", () => {
  it("are two persons with the answers of their own", () => {
    const page = covers((left) => left.padEnd(40));
    expect(personsOf("13G", page)).toEqual([
      "Jane M. Roe: 400000/120000/400000/120000 = 520000, 5.2, IN",
      "Roe Family Trust: 0/120000/0/120000 = 120000, 1.2, OO",
    ]);
    expect(typedPersons("13G", page).map(({ citizenship }) => citizenship?.value)).toEqual([
      "United States",
      "Vermont",
    ]);
  });

  it("state no figure where tabs part them, least of all the numbers of the rows", () => {
    expect(
      personsOf(
        "13G",
        covers((left) => `${left}\t`),
      ).join(),
    ).not.toMatch(/: [\d/-]*\d|= \d|, \d/);
  });
});

describe("four powers in four columns, their captions over several lines", () => {
  const cover = (figures: string): string => `
1. Name of Reporting Person
   Jane M. Roe
2. Check the Appropriate Box if a Member of a Group (a) [ ] (b) [X]
3. SEC Use Only
4. Citizenship or Place of Organization
   United States

5. Sole Voting   6. Shared Voting   7. Sole          8. Shared
   Power            Power              Dispositive      Dispositive
                                       Power            Power

${figures}

9. Aggregate Amount Beneficially Owned by Each Reporting Person
   520,000
11. Percent of Class Represented by Amount in Row (9)
    5.2%
12. Type of Reporting Person
    IN
`;
  it.each([
    [
      "each with its figure below",
      "   400,000          120,000            410,000          110,000",
      "400000/120000/410000/110000",
    ],
    [
      "one of them left blank",
      "   400,000                             410,000          110,000",
      "400000/-/410000/110000",
    ],
    [
      "a figure that reaches into the next column is nobody's, nor are the numbers of the rows",
      "   400,000     120,000 shares held of record            410,000          110,000",
      "-/-/-/-",
    ],
  ])("%s", (_, figures, powers) => {
    expect(personsOf("13G", cover(figures))).toEqual([`Jane M. Roe: ${powers} = 520000, 5.2, IN`]);
  });
});

describe("captions once and the answers of several persons beside them", () => {
  const page = (rule: string): string => `
CUSIP NO. 435632106                      Person 1                 Person 2

1  Name of Reporting Person           ${rule}  Larkspur Partners,    ${rule}  Jane M. Roe
                                      ${rule}  L.P.                  ${rule}
   I.R.S. Identification No.          ${rule}  36-3821177            ${rule}
2  Check the Appropriate Box
   if a Member of a Group             ${rule}  (a) [ ]  (b) [x]      ${rule}  (a) [ ]  (b) [x]
3  SEC Use Only
4  Citizenship or Place of
   Organization                       ${rule}  Illinois              ${rule}  United States
5  Sole Voting Power                  ${rule}  -0-                   ${rule}  41,000
6  Shared Voting Power                ${rule}  812,500               ${rule}  812,500
7  Sole Dispositive Power             ${rule}  -0-                   ${rule}  41,000
8  Shared Dispositive Power           ${rule}  812,500               ${rule}  812,500
9  Aggregate Amount Beneficially
   Owned                              ${rule}  812,500               ${rule}  853,500
10 Check Box if Aggregate Amount in
   Row 9 Excludes Certain Shares      ${rule}  [ ]                   ${rule}  [ ]
11 Percent of Class                   ${rule}  6.2%                  ${rule}  6.5%
12 Type of Reporting Person           ${rule}  PN                    ${rule}  IN
`;

  it.each([" ", "|"])("in columns with '%s' between them", (rule) => {
    expect(personsOf("13G", page(rule))).toEqual([
      "Larkspur Partners, L.P.: 0/812500/0/812500 = 812500, 6.2, PN",
      "Jane M. Roe: 41000/812500/41000/812500 = 853500, 6.5, IN",
    ]);
  });

  it.each([
    ["initials", "", "RTC:", "JMR:"],
    ["letters", "(a) ", "(a)", "(b)"],
  ])("below each other, led by %s", (_by, list, one, two) => {
    const names =
      list === ""
        ? ['Roe Trading Corp. ("RTC")  13-3901177', 'Jane M. Roe ("JMR")']
        : ["(a)  Roe Trading Corp.", "(b)  Jane M. Roe"];
    const row = (first: string, second: string): string => `    ${one}  ${first}\n    ${two}  ${second}`;
    const told = personsOf(
      "13G",
      `
1. Names of Reporting Persons
   I.R.S. Identification Nos. of Above Persons

   ${names.join("\n   ")}

2. Check the Appropriate Box if a Member of a Group  (a) [ ]   (b) [x]
3. SEC Use Only
4. Citizenship or Place of Organization
${row("New York", "United States")}
5. Sole Voting Power
${row("0", "60,000")}
6. Shared Voting Power
${row("1,340,000", "1,340,000")}
7. Sole Dispositive Power
${row("0", "60,000")}
8. Shared Dispositive Power
${row("1,340,000", "1,340,000")}
9. Aggregate Amount Beneficially Owned by Each Reporting Person
${row("1,340,000", "1,400,000")}
10. Check if the Aggregate Amount in Row (9) Excludes Certain Shares  [ ]
11. Percent of Class Represented by Amount in Row (9)
${row("6.7%", "7.0%")}
12. Type of Reporting Person
${row("IA", "IN")}
`,
    );
    expect(told).toEqual([
      "Roe Trading Corp.: 0/1340000/0/1340000 = 1340000, 6.7, IA",
      "Jane M. Roe: 60000/1340000/60000/1340000 = 1400000, 7.0, IN",
    ]);
  });
});
