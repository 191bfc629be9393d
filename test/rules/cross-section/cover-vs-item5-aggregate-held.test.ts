/** What Item 5(a) tells of a holding without calling a total beneficially owned: what is held, and parts behind marks. */
import rule from "../../../rules/cross-section/cover-vs-item5-aggregate.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

const telling = (item5: string, persons: object[] = [LARKSPUR]) =>
  filingText({ persons: persons.map((person) => ({ ...LARKSPUR, ...person, item5: null })), item5 });
const unsure = (name: string, item5: string, message: string, persons?: object[]) => ({
  name,
  filing: telling(item5, persons),
  message,
});
const NOT_ITS_OWN = "may count what is not this person's alone, or a limit";
const A_PART = "may speak of a part of the holding only";

/** A fund with 650,000 of 10,000,000 shares (6.5 %), and what Item 5 tells of a part that it may mean. */
const besidePart = (told: string): string =>
  filingText({
    persons: [{ ...LARKSPUR, notes: [], percent: "6.5%", item5: null }],
    outstanding: "Percentages are based on 10,000,000 Shares outstanding as of March 3, 2025.",
    item5: `(a) ${told} The other 90,000 Shares are those of its clients.`,
  });

const byAgreement = (shares: string): string =>
  `(a) By the Voting Agreement, Larkspur Holdings LLC may be deemed to beneficially own ${shares} Shares, or ${LARKSPUR.percent} of the class.`;

testRule(rule, {
  passing: [
    {
      name: "shares held of record are all of them",
      filing: telling("(a) Larkspur Holdings LLC is the record owner of 650,000 Shares."),
      passes: 1,
      message: "Item 5(a) and Row 11 both state 650,000.",
    },
    {
      name: "marked parts without a total",
      filing: telling(
        "(a) Larkspur Holdings LLC may be deemed the beneficial owner of (i) 591,300 Shares held by Oak Fund and (ii) 58,700 Shares held by Elm Fund.",
      ),
      passes: 1,
      message: "The parts in Item 5(a) add up to Row 11: 591,300 + 58,700 = 650,000.",
    },
  ],
  failing: [
    {
      name: "less than the whole beside the percentage of the whole, by what the text tells of a part",
      filing: besidePart("Larkspur Holdings LLC beneficially owns 560,000 Shares (6.5%)."),
      failures: [{ expected: "650,000", actual: "560,000" }],
    },
    {
      name: "the answer of the only person, with how its percentage is calculated in brackets",
      filing: besidePart("560,000 Shares, 6.5% (calculated under Rule 13d-3(d)(1) on 10,000,000 Shares)."),
      failures: [{ expected: "650,000", actual: "560,000" }],
    },
    {
      name: "what the reporting person owns, in plain words",
      filing: besidePart("The Reporting Person owns 560,000 Shares (6.5%)."),
      failures: [{ expected: "650,000", actual: "560,000" }],
    },
    {
      name: "shares held directly, two digits transposed",
      filing: telling("(a) Larkspur Holdings LLC directly holds 651,230 Shares.", [{ aggregate: "651,320" }]),
      failures: [{ message: "Item 5(a) states 651,230 shares", expected: "651,320", actual: "651,230" }],
    },
    {
      name: "more shares held of record, beside the cover page's percentage",
      filing: telling(
        `(a) Larkspur Holdings LLC is the record owner of 690,000 Shares, or ${LARKSPUR.percent} of the class.`,
      ),
      failures: [{ actual: "690,000" }],
    },
    {
      name: "more than the whole by one digit, beside the percentage of the whole, in words on a part",
      filing: telling(byAgreement("841,300"), [{ aggregate: "641,300" }]),
      failures: [{ expected: "641,300", actual: "841,300" }],
    },
    {
      name: "two digits of a marked part transposed",
      filing: telling(
        "(a) Larkspur Holdings LLC may be deemed the beneficial owner of (i) 591,300 Shares held by Oak Fund and (ii) 57,800 Shares held by Elm Fund.",
      ),
      failures: [
        {
          message:
            "The parts in Item 5(a) add up to 649,100: 591,300 + 57,800 = 649,100; Row 11 of the cover page states 650,000: a difference of 900. With 58,700 in the place of 57,800 they add up to it.",
          expected: "650,000",
          actual: "649,100",
        },
      ],
    },
    {
      name: "a digit of a marked part that Item 5 tells otherwise, too",
      filing: telling(
        "(a) Oak Fund has 591,300 Shares. Larkspur Holdings LLC may be deemed the beneficial owner of (i) 591,400 Shares held by Oak Fund and (ii) 58,700 Shares held by Elm Fund.",
      ),
      failures: [{ message: "With 591,300 in the place of 591,400 they add up to it." }],
    },
    {
      name: "of two parts that would fit with two digits transposed, the one that stands nowhere else",
      filing: telling(
        "(a) Oak Fund has 593,450 Shares. Larkspur Holdings LLC may be deemed the beneficial owner of (i) 593,450 Shares held by Oak Fund and (ii) 55,650 Shares held by Elm Fund.",
      ),
      failures: [{ message: "With 56,550 in the place of 55,650 they add up to it." }],
    },
  ],
  unverified: [
    unsure(
      "a part beside a percentage that is told to count more",
      "(a) Larkspur Holdings LLC beneficially owns 560,000 Shares (6.5% including the Shares of its clients). The other 90,000 Shares are those of its clients.",
      A_PART,
      [{ percent: "6.5%", notes: [] }],
    ),
    unsure(
      "receipts, of which one is ten shares, beside the percentage of the shares",
      "(a) Larkspur Holdings LLC beneficially owns 65,000 Shares (6.5%).",
      "may count another security",
      [{ percent: "6.5%", notes: [] }],
    ),
    unsure("more than the whole, by no slip of the keys", byAgreement("2,855,310"), NOT_ITS_OWN, [
      { aggregate: "641,300" },
    ]),
    unsure(
      "shares held directly, fewer than the whole",
      "(a) Larkspur Holdings LLC directly holds 640,000 Shares, or 6.5% of the class.",
      A_PART,
    ),
    unsure(
      "more shares held than the whole",
      "(a) Larkspur Holdings LLC directly holds 690,000 Shares.",
      NOT_ITS_OWN,
    ),
    unsure(
      "a digit dropped from shares held directly",
      "(a) Larkspur Holdings LLC directly holds 65,132 Shares.",
      A_PART,
      [{ aggregate: "651,320" }],
    ),
    unsure(
      "marked parts that may not be all",
      "(a) Larkspur Holdings LLC may be deemed the beneficial owner of (i) 591,300 Shares held by Oak Fund and (ii) 8,700 Shares held by Elm Fund.",
      "They may not be all that is owned.",
    ),
    unsure(
      "a digit of a marked part that nothing else tells",
      "(a) Larkspur Holdings LLC may be deemed the beneficial owner of (i) 591,400 Shares held by Oak Fund and (ii) 58,700 Shares held by Elm Fund.",
      "They may not be all that is owned.",
    ),
  ],
});
