/** What may account for another number in Item 5: a sale, a split, a limit, purchases told in part. */
import rule from "../../../rules/cross-section/item3-vs-item5-holdings.js";
import { testRule } from "../../../src/index.js";
import { ROE } from "../../support/filing-text.js";
import { initial, item3, LIMIT, UNCOUNTED, WARRANTED } from "./item3-cases.js";

/** Ms. Roe, of whose holding no parts are told. */
const ONLY_ROE = { ...ROE, notes: [], item5: { ...ROE.item5, owns: "120,000 Shares" } };

testRule(rule, {
  passing: [
    {
      name: "the shares bought are the amount without the rights that its note tells of",
      filing: item3("Ms. Roe purchased the 90,000 Shares.", {
        ...initial,
        persons: [{ ...ONLY_ROE, notes: ["(1) Includes 30,000 Shares issuable upon exercise of warrants."] }],
      }),
      passes: 1,
      message: "the cover page, without the rights to acquire, has the same number",
    },
    {
      name: "the shares of the statement",
      filing: item3("The 600,000 Shares owned directly by Larkspur Holdings LLC cost $6,000,000."),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "fewer bought than held, and no right told",
      filing: item3("Ms. Roe purchased the 90,000 Shares.", { ...initial, persons: [ONLY_ROE] }),
      failures: [{ severity: "warning", expected: "120,000", message: "makes them 120,000. " }],
    },
    {
      name: "an amendment that restates Item 3 tells of all",
      filing: item3(
        "Item 3 is hereby amended and restated: The 599,000 Shares owned directly by Larkspur Holdings LLC cost $6,000,000.",
      ),
      failures: [{ severity: "error", actual: "599,000" }],
    },
  ],
  unverified: [
    {
      name: "fewer bought than held, and a warrant in words of Item 3 that give no count",
      filing: item3("Ms. Roe purchased the 90,000 Shares. She was given the warrants by the Issuer.", {
        ...initial,
        persons: [ONLY_ROE],
      }),
      message: "A right to acquire that the text speaks of may be the rest.",
    },
    {
      name: "nothing counts the same block",
      filing: item3("The 100,000 Shares owned by Ms. Roe cost $1,000,000.", UNCOUNTED),
      message:
        "Item 3 tells of 100,000 shares owned by JANE M. ROE; nothing elsewhere counts just these, so that there is nothing to compare.",
    },
    {
      name: "a limit on exercise",
      filing: item3(
        "The remaining warrants owned by Larkspur Holdings LLC, which are exercisable into 90,000 Shares, cost $2.",
        { ...WARRANTED, item6: LIMIT },
      )
        .replace("The remaining warrants", "All the remaining warrants")
        .replace("into 90,000", "into the 90,000"),
      message: "A limit on exercise or conversion that the text speaks of may account for it.",
      at: ["90,000", "50,000", LIMIT],
    },
    {
      name: "more bought than held, and a sale told",
      filing: item3(
        "Ms. Roe purchased the 130,000 Shares with personal funds. She sold 10,000 Shares in May.",
      ),
      message: "A sale, conversion or transfer that the text speaks of may account for it.",
    },
    {
      name: "more than Item 5 without the word that these are all",
      filing: item3("Ms. Roe holds 130,000 Shares."),
      message: "Item 3 may tell of some of them twice, or of shares sold since.",
    },
    {
      name: "an amendment tells of fewer",
      filing: item3("The 25,000 Shares owned directly by Larkspur Holdings LLC cost $205,300."),
      message: "Item 3 of an amendment may tell of the latest purchases only.",
    },
    {
      name: "others are told beside them",
      filing: item3(
        "The 500,000 Shares owned directly by Larkspur Holdings LLC cost $5,000,000. A dividend brought 101,000 Shares.",
        initial,
      ),
      message: "Item 3 counts others besides, which may be the rest or have gone since.",
      at: [
        "500,000",
        "600,000",
        "The 500,000 Shares owned directly by Larkspur Holdings LLC cost $5,000,000. A dividend brought 101,000 Shares.",
      ],
    },
    {
      name: "the difference is printed beside them",
      filing: item3(
        "The 590,000 Shares owned directly by Larkspur Holdings LLC cost $5,000,000; 10,000 came as a dividend.",
        initial,
      ),
      message: "Item 3 counts others besides",
    },
    {
      name: "owned before a split",
      filing: item3(
        "The 6,000,000 Shares owned directly by Larkspur Holdings LLC were bought before the 1-for-10 reverse stock split of May 3, 2024.",
      ),
      message: "The text tells of a split, for which one of the figures may be adjusted.",
      at: [
        "6,000,000",
        "600,000",
        "The 6,000,000 Shares owned directly by Larkspur Holdings LLC were bought before the 1-for-10 reverse stock split of May 3, 2024.",
      ],
    },
    {
      name: "more owned than held, and some given away",
      filing: item3(
        "The 700,000 Shares owned directly by Larkspur Holdings LLC were a capital contribution. Some were donated.",
      ),
      message: "A sale, conversion or transfer that the text speaks of may account for it.",
      at: [
        "700,000",
        "600,000",
        "The 700,000 Shares owned directly by Larkspur Holdings LLC were a capital contribution. Some were donated.",
      ],
    },
  ],
});
