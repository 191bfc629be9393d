/** Item 4 refers to the cover pages and goes on: what stands behind the reference is compared, too. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { both, item4, named } from "./item4-cases.js";

const ROWS = {
  amount: "See Row 9 of each cover page.",
  percent: "See Row 11 of each cover page.",
  soleVoting: "See Row 5.",
  sharedVoting: "See Row 6.",
  soleDispositive: "See Row 7.",
  sharedDispositive: "See Row 8.",
};
const behind = (amount: string, percent = "") =>
  both({ ...ROWS, amount: `${ROWS.amount} ${amount}`, percent: `${ROWS.percent} ${percent}` });

const PAGES = {
  amount: "Row 9 of each Reporting Person's cover page states the amount and is incorporated by reference.",
  percent:
    "Row 11 of each Reporting Person's cover page states the percentage and is incorporated by reference.",
};
const below = (paragraph: string) => both({ ...ROWS, ...PAGES, amount: `${PAGES.amount}\n\n${paragraph}` });

testRule(rule, {
  passing: [
    {
      name: "a holding told in a paragraph of its own, of the number that a cover page states",
      filing: below("The shares are held by a fund, which has 650,000 shares in its account."),
      passes: 2,
      message: /^Item 4 refers to the cover page for its figures\.$/,
      remark: "whose they are was not compared",
    },
    ...[
      "The amount consists of 450,000 shares held by a fund and 200,000 shares held by a trust.",
      "A fund holds 450,000 shares and warrants immediately exercisable for 200,000 shares. The foregoing excludes 91,000 shares under a blocker.",
    ].map((sentence) => ({
      name: `parts that add up to Row 9: ${sentence}`,
      filing: below(sentence),
      passes: 2,
      message: /^Item 4 refers to the cover page for its figures\.$/,
      remark: "add up to Row 9",
    })),
    {
      name: "the percentage of the part by which one amount is more than the other",
      filing: both(
        {
          ...ROWS,
          ...PAGES,
          sharedDispositive:
            "See Row 8.\n\nOak LP directly owns 900 shares, representing 0.02% of the class.",
        },
        { aggregate: "650900", sharedDispositive: "50900" },
      ),
      passes: 2,
    },
    {
      name: "the percentages by name, as Row 11 has them",
      filing: behind("", named("6.5%", "6.5%").replace("\n", ", ")),
      passes: 2,
    },
    ...[
      "The shares reported represent 6.5% of the class.",
      "No Reporting Person may exercise the warrants above 9.99% of the class.",
      "The Reporting Persons may be deemed to own more than 5% of the class.",
      "The Reporting Persons crossed 5% of the class.",
      "Ms. Roe owns 6.5%, of which 0.1% in her own name.",
      "On June 30, 2024 the Reporting Persons owned 5.2% of the class.",
      "The Reporting Persons do not own any other shares.",
      "Mr. Vale owns 12.2% of Thorne Group Inc.",
    ].map((sentence) => ({ name: sentence, filing: behind(sentence), passes: 2 })),
  ],
  failing: [
    {
      name: "another percentage by name behind the reference",
      filing: behind("", named("6.5%", "5.6%").replace("\n", ", ")),
      failures: [{ person: "Thorne Group Inc.", severity: "error", expected: "6.5 %", actual: "5.6 %" }],
    },
    {
      name: "an amount that is the sole power's alone",
      filing: item4({ amount: "600,000" }),
      failures: [
        {
          severity: "warning",
          expected: "650,000",
          actual: "600,000",
          message: "Over 50,000 shares power is shared: Item 4(a) probably leaves them out.",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "a holding told in a paragraph of its own, of a number that no cover page states",
      filing: below("The shares are held by a fund, which has 605,000 shares in its account."),
      message:
        /^Item 4 refers to the cover page for its figures, but it also tells of 605,000 shares, which no cover page states in any row\.$/,
    },
    {
      name: "parts that add up to neither cover page's Row 9",
      filing: below(
        "The amount consists of 450,000 shares held by a fund and 202,000 shares held by a trust.",
      ),
      message: /it also tells of 450,000 shares, which no cover page states in any row\.$/,
    },
    {
      name: "parts of one cover page's amount, where Item 4 does not tell the other's",
      filing: both(
        {
          ...ROWS,
          ...PAGES,
          amount: `${PAGES.amount}\n\nIt consists of 450,000 shares held by a fund and 200,000 held by a trust.`,
        },
        { aggregate: "650700", sharedDispositive: "50700" },
      ),
      message: /it also tells of 450,000 shares, which no cover page states in any row\.$/,
    },
    ...[
      "The shares reported represent 5.6% of the class.",
      "The aggregate percentage is 5.6%.",
      "Thorne Advisers LP, whose shares are 5.6% of the class, is managed by Thorne Group Inc.",
    ].map((sentence) => ({
      name: `a percentage that no cover page states: ${sentence}`,
      filing: behind(sentence),
      message:
        /^Item 4 refers to the cover page for its figures, but it also states 5\.6 %, which no cover page states in Row 11\.$/,
    })),
    ...[
      "The Reporting Persons do not beneficially own any shares.",
      "The Reporting Persons have ceased to be beneficial owners of more than five percent of the class.",
    ].map((sentence) => ({
      name: `words that deny what the cover pages state: ${sentence}`,
      filing: behind(sentence),
      message:
        /but it also says that the Reporting Persons own nothing, or no more than five percent; Row 11/,
    })),
  ],
});
