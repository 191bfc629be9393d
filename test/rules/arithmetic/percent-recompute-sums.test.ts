/** percent-recompute where the class is a sum, the rights are of several kinds, or a usual mistake is made. */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const only = (changes: object, filing: object = {}) =>
  filingText({ persons: [{ ...LARKSPUR, ...changes }], ...filing });
/** Larkspur alone with a plain amount, a note and a sentence on the class outstanding. */
const noted = (
  aggregate: string,
  percent: string,
  note: string,
  outstanding: string,
  schedule: "13D" | "13G" = "13D",
) =>
  only(
    {
      percent,
      aggregate,
      soleVoting: `${aggregate} ⁽¹⁾`,
      soleDispositive: `${aggregate} ⁽¹⁾`,
      item5: null,
      notes: [`(1) ${note}`],
    },
    { outstanding, schedule },
  );
const PARTS =
  "Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of";
const untold = { notes: [], item5: null, soleVoting: "650,000", soleDispositive: "650,000" };

const heldOutright = (percent: string) =>
  only({ percent, notes: ["(1) Consists of 650,000 shares of Common Stock."], item5: null });

testRule(rule, {
  passing: [
    {
      name: "a note that adds the assumed issuance of shares upon a conversion to the class",
      filing: noted(
        "650,000",
        "6.5%",
        "Based on the 9,950,000 Shares outstanding as of March 3, 2025, and the assumed issuance of 50,000 Shares upon the conversion of Series D Shares owned by Larkspur.",
        "",
      ),
      message: "650,000 / 10,000,000 = 6.500000 %",
    },
    {
      name: "a count that is told to be what the rule deems outstanding has the person's own shares in it",
      filing: filingText({
        persons: [{ ...LARKSPUR, percent: "6.5%" }],
        outstanding:
          "The 650,000 Shares constitute 6.5% of the 10,000,000 Shares deemed outstanding pursuant to Rule 13d-3(d)(1)(i) of the Act.",
      }),
      message: "650,000 / 10,000,000 = 6.500000 %",
    },
    {
      name: "the sum of the class and the shares sold since, with warrants that only the sum tells",
      filing: only(
        { ...untold, percent: "6.1%" },
        {
          outstanding:
            "Percentages are based upon the sum of (i) 9,950,000 Shares outstanding as of March 3, 2025; (ii) 600,000 Shares issued in the private placement; and (iii) 100,000 Shares issuable upon the exercise of the Warrants.",
        },
      ),
      passes: 1,
    },
    {
      name: "a count that holds the filer's warrants already: they are not added twice",
      filing: noted(
        "650,000",
        "6.5%",
        `${PARTS} warrants.`,
        "Percentages are based upon 10,000,000 Shares outstanding, comprised of (i) 9,950,000 Shares outstanding and (ii) 50,000 Shares issuable upon the exercise of warrants held by Larkspur.",
      ),
      passes: 1,
    },
    {
      name: "shares under listed call options are outstanding already",
      filing: noted(
        "650,000",
        "6.53%",
        `${PARTS} listed call options.`,
        "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025.",
      ),
      passes: 1,
    },
    {
      name: "the same calls added to the class",
      filing: noted(
        "650,000",
        "6.50%",
        `${PARTS} listed call options.`,
        "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025.",
      ),
      remark: "shares under call options are added to the class",
    },
    {
      name: "cut off below a limit on exercise, as the form's field asks for",
      filing: noted(
        "1,109,000",
        "9.9%",
        "Represents 1,000,000 shares and 109,000 shares issuable upon exercise of warrants, which may not be exercised beyond 9.99% of the class. The percentage has been rounded down owing to field limitations of the filing system.",
        "Percentages are based on 10,992,100 Shares outstanding as of March 3, 2025.",
        "13G",
      ),
      remark: "the text gives the limits of the form's field as the reason",
    },
    {
      name: "a base told in millions",
      filing: noted(
        "650,000",
        "6.53%",
        "Consists of 650,000 shares of Common Stock.",
        "Percentages are based on approximately 10.0 million Shares outstanding as of March 3, 2025.",
      ),
      passes: 1,
    },
    {
      name: "no shares are less than 1 % of any class",
      filing: only({ ...untold, aggregate: "0", percent: "less than 1%" }),
      passes: 1,
    },
    {
      name: "cut off below a limit on exercise, without a word of the form's field",
      filing: only(
        {
          ...untold,
          percent: "1.20%",
          aggregate: "120,999",
          soleVoting: "120,999",
          soleDispositive: "120,999",
          item5: { owns: "120,999 Shares, consisting of 120,999 Shares" },
        },
        {
          outstanding: "Percentages are based on 10,000,000 Shares outstanding as of March 3, 2025.",
          item6: "A blocker of 9.99% applies.",
        },
      ),
      remark: "; the text tells a limit on exercise or conversion, which a figure rounded up would pass",
    },
    {
      name: "no shares are 0 % of any class, though none is counted",
      filing: only(
        { ...untold, aggregate: "0", soleVoting: "0", soleDispositive: "0", percent: "0.0%" },
        { outstanding: "" },
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "all percentages are told to rest on one count with the warrants in it, and one does not",
      filing: filingText({
        persons: [
          { ...LARKSPUR, ...untold, percent: "6.0%" },
          { ...ROE, item5: null, percent: "1.2%" },
        ],
        outstanding:
          "The percentages reported in this Schedule 13D are based upon 10,300,000 Shares outstanding comprised of (i) 9,950,000 Shares outstanding as of March 3, 2025, and (ii) 350,000 Shares issuable upon conversion of warrants held by an affiliate.",
      }),
      failures: [
        {
          severity: "warning",
          message: "over the denominator that the text tells: 650,000 / 10,300,000 = 6.310680 %",
        },
      ],
    },
    {
      name: "shares held outright: that the figure fits the class with the whole holding added is chance",
      filing: heldOutright("6.132%"),
      failures: [{ severity: "error", message: "650,000 / 9,950,000 = 6.532663 %." }],
    },
    {
      name: "shares of the issuer directly owned, and others that may be acquired, in plain words",
      filing: noted(
        "650,000",
        "6.3%",
        "(1) Consists of 600,000 shares of the Issuer's Common Stock directly owned by Larkspur Holdings LLC and 50,000 shares of the Issuer's Common Stock that may be acquired by Larkspur Holdings LLC within 60 days pursuant to the conversion of notes.",
        "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025.",
      ),
      failures: [{ severity: "error", message: "650,000 / 10,000,000 = 6.500000 %" }],
    },
    {
      name: "the person's own warrants, which the text adds to the class, counted twice",
      filing: noted(
        "650,000",
        "6.47%",
        `${PARTS} warrants.`,
        "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025, plus the 50,000 Warrant Shares.",
      ),
      failures: [{ message: "added once more to a count that includes them", expected: "6.50 %" }],
    },
    {
      name: "another percentage than that of the total printed behind the class",
      filing: noted(
        "650,000",
        "6.3%",
        `${PARTS} warrants.`,
        "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025, assuming the exercise in full of the warrants, or 10,000,000 Shares.",
      ),
      failures: [{ severity: "error", message: "650,000 / 10,000,000 = 6.500000 %" }],
    },
    {
      name: "no shares, but a percentage",
      filing: only(
        { ...untold, aggregate: "0", soleVoting: "0", soleDispositive: "0", percent: "4.6%" },
        { outstanding: "" },
      ),
      failures: [
        {
          severity: "error",
          message: "Row 11 states 0 shares; Row 13 states 4.6 %",
          repairs: ["4.6 % => 0.0 %"],
          follows: "aggregate-unsupported",
        },
      ],
    },
    {
      name: "no shares, but more than nothing of the class",
      filing: only({ ...untold, aggregate: "0", percent: "more than 0%" }),
      failures: [{ actual: "more than 0 %" }],
    },
    {
      name: "shares bought since the count, and their warrants, added for everyone: right for her who has no warrants",
      filing: filingText({
        outstanding: "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025.",
        persons: [
          { ...LARKSPUR, ...untold, percent: "6.43%" },
          {
            ...ROE,
            notes: [],
            item5: null,
            soleVoting: "120,000",
            soleDispositive: "120,000",
            percent: "1.19%",
          },
        ],
        item5:
          "On April 1, 2025, in the Issuer's private placement, the Fund purchased 150,000 shares of Common Stock from the Issuer and warrants exercisable for 15,000 shares of Common Stock.",
      }),
      failures: [
        {
          severity: "warning",
          message:
            "on the class outstanding alone: 650,000 / 9,950,000 = 6.532663 %. The printed figure is what 650,000 / 10,115,000 gives: the 150,000 shares bought on April 1, 2025 and the 15,000 shares under their warrants, added for everyone",
        },
      ],
    },
    {
      name: "stock options left out of the class, which only listed ones might be",
      filing: noted(
        "650,000",
        "6.53%",
        `${PARTS.replace(" issuable upon exercise of", " underlying")} stock options.`,
        "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025.",
      ),
      failures: [{ severity: "warning", message: "the class outstanding alone" }],
    },
  ],
  unverified: [
    {
      name: "calls added to the class, though the note says that their shares are outstanding",
      filing: noted(
        "650,000",
        "6.50%",
        "Includes 50,000 shares underlying call options, the underlying shares of which are outstanding.",
        "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025.",
      ),
      message: "names some parts of the holding only",
    },
    {
      name: "options that may be on shares outstanding already",
      filing: noted(
        "650,000",
        "6.53%",
        "Represents 600,000 shares and options to purchase 50,000 shares.",
        "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025.",
      ),
      message: "right if these rights are on shares that are outstanding already",
    },
    {
      name: "the limit printed in the place of what the counted shares give",
      filing: noted(
        "3,000,000",
        "9.99%",
        "Represents 600,000 shares and 2,400,000 shares issuable upon exercise of warrants, which may not be exercised beyond 9.99% of the class.",
        "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025.",
      ),
      message: "The printed figure is the limit",
    },
  ],
});
