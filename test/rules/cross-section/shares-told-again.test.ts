import rule from "../../../rules/cross-section/shares-told-again.js";
import { testRule } from "../../../src/index.js";
import { schedule13D } from "../../structured/structured-xml.js";
import { filingText, LARKSPUR, ROE, type StatedFiling } from "../../support/filing-text.js";

/** Larkspur holds 612,340 shares and warrants over 50,200; Ms. Roe holds 121,450 shares. */
const WARRANTS = "(i) 612,340 Shares and (ii) 50,200 Shares issuable upon exercise of warrants";
const FILING: StatedFiling = {
  persons: [
    {
      ...LARKSPUR,
      aggregate: "662,540",
      notes: [`(1) Represents ${WARRANTS}.`],
      item5: { owns: `662,540 Shares, consisting of ${WARRANTS}` },
    },
    {
      ...ROE,
      aggregate: "121,450",
      notes: ["(1) Consists of 121,450 shares of Common Stock."],
      item5: { owns: "121,450 Shares" },
    },
  ],
};
const SEVENTY = "(i) 612,340 Shares and (ii) 70,000 Shares issuable upon exercise of warrants";
const telling = (item3: string, more: StatedFiling = {}): string =>
  filingText({ ...FILING, item3: item3.replaceAll("$", "\\$"), ...more });
const alone: StatedFiling = { persons: (FILING.persons ?? []).slice(0, 1) };
const TRADE =
  "(c) On March 3, 2025, Ms. Roe bought 8,310 Shares at \\$5.00 a share in the open market. On February 24, 2025, Ms. Roe bought 7,220 Shares at \\$5.10 a share in the open market.";
const traded = (item3: string): string => telling(item3, { item5: TRADE });

/** What is said of another time, of a plan, or of what others had. */
const OTHERWISE = [
  "previously owned 612,840 Shares",
  "formerly owned 612,840 Shares",
  "held 612,840 Shares prior to the merger",
  "held 612,840 Shares before the merger",
  "bought 612,840 Shares by its original plan",
  "bought 612,840 Shares in the initial offering",
  "would own 612,840 Shares",
  "will own 612,840 Shares",
  "could own 612,840 Shares",
  "owns 612,840 Shares if the merger closes",
  "owns 612,840 Shares, assuming a closing",
  "may buy up to 612,840 Shares",
  "may buy a maximum of 612,840 Shares",
  "sold 612,840 Shares",
  "offers 612,840 Shares for sale",
  "may sell 612,840 Shares",
  "disposed of 612,840 Shares",
  "transferred 612,840 Shares",
  "distributed 612,840 Shares",
  "split 612,840 Shares with a friend",
  "holds 612,840 Shares pro forma",
  "bought the remaining 612,840 Shares",
  "bought the other 612,840 Shares",
  "bought an additional 612,840 Shares",
  "bought a further 612,840 Shares",
  "agreed to buy 612,840 Shares",
];

testRule(rule, {
  passing: [
    {
      name: "Item 3 tells of a part that Item 5(a) names",
      filing: telling("Larkspur Holdings LLC bought 612,340 Shares for $6,123,400."),
      passes: 1,
      message: "Item 3 tells of 612,340 shares; Item 5(a) has the same number.",
      at: ["612,340", "612,340"],
    },
    {
      name: "Item 6 tells of the shares that warrants give",
      filing: telling("", {
        item6: "Larkspur Holdings LLC holds warrants exercisable for 50,200 Shares.",
      }),
      passes: 1,
    },
    {
      name: "the trade that Item 5(c) tells",
      filing: traded("Ms. Roe paid $41,550 for the 8,310 Shares bought on March 3, 2025."),
      passes: 1,
      message: "Item 5(c) has the same number",
    },
    {
      name: "the structured form",
      filing: schedule13D().replace("Working capital.", "Larkspur Holdings LLC bought 650,000 shares."),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a right that Item 3 tells twice, and the note with two digits transposed",
      filing: telling(
        "Larkspur bought warrants to purchase 50,200 Shares. The warrants to purchase 50,200 Shares run to 2028.",
        {
          persons: [
            {
              ...LARKSPUR,
              notes: ["(1) Includes 52,000 Shares issuable upon exercise of warrants."],
              item5: null,
            },
          ],
        },
      ),
      failures: [
        { expected: "52,000", actual: "50,200", message: "two digits transposed" },
        { expected: "52,000", actual: "50,200" },
      ],
    },
    {
      name: "shares received of which the amount of the cover page has two digits transposed, and no other place the number",
      filing: telling("Larkspur Holdings LLC received 626,540 Shares under the plan.", {
        persons: [{ ...LARKSPUR, aggregate: "662,540", notes: [], item5: null }],
      }),
      failures: [{ expected: "662,540", actual: "626,540" }],
    },
    {
      name: "a right that was had for no additional consideration",
      filing: telling(
        "Larkspur bought, for no additional consideration, warrants to purchase 52,010 Shares.",
        {
          persons: [
            {
              ...LARKSPUR,
              notes: ["(1) Includes 50,210 Shares issuable upon exercise of warrants."],
              item5: null,
            },
          ],
        },
      ),
      failures: [{ expected: "50,210", actual: "52,010" }],
    },
    {
      name: "a digit of the shares bought is another",
      filing: telling("Larkspur Holdings LLC bought 612,840 Shares for $6,123,400."),
      failures: [
        {
          severity: "warning",
          message:
            "Item 3 tells of 612,840 shares; Item 5(a) has 612,340: the two differ by a digit changed.",
          expected: "612,340",
          actual: "612,840",
          at: ["612,840", "612,340"],
        },
      ],
    },
    {
      name: "of the only reporting person, whom the sentence does not name",
      filing: telling("It bought 613,240 Shares for $6,123,400.", alone),
      failures: [{ message: "the two differ by two digits transposed" }],
    },
    {
      name: "Item 6 drops a digit of the shares that the warrants give, round as it is",
      filing: telling("", { item6: "Larkspur Holdings LLC holds warrants exercisable for 5,200 Shares." }),
      failures: [{ message: "Item 6 tells of 5,200 shares; Item 5(a) has 50,200" }],
    },
    {
      name: "Item 4 tells the cover page's amount with two digits transposed",
      filing: telling("", {
        persons: (FILING.persons ?? []).map((person) => ({ ...person, item5: null, notes: [] })),
        item3: "Ms. Roe bought 124,150 Shares in the open market.",
      }),
      failures: [{ message: "Item 3 tells of 124,150 shares; the cover page has 121,450" }],
    },
    {
      name: "the only trade of the day, told with another number",
      filing: traded("Ms. Roe paid $41,550 for the 8,370 Shares bought on March 3, 2025."),
      failures: [{ message: "Item 3 tells of 8,370 shares; Item 5(c) has 8,310" }],
    },
    {
      name: "another Item has the right number",
      filing: telling("Larkspur Holdings LLC bought 612,840 Shares.", {
        item6: "Larkspur Holdings LLC pledged 612,340 Shares.",
      }),
      failures: [{ actual: "612,840" }],
    },
    {
      name: "the same Item has another's number",
      filing: telling("Larkspur Holdings LLC bought 612,840 Shares. Ms. Roe bought 121,450 Shares."),
      failures: [{ actual: "612,840" }],
    },
    {
      name: "an Item's number is no difference",
      filing: telling("Larkspur Holdings LLC bought 612,344 Shares, as Item 4 says."),
      failures: [{ actual: "612,344" }],
    },
  ],
  unverified: [
    {
      name: "at ten to one a count of shares and one of depositary shares differ by a digit",
      filing: telling("Larkspur Holdings LLC owns 6,123,400 Shares, each ten of which are one ADS."),
      message: "One of the two may count depositary shares.",
    },
    ...OTHERWISE.map((words) => ({
      name: words,
      filing: telling(`Larkspur Holdings LLC ${words}.`),
      message: "The sentence may speak of another time, or of others.",
    })),
    {
      name: "Item 3 has the right number, too",
      filing: telling(
        "Larkspur Holdings LLC bought 612,840 Shares in 2024. Larkspur Holdings LLC holds 612,340 Shares.",
      ),
      message: "Item 3 tells of 612,340 shares, too.",
    },
    {
      name: "the number is told in two places",
      filing: telling("Larkspur Holdings LLC bought 612,840 Shares.", {
        item6: "The 612,840 Shares are pledged to a bank.",
      }),
      message: "The text tells of 612,840 shares in several places.",
    },
    {
      name: "the difference is told",
      filing: telling("Larkspur Holdings LLC bought 612,840 Shares.", {
        item6: "A gift of 500 Shares was made.",
      }),
      message: "The text tells of 500, too, by which they differ.",
    },
    {
      name: "a split",
      filing: telling("Larkspur Holdings LLC bought 612,840 Shares.", {
        item6: "The Issuer effected a 1-for-10 reverse stock split on January 6, 2025.",
      }),
      message: "the split that the text tells of",
    },
  ],
  notApplicable: [
    {
      name: "what two days' trades come to, one of which is a slip of the keys off",
      filing: telling("Ms. Roe paid $260,000 for the 52,000 Shares bought by March 3, 2025.", {
        item5:
          "(c) On March 3, 2025, Ms. Roe bought 22,000 Shares at \\$5.00 a share in the open market. On February 24, 2025, Ms. Roe bought 30,000 Shares at \\$5.00 a share in the open market.",
      }),
    },
    ...["ADSs", "American Depositary Shares", "of the ADSs"].map((noun) => ({
      name: `a purchase of depositary shares, of which one is ten shares: ${noun}`,
      filing: telling(`Larkspur Holdings LLC bought 61,234 ${noun} for $6,123,400.`),
    })),
    {
      name: "a number that stands nowhere but in the sentence itself",
      filing: telling("Larkspur Holdings LLC received 318,777 Shares, or 80 Shares for each claim.", alone),
    },
    {
      name: "round numbers of several warrants, of which one alone is a digit from those held in all",
      filing: telling("", {
        item6:
          "Larkspur Holdings LLC was issued warrants exercisable for 10,000 Shares in March. In April it was issued warrants exercisable for 60,000 Shares.",
        persons: [
          { ...LARKSPUR, notes: [], item5: { owns: `682,340 Shares, consisting of ${SEVENTY}` } },
          ROE,
        ],
      }),
    },
    {
      name: "shares bought, in connection with which warrants were issued, are none to acquire",
      filing: telling(
        "Larkspur Holdings LLC bought 50,020 Shares at $5.00 a share and in connection with such purchase the Issuer issued warrants exercisable for 1,000 Shares.",
      ),
    },
    { name: "no Item tells of shares", filing: telling("Working capital was used.") },
    {
      name: "another number altogether",
      filing: telling("Larkspur Holdings LLC bought 455,000 Shares for $4,000,000."),
    },
    {
      name: "the number of another person, who is not named",
      filing: telling("Hollin Fund bought 612,840 Shares."),
    },
    {
      name: "shares held, one digit from a right to acquire",
      filing: telling("Larkspur Holdings LLC bought 50,300 Shares."),
    },
    {
      name: "a right of another kind",
      filing: telling("", {
        item6: "Larkspur Holdings LLC holds convertible notes convertible into 50,300 Shares.",
      }),
    },
    {
      name: "what a note bought on the day of a trade converts into, a digit from the number of that trade",
      filing: traded(
        "On March 3, 2025 Ms. Roe bought a convertible note that is convertible into 8,310 Shares.",
      ),
    },
    {
      name: "a trade of another day",
      filing: traded("Ms. Roe paid $41,550 for the 8,370 Shares bought on March 4, 2025."),
    },
    {
      name: "a 13G",
      filing: filingText({ schedule: "13G" }),
      message: "concerns Schedule 13D only",
    },
  ],
});
