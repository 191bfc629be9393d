import rule from "../../../rules/cross-section/cover-vs-item5-aggregate.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

/** Item 5 in one paragraph, of the only reporting person unless others are given. */
const telling = (item5: string, persons: object[] = [LARKSPUR], changes: object = {}) =>
  filingText({
    persons: persons.map((person) => ({ ...LARKSPUR, ...person, item5: null })),
    item5,
    ...changes,
  });
const unsure = (name: string, item5: string, message: string, persons?: object[], changes?: object) => ({
  name,
  filing: telling(item5, persons, changes),
  message,
});

const OTHER_TIME = "may tell of another time, or of a case that is assumed";
const A_PART = "may speak of a part of the holding only";
const NOT_ITS_OWN = "may count what is not this person's alone, or a limit";
const OTHER_UNIT = "may count another security";

/** Two who report the same amount. */
const TWO = [LARKSPUR, { name: "Jane M. Roe", heading: "Jane M. Roe", type: "IN" }];

const only = (changes: object) => filingText({ persons: [{ ...LARKSPUR, ...changes }] });

/** Two of whom the second reports nothing any more. */
const OWNS = { soleVoting: "0", soleDispositive: "0", aggregate: "0", percent: "0%" };
const ONE_EXITED = [LARKSPUR, { ...TWO[1], ...OWNS }];

testRule(rule, {
  passing: [
    {
      name: "Item 5 refers to the cover pages",
      filing: telling("Larkspur Holdings LLC\n\nSee Rows 11 and 13 of the cover page.", [LARKSPUR], {
        outstanding: "",
      }),
      passes: 1,
      message: "Item 5 refers to Row 11 of the cover page.",
    },
    {
      name: "nobody owns any more, and all cover pages say so",
      filing: telling("As a result of the Merger, the Reporting Persons no longer own any Shares.", [
        OWNS,
        { ...TWO[1], ...OWNS },
      ]),
      passes: 2,
    },
    {
      name: "the same number on the cover page and in Item 5(a)",
      filing: filingText({ persons: [LARKSPUR, ROE] }),
      passes: 2,
      message: "Item 5(a) and Row 11 both state 650,000.",
    },
    {
      name: "the coarser of two printed precisions decides",
      filing: only({ aggregate: "650,000.8", item5: { owns: "650,000.799 Shares" } }),
      passes: 1,
      message: "Item 5(a) states 650,000.799; Row 11 states 650,000.8, the same at the coarser precision.",
    },
  ],
  failing: [
    {
      name: "two digits transposed, though another security is named",
      filing: telling("(a) Larkspur Holdings LLC beneficially owns 615,342 ADSs.", [
        { aggregate: "651,342" },
      ]),
      failures: [{ severity: "warning", message: "the same digits with two of them transposed" }],
    },
    {
      name: "nobody owns any more, and one cover page is of the time before",
      filing: telling(
        "As a result of the Merger, the Reporting Persons no longer beneficially own any Shares.",
        ONE_EXITED,
      ),
      failures: [{ severity: "error", expected: "0", actual: "650,000" }],
    },
    {
      name: "a natural person told without the middle initial",
      filing: telling("(a) Jane Roe beneficially owns 605,000 Shares.", [
        { name: "JANE M. ROE", heading: "Jane M. Roe", type: "IN" },
      ]),
      failures: [{ actual: "605,000" }],
    },
    {
      name: "a sentence behind the report that a count is taken from",
      filing: telling(
        "(a) There were 10,000,000 Shares outstanding on March 3, 2024, according to the Form 10-Q. Larkspur Holdings LLC beneficially owns 641,300 Shares.",
      ),
      failures: [{ actual: "641,300" }],
    },
    {
      name: "captions below a lead that speaks of all",
      filing: telling(
        "The number of Shares beneficially owned by the Reporting Persons is as follows:\n\n(a) Amount beneficially owned: 641,300",
        TWO,
      ),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }, { person: "Jane M. Roe" }],
    },
    {
      name: "Item 5 lags behind the cover page",
      filing: only({ item5: { owns: "640,000 Shares" } }),
      failures: [
        {
          severity: "error",
          person: "LARKSPUR HOLDINGS LLC",
          message:
            "Item 5(a) states 640,000 shares; Row 11 of the cover page states 650,000: a difference of 10,000",
          expected: "650,000",
          actual: "640,000",
        },
      ],
    },
    {
      name: "a number with the base of the percentage behind it",
      filing: telling(
        "(a) As of March 4, 2025, Larkspur Holdings LLC may be deemed to beneficially own an aggregate of 641,300 Shares, representing 6.4% of the 9,950,000 Shares outstanding.",
      ),
      failures: [{ message: "Item 5(a) states 641,300 shares" }],
    },
    {
      name: "a list that takes the number apart",
      filing: telling(
        "(a) Larkspur Holdings LLC beneficially owns 641,000 Shares, consisting of 591,000 Shares held directly and 50,000 Shares issuable upon exercise of options.",
      ),
      failures: [{ message: "Item 5(a) states 641,000 shares" }],
    },
    {
      name: "the same wrong number of two persons with equal cover pages",
      filing: telling("(a) Larkspur Holdings LLC and Jane M. Roe beneficially own 641,300 Shares.", [
        LARKSPUR,
        { name: "Jane M. Roe", heading: "Jane M. Roe", type: "IN" },
      ]),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }, { person: "Jane M. Roe" }],
    },
    {
      name: "more in Item 5 than on the cover page, by a number told elsewhere",
      filing: telling("(a) Larkspur Holdings LLC beneficially owns 700,000 Shares."),
      failures: [{ message: "a difference of 50,000" }],
    },
    {
      name: "less of all together than each of them reports",
      filing: telling("(a) The Reporting Persons beneficially own an aggregate of 641,300 Shares.", TWO),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }, { person: "Jane M. Roe" }],
    },
    {
      name: "more of all together than each of them reports and shares",
      filing: telling(
        "(a) The Reporting Persons beneficially own 911,300 Shares.",
        TWO.map((person) => ({ ...person, soleVoting: "0", sharedVoting: "650,000" })),
      ),
      failures: [{ actual: "911,300" }, { actual: "911,300" }],
    },
    {
      name: "a list of names with two digits of one amount transposed",
      filing: telling(
        "The Reporting Persons beneficially own these Shares:\n\n(i) Larkspur Holdings LLC: 650,000\n\n(ii) Jane M. Roe: 605,000",
        TWO,
      ),
      failures: [{ person: "Jane M. Roe", actual: "605,000" }],
    },
  ],
  unverified: [
    unsure(
      "a holding told in the past, of somebody who owns nothing any longer",
      "(a) On March 3, 2025, Larkspur Holdings LLC beneficially owned 641,300 Shares.\n\n(e) Larkspur Holdings LLC ceased to be the beneficial owner of more than five percent of the Shares on March 4, 2025.",
      OTHER_TIME,
      [{ ...LARKSPUR, aggregate: "0", percent: "0%" }],
    ),
    unsure(
      "before the purchases",
      "(a) Before the purchases, Larkspur Holdings LLC beneficially owned 641,300 Shares.",
      OTHER_TIME,
    ),
    unsure(
      "as of a day before the event",
      "(a) As of December 31, 2024, Larkspur Holdings LLC beneficially owned 641,300 Shares.",
      OTHER_TIME,
    ),
    unsure(
      "in the past, without a day",
      "(a) Larkspur Holdings LLC beneficially owned 641,300 Shares.",
      OTHER_TIME,
    ),
    unsure(
      "if all were exercised",
      "(a) If every option vested, Larkspur Holdings LLC would beneficially own 741,300 Shares.",
      OTHER_TIME,
    ),
    unsure(
      "upon the closing",
      "(a) Upon the closing of the sale, Larkspur Holdings LLC beneficially owns 741,300 Shares.",
      OTHER_TIME,
    ),
    unsure(
      "replaced by another number",
      "(a) Item 5(a) is amended by replacing the words that Larkspur Holdings LLC beneficially owns 641,300 Shares.",
      OTHER_TIME,
    ),
    unsure(
      "held of record",
      "(a) Larkspur Holdings LLC is the direct beneficial owner of 641,300 Shares.",
      A_PART,
    ),
    unsure(
      "as the member of a group",
      "(a) Larkspur Holdings LLC may be deemed a member of a group that beneficially owns 2,641,300 Shares.",
      NOT_ITS_OWN,
    ),
    unsure(
      "by reason of an agreement",
      "(a) By the Voting Agreement, Larkspur Holdings LLC may be deemed to beneficially own 2,641,300 Shares.",
      NOT_ITS_OWN,
    ),
    unsure(
      "two numbers side by side",
      "(a) Larkspur Holdings LLC beneficially owns 341,300 Shares and, through a subsidiary, 308,700 Shares.",
      A_PART,
    ),
    unsure(
      "the rest is told elsewhere",
      "(a) Larkspur Holdings LLC beneficially owns 600,000 Shares.",
      A_PART,
    ),
    unsure(
      "the rest is told in two places",
      "(a) Larkspur Holdings LLC beneficially owns 500,000 Shares. The Mill Fund has 100,000 Shares for it.",
      A_PART,
    ),
    unsure(
      "no exact number",
      "(a) Larkspur Holdings LLC beneficially owns approximately 641,300 Shares.",
      "states no exact figure",
    ),
    unsure(
      "shares of a preferred stock",
      "(a) Larkspur Holdings LLC beneficially owns 64,130 shares of Series B Preferred Stock.",
      OTHER_UNIT,
    ),
    unsure("depositary shares", "(a) Larkspur Holdings LLC beneficially owns 64,130 ADSs.", OTHER_UNIT),
    unsure(
      "a tenth of the cover page's number",
      "(a) Larkspur Holdings LLC beneficially owns 65,000 Shares.",
      OTHER_UNIT,
    ),
    unsure(
      "a very small number",
      "(a) Larkspur Holdings LLC beneficially owns 64 Shares.",
      "So small a figure",
    ),
    unsure(
      "the cover page's number beside it",
      "(a) Larkspur Holdings LLC beneficially owns 641,300 Shares. Its cover page counts 650,000 Shares.",
      "states the cover page's figure, too",
    ),
    {
      ...unsure(
        "numbers for each of two persons",
        "(a) Larkspur Holdings LLC and Jane M. Roe beneficially own 641,300 and 300,000 Shares, respectively.",
        "may speak of a part of the holding only",
        [LARKSPUR, { name: "Jane M. Roe", heading: "Jane M. Roe", type: "IN", aggregate: "300,000" }],
      ),
    },
    {
      name: "Item 5 states powers but no aggregate",
      filing: only({ item5: { soleVoting: "650,000" } }),
      message: "No aggregate amount of this person's own could be read in Item 5(a) to compare.",
      at: ["650,000"],
    },
    {
      name: "what several own together is more than each reports, who do not share it all",
      filing: telling("(a) The Reporting Persons beneficially own an aggregate of 911,300 Shares.", TWO),
      message: "What several persons own together may be more than what each of them owns.",
    },
    unsure(
      "none held by another any more",
      "The Reporting Persons no longer beneficially own any Shares held by Hollin Mills.",
      "which and by whom could not be read",
      ONE_EXITED,
    ),
    {
      name: "the cover page states no aggregate",
      filing: only({ aggregate: "See Item 5" }),
      message: "Row 11 states no aggregate amount to compare.",
      at: ["Larkspur Holdings LLC"],
    },
  ],
  notApplicable: [
    {
      name: "a 13G has no such Item 5",
      filing: filingText({ schedule: "13G" }),
      message: "concerns Schedule 13D only",
    },
    { name: "Item 5 does not speak of the person", filing: only({ item5: null }) },
  ],
});
