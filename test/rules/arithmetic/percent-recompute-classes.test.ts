/** percent-recompute where shares of another class, or units, may be converted into the one reported. */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { twoClasses } from "../../support/two-classes.js";

const BASE = "based on 9,350,000 shares of Class A Common Stock outstanding as of March 3, 2025";
const plain = {
  ...LARKSPUR,
  soleVoting: "650,000",
  soleDispositive: "650,000",
  notes: [] as readonly string[],
  item5: null,
};
/** 650,000 / (9,350,000 + 650,000) = 6.5 %; over Class A alone 6.95 %. */
const item4 = (percent: string, amount: string) =>
  filingText({
    schedule: "13G",
    classTitle: "Class A Common Stock",
    persons: [{ ...plain, percent }],
    outstanding: [
      `(a) Amount beneficially owned: ${amount}`,
      "The Class B Common Stock is convertible at the holder's option into the Issuer's Class A Common Stock on a 1-for-1 basis.",
      `(b) Percent of class: ${percent}, ${BASE}.`,
    ].join("\n\n"),
  });
/** A sentence on units in words by which the parts of the holding are not read. */
const units = (percent: string, count: string) =>
  filingText({
    classTitle: "Class A Common Stock",
    persons: [{ ...plain, percent }],
    outstanding: `There was ownership over ${count} shares of Class B Common Stock and ${count} OpCo Units (which together are exchangeable for Class A Common Stock), a percentage ${BASE}.`,
  });
/** Two holders of Class A whose percentages are of both classes: 650,000 / 13,000,000 = 5.0 %, 1,300,000 / 13,000,000 = 10.0 %. */
const ofBoth = (outstanding: string) =>
  filingText({
    classTitle: "Class A Common Stock",
    persons: [
      { ...plain, percent: "5.0%" },
      {
        ...plain,
        name: "HOLLIN INCOME FUND",
        percent: "10.0%",
        aggregate: "1,300,000",
        soleVoting: "1,300,000",
        soleDispositive: "1,300,000",
      },
    ],
    outstanding,
  });
/** 650,000 of 10,000,000, in a filing on Class I. */
const item4Of = (count: string) =>
  filingText({
    schedule: "13G",
    classTitle: "Class I Shares",
    persons: [{ ...plain, percent: "6.5%" }],
    outstanding: `(a) Amount beneficially owned: 650,000 shares\n\n(b) Percent of class: 6.5%. ${count}`,
  });
/** 650,000 of 10,000,000, in a filing on depositary shares. */
const receipts = (amount: string, count: string) =>
  filingText({
    schedule: "13G",
    classTitle: "American Depositary Shares, each representing eight Ordinary Shares",
    persons: [{ ...plain, percent: "6.5%" }],
    outstanding: [
      `(a) Amount beneficially owned: ${amount}`,
      `(b) Percent of class: 6.5%, based on ${count} outstanding as of March 3, 2025.`,
    ].join("\n\n"),
  });
/** A sponsor, whose founder shares Item 3 tells by that name. */
const sponsor = (percent: string) =>
  filingText({
    classTitle: "Class A ordinary shares",
    persons: [
      {
        ...LARKSPUR,
        percent,
        item5: null,
        notes: [
          "(1) Represents 50,000 Class A ordinary shares held by Larkspur and 600,000 Class A ordinary shares issuable upon conversion of the Class B ordinary shares held by it.",
        ],
      },
    ],
    item3:
      "Larkspur acquired 600,000 founder shares for $25,000 and purchased 50,000 shares in the placement.",
    outstanding:
      "Percentages are based on 9,400,000 Class A ordinary shares outstanding as of March 3, 2025.",
  });

testRule(rule, {
  passing: [
    {
      name: "two classes on one cover page, each over the count of its own",
      filing: twoClasses(),
      passes: 2,
      message: "Class A: Row 13 states 4.0 %; recomputed: 400,000 / 10,000,000 = 4.000000 %.",
    },
    {
      name: "depositary shares over a count of depositary shares",
      filing: receipts("650,000 ADSs", "10,000,000 ADSs"),
      passes: 1,
    },
    {
      name: "the ordinary shares that the depositary shares of the title stand for",
      filing: receipts("81,250 ADSs, representing 650,000 Ordinary Shares", "10,000,000 Ordinary Shares"),
      passes: 1,
    },
    {
      name: "Item 4 answers with shares of Class B, which convert: all of them are rights to acquire",
      filing: item4("6.5%", "650,000 shares of the Issuer's Class B Common Stock."),
      message: "650,000 / 10,000,000 = 6.500000 %",
    },
    {
      name: "founder shares are those that the note tells as convertible",
      filing: sponsor("6.5%"),
      message: "650,000 / 10,000,000 = 6.500000 %",
    },
    {
      name: "a count of units that the holding has no room for",
      filing: units("6.95%", "3,000,000"),
      message: "650,000 / 9,350,000 = 6.951872 %",
    },
  ],
  failing: [
    {
      name: "Item 4 answers with shares of Class B, and the percentage is of Class A alone",
      filing: item4("6.95%", "650,000 shares of the Issuer's Class B Common Stock."),
      failures: [{ severity: "warning", message: "the class outstanding alone" }],
    },
    {
      name: "behind the day of the answer",
      filing: item4("6.95%", "As of March 3, 2025: 650,000 shares of Class B Common Stock."),
      failures: [{ severity: "warning", message: "the class outstanding alone" }],
    },
  ],
  unverified: [
    {
      name: "one of two classes on a cover page, of which only the other is counted",
      filing: twoClasses(
        {
          percent: "Class A: 4.0%; Common Stock: 50.0%",
          aggregate: "Class A: 400,000; Common Stock: 2,500,000",
        },
        {
          outstanding:
            "Percentages are based on 10,000,000 shares of Class A Common Stock outstanding as of March 3, 2025.",
        },
      ),
      message: "Common Stock: The filing does not state how many shares of the class are outstanding",
    },
    {
      name: "one of two classes on a cover page, while the text speaks of the other",
      filing: twoClasses({ percent: "Class A: 4.0%; Class B: 52.0%" }),
      message: "Class B: Row 13 states 52.0 %; recomputed: 2,500,000 / 5,000,000 = 50.000000 %.",
    },
    {
      name: "a count of all classes, of which the one on the title page is told by the way",
      filing: item4Of(
        "The Fund had 10,000,000 shares of all classes outstanding, some of them Class I shares.",
      ),
      message: "told of all classes together",
    },
    {
      name: "depositary shares over a count of the ordinary shares that they stand for",
      filing: receipts("650,000 ADSs", "10,000,000 Ordinary Shares"),
      message: "told in depositary shares",
    },
    {
      name: "of the sum of two classes, by which the text says that it divides",
      filing: ofBoth(
        "Each percentage is calculated by dividing by the sum of 9,350,000 Class A and 3,650,000 Class B ordinary shares outstanding as of March 3, 2025.",
      ),
      message: "The text may",
    },
    {
      name: "of the class alone, where the text counts units that may be exchanged and are no part that was read",
      filing: units("6.95%", "650,000"),
      message: "How many shares there is a right to acquire is not told",
    },
  ],
});
