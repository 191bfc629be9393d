import rule from "../../../rules/cross-section/item3-vs-item5-holdings.js";
import { testRule } from "../../../src/index.js";
import { schedule13D } from "../../structured/structured-xml.js";
import { filingText, LARKSPUR, ROE, type StatedFiling } from "../../support/filing-text.js";

/** Larkspur holds 600,000 shares and options over 50,000; Ms. Roe holds 120,000 shares. */
const item3 = (text: string, more: StatedFiling = {}): string =>
  filingText({ item3: text.replaceAll("$", "\\$"), ...more });

const WARRANTS = "(i) 600,000 Shares and (ii) 50,000 Shares issuable upon exercise of warrants";
/** Larkspur with warrants in place of options. */
const WARRANTED: StatedFiling = {
  persons: [
    {
      ...LARKSPUR,
      notes: [`(1) Represents ${WARRANTS}.`],
      item5: { ...LARKSPUR.item5, owns: `650,000 Shares, consisting of ${WARRANTS}` },
    },
  ],
};
const LIMIT = "The warrants cannot be exercised where the holder would own more than 9.99% of the Shares.";

const CONVERTS =
  "(i) 600,000 Shares and (ii) 50,000 Shares issuable upon conversion of 500 shares of Series B Preferred Stock";
/** Larkspur with preferred stock in place of options. */
const PREFERRED: StatedFiling = {
  persons: [
    {
      ...LARKSPUR,
      notes: [`(1) Represents ${CONVERTS}.`],
      item5: { ...LARKSPUR.item5, owns: `650,000 Shares, consisting of ${CONVERTS}` },
    },
  ],
};
const initial: StatedFiling = { amendment: null, preamble: "" };

const structured = (text: string): string => schedule13D().replace("Working capital.", text);

testRule(rule, {
  passing: [
    {
      name: "the shares owned are a part that Item 5(a) counts",
      filing: item3(
        "The aggregate purchase price of the 600,000 Shares owned directly by Larkspur Holdings LLC is $6,000,000.",
      ),
      passes: 1,
    },
    {
      name: "the shares owned are the whole amount, rights among them",
      filing: item3(
        "The aggregate purchase price of the 650,000 Shares beneficially owned by Larkspur Holdings LLC is $6,500,000.",
      ),
      passes: 1,
    },
    {
      name: "some shares and the others",
      filing: item3(
        "20,000 Shares owned directly by Ms. Roe were a gift, and the price of the other 100,000 Shares owned directly by Ms. Roe is $900,000.",
      ),
      passes: 1,
    },
    {
      name: "every person by name",
      filing: item3(
        "The 600,000 Shares owned by Larkspur Holdings LLC cost $6,000,000. The 120,000 Shares owned by Jane M. Roe cost $1,000,000.",
      ),
      passes: 2,
    },
    {
      name: "the same block told twice counts once",
      filing: item3(
        "The 120,000 Shares owned by Ms. Roe were bought in the market. The price of the 120,000 Shares owned by Ms. Roe is $900,000.",
      ),
      passes: 1,
    },
    {
      name: "“it” is the person told of last",
      filing: item3(
        "Larkspur Holdings LLC purchased warrants to buy 30,000 Shares. It holds warrants to buy a further 20,000 Shares.",
        WARRANTED,
      ),
      passes: 1,
    },
    {
      name: "warrants and the remaining warrants",
      filing: item3(
        "Warrants owned by Larkspur Holdings LLC, which are exercisable into 30,000 Shares, cost $1. The remaining warrants owned by Larkspur Holdings LLC, which are exercisable into 20,000 Shares, cost $2.",
        WARRANTED,
      ),
      passes: 1,
    },
    {
      name: "preferred stock and the shares that it converts into",
      filing: item3(
        "The price of the 500 shares of Series B Preferred Stock owned by Larkspur Holdings LLC, which are convertible into 50,000 Shares, is $500.",
        PREFERRED,
      ),
      passes: 2,
    },
    {
      name: "the only reporting person of a structured filing",
      filing: structured("The Reporting Person paid $6,000,000 for the 600,000 Shares owned by it."),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "another number of shares owned directly",
      filing: item3(
        "The aggregate purchase price of the 606,000 Shares owned directly by Larkspur Holdings LLC is $6,000,000.",
      ),
      failures: [
        {
          severity: "error",
          person: "LARKSPUR HOLDINGS LLC",
          message:
            "Item 3 tells of 606,000 shares owned by LARKSPUR HOLDINGS LLC; Item 5(a) makes them 600,000. Item 3 counts 6,000 more.",
          expected: "600,000",
          actual: "606,000",
          line: 60,
        },
      ],
    },
    {
      name: "fewer than Item 5 although the shares owned are meant",
      filing: item3(
        "The aggregate purchase price of the 599,999 Shares owned directly by Larkspur Holdings LLC is $6,000,000.",
        initial,
      ),
      failures: [
        {
          severity: "error",
          message:
            "Item 3 tells of 599,999 shares owned by LARKSPUR HOLDINGS LLC; Item 5(a) makes them 600,000. Item 5(a) counts 1 more.",
        },
      ],
    },
    {
      name: "some shares and the others do not add up",
      filing: item3(
        "20,000 Shares owned directly by Ms. Roe were a gift, and the price of the other 101,000 Shares owned directly by Ms. Roe is $900,000.",
      ),
      failures: [
        {
          person: "JANE M. ROE",
          message:
            "Item 3 tells of 20,000 + 101,000 = 121,000 shares owned by JANE M. ROE; Item 5(a) makes them 120,000.",
          actual: "121,000",
          working: "20,000 + 101,000 = 121,000",
        },
      ],
    },
    {
      name: "warrants and the remaining warrants do not add up",
      filing: item3(
        "Warrants owned by Larkspur Holdings LLC, which are exercisable into 30,000 Shares, cost $1. The remaining warrants owned by Larkspur Holdings LLC, which are exercisable into 2,000 Shares, cost $2.",
        { ...WARRANTED, ...initial },
      ),
      failures: [
        {
          severity: "error",
          message:
            "Item 3 tells of 30,000 + 2,000 = 32,000 warrant shares owned by LARKSPUR HOLDINGS LLC; Item 5(a) makes them 50,000. Item 5(a) counts 18,000 more.",
        },
      ],
    },
    {
      name: "another number of preferred shares",
      filing: item3(
        "The price of the 550 shares of Series B Preferred Stock owned by Larkspur Holdings LLC is $500.",
        PREFERRED,
      ),
      failures: [
        {
          severity: "error",
          message:
            "Item 3 tells of 550 Series B preferred shares owned by LARKSPUR HOLDINGS LLC; Item 5 makes them 500. Item 3 counts 50 more.",
        },
      ],
    },
    {
      name: "another number of shares to be had by conversion",
      filing: item3(
        "The price of the 500 shares of Series B Preferred Stock owned by Larkspur Holdings LLC, which are convertible into 5,000 Shares, is $500.",
        { ...PREFERRED, ...initial },
      ),
      failures: [
        {
          message:
            "Item 3 tells of 5,000 shares from the conversion of Series B preferred shares owned by LARKSPUR HOLDINGS LLC; Item 5 makes them 50,000.",
        },
      ],
    },
    {
      name: "more bought than held, and no sale told: a warning",
      filing: item3("Ms. Roe purchased the 130,000 Shares with personal funds."),
      failures: [
        {
          severity: "warning",
          message:
            "Item 3 tells of 130,000 shares bought by JANE M. ROE; Item 5(a) makes them 120,000. Item 3 counts 10,000 more.",
        },
      ],
    },
    {
      name: "an initial statement tells of all that was bought",
      filing: item3("Ms. Roe purchased the 110,000 Shares with personal funds.", initial),
      failures: [{ severity: "warning", actual: "110,000" }],
    },
  ],
  unverified: [
    {
      name: "nothing counts the same block",
      filing: item3("The 100,000 Shares owned by Ms. Roe cost $1,000,000.", {
        persons: [LARKSPUR, { ...ROE, notes: [], item5: null }],
      }),
      message:
        "Item 3 tells of 100,000 shares owned by JANE M. ROE; nothing elsewhere counts just these, so that there is nothing to compare.",
    },
    {
      name: "a limit on exercise",
      filing: item3(
        "The remaining warrants owned by Larkspur Holdings LLC, which are exercisable into 90,000 Shares, cost $2.",
        { ...WARRANTED, item6: LIMIT },
      )
        .replace("The remaining warrants", "All the remaining warrants")
        .replace("into 90,000", "into the 90,000"),
      message: "A limit on exercise or conversion that the text speaks of may account for it.",
    },
    {
      name: "more bought than held, and a sale told",
      filing: item3(
        "Ms. Roe purchased the 130,000 Shares with personal funds. She sold 10,000 Shares in May.",
      ),
      message: "A sale, conversion or transfer that the text speaks of may account for it.",
    },
    {
      name: "more than Item 5 without the word that these are all",
      filing: item3("Ms. Roe holds 130,000 Shares."),
      message: "Item 3 may tell of some of them twice, or of shares sold since.",
    },
  ],
  notApplicable: [
    { name: "no count in Item 3", filing: item3("Working capital was used for $6,000,000.") },
    { name: "no Item 3", filing: filingText() },
    {
      name: "an amendment tells of the latest purchases only",
      filing: item3("Ms. Roe purchased the 10,000 Shares with personal funds."),
    },
    { name: "a part of what is owned", filing: item3("20,000 Shares owned by Ms. Roe were a gift.") },
    {
      name: "several owners of one block",
      filing: item3("The 720,000 Shares owned by Larkspur Holdings LLC and Ms. Roe cost $7,000,000."),
    },
    { name: "a stranger's shares", filing: item3("The 9,000 Shares owned by Thornbury Trust were a gift.") },
    {
      name: "shares of another class",
      filing: item3("The 9,000 shares of Class B Common Stock owned by Ms. Roe cost $1,000."),
    },
    {
      name: "what was owned earlier",
      filing: item3("Previously the 90,000 Shares owned by Ms. Roe cost $1,000."),
    },
  ],
});
