/** percent-recompute where several rights are told in one breath, or a right in other words than "shares issuable upon". */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { item4 } from "../cross-section/item4-cases.js";

const BASE = "based on 9,850,000 shares outstanding as of March 3, 2025";

/** 650,000 shares, 150,000 of them to be acquired: 650,000 / (9,850,000 + 150,000) = 6.5 %; with 50,000 only, 6.57 %. */
const owned = (amount: string, percent = "6.5") =>
  item4({ amount: `650,000 shares, ${amount}`, percent: `${percent}%, ${BASE}.` }, { percent });

const RIGHTS = [
  "including 50,000 Series A and 100,000 Series B warrant shares.",
  "including 50,000 and 100,000 shares underlying Series A and Series B warrants, respectively.",
  "of which 50,000 and 100,000 underlie common warrants and pre-funded warrants, respectively.",
  "including warrants to buy 50,000 shares at $5.00 and 100,000 shares at $7.50.",
  "including rights to 150,000 shares.",
  "comprising 500,000 shares, 50,000 warrant shares and 100,000 note shares.",
];

/** Options for 210,000 shares, told in a note to a row to vote and in one to a row to dispose: 1,200,000 / (9,950,000 + 210,000). */
const notedTwice = filingText({
  persons: [
    {
      ...LARKSPUR,
      soleVoting: "1,000,000 ⁽¹⁾",
      sharedVoting: "200,000",
      soleDispositive: "900,000 ⁽²⁾",
      sharedDispositive: "300,000 ⁽³⁾",
      aggregate: "1,200,000",
      percent: "11.8%",
      item5: null,
      notes: [
        "(1) Consists of 790,000 shares of Common Stock and 210,000 shares of Common Stock issuable upon exercise of options.",
        "(2) Consists of 690,000 shares of Common Stock and 210,000 shares of Common Stock issuable upon exercise of options.",
        "(3) Consists of 200,000 shares of Common Stock held by Ann Lund and 100,000 shares of Common Stock held by George Bell.",
      ],
    },
  ],
});

testRule(rule, {
  passing: [
    {
      name: "options named in the notes to a row to vote and to a row to dispose count once",
      filing: notedTwice,
      passes: 1,
      message: "1,200,000 / 10,160,000",
    },
    ...RIGHTS.map((amount) => ({ name: `both are rights: ${amount}`, filing: owned(amount), passes: 1 })),
    {
      name: "a holding all of which is to be acquired",
      filing: item4(
        {
          amount: "650,000 shares, all of which are issuable upon conversion of a convertible note.",
          percent: "6.5%, based on 9,350,000 shares outstanding as of March 3, 2025.",
        },
        { percent: "6.5" },
      ),
      passes: 1,
      message: "650,000 / 10,000,000",
    },
    {
      name: "what is reported as owned by a named person includes options to buy so many",
      filing: item4({
        amount:
          "650,000. The number of shares reported as beneficially owned by Thorne Advisers, L.P. includes options to buy 150,000 shares.",
        percent: `6.5%, ${BASE}.`,
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "the text adds the rights to the class without their number, and the percentage is of the class alone",
      filing: item4(
        {
          amount:
            "650,000. Consists of (i) 500,000 shares held by Thorne Advisers LP and (ii) 150,000 shares issuable upon exercise of warrants held by it.",
          percent:
            "6.6%. The percentage is the sum of (i) 9,850,000 outstanding shares as of March 3, 2025 and (ii) the shares issuable upon exercise of the warrants.",
        },
        { percent: "6.6" },
      ),
      failures: [{ message: "the class outstanding alone", severity: "warning" }],
    },
  ],
  unverified: [
    {
      name: "half of the rights left out of the denominator is no percentage that is right",
      filing: owned(RIGHTS[0] ?? "", "6.57"),
      message: "650,000 / 10,000,000",
    },
    {
      name: "so many shares under each of several series",
      filing: owned("including 50,000 shares issuable under each of three series of warrants.", "6.57"),
      message: "rights to acquire without their number",
    },
    {
      name: "a count without a noun ahead of shares underlying options may be of them",
      filing: owned("consisting of 600,000 and 50,000 shares underlying options.", "6.57"),
      message: "rights to acquire without their number",
    },
  ],
});
