import rule from "../../../rules/dates/item5c-window.js";
import { testRule } from "../../../src/index.js";
import { filingText, type StatedFiling } from "../../support/filing-text.js";
import { schedule13D } from "../../structured/structured-xml.js";

const on = (day: string, more: StatedFiling = {}): string =>
  filingText({ ...more, item5: `(c) On ${day}, Ms. Roe bought 1,000 Shares in the open market.` });
const said = (words: string, more: StatedFiling = {}): string =>
  filingText({ ...more, item5: `(c) ${words}` });
/** The same as submitted on a day of its own. */
const submitted = (text: string, day: string): string =>
  `<SEC-DOCUMENT>0001.txt : ${day}\n<SEC-HEADER>0001.hdr.sgml : ${day}\nFILED AS OF DATE:\t\t${day}\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>SC 13D/A\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n`;
const INITIAL = { amendment: null };

testRule(rule, {
  passing: [
    { name: "two days before the signature", filing: on("March 3, 2025"), passes: 1 },
    { name: "sixty days before the signature of March 5", filing: on("January 4, 2025"), passes: 1 },
    { name: "on the day of the signature", filing: on("March 5, 2025"), passes: 1 },
    {
      name: "the day after the signature, on which it was filed",
      filing: submitted(on("March 6, 2025"), "20250306"),
      passes: 1,
    },
    {
      name: "a sale under a plan that was adopted long before",
      filing: said(
        "On February 3, 2025, Ms. Roe exercised options to buy 500 Shares, and on February 4, 2025 sold 300 Shares in the open market, pursuant to a Rule 10b5-1 trading plan adopted on August 30, 2024.",
      ),
      passes: 1,
    },
    {
      name: "sixty-two days before the signature, but sixty before the event",
      filing: on("January 2, 2025"),
      passes: 1,
      remark: "counted back from the event",
    },
    {
      name: "older, and told since the last filing",
      filing: said(
        "Since the filing of Amendment No. 1, on November 4, 2024, Ms. Roe bought 1,000 Shares in the open market.",
      ),
      passes: 2,
      remark: "“Since the filing”",
    },
    {
      name: "since the last amendment, the day of which is told",
      filing: said(
        "Since the filing of Amendment No. 1 on November 1, 2024, on November 4, 2024, Ms. Roe bought 1,000 Shares.",
      ),
      passes: 2,
      remark: "“Since the filing”",
    },
    {
      name: "sixty days or since the last filing, whichever is greater",
      filing: said(
        "In the past sixty days or since the most recent filing, whichever is greater: on November 4, 2024, Ms. Roe bought 1,000 Shares.",
      ),
      passes: 2,
      remark: "“since the most recent”",
    },
    {
      name: "older, and told for ninety days",
      filing: said("In the past 90 days, on December 16, 2024, Ms. Roe bought 1,000 Shares."),
      passes: 2,
      remark: "“90 days”",
    },
    {
      name: "older, and told since a day before the sixty",
      filing: said("Since December 2, 2024 Ms. Roe bought 1,000 Shares on December 16, 2024."),
      passes: 2,
      remark: "“Since December 2, 2024”",
    },
    {
      name: "a list, and sixty days named",
      filing: said(
        "In the past sixty days Ms. Roe bought:\n\n2/3/2025\t1,000\t$14.05\n\n2/4/2025\t500\t$14.10",
      ),
      passes: 2,
    },
    {
      name: "no transactions in sixty days",
      filing: said("None in the past sixty days.", INITIAL),
      passes: 1,
    },
    {
      name: "no transactions since sixty-one days ago",
      filing: said("None since January 3, 2025.", INITIAL),
      passes: 1,
    },
    {
      name: "no transactions since the last filing",
      filing: said("None since the filing of Amendment No. 1."),
      passes: 1,
    },
    {
      name: "the longest of two times",
      filing: said("None in the past 30 days, nor in the past 60 days.", INITIAL),
      passes: 1,
    },
    {
      name: "EDGAR's XML",
      filing: schedule13D({
        items: "<item5><transactionDesc>On February 3, 2025 it sold 900 shares.</transactionDesc></item5>",
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "the only day before the sixty, which a year later would stand among the others",
      filing: said(
        "On February 24, 2025, Ms. Roe bought 500 Shares. On February 26, 2024, Ms. Roe bought 700 Shares. On March 3, 2025, Ms. Roe bought 300 Shares.",
      ),
      failures: [{ severity: "warning", expected: "2025-02-26", actual: "2024-02-26" }],
    },
    {
      name: "a day that breaks the order of trades, of which some are older than sixty days",
      filing: said(
        "On December 2, 2024, Ms. Roe bought 500 Shares. On December 3, 2024, Ms. Roe bought 600 Shares. On January 6, 2024, Ms. Roe bought 700 Shares. On February 4, 2025, Ms. Roe bought 300 Shares. On February 5, 2025, Ms. Roe bought 400 Shares.",
      ),
      failures: [
        {
          severity: "warning",
          expected: "2025-01-06",
          actual: "2024-01-06",
          message: "which a year later would, too: its year is probably mistyped.",
        },
      ],
    },
    {
      name: "the last day of a list in order, told of the year before",
      filing: said(
        "On November 4, 2024, Ms. Roe bought 500 Shares. On February 3, 2025, Ms. Roe bought 600 Shares. On February 4, 2025, Ms. Roe bought 300 Shares. On February 5, 2024, Ms. Roe bought 400 Shares.",
      ),
      failures: [{ severity: "warning", expected: "2025-02-05", actual: "2024-02-05" }],
    },
    {
      name: "older days in no order, of which none a year later keeps it",
      filing: said(
        "On February 3, 2025, Ms. Roe bought 500 Shares. On November 5, 2024, Ms. Roe bought 600 Shares. On December 4, 2024, Ms. Roe bought 300 Shares. On October 3, 2024, Ms. Roe bought 400 Shares.",
      ),
      failures: [{ severity: "info", actual: "2024-10-03" }],
    },
    {
      name: "the year before, among what was done since the last amendment was filed",
      filing: said(
        "The purchases since the filing of Amendment No. 1 on February 3, 2025 were made in the open market. On February 6, 2024, Ms. Roe bought 1,000 Shares. On March 3, 2025, Ms. Roe bought 500 Shares.",
      ),
      failures: [
        {
          severity: "warning",
          actual: "2024-02-06",
          message: "The same day a year later lies in that time: the year is probably mistyped.",
        },
      ],
    },
    {
      name: "sixty days or since the last filing, whichever is less",
      filing: said(
        "In the past sixty days or since the most recent filing on Schedule 13D, whichever is less: on November 4, 2024, Ms. Roe bought 1,000 Shares.",
      ),
      failures: [{ severity: "info", actual: "2024-11-04" }],
    },
    {
      name: "a year before the eve of all others",
      filing: said(
        "On February 5, 2025, Ms. Roe bought 500 Shares. On February 6, 2025, Ms. Roe bought 600 Shares. On February 4, 2024, Ms. Roe bought 300 Shares.",
      ),
      failures: [{ severity: "warning", expected: "2025-02-04", actual: "2024-02-04" }],
    },
    {
      name: "a year before the event to the day",
      filing: on("March 3, 2024"),
      failures: [
        {
          severity: "warning",
          expected: "2025-03-03",
          actual: "2024-03-03",
          message: "The event on the cover page is of the same day a year later",
        },
      ],
    },
    {
      name: "older than sixty days before the signature and the event",
      filing: on("January 1, 2025"),
      failures: [
        {
          severity: "info",
          expected: "on or after 2025-01-04",
          actual: "2025-01-01",
          working: "2025-03-05 (the latest signature) − 60 days = 2025-01-04",
          message:
            "One transaction lies earlier than the sixty days before the signature of Wednesday, March 5, 2025; the first on Wednesday, January 1, 2025. Item 5(c) asks for the past sixty days only: either the date is mistyped, or more is told than is asked.",
        },
      ],
    },
    {
      name: "older, in a statement whose event has no date",
      filing: on("January 3, 2025", { event: "See Item 4" }),
      failures: [{ severity: "info", actual: "2025-01-03" }],
    },
    {
      name: "after the day of filing",
      filing: submitted(on("March 7, 2025"), "20250306"),
      failures: [{ severity: "info", expected: "on or before 2025-03-06", actual: "2025-03-07" }],
    },
    {
      name: "older than the time since which it is told",
      filing: said("Since January 4, 2025. On December 16, 2024, Ms. Roe bought 1,000 Shares.", INITIAL),
      failures: [{ actual: "2024-12-16" }],
    },
    {
      name: "some within and some before",
      filing: said(
        "Ms. Roe bought 10 Shares on February 3, 2025. Ms. Roe bought 20 Shares on November 4, 2024. Ms. Roe bought 30 Shares on November 5, 2024.",
      ),
      failures: [{ actual: "2024-11-04", message: "2 transactions lie earlier" }],
    },
    {
      name: "sixty days are named, but not kept",
      filing: said("In the past sixty days, on December 16, 2024, Ms. Roe bought 1,000 Shares."),
      failures: [{ severity: "info", actual: "2024-12-16" }],
    },
    {
      name: "after the signature",
      filing: on("April 3, 2025"),
      failures: [
        {
          severity: "info",
          expected: "on or before 2025-03-05",
          actual: "2025-04-03",
          message:
            "Item 5(c) tells of a transaction on Thursday, April 3, 2025, after the statement was signed on Wednesday, March 5, 2025. One of the two dates is probably mistyped.",
        },
      ],
    },
    {
      name: "an initial statement that speaks of thirty days",
      filing: said("None in the past thirty days.", INITIAL),
      failures: [
        {
          severity: "info",
          expected: "the past 60 days",
          actual: "thirty days",
          message:
            "Item 5(c) speaks of transactions for 30 days only (“thirty days”). It is to cover the past sixty days.",
        },
      ],
    },
    {
      name: "an initial statement that goes back to a month ago",
      filing: said("None since February 3, 2025.", INITIAL),
      failures: [{ message: "for 30 days only (“since February 3, 2025”)" }],
    },
  ],
  unverified: [
    { name: "no day", filing: said("Ms. Roe bought 1,000 Shares."), message: "No day of these transactions" },
    {
      name: "no dated signature",
      filing: on("February 3, 2025", { signedOn: "" }),
      message: "No dated signature is read, from which the sixty days would run.",
    },
  ],
  notApplicable: [
    { name: "none, without a time", filing: said("None.") },
    {
      name: "an amendment that covers thirty days, perhaps since the last",
      filing: said("None in the past 30 days."),
    },
    { name: "no Item 5(c)", filing: filingText() },
    { name: "a Schedule 13G", filing: filingText({ schedule: "13G" }) },
  ],
});
