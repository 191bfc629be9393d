/** The answers of typed cover pages: counts, percentages, codes and what is no answer. */
import { describe, expect, it } from "@jest/globals";
import { personsOf, typedPersons } from "./typed-reading.js";

interface Answers {
  readonly name?: string;
  readonly count?: string;
  readonly percent?: string;
  readonly type?: string;
  readonly notes?: string;
}

function cover({
  name = "Jane M. Roe",
  count = "1,234",
  percent = "5.1%",
  type = "IN",
  notes = "",
}: Answers): string {
  return `
CUSIP No. 435632 10 6                 13G                 Page 2 of 9 Pages

1    NAME OF REPORTING PERSON
     S.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON

     ${name}

2    CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP                 (a)  [ ]
                                                                      (b)  [ ]
3    SEC USE ONLY

4    CITIZENSHIP OR PLACE OF ORGANIZATION

     United States

                    5    SOLE VOTING POWER
   NUMBER OF
    SHARES               ${count}
 BENEFICIALLY       6    SHARED VOTING POWER
   OWNED BY
     EACH                77
   REPORTING        7    SOLE DISPOSITIVE POWER
    PERSON
     WITH                ${count}
                    8    SHARED DISPOSITIVE POWER

                         77

9    AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON

     ${count}

10   CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES

11   PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9

     ${percent}

12   TYPE OF REPORTING PERSON

     ${type}

                     * SEE INSTRUCTION BEFORE FILLING OUT
${notes}
`;
}

it("an X behind the caption of Row 10, without a box", () => {
  const page = cover({}).replace("EXCLUDES CERTAIN SHARES", "EXCLUDES CERTAIN SHARES*      X");
  expect(typedPersons("13G", page)[0]?.excludesCertainShares?.value).toBe(true);
  expect(typedPersons("13G", cover({}))[0]?.excludesCertainShares ?? null).toBeNull();
});

describe("a row that refers to another row of its cover page", () => {
  const amount = /(EACH REPORTING PERSON\n\n {5})\S+/;
  const told = (answer: string, shared = "77"): string | undefined => {
    const page = cover({})
      .replace(amount, `$1${answer}`)
      .replace("77\n   REPORTING", `${shared}\n   REPORTING`);
    return typedPersons("13G", page)[0]?.aggregateAmount?.value.toFixed();
  };

  it.each(["See Row 6 above", "See Row (6).", "Same as Item 6", "See response to Row 6"])(
    "states what that one states: %s",
    (answer) => {
      expect(told(answer)).toBe("77");
    },
  );

  it.each([
    ["to several rows", "See Rows 5 and 6"],
    ["to an Item of the statement", "See Item 4(a)"],
    ["to a row that states no shares", "See Row 4"],
    ["to itself", "See Row 9"],
  ])("states nothing where it refers %s", (_what, answer) => {
    expect(told(answer)).toBeUndefined();
  });

  it("states nothing where that one refers to a third", () => {
    expect(told("See Row 6 above", "See Row 5")).toBeUndefined();
  });
});

const COUNTS: readonly (readonly [string, string])[] = [
  ["1,234,567 shares", "1234567"],
  ["1,234,567 (see Item 5)", "1234567"],
  ["1,234,567 shares of Common Stock", "1234567"],
  ["1,234,567 shares of Class A Common Stock and 15,480 shares of Class B Common Stock", "-"],
  ["1,234,567 shares of Common Stock, consisting of options and 15,480 shares", "1234567"],
  ["1,234,567*", "1234567"],
  ["1,234,567 (1)(2)", "1234567"],
  ["1,234,567/1/", "1234567"],
  ["1,234,567[1]", "1234567"],
  ["1,234,567 1/", "1234567"],
  ["1234567", "1234567"],
  ["1,234,567.5", "1234567.5"],
  ["1,234,567.", "1234567"],
  ["_1,234,567_", "1234567"],
  ["___1,234,567___", "1234567"],
  ["$1,234,567", "-"],
  ["*1,234,567", "1234567"],
  ["(1) 1,234,567", "1234567"],
  ["** 1,234,567", "1234567"],
  ["approximately 1,234,567", "1234567"],
  ["Approx. 1,234,567 shares", "1234567"],
  ["1, 234,567", "1234567"],
  ["1,234, 567", "1234567"],
  ["-0-", "0"],
  ["- 0 -", "0"],
  ["--0--", "0"],
  ["-0- shares", "0"],
  ["(-0-)", "0"],
  ["0", "0"],
  ["(0)", "0"],
  ["0 (see Item 4)", "0"],
  ["zero", "0"],
  ["Zero (0)", "0"],
  ["None", "0"],
  ["NONE.", "0"],
  ["Nil", "0"],
  ["no shares", "0"],
  ["0.00", "0"],
  ["O", "-"],
  ["-O-", "-"],
  ["", "-"],
  ["N/A", "-"],
  ["n.a.", "-"],
  ["Not applicable", "-"],
  ["--", "-"],
  ["-", "-"],
  ["---", "-"],
  ["__________", "-"],
  ["See Item 5", "-"],
  ["See Item 5 below", "-"],
  ["See response to Item 4(a)", "-"],
  ["See Row 9 above", "-"],
  ["(See Note 1)", "-"],
];

describe("counts of typed cover pages", () => {
  it.each(COUNTS)("%s", (count, read) => {
    expect(personsOf("13G", cover({ count }))).toEqual([
      `Jane M. Roe: ${read}/77/${read}/77 = ${read}, 5.1, IN`,
    ]);
  });
});

const PERCENTS: readonly (readonly [string, string])[] = [
  [".3%", "0.3"],
  ["0.3 %", "0.3"],
  ["5.1 percent", "5.1"],
  ["5.1 per cent", "5.1"],
  ["5.10", "5.10"],
  ["5%", "5"],
  ["Less than 1%", "<1"],
  ["less than 1.0%", "<1.0"],
  ["Less than one percent", "<1"],
  ["Less than one percent (1%)", "<1"],
  ["less than 5%", "<5"],
  ["Under 1%", "<1"],
  ["< 1%", "<1"],
  ["<.1%", "<0.1"],
  ["5.1% (based on 24,207,196 shares)", "5.1"],
  ["5.1% based upon 24,207,196 shares outstanding", "5.1"],
  ["approximately 5.1%", "5.1"],
  ["Approx. 5.1%", "5.1"],
  ["5.1%*", "5.1"],
  ["5.1% (1)", "5.1"],
  ["(1) 5.1%", "5.1"],
  ["/1/ 5.1%", "5.1"],
  ["5.1%/1/", "5.1"],
  ["5.1 (1)", "5.1"],
  ["5 1/2%", "-"],
  ["0%", "0"],
  ["0.0%", "0.0"],
  ["-0-", "0"],
  ["-0-%", "0"],
  ["- 0 - %", "0"],
  ["0", "0"],
  ["None", "0"],
  ["Zero", "0"],
  ["Nil", "0"],
  ["N/A", "-"],
  ["Not applicable", "-"],
  ["", "-"],
  ["See Item 5", "-"],
  ["See Item 4(b)", "-"],
  ["_____%", "-"],
  ["100%", "100"],
  ["100.0%", "100.0"],
  ["12.3456%", "12.3456"],
  ["12,5%", "-"],
  ["5.1% of the Common Stock; 2.0% of the voting power", "5.1"],
  ["Common Stock: 5.1%", "5.1"],
];

describe("percentages of typed cover pages", () => {
  it.each(PERCENTS)("%s", (percent, read) => {
    expect(personsOf("13G", cover({ percent }))).toEqual([
      `Jane M. Roe: 1234/77/1234/77 = 1234, ${read}, IN`,
    ]);
  });
  it("an asterisk that its note explains", () => {
    expect(personsOf("13G", cover({ percent: "*", notes: "\n* Less than 1%\n" }))).toEqual([
      "Jane M. Roe: 1234/77/1234/77 = 1234, <1, IN",
    ]);
  });
  it("an asterisk that nothing explains", () => {
    expect(personsOf("13G", cover({ percent: "*" }))).toEqual(["Jane M. Roe: 1234/77/1234/77 = 1234, -, IN"]);
  });
});

const TYPES: readonly (readonly [string, string])[] = [
  ["IA, PN", "IA+PN"],
  ["HC-CO", "HC+CO"],
  ["IN (Individual)", "IN"],
  ["BD; IA", "BD+IA"],
  ["BD/IA", "BD+IA"],
  ["HC and CO", "HC+CO"],
  ["CO & HC", "CO+HC"],
  ["CO (Corporation)", "CO"],
  ["PN (Limited Partnership)", "PN"],
  ["PN (1)", "PN"],
  ["OO (Trust)", "OO"],
  ["00", "OO"],
  ["00 (Limited Liability Company)", "OO"],
  ["Limited Liability Company - OO", "OO"],
  ["Corporation (CO)", "CO"],
  ["Individual - IN", "IN"],
  ["IN*", "IN"],
  ["*IN", "IN"],
  ["IA (See Item 3)", "IA"],
  ["EP", "EP"],
  ["", "-"],
  ["N/A", "-"],
  ["Investment adviser", "-"],
  ["in", "IN"],
  ["Ia", "IA"],
  ["IA\n     PN", "IA+PN"],
  ["IC IA HC", "IC+IA+HC"],
];

describe("codes of typed cover pages", () => {
  it.each(TYPES)("%s", (type, read) => {
    expect(personsOf("13G", cover({ type }))).toEqual([`Jane M. Roe: 1234/77/1234/77 = 1234, 5.1, ${read}`]);
  });
});

const NAMES: readonly (readonly [string, string])[] = [
  ["Larkspur Partners, L.P.", "Larkspur Partners, L.P."],
  ["LARKSPUR PARTNERS, L.P.  (13-1234567)", "LARKSPUR PARTNERS, L.P."],
  ["Larkspur Partners, L.P. 13-1234567", "Larkspur Partners, L.P."],
  ["Larkspur Partners, L.P.\n     I.R.S. No. 13-1234567", "Larkspur Partners, L.P."],
  ["Larkspur Partners, L.P.\n     13-1234567", "Larkspur Partners, L.P."],
  ["Larkspur Partners, L.P.\n     EIN: 13-1234567", "Larkspur Partners, L.P."],
  ["Larkspur Partners, L.P.\n     IRS ID No.: 13-1234567", "Larkspur Partners, L.P."],
  ["Larkspur Partners, L.P. (IRS Identification No. 13-1234567)", "Larkspur Partners, L.P."],
  ['Larkspur Partners, L.P. (the "Partnership")', "Larkspur Partners, L.P."],
  ["Jane M. Roe, SS# ###-##-####", "Jane M. Roe"],
  ["Jane M. Roe   SSN 000-00-0000", "Jane M. Roe"],
  ["Jane M. Roe (1)", "Jane M. Roe"],
  ["Jane M. Roe*", "Jane M. Roe"],
  ["(1) Jane M. Roe", "Jane M. Roe"],
  ["Jane M. Roe, individually and as trustee", "Jane M. Roe, individually and as trustee"],
  [
    "The First National Bank and Trust Company\n     of Hollin, as Trustee",
    "The First National Bank and Trust Company of Hollin, as Trustee",
  ],
  ["Jane M. Roe\n     c/o Larkspur Partners\n     1 Mill Lane", "Jane M. Roe"],
  ["3M Larkspur Company", "3M Larkspur Company"],
  ["1818 Larkspur Fund II, L.P.", "1818 Larkspur Fund II, L.P."],
];

describe("names of typed cover pages", () => {
  it.each(NAMES)("%s", (name, read) => {
    expect(personsOf("13G", cover({ name }))).toEqual([`${read}: 1234/77/1234/77 = 1234, 5.1, IN`]);
  });
});
