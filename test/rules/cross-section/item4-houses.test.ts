/** Item 4 as houses of advisers print it: an amount in a sentence, figures of the one whom Item 2(a) names, lists with companies that do not file. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

const HELD = {
  ...LARKSPUR,
  notes: [],
  soleVoting: "612,459",
  soleDispositive: "651,370",
  aggregate: "651,370",
};
const PARENT = { ...HELD, name: "LARKSPUR GROUP INC." };
interface Told {
  readonly amount?: string;
  readonly votes?: string;
}
const printed = (persons: readonly (typeof HELD)[], { amount = "651,370", votes = "612,459" }: Told = {}) =>
  filingText({
    schedule: "13G",
    persons,
    body: [
      "Item 2(a). Name of Person Filing:",
      "Larkspur Holdings LLC (“Larkspur”)",
      "Item 2(b). Address of Principal Business Office: 4 Mill Lane, Dover, Delaware",
      "Item 4. Ownership.",
      `(a) Amount beneficially owned: ${amount}`,
      "(b) Percent of class: 6.5%",
      "(c) Number of shares as to which the person has:",
      `(i) Sole power to vote or to direct the vote: ${votes}`,
      "(ii) Shared power to vote or to direct the vote: 0",
      "(iii) Sole power to dispose or to direct the disposition of: 651,370",
      "(iv) Shared power to dispose or to direct the disposition of: 0",
    ],
  });
const sentence = (shares: string): string =>
  `Larkspur, in its capacity as investment adviser, may be deemed to beneficially own ${shares} shares of the Issuer which are held of record by its clients.`;
const owner = { ...PARENT, name: "LARKSPUR TRUST", soleVoting: "0" };

testRule(rule, {
  passing: [
    {
      name: "an adviser's amount in a sentence",
      filing: printed([HELD], { amount: sentence("651,370") }),
      message: /^Item 4 agrees with Rows 5, 6, 7, 8, 9 and 11\.$/,
    },
    { name: "two of the same figures", filing: printed([HELD, PARENT]), passes: 2 },
  ],
  failing: [
    {
      name: "an adviser's amount in a sentence, two digits transposed",
      filing: printed([HELD], { amount: sentence("615,370") }),
      failures: [{ severity: "error", message: "Item 4(a) states 615,370 shares" }],
    },
    {
      name: "a power of the one whom Item 2(a) names, which no cover page states",
      filing: printed([HELD, owner], { votes: "621,459" }),
      failures: [
        {
          severity: "warning",
          persons: ["LARKSPUR HOLDINGS LLC"],
          message: "Item 4(c) states 621,459 without naming anybody",
        },
      ],
    },
    {
      name: "a power in a list that goes on with a company that does not file",
      filing: printed([HELD, owner], {
        votes: "Larkspur Trust: 0 Larkspur Holdings LLC: 621,459 Ash Trust Company: 57,200",
      }),
      failures: [
        { person: "LARKSPUR HOLDINGS LLC", message: "Item 4(c) states sole voting power of 621,459" },
      ],
    },
  ],
  unverified: [
    {
      name: "a parent with power over a part by its cover page, where Item 4(c) gives the whole of Item 4(a) to the adviser alone",
      filing: printed(
        [
          { ...HELD, soleVoting: "651,370" },
          { ...PARENT, soleVoting: "500,000" },
        ],
        {
          votes: "Larkspur Group Inc.: 0 Larkspur Holdings LLC: 651,370",
        },
      ),
      message:
        "Row 5 of the cover page states 500,000. Item 4 gives the whole amount to LARKSPUR HOLDINGS LLC and may list it once only.",
    },
    {
      name: "an amount in a sentence that is not read",
      filing: printed([HELD], {
        amount: "The clients of Larkspur hold what is told of on the day of the event.",
      }),
      message: /^No figure for Row 9 that is certainly this person's could be read in Item 4\.$/,
    },
    {
      name: "the one whom Item 2(a) names, and a power that is more than any of them has",
      filing: printed([HELD, owner], { votes: "700,000" }),
      message: "It may be what several of them hold together.",
    },
  ],
});
