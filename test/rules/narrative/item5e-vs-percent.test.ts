import rule from "../../../rules/narrative/item5e-vs-percent.js";
import { testRule } from "../../../src/index.js";
import {
  filingText,
  LARKSPUR,
  ROE,
  type StatedFiling,
  type StatedPerson,
} from "../../support/filing-text.js";
import { schedule13D } from "../../structured/structured-xml.js";

/** Roe alone: 120,000 shares, 1.2 %. */
const BELOW: StatedPerson = {
  ...ROE,
  notes: [],
  soleVoting: "120,000",
  soleDispositive: "120,000",
  item5: null,
};
const ABOVE: StatedPerson = { ...LARKSPUR, notes: [], item5: null };
const exit = (item5: string, changes: StatedFiling = {}) =>
  filingText({ persons: [BELOW], item5, ...changes });
const stays = (item5: string, changes: StatedFiling = {}) =>
  filingText({ persons: [ABOVE], item5, ...changes });
const CEASED =
  "(e) On March 3, 2025 Jane M. Roe ceased to be the beneficial owner of more than five percent of the Shares.";

testRule(rule, {
  passing: [
    { name: "an exit with its day", filing: exit(CEASED), passes: 1 },
    { name: "a day alone", filing: exit("(e) March 3, 2025") },
    {
      name: "no longer more than five percent",
      filing: exit("(e) Since March 3, 2025 she no longer owns more than 5% of the class."),
    },
    { name: "not applicable, and more than five percent", filing: stays("(e) Not applicable."), passes: 1 },
    {
      name: "more than five percent is still owned, and it is",
      filing: stays(
        "(e) The Reporting Person continues to own beneficially more than five percent of the Shares.",
      ),
      passes: 1,
    },
    {
      name: "not applicable behind words that amend the Item",
      filing: stays("(e) Item 5(e) is hereby amended and restated as follows: Not applicable."),
      passes: 1,
    },
    { name: "(d) and (e) answered together", filing: stays("(d), (e) None.") },
    { name: "behind (d) in the same paragraph", filing: stays("(d) No other person. (e) Inapplicable.") },
    {
      name: "one of two has ceased, the other has more",
      filing: filingText({ persons: [ABOVE, BELOW], item5: CEASED }),
      passes: 1,
    },
    {
      name: "one of the reporting persons has ceased, who is named",
      filing: filingText({
        persons: [ABOVE, BELOW],
        item5: "(e) On March 3, 2025 Jane M. Roe, one of the Reporting Persons, ceased to own more than 5%.",
      }),
      passes: 1,
    },
    {
      name: "one of two has more, and nobody is said to have ceased",
      filing: filingText({ persons: [ABOVE, BELOW], item5: "(e) N/A" }),
      passes: 1,
    },
    {
      name: "the structured form's own element",
      filing: schedule13D({
        items: "<item5><date5PercentOwnership>Not applicable.</date5PercentOwnership></item5>",
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "an exit without a day",
      filing: exit("(e) Not applicable."),
      failures: [
        {
          severity: "warning",
          expected: "the day",
          actual: "Not applicable.",
          message:
            /^Nobody reports more than 5 % of the class, and Item 5\(e\) gives no day since when\. Who has ceased to own more than five percent gives the day there\.$/,
        },
      ],
    },
    {
      name: "an exit that leaves Item 5(e) out",
      filing: exit("(d) No other person has such a right."),
      failures: [{ severity: "warning", actual: "no answer", message: "Item 5(e) is not answered" }],
    },
    {
      name: "more than five percent is said to be owned still, beside 1.2 %",
      filing: exit("(e) The Reporting Person remains the beneficial owner of more than 5% of the Shares."),
      failures: [{ severity: "warning", message: "Item 5(e) gives no day since when" }],
    },
    {
      name: "a word of Item 5(e) elsewhere is no answer",
      filing: exit("Item 5(e) of the statement and paragraph (e) of the agreement are not changed."),
      failures: [{ actual: "no answer" }],
    },
    {
      name: "a day of ceasing left over, and 6.5 %",
      filing: stays(CEASED.replace("Jane M. Roe", "the Reporting Person")),
      failures: [
        {
          severity: "error",
          person: "LARKSPUR HOLDINGS LLC",
          expected: "no more than 5 %",
          actual: "6.5 %",
          message:
            /^Item 5\(e\) gives Monday, March 3, 2025 as the day on which more than five percent ceased to be owned, but Row 13 states 6\.5 %\. One of the two was probably not brought up to date\.$/,
        },
      ],
    },
    {
      name: "the reporting persons have ceased, and every one has more",
      filing: filingText({
        persons: [ABOVE, { ...ABOVE, name: "LARKSPUR GP LLC" }],
        item5: "(e) On March 3, 2025 the Reporting Persons ceased to own more than 5% of the Shares.",
      }),
      failures: [{ severity: "error", message: "and nobody states 5 % or less" }],
    },
    {
      name: "each of the reporting persons has ceased, and one of the two has more",
      filing: filingText({
        persons: [BELOW, ABOVE],
        item5:
          "(e) On March 3, 2025, each of the Reporting Persons ceased to own more than 5% of the Shares held by Jane M. Roe.",
      }),
      failures: [
        {
          severity: "error",
          person: "LARKSPUR HOLDINGS LLC",
          actual: "6.5 %",
          message:
            "and says so of all reporting persons, but Row 13 states 6.5 % for LARKSPUR HOLDINGS LLC. One of the two",
        },
      ],
    },
    {
      name: "a day in May, which is no verb",
      filing: stays("(e) On May 5, 2025 the Reporting Person ceased to own more than 5% of the Shares.", {
        event: "May 5, 2025",
        signedOn: "May 7, 2025",
      }),
      failures: [{ message: "Item 5(e) gives Monday, May 5, 2025" }],
    },
    {
      name: "all of a group that files together have ceased, and every one has more",
      filing: filingText({
        persons: [ABOVE, { ...ABOVE, name: "LARKSPUR GP LLC" }].map((each) => ({ ...each, group: "a" })),
        item5: "(e) On March 3, 2025 the Reporting Persons ceased to own more than 5% of the Shares.",
      }),
      failures: [{ message: "and nobody states 5 % or less" }],
    },
    {
      name: "the person named has more",
      filing: filingText({
        persons: [ABOVE, BELOW],
        item5: CEASED.replace("Jane M. Roe", "Larkspur Holdings LLC"),
      }),
      failures: [{ person: "LARKSPUR HOLDINGS LLC", actual: "6.5 %" }],
    },
  ],
  unverified: [
    {
      name: "ceased, but no day",
      filing: exit("(e) Jane M. Roe ceased to own more than five percent."),
      message: "may be told with it",
    },
    {
      name: "told in Item 4, not under (e)",
      filing: exit("(e) See above.", {
        item3: "On March 3, 2025 she ceased to own more than five percent of the Shares.",
      }),
      message: "may be told with it",
    },
    {
      name: "an answer by reference",
      filing: exit("(e) See Item 5(a)."),
      message: "not plain from the words",
    },
    {
      name: "an amendment without Item 5",
      filing: exit("").replace("Item 5. Interest in Securities of the Issuer.", ""),
      message: "The amendment has no Item 5.",
    },
    {
      name: "members of a group",
      filing: exit("(e) Not applicable.", { persons: [{ ...BELOW, group: "a" }] }),
      message: "may be a group",
    },
    {
      name: "a percentage of the persons together",
      filing: exit("(e) Not applicable. Together they have 7.2% of the Shares."),
      message: "may be a group",
    },
    {
      name: "one of two has more by the number of shares",
      filing: exit("(e) Not applicable.", {
        persons: [BELOW, { ...BELOW, name: "HENRY COLE", heading: "Henry Cole", aggregate: "650,000" }],
      }),
      message: "own more by another count",
    },
    {
      name: "more by the number of shares",
      filing: exit("(e) Not applicable.", { persons: [{ ...BELOW, aggregate: "650,000" }] }),
      message: "own more by another count",
    },
    {
      name: "a day long before",
      filing: stays("(e) On March 3, 2021 the Reporting Person ceased to own more than 5% of the Shares."),
      message: "not plain",
    },
    {
      name: "two days",
      filing: stays(
        "(e) On March 3, 2025 and March 4, 2025 the Reporting Person ceased to own more than 5% of Shares.",
      ),
      message: "not plain",
    },
    {
      name: "a day after the event, of which the cover page tells",
      filing: stays("(e) On March 4, 2025 the Reporting Person ceased to own more than 5% of the Shares."),
      message: "not plain",
    },
    {
      name: "ceased to belong to a group with more than five percent",
      filing: stays(
        "(e) On March 3, 2025 it ceased to be in a group of the Reporting Persons with more than 5%.",
      ),
      message: "not plain",
    },
    {
      name: "a member of a group, whose cover page shows the group's shares",
      filing: stays(CEASED.replace("Jane M. Roe", "the Reporting Person"), {
        persons: [{ ...ABOVE, group: "a" }],
      }),
      message: "not plain",
    },
    {
      name: "one of the members of a group",
      filing: filingText({
        persons: [ABOVE, BELOW].map((each) => ({ ...each, group: "a" })),
        item5: CEASED.replace("Jane M. Roe", "Larkspur Holdings LLC"),
      }),
      message: "not plain",
    },
    {
      name: "of one of the reporting persons, and not said of which",
      filing: filingText({
        persons: [ABOVE, BELOW],
        item5: "(e) On March 3, 2025 one of the Reporting Persons ceased to own more than 5% of the Shares.",
      }),
      message: "not plain",
    },
    {
      name: "somebody who does not report",
      filing: filingText({
        persons: [ABOVE, { ...ABOVE, name: "LARKSPUR GP LLC" }],
        item5: "(e) On March 3, 2025 Mr. Dunn ceased to own more than 5% of the Shares.",
      }),
      message: "not plain",
    },
    {
      name: "two classes",
      filing: stays(CEASED.replace("Jane M. Roe", "the Reporting Person"), {
        classTitle: "Class A and Class B Common Stock",
      }),
      message: "not plain",
    },
    {
      name: "5.0 %",
      filing: stays(CEASED.replace("Jane M. Roe", "the Reporting Person"), {
        persons: [{ ...ABOVE, percent: "5.0%" }],
      }),
      message: "not plain",
    },
  ],
  notApplicable: [
    {
      name: "a first statement at 1.2 %",
      filing: exit("(e) Not applicable.", { amendment: null, preamble: "" }),
    },
    {
      name: "5.0 % and not applicable",
      filing: stays("(e) Not applicable.", { persons: [{ ...ABOVE, percent: "5.0%" }] }),
    },
    { name: "more than five percent, and (e) left out", filing: stays("(d) None.") },
    { name: "an answer that is not plain, and more than five percent", filing: stays("(e) See Item 5(a).") },
    { name: "a 13G", filing: filingText({ schedule: "13G" }) },
  ],
});
