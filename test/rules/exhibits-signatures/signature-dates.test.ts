import rule from "../../../rules/exhibits-signatures/signature-dates.js";
import { testRule } from "../../../src/index.js";
import { filingText, type StatedFiling } from "../../support/filing-text.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";

const ENTITY = ["LARKSPUR HOLDINGS LLC", "", "By: /s/ Ann Lund", "Name: Ann Lund", "Title: Manager"];
const MS_ROE = ["/s/ Jane M. Roe", "Jane M. Roe"];
/** Each signature with a date below it; an empty one is left out. */
const dated = (entity: string, roe: string, changes: StatedFiling = {}): string =>
  filingText({
    signaturePage: [
      ...ENTITY,
      ...(entity === "" ? [] : [`Date: ${entity}`]),
      "",
      ...MS_ROE,
      ...(roe === "" ? [] : [`Date: ${roe}`]),
    ],
    ...changes,
  });
const TWO = [THORNE, { ...THORNE, name: "Thorne Fund LP" }];
const fields = (first: string, second: string): string =>
  structured13G({ persons: TWO, signedOn: first }).replace(
    new RegExp(`<date>${first}</date>(?![\\s\\S]*<date>)`),
    `<date>${second}</date>`,
  );

testRule(rule, {
  passing: [
    { name: "one date for the page", filing: filingText(), passes: 2 },
    { name: "signed on the day of the event", filing: filingText({ signedOn: "March 3, 2025" }), passes: 2 },
    {
      name: "some days apart",
      filing: dated("March 5, 2025", "March 7, 2025"),
      remark: "The signatures are dated from Wednesday, March 5, 2025 to Friday, March 7, 2025.",
      passes: 2,
    },
    {
      name: "the later date stands first",
      filing: dated("March 7, 2025", "March 5, 2025"),
      remark: "from Wednesday, March 5, 2025 to Friday, March 7, 2025",
      passes: 2,
    },
    { name: "thirty days apart", filing: dated("March 5, 2025", "April 4, 2025"), passes: 2 },
    { name: "a filing without a date of the event", filing: filingText({ event: "" }), passes: 1 },
    {
      name: "the date of a trust, of a power of attorney and of an agreement",
      filing: filingText({
        signaturePage: [
          "Dated: March 5, 2025",
          "",
          "LARKSPUR HOLDINGS LLC",
          "dated May 1, 1990",
          "",
          "By: /s/ Ann Lund, Attorney-in-Fact",
          "",
          "THE ROE TRUST",
          "dated May 1, 1990",
          "",
          ...MS_ROE,
          "* Power of attorney of June 10, 2019",
        ],
      }).replace("LARKSPUR HOLDINGS LLC\ndated May 1, 1990", "LARKSPUR HOLDINGS LLC"),
      passes: 2,
    },
    {
      name: "a date below a later certification is that of the next signature",
      filing: filingText({
        signaturePage: [
          "Dated: March 5, 2025",
          "",
          ...ENTITY,
          "",
          "The undersigned certifies that this is true.",
          "Dated: March 6, 2025",
          "",
          ...MS_ROE,
        ],
      }),
      remark: "from Wednesday, March 5, 2025 to Thursday, March 6, 2025",
      passes: 2,
    },
  ],
  failing: [
    {
      name: "a week apart, where the house takes five days",
      filing: dated("March 5, 2025", "March 12, 2025"),
      options: { daysApart: 5 },
      failures: [{ severity: "warning", expected: "dates within 5 days", message: "more than 5 days apart" }],
    },
    {
      name: "signed before the event",
      filing: filingText({ signedOn: "February 5, 2025" }),
      failures: [
        {
          severity: "error",
          message:
            "The signatures are dated Wednesday, February 5, 2025, before the event of Monday, March 3, 2025 that the statement reports. One of the two is mistyped.",
          expected: "on or after 2025-03-03",
          actual: "2025-02-05",
        },
      ],
    },
    {
      name: "two days before the event",
      filing: filingText({ signedOn: "March 1, 2025" }),
      failures: [{ severity: "error" }],
    },
    {
      name: "one day before, which may be the same hour elsewhere",
      filing: filingText({ signedOn: "March 2, 2025" }),
      failures: [{ severity: "warning", message: "one day in different time zones" }],
    },
    {
      name: "one of two signatures is dated before the event",
      filing: dated("March 5, 2025", "February 26, 2025"),
      failures: [
        {
          severity: "error",
          actual: "2025-02-26",
          message: "The signature of Jane M. Roe is dated Wednesday, February 26, 2025, before the event",
        },
      ],
    },
    {
      name: "last year's date in January",
      filing: structured13G({ event: "12/31/2025", signedOn: "01/20/2025" }),
      failures: [{ severity: "error" }],
    },
    {
      name: "signatures more than thirty days apart",
      filing: dated("March 5, 2025", "April 5, 2025"),
      failures: [
        {
          severity: "warning",
          message: "more than 30 days apart: one of the dates is probably mistyped",
          expected: "dates within 30 days",
          actual: "2025-03-05 and 2025-04-05",
        },
      ],
    },
    {
      name: "the same day of another year",
      filing: dated("March 5, 2025", "March 5, 2026"),
      failures: [{ severity: "warning", message: "a year is probably mistyped" }],
    },
    {
      name: "three hundred days apart",
      filing: dated("March 5, 2025", "December 30, 2025"),
      failures: [{ message: "one of the dates is probably mistyped" }],
    },
    {
      name: "more than three hundred days apart",
      filing: dated("March 5, 2025", "December 31, 2025"),
      failures: [{ message: "a year is probably mistyped" }],
    },
    {
      name: "four hundred days apart on a typed page",
      filing: dated("March 5, 2025", "April 9, 2026"),
      failures: [{ severity: "warning" }],
    },
    {
      name: "four hundred days before the event on a typed page",
      filing: filingText({ signedOn: "January 28, 2024" }),
      failures: [{ severity: "error" }],
    },
    {
      name: "a date before the event and a later one are told once",
      filing: dated("March 5, 2025", "January 5, 2025"),
      failures: [{ severity: "error", actual: "2025-01-05" }],
    },
    {
      name: "a page with a figure, but no date",
      filing: filingText({ signaturePage: [...MS_ROE, "5"] }),
      failures: [{ severity: "warning", message: "bears no date" }],
    },
    {
      name: "a date in figures that is before the event however it is read",
      filing: filingText({ event: "December 31, 2024", signedOn: "2/11/24" }),
      failures: [{ severity: "error", actual: "2024-02-11" }],
    },
    {
      name: "dates as EDGAR's form has them are not read day first",
      filing: filingText({ event: "03/04/2025", signedOn: "02/03/2025" }),
      failures: [{ severity: "error" }],
    },
    {
      name: "a day that is no month",
      filing: filingText({ event: "3/25/2025", signedOn: "March 20, 2025" }).replace(
        "3/25/2025",
        "March 25, 2025",
      ),
      failures: [{ severity: "error" }],
    },
    {
      name: "years apart in fields of their own",
      filing: fields("01/20/2026", "01/20/2028"),
      failures: [{ severity: "warning", message: "a year is probably mistyped" }],
    },
    {
      name: "years before the event in a field of its own",
      filing: structured13G({ event: "12/31/2025", signedOn: "01/20/2016" }),
      failures: [{ severity: "error" }],
    },
    {
      name: "dates further off are of something else",
      filing: filingText({
        item7: ["Exhibit 1: Bylaws of March 5, 2025", "Exhibit 2: Note", "Exhibit 3: Letter"],
        signaturePage: MS_ROE,
        annex: ["", "APPENDIX", "Officers", "Ann Lund", "Born May 1, 1960"],
      }),
      failures: [{ severity: "warning" }],
    },
    {
      name: "no date at all",
      filing: dated("", ""),
      failures: [
        {
          severity: "warning",
          message: "the signature page bears no date",
          expected: "a date",
          actual: "none",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "a date with the day left open",
      filing: filingText({ signaturePage: ["Dated: March __, 2025", "", ...MS_ROE] }),
      message: "No date of the signatures could be read",
    },
    {
      name: "a date above the heading",
      filing: filingText({ item7: ["Exhibit 1: Bylaws", "March 5, 2025"], signaturePage: MS_ROE }),
      message: "No date of the signatures could be read",
    },
    {
      name: "a date behind the heading of another part",
      filing: filingText({ signaturePage: MS_ROE, annex: ["", "APPENDIX", "March 5, 2025"] }),
      message: "No date of the signatures could be read",
    },
    {
      name: "one signature without a date",
      filing: dated("March 5, 2025", ""),
      message: "Not every signature has a date",
    },
    {
      name: "a date of long ago, which may be of something else",
      filing: filingText({ signedOn: "March 5, 2019" }),
      message: "so long before that it may be the date of something else",
    },
    {
      name: "more than four hundred days before the event",
      filing: filingText({ signedOn: "January 27, 2024" }),
      message: "may be the date of something else",
    },
    {
      name: "the words of a date without one",
      filing: filingText({ signaturePage: [...MS_ROE, "Signed on this day"] }),
      message: "No date of the signatures could be read",
    },
    {
      name: "the event's date alone may be read day first",
      filing: filingText({ event: "12/4/2025", signedOn: "April 15, 2025" }),
      message: "read day first",
    },
    {
      name: "dates years apart on a typed page",
      filing: dated("March 5, 2025", "June 5, 2026"),
      message: "one of the dates may be of something else",
    },
    {
      name: "a date that may be read day first",
      filing: filingText({ event: "3/4/2025", signedOn: "1/6/2025" }),
      message: "read day first",
    },
  ],
  notApplicable: [
    { name: "nobody signs", filing: filingText({ signaturePage: ["Dated: March 5, 2025"] }) },
    { name: "no signature page", filing: filingText({ signaturePage: MS_ROE }).replace("SIGNATURE", "") },
  ],
});
