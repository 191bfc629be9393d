/** Percentages that no reading of the law reaches, in filings whose words leave a nearer figure open. */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { only, untold } from "./percent-recompute-cases.js";

/** 650,000 / 9,950,000 = 6.53 %; with rights to all of the holding 6.13 %. */
const LIMIT = { item6: "A blocker keeps it below the threshold." };
const printed = (percent: string, filing: object = LIMIT) => only({ ...untold, percent }, filing);
/** Two pages of one holding. */
const pages = (first: string, second: string) =>
  filingText({
    persons: [
      { ...LARKSPUR, ...untold, percent: first },
      { ...ROE, ...untold, aggregate: "650,000", percent: second },
    ],
    ...LIMIT,
  });
const POINT =
  /gives so much\. The printed figure has the digits of that, with the decimal point lost or misplaced\.$/;
const ELSEWHERE = "But the text may count or adjust the class, or the shares, in a way that is not read.";
const BASED = "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025";

testRule(rule, {
  passing: [{ name: "what the class alone gives, beside a limit", filing: printed("6.5%"), passes: 1 }],
  failing: [
    {
      name: "the decimal point lost, beside a limit on exercise",
      filing: printed("65%"),
      failures: [{ severity: "error", message: POINT, repairs: ["65 % => 7 %"] }],
    },
    {
      name: "the decimal point lost, on a count in round millions",
      filing: printed("65%", {
        outstanding:
          "Percentages are based on approximately 9.95 million Shares outstanding as of March 3, 2025.",
      }),
      failures: [{ severity: "warning", message: POINT }],
    },
    {
      name: "the decimal point lost, on a count that may be adjusted",
      filing: printed("65%", { outstanding: `${BASED}, net of treasury stock.` }),
      failures: [{ severity: "warning", message: POINT }],
    },
    {
      name: "the decimal point lost, beside preferred stock without a vote",
      filing: printed("65%", { item6: "It holds Non-Voting Preferred Stock, which is left out." }),
      failures: [{ severity: "error", message: POINT }],
    },
    {
      name: "two digits of two transposed, below what rights to all of the holding give",
      filing: printed("5.6%"),
      failures: [
        {
          severity: "warning",
          message: /gives so little\. The printed figure is that with two digits transposed\.$/,
          repairs: ["5.6 % => 6.5 %"],
        },
      ],
    },
    {
      name: "a seventh of what the page of another states for the same shares",
      filing: pages("0.9%", "6.5%"),
      failures: [
        {
          severity: "warning",
          person: "LARKSPUR HOLDINGS LLC",
          message:
            "gives so little. The cover page of JANE M. ROE states 6.5 % for as many shares, which is right.",
        },
      ],
    },
  ],
  unverified: [
    { name: "two thirds of what the page of another states", filing: pages("4.4%", "6.5%") },
    {
      name: "seven times what the class gives, by no slip, and nothing to show the right one",
      filing: printed("47%"),
    },
    ...(
      [
        ["the whole voting power", { item6: "The percentage is one of the total voting power." }],
        ["ten votes a share", { item6: "Each share of Class B Common Stock has ten votes per share." }],
        ["depositary shares", { item6: "Each ADS stands for ten Shares. The ADSs are listed." }],
        ["a split", { told: ["On March 1, 2025 the Issuer effected a 1-for-10 reverse stock split."] }],
        ["the holding of a group", { told: ["With the others the group owns 6,467,500 Shares."] }],
        ["the same figure for others", { told: ["The directors together hold 65% of the Shares."] }],
        [
          "a class as large",
          { outstanding: `${BASED}. The Issuer had 1,000,000 Shares before the offering.` },
        ],
      ] as const
    ).map(([name, filing]) => ({
      name: `ten times over, beside ${name}`,
      filing: printed("65%", { ...filing, told: [...("told" in filing ? filing.told : []), LIMIT.item6] }),
      message: ELSEWHERE,
    })),
  ],
});
