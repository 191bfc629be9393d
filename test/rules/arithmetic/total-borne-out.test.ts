/** Totals that the powers do not make up: which of the two the rest of the filing bears out. */
import aggregateUnsupported from "../../../rules/arithmetic/aggregate-unsupported.js";
import rowSumVoting from "../../../rules/arithmetic/row-sum-voting.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedPerson } from "../../support/filing-text.js";

const powers = (shares: string) => ({
  ...{ soleVoting: "0", sharedVoting: shares },
  ...{ soleDispositive: "0", sharedDispositive: shares },
});
const page = (person: StatedPerson, shares: string, changes: object = {}): StatedPerson => ({
  ...person,
  ...powers(shares),
  ...{ aggregate: "651,285", percent: "6.5%", notes: [], item5: null },
  ...changes,
});
/** Larkspur with power over all that it reports, and its manager, who reports as many. */
const pages = (shares: string, filing: object = {}, changes: object = {}) =>
  filingText({ persons: [page(LARKSPUR, "651,285"), page(ROE, shares, changes)], ...filing });
/** Larkspur alone. */
const alone = (shares: string, changes: object, filing: object = {}) =>
  filingText({ persons: [page(LARKSPUR, shares, changes)], ...filing });
const HELD = "Larkspur Holdings LLC is the record owner of 651,285 Shares.";
const NIL = "more than all four powers together (0). Nothing in the filing says why there would be no power";
const ROW_13 =
  "But Row 13 is right for the total and LARKSPUR HOLDINGS LLC states it with powers over all of it";

testRule(aggregateUnsupported, {
  passing: [{ name: "both pages with their powers", filing: pages("651,285"), passes: 2 }],
  failing: [
    {
      name: "a controller's page without powers, beside the fund's, which has them all",
      filing: pages("0"),
      failures: [
        { person: "JANE M. ROE", message: `${NIL} over them. ${ROW_13}: the powers are probably wrong.` },
      ],
    },
    {
      name: "the same where the text tells the holding itself",
      filing: pages("0", { item5: HELD }),
      failures: [{ person: "JANE M. ROE", message: NIL }],
    },
    {
      name: "no powers, in a text that speaks of the power to receive dividends",
      filing: pages("0", {
        item5: `${HELD} No other person has the right to receive, or the power to direct the receipt of, dividends from them.`,
      }),
      failures: [{ person: "JANE M. ROE", message: NIL }],
    },
  ],
  unverified: [
    {
      name: "no powers, since they were delegated",
      filing: pages("0", { item5: `${HELD} Ms. Roe has no voting power and no power to dispose of them.` }),
      message: "The text says that there is no power over the shares",
    },
    {
      name: "no powers yet over shares that are all to be acquired",
      filing: alone("0", {}, { item5: "The 651,285 Shares would be issued if the notes were converted." }),
      message: "may tell why there is no power over those shares",
    },
    {
      name: "members of a group, of whom one has all the shares",
      filing: filingText({
        persons: [page(LARKSPUR, "651,285", { group: "a" }), page(ROE, "0", { group: "a" })],
      }),
      message: "Several persons report the same total, which may be that of a group.",
    },
    {
      name: "two who may be deemed a group, of whom one has all the shares",
      filing: pages("0", { item5: "The Reporting Persons may be deemed to be members of a group." }),
      message: "Several persons report the same total, which may be that of a group.",
    },
  ],
});

/** The second page's Row 11 with its number on a line of its own. */
const onOwnLine = (text: string, shares: string) =>
  text.replace(`EACH REPORTING PERSON ${shares}`, `EACH REPORTING PERSON\n\n          ${shares}\n`);

testRule(rowSumVoting, {
  passing: [{ name: "both pages with their powers", filing: pages("651,285"), passes: 2 }],
  failing: [
    {
      name: "powers over one fund's shares only, where the percentage and another page bear the total out",
      filing: pages("120,000"),
      failures: [
        {
          person: "JANE M. ROE",
          message: `both add up to 120,000, 531,285 fewer than the total. ${ROW_13}: the powers are probably wrong.`,
          follows: "aggregate-unsupported",
        },
      ],
    },
    {
      name: "a total that Item 5 bears out, beside a percentage that is right for the powers",
      filing: alone("500,000", {
        percent: "5.0%",
        item5: { owns: "651,285 Shares", percent: "6.5%" },
      }),
      failures: [
        {
          message:
            "151,285 fewer than the total. Item 5 states the total, but Row 13 is right for that sum: which of them is wrong is not told.",
        },
      ],
    },
    {
      name: "a difference that is the number of another page's row, and told nowhere",
      filing: onOwnLine(
        filingText({
          persons: [page(LARKSPUR, "649,528"), page(ROE, "1,757", { aggregate: "1,757", percent: "0.0%" })],
        }),
        "1,757",
      ),
      failures: [{ person: "LARKSPUR HOLDINGS LLC", message: "the total is probably wrong, by 1,757" }],
    },
    {
      name: "powers that the percentage bears out",
      filing: alone("500,000", { percent: "5.0%" }),
      failures: [{ message: "both add up to 500,000, so the total is probably wrong, by 151,285." }],
    },
    {
      name: "no powers, and nothing tells whether they or the total are wrong",
      filing: alone("0", { percent: "7.9%" }),
      failures: [
        { message: "651,285 fewer than the total. Whether they or the total are wrong is not told." },
      ],
    },
  ],
  unverified: [],
});
