/** percent-recompute where the text speaks of a right to acquire whose number is told in words that are not read. */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

/** 650,000 / 10,000,000 = 6.5 %: without a right, or with the rights left out of the class. */
const owned = (amount: string, percent = "6.5%", classTitle = "Common Stock") =>
  filingText({
    schedule: "13G",
    classTitle,
    persons: [
      { ...LARKSPUR, percent, soleVoting: "650,000", soleDispositive: "650,000", notes: [], item5: null },
    ],
    outstanding: [
      `(a) Amount beneficially owned: ${amount}`,
      `(b) Percent of class: ${percent}, based on 10,000,000 shares of ${classTitle} outstanding as of March 3, 2025.`,
    ].join("\n\n"),
  });
const CLASS_A = "Class A Common Stock";

testRule(rule, {
  passing: [
    {
      name: "warrants told to be left out of the amount",
      filing: owned("650,000 shares, not including any of the warrants that the Reporting Person holds."),
      passes: 1,
    },
    {
      name: "shares that were received for warrants are held",
      filing: owned("650,000 shares, all of them issued on exercise of warrants in 2024."),
      passes: 1,
    },
    {
      name: "shares received when preferred stock was converted are held",
      filing: owned(
        "650,000 shares. Larkspur Holdings LLC received 600,000 shares upon the automatic conversion of its Series B Preferred Stock.",
      ),
      passes: 1,
    },
    {
      name: "preferred stock that converts up to a limit which the shares held are above already",
      filing: owned(
        "650,000 shares. The shares issuable upon conversion of the Series C Preferred Stock held by Larkspur Holdings LLC are subject to a beneficial ownership limitation of 4.99%.",
      ),
      passes: 1,
    },
    {
      name: "the same limit with its percentage in words",
      filing: owned(
        "650,000 shares. The shares issuable upon conversion of the Series C Preferred Stock held by Larkspur Holdings LLC are subject to a beneficial ownership limitation of 4.99 percent.",
      ),
      passes: 1,
    },
    {
      name: "voting rights that can be exercised are no right to acquire",
      filing: owned(
        "650,000 shares. Larkspur Holdings LLC has 53.1% of the exercisable voting rights in its subsidiary.",
      ),
      passes: 1,
    },
    // 650,000 / (10,000,000 + 200,000) = 6.37 %.
    {
      name: "shares under options that vest within sixty days are a right to acquire",
      filing: owned(
        "650,000 shares, consisting of 450,000 shares and 200,000 shares under options vesting on April 1, 2025.",
        "6.37%",
      ),
      passes: 1,
    },
    {
      name: "shares received under an option are held",
      filing: owned(
        "650,000 shares, consisting of 450,000 shares and 200,000 shares received under options.",
      ),
      passes: 1,
    },
    // 650,000 / (10,000,000 + 500,000) = 6.19 %.
    {
      name: "a second block of convertible shares, told with “the”, is a right to acquire as the first is",
      filing: owned(
        "650,000 shares, comprised of 150,000 shares of Class A Common Stock, 200,000 shares of Class B Common Stock and the 300,000 shares of Class B Common Stock held by the Tsai Family Trust. The Class B Common Stock is convertible at any time into Class A Common Stock on a share-for-share basis.",
        "6.19%",
        CLASS_A,
      ),
      passes: 1,
    },
    {
      name: "common units of the company below the issuer, exchanged together with paired shares, are a right to acquire",
      filing: owned(
        "650,000 shares. The Reporting Person holds of record 150,000 shares of Class A common stock and 500,000 common units of Novalis Holdings LLC, which (together with the paired shares of Class B common stock) may be exchanged at any time for shares of Class A common stock one for one.",
        "6.19%",
        CLASS_A,
      ),
      passes: 1,
    },
  ],
  failing: [
    // Were all the shares rights, they would be 650,000 / 10,650,000 = 6.10 %.
    {
      name: "a percentage that not even rights account for, where no word of anything else is told",
      filing: owned("650,000 shares.", "6.0%"),
      failures: [
        {
          severity: "warning",
          message:
            "Not even a holding of nothing but rights to acquire would give so little (6.10 %), and the text speaks of no other count: the percentage or the count may be that of an earlier filing.",
        },
      ],
    },
    {
      name: "a percentage of an earlier filing, below what the class gives, for shares all told to be outstanding",
      filing: owned("650,000 shares, all of them outstanding.", "6.2%"),
      failures: [{ severity: "warning", actual: "6.2 %" }],
    },
    {
      name: "shares to be had for warrants that are in the amount and not in the class",
      filing: owned(
        "650,000 shares, consisting of 450,000 shares and 200,000 shares issuable upon exercise of warrants.",
      ),
      failures: [{ actual: "6.5 %" }],
    },
  ],
  unverified: [
    ...[
      "650,000 shares, which have 6.0% of the voting power of the Issuer.",
      "650,000 shares. The Issuer also has Class B Common Stock.",
      "650,000 shares. No exercise may bring the Reporting Person above 9.99%.",
    ].map((amount) => ({
      name: `a percentage below what even rights give, where more is told: ${amount}`,
      filing: owned(amount, "6.0%"),
      message: /if all these shares were such rights, it would be 6.10 %|which it may be a percentage of/,
    })),
    ...[
      "650,000 shares, namely 450,000 shares plus 200,000 warrants (each for one share).",
      "450,000 shares owned of record; 200,000 shares obtainable under stock options.",
      "450,000 shares; and 200,000 deferred share units, payable on demand.",
      "450,000 shares, 200,000 earn-out shares to be issued on April 1, 2025.",
      "450,000 shares and $2,000,000 of notes (convertible at $10.00 per share into 200,000 shares).",
      "650,000 shares on an as-converted basis.",
      "650,000 shares. Larkspur Holdings LLC received 400,000 shares upon conversion of its notes, and more under its warrants.",
    ].map((amount) => ({
      name: `a right to acquire in the amount that was not read: ${amount}`,
      filing: owned(amount),
      message:
        /How many shares there is a right to acquire is not told|the text speaks of one: “|is not plain from the words/,
    })),
  ],
});
