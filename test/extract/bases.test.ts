/** What the percentages rest on: single counts, sums, counts that hold the filer's own rights already. */
import { describe, expect, it } from "@jest/globals";
import { classOutstanding, toldDenominator } from "../../src/filing/base.js";
import { baseOf } from "../../src/filing/percent/person-base.js";
import { readFiling, type Base } from "../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

function basesIn(outstanding: string): readonly Base[] {
  return readFiling(filingText({ outstanding })).bases;
}

/** `class outstanding / denominator as the text adds it up`. */
function summed(outstanding: string): string {
  const [base] = basesIn(outstanding);
  return base === undefined
    ? "none"
    : `${classOutstanding(base).toFixed()} / ${toldDenominator(base).toFixed()}`;
}

it("rights joined by 'and' to the count that the percentage is based on are added", () => {
  expect(
    summed("Based on 6,644,118 shares outstanding and 40,000 shares subject to options held by Ms. Roe."),
  ).toBe("6644118 / 6684118");
});

it("so are they to the count on the basis of which it is calculated", () => {
  expect(
    summed(
      "6.5%. Calculated on the basis of 6,644,118 shares of Common Stock outstanding as of March 3, 2025 and 40,000 shares issuable upon conversion of the Preferred Stock held by Ms. Roe.",
    ),
  ).toBe("6644118 / 6684118");
});

describe("one count, however told", () => {
  const TOLD: readonly (readonly [string, string])[] = [
    ["Based upon 12,345,678 shares outstanding.", "12345678"],
    ["Based upon 12,345,678(1) shares of Common Stock outstanding as of March 3, 2025.", "12345678"],
    ["Basis: 12,345,678 common shares in issue as at 3 March 2025 per the Issuer's Form 6-K.", "12345678"],
    ["The percentage is calculated using a total of 12,345,678 shares of Common Stock.", "12345678"],
    ["The percentage is determined using 12,345,678 Shares.", "12345678"],
    [
      "Percentages are calculated on the basis of 12,345,678 Ordinary Shares in issue as of March 3, 2025.",
      "12345678",
    ],
    ["The percentage is based on the Issuer having 12,345,678 shares outstanding.", "12345678"],
    ["The percentage assumes a total of 12,345,678 shares outstanding.", "12345678"],
    ["Based on approximately 12.3 million shares outstanding.", "12300000"],
    ["Percentages are based on total outstanding shares of 12,345,678.", "12345678"],
    ["Number of outstanding shares of the Issuer: 12,345,678.", "12345678"],
    ["The percentage is based on a total issued share capital of 12,345,678 shares.", "12345678"],
    [
      "Larkspur owns 9.5% of the 12,345,678 Common Shares, and about 2.1% of all share capital, of the Issuer outstanding as of March 3, 2025.",
      "12345678",
    ],
    [
      "Percentages rest on 12,345,678 Shares (those held as American Depositary Shares among them), outstanding as of March 3, 2025.",
      "12345678",
    ],
    ["The percentage was obtained by dividing the amount by 12,345,678 shares outstanding.", "12345678"],
    ["Shares outstanding: 12,345,678 (Form 10-Q for September 30, 2025).", "12345678"],
    ["Outstanding shares at March 3, 2025: 12,345,678.", "12345678"],
    ["6.5% of 12,345,678 shares.", "12345678"],
    ["6.5% of the outstanding 12,345,678 shares.", "12345678"],
    ["6.5% of 12,345,678 issued ordinary shares.", "12345678"],
    ["6.5% (of 12,345,678 Ordinary Shares)", "12345678"],
    ["6.5%, on the basis of the Issuer's share capital of 12,345,678 Ordinary Shares.", "12345678"],
    ["Outstanding Ordinary Shares as of March 3, 2025 = 12,345,678.", "12345678"],
    ["Percentages are worked out using as the denominator 12,345,678 Ordinary Shares.", "12345678"],
    ["6.5%, by reference to 12,345,678 Ordinary Shares in the Issuer's last return.", "12345678"],
    ["6.5% of 12,345,678 (13,000,000 issued less 654,322 treasury shares).", "12345678"],
  ];
  it.each(TOLD)("%s", (sentence, count) => {
    expect(basesIn(sentence)[0]?.shares.value.toFixed()).toBe(count);
  });
});

it("the class of a count in capitals", () => {
  expect(basesIn("BASED ON 12,345,678 ORDINARY SHARES OUTSTANDING ON MARCH 3, 2025.")[0]?.class).toBe(
    "ORDINARY SHARES",
  );
});

describe("no count of the class", () => {
  it.each([
    "Represents 450,000 shares of Common Stock outstanding and 50,000 shares under options.",
    "25% of 400,000 shares (restricted stock, which vests on March 3, 2026).",
    "25% of the 400,000 shares under options may be bought now.",
    "The earn-out is fixed by reference to 400,000 shares of the Target.",
  ])("%s", (sentence) => {
    expect(basesIn(sentence)).toEqual([]);
  });
});

describe("sums", () => {
  const SUMS: readonly (readonly [name: string, sentence: string, expected: string])[] = [
    [
      "a printed total with the newly issued shares in it",
      "Percentages are based on 10,500,000 Shares outstanding, which is the sum of (i) 10,000,000 Shares outstanding as of March 3, 2025 and (ii) 500,000 Shares issued in the offering.",
      "10500000 / 10500000",
    ],
    [
      "no total printed",
      "Percentages are based upon the sum of (i) 10,000,000 Shares outstanding as of March 3, 2025; (ii) 400,000 Shares issued in the private placement; and (iii) 100,000 Shares issuable upon the exercise of the Warrants.",
      "10400000 / 10500000",
    ],
    [
      "no total printed, and the counts without marks",
      "Percentages are based upon the sum of 10,000,000 Shares outstanding as of March 3, 2025, as reported in the Form 10-Q; 400,000 Shares issued in the private placement; and 100,000 Shares issuable upon the exercise of the Warrants.",
      "10400000 / 10500000",
    ],
    [
      "a sum, and beside it what it leaves out",
      "Percentages are based upon the sum of 10,000,000 Shares outstanding and 100,000 Shares issuable upon the exercise of the Warrants, and excludes 300,000 Shares issuable upon the exercise of other warrants.",
      "10000000 / 10100000",
    ],
    [
      "increased since",
      "Calculated based on 10,000,000 Shares outstanding as of March 3, 2025, as increased by 2,000,000 Shares issued to Larkspur on April 1, 2025.",
      "12000000 / 12000000",
    ],
    [
      "repurchased since",
      "Percentages are based on 10,000,000 Shares outstanding as of March 3, 2025, less 500,000 Shares repurchased since.",
      "9500000 / 9500000",
    ],
    [
      "a difference whose result is printed",
      "The percentage is calculated upon 9,500,000 Shares outstanding, the difference of 10,000,000 Shares outstanding as of March 3, 2025 less 500,000 Shares repurchased by the Issuer.",
      "9500000 / 9500000",
    ],
    [
      "a total that includes the filer's warrants",
      "Percentages are based upon 10,500,000 Shares outstanding comprised of (i) 10,000,000 Shares outstanding, (ii) 400,000 Shares issued upon the exercise of warrants and (iii) 100,000 Shares issuable upon the exercise of other warrants.",
      "10400000 / 10500000",
    ],
    [
      "a count told to include warrant shares, the rest not told",
      "The percentage is based on 10,500,000 Shares, which includes 500,000 Shares underlying the warrants.",
      "10000000 / 10500000",
    ],
    [
      "rights added for the percentage",
      "Percentages are based on 10,000,000 Shares outstanding plus 500,000 Shares issuable upon exercise of options held by Ms. Roe.",
      "10000000 / 10500000",
    ],
    [
      "rights added for one person's percentage",
      "Percentages are based on 10,000,000 Shares outstanding as of March 3, 2025 and, for Ms. Roe, 500,000 Shares issuable upon exercise of options.",
      "10000000 / 10500000",
    ],
    [
      "another class treated as converted, the options among it in brackets",
      "Percentages are based on 10,000,000 Shares outstanding plus 500,000 shares of Class B Common Stock (including the 60,000 shares underlying options), which are treated as converted into Shares.",
      "10000000 / 10500000",
    ],
    [
      "an exercise that is assumed",
      "The percentage is based on 10,000,000 Shares outstanding as of March 3, 2025 and assumes the exercise of the warrants to purchase 500,000 Shares.",
      "10000000 / 10500000",
    ],
    [
      "an issuance that is assumed has not happened",
      "The percentage is based on 10,000,000 Shares outstanding as of March 3, 2025, and assumes the issuance of the 500,000 Shares under the option.",
      "10000000 / 10500000",
    ],
    [
      "the filer's own holding beside the base is no part of it",
      "Larkspur owns 650,000 Shares, or 6.5 %, based on 10,000,000 Shares outstanding as of March 3, 2025.",
      "10000000 / 10000000",
    ],
  ];
  it.each(SUMS)("%s", (_name, sentence, expected) => {
    expect(summed(sentence)).toBe(expected);
  });
});

it("is not what is outstanding of somebody's own shares", () => {
  const told = (lead: string): (string | undefined)[] =>
    basesIn(`${lead} (i) 600,000 outstanding shares and (ii) 50,000 Shares that notes give.`).map(
      ({ shares }) => shares.printed,
    );
  expect(told("Larkspur beneficially owns 650,000 Shares, which includes")).toEqual([]);
  expect(told("What Larkspur owns is a percentage calculated on a number of Shares, which includes")).toEqual(
    ["600,000"],
  );
});

describe("dates and reports", () => {
  it("takes the day of the count, not the day on which the report was filed", () => {
    const [base] = basesIn(
      "Percentages are based on 10,000,000 Shares outstanding, as reported in the Issuer's Form 10-Q filed with the Commission on April 1, 2025.",
    );
    expect([base?.asOf, base?.reportedIn?.value]).toEqual([null, "Form 10-Q"]);
  });

  it("takes the day of a count in lawyers' words, and the count with a note's mark and without separators", () => {
    const [base] = basesIn(
      "Percentages are based on 10000000(2) Shares outstanding as of the 10th day of November, 2025.",
    );
    expect([base?.shares.value.toFixed(), base?.asOf?.value]).toEqual(["10000000", "2025-11-10"]);
  });

  it("takes the day and what is added where the month is cut short with a full stop", () => {
    const [base] = basesIn(
      "Percentages are based on the sum of (i) 10,000,000 Shares outstanding as of Nov. 10, 2025 and (ii) 500,000 Shares issued on Nov. 12, 2025.",
    );
    expect([base?.asOf?.value, base?.plus.map(({ shares }) => shares.value.toFixed())]).toEqual([
      "2025-11-10",
      ["500000"],
    ]);
  });
});

describe("whose base", () => {
  const notes = (person: typeof LARKSPUR, base: string) => ({
    ...person,
    percent: `${person.percent} ⁽²⁾`,
    notes: [
      ...(person.notes ?? []),
      `(2) Based on ${base} shares of Common Stock outstanding as of March 3, 2025.`,
    ],
  });

  it("is the one in the notes to the person's own cover page", () => {
    const persons = [notes(LARKSPUR, "9,950,000"), notes(ROE, "9,960,000")];
    const filing = readFiling(filingText({ persons, outstanding: "" }));
    expect(filing.persons.map((person) => baseOf(filing, person)?.shares.value.toFixed())).toEqual([
      "9950000",
      "9960000",
    ]);
  });

  const SIDE_BY_SIDE = [
    "There were 9,950,000 shares of Common Stock and 4,000,000 shares of Class B Common Stock outstanding as of March 3, 2025.",
    "There were 4,000,000 shares of Class B Common Stock and 9,950,000 shares of Common Stock outstanding as of March 3, 2025.",
    "The Issuer had outstanding 9,950,000 shares of Common Stock and 4,000,000 shares of Class B Common Stock as of March 3, 2025.",
  ];
  it.each(SIDE_BY_SIDE)("is the count of the class without a letter: %s", (outstanding) => {
    const filing = readFiling(filingText({ outstanding }));
    const [person] = filing.persons;
    expect(person && baseOf(filing, person)?.shares.value.toFixed()).toBe("9950000");
  });

  it("is no count of options that the Issuer had outstanding", () => {
    expect(
      basesIn("The Issuer had outstanding 4,000,000 stock options and 5,000,000 Preferred Shares."),
    ).toEqual([]);
  });

  it("is the class's part of a total of two, whatever awards the total leaves out", () => {
    const text = filingText({
      outstanding:
        "The calculation is based on a total of 11,500,000 shares of the Issuer outstanding as of March 3, 2025 (excluding 600,000 Class A Shares reserved for issuance upon the exercise of awards), including 6,700,000 Class A Shares and 4,800,000 Class B Shares.",
    }).replace("Common Stock, par value", "Class A Shares, par value");
    const { bases, ...filing } = readFiling(text);
    const [person] = filing.persons;
    expect(person && baseOf({ bases, ...filing }, person)?.shares.value.toFixed()).toBe("6700000");
    expect(bases.map((base) => `${base.class ?? ""} ${base.asOf?.value ?? ""}`)).toContain(
      "Class B Shares 2025-03-03",
    );
    expect(bases.flatMap(({ plus, includes }) => [...plus, ...includes]).map(({ kind }) => kind)).toEqual([
      "outstanding",
      "outstanding",
    ]);
  });

  it("is the total of two classes, where the security is of neither", () => {
    const filing = readFiling(
      filingText({
        outstanding:
          "The calculation is based on a total of 11,500,000 shares of the Issuer outstanding as of March 3, 2025, including 6,700,000 Class A Shares and 4,800,000 Class B Shares.",
      }),
    );
    const [person] = filing.persons;
    expect(person && baseOf(filing, person)?.shares.value.toFixed()).toBe("11500000");
  });

  it("is the count of the security's own class", () => {
    const text = filingText({
      outstanding:
        "Percentages are based on 4,000,000 shares of Class B Common Stock and 9,950,000 shares of Class A Common Stock outstanding as of March 3, 2025.",
    }).replace("Common Stock, par value", "Class A Common Stock, par value");
    const filing = readFiling(text);
    const [person] = filing.persons;
    expect(person && baseOf(filing, person)?.shares.value.toFixed()).toBe("9950000");
  });
});
