/** percent-recompute where rights, limits or other counts leave open what a percentage rests on. */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { only, untold, block, fund, twoTellings } from "./percent-recompute-cases.js";

const BEYOND =
  "Rights to acquire do not account for it: if all these shares were such rights, it would be 6.13 %.";

const NOT_TOLD =
  "Whether rights to acquire account for the difference is not told: the filing does not say what the holding is made of.";

testRule(rule, {
  passing: [
    {
      name: "a percentage that the class and the told options give",
      filing: filingText({ persons: [LARKSPUR] }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a percentage that nothing gives, and nothing told that leaves it open",
      filing: filingText({ persons: [{ ...LARKSPUR, percent: "5.6%" }] }),
      failures: [{ actual: "5.6 %" }],
    },
  ],
  unverified: [
    {
      name: "a percentage below what a holding of nothing but rights would give, beside a limit: not called untold rights",
      filing: only(
        { ...untold, percent: "5.95%" },
        { item5: "The Warrants are subject to a beneficial ownership limitation of 4.99% of the class." },
      ),
      message: `${BEYOND} The text tells a limit on exercise or conversion, which may leave shares out of one of the figures.`,
    },
    {
      name: "options to buy are plainly a right, and none raises a percentage",
      filing: only(
        {
          ...untold,
          soleVoting: "650,000 ⁽¹⁾",
          soleDispositive: "650,000 ⁽¹⁾",
          percent: "7.2%",
          notes: ["(1) Includes options to buy 50,000 shares of Common Stock."],
        },
        {
          outstanding:
            "The Issuer's report indicates that there were 9,950,000 Shares outstanding as of March 3, 2025.",
        },
      ),
      message:
        "Rights to acquire enlarge the class that is divided by, so that they never raise a percentage. But",
    },
    {
      name: "the same shares at another percentage than the fund's, whose rights are told: not taken for one block",
      filing: filingText({
        persons: [
          fund,
          { ...block, name: "HOLLIN MILLS LLC", heading: "Hollin Mills LLC", percent: "6.50%" },
        ],
      }),
      message: NOT_TOLD,
    },
    {
      name: "two numbers of shares to be acquired, of which one leaves the percentage right",
      filing: twoTellings("448,845"),
      message:
        "How many shares there is a right to acquire is not told: the text tells different rights to acquire shares in different places. The printed figure is right with any number of them up to",
    },
    {
      name: "a third less than the class gives, where rights are out of the question and votes are spoken of",
      filing: only(
        { ...untold, percent: "4.3%" },
        { item6: "The percentage is one of the total voting power." },
      ),
      message: "if all these shares were such rights, it would be 6.13 %.",
    },
    {
      name: "a note that names some of the parts, with which the holding would be more than the whole class",
      filing: only(
        {
          ...untold,
          percent: "85.2%",
          notes: ["(1) Includes 100,000 shares of Common Stock issuable upon exercise of warrants."],
        },
        { outstanding: "Percentages are based on 362,000 Shares outstanding as of March 3, 2025." },
      ),
      message:
        /would be more than the whole class: 650,000 \/ 362,000 = 179\.\d+ %\. Whether rights to acquire account for the difference is not told/,
    },
    {
      name: "a count that its own terms take away",
      filing: only(untold, {
        outstanding:
          "Percentages are based on 50,000 Shares outstanding, comprised of (i) 0 Shares outstanding and (ii) 50,000 Shares issuable upon the exercise of warrants held by Larkspur.",
      }),
      message: "The count of shares outstanding as told leaves nothing of the class.",
    },
    {
      name: "right on another count, where no rights are told",
      filing: only(
        { ...untold, percent: "3.4%" },
        {
          outstanding:
            "Percentages are based on 9,950,000 shares of Common Stock outstanding as of March 3, 2025. There are 19,000,000 shares of Common Stock outstanding.",
        },
      ),
      message: `${BEYOND} The text may count or adjust the class, or the shares, in a way that is not read. On the 19,000,000 shares that the filing states elsewhere it would be right.`,
    },
    {
      name: "a limit on exercise, where rights to acquire are told",
      filing: only(
        { percent: "7.1%" },
        { item6: "The options may not be exercised beyond 9.99% of the Shares." },
      ),
      message:
        "= 6.500000 %. The text tells a limit on exercise or conversion, which may leave shares out of the figures.",
    },
    ...[
      [
        "a count in round millions",
        {
          outstanding:
            "Percentages are based on approximately 9.95 million Shares outstanding as of March 3, 2025.",
        },
      ],
      [
        "a count that may be adjusted",
        {
          outstanding:
            "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025, net of treasury stock.",
        },
      ],
      ["a word of a limit", { item6: "A blocker keeps it below the threshold." }],
      ["a percentage of the votes", { item6: "The percentage is one of the total voting power." }],
    ].map(([name, filing]) => ({
      name: `nothing told of rights, but ${name as string}`,
      filing: only({ ...untold, percent: "47%" }, filing as object),
      message:
        /never raise a percentage\. But the text may count or adjust the class, or the shares, in a way that is not read\.$/,
    })),
    {
      name: "above what the class alone gives, in a filing that speaks of another unit",
      filing: only(
        { ...untold, percent: "8.5%" },
        { told: ["Larkspur may exchange its depositary receipts."] },
      ),
      message: "never raise a percentage. But the text may count or adjust the class, or the shares",
    },
    {
      name: "a percentage that some number of rights would give",
      filing: only({ ...untold, percent: "6.4%" }),
      message: `${NOT_TOLD} It would take from 127,520 to 286,220 shares that there is a right to acquire.`,
    },
  ],
});
