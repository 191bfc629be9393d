import rule from "../../../rules/cross-section/item5a-components.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { both, item4 } from "./item4-cases.js";

const owning = (owns: string, person: object = {}) =>
  filingText({ persons: [{ ...LARKSPUR, ...person, item5: { owns } }] });

const printed = (...told: string[]) =>
  filingText({ schedule: "13G", persons: [{ ...LARKSPUR, notes: [], item5: null }], told });

/** What a voting agreement gives power over, taken apart before it is called beneficially owned. */
const voted = (held: string) =>
  filingText({
    persons: [{ ...LARKSPUR, notes: [], item5: null }],
    item5: `(a) By the Voting Agreement, Larkspur may be deemed to have the power to vote up to 650,000 Shares (consisting of ${held} shares outstanding and 50,000 shares issuable upon the exercise of options), and thus may be deemed to be the beneficial owner of 650,000 Shares.`,
  });

testRule(rule, {
  passing: [
    {
      name: "shares under a voting agreement, taken apart before they are called owned",
      filing: voted("600,000"),
      passes: 1,
      message: "The parts in Item 5(a) add up to its total: 600,000 + 50,000 = 650,000.",
    },
    {
      name: "Item 4(a) of a 13G",
      filing: item4({
        amount:
          "650,000 shares, consisting of (i) 500,000 shares held by the Mill Fund and (ii) 150,000 shares issuable upon exercise of warrants",
      }),
      passes: 1,
      message: "The parts in Item 4(a) add up to its total: 500,000 + 150,000 = 650,000.",
    },
    {
      name: "an amount that Item 4(a) of a 13G gives to the reporting persons together",
      filing: both({
        amount:
          "As of May 1, 2025, the Reporting Persons may be deemed to own 650,000 shares, which consist of (i) 500,000 shares held by the Mill Fund and (ii) 150,000 shares issuable upon exercise of a warrant, based on 9,850,000 shares outstanding as of April 1, 2025.",
      }),
      passes: 1,
      message: "The parts in Item 4 add up to its total: 500,000 + 150,000 = 650,000.",
    },
    {
      name: "the parts of a 13G's amount in a line of their own",
      filing: both({
        amount: [
          "Thorne Advisers LP:",
          "650,000 shares",
          "This is composed of (i) 500,000 shares held by the Mill Fund and (ii) 150,000 shares that it has the right to acquire.",
        ].join("\n"),
      }),
      passes: 1,
    },
    {
      name: "the parts add up and agree with the note",
      filing: owning(
        "650,000 Shares, consisting of (i) 600,000 Shares and (ii) 50,000 Shares issuable upon exercise of options",
      ),
      passes: 1,
    },
    {
      name: "the same rights grouped differently",
      filing: owning(
        "650,000 Shares, consisting of (i) 600,000 Shares, (ii) 20,000 Shares issuable upon exercise of options and (iii) 30,000 Shares issuable upon exercise of warrants",
      ),
      passes: 1,
      message: "The parts in Item 5(a) add up to its total: 600,000 + 20,000 + 30,000 = 650,000.",
    },
    {
      name: "LLC Units are exchangeable by whichever note they are held, though one alone says so",
      filing: owning(
        "650,000 Shares, consisting of 100,000 Shares and 550,000 Shares issuable upon exchange of LLC Units",
        {
          notes: [
            "(1) Consists of 100,000 Shares and 400,000 LLC Units held of record by Larkspur, which are exchangeable for Shares on a one-for-one basis.",
            "(2) Consists of 150,000 LLC Units held by the Hollin Trust.",
          ],
          aggregate: "650,000",
          soleVoting: "500,000 (1)",
          soleDispositive: "500,000 (1)",
          sharedVoting: "150,000 (2)",
          sharedDispositive: "150,000 (2)",
        },
      ),
      passes: 1,
    },
    {
      name: "some parts only, a right of another kind than the note tells among them",
      filing: owning("650,000 Shares, including 20,000 Shares issuable upon exercise of warrants"),
      passes: 1,
      message: "The parts that Item 5(a) names do not exceed its total of 650,000: 20,000 = 20,000.",
    },
    {
      name: "no note on the cover page, and a part of a part",
      filing: owning(
        "650,000 Shares, consisting of (i) 600,000 Shares and (ii) options over 50,000 Shares, of which options over 20,000 Shares may be exercised at once",
        { notes: [] },
      ),
      passes: 1,
      message: "The parts in Item 5(a) add up to its total: 600,000 + 50,000 = 650,000.",
    },
    {
      name: "a part of the amount that is taken apart",
      filing: owning(
        "650,000 Shares, of which 50,000 Shares are held by the Mill Fund, consisting of (i) 30,000 Shares and (ii) 20,000 Shares issuable upon exercise of options",
        { notes: [] },
      ),
      passes: 1,
      at: ["50,000", "30,000", "20,000"],
    },
  ],
  failing: [
    {
      name: "shares under a voting agreement whose parts do not add up",
      filing: voted("690,000"),
      failures: [{ severity: "error", expected: "740,000", actual: "650,000" }],
    },
    {
      name: "Item 4(a) of a structured 13G: parts that are less",
      filing: item4({
        amount:
          "650,000 shares, consisting of (i) 500,000 shares held by the Mill Fund and (ii) 140,000 shares issuable upon exercise of warrants",
      }),
      failures: [
        {
          message: "Item 4(a) states 650,000 shares; the parts that it names add up to 640,000",
          at: ["650,000", "500,000", "140,000"],
        },
      ],
    },
    {
      name: "Item 4(a) of a printed 13G for one person",
      filing: printed(
        "(a) Amount beneficially owned: 650,000 shares, consisting of (i) 500,000 shares and (ii) 140,000 shares issuable upon exercise of warrants",
        "(b) Percent of class: 6.5%, consisting of 10,000 shares",
      ),
      failures: [{ working: "500,000 + 140,000 = 640,000" }],
    },
    {
      name: "the one part is the total, one digit off",
      filing: owning("654,321 Shares, consisting of 654,821 Shares held by the Mill Fund", { notes: [] }),
      failures: [{ message: "a difference of 500" }],
    },
    {
      name: "parts that fall short of what Item 4(a) of a 13G gives to the reporting persons together",
      filing: both({
        amount:
          "As of May 1, 2025, the Reporting Persons may be deemed to own 650,000 shares, which consist of (i) 500,000 shares held by the Mill Fund and (ii) 105,000 shares issuable upon exercise of a warrant, based on 9,850,000 shares outstanding as of April 1, 2025.",
      }),
      failures: [
        {
          expected: "605,000",
          actual: "650,000",
          message: /^Item 4 states 650,000 shares; .* a difference of 45,000\.$/,
        },
      ],
    },
    {
      name: "allocated and unallocated shares of a plan are more than it holds",
      filing: item4({
        amount:
          "650,000 shares. Of these, 520,000 shares have been allocated to the accounts of participants, who direct the vote, and 140,000 shares are unallocated and voted by the trustee.",
      }),
      failures: [{ expected: "660,000", actual: "650,000" }],
    },
    {
      name: "the shares of a plan behind the answers, one digit off",
      filing: printed(
        "(a) Amount beneficially owned: 650,000",
        "Of the 650,000 shares held by the Plan, 520,000 shares have been allocated to participants and 103,000 shares are held in a suspense account.",
      ),
      failures: [{ expected: "623,000", actual: "650,000" }],
    },
    {
      name: "a part with a digit dropped",
      filing: owning(
        "650,000 Shares, consisting of (i) 60,000 Shares and (ii) 50,000 Shares issuable upon exercise of options",
      ),
      failures: [
        {
          severity: "error",
          message: "add up to 110,000: 60,000 + 50,000 = 110,000, a difference of 540,000",
          working: "60,000 + 50,000 = 110,000",
          expected: "110,000",
          actual: "650,000",
        },
      ],
    },
    {
      name: "a part with a digit dropped, behind a rounded percentage",
      filing: owning(
        "650,000 Shares, representing approximately 6.5% of the class, consisting of (i) 60,000 Shares and (ii) 50,000 Shares issuable upon exercise of options",
      ),
      failures: [{ severity: "error", message: "add up to 110,000: 60,000 + 50,000 = 110,000" }],
    },
    {
      name: "another number of options than the note",
      filing: owning(
        "650,000 Shares, consisting of (i) 610,000 Shares and (ii) 40,000 Shares issuable upon exercise of options",
      ),
      failures: [
        {
          severity: "error",
          message:
            "tells 40,000 shares that there is a right to acquire; the notes to the cover page tell 50,000",
        },
      ],
    },
    {
      name: "parts in a sentence of their own that are more than the amount",
      filing: owning(
        "650,000 Shares. This amount consists of (i) 600,000 Shares held of record and (ii) 60,000 Shares issuable upon exercise of options",
        {
          notes: [],
        },
      ),
      failures: [{ expected: "660,000", actual: "650,000", working: "600,000 + 60,000 = 660,000" }],
    },
  ],
  unverified: [
    ...[
      "the foregoing Shares",
      "such shares",
      "the aforementioned shares",
      "all shares owned by Hollin Partners",
      "the Partnership's shares",
      "the Fund Shares",
    ].map((named) => ({
      name: `a part named without its number: ${named}`,
      filing: owning(
        `650,000 Shares, consisting of ${named}, 15,000 shares held by it and 5,000 shares held by a trust`,
      ),
      message: "the parts that it names add up to 20,000",
    })),
    {
      name: "a part whose separators are misplaced, so that the other part is not to blame",
      filing: owning(
        "4,600,000 Shares, consisting of (i) 600,000 Shares and (ii) 4,0000,000 Shares held by a trust",
      ),
      message:
        "The sentence prints 4,0000,000, which is no number as counts are printed (see number-format).",
    },
    {
      name: "some parts only, fewer options than the note tells",
      filing: owning("650,000 Shares, including 20,000 Shares issuable upon exercise of options"),
      message: "Whether the smaller number is a part of the larger is not told.",
    },
    {
      name: "a list whose words may mean less than its counts",
      filing: owning(
        "650,000 Shares, consisting of (i) 600,000 Shares and (ii) 30,000 Shares issuable upon exercise of the remaining options",
      ),
      message:
        "a difference of 20,000. The words of the sentence may mean more or less than the counts that were read in it.",
    },
    {
      name: "parts by holder in Item 5(a), by kind in the note",
      filing: owning(
        "650,000 Shares, consisting of (i) 600,000 Shares held directly and (ii) 50,000 Shares held by the Mill Fund",
      ),
      message: "the notes to the cover page tell 50,000. They may take the holding apart by other lines.",
    },
    {
      name: "rights in Item 5(a), and none in the note",
      filing: owning(
        "650,000 Shares, consisting of (i) 600,000 Shares and (ii) 50,000 Shares issuable upon exercise of options",
        { notes: ["(1) Represents 650,000 shares of Common Stock."] },
      ),
      message: "They may take the holding apart by other lines.",
    },
  ],
  notApplicable: [
    { name: "Item 5(a) gives a total only", filing: owning("650,000 Shares") },
    {
      name: "a percentage that the total represents, and further shares that are shared",
      filing: owning(
        "650,000 Shares, representing approximately 6.5% of the outstanding Shares, and may be deemed to share indirect beneficial ownership of 490,000 additional Shares owned by members of the family",
      ),
    },
    {
      name: "Item 5 does not speak of the person",
      filing: filingText({ persons: [{ ...LARKSPUR, item5: null }] }),
    },
    { name: "Item 4(a) of a 13G gives a total only", filing: item4({ amount: "650,000" }) },
    {
      name: "Item 4(a) of a 13G gives a total of another class, and no parts",
      filing: item4({ amount: "650,000 shares of Class B Common Stock" }),
    },
    {
      name: "an amount that is itself a part of a list",
      filing: both({
        amount:
          "The Sponsor acquired (i) 500,000 shares, which amount included 300,000 shares subject to vesting, of which 90,000 shares have vested, and (ii) 900,000 warrants.",
      }),
    },
    { name: "a 13G that states no amount", filing: filingText({ schedule: "13G" }) },
  ],
});
