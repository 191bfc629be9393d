import rule from "../../../rules/derivatives/derivative-in-denominator.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const only = (percent: string, note: string, filing: object = {}) =>
  filingText({ persons: [{ ...LARKSPUR, percent, item5: null, notes: [`(1) ${note}`] }], ...filing });

/** 650,000 / 9,950,000 = 6.5327 %; with the 50,000 shares 650,000 / 10,000,000 = 6.5000 %. */
const WARRANTS =
  "Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of warrants.";
/** An individual's options, told in the words of the rule, or an entity's. */
const withOptions = (type: string) =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        ...{ percent: "6.53%", item5: null, type },
        notes: [
          "(1) Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock subject to options exercisable within 60 days.",
        ],
      },
    ],
  });
/** With the 30,000 shares that are new, and no others, 650,000 / 9,980,000 = 6.5130 %. */
const WARRANTS_AND_CALLS =
  "Represents (i) 600,000 shares of Common Stock, (ii) 30,000 shares of Common Stock issuable upon exercise of warrants and (iii) 20,000 shares of Common Stock underlying listed call options.";
/** Whether the shares come from the company or from Jane Roe decides whether they are new. */
const GRANTED =
  "Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of an option granted by Jane M. Roe.";

testRule(rule, {
  passing: [
    { name: "shares under warrants counted", filing: only("6.50%", WARRANTS), passes: 1 },
    {
      name: "the person without a right to acquire is not judged",
      filing: filingText({ persons: [LARKSPUR, ROE] }),
      passes: 1,
    },
    {
      name: "shares under listed options are outstanding already and do not count again",
      filing: only("6.51%", WARRANTS_AND_CALLS),
      passes: 1,
    },
    {
      name: "a count that the text tells to include the person's own warrants",
      filing: only("6.50%", WARRANTS, {
        outstanding:
          "Percentages are based on 10,000,000 Shares, which is the sum of (i) 9,950,000 Shares outstanding as of March 3, 2025 and (ii) 50,000 Shares issuable upon exercise of the warrants.",
      }),
      passes: 1,
    },
    {
      name: "a count to which the text adds the person's own warrants",
      filing: only("6.50%", WARRANTS, {
        outstanding:
          "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025, plus 50,000 Shares issuable upon exercise of the warrants.",
      }),
      passes: 1,
    },
    {
      name: "cut off instead of rounded: 6.3725 printed as 6.3",
      filing: only("6.3%", WARRANTS.replace("50,000", "250,000").replace("600,000", "400,000")),
      passes: 1,
    },
    { name: "less than 7 %", filing: only("Less than 7%", WARRANTS), passes: 1 },
    { name: "Row 11 of a Schedule 13G", filing: only("6.50%", WARRANTS, { schedule: "13G" }), passes: 1 },
  ],
  failing: [
    {
      name: "what each of two is said to own beneficially says nothing of what the notes name as rights",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            percent: "6.53%",
            item5: null,
            notes: [
              "(1) Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of options.",
            ],
          },
          { ...ROE, item5: null },
        ],
        told: [
          "Larkspur Holdings LLC beneficially owns 650,000 shares and Jane M. Roe beneficially owns 120,000 shares.",
        ],
      }),
      failures: [{ message: "The 50,000 shares that there is a right to acquire are in the numerator" }],
    },
    {
      name: "call options that the Issuer itself has written are on new shares",
      filing: only(
        "6.53%",
        "Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of call options written by the Issuer.",
      ),
      failures: [{ severity: "error", expected: "650,000 / 10,000,000 = 6.500000 %" }],
    },
    {
      name: "an option of nobody told, which the text itself adds to the class",
      filing: only("6.53%", GRANTED, {
        outstanding:
          "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025, plus 50,000 Shares issuable upon exercise of the option.",
      }),
      failures: [{ severity: "error", expected: "650,000 / 10,000,000 = 6.500000 %" }],
    },
    {
      name: "shares under warrants in the holding, but not in the class",
      filing: only("6.53%", WARRANTS),
      failures: [
        {
          person: "LARKSPUR HOLDINGS LLC",
          severity: "error",
          message: "states 6.53 %, which fits the class outstanding alone: 650,000 / 9,950,000 = 6.532663 %.",
          working: "650,000 / (9,950,000 + 50,000) = 650,000 / 10,000,000 = 6.500000 %",
          expected: "650,000 / 10,000,000 = 6.500000 %",
          actual: "6.53 %",
        },
      ],
    },
    {
      name: "the text tells the larger count, and the percentage is of the smaller",
      filing: only("6.53%", WARRANTS, {
        outstanding:
          "Percentages are based on 10,000,000 Shares, which is the sum of (i) 9,950,000 Shares outstanding as of March 3, 2025 and (ii) 50,000 Shares issuable upon exercise of the warrants.",
      }),
      failures: [{ severity: "error" }],
    },
    {
      name: "restricted stock units that count, in a Schedule 13G",
      filing: only(
        "6.53%",
        WARRANTS.replace("exercise of warrants", "settlement of restricted stock units"),
        {
          schedule: "13G",
        },
      ),
      failures: [{ severity: "error", message: "Row 11 states 6.53 %" }],
    },
    {
      name: "stock options, which as a rule are the issuer's own",
      filing: only(
        "6.53%",
        "Represents (i) 600,000 shares of Common Stock and (ii) stock options to purchase 50,000 shares of Common Stock.",
      ),
      failures: [
        {
          severity: "warning",
          message: "It would be right only for options on shares that are outstanding already.",
        },
      ],
    },
    {
      name: "an option that the issuer granted",
      filing: only("6.53%", GRANTED.replace("Jane M. Roe", "the Issuer")),
      failures: [{ severity: "error" }],
    },
    {
      name: "warrants beside options: not even options on outstanding shares would make it right (6.51 %)",
      filing: only(
        "6.53%",
        "Represents (i) 600,000 shares of Common Stock, (ii) 30,000 shares of Common Stock issuable upon exercise of warrants and (iii) options to purchase 20,000 shares of Common Stock.",
      ),
      failures: [
        {
          severity: "warning",
          message: "The 50,000 shares that there is a right to acquire are in the numerator",
          expected: "650,000 / 10,000,000 = 6.500000 %",
        },
      ],
    },
    {
      name: "the text tells a limit on exercise",
      filing: only("6.53%", WARRANTS, {
        item5: "The warrants bear a 9.99% beneficial ownership limitation.",
      }),
      failures: [{ severity: "warning" }],
    },
    {
      name: "an individual's options, exercisable within sixty days, which are hardly listed ones",
      filing: withOptions("IN"),
      failures: [{ severity: "warning", message: "options on shares that are outstanding already" }],
    },
    {
      name: "the filing states a further count of the class",
      filing: only("6.53%", WARRANTS, {
        item5: "On May 1, 2024, there were 9,100,000 shares of Common Stock outstanding.",
      }),
      failures: [{ severity: "warning" }],
    },
    {
      name: "the count of the class is rounded",
      filing: only("6.53%", WARRANTS, {
        outstanding:
          "Percentages are based on approximately 9.95 million Shares outstanding as of March 3, 2025.",
      }),
      failures: [{ severity: "warning" }],
    },
    {
      name: "the note names some parts of the holding only",
      filing: only("6.53%", "Includes 50,000 shares of Common Stock issuable upon exercise of warrants."),
      failures: [{ severity: "warning" }],
    },
    {
      name: "the class alone, and cut off besides: 6.532663 printed as 6.532",
      filing: only("6.532%", WARRANTS),
      failures: [{ severity: "warning", actual: "6.532 %" }],
    },
  ],
  unverified: [
    {
      name: "warrants of Ms. Roe in another's comment, whose first part is just what Larkspur holds",
      filing: filingText({
        persons: [
          { ...LARKSPUR, percent: "6.53%", item5: null, notes: [] },
          {
            ...ROE,
            item5: null,
            notes: [
              "(1) Consists of 650,000 shares of Common Stock held by Larkspur and 50,000 shares of Common Stock issuable upon exercise of warrants held by Ms. Roe.",
            ],
          },
        ],
      }),
      message:
        "which could not be read as a part of what is owned: whether it is in the denominator, too, is not known.",
    },
    {
      name: "an entity's options, exercisable within sixty days, which may be listed ones",
      filing: withOptions("OO"),
      message: "such as listed options",
    },
    {
      name: "neither with the warrants nor without them",
      filing: only("7.1%", WARRANTS),
      message: "fits neither with the 50,000 shares that there is a right to acquire",
    },
    {
      name: "options of which the text does not tell who would deliver the shares",
      filing: only(
        "6.53%",
        "Represents (i) 600,000 shares of Common Stock and (ii) options to purchase 50,000 shares of Common Stock.",
      ),
      message: "right if these rights are on shares that are outstanding already, such as listed options",
    },
    {
      name: "an option that Jane Roe granted, on shares that may be hers",
      filing: only("6.53%", GRANTED),
      message: "the text does not say so",
    },
    {
      name: "right on another count that the filing states: 650,000 / (9,904,000 + 50,000) = 6.5300 %",
      filing: only("6.53%", WARRANTS, {
        item5: "On February 3, 2025, there were 9,904,000 shares of Common Stock outstanding.",
      }),
      message: "On the 9,904,000 shares that the filing states elsewhere it would be right",
    },
    {
      name: "shares that a bank is to deliver under a forward contract",
      filing: only(
        "6.53%",
        "Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock deliverable under a forward contract with a bank.",
      ),
    },
  ],
  notApplicable: [
    { name: "nothing that there is a right to acquire", filing: filingText({ persons: [ROE] }) },
    {
      name: "listed options alone",
      filing: only(
        "6.53%",
        "Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock underlying listed call options.",
      ),
    },
    {
      name: "options left out, since they cannot be exercised within sixty days",
      filing: only(
        "6.53%",
        "Consists of 650,000 shares of Common Stock. Excludes 50,000 shares of Common Stock issuable upon exercise of options that are not exercisable within 60 days.",
      ),
    },
    {
      name: "warrants exercised earlier: the shares are held",
      filing: only(
        "6.53%",
        "Consists of (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issued upon exercise of warrants in 2023.",
      ),
    },
    {
      name: "restricted shares are outstanding",
      filing: only(
        "6.53%",
        "Consists of (i) 600,000 shares of Common Stock and (ii) 50,000 restricted shares of Common Stock subject to vesting.",
      ),
    },
    { name: "what the holding is made of is not told", filing: only("6.53%", "See Item 5.") },
    { name: "Row 13 states no figure", filing: only("See Item 5", WARRANTS) },
    { name: "no count of the class", filing: only("6.53%", WARRANTS, { outstanding: "" }) },
  ],
});
