import rule from "../../../rules/derivatives/derivative-in-denominator.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

const only = (percent: string, note: string, filing: object = {}) =>
  filingText({ persons: [{ ...LARKSPUR, percent, item5: null, notes: [`(1) ${note}`] }], ...filing });
/** The base in the note that tells the parts. */
const withBase = (note: string, more = "") =>
  only(
    "6.53%",
    `${note} The percentage is based on 9,950,000 shares of Common Stock outstanding as of March 3, 2025, plus the 50,000 shares that there is a right to acquire.`.replaceAll(
      "$",
      "\\$",
    ),
    { outstanding: more },
  );
/** 650,000 / 9,950,000 = 6.5327 %; with the 50,000 shares 650,000 / 10,000,000 = 6.5000 %. */
const WARRANTS =
  "Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of warrants.";

/** A note to the percentage, which tells what it is worked out over; Item 6 tells a percentage of the votes. */
const ownBase = (added: string) =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        percent: "6.53% (2)",
        item5: null,
        notes: [
          `(1) ${WARRANTS}`,
          `(2) Percentage based on 9,950,000 shares of Common Stock outstanding as of March 3, 2025, plus ${added} shares of Common Stock issuable upon exercise of warrants.`,
        ],
      },
    ],
    item6: "Together the filers hold 12% of the total voting power of the Issuer.",
  });

/** How lawyers tell what is to be acquired, and what the percentage rests on. */
/** 50,000 of 650,000 shares come of Class B, and 6.53 % counts them in the amount only. */
const ownClassB = (outstanding: string) =>
  filingText({
    classTitle: "Class A Common Stock",
    persons: [
      {
        ...LARKSPUR,
        percent: "6.53%",
        item5: null,
        notes: [
          "(1) Represents (i) 600,000 shares of Class A Common Stock and (ii) 50,000 shares of Class A Common Stock issuable upon conversion of shares of Class B Common Stock.",
        ],
      },
    ],
    outstanding,
  });

testRule(rule, {
  passing: [
    {
      name: "vested LTIP units, which the text adds to the class together with the warrants",
      filing: only(
        "6.50%",
        "Represents (i) 600,000 shares of Common Stock, (ii) 40,000 shares of Common Stock issuable upon exercise of warrants and (iii) 10,000 shares of Common Stock that may be issued in respect of vested LTIP Units. The percentage is based on 9,950,000 shares of Common Stock outstanding as of March 3, 2025, plus the 50,000 shares that may be issued to Larkspur.",
        { outstanding: "" },
      ),
      passes: 1,
      message: "agrees with the 50,000 shares that there is a right to acquire in the denominator",
    },
    {
      name: "warrants of which a limit lets a part count",
      filing: only(
        "6.50%",
        "Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of warrants to purchase up to 900,000 shares.",
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a right told beside what is included, and no word that it cannot be used yet",
      filing: only(
        "6.53%",
        "Includes 20,000 shares held in a retirement account. Larkspur also holds warrants for 50,000 shares.",
      ),
      failures: [{ severity: "warning", actual: "6.53 %" }],
    },
    {
      name: "in one sentence of Item 5, where the word of exercise is the holding's and not the count's",
      filing: filingText({
        persons: [{ ...LARKSPUR, percent: "6.53%", item5: null, notes: [] }],
        outstanding: "",
        item5:
          "(a) Larkspur Holdings LLC beneficially owns 650,000 shares of Common Stock, consisting of 600,000 shares and 50,000 shares issuable upon exercise of warrants, or 6.53% of the 9,950,000 shares outstanding on March 3, 2025.",
      }),
      failures: [{ severity: "error", expected: "650,000 / 10,000,000 = 6.500000 %" }],
    },
    {
      name: "the own note adds the shares to the class, though the text speaks of voting power, too",
      filing: ownBase("50,000"),
      failures: [{ message: "Row 13 states 6.53 %, which fits the class outstanding alone" }],
    },
    {
      name: "shares to be acquired that the text joins to the class with a plain and",
      filing: only("6.53%", WARRANTS, {
        outstanding:
          "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025, as the Issuer reported, and 50,000 Shares issuable upon exercise of the warrants.",
      }),
      failures: [{ severity: "error", actual: "6.53 %" }],
    },
    {
      name: "the number of preferred shares converted beside the base is no part of the class",
      filing: withBase(
        "Represents 650,000 shares of Common Stock, consisting of 600,000 shares of Common Stock and 50,000 shares of Common Stock issuable upon conversion of 4,000 shares of Series A Preferred Stock.",
        "Each share of Series A Preferred Stock is convertible into 12.5 shares of Common Stock.",
      ),
      failures: [{ severity: "error", actual: "6.53 %" }],
    },
    {
      name: "the principal of a note beside the base is no count of the class, and accrued interest no part left out",
      filing: withBase(
        "Represents 650,000 shares of Common Stock, consisting of 600,000 shares of Common Stock and 50,000 shares of Common Stock issuable upon conversion of $1,000,000 in principal and $50,000 in accrued interest of a convertible note.",
      ),
      failures: [{ severity: "error", actual: "6.53 %" }],
    },
    {
      name: "shares of another class that the text treats as converted for their holder",
      filing: ownClassB(
        "Percentages are based on 9,950,000 shares of Class A Common Stock outstanding as of March 3, 2025 and treat the shares of Class B Common Stock held by such person as converted.",
      ),
      failures: [{ actual: "6.53 %" }],
    },
    {
      name: "the text counts both classes and treats only the holder's own Class B as converted",
      filing: ownClassB(
        "Percentages are based on 9,950,000 shares of Class A Common Stock and 3,050,000 shares of Class B Common Stock outstanding as of March 3, 2025, adjusted to treat only the Class B Common Stock held by the reporting person as converted.",
      ),
      failures: [{ severity: "warning", actual: "6.53 %" }],
    },
  ],
  unverified: [
    {
      name: "all Class B, counted beside Class A, holds the own Class B already: it is not left out of the denominator",
      filing: filingText({
        classTitle: "Class A Common Stock",
        persons: [
          {
            ...LARKSPUR,
            percent: "5.0%",
            item5: null,
            notes: [
              "(1) Represents (i) 600,000 shares of Class A Common Stock and (ii) 50,000 shares of Class B Common Stock, each convertible into one share of Class A Common Stock.",
            ],
          },
        ],
        outstanding:
          "Percentages are based on (i) 9,950,000 shares of Class A Common Stock and (ii) 3,050,000 shares of Class B Common Stock outstanding, in each case, as of March 3, 2025, assuming the conversion of all outstanding shares of Class B Common Stock.",
      }),
      message: "fits neither with the 50,000 shares that there is a right to acquire in the denominator",
    },
    {
      name: "the own note adds other shares to the class, and the text speaks of voting power",
      filing: ownBase("40,000"),
      message: "The text speaks of voting power",
    },
    {
      name: "shares under a forward purchase may be on shares outstanding",
      filing: only(
        "6.53%",
        "Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock that Larkspur has agreed to purchase under a forward purchase agreement.",
      ),
      message: "right if these rights are on shares that are outstanding already",
    },
  ],
  notApplicable: [
    ...[
      "Larkspur also holds notes that would convert into 50,000 shares but only after the free convertibility date, November 24, 2028.",
      "Larkspur also owns options to purchase 50,000 shares that can be exercised only from November 24, 2028.",
      "In addition, Larkspur has warrants for 50,000 shares, which may not be exercised before November 24, 2028.",
      "Also held are 50,000 restricted stock units that will vest no earlier than November 24, 2028.",
    ].map((more) => ({
      name: `a right that cannot be used within sixty days, told beside what is included, counts nowhere: ${more}`,
      filing: only("6.53%", `Includes 20,000 shares held in a retirement account. ${more}`),
    })),
  ],
});
