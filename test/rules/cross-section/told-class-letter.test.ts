/** The class of the title page beside the class of which the text counts the shares outstanding; and its par value in a 13G. */
import rule from "../../../rules/cross-section/cover-vs-text-identity.js";
import { testRule } from "../../../src/index.js";
import { filingText, type StatedFiling } from "../../support/filing-text.js";

const counted = (letter: string, more: StatedFiling = {}, title = "Class A Common Stock"): string =>
  filingText({
    schedule: "13G",
    classTitle: title,
    outstanding: `Percentages are based on 9,950,000 shares of Class ${letter} Common Stock outstanding as of March 3, 2025.`,
    ...more,
  });
const TITLE = "Class A Common Stock, par value \\$0.01 per share";
const answered = (value: string): string =>
  filingText({
    schedule: "13G",
    classTitle: TITLE,
    item2: [
      "Item 2(d). Title of Class of Securities:",
      `Class A Common Stock, par value \\$${value} per share`,
    ],
  });

testRule(rule, {
  passing: [
    {
      name: "both classes are counted, the title's without a word on percentages",
      filing: counted("B", {
        told: ["There are 5,000,000 shares of Class A Common Stock outstanding as of March 3, 2025."],
      }),
      passes: 1,
    },
    { name: "the class of the title page is counted", filing: counted("A"), passes: 1 },
    { name: "Item 2(d) of a 13G gives the par value of the title page", filing: answered("0.01"), passes: 1 },
  ],
  failing: [
    {
      name: "a count of a class of which nothing else speaks",
      filing: counted("B", { told: ["Ms. Roe holds shares of Class A Common Stock."] }),
      failures: [
        {
          message:
            "The title page names Class A, but the text counts 9,950,000 shares of Class B outstanding, and the filing speaks of Class B nowhere else",
          severity: "warning",
        },
      ],
    },
    {
      name: "a title page of a class of which nothing else speaks",
      filing: counted(
        "A",
        { told: ["Ms. Roe holds shares of Class A Common Stock."] },
        "Class B Common Stock",
      ),
      failures: [{ message: "the filing speaks of Class B nowhere else" }],
    },
    {
      name: "Item 2(d) of a 13G gives another par value",
      filing: answered("0.010001"),
      failures: [
        { message: "The text gives the class a par value of $0.010001; the title page says $0.01." },
      ],
    },
  ],
  notApplicable: [
    {
      name: "a class that is told beside the title's, on which no percentage rests",
      filing: filingText({
        schedule: "13G",
        classTitle: "Class A Common Stock",
        outstanding: "There were 12,000,000 shares of Class C Common Stock outstanding on the same day.",
      }),
    },
    {
      name: "the other class is convertible into the one of the title page",
      filing: counted("B", {
        told: ["Ms. Roe holds shares of Class B Common Stock, convertible into Class A Common Stock."],
      }),
    },
    {
      name: "a sentence that names both classes counts the other beside its own",
      filing: counted("B", {
        outstanding:
          "Percentages are of the Class A Common Stock and not of the 9,950,000 shares of Class B Common Stock outstanding.",
        told: ["Ms. Roe holds shares of Class A Common Stock."],
      }),
    },
    {
      name: "a title page that names both classes",
      filing: counted("B", {}, "Class A and Class B Common Stock"),
    },
  ],
});
