import rule from "../../../rules/cross-section/cover-vs-item5-powers.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const item5 = LARKSPUR.item5 ?? {};
const only = (changes: object, person: object = {}) =>
  filingText({ persons: [{ ...LARKSPUR, ...person, item5: { ...item5, ...changes } }] });

const block = (lead: string, vote: string) =>
  filingText({
    persons: [{ ...LARKSPUR, item5: null }],
    item5: [
      "Larkspur Holdings LLC",
      lead,
      `- Sole power to vote or direct the vote: ${vote}`,
      "- Shared power to vote or direct the vote: 0",
    ]
      .filter((line) => line !== "")
      .join("\n\n"),
  });

const sentence = (owned: string, vote: string) =>
  filingText({
    persons: [{ ...LARKSPUR, item5: null }],
    item5: `(a) Larkspur Holdings LLC beneficially owns ${owned} Shares.\n\n(b) Larkspur Holdings LLC has the sole power to vote ${vote} Shares.`,
  });

/** Item 5 tells no more than a sole power. */
const sole = (vote: string) =>
  filingText({
    persons: [{ ...LARKSPUR, item5: null }],
    item5: `(b) Larkspur Holdings LLC has the sole power to vote ${vote} Shares.`,
  });

/** Item 5(b) in one sentence behind the amount; the cover page has 651,300 shares, all shared. */
const shared = (told: string) =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        soleVoting: "0",
        sharedVoting: "651,300",
        soleDispositive: "0",
        sharedDispositive: "651,300",
        aggregate: "651,300",
        item5: null,
      },
    ],
    item5: `(b) ${told}`,
  });

const SHARED = "Larkspur Holdings LLC has the shared power to vote 651,300 Shares.";

/** A bank with an option over 651,300 shares; its trust department has powers over 45,000. */
const optionAndTrust = (powers: string) =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        soleVoting: "691,300",
        sharedVoting: "5,000",
        soleDispositive: "671,300",
        sharedDispositive: "25,000",
        aggregate: "696,300",
        item5: null,
      },
    ],
    item5: [
      `(a) and (b) By reason of the option Larkspur Holdings LLC may be deemed to own 651,300 Shares beneficially${powers}.`,
      "Its trust department holds 45,000 Shares: Larkspur Holdings LLC has sole power to vote 40,000 and shared power to vote 5,000, and sole power to dispose of 20,000 and shared power to dispose of 25,000.",
    ].join(" "),
  });

testRule(rule, {
  passing: [
    {
      name: "no sole power in words",
      filing: shared(
        `${SHARED} The Reporting Persons have sole voting power over nothing that they do not share.`,
      ),
      passes: 1,
    },
    {
      name: "the same four powers in both places",
      filing: only({}),
      passes: 1,
      message: "Item 5(b) agrees with Rows 7, 8, 9 and 10.",
      remark: null,
    },
    {
      name: "a row that Item 5(b) leaves out is named in a remark",
      filing: only({ sharedVoting: undefined }),
      remark: "the shared voting power could not be compared",
    },
  ],
  failing: [
    {
      name: "a power shared with somebody named, two digits transposed",
      filing: shared(
        "Larkspur Holdings LLC shares voting power with its parent with respect to 615,300 Shares.",
      ),
      failures: [{ message: "Item 5(b) states shared voting power of 615,300; Row 8" }],
    },
    {
      name: "a bank's option of whose powers Item 5 tells nothing",
      filing: optionAndTrust(""),
      failures: [
        { message: "Item 5(b) states sole voting power of 40,000 and sole dispositive power of 20,000" },
      ],
    },
    {
      name: "a sentence on more than is owned in all",
      filing: filingText({
        persons: [{ ...LARKSPUR, item5: null }],
        item5:
          "(a) Larkspur Holdings LLC beneficially owns 650,000 Shares.\n\n(b) Larkspur Holdings LLC has the sole power to vote 980,000 Shares.",
      }),
      failures: [{ message: "Item 5(b) states sole voting power of 980,000; Row 7", actual: "980,000" }],
    },
    {
      name: "a sentence with two digits of the figure transposed",
      filing: shared("Larkspur Holdings LLC has the shared power to vote 653,100 Shares."),
      failures: [
        {
          message: "Item 5(b) states shared voting power of 653,100; Row 8 of the cover page states 651,300",
        },
      ],
    },
    {
      name: "a sentence with a digit too many",
      filing: shared("Larkspur Holdings LLC has the shared power to vote 6,513,300 Shares."),
      failures: [{ actual: "6,513,300" }],
    },
    {
      name: "a count of the class by its title alone",
      filing: shared("Larkspur Holdings LLC has the shared power to vote or direct 653,100 of Common Stock."),
      failures: [{ actual: "653,100" }],
    },
    {
      name: "sentences that tell all four powers, those to dispose adding up to the whole holding",
      filing: filingText({
        persons: [{ ...LARKSPUR, item5: null }],
        item5:
          "(a) Larkspur Holdings LLC beneficially owns 650,000 Shares.\n\n(b) Larkspur Holdings LLC has the sole power to vote 605,000 Shares and the shared power to vote 0 Shares, and the sole power to dispose of 650,000 Shares and the shared power to dispose of 0 Shares.",
      }),
      failures: [{ severity: "error", message: "Item 5(b) states sole voting power of 605,000; Row 7" }],
    },
    {
      name: "Item 5(b) leaves out the option shares",
      filing: only({ soleVoting: "600,000", soleDispositive: "600,000" }),
      failures: [
        {
          severity: "error",
          person: "LARKSPUR HOLDINGS LLC",
          message:
            "Item 5(b) states sole voting power of 600,000 and sole dispositive power of 600,000; Rows 7 and 9 of the cover page state 650,000. 650,000 = 600,000 + 50,000: Item 5(b) leaves out the 50,000 option shares.",
          follows: "cover-vs-item5-aggregate",
          expected: "650,000 and 650,000",
          actual: "600,000 and 600,000",
        },
      ],
    },
    {
      name: "the cover page leaves out the option shares",
      filing: only({}, { soleVoting: "600,000", soleDispositive: "600,000" }),
      failures: [{ message: "The cover page leaves out the 50,000 option shares" }],
    },
    {
      name: "sole and shared swapped in Item 5(b)",
      filing: only({ soleVoting: "0", sharedVoting: "650,000" }),
      failures: [
        {
          message:
            "Item 5(b) states sole voting power of 0 and shared voting power of 650,000; Row 7 of the cover page states 650,000 and Row 8 of the cover page states 0",
        },
      ],
    },
    {
      name: "a sentence that tells of more sole power than the cover page has, which is no part of it",
      filing: sole("897,000"),
      failures: [{ message: "Item 5(b) states sole voting power of 897,000" }],
    },
    {
      name: "a difference that no part explains",
      filing: only({ soleVoting: "649,999" }),
      failures: [{ message: /states 650,000\.$/ }],
    },
    {
      name: "a sentence on the vote over all that Item 5(a) states",
      filing: sentence("641,000", "641,000"),
      failures: [{ message: "Item 5(b) states sole voting power of 641,000" }],
    },
  ],
  unverified: [
    {
      name: "a bank's powers over its option, told in the sentence before those of its trust department",
      filing: optionAndTrust(" and to have sole power to vote and to dispose of them"),
      message:
        "Row 7 of the cover page states 691,300 and Row 9 of the cover page states 671,300. But another sentence of Item 5 speaks of a power over as many shares, which may be these.",
    },
    {
      name: "one of three persons is left out of Item 5(b)",
      filing: filingText({
        persons: [LARKSPUR, ROE, { ...ROE, name: "HENRY COLE", heading: "Henry Cole", item5: null }],
      }),
      message:
        "Item 5(b) states the four powers of each other reporting person, but none of HENRY COLE could be read there.",
    },
    {
      name: "sole power in words over what the cover page calls shared",
      filing: shared(
        `${SHARED} By their bonds, the Reporting Persons may be deemed to have sole voting power over what the Mill Fund holds.`,
      ),
      message:
        "But Item 5 also says in words that the reporting persons have sole power, where Rows 7 and 9 state 0.",
    },
    {
      name: "powers that nobody has, where those that somebody has could not be read",
      filing: shared(
        "Larkspur Holdings LLC has the sole power to vote 0 Shares and to share with others what its charter says.",
      ),
      message:
        "Item 5(b) agrees with Row 7: 0. But no figure of the shared voting power and shared dispositive power could be read there.",
    },
    {
      name: "stock options are no count of the class",
      filing: shared(
        "Larkspur Holdings LLC beneficially owns 651,300 Shares and has the shared power to vote 653,100 stock options.",
      ),
      message: "None of this person's four powers could be read as a figure in Item 5(b)",
    },
    {
      name: "a sentence that tells of less sole power than the cover page has",
      filing: sole("397,000"),
      message: "may speak of part of the holding only",
    },
    {
      name: "a sentence with a digit less, which may tell of a part",
      filing: shared("Larkspur Holdings LLC has the shared power to vote 651,200 Shares."),
      message: "may speak of part of the holding only",
    },
    {
      name: "a sentence on the vote over fewer shares than Item 5(a) states",
      filing: sentence("650,000", "641,000"),
      message: "The sentence in Item 5(b) may speak of part of the holding only.",
    },
    {
      name: "a figure that may be a row's number",
      filing: block("", "7"),
      message: "may be the number of a row or of a note",
    },
    { name: "a figure in thousands", filing: block("", "650"), message: "may count in thousands" },
    {
      name: "of another security",
      filing: block("", "1,300 shares of Preferred Stock"),
      message: "another security",
    },
    {
      name: "of one class",
      filing: block("Of the Series B Preferred Stock:", "1,300"),
      message: "another security",
    },
    {
      name: "after a sale to come",
      filing: block("After giving effect to the sale:", "130,000"),
      message: "may tell of another time",
    },
    {
      name: "several numbers that may add up",
      filing: block("", "600,000 with the Fund and 50,000 alone"),
      message: "states further numbers in the same place",
    },
    {
      name: "Item 5(b) refers to the cover page",
      filing: filingText({ persons: [{ ...LARKSPUR, item5: { owns: "650,000 Shares" } }] }),
      message: "states none of the four powers",
    },
  ],
  notApplicable: [
    { name: "a 13G", filing: filingText({ schedule: "13G" }), message: "concerns Schedule 13D only" },
    {
      name: "the powers of an officer who does not report",
      filing: block("Ellen Finch (Secretary)", "1,200").replace("Larkspur Holdings LLC\n\nEllen", "Ellen"),
    },
    {
      name: "the powers of a fund named on the caption's line",
      filing: block("", "1,200").replace("Larkspur Holdings LLC\n\n- Sole", "Corvid Fund - Sole"),
    },
  ],
});
