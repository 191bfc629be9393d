/** share-count-base-conflict where the words leave open whether two counts are of one class and day. */
import rule from "../../../rules/cross-section/share-count-base-conflict.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { after, transposed, inNotes, noteWithoutClass } from "./share-count-cases.js";

/** Sentences about percentages whose count is not that of the class as it stood on the day. */
const NOT_AS_IT_STANDS = [
  "On a diluted basis, percentages are based on 11,000,000 shares of Common Stock outstanding as of March 3, 2025.",
  "The percentage of the public float is based on 7,000,000 shares of Common Stock outstanding as of March 3, 2025.",
  "Before the reverse split, percentages were based on 99,500,000 shares of Common Stock outstanding as of March 3, 2025.",
  "The adjusted percentages are based on 10,100,000 shares of Common Stock outstanding as of March 3, 2025.",
  "That is the percentage of the 7,000,000 shares of Common Stock outstanding as of March 3, 2025 that are held by the public.",
  "Assuming full exercise, percentages are based on 11,000,000 shares of Common Stock outstanding as of March 3, 2025.",
  "Percentages of the vote are based on 11,000,000 shares of Common Stock outstanding as of March 3, 2025.",
  "Percentages are based on 11,000,000 shares of Common Stock outstanding as of March 3, 2025, at the closing.",
  "Percentages are based on 11,000,000 shares of Common Stock outstanding as of March 3, 2025, at the close.",
  "Percentages of the cap are based on 11,000,000 shares of Common Stock outstanding as of March 3, 2025.",
  "Pro forma percentages are based on 12,000,000 shares of Common Stock outstanding as of March 3, 2025.",
  "Giving effect to the offering, percentages are based on 11,000,000 shares of Common Stock outstanding as of March 3, 2025.",
  "Immediately after the closing, percentages are based on 11,000,000 shares of Common Stock outstanding as of March 3, 2025.",
];

const noteWithRights = (outstanding: string) =>
  `(2) Based on ${outstanding} shares outstanding as of March 3, 2025, the shares issuable to the filer counted.`;

testRule(rule, {
  passing: [
    {
      name: "the same count twice",
      filing: after("There are 9,950,000 shares of Common Stock outstanding as of March 3, 2025."),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "two counts of one class and day",
      filing: after(
        "Percentages are based on 9,590,000 shares of Common Stock outstanding as of March 3, 2025.",
      ),
      failures: [{}],
    },
  ],
  unverified: [
    {
      name: "one digit of two counts of a day on which shares were sold",
      filing: filingText({
        outstanding:
          "Percentages are calculated on 9,957,221 shares of Common Stock outstanding as of March 3, 2025.",
        item5:
          "At the closing of the placement there were 9,954,221 shares of Common Stock outstanding as of March 3, 2025.",
      }),
    },
    {
      name: "the same note below two cover pages, which counts the rights of each person",
      filing: inNotes(noteWithRights, "9,951,234", "9,951,734"),
      message: "whether they are of the same class is not told",
    },
    {
      name: "two numbers in the same note below two cover pages that no slip parts",
      filing: inNotes(noteWithoutClass, "9,951,234", "9,807,611"),
      message: "whether they are of the same class is not told",
    },
    {
      name: "the percentages of somebody else",
      filing: after("Thornbury's percentages are based on " + transposed),
      message: "whether both count the class as it stood is not told",
    },
    {
      name: "percentages told long before the count",
      filing: after(
        `The percentages are calculated by each of the filers as the rules of the Commission ask and in good faith on ${transposed}`,
      ),
      message: "whether both count the class as it stood is not told",
    },
    {
      name: "a lettered class, and a class without a letter",
      filing: after(
        "Percentages are based on 9,590,000 shares of Class A Common Stock outstanding as of March 3, 2025.",
      ),
      message: "whether they are of the same class is not told",
    },
    {
      name: "two counts, of which the first names no class",
      filing: filingText({
        outstanding: "Percentages are based on 9,950,000 outstanding as of March 3, 2025.",
        item5: "The percentages are calculated on " + transposed,
      }),
      message: "whether they are of the same class is not told",
    },
    {
      name: "another count of the same class and day, in a sentence about something else",
      filing: after("There were " + transposed),
      message: "whether both count the class as it stood is not told",
    },
    {
      name: "another count without a day",
      filing: after("There were 9,590,000 shares of Common Stock outstanding."),
      message: "whether they are of the same day is not told",
    },
    {
      name: "another count of a class that is named otherwise",
      filing: after("Percentages are based on 9,590,000 Shares outstanding as of March 3, 2025."),
      message: "whether they are of the same class is not told",
    },
    ...NOT_AS_IT_STANDS.map((sentence) => ({
      name: `the other count tells another state of things: ${sentence}`,
      filing: after(sentence),
      message: "whether both count the class as it stood is not told",
    })),
  ],
  notApplicable: [
    {
      name: "a sum of an older count and the shares issued since, which are no figure",
      filing: filingText({
        outstanding:
          "Percentages are based on 10,450,000 Shares outstanding, based on (i) 9,950,000 Shares outstanding as of March 3, 2025 and (ii) the Shares issued in the Exercise.",
      }),
    },
    {
      name: "the counts are those of two lettered classes",
      filing: filingText({
        outstanding:
          "Percentages are based on 9,950,000 shares of Class A Common Stock outstanding as of March 3, 2025.",
        item5:
          "Percentages of the votes are based on 2,000,000 shares of Class B Common Stock outstanding as of March 3, 2025.",
      }),
    },
    {
      name: "a total of two classes, told again elsewhere without them",
      filing: filingText({
        outstanding:
          "Percentages are based on 12,000,000 total outstanding ordinary shares (9,950,000 Class A ordinary shares and 2,050,000 Class B ordinary shares) as of March 3, 2025.",
        item5: "There were 12,000,000 ordinary shares outstanding as of March 3, 2025.",
      }),
    },
    { name: "one count only", filing: after("") },
    { name: "no count", filing: filingText({ outstanding: "" }) },
    {
      name: "a filer's own shares are no count of the class",
      filing: after(
        "Larkspur Holdings LLC owns 650,000 shares of Common Stock outstanding as of March 3, 2025.",
      ),
    },
    {
      name: "the other count is a part of a sum",
      filing: after(
        "The number used is the sum of (i) 9,800,000 shares of Common Stock outstanding as of March 3, 2025 and (ii) 150,000 shares of Common Stock that the Issuer sold on that day.",
      ),
    },
  ],
});
