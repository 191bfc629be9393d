import rule from "../../../rules/derivatives/derivative-identified.js";
import { Decimal } from "../../../src/figures/decimal.js";
import { withGiven } from "../../../src/filing/given.js";
import { readFiling, testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const only = (note: string, changes: object = {}, filing: object = {}) =>
  filingText({ persons: [{ ...LARKSPUR, item5: null, notes: [`(1) ${note}`], ...changes }], ...filing });

const UNCOUNTED = "Includes shares of Common Stock issuable upon exercise of options.";
const GENERAL =
  "Beneficial ownership is determined under the rules of the Commission and generally includes shares issuable upon exercise of options.";
const unmarked = { notes: [], soleVoting: "650,000", soleDispositive: "650,000" };

testRule(rule, {
  passing: [
    {
      name: "the note names every part with its number",
      filing: only(
        "Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of options.",
      ),
      passes: 1,
      at: ["50,000"],
    },
    {
      name: "the number is given by the user",
      filing: withGiven(readFiling(only("See Item 5.")), {
        outstanding: [],
        derivatives: [{ person: "Larkspur", shares: new Decimal(50_000) }],
        filed: null,
        previous: null,
      }).filing,
      passes: 1,
      at: ["LARKSPUR HOLDINGS LLC"],
    },
    {
      name: "the note names the options alone, with their number",
      filing: only("Includes 50,000 shares of Common Stock issuable upon exercise of options."),
      passes: 1,
    },
    {
      name: "the number is spelled out",
      filing: only("Includes fifty thousand shares of Common Stock issuable upon exercise of options."),
      passes: 1,
    },
    {
      name: "the note gives no number, but Item 5(a) does",
      filing: only(UNCOUNTED, { item5: LARKSPUR.item5 }),
      passes: 1,
    },
    {
      name: "shares under listed options, which are outstanding already",
      filing: only(
        "Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock underlying listed call options.",
      ),
      passes: 1,
    },
    {
      name: "the whole holding is a right to acquire",
      filing: only("Represents 650,000 shares of Common Stock issuable upon exercise of warrants."),
      passes: 1,
    },
    ...[
      "Includes 40,000 OP Units and 10,000 vested LTIP Units, each of which is redeemable for one share.",
      "Item 4 tells of the redemption of OP Units and LTIP Units, each of which may be redeemed for a share.",
    ].map((note) => ({
      name: `two kinds of units that are redeemable: ${note}`,
      filing: only(
        note,
        {},
        {
          item5:
            "(a) Larkspur Holdings LLC beneficially owns 650,000 shares, consisting of 600,000 shares of Common Stock, 40,000 OP Units and 10,000 LTIP Units.",
        },
      ),
      passes: 1,
      message: "50,000 of the shares in Row 11 are told to be ones that there is a right to acquire",
    })),
  ],
  failing: [
    {
      name: "the note says that options are in the figure, but not how many",
      filing: only(UNCOUNTED),
      failures: [
        {
          person: "LARKSPUR HOLDINGS LLC",
          severity: "warning",
          message: "but not how many of Row 11 they are",
          at: [UNCOUNTED, "650,000"],
        },
      ],
    },
    {
      name: "Row 9 of a Schedule 13G",
      filing: only(UNCOUNTED, {}, { schedule: "13G" }),
      failures: [{ message: "but not how many of Row 9 they are" }],
    },
    {
      name: "a sentence of Item 5 on the amounts reported",
      filing: only("See Item 5.", unmarked, {
        item5: "The amounts reported in this statement include shares issuable upon exercise of options.",
      }),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }],
    },
    {
      name: "warrants told by the sixty days alone",
      filing: only("Includes shares underlying warrants that are exercisable within 60 days."),
      failures: [{ message: "but not how many of Row 11 they are" }],
    },
    {
      name: "only the person whose note it is",
      filing: filingText({
        persons: [{ ...LARKSPUR, item5: null, notes: [`(1) ${UNCOUNTED}`] }, ROE],
      }),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }],
    },
  ],
  unverified: [
    ...[
      "The shares covered by this report are purchasable by Larkspur upon exercise of an option.",
      "The shares reported herein are those that Larkspur can acquire within sixty days through the exercise of its warrants.",
      "Larkspur may acquire upon exercise, and beneficially owns, shares of Common Stock.",
      "The discrepancy between the rows is attributable to call options of Larkspur.",
    ].map((note) => ({
      name: `the shares reported are ones to be acquired, without their number: ${note}`,
      filing: only(note, {}, { outstanding: "" }),
      message:
        "The text tells shares that are reported as ones that there is a right to acquire; how many of Row 11 they are could not be read.",
    })),
    {
      name: "options told by number in a list that does not add up",
      filing: only(
        "Consists of (i) 500,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of options.",
      ),
      message:
        "which could not be read as a part of what is owned: how many of the shares in Row 11 it makes up, if any, is not known.",
    },
    {
      name: "the note says that options may be in the figure",
      filing: only("May include shares of Common Stock issuable upon exercise of options."),
      message: "may hold shares that there is a right to acquire",
    },
    {
      name: "a sentence of Item 5 says that they may be",
      filing: only("See Item 5.", unmarked, {
        item5: "The amounts reported may include shares issuable upon exercise of options.",
      }),
      message: "whether Row 11 does is not told",
    },
    {
      name: "a sentence about everybody's figures may be true of another person's alone",
      filing: filingText({
        persons: [{ ...LARKSPUR, item5: null, ...unmarked }, ROE],
        item5: "The amounts reported in this statement include shares issuable upon exercise of options.",
      }),
      message: "whether Row 11 does is not told",
    },
  ],
  notApplicable: [
    ...[
      "The shares covered by this report do not include those purchasable upon exercise of an option.",
      "If Larkspur were to exercise the option, the shares beneficially owned would be issuable upon exercise.",
    ].map((note) => ({
      name: `shares to be acquired that are not told as those reported: ${note}`,
      filing: only(note, {}, { outstanding: "" }),
    })),
    {
      name: "a note to another's cover page",
      filing: filingText({
        persons: [
          { ...LARKSPUR, item5: null, notes: ["(1) See Item 5."] },
          {
            ...ROE,
            aggregate: "0",
            soleVoting: "0 ⁽¹⁾",
            notes: ["(1) The shares beneficially owned are issuable upon exercise of warrants."],
          },
        ],
        outstanding: "",
      }),
    },
    { name: "no word of a right to acquire", filing: only("See Item 5.", unmarked) },
    { name: "every share is held", filing: filingText({ persons: [ROE] }) },
    {
      name: "options left out of the figure",
      filing: only("Excludes shares of Common Stock issuable upon exercise of options."),
    },
    {
      name: "options that the figure does not include",
      filing: only("Does not include shares of Common Stock issuable upon exercise of options."),
    },
    {
      name: "no shares under options in the figure",
      filing: only("Includes no shares of Common Stock issuable upon exercise of options."),
    },
    {
      name: "warrants that the holder has besides",
      filing: only("Represents shares held by Larkspur Holdings LLC, which also holds warrants."),
    },
    {
      name: "the number stands in the next sentence",
      filing: only(`${UNCOUNTED} The options are over 50,000 shares of Common Stock.`),
    },
    {
      name: "no part is told, and a sentence speaks of beneficial ownership in general",
      filing: only("See Item 5.", unmarked, { item5: GENERAL }),
    },
    {
      name: "a sentence on the denominator, not on the holding",
      filing: only("See Item 5.", unmarked, {
        item5:
          "For the percentage of shares beneficially owned, the denominator includes shares issuable upon exercise of options.",
      }),
    },
    { name: "a total that cannot be read", filing: only(UNCOUNTED, { aggregate: "See Item 5" }) },
    {
      name: "a person who owns nothing",
      filing: only(UNCOUNTED, {
        aggregate: "0",
        percent: "0%",
        soleVoting: "0 ⁽¹⁾",
        soleDispositive: "0 ⁽¹⁾",
      }),
    },
    {
      name: "every part is told, and a sentence speaks of beneficial ownership in general",
      filing: only("Consists of 650,000 shares of Common Stock.", {}, { item5: GENERAL }),
    },
  ],
});
