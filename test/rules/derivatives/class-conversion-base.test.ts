import rule from "../../../rules/derivatives/class-conversion-base.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const CONVERTIBLE =
  "Each share of Class B Common Stock is convertible at any time into one share of Class A Common Stock.";
const HOLDING =
  "Consists of (i) 1,500,000 shares of Class A Common Stock and (ii) 500,000 shares of Class B Common Stock.";
const CLASS_A =
  "Percentages are based on 20,000,000 shares of Class A Common Stock outstanding as of March 3, 2025.";
const BOTH = "On that day there were 24,000,000 shares of both classes together outstanding.";

/**
 * 2,000,000 shares, a quarter of them Class B: of the 20,000,000 Class A shares 10.0 %, with the own Class B
 * 2,000,000 / 20,500,000 = 9.7561 %, of the 24,000,000 shares of both classes 8.3333 %.
 */
const classA = (
  percent: string,
  note = `${HOLDING} ${CONVERTIBLE}`,
  changes: object = {},
  aggregate = "2,000,000",
) =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        percent,
        aggregate,
        soleVoting: `${aggregate} ⁽¹⁾`,
        soleDispositive: `${aggregate} ⁽¹⁾`,
        item5: null,
        notes: [`(1) ${note}`],
      },
    ],
    outstanding: CLASS_A,
    ...changes,
  }).replace("Common Stock, par value", "Class A Common Stock, par value");

/** 1,500,000 + 500,000 × 10 = 6,500,000, of 20,000,000 + 5,000,000 26.0 %; of the 20,000,000 alone 32.5 %. */
const tenfold = (percent: string) =>
  classA(
    percent,
    HOLDING.replace(/\.$/, ", each convertible into 10 shares of Class A Common Stock."),
    {},
    "6,500,000",
  );

testRule(rule, {
  passing: [
    {
      name: "of all classes together, where the person has all of the other: the count holds them already",
      filing: classA("9.8%", undefined, {
        outstanding:
          "Percentages are calculated on 20,500,000 ordinary shares: 20,000,000 Class A ordinary shares and 500,000 Class B ordinary shares, outstanding as of March 3, 2025.",
      }),
      passes: 1,
    },
    { name: "Class A with the own Class B", filing: classA("9.8%"), passes: 1 },
    {
      name: "Class A with the own Class B, though a count of both classes is stated",
      filing: classA("9.76%", undefined, { outstanding: `${CLASS_A} ${BOTH}` }),
      passes: 1,
    },
    {
      name: "told as Class A shares that the Class B shares convert into",
      filing: classA(
        "9.8%",
        "Consists of (i) 1,500,000 shares of Class A Common Stock and (ii) 500,000 shares of Class A Common Stock issuable upon conversion of Class B Common Stock.",
      ),
      passes: 1,
    },
    {
      name: "the text adds the own Class B to the count",
      filing: classA("9.8%", undefined, {
        outstanding:
          "Percentages are based on 20,500,000 shares of Class A Common Stock, which is the sum of (i) 20,000,000 shares outstanding as of March 3, 2025 and (ii) 500,000 shares of Class A Common Stock issuable upon conversion of the Class B Common Stock.",
      }),
      passes: 1,
    },
    {
      name: "the count of both classes in the note does not take the place of the Class A count",
      filing: classA("9.8%", `${HOLDING} ${CONVERTIBLE} ${BOTH}`),
      passes: 1,
    },
    {
      name: "each Class B share is ten of Class A: they are 5,000,000 shares, not a part of 10",
      filing: tenfold("26.0%"),
      passes: 1,
    },
    {
      name: "Class B is told to be convertible where the percentage is told, not where it is counted",
      filing: classA("9.8%", HOLDING, {
        outstanding: `${CLASS_A.replace(/\.$/, "")}, plus 500,000 shares of Class A Common Stock issuable upon conversion of the Class B Common Stock.`,
      }),
      passes: 1,
    },
    {
      name: "Class B is told to be convertible by the conversion of the person's own alone",
      filing: classA("9.8%", HOLDING, {
        outstanding: `${CLASS_A.replace(/\.$/, "")} and the conversion of the Reporting Person's Class B shares.`,
      }),
      passes: 1,
    },
    { name: "cut off instead of rounded: 9.7561 printed as 9.7", filing: classA("9.7%"), passes: 1 },
    { name: "Row 11 of a Schedule 13G", filing: classA("9.8%", undefined, { schedule: "13G" }), passes: 1 },
  ],
  failing: [
    {
      name: "of the class alone, where the sentence of its count speaks of both classes together",
      filing: classA("10.0%", undefined, {
        outstanding: `${CLASS_A.replace(/\.$/, "")}, both classes being counted together where votes are concerned.`,
      }),
      failures: [{ severity: "warning", message: "a percentage of the class alone (2,000,000 / 20,000,000" }],
    },
    {
      name: "of both classes together, other holders' Class B included",
      filing: classA("8.3%", undefined, { outstanding: `${CLASS_A} ${BOTH}` }),
      failures: [
        {
          person: "LARKSPUR HOLDINGS LLC",
          severity: "warning",
          message: "a percentage of the 24,000,000 shares of all classes together",
          working: "2,000,000 / (20,000,000 + 500,000) = 2,000,000 / 20,500,000 = 9.756098 %",
          expected: "2,000,000 / 20,500,000 = 9.756098 %",
          actual: "8.3 %",
        },
      ],
    },
    {
      name: "of both classes together, each told with its own count",
      filing: classA("8.3%", undefined, {
        outstanding:
          "Percentages are based on 20,000,000 shares of Class A Common Stock and 4,000,000 shares of Class B Common Stock outstanding as of March 3, 2025, all of which are treated as converted.",
      }),
      failures: [
        {
          severity: "warning",
          message: "a percentage of the 20,000,000 + 4,000,000 = 24,000,000 shares of all classes together",
        },
      ],
    },
    {
      name: "of both classes together, numbered, and all Class B taken as converted",
      filing: classA("8.3%", undefined, {
        outstanding:
          "Percentages are based on (i) 20,000,000 shares of Class A Common Stock and (ii) 4,000,000 shares of Class B Common Stock outstanding as of March 3, 2025, assuming the conversion of all outstanding shares of Class B Common Stock.",
      }),
      failures: [
        {
          severity: "warning",
          message: "a percentage of the 20,000,000 + 4,000,000 = 24,000,000 shares of all classes together",
          expected: "2,000,000 / 20,500,000 = 9.756098 %",
        },
      ],
    },
    {
      name: "of Class A alone, without the own Class B",
      filing: classA("10.0%"),
      failures: [
        {
          severity: "warning",
          message: "a percentage of the class alone (2,000,000 / 20,000,000 = 10.000000 %)",
          expected: "2,000,000 / 20,500,000 = 9.756098 %",
        },
      ],
    },
    {
      name: "of Class A alone, where another paragraph tells that the Class B common stock converts",
      filing: classA("10.0%", HOLDING, {
        outstanding: `${CLASS_A} The Class B common stock may be converted at any time on a one-for-one basis.`,
      }),
      failures: [{ severity: "warning", expected: "2,000,000 / 20,500,000 = 9.756098 %" }],
    },
    {
      name: "of Class A alone, where each Class B share is ten of Class A",
      filing: tenfold("32.5%"),
      failures: [{ severity: "warning", expected: "6,500,000 / 25,000,000 = 26.000000 %" }],
    },
  ],
  unverified: [
    {
      name: "of a total that its classes do not come to",
      filing: classA("8.3%", undefined, {
        outstanding:
          "Percentages are based on 24,000,000 ordinary shares: 20,000,000 Class A ordinary shares and 4,100,000 Class B ordinary shares, outstanding as of March 3, 2025.",
      }),
      message: "nor any count of all classes that the filing states",
    },
    {
      name: "of no count that the filing states",
      filing: classA("11.3%"),
      message: "fits neither the class plus the person's own 500,000 shares of the other class",
    },
    {
      name: "of a larger count of Class A alone, from another day",
      filing: classA("8.3%", undefined, {
        outstanding: `${CLASS_A} On May 1, 2024, there were 24,000,000 shares of Class A Common Stock outstanding.`,
      }),
      message: "nor any count of all classes that the filing states",
    },
    {
      name: "of both classes together, and the text calls it so",
      filing: classA("8.3%", undefined, {
        outstanding: `${CLASS_A} ${BOTH} The percentage in Row 13 is one of both classes of Common Stock together.`,
      }),
      message: "whether it calls this percentage one of them is not told",
    },
    {
      name: "of both classes as a single class, and the text calls it so",
      filing: classA("8.3%", undefined, {
        outstanding:
          "The percentage is calculated based on a total of 24,000,000 shares of Common Stock (consisting of 20,000,000 shares of Class A Common Stock and 4,000,000 shares of Class B Common Stock) outstanding as of March 3, 2025 as a single class.",
      }),
      message: "whether it calls this percentage one of them is not told",
    },
    {
      name: "of both classes as a single class, behind the percentage itself",
      filing: classA("8.3%", undefined, {
        outstanding:
          "Larkspur owns 8.3%, based on 20,000,000 shares of Class A Common Stock and 4,000,000 shares of Class B Common Stock outstanding as of March 3, 2025 as a single class.",
      }),
      message: "whether it calls this percentage one of them is not told",
    },
    {
      name: "the only count is of both classes, by the text's own definition",
      filing: classA("8.3%", undefined, {
        outstanding:
          "The Class A Common Stock and the Class B Common Stock are together called the “Shares”. Percentages are based on 24,000,000 Shares outstanding as of March 3, 2025.",
      }),
      message: "on a count of several classes together",
    },
    {
      name: "the definition stands in single quotation marks",
      filing: classA("8.3%", undefined, {
        outstanding:
          "The Class A Common Stock and the Class B Common Stock are together called the ‘Shares’. Percentages are based on 24,000,000 Shares outstanding as of March 3, 2025.",
      }),
      message: "on a count of several classes together",
    },
    {
      name: "EDGAR has put question marks in the place of the definition's quotation marks",
      filing: classA("8.3%", undefined, {
        outstanding:
          "The Class A Common Stock and the Class B Common Stock are together called the ??Shares??. Percentages are based on 24,000,000 Shares outstanding as of March 3, 2025.",
      }),
      message: "on a count of several classes together",
    },
    {
      name: "nothing is defined, but the filing calls the sum of both classes by the same name",
      filing: classA(
        "8.3%",
        `2,000,000 shares of common stock, which consist of (1) 1,500,000 shares of Class A Common Stock and (2) 500,000 shares of Class B Common Stock. ${CONVERTIBLE}`,
        {
          outstanding:
            "Percentages are based on 24,000,000 shares of common stock outstanding as of March 3, 2025.",
        },
      ),
      message: "on a count of several classes together",
    },
  ],
  notApplicable: [
    { name: "no shares of another class", filing: filingText({ persons: [LARKSPUR, ROE] }) },
    { name: "Class B is not told to be convertible", filing: classA("10.0%", HOLDING) },
    {
      name: "it is Class A that is told to convert into Class B",
      filing: classA("10.0%", `${HOLDING} Each share of Class A Common Stock converts into one of Class B.`),
    },
    {
      name: "preferred stock is left to the check of the denominator",
      filing: classA(
        "10.0%",
        "Consists of (i) 1,500,000 shares of Class A Common Stock and (ii) 500,000 shares of Class A Common Stock issuable upon conversion of Series A Preferred Stock.",
      ),
    },
    {
      name: "the parts do not add up to the figure",
      filing: classA("10.0%", `${HOLDING.replace("1,500,000", "1,400,000")} ${CONVERTIBLE}`),
    },
    { name: "Row 13 states no figure", filing: classA("See Item 5") },
  ],
});
