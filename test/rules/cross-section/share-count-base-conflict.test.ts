import rule from "../../../rules/cross-section/share-count-base-conflict.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { after, transposed, inNotes, noteWithoutClass } from "./share-count-cases.js";

const noteOn = (outstanding: string) =>
  `(2) The percentage is calculated based upon ${outstanding} shares of Common Stock outstanding as of March 3, 2025, plus the 50,000 shares of Common Stock issuable upon exercise of options.`;

const noteWithSource = (outstanding: string) =>
  `(2) Based on ${outstanding} shares of Common Stock outstanding as of March 3, 2025 told in the Issuer's annual report, filed with the Securities and Exchange Commission.`;

/** Two counts of one day with another digit. */
const oneDay = (behind: string) =>
  filingText({
    outstanding: `Percentages are calculated on 9,957,221 shares of Common Stock outstanding as of March 3, 2025${behind}.`,
    item5: `The Form S-1 says that there were 9,954,221 shares of Common Stock outstanding as of March 3, 2025${behind}.`,
  });

testRule(rule, {
  passing: [
    {
      name: "the same count twice",
      filing: after("As of March 3, 2025, there were 9,950,000 shares of Common Stock outstanding."),
      passes: 1,
    },
    {
      name: "the same count once without its day",
      filing: after("The Issuer has 9,950,000 shares of Common Stock outstanding."),
      passes: 1,
    },
    {
      name: "the same count once in round millions",
      filing: after("There were about 9.95 million shares of Common Stock outstanding as of March 3, 2025."),
      passes: 1,
    },
    {
      name: "about as many, in round millions",
      filing: after("There were about 9.9 million shares of Common Stock outstanding as of March 3, 2025."),
      passes: 1,
      message: "Every mention of the class outstanding states 9,950,000 shares.",
    },
    {
      name: "three mentions of one count",
      filing: after(
        "There were 9,950,000 shares of Common Stock outstanding. As of March 3, 2025, there were 9,950,000 shares of Common Stock outstanding.",
      ),
      passes: 1,
    },
    {
      name: "a count that holds one person's warrant shares besides",
      filing: after(
        "Larkspur's percentage is calculated on 10,000,000 shares, which includes the Warrant Shares.",
      ),
      passes: 1,
      message: "50,000 apart, which LARKSPUR HOLDINGS LLC has a right to acquire.",
    },
    {
      name: "Schedule 13G",
      filing: filingText({
        schedule: "13G",
        outstanding:
          "Percentages are based on 9,950,000 shares of Common Stock outstanding as of March 3, 2025. There were 9,950,000 shares of Common Stock outstanding as of March 3, 2025.",
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "one digit of two counts of a day, which both call the closing date of the offering",
      filing: oneDay(", the closing date of the Issuer’s offering"),
      failures: [
        { severity: "warning", message: "one digit is another, and nothing tells of the difference" },
      ],
    },
    {
      name: "two digits transposed in one of two counts without a day",
      filing: filingText({
        persons: [LARKSPUR],
        outstanding: "Percentages are based on 9,951,734 Shares outstanding.",
        item5: "Larkspur holds 6.5% of the 9,957,134 Shares outstanding.",
      }),
      failures: [{ severity: "warning", message: "two neighbouring digits changed places" }],
    },
    {
      name: "one digit off in the note to a cover page, where the person's own rights are added",
      filing: after("9,951,234 shares of Common Stock were outstanding as of March 3, 2025.", {
        outstanding:
          "The calculation of each percentage is based upon 9,951,734 shares of Common Stock outstanding as of March 3, 2025, plus 50,000 shares that Larkspur has the right to acquire.",
      }),
      failures: [{ severity: "error", message: "9,951,734" }],
    },
    {
      name: "two notes in the same words, each with the person's own rights added",
      filing: filingText({
        outstanding: "",
        persons: [
          { ...LARKSPUR, percent: "6.5% (2)", notes: [noteOn("9,950,000"), ...(LARKSPUR.notes ?? [])] },
          { ...ROE, percent: "1.2% (2)", notes: [noteOn("9,095,000"), ...(ROE.notes ?? [])] },
        ],
      }),
      failures: [{ severity: "error", expected: "9,950,000", actual: "9,095,000" }],
    },
    {
      name: "one digit off in the same note below two cover pages, which calls the class by no name",
      filing: inNotes(noteWithoutClass, "9,951,234", "9,951,734"),
      failures: [
        {
          severity: "error",
          message:
            "The filing states 9,951,234 shares outstanding as of March 3, 2025 and 9,951,734 shares outstanding as of March 3, 2025, in the same words: one class has one number outstanding on one day.",
        },
      ],
    },
    {
      name: "one digit off in the same note below two cover pages, which names the Securities and Exchange Commission",
      filing: inNotes(noteWithSource, "9,951,234", "9,951,734"),
      failures: [{ severity: "error", message: "in the same words" }],
    },
    {
      name: "two digits change places",
      filing: after("The percentages are calculated on " + transposed),
      failures: [
        {
          severity: "error",
          message:
            "The filing states 9,950,000 shares outstanding as of March 3, 2025 and 9,590,000 shares outstanding as of March 3, 2025: one class has one number outstanding on one day.",
          expected: "9,950,000",
          actual: "9,590,000",
        },
      ],
    },
    {
      name: "a mark before the sentence, and where the count was taken from",
      filing: after(
        "(iv) The percentages are calculated on 9,590,000 shares of Common Stock outstanding as of March 3, 2025, as reported in the amendment of its prior report.",
      ),
      failures: [{ severity: "error", actual: "9,590,000" }],
    },
    {
      name: "a letter before the sentence",
      filing: after("(b) Based on " + transposed),
      failures: [{ severity: "error", actual: "9,590,000" }],
    },
    {
      name: "the other count twice: told once",
      filing: after(`The percentages are calculated on ${transposed} There were ${transposed}`),
      failures: [{ severity: "error", actual: "9,590,000" }],
      verdicts: 1,
    },
    {
      name: "an earlier day's count, told of the later day, too",
      filing: after(
        "There were 9,900,000 shares of Common Stock outstanding as of February 1, 2025. The percentages are calculated on 9,900,000 shares of Common Stock outstanding as of March 3, 2025.",
      ),
      failures: [{ severity: "error" }, { severity: "info" }],
    },
    {
      name: "two counts of one lettered class",
      filing: filingText({
        outstanding:
          "Percentages are based on 9,950,000 shares of Class A Common Stock outstanding as of March 3, 2025.",
        item5:
          "The percentages are calculated on 9,590,000 shares of Class A common stock outstanding as of March 3, 2025.",
      }),
      failures: [{ severity: "error" }],
    },
    {
      name: "one share apart",
      filing: after(
        "Based upon 9,950,001 shares of Common Stock issued and outstanding as of March 3, 2025, the filers own 7.7 %.",
      ),
      failures: [{ severity: "error", actual: "9,950,001" }],
    },
    {
      name: "a round figure that is too far off",
      filing: after(
        "The percentage is based on about 9.8 million shares of Common Stock outstanding as of March 3, 2025.",
      ),
      failures: [{ severity: "error", actual: "9,800,000" }],
    },
    {
      name: "the count of an earlier day, for information",
      filing: after("There were 9,900,000 shares of Common Stock outstanding as of February 1, 2025."),
      failures: [
        {
          severity: "info",
          message: "9,900,000 shares outstanding as of February 1, 2025: two days, so both may be right",
          expected: "9,950,000",
          actual: "9,900,000",
        },
      ],
    },
    {
      name: "three counts, of which two are of one day: every pair is compared",
      filing: after(
        "The percentages were based on 9,900,000 shares of Common Stock outstanding as of February 1, 2025. The percentages are based on " +
          transposed,
      ),
      failures: [
        { severity: "info", expected: "9,950,000", actual: "9,900,000" },
        { severity: "error", expected: "9,950,000", actual: "9,590,000" },
        { severity: "info", expected: "9,900,000", actual: "9,590,000" },
      ],
    },
    {
      name: "two further counts of one day, neither of them the first",
      filing: after(
        "Percentages were based on 9,900,000 shares of Common Stock outstanding as of February 1, 2025. Percentages were based on 9,090,000 shares of Common Stock outstanding as of February 1, 2025.",
      ),
      failures: [
        { severity: "info", actual: "9,900,000" },
        { severity: "info", actual: "9,090,000" },
        { severity: "error", expected: "9,900,000", actual: "9,090,000" },
      ],
    },
    {
      name: "a count beside the percentages comes first, wherever it stands",
      filing: filingText({
        outstanding: "There were 9,590,000 shares of Common Stock outstanding as of February 1, 2025.",
        item5: "Percentages are based on 9,950,000 shares of Common Stock outstanding as of March 3, 2025.",
      }),
      failures: [{ severity: "info", expected: "9,950,000", actual: "9,590,000" }],
    },
    {
      name: "Schedule 13G, and two counts beside the percentages",
      filing: filingText({
        schedule: "13G",
        outstanding:
          "Percentages are based on 9,950,000 shares of Common Stock outstanding as of March 3, 2025. The percentages are calculated on " +
          transposed,
      }),
      failures: [{ severity: "error", actual: "9,590,000" }],
    },
  ],
});
