/** percent-recompute where Item 5 alone states a percentage, of all persons together say. */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const plain = {
  notes: [],
  item5: null,
  sharedVoting: "0",
  sharedDispositive: "0",
};
const fund = {
  ...LARKSPUR,
  ...plain,
  aggregate: "600,000",
  percent: "6.0%",
  soleVoting: "600,000",
  soleDispositive: "600,000",
};
const nominee = {
  ...ROE,
  ...plain,
  aggregate: "60,000",
  percent: "0.6%",
  soleVoting: "60,000",
  soleDispositive: "60,000",
};
const OUTSTANDING = "Percentages are based on 10,000,000 Shares outstanding as of March 3, 2025.";

/** Two persons who hold shares alone, and what Item 5 says besides. */
const says = (item5: string, changes: object = {}) =>
  filingText({ persons: [fund, nominee], outstanding: OUTSTANDING, item5, ...changes });
/** A percentage of the count after an issue of 400,000 units. */
const effect = (percent: string) =>
  says(
    `Larkspur Holdings LLC is the record owner of 600,000 Common Units, which represent ${percent} of the 10,000,000 Common Units outstanding (giving effect to the issuance of 400,000 Common Units in the exchange).`,
    { outstanding: "" },
  );
const optionsTold = "The Fund has granted options to a former director.";

testRule(rule, {
  passing: [
    {
      name: "what the persons own together, over the class that the cover pages rest on",
      filing: says(
        "The Reporting Persons may be deemed to own, in the aggregate, 660,000 Shares, or approximately 6.6% of the class.",
      ),
      passes: 3,
    },
    {
      name: "a fund without a cover page, over the count in the same sentence",
      filing: says(
        "Hollin Income Fund beneficially owns 125,000 Shares, representing 1.25% of the 10,000,000 Shares outstanding as of March 3, 2025.",
      ),
      passes: 3,
    },
    {
      name: "options in the numerator and the denominator of the total, as on the cover page",
      filing: filingText({
        persons: [LARKSPUR, ROE],
        item5:
          "The Reporting Persons together beneficially own 770,000 Shares, representing approximately 7.70% of the class.",
      }),
      passes: 3,
    },
    {
      name: "the cover page's own two figures are looked at once",
      filing: says("The Fund beneficially owns 600,000 Shares, constituting 6.0% of the class."),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "of a count that gives effect to an issue, on which the cover page is right",
      filing: effect("9.0%"),
      failures: [{ message: "Item 5 states 9.0 % for 600,000 shares" }],
    },
    {
      name: "of a person's own number, on the count on which the cover page has another",
      filing: says("The Fund 600,000 Shares (6.8%); the nominee 60,000 Shares (0.6%).", {
        outstanding: "10,000,000 Shares outstanding as of March 3, 2025.",
      }),
      failures: [{ message: "Item 5 states 6.8 % for 600,000 shares" }],
    },
    {
      name: "of two together, though the sentence tells the day of an earlier count of the class",
      filing: says(
        "The Fund owns 600,000 Shares, or 6.0% of the 10,000,000 Shares outstanding at January 2, 2025, and it and its nominee own together 660,000 Shares or 9.0%.",
      ),
      failures: [{ message: "Item 5 states 9.0 % for 660,000 shares" }],
    },
    {
      name: "over the count of the class in the same sentence, though the fund bought preferred stock, too",
      filing: says(
        "By its own holding of 40,000 Shares the Fund is the beneficial owner of 600,000 Shares, approximately 9.0% of the 10,000,000 Shares outstanding.",
        {
          persons: [{ ...fund, soleVoting: "40,000", sharedVoting: "560,000" }, nominee],
          item3: "The Fund paid $100,000 for 1,000 preferred shares from its working capital.",
        },
      ),
      failures: [{ message: "Item 5 states approximately 9.0 % for 600,000 shares" }],
    },
    {
      name: "approximately, twice as many as the percentage gives",
      filing: says(
        "Hollin Income Fund beneficially owns 1,170 Shares, representing approximately 0.006% of the 10,000,000 Shares outstanding as of March 3, 2025.",
      ),
      failures: [{ message: "Item 5 states approximately 0.006 % for 1,170 shares" }],
    },
    {
      name: "a total mistyped in Item 5 beside a percentage that was not",
      filing: says(
        "The Reporting Persons may be deemed to own, in the aggregate, 690,000 Shares, representing approximately 6.6% of the class.",
      ),
      failures: [
        {
          severity: "error",
          actual: "approximately 6.6 %",
          message:
            "Item 5 states approximately 6.6 % for 690,000 shares; recomputed: 690,000 / 10,000,000 = 6.900000 %.",
          working: "690,000 / 10,000,000 = 6.900000 %",
        },
      ],
    },
    {
      name: "the percentage of all with two digits transposed, behind the name of the Exchange Act",
      filing: says(
        "The Reporting Persons, as a group under Section 13(d)(3) of the Exchange Act, may be deemed the beneficial owners, in the aggregate, of 660,000 Shares (6.9%).",
      ),
      failures: [{ severity: "error", actual: "6.9 %" }],
    },
    {
      name: "the number of one person mistyped in Item 5, which is compared with the cover page, too",
      filing: says("Larkspur Holdings LLC beneficially owns 690,000 Shares, representing 6.0% of the class."),
      failures: [{ person: "LARKSPUR HOLDINGS LLC", follows: "cover-vs-item5-aggregate" }],
    },
    {
      name: "one unit of its last place off",
      filing: says("Together, the Reporting Persons own 660,000 Shares (6.7%)."),
      failures: [{ severity: "warning", message: "one unit of its last place" }],
    },
    {
      name: "above what the class alone gives, in a text that speaks of options",
      filing: says("Together, the Reporting Persons own 660,000 Shares (7.6%).", { item6: optionsTold }),
      failures: [{ severity: "warning", message: "Rights to acquire enlarge the class" }],
    },
    {
      name: "what was owned before a closing, over the count of that day behind it",
      filing: says(
        "Prior to the merger the 500,000 Shares that the Fund bought represented approximately 35.0% of the 2,000,000 Shares then outstanding.",
      ),
      failures: [{ severity: "error", message: "500,000 / 2,000,000 = 25.000000 %" }],
    },
    {
      name: "a holding told before another's in one sentence",
      filing: says(
        "The Fund owns 600,000 Shares, or 9.0% of the 10,000,000 Shares outstanding, and Ms. Roe, its manager, may be deemed to own those and owns 60,000 more, together 660,000 Shares.",
      ),
      failures: [{ severity: "error", message: "600,000 / 10,000,000 = 6.000000 %" }],
    },
    {
      name: "the number ahead of it in brackets tells of the holding before a split",
      filing: says(
        "Larkspur's holding was reduced from 800,000 Shares, 8.0% of the class (1,600,000 Shares before the reverse split), to 600,000 Shares, which is 9.0% of the 10,000,000 Shares outstanding.",
      ),
      failures: [{ severity: "error", message: "600,000 / 10,000,000 = 6.000000 %" }],
    },
    {
      name: "shares named by the class of the title page, over a count that the cover pages rest on",
      filing: says(
        "The Reporting Persons as a group own 660,000 shares of Class A Common Stock, which is 9.6% of the 10,000,000 Shares outstanding.",
        { classTitle: "Class A Common Stock" },
      ),
      failures: [{ severity: "error", message: "660,000 / 10,000,000 = 6.600000 %" }],
    },
    {
      name: "shares tendered into an offer, by Item 6",
      filing: says("", {
        item6:
          "At the expiration 9,060,000 Shares were validly tendered and not properly withdrawn, representing approximately 96.0% of the 10,000,000 Shares then outstanding.",
      }),
      failures: [{ severity: "warning", message: "Item 6 states approximately 96.0 % for 9,060,000 shares" }],
    },
    {
      name: "what is owned after the sales that Item 5(c) tells of",
      filing: says(
        "After the sales described in (c) below, the Reporting Persons own 660,000 Shares, or 6.9% of the class.",
      ),
      failures: [{ severity: "error", message: "660,000 / 10,000,000 = 6.600000 %" }],
    },
  ],
  unverified: [
    {
      name: "over a count behind it that is said to hold another's right",
      filing: says(
        "The Fund owns 600,000 Shares, or 5.0% of the 10,000,000 Shares outstanding and the shares issuable to Ms. Roe, which she may be deemed to own.",
      ),
      message: "may adjust the count",
    },
    {
      name: "of a count that gives effect to an issue, which the percentage may add once more",
      filing: effect("5.8%"),
      message: "may adjust the count",
    },
    {
      name: "what would be owned after sales that are only agreed",
      filing: says(
        "After the sales described in Item 4 below, the Reporting Persons own 660,000 Shares, or 6.9% of the class.",
      ),
      message: "another time",
    },
    {
      name: "over a count behind it that is made smaller",
      filing: says(
        "They own 660,000 Shares, or 6.9% of the 10,000,000 Shares outstanding, less those that the Issuer bought back.",
      ),
      message: "may adjust the count",
    },
    {
      name: "units of another kind than the count behind it",
      filing: says("They own 660,000 Class A Shares, or 6.9% of the 10,000,000 Shares outstanding."),
      message: "another security",
    },
    {
      name: "below it, in a text that speaks of options",
      filing: says("Together, the Reporting Persons own 660,000 Shares (6.3%).", { item6: optionsTold }),
      message: "may account for the difference",
    },
    {
      name: "what was owned before",
      filing: says(
        "Prior to the transaction the Reporting Persons owned 690,000 Shares, or 6.6% of the class.",
      ),
      message: "another time",
    },
    {
      name: "what was owned when an earlier amendment was filed, though it fits today's class",
      filing: says("At the time of Amendment No. 5 the Reporting Persons owned 690,000 Shares, or 6.9%."),
      message: "another time",
    },
    {
      name: "what was owned on an earlier day",
      filing: says("On January 15, 2025 the Reporting Persons owned 690,000 Shares, or 6.6% of the class."),
      message: "another time",
    },
    {
      name: "what would be owned",
      filing: says("The Reporting Persons own 690,000 Shares, which would represent 6.6% of the class."),
      message: "another time",
    },
    {
      name: "what was bought",
      filing: says("On March 3, 2025 the Fund purchased 50,000 Shares, or 0.4% of the class."),
      message: "bought, sold or promised",
    },
    {
      name: "of the voting power",
      filing: says("Together they own 690,000 Shares, representing 6.6% of the class by votes."),
      message: "voting power",
    },
    {
      name: "the last of two numbers",
      filing: says(
        "The Fund owns 60,000 Shares in street name besides 600,000 Shares that it holds, or 6.6% of the class.",
      ),
      message: "further numbers",
    },
    {
      name: "the holding together with another's number",
      filing: says("The Fund owns 660,000 Shares together with 60,000 Shares of its manager, or 6.6%."),
      message: "further numbers",
    },
    {
      name: "right over another number of the text",
      filing: says("Together, the Reporting Persons own 660,000 Shares (6.3%).", {
        item6: "The Issuer told its lenders of 10,476,000 Shares, all told.",
      }),
      message: "another number that the filing states",
    },
    {
      name: "two classes",
      filing: says("Together, the Reporting Persons own 690,000 Shares (6.6%).", {
        item6: "The Class A Common Stock and the Class B Common Stock vote as one.",
      }),
      message: "voting power or of other stock",
    },
  ],
});
