import rule from "../../../rules/cross-section/thirteen-g-parts-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { structured13G } from "../../support/structured-13g.js";

/** Thorne Advisers LP reports 650,000 shares, 6.5 %. */
const item6 = (item6: string) => structured13G({ item6 });

const AS_REPORTED = (shares: string) =>
  item6(
    `The shares were bought for clients of Thorne Advisers LP; as reported herein, Thorne Advisers LP holds ${shares} shares.`,
  );

/** Larkspur Holdings LLC reports 650,000 shares, 6.5 %; the year's last day is the event's. */
const printed = (told: readonly string[], person: object = {}) =>
  filingText({
    schedule: "13G",
    event: "December 31, 2024",
    outstanding: "",
    persons: [
      {
        ...LARKSPUR,
        notes: [],
        soleVoting: "0",
        soleDispositive: "650,000",
        aggregate: "650,000",
        percent: "6.5%",
        ...person,
      },
    ],
    body: ["Item 4. Ownership.", "See the cover page.", ...told],
  });
const FUND = (shares: string, percent: string, day = "December 31, 2024") =>
  printed([
    "Item 6. Ownership of More than Five Percent on Behalf of Another Person.",
    `The interest of one client, Mill Growth Fund, in the Common Stock of Hollin Mills amounted to ${shares} shares or ${percent} of the total outstanding Common Stock at ${day}.`,
  ]);

/** The subsidiaries of a parent, a line each. */
const SUBSIDIARIES = (adviser: string, percent = "5.3%") =>
  printed([
    "Item 7. Identification and Classification of the Subsidiary Which Acquired the Security.",
    "Larkspur Trust and Banking Corporation (equivalent to BK): 81,430 shares (0.8%)",
    `Larkspur Asset Management (equivalent to IA): ${adviser} shares (${percent})`,
    "Larkspur Securities (BD): 35,400 shares (0.4%)",
  ]);

testRule(rule, {
  passing: [
    {
      name: "the holdings of three subsidiaries add up to their parent's",
      filing: SUBSIDIARIES("533,170"),
      passes: 4,
    },
    {
      name: "holdings of subsidiaries that differ from their parent's by more than a slip",
      filing: SUBSIDIARIES("529,170"),
      passes: 3,
    },
    {
      name: "a fund's number and percentage are of the class of the cover page",
      filing: FUND("550,000", "5.5%"),
      passes: 1,
      message:
        "Item 6 states 550,000 shares or 5.5 %, which fits the 650,000 shares or 6.5 % on the cover page of LARKSPUR HOLDINGS LLC.",
      at: ["550,000", "5.5%", "650,000"],
    },
    {
      name: "Item 6 of EDGAR's form",
      filing: item6(
        "Mill Growth Fund has an interest in 550,000 shares, or 5.5% of the class reported herein.",
      ),
      passes: 1,
    },
    {
      name: "the reporting person owns on behalf of others what its cover page states",
      filing: item6(
        "Thorne Advisers LP is the beneficial owner of 650,000 shares of the issuer's common stock on behalf of other persons.",
      ),
      passes: 1,
      message:
        "Item 6 states that Thorne Advisers LP beneficially owns 650,000 shares, as Row 9 of its cover page does.",
    },
    {
      name: "what the reporting person holds 'as reported herein'",
      filing: AS_REPORTED("650,000"),
      passes: 1,
    },
    {
      name: "a subsidiary's part in an appendix",
      filing: printed([
        "Item 7. Identification and Classification of the Subsidiary Which Acquired the Security.",
        "See Appendix A.",
        "Mill Trust Company, a wholly-owned subsidiary of Larkspur Holdings LLC, is the beneficial owner of 20,000 shares or .2% of the Common Stock outstanding.",
      ]),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "'as reported herein', more than the cover page states",
      filing: AS_REPORTED("750,000"),
      failures: [{ person: "Thorne Advisers LP", expected: "650,000", actual: "750,000" }],
    },
    {
      name: "two digits of a subsidiary's holding transposed",
      filing: SUBSIDIARIES("531,370"),
      failures: [
        {
          severity: "warning",
          expected: "533,170",
          actual: "531,370",
          message: "81,430 + 531,370 + 35,400 = 648,200",
        },
      ],
    },
    {
      name: "a subsidiary's percentage that makes another class",
      filing: SUBSIDIARIES("533,170", "3.5%"),
      failures: [{ message: "533,170 shares or 3.5 %, which makes a class of" }],
    },
    {
      name: "the interest of a fund that files, with two digits changed",
      filing: printed([
        "Item 6. Ownership of More than Five Percent on Behalf of Another Person.",
        "The interest of one person, Larkspur Holdings LLC, an investment company, in the Common Stock of Hollin Mills amounted to 560,000 shares or 6.5% of the total outstanding Common Stock.",
      ]),
      failures: [
        {
          severity: "warning",
          person: "LARKSPUR HOLDINGS LLC",
          expected: "650,000",
          actual: "560,000",
          message: "Both are told to be the same percentage of the class.",
        },
      ],
    },
    {
      name: "two digits of a fund's number changed places",
      filing: FUND("545,000", "4.5%"),
      failures: [
        {
          severity: "warning",
          message: "Item 6 states 545,000 shares or 4.5 %, which makes a class of",
          at: ["545,000", "4.5%", "650,000"],
        },
      ],
    },
    {
      name: "a fund with more shares than any cover page states",
      filing: FUND("720,000", "7.2%"),
      failures: [
        {
          message: "Item 6 tells of 720,000 shares; Row 9 of no cover page states more than 650,000.",
          expected: "at most 650,000",
          actual: "720,000",
        },
      ],
    },
    {
      name: "last year's number of the reporting person itself, with this year's percentage",
      filing: item6(
        "Thorne Advisers LP, an investment adviser, is deemed to be the beneficial owner of 430,000 shares, or 6.5% of the shares believed to be outstanding, as a result of acting as adviser to its clients.",
      ),
      failures: [
        {
          person: "Thorne Advisers LP",
          expected: "650,000",
          actual: "430,000",
          message: "Both are told to be the same percentage of the class.",
        },
      ],
    },
    {
      name: "more on behalf of others than the cover page states",
      filing: item6(
        "Thorne Advisers LP is the beneficial owner of 680,000 shares on behalf of other persons.",
      ),
      failures: [{ person: "Thorne Advisers LP", expected: "650,000", actual: "680,000" }],
    },
  ],
  unverified: [
    {
      name: "less on behalf of others than the cover page states",
      filing: item6(
        "Thorne Advisers LP is the beneficial owner of 430,000 shares on behalf of other persons.",
      ),
      message: "The sentence may speak of a part.",
    },
    {
      name: "a number and a percentage of another day",
      filing: FUND("545,000", "4.5%", "September 30, 2024"),
      message: "The sentence may tell of another day than the cover page.",
    },
    {
      name: "a percentage that rights to acquire may account for",
      filing: item6(
        "Mill Growth Fund has an interest in 550,000 shares, or 5.2% of the class. It may buy more on exercise of warrants.",
      ),
      message: "The text speaks of rights to acquire",
    },
  ],
  notApplicable: [
    {
      name: "nobody's number is told",
      filing: item6("Various clients have the right to receive dividends. No one of them has more than 5%."),
    },
    {
      name: "a list of shares and warrants",
      filing: item6("Mill Fund LP is the beneficial owner of 550,000 common shares and 100,000 warrants."),
    },
    { name: "a Schedule 13D", filing: filingText() },
  ],
});
