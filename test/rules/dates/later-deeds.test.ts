import rule from "../../../rules/dates/dates-coherent.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { structured13G } from "../../support/structured-13g.js";

/** Signed March 5, 2025; the class is counted as of March 3, 2025. */
const telling = (item6: string) => filingText({ item6 });

testRule(rule, {
  passing: [
    "Larkspur expects to use a placement that closed on March 20, 2025 as its model.",
    "On March 20, 2025, the units issued to Ms. Roe become shares.",
    "Larkspur entered into a lease agreement that ends on March 20, 2027.",
    "The shares to be issued on March 20, 2025 are not counted.",
    "This Schedule 13D tells of a Form 10-Q that is scheduled, and will be filed on March 20, 2025.",
  ].map((words) => ({ name: `what is to come: ${words}`, filing: telling(words), passes: 1 })),
  failing: [
    ...[
      [
        "It counts 90,000 Shares sold in a private placement that closed on or about March 20, 2025.",
        "closed",
      ],
      ["It counts 90,000 Shares of Common Stock issued to Roe & Co., Inc. on March 20, 2025.", "issued"],
      ["Larkspur entered into a lock-up agreement on March 20, 2025.", "entered into"],
      ["On March 20, 2025, Larkspur effected a distribution of its warrants.", "effected"],
      ["On March 20, 2025, Larkspur delivered to the Issuer a proposal to buy all Shares.", "delivered"],
      ["On March 20, 2062, Larkspur went through an internal realignment.", "went through"],
      [
        "The statement of Ms. Roe on Schedule 13G has been amended five times, most recently on March 20, 2025.",
        "amended",
      ],
    ].map(([words = "", deed = ""]) => ({
      name: `done after the signature: ${words}`,
      filing: telling(words),
      failures: [{ severity: "warning" as const, message: `("${deed}") on ` }],
    })),
    {
      name: "a report that a Schedule 13D tells to have been filed, the year of its filing mistyped",
      filing: telling(
        "This Schedule 13D counts the Shares of the Quarterly Report on Form 10-Q filed on November 7, 2025.",
      ),
      failures: [
        { actual: "2025-11-07", message: "A Quarterly Report is said to have been filed on Friday" },
      ],
    },
    {
      name: "a signer's power of attorney that takes effect years after the signature",
      filing: structured13G().replace(
        /<title>[^<]*/,
        "<title>Duly authorized under Power of Attorney effective as of May 6, 2062",
      ),
      failures: [
        { severity: "warning", message: "signs under a power of attorney of Saturday, May 6, 2062" },
      ],
    },
    {
      name: "the agreement to file this statement, dated as of a day after its signature",
      filing: filingText({ item7: ["99.1 Joint Filing Agreement, dated as of March 20, 2025."] }),
      failures: [{ severity: "warning", actual: "2025-03-20", message: '("agreement") dated' }],
    },
    {
      name: "a second signature in a comment, dated after the first",
      filing: structured13G({ item8: "\nDated: January 29, 2026\n" }),
      failures: [
        {
          severity: "warning",
          actual: "2026-01-29",
          message: "A signature or an agreement is dated Thursday",
        },
      ],
    },
  ],
});
