import rule from "../../../rules/cross-section/share-count-base-conflict.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

/** Percentages are told to rest on one count; another sentence counts the class of the same day. */
const counts = (basis: string, further: string): string =>
  filingText({
    outstanding: `Percentages are based on ${basis} shares of Common Stock outstanding as of March 3, 2025.`,
    item5: further,
  });
const DATED = "shares of Common Stock outstanding as of March 3, 2025";

testRule(rule, {
  passing: [{ name: "the same", filing: counts("9,951,200", `There were 9,951,200 ${DATED}.`), passes: 1 }],
  failing: [
    ...[
      "Each percentage is determined on the basis of",
      "The calculation of each percentage is based upon",
      "Calculations of the percentages are based on",
      "Computations of such percentages are based on",
      "The computation of these percentages is based on",
      "Calculated on the basis of",
      "Computed using",
    ].map((words) => ({
      name: words,
      filing: counts("9,950,000", `${words} 9,590,000 ${DATED}.`),
      failures: [{ actual: "9,590,000" }],
    })),
    {
      name: "exact counts one digit apart, in a sentence about something else",
      filing: counts("9,951,200", `There were 9,951,700 ${DATED}.`),
      failures: [{ severity: "error", actual: "9,951,700" }],
    },
    {
      name: "the same, where the person's own rights are added",
      filing: counts(
        "9,951,200",
        `The total is 9,951,700 ${DATED}, plus 50,000 shares issuable upon exercise of warrants.`,
      ),
      failures: [{ severity: "error", actual: "9,951,700" }],
    },
    {
      name: "two digits of an exact count change places, in a sentence on the day of the offering",
      filing: counts("9,951,234", `There were 9,915,234 ${DATED}, the closing date of the offering.`),
      failures: [
        {
          severity: "warning",
          actual: "9,915,234",
          message: "two neighbouring digits changed places, and nothing tells of the difference.",
        },
      ],
    },
    {
      name: "the same below a cover page that names no class",
      filing: filingText({
        outstanding: "Based on 9,951,234 shares outstanding of Hollin Mills, Inc. as of March 3, 2025.",
        item5: `Percentages are based on 9,915,234 ${DATED}.`,
      }),
      failures: [{ severity: "warning", actual: "9,915,234" }],
    },
  ],
  unverified: [
    {
      name: "two digits of an exact count change places, and the text tells of as many shares as they differ by",
      filing: counts(
        "9,951,234",
        `There were 9,915,234 ${DATED}, the closing date of the offering. The Issuer sold 36,000 shares on that day.`,
      ),
      message: "whether both count the class as it stood is not told",
    },
    {
      name: "two digits of an exact count change places, where one may be of another time",
      filing: counts("9,951,234", `After the offering there were 9,915,234 ${DATED}.`),
      message: "whether both count the class as it stood is not told",
    },
    {
      name: "one digit off a round count, in a sentence about something else",
      filing: counts("9,950,000", `There were 9,951,000 ${DATED}.`),
      message: "whether both count the class as it stood is not told",
    },
    {
      name: "exact counts one digit apart, of which one may be of another time",
      filing: counts("9,951,200", `After the offering there were 9,951,700 ${DATED}.`),
      message: "whether both count the class as it stood is not told",
    },
  ],
  notApplicable: [
    {
      name: "another count altogether, to which rights are added",
      filing: counts(
        "9,951,200",
        `The total is 8,123,456 ${DATED}, plus 50,000 shares issuable upon exercise of warrants.`,
      ),
    },
  ],
});
