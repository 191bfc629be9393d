/** What belongs to the class outstanding: shares issued or to be issued, the Issuer's own, the classes of one sentence, parts of a holding. */
import { describe, expect, it } from "@jest/globals";
import { classOutstanding, toldDenominator } from "../../src/filing/base.js";
import { readFiling, type Base } from "../../src/index.js";
import { filingText } from "../support/filing-text.js";

const basesIn = (outstanding: string): readonly Base[] => readFiling(filingText({ outstanding })).bases;

/** `class outstanding / denominator as the text adds it up`, of the base that the percentages rest on. */
function summed(outstanding: string): string {
  const [base] = basesIn(outstanding);
  return base === undefined
    ? "none"
    : `${classOutstanding(base).toFixed()} / ${toldDenominator(base).toFixed()}`;
}

const ISSUED: readonly (readonly [name: string, sentence: string, expected: string])[] = [
  [
    "shares already issued upon an exchange are outstanding, though units that may be exchanged follow",
    "Percentages are based on 10,500,000 Shares outstanding after the offering, which includes the 500,000 Shares issued to Larkspur upon the exchange of LLC Units, and takes into account any Shares issuable upon exchange of other LLC Units.",
    "10500000 / 10500000",
  ],
  [
    "what the underwriters' option is on, told to be in the count",
    "Percentages are based on 10,500,000 Shares outstanding after the offering (which includes the full exercise of the underwriters' option to purchase 500,000 additional Shares).",
    "10500000 / 10500000",
  ],
  [
    "the same, called issuable",
    "Based on 10,500,000 Shares outstanding after the offering, including 500,000 Shares issuable upon exercise of the underwriters' over-allotment option in full.",
    "10500000 / 10500000",
  ],
  [
    "the same, as one of the parts of the count",
    "Based on 10,500,000 Shares outstanding, comprised of 10,000,000 Shares to be outstanding after the offering and 500,000 Shares issuable upon exercise of the underwriters' option.",
    "10500000 / 10500000",
  ],
  [
    "an option of the underwriters that is assumed not to be used",
    "Based on 10,000,000 Shares outstanding after the offering, which assumes that the underwriters do not exercise their option to purchase 500,000 additional Shares.",
    "10000000 / 10000000",
  ],
  [
    "one that is assumed to be used may be in the count, or not",
    "Based on 10,000,000 Shares outstanding after the offering, which assumes that the underwriters exercised their option to purchase 500,000 additional Shares.",
    "10000000 / 10500000",
  ],
  [
    "shares that may be issued under warrants are rights",
    "Percentages are based on 10,000,000 Shares outstanding, plus the 500,000 Shares that may be issued under the Warrants.",
    "10000000 / 10500000",
  ],
  [
    "shares under warrants of a series with a number are rights",
    "Percentages are based on 10,000,000 Shares outstanding plus 500,000 Series 1 warrant Shares.",
    "10000000 / 10500000",
  ],
  [
    "a count behind a colon, and an older one behind it",
    "Based on the Issuer's outstanding shares as of April 24, 2025: 10,000,000. At the time of the first filing the shares outstanding numbered 9,000,000.",
    "10000000 / 10000000",
  ],
  [
    "percentages that reflect a count upon completion of an offering",
    "Percentages reflect 10,000,000 shares of Common Stock outstanding upon completion of the offering, per the prospectus supplement.",
    "10000000 / 10000000",
  ],
  [
    "a count in brackets behind the shares to be outstanding after an offering",
    "Percentages are calculated on the shares to be outstanding after the offering (10,000,000, or 10,500,000 if the underwriters exercise their option in full).",
    "10000000 / 10000000",
  ],
  [
    "of a sum of two classes the first is the class, and the second no part of it",
    "The percentage is calculated by dividing by the sum of 30,000,000 Class A and 12,410,000 Class B ordinary shares outstanding.",
    "30000000 / 30000000",
  ],
  [
    "shares that could be issued are rights",
    "Percentages are based on 10,000,000 Shares outstanding plus the 500,000 Shares that could be issued to Ms. Roe.",
    "10000000 / 10500000",
  ],
  [
    "shares to be issued upon a redemption are rights",
    "Percentages are based on 10,000,000 Shares outstanding plus 500,000 Shares to be issued upon redemption of OP Units.",
    "10000000 / 10500000",
  ],
  [
    "the shares under warrants that were issued are rights",
    "Percentages are based on 10,000,000 Shares outstanding plus 500,000 Shares underlying the Warrants issued to Larkspur.",
    "10000000 / 10500000",
  ],
  [
    "what is outstanding is net of treasury shares already",
    "Larkspur owns 10.0% of the 10,000,000 Shares outstanding on March 3, 2025, net of 1,200,000 Shares held in treasury.",
    "10000000 / 10000000",
  ],
  [
    "treasury shares taken from the shares issued are not taken from what is outstanding as well",
    "Percentages are based on 10,000,000 Shares outstanding, which is 11,200,000 Shares issued less 1,200,000 Shares held in treasury.",
    "10000000 / 10000000",
  ],
  [
    "some of the shares under warrants, to which the percentages give effect besides",
    "Percentages are based on 10,000,000 Shares outstanding, as reported in the Form 10-K, and give effect to 500,000 of the 3,000,000 shares of Common Stock issuable upon exercise of warrants.",
    "10000000 / 10500000",
  ],
  [
    "treasury shares are taken from a count of shares issued",
    "Percentages are based on 10,000,000 Shares in issue as of March 3, 2025, less 1,200,000 Shares held in treasury.",
    "8800000 / 8800000",
  ],
  [
    "a total by the word being",
    "The percentage is computed under Rule 13d-3(d)(1) over 10,500,000 Shares, being 10,000,000 Shares outstanding on March 3, 2025, plus the 500,000 Shares that Larkspur has the right to acquire.",
    "10000000 / 10500000",
  ],
  [
    "a total behind which the parts stand after a colon",
    "Percentages are based on 10,500,000 Shares: 10,000,000 Shares sold in the offering and 500,000 Shares placed before it, all outstanding.",
    "10500000 / 10500000",
  ],
  ...[
    "that all LLC Units held by her (together with Class B Stock) are exchanged and that the 350,000 options and 412,500 restricted stock units are exercised or settled",
    "that her LLC Units (together with Class B Stock) are exchanged and that 412,500 shares are issued to her on exercise of the options and vesting of the units",
    "that the LLC Units (together with Class B Stock) are exchanged and the 350,000 options and 412,500 restricted stock units have been exercised or have vested",
  ].map(
    (assumed) =>
      [
        `what is assumed to be issued is none of what is outstanding: ${assumed}`,
        `Percentages are calculated on the basis of 10,000,000 Shares outstanding as of March 3, 2025, and assuming ${assumed}.`,
        `10000000 / ${assumed.includes("350,000") ? "10762500" : "10412500"}`,
      ] as const,
  ),
  [
    "what is added for one person is a right of that person, whatever it is called",
    "Percentages are based on 10,000,000 Shares outstanding, for Ms. Roe increased by 430,000 Shares.",
    "10000000 / 10430000",
  ],
  [
    "shares to be issued on exercise are rights",
    "Percentages are based on 10,000,000 Shares outstanding, for Ms. Roe increased by 430,000 Shares to be issued on exercise and vesting.",
    "10000000 / 10430000",
  ],
  [
    "shares that are issued if somebody exercises are rights",
    "Based on 10,000,000 Shares outstanding, in Ms. Roe's case increased by the 430,000 Shares that are issued if she exercises her options.",
    "10000000 / 10430000",
  ],
  [
    "a total and its parts in brackets, which do not add up to it",
    "Larkspur owns 20.0% of the 55,120,000 Shares that are outstanding after the issue (44,960,000 Shares outstanding at March 3, 2025, plus the 11,024,000 Shares sold to Larkspur).",
    "55120000 / 55120000",
  ],
  [
    "a total and its parts in brackets behind a holding, the rights among them",
    "1,820,000 Shares, of which 120,000 are under options; 5.8% of 31,120,000 Shares (31,000,000 outstanding as of March 3, 2025 and 120,000 under options).",
    "31000000 / 31120000",
  ],
  [
    "a total in brackets and the sum behind it, ahead of the sum of the holding",
    "10.69% (based on 43,495,678 Shares = 41,345,678 outstanding + 2,150,000 warrants), i.e. 4,650,000 Shares = 2,500,000 + 2,150,000.",
    "41345678 / 43495678",
  ],
  [
    "what was converted ahead of a comma, and shares sold behind it",
    "The percentage is based on 48,800,000 Shares outstanding upon closing (being 38,450,000 Shares after conversion of all preferred stock, 9,000,000 Shares sold in the IPO and 1,350,000 Shares sold upon exercise of the over-allotment option).",
    "48800000 / 48800000",
  ],
  [
    "a count, further shares sold since, and behind them what they come to",
    "Based upon 10,000,000 Shares outstanding as of March 3, 2025 and a further 500,000 Shares that the Issuer sold on March 4, 2025, there are 10,500,000 Shares outstanding, of which Larkspur owns 650,000.",
    "10500000 / 10500000",
  ],
  [
    "shares that the count is told to exclude",
    "There were 10,000,000 Shares outstanding as of March 3, 2025, which includes 900,000 Shares of unvested restricted stock and excludes 500,000 Shares issuable on conversion of Class B Stock.",
    "10000000 / 10000000",
  ],
  [
    "what is said of one person behind what the count includes",
    "Percentages are based on 10,000,000 Shares outstanding as of March 3, 2025, including 900,000 Shares issued that day, and for Ms. Roe the 430,000 Shares that she may acquire.",
    "10000000 / 10000000",
  ],
  ...[
    "which would be outstanding upon exercise of such options",
    "that would be issued and outstanding following the conversion of the notes",
  ].map(
    (rights) =>
      [
        `shares ${rights} are rights`,
        `Based on 10,000,000 Shares outstanding as of March 3, 2025 plus 500,000 Shares ${rights}.`,
        "10000000 / 10500000",
      ] as const,
  ),
  [
    "shares that will be outstanding after an offering are none",
    "Based on 10,000,000 Shares outstanding plus 500,000 Shares that will be outstanding after the offering.",
    "10500000 / 10500000",
  ],
];

describe("shares issued, and shares to be issued", () => {
  it.each(ISSUED)("%s", (_, sentence, expected) => {
    expect(summed(sentence)).toBe(expected);
  });
});

it("of a total that tells its classes each class is a count of its own, two issues of one class together", () => {
  const told = basesIn(
    "Percentages are calculated on 36,570,000 ordinary shares: 28,750,000 Class A ordinary shares issued in the offering, 632,500 Class A ordinary shares issued in the private placement and 7,187,500 Class B ordinary shares, outstanding as of March 3, 2025.",
  );
  expect(told.map((base) => `${base.class ?? ""} ${classOutstanding(base).toFixed()}`)).toEqual([
    "Class A ordinary shares 29382500",
    "Class B ordinary shares 7187500",
    "ordinary shares 36570000",
  ]);
});

const CHOSEN: readonly (readonly [name: string, sentence: string, first: string])[] = [
  [
    "the later of two counts, where the text says that it is used",
    "There were 20,100,000 shares outstanding at December 31, 2024 and 20,398,000 shares outstanding at February 14, 2025; the latter is used for the percentages.",
    "20398000",
  ],
  [
    "no count of what was outstanding on a day past",
    "Before the sale Larkspur held 33.0% of the 97,902,770 Shares then outstanding. The percentages are based on 96,402,770 Shares outstanding as of March 3, 2025.",
    "96402770",
  ],
  [
    "the first of several classes that are told together",
    "According to the Issuer there were 20,398,000 shares of Common Stock, 5,000,000 shares of Class B Common Stock and 310,000 shares of Series A Preferred Stock outstanding as of March 3, 2025.",
    "20398000",
  ],
  [
    "what is used for the percentages",
    "The total shares of Common Stock outstanding used for the percentages is 21,450,118, as reported in the Form 10-Q.",
    "21450118",
  ],
];

describe("which count the percentages rest on", () => {
  it.each(CHOSEN)("%s", (_, sentence, first) => {
    expect(basesIn(sentence)[0]?.shares.value.toFixed()).toBe(first);
  });
});

it.each([
  "Consists of (i) 250,000 shares outstanding and (ii) 2,562,500 shares issuable upon conversion of the Note.",
  "Larkspur beneficially owns 2,812,500 shares of Common Stock, or 15.46% of the class: 250,000 shares outstanding and 2,562,500 shares issuable upon conversion.",
])("a part of a holding is no count of the class: %s", (sentence) => {
  expect(basesIn(sentence)).toEqual([]);
});
