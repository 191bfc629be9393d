import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { structured13G, THORNE_ITEM4 } from "../../support/structured-13g.js";
import { both, item4, named } from "./item4-cases.js";

testRule(rule, {
  passing: [
    {
      name: "six figures as the cover page has them",
      filing: structured13G(),
      passes: 1,
      message: /^Item 4 agrees with Rows 5, 6, 7, 8, 9 and 11\.$/,
      remark: null,
    },
    {
      name: "a cover page without an amount and a percentage",
      filing: item4({}, { aggregate: "", percent: "" }),
      message: "Item 4 agrees with Rows 5, 6, 7 and 8.",
      remark: "Rows 9 and 11 could not be compared",
    },
    {
      name: "an answer that only refers to the cover page is compared by nobody",
      filing: item4({ sharedVoting: "See Row 6" }),
      remark: "Row 6 could not be compared",
    },
    {
      name: "all answers refer to the cover page",
      filing: structured13G({
        item4: {
          amount: "See the response to Row 9 on the cover page.",
          percent: "See the response to Row 11 on the cover page.",
        },
      }),
      passes: 1,
    },
    { name: "a percentage to more places", filing: item4({ percent: "6.53%" }) },
    { name: "a percentage cut off on the cover page", filing: item4({ percent: "6.58%" }) },
    { name: "a percentage told as approximate", filing: item4({ percent: "approximately 6.54%" }) },
    {
      name: "less than one percent, and how much",
      filing: item4({ percent: "less than 1%" }, { percent: "0.4" }),
    },
    { name: "fund units to fewer places", filing: item4({}, { aggregate: "650000.4" }) },
    {
      name: "two persons, each by name",
      filing: both({
        amount: named("650,000", "650,000"),
        percent: named("6.5%", "6.5%"),
        soleVoting: named("400,000", "400,000"),
        sharedVoting: named("0", "0"),
        soleDispositive: named("600,000", "600,000"),
        sharedDispositive: named("50,000", "50,000"),
      }),
      passes: 2,
    },
    { name: "two persons, and figures for both at once", filing: both({}), passes: 2 },
    {
      name: "what is outstanding is told as of another day",
      filing: item4({ percent: "6.5%, based on 10,000,000 shares outstanding as of October 31, 2025" }),
    },
  ],
  failing: [
    {
      name: "Item 4(b) left at zero",
      filing: item4({ percent: "0.00" }),
      failures: [
        {
          severity: "error",
          person: "Thorne Advisers LP",
          message:
            /^Item 4\(b\) states 0\.00 %; Row 11 of the cover page states 6\.5 %\. Item 4\(b\) was probably left at zero\.$/,
          expected: "6.5 %",
          actual: "0.00 %",
          line: 34,
        },
      ],
    },
    {
      name: "the cover page left at zero",
      filing: item4({}, { percent: "0.0" }),
      failures: [
        { message: "Row 11 of the cover page states 0.0 %. The cover page was probably left at zero." },
      ],
    },
    {
      name: "another percentage",
      filing: item4({ percent: "5.6%" }),
      failures: [
        {
          severity: "error",
          message: /^Item 4\(b\) states 5\.6 %; Row 11 of the cover page states 6\.5 %\.$/,
        },
      ],
    },
    {
      name: "a percentage rounded the wrong way weighs less",
      filing: item4({ percent: "6.44%" }),
      failures: [{ severity: "warning", actual: "6.44 %" }],
    },
    {
      name: "two digits changed places in Row 7, which Item 4 bears out",
      filing: item4(
        { sharedDispositive: "0", soleDispositive: "650,000" },
        { soleDispositive: "605000", sharedDispositive: "0" },
      ),
      failures: [
        {
          severity: "error",
          message:
            /^Item 4\(c\) states sole dispositive power of 650,000; Row 7 of the cover page states 605,000\. Row 9 states 650,000, too: Row 7 is probably mistyped\.$/,
          expected: "605,000",
          actual: "650,000",
          // Row 7, which Item 4 and Row 9 contradict.
          line: 19,
        },
      ],
    },
    {
      name: "a power mistyped in Item 4, where two rows state the cover's figure",
      filing: item4(
        { soleVoting: "650,000", soleDispositive: "605,000", sharedDispositive: "0" },
        { soleVoting: "650000", soleDispositive: "650000", sharedDispositive: "0" },
      ),
      failures: [{ message: /Rows 5 and 9 state 650,000, too: Item 4\(c\) is probably mistyped\.$/ }],
    },
    {
      name: "nothing in Item 4 agrees",
      filing: item4({
        amount: "64,000",
        percent: "0.64%",
        soleVoting: "41,000",
        sharedVoting: "",
        soleDispositive: "61,000",
        sharedDispositive: "5,100",
      }),
      failures: [
        { message: "Item 4(c) states" },
        { message: "Item 4(a) states" },
        { message: "Item 4(b) states" },
      ],
      verdicts: 3,
    },
    {
      name: "two powers mistyped, of which the cover page's total bears out the first",
      filing: item4({ soleVoting: "605,000", sharedDispositive: "40,000" }, { soleVoting: "650000" }),
      failures: [{ message: /Row 8 of the cover page states 50,000\.$/ }],
    },
    {
      name: "two powers that differ are one failure",
      filing: item4({ soleVoting: "410,000", sharedDispositive: "40,000" }),
      failures: [
        {
          message:
            /^Item 4\(c\) states sole voting power of 410,000 and shared dispositive power of 40,000; Row 5 of the cover page states 400,000 and Row 8 of the cover page states 50,000\.$/,
        },
      ],
    },
    {
      name: "another amount",
      filing: item4({ amount: "560,000 shares" }),
      failures: [
        {
          severity: "error",
          message:
            /^Item 4\(a\) states 560,000 shares; Row 9 of the cover page states 650,000: a difference of 90,000\.$/,
          expected: "650,000",
          actual: "560,000",
          line: 33,
        },
      ],
    },
    {
      name: "an amount that a power bears out",
      filing: item4({ amount: "650,001", sharedVoting: "650,000" }, { sharedVoting: "650000" }),
      failures: [{ message: /Row 6 states 650,000, too: Item 4\(a\) is probably mistyped\.$/ }],
    },
    {
      name: "an amount in a sentence on the whole, by the only person who reports",
      filing: item4({ amount: "Thorne Advisers LP beneficially owns 560,000 shares of Common Stock." }),
      failures: [{ message: "Item 4(a) states 560,000 shares", severity: "error" }],
    },
    {
      name: "one of two persons named in Item 4",
      filing: both({ amount: named("650,000", "630,000") }),
      failures: [
        {
          person: "Thorne Group Inc.",
          message: "Item 4(a) states 630,000 shares; Row 9 of the cover page states 650,000",
        },
      ],
    },
    {
      name: "the answers of a text filing",
      filing: filingText({
        schedule: "13G",
        outstanding: "(a) Amount beneficially owned: 605,000\n\n(b) Percent of class: 6.5%",
        persons: [LARKSPUR],
      }),
      failures: [{ message: "Item 4(a) states 605,000 shares; Row 9 of the cover page states 650,000" }],
    },
  ],
  unverified: [
    {
      name: "a count of depositary shares",
      filing: item4({ amount: "65,000 ADSs, ten to one" }),
      message: "Item 4 may count depositary shares, units or thousands.",
    },
    {
      name: "the rest of the number in another answer",
      filing: item4({ amount: "600,000", percent: "6.5% (with 50,000 under warrants)" }),
      message: "Item 4 states the number that makes up the difference, too.",
    },
    {
      name: "a holding company whose subsidiary's power is listed once",
      filing: both({ soleVoting: named("400,000", "0") }),
      message:
        "Item 4(c) states sole voting power of 0; Row 5 of the cover page states 400,000. Item 4 gives the same number to Thorne Advisers LP and may list it once only.",
    },
    {
      name: "no answer at all",
      filing: structured13G({ item4: {} }),
      message: "No figure could be read in Item 4.",
      at: ["item4"],
    },
    {
      name: "no Item 4",
      filing: filingText({ schedule: "13G", persons: [LARKSPUR] }).replace(/Item 4\..*?(?=SIGNATURE)/s, ""),
      message: "No figure could be read in Item 4.",
      at: ["LARKSPUR HOLDINGS LLC"],
    },
    {
      name: "one of two persons named in Item 4, the other not",
      filing: both({
        amount: "Thorne Advisers LP: 650,000",
        percent: "Thorne Advisers LP: 6.5%",
        soleVoting: "",
        sharedVoting: "",
        soleDispositive: "",
        sharedDispositive: "",
      }),
      message: "Item 4 states no figure that is certainly this person's.",
    },
    {
      name: "an amount as of the day of filing",
      filing: item4({ amount: "560,000\nThe amount is stated as of the date of this filing." }),
      message: "a difference of 90,000. Item 4 may tell of another day than the cover page.",
    },
    {
      name: "figures as of another day than the event",
      filing: item4({
        percent: "5.6%",
        soleVoting: "560,000\nStated as of January 15, 2026.",
      }),
      message: "Item 4 may tell of another day",
    },
    {
      name: "an amount in a sentence that speaks of a part",
      filing: item4({
        amount: "Thorne Advisers LP directly beneficially owns 560,000 shares of Common Stock.",
      }),
      message: "The sentence in Item 4 may speak of a part of the holding only.",
    },
    {
      name: "the number of a page in the place of an answer",
      filing: item4({ soleVoting: "99" }),
      message: "So small a figure may be the number of a page or a row.",
    },
    {
      name: "two numbers in one answer",
      filing: item4({ amount: "560,000 shares and 90,000 more" }),
      message: "Item 4 states further numbers in the same place",
    },
    {
      name: "two percentages in one answer",
      filing: item4({ percent: "5.6% (or 6.4% of another count)" }),
      message: "Item 4 states several percentages in the same place.",
    },
    {
      name: "a percentage of the voting power",
      filing: structured13G({
        item4: { ...THORNE_ITEM4, percent: "5.6%" },
        item8: "7.1% of the total voting power",
      }),
      message: "The text speaks of voting power",
    },
  ],
  notApplicable: [
    { name: "a Schedule 13D", filing: filingText(), message: "concerns Schedule 13G only" },
    {
      name: "no cover page",
      filing: filingText({
        schedule: "13G",
        persons: [],
        outstanding: "(a) Amount beneficially owned: 605,000\n\n(b) Percent of class: 6.5%",
      }),
    },
  ],
});
