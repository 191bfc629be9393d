/** percent-recompute where rights are told beside shares that come to Row 11 already. */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import { readFiling, testRule, type Filing } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { both, item4 } from "../cross-section/item4-cases.js";

/** 650,000 / 9,950,000 = 6.5327 %; with 50,000 shares to be acquired 650,000 / 10,000,000 = 6.5000 %. */
const noted = (percent: string, note: string) =>
  filingText({ persons: [{ ...LARKSPUR, percent, item5: null, notes: [`(1) ${note}`] }] });
const told = (percent: string, sentence: string) =>
  filingText({ persons: [{ ...LARKSPUR, percent, item5: null, notes: [] }], item6: sentence });

/** Two filers, the first with a figure for each of two classes, the second with an answer to Item 4(b) of its own. */
function besideTwoClasses(percent: string): Filing {
  const filing = readFiling(both({ percent }));
  const [first, second] = filing.persons;
  if (first === undefined || second === undefined) throw new Error("two persons file");
  const rows = { ...first, percentOfClass: null };
  const classes = ["Class A", "Class B"].map((ofClass) => ({ ...rows, ofClass }));
  return {
    ...filing,
    persons: [
      { ...first, aggregateAmount: null, percentOfClass: null, classes },
      { ...second, item4: filing.thirteenG?.item4 ?? null },
    ],
  };
}

const WORDINGS = [
  "Consists of 650,000 shares of Common Stock and warrants to purchase 50,000 shares that cannot be exercised within 60 days.",
  "Consists of (i) 650,000 shares of Common Stock and (ii) 50,000 warrants, none of which is exercisable within 60 days.",
  "Consists of 650,000 shares, and 50,000 shares of Class B Common Stock not convertible until 2027.",
  "Represents 650,000 shares underlying 650,000 units. Each unit consists of one share and one-third of one redeemable warrant; the warrants are not exercisable within 60 days.",
];

testRule(rule, {
  passing: [
    ...WORDINGS.map((note) => ({ name: `a note: ${note}`, filing: noted("6.53%", note), passes: 1 })),
    {
      name: "a sentence of an Item on warrants that a blocker keeps from being exercised",
      filing: told(
        "6.53%",
        "Larkspur holds 650,000 shares and warrants exercisable for 50,000 shares. The warrants contain a 4.99% blocker and are not included in the reported amounts.",
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "Item 4(b) with a further decimal that Row 11 rounds away and the shares do not give",
      filing: item4({ percent: "6.46%, based on 10,000,000 shares outstanding as of December 31, 2025." }),
      failures: [{ severity: "warning", actual: "6.46 %", message: "Row 11, which is rounded, hides it." }],
    },
    {
      name: "Item 4(b) stated once for two persons, with a further decimal that the shares do not give",
      filing: both({ percent: "6.46%, based on 10,000,000 shares outstanding as of December 31, 2025." }),
      failures: [{ severity: "warning", actual: "6.46 %" }],
    },
    {
      name: "Item 4(b) of a filer beside another whose cover page has a figure for each of two classes",
      filing: besideTwoClasses("6.46%, based on 10,000,000 shares outstanding as of December 31, 2025."),
      failures: [{ severity: "warning", actual: "6.46 %" }],
    },
    {
      name: "Item 4(b) with a zero behind Row 11's rounded figure",
      filing: item4({ percent: "6.50%, based on 9,950,000 shares outstanding as of December 31, 2025." }),
      failures: [{ severity: "info", actual: "6.50 %", message: "written with zeros" }],
    },
    {
      name: "rights that are among the shares count in the denominator",
      filing: noted(
        "6.53%",
        "Represents 650,000 shares, 50,000 of which are issuable upon exercise of warrants.",
      ),
      failures: [{ message: "the class outstanding alone" }],
    },
    {
      name: "the only percentage of the text rests on the count of its sentence",
      filing: item4({ percent: "6.25%, based on 10,400,000 shares outstanding as of February 6, 2026." }),
      failures: [{ actual: "6.5 %" }],
    },
  ],
  unverified: [
    {
      name: "a count of a later day with the percentage that it gives, beside the cover page's own",
      filing: item4({
        percent:
          "6.5%. Based on 10,400,000 shares outstanding as of February 6, 2026, the percentage at the date of this filing is 6.25%.",
      }),
      message: "other percentages on this count than the cover pages': it may be of another day",
    },
    {
      name: "a count said to assume the exercise of warrants for so many shares may hold them",
      filing: noted(
        "6.53%",
        "Represents 650,000 shares, 50,000 of which are issuable upon exercise of warrants. The percentage is based on 9,950,000 shares of Common Stock outstanding, which assumes the exercise of the warrants for 50,000 shares.",
      ),
      message: "speak of rights to acquire, which it may hold already",
    },
    {
      name: "a count only believed to be outstanding may hold the shares of an assumed conversion",
      filing: noted(
        "6.53%",
        "Represents 650,000 shares, 50,000 of which result from the assumed conversion of notes. The percentage is based on 9,950,000 shares of Common Stock believed to be outstanding.",
      ),
      message: "may adjust the number of shares outstanding",
    },
    {
      name: "a percentage that counts the rights beside",
      filing: noted("6.50%", WORDINGS[0] ?? ""),
      message:
        "beside those held, which come to the figure already; whether the percentage counts them is not told",
    },
  ],
});
