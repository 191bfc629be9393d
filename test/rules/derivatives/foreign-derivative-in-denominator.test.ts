import rule from "../../../rules/derivatives/foreign-derivative-in-denominator.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

/** 650,000 / (9,950,000 + 50,000) = 6.5000 %; with Jane Roe's 100,000 besides / 10,100,000 = 6.4356 %. */
const larkspur = (percent: string) => ({ ...LARKSPUR, percent, item5: null });

/** 120,000 / (9,950,000 + 100,000) = 1.1940 %; with Larkspur's 50,000 besides / 10,100,000 = 1.1881 %. */
const roe = (percent: string, note = OPTIONS) => ({
  ...ROE,
  percent,
  item5: null,
  notes: [`(1) ${note}`],
});
const OPTIONS =
  "Consists of (i) 20,000 shares of Common Stock and (ii) 100,000 shares of Common Stock issuable upon exercise of options.";

/** Of Jane Roe's shares Larkspur, which she manages, reports 650,000. */
const director = (percent: string, note: string) => ({
  ...roe(percent, note),
  sharedVoting: "650,000",
  sharedDispositive: "650,000",
  aggregate: "770,000",
});
const PARTS =
  "Consists of (i) 20,000 shares of Common Stock, (ii) 100,000 shares of Common Stock issuable upon exercise of options and (iii) 650,000 shares of Common Stock beneficially owned by Larkspur Holdings LLC.";
const SOME_PARTS =
  "Includes (i) 20,000 shares of Common Stock and (ii) 100,000 shares of Common Stock issuable upon exercise of options.";

/** Jane Roe reports the shares and options of Larkspur, which she manages, as hers. */
const manager = (percent: string, held = " held by Larkspur Holdings LLC") => ({
  ...larkspur(percent),
  name: "JANE M. ROE",
  heading: "Jane M. Roe",
  type: "IN",
  notes: [
    `(1) Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of options${held}.`,
  ],
});

testRule(rule, {
  passing: [
    {
      name: "each percentage with the person's own options alone",
      filing: filingText({ persons: [larkspur("6.50%"), roe("1.194%")] }),
      passes: 2,
    },
    {
      name: "a person without options, of the class alone: 120,000 / 9,950,000 = 1.2060 %",
      filing: filingText({ persons: [larkspur("6.50%"), { ...ROE, percent: "1.206%" }] }),
      passes: 1,
    },
    {
      name: "a percentage too coarse to tell the two apart: 1.1940 and 1.1881 are both 1.2",
      filing: filingText({ persons: [larkspur("6.50%"), roe("1.2%")] }),
      passes: 2,
    },
    {
      name: "less than 2 %",
      filing: filingText({ persons: [larkspur("6.50%"), roe("Less than 2%")] }),
      passes: 2,
    },
    {
      name: "a part that is the whole holding of a company brings its options: 770,000 / (9,950,000 + 100,000 + 50,000)",
      filing: filingText({ persons: [larkspur("6.50%"), director("7.624%", PARTS)] }),
      passes: 1,
    },
    {
      name: "so does what no part tells, where the percentage is right with it",
      filing: filingText({ persons: [larkspur("6.50%"), director("7.624%", SOME_PARTS)] }),
      passes: 1,
    },
    {
      name: "another's listed options are on shares that the class counts already",
      filing: filingText({
        persons: [
          larkspur("6.50%"),
          roe(
            "1.206%",
            "Consists of (i) 20,000 shares of Common Stock and (ii) 100,000 shares of Common Stock underlying listed call options.",
          ),
        ],
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "everybody's options in one denominator for all",
      filing: filingText({ persons: [larkspur("6.44%"), roe("1.188%")] }),
      failures: [
        {
          person: "LARKSPUR HOLDINGS LLC",
          severity: "warning",
          message:
            "fits a denominator of 10,100,000; it counts 100,000 shares to be acquired beyond the person's own",
          working: "650,000 / (9,950,000 + 50,000) = 650,000 / 10,000,000 = 6.500000 %",
          expected: "650,000 / 10,000,000 = 6.500000 %",
          actual: "6.44 %",
        },
        {
          person: "JANE M. ROE",
          severity: "warning",
          message:
            "fits a denominator of 10,100,000; it counts 50,000 shares to be acquired beyond the person's own",
          expected: "120,000 / 10,050,000 = 1.194030 %",
          actual: "1.188 %",
        },
      ],
    },
    {
      name: "one of two percentages counts the other's options",
      filing: filingText({ persons: [larkspur("6.44%"), roe("1.194%")] }),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }],
    },
    {
      name: "a person without options, with the other's: 120,000 / 10,000,000 = 1.200 %",
      filing: filingText({ persons: [larkspur("6.50%"), { ...ROE, percent: "1.200%" }] }),
      failures: [
        {
          person: "JANE M. ROE",
          message: "counts 50,000 shares to be acquired beyond the person's own: another person's",
          expected: "120,000 / 9,950,000 = 1.206030 %",
        },
      ],
    },
    {
      name: "the same options, told of two persons, counted twice: 650,000 / 10,050,000 = 6.4677 %",
      filing: filingText({ persons: [larkspur("6.47%"), manager("6.50%", "")] }),
      failures: [{ person: "LARKSPUR HOLDINGS LLC", message: "or the same ones twice" }],
    },
    {
      name: "the text itself adds up everybody's options",
      filing: filingText({
        persons: [larkspur("6.44%"), roe("1.188%")],
        outstanding:
          "Percentages are based on 10,100,000 Shares, which is the sum of (i) 9,950,000 Shares outstanding as of March 3, 2025, (ii) 50,000 Shares issuable upon exercise of the options of Larkspur and (iii) 100,000 Shares issuable upon exercise of the options of Ms. Roe.",
      }),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }, { person: "JANE M. ROE" }],
    },
    {
      name: "a holding with another's in it, and yet somebody's options besides: 770,000 / (9,950,000 + 150,000) = 7.624 %",
      filing: filingText({ persons: [larkspur("6.44%"), director("7.624%", PARTS)] }),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }],
    },
    {
      name: "Row 11 of a Schedule 13G",
      filing: filingText({ schedule: "13G", persons: [larkspur("6.44%"), roe("1.194%")] }),
      failures: [{ message: "Row 11 states 6.44 %" }],
    },
  ],
  unverified: [
    {
      name: "the note names some parts only, so that the 100,000 may be the person's own",
      filing: filingText({
        persons: [
          {
            ...larkspur("6.44%"),
            notes: ["(1) Includes 50,000 shares of Common Stock issuable upon exercise of options."],
          },
          roe("1.194%"),
        ],
      }),
      message: "names some parts of the holding only, so they may be the person's own",
    },
    {
      name: "right on another count that the filing states: 650,000 / (10,043,000 + 50,000) = 6.4401 %",
      filing: filingText({
        persons: [larkspur("6.44%"), roe("1.194%")],
        item5: "On February 3, 2025, there were 10,043,000 shares of Common Stock outstanding.",
      }),
      message: "On the 10,043,000 shares that the filing states elsewhere it would be right",
    },
    {
      name: "a count that the text tells with warrants, and nobody is told to hold them",
      filing: filingText({
        persons: [larkspur("6.44%"), { ...ROE, percent: "1.206%" }],
        outstanding:
          "Percentages are based on 10,100,000 Shares, which is the sum of (i) 9,950,000 Shares outstanding as of March 3, 2025 and (ii) 150,000 Shares issuable upon exercise of warrants.",
      }),
      message: "Whose the other rights are is not told.",
    },
  ],
  notApplicable: [
    { name: "one person only", filing: filingText({ persons: [larkspur("6.50%")] }) },
    {
      name: "nobody has a right to acquire",
      filing: filingText({
        persons: [
          ROE,
          { ...ROE, name: "LARKSPUR HOLDINGS LLC", heading: "Larkspur Holdings LLC", type: "OO" },
        ],
      }),
    },
    {
      name: "a manager who reports the same options as the company that holds them",
      filing: filingText({ persons: [larkspur("6.50%"), manager("6.50%")] }),
    },
    {
      name: "percentages that the others' options do not explain either",
      filing: filingText({ persons: [larkspur("7.1%"), roe("3.0%")] }),
    },
    {
      name: "the other's options are not told as a number",
      filing: filingText({
        persons: [
          larkspur("6.44%"),
          roe("1.188%", "Includes shares of Common Stock issuable upon exercise of options."),
        ],
      }),
    },
  ],
});
