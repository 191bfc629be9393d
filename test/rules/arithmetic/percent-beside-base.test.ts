/** percent-recompute where the sentence of the class outstanding tells other numbers, or speaks of rights beside it. */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const HELD = "Represents 600,000 shares held directly and 50,000 shares held by a trust.";
const WARRANTS =
  "Represents 600,000 shares held directly and 50,000 shares issuable upon exercise of warrants.";

/** Larkspur's 650,000 shares, what they are made of and what the percentage rests on. */
const told = (percent: string, parts: string, outstanding: string) =>
  filingText({ persons: [{ ...LARKSPUR, percent, item5: null, notes: [`(1) ${parts}`] }], outstanding });

const FUND = { ...LARKSPUR, percent: "6.50%", item5: null };
const OTHER = { ...ROE, item5: null, percent: "2.99%" };
const own = (shares: string, count: string) =>
  `(1) Represents ${shares} shares issuable upon exercise of warrants. Percentage based on ${count} shares.`;

testRule(rule, {
  passing: [
    {
      name: "a count of about so many shares allows what such a count may be",
      filing: told(
        "6.35%",
        HELD,
        "Percentages are based on about 10,200,000 shares outstanding as of March 3, 2025.",
      ),
      passes: 1,
    },
    {
      name: "shares that he is obliged to buy, which the base adds as shares that he may acquire",
      filing: told(
        "6.50%",
        "Represents 600,000 shares held directly and 50,000 shares which he is obliged to buy under a forward contract.",
        "The percentage is based on 9,950,000 shares outstanding as of March 3, 2025 and the 50,000 shares that the Reporting Person may acquire.",
      ),
      message: "650,000 / 10,000,000 = 6.500000 %",
    },
    {
      name: "a total that is the class and the warrant shares, told in whatever words",
      filing: told(
        "6.50%",
        WARRANTS,
        "The percentage is based on 10,000,000 shares, made up of 9,950,000 shares outstanding as of March 3, 2025 and 50,000 shares underlying the warrants.",
      ),
      message: "650,000 / 10,000,000 = 6.500000 %",
    },
    {
      name: "two counts, one for each person, which differ by just the rights of each",
      filing: filingText({
        persons: [
          { ...FUND, notes: [own("600,000 shares and 50,000", "10,000,000")] },
          {
            ...OTHER,
            soleVoting: "300,000 ⁽²⁾",
            sharedVoting: "0",
            soleDispositive: "300,000 ⁽²⁾",
            sharedDispositive: "0",
            aggregate: "300,000",
            notes: [own("200,000 shares and 100,000", "10,050,000").replace("(1)", "(2)")],
          },
        ],
        outstanding: "",
      }),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "another percentage than any count of about as many shares gives",
      filing: told(
        "5.10%",
        HELD,
        "Percentages are based on about 10,000,000 shares outstanding as of March 3, 2025.",
      ),
      failures: [{ severity: "warning", message: "650,000 / 10,000,000" }],
    },
    {
      name: "a base without the warrants, whose sentence tells nothing else",
      filing: told(
        "6.53%",
        WARRANTS,
        "Percentages are based on 9,950,000 shares outstanding as of March 3, 2025.",
      ),
      failures: [{ severity: "warning", message: "the class outstanding alone" }],
    },
    ...[
      "9,950,000 shares of Common Stock outstanding as of March 3, 2025, as reported in the Issuer's Prospectus Supplement, and assumes exercise of the Warrants.",
      "9,950,000 shares of Common Stock outstanding as of March 3, 2025 (assuming the exercise of none of the warrants and no exercise of the option of the underwriters).",
      "(x) 9,950,000 shares outstanding as of March 3, 2025 after giving effect to the closing of an offering, as reported by counsel; and (y) the shares underlying the warrants described in Item 6.",
    ].map((count) => ({
      name: `a base without the warrants, whose words add them or leave them out: ${count}`,
      filing: told("6.53%", WARRANTS, `The percentage is calculated based upon ${count}`),
      failures: [{ severity: "warning" as const, message: "the class outstanding alone" }],
    })),
    {
      name: "the old count, where the percentages are told to rest on the warrant shares, too",
      filing: told(
        "6.53%",
        WARRANTS,
        "Percentages are based on the 9,950,000 shares outstanding as of March 3, 2025 and on the 50,000 shares issuable upon exercise of the Warrants.",
      ),
      failures: [{ severity: "warning", message: "the class outstanding alone" }],
    },
    {
      name: "the old count, where the warrant shares are told to be added to it",
      filing: told(
        "6.53%",
        WARRANTS,
        "The Issuer had 9,950,000 shares outstanding on March 3, 2025, and the 50,000 warrant shares are added to that number.",
      ),
      failures: [{ severity: "warning", message: "the class outstanding alone" }],
    },
    {
      name: "the percentage of last year, beside new shares that do not account for it",
      filing: told(
        "6.10%",
        HELD,
        "Percentages are based on 9,950,000 shares outstanding as of March 3, 2025 and the 50,000 new shares.",
      ),
      failures: [{ severity: "error", message: "650,000 / 9,950,000" }],
    },
  ],
  unverified: [
    {
      name: "shares issued since, joined to the count by a plain and",
      filing: told(
        "6.50%",
        HELD,
        "Percentages are based on 9,950,000 shares outstanding as of March 3, 2025 and the 50,000 new shares.",
      ),
      message:
        "It would be right if the 50,000 that the same sentence tells were added to the count; its words do not settle that.",
    },
    {
      name: "another's exercise of warrants behind the count: no slip of the keys",
      filing: told(
        "5.65%",
        HELD,
        "Percentages are based on 10,000,000 shares outstanding as of March 3, 2025 and on the exercise of 1,500,000 warrants by others.",
      ),
      message: "It would be right if the 1,500,000 that the same sentence tells were added to the count",
    },
    {
      name: "the old count, where the warrant shares have not been added to it",
      filing: told(
        "6.53%",
        WARRANTS,
        "The Issuer had 9,950,000 shares outstanding on March 3, 2025, to which the 50,000 warrant shares have not been added.",
      ),
      message: "were held in the count already; its words do not settle that.",
    },
    ...[
      "The percentage is based on 10,000,000 shares, being 9,900,000 shares outstanding on March 3, 2025 and those which Larkspur Holdings LLC may acquire.",
      "The percentage is based on 10,000,000 shares. 10,000,000 is the sum of the shares outstanding on March 3, 2025 and the warrants.",
    ].map((base) => ({
      name: `the class and the rights, whose number is not told with it: ${base}`,
      filing: told("6.50%", WARRANTS.replace("50,000", "40,000").replace("600,000", "610,000"), base),
      message: "The words beside the count speak of rights to acquire, which it may hold already.",
    })),
    {
      name: "a count inclusive of the warrant shares",
      filing: told(
        "6.50%",
        WARRANTS,
        "Percentages are based on 10,000,000 shares of Common Stock outstanding, inclusive of the warrant shares.",
      ),
      message: "The words beside the count speak of rights to acquire, which it may hold already.",
    },
    {
      name: "a bare number that nothing calls outstanding",
      filing: told("6.50%", WARRANTS, "Percentages are based on 10,000,000 shares."),
      message: "Nothing calls the count the class outstanding; it may hold the rights to acquire already.",
    },
    {
      name: "shares to be bought at a second closing are not held, though no base adds them",
      filing: told(
        "6.50%",
        "Represents 600,000 shares held directly and 50,000 shares to be purchased from the Issuer at a second closing.",
        "Percentages are based on 9,950,000 shares outstanding as of March 3, 2025.",
      ),
      message: "Whether the 50,000 shares are held, or only to be acquired, is not plain from the words.",
    },
    {
      name: "a part that no word tells to be held, and with which the percentage would be right",
      filing: told(
        "6.50%",
        "Represents 600,000 shares held directly and 50,000 shares under the backstop.",
        "Percentages are based on 9,950,000 shares outstanding as of March 3, 2025.",
      ),
      message:
        "It would be right if the 50,000 shares, which no word tells to be held, were only to be acquired.",
    },
  ],
});
