/** thirteen-g-item4-vs-cover where Item 4 takes its figure apart, and the cover page differs by one of the parts. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { both, item4 } from "./item4-cases.js";

/** Of 650,000 shares, so many under warrants that the cover page counts otherwise. */
const consisting = (rest = "") =>
  `650,000 shares, consisting of (i) 470,000 shares and (ii) 180,000 shares issuable upon exercise of warrants${rest}.`;
const amount = (words: string, aggregate: string) => item4({ amount: words }, { aggregate });

testRule(rule, {
  passing: [
    { name: "an amount taken apart, as the cover page has it", filing: amount(consisting(), "650000") },
  ],
  failing: [
    {
      name: "warrants that are a part of Item 4's amount, counted twice on the cover page",
      filing: amount(consisting(), "830000"),
      failures: [
        {
          message:
            "Item 4 tells 180,000 shares as a right to acquire, and as a part of its figure: the cover page probably counts them twice.",
        },
      ],
    },
    {
      name: "warrants that are a part of Item 4's amount, left out of the cover page",
      filing: amount(
        consisting(", based on 9,820,000 shares and 180,000 issuable under the warrants"),
        "470000",
      ),
      failures: [{ message: "the cover page probably leaves them out." }],
    },
    {
      name: "warrants told once for two persons, counted twice on both cover pages",
      filing: both({ amount: consisting() }, { aggregate: "830000" }, { aggregate: "830000" }),
      failures: [{ severity: "warning", message: "the cover page probably counts them twice." }],
    },
  ],
  unverified: [
    {
      name: "warrants for as many shares again that somebody else holds",
      filing: amount(`${consisting()} The Fund holds warrants for 180,000 shares.`, "830000"),
      message: "Item 4 states further numbers in the same place",
    },
    {
      name: "a part that is no right to acquire",
      filing: amount("650,000 shares: 470,000 shares of the Fund and 180,000 shares of the Trust.", "830000"),
      message: "Item 4 states further numbers in the same place",
    },
    {
      name: "the amount of another of the persons",
      filing: both(
        { amount: `Thorne Advisers LP: ${consisting()}` },
        { aggregate: "650000" },
        { aggregate: "470000" },
      ),
      message: "Item 4",
    },
  ],
});
