import rule from "../../../rules/cross-section/item3-vs-item5-holdings.js";
import { testRule } from "../../../src/index.js";
import { schedule13D } from "../../structured/structured-xml.js";
import { filingText } from "../../support/filing-text.js";
import { initial, item3, LIMIT, PREFERRED, UNCOUNTED, WARRANTED } from "./item3-cases.js";

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
      name: "several purchases of what is held, two digits of one transposed",
      filing: item3(
        "314,890 of the Shares held by Larkspur Holdings LLC were purchased in private transactions. 123,450 of the Shares were purchased by Larkspur Holdings LLC in the open market, and 134,660 of the Shares were purchased by Larkspur Holdings LLC from the underwriters.",
        initial,
      ),
      failures: [{ severity: "warning", message: "Item 5(a) counts 27,000 more." }],
    },
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
          working: null,
          repairs: ["606,000 => 600,000", "600,000 => 606,000"],
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
          repairs: ["20,000 => 19,000", "101,000 => 100,000", "120,000 => 121,000"],
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
      name: "fewer shares than Item 5, one lot smaller than what is missing",
      filing: item3(
        "500 Shares owned directly by Ms. Roe were a gift, and the price of the other 120,500 Shares owned directly by Ms. Roe is $900,000.",
      ),
      failures: [{ repairs: ["120,500 => 119,500", "120,000 => 121,000"] }],
    },
    {
      name: "a limit on the exercise of warrants says nothing of shares",
      filing: item3(
        "The price of the 606,000 Shares owned directly by Larkspur Holdings LLC is $6,000,000.",
        { item6: LIMIT },
      ),
      failures: [{ actual: "606,000" }],
    },
    {
      name: "fewer owned than Item 5 counts, which no sale explains",
      filing: item3(
        "The price of the 599,000 Shares owned directly by Larkspur Holdings LLC is $6,000,000. Some were sold in May.",
        initial,
      ),
      failures: [{ actual: "599,000" }],
    },
    {
      name: "warrants of two series",
      filing: item3(
        "Series A warrants owned by Larkspur Holdings LLC, which are exercisable into 30,000 Shares, cost $1. The remaining Series B warrants owned by Larkspur Holdings LLC, which are exercisable into 2,000 Shares, cost $2.",
        { ...WARRANTED, ...initial },
      ),
      failures: [{ message: "Item 3 tells of 30,000 + 2,000 = 32,000 warrant shares owned by" }],
    },
    {
      name: "warrants of one series",
      filing: item3(
        "Series A warrants owned by Larkspur Holdings LLC, which are exercisable into 30,000 Shares, cost $1. The remaining Series A warrants owned by Larkspur Holdings LLC, which are exercisable into 2,000 Shares, cost $2.",
        { ...WARRANTED, ...initial },
      ),
      failures: [{ message: "Item 3 tells of 30,000 + 2,000 = 32,000 Series A warrant shares owned by" }],
    },
    {
      name: "an initial statement tells of all that was bought",
      filing: item3("Ms. Roe purchased the 110,000 Shares with personal funds.", initial),
      failures: [{ severity: "warning", actual: "110,000" }],
    },
  ],
  notApplicable: [
    { name: "a 13G", filing: filingText({ schedule: "13G" }), message: "concerns Schedule 13D only" },
    {
      name: "what was bought, where nothing counts the same block",
      filing: item3("Ms. Roe purchased the 100,000 Shares with personal funds.", UNCOUNTED),
    },
    {
      name: "a part of what is owned, where nothing counts the same block",
      filing: item3("20,000 Shares owned by Ms. Roe were a gift.", UNCOUNTED),
    },
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
