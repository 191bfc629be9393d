import rule from "../../../rules/dates/weekday-filing.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { filedOn, submitted } from "../../support/submitted.js";

const first = (changes: object = {}) => filingText({ amendment: null, preamble: "", ...changes });
const resting = (filed: string) =>
  first({
    outstanding: `Percentages are based on 9,950,000 Shares outstanding as of January 2, 2025, as reported in the Issuer's ${filed}.`,
  });

testRule(rule, {
  passing: [
    {
      name: "an event on a Sunday, on a title page typed without blank lines behind the amendment's number",
      filing: first({
        amendment: "1",
        event: "March 2, 2025",
      }).replace(/\(Amendment No\. 1\)[\s\S]*?Filing of This Statement\)/, (page) =>
        page.replaceAll("\n\n", "\n"),
      ),
      remark: "an event may fall on any day",
    },
    {
      name: "a purchase in the open market on a Monday, and one in private on a Sunday",
      filing: first({
        item5:
          "(c) On February 3, 2025, Ms. Roe bought 1,000 Shares in the open market at 14.05 dollars per Share. On February 2, 2025, she bought 500 Shares in a private sale at 14.00 dollars per Share.",
      }),
      passes: 1,
    },
    {
      name: "a purchase on the New York Stock Exchange on Columbus Day, when it is open",
      filing: first({
        signedOn: "October 20, 2025",
        event: "October 14, 2025",
        item5:
          "(c) On October 13, 2025, Ms. Roe bought 1,000 Shares in the open market on the NYSE at 14.05 dollars per Share.",
      }),
      passes: 1,
    },
    { name: "earlier filings on business days", filing: filingText(), passes: 1 },
    ...[
      "dated May 4, 2024 and filed May 6, 2024, as amended by Amendment No. 1 dated June 1, 2024 and filed June 3, 2024",
      "signed on May 4, 2024 and filed on May 6, 2024, as amended by Amendment No. 1, signed on June 1, 2024 and filed on June 3, 2024",
      "filed on May 6, 2024, as amended by Amendment No. 1, dated as of June 1, 2024",
    ].map((list) => ({
      name: `papers of a Saturday that were filed on the Monday: ${list}`,
      filing: filingText({ preamble: `This amends the Schedule 13D ${list}.` }),
      passes: 1,
    })),
    {
      name: "filed by its header and by the list on business days",
      filing: submitted(filingText(), "20250306"),
      passes: 1,
    },
    {
      name: "an event on a Sunday",
      filing: first({ event: "March 2, 2025" }),
      passes: 1,
      remark: "an event may fall on any day",
    },
    {
      name: "a report filed on a Tuesday",
      filing: resting(
        "Form 10-Q, filed with the Securities and Exchange Commission (the “SEC”) on January 7, 2025",
      ),
      passes: 1,
    },
    {
      name: "the first Juneteenth, when EDGAR took filings",
      filing: first({
        event: "June 17, 2021",
        signedOn: "June 18, 2021",
        outstanding: "The Form 8-K filed on June 18, 2021 is silent.",
      }),
      passes: 1,
    },
    {
      name: "a day on which EDGAR was closed by order is no certain one",
      filing: filedOn(first(), "2025-12-24"),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a purchase in the open market on a Sunday, told in a sentence and in a list",
      filing: first({
        item5:
          "(c) On February 2, 2025, Ms. Roe bought 1,000 Shares in the open market at 14.05 dollars per Share.",
      }),
      failures: [
        {
          severity: "warning",
          expected: "a weekday",
          actual: "2025-02-02",
          message:
            "Item 5(c) tells of a purchase or sale on Sunday, February 2, 2025 in the open market, which is closed at weekends: the date is probably mistyped.",
        },
      ],
    },
    ...["Other than the", "Except for Ms. Roe's"].map((words) => ({
      name: `the one purchase that a sentence leaves out, in the open market on a Sunday: ${words}`,
      filing: first({
        item5: `(c) ${words} purchase of 1,000 Shares in the open market on Sunday, February 2, 2025 at $14.05 per Share, she made no transactions in the Shares during the past sixty days.`,
      }),
      failures: [
        {
          actual: "2025-02-02",
          message: "in the open market, which is closed at weekends",
        },
      ],
    })),
    {
      name: "a purchase on the New York Stock Exchange on Good Friday",
      filing: first({
        signedOn: "April 25, 2025",
        event: "April 16, 2025",
        item5:
          "(c) On April 18, 2025, Ms. Roe bought 1,000 Shares in the open market on the New York Stock Exchange at 14.05 dollars per Share.",
      }),
      failures: [
        {
          severity: "warning",
          expected: "a day of trading",
          message:
            "Item 5(c) tells of a purchase or sale on Friday, April 18, 2025 in the open market, which is closed on Good Friday: the date is probably mistyped.",
        },
      ],
    },
    {
      name: "a row of a list of purchases in the open market",
      filing: first({
        item5:
          "(c) Ms. Roe bought these Shares, all in the open market:\n\n02/13/2025\t100\t14.05\n\n02/15/2025\t200\t14.10",
      }),
      failures: [{ actual: "2025-02-15" }],
    },
    {
      name: "a row whose column names the exchange",
      filing: first({
        item5:
          "(c) Ms. Roe bought these Shares:\n\n02/13/2025\t100\t14.05\tNYSE\n\n02/15/2025\t200\t14.10\tNYSE",
      }),
      failures: [{ actual: "2025-02-15" }],
    },
    {
      name: "a row that no one can read day first, since another row has the month first",
      filing: first({
        item5:
          "(c) Ms. Roe bought these Shares, all in the open market:\n\n01/13/2025\t100\t14.05\n\n02/01/2025\t200\t14.10",
      }),
      failures: [{ actual: "2025-02-01" }],
    },
    {
      name: "a fund's report filed on a Saturday",
      filing: resting("Form N-CSR filed 1/4/2025"),
      failures: [{ severity: "warning", actual: "2025-01-04", message: "A Form N-CSR is said" }],
    },
    {
      name: "an earlier amendment on a Saturday",
      filing: filingText({
        preamble: "This amends the Schedule 13D filed on January 15, 2025 and amended on February 8, 2025.",
      }),
      failures: [
        {
          severity: "warning",
          expected: "a business day",
          actual: "2025-02-08",
          message:
            "An earlier filing is said to have been filed on Saturday, February 8, 2025, a weekend: the Commission takes no filings on that day, so the date is probably mistyped or that of something else.",
        },
      ],
    },
    {
      name: "the original on a holiday",
      filing: filingText({ preamble: "This amends the Schedule 13D filed on January 20, 2025." }),
      failures: [
        { message: /^An earlier filing .*, a federal holiday \(Birthday of Martin Luther King, Jr\.\):/ },
      ],
    },
    {
      name: "a report filed on a Sunday, told twice",
      filing: resting(
        "Form 10-Q filed with the SEC on January 5, 2025. The Form 10-Q was filed on January 5, 2025",
      ),
      failures: [{ actual: "2025-01-05", message: /^A Form 10-Q is said/ }],
    },
    {
      name: "by the header on a Saturday",
      filing: submitted(first(), "20250308", "SC 13D"),
      failures: [{ line: 5, message: /^This filing is said to have been filed on Saturday, March 8, 2025/ }],
    },
    {
      name: "given by hand as filed on a Sunday",
      filing: filedOn(first(), "2025-03-09"),
      failures: [{ actual: "2025-03-09", message: /^This filing/ }],
    },
  ],
  unverified: [
    {
      name: "a purchase on a Sunday, told beside the purchases in the open market that the sentence leaves out",
      filing: first({
        item5:
          "(c) Other than purchases in the open market of which Schedule A tells and the purchase of 1,000 Shares on February 2, 2025 at $14.05 per Share, Ms. Roe made no transactions in the Shares.",
      }),
      message: "when markets are closed: it may have been made in private",
    },
    {
      name: "a purchase on Martin Luther King Day, in the open market as the words that leave it out say",
      filing: first({
        item5:
          "(c) Other than the purchase of 1,000 Shares in the open market on January 20, 2025 at $14.05 per Share, Ms. Roe made no transactions in the Shares.",
      }),
      message: /January 20, 2025, Birthday of Martin Luther King, Jr\., when exchanges are closed/,
    },
    {
      name: "a purchase in the open market on Good Friday, on an exchange that is not named",
      filing: first({
        signedOn: "April 25, 2025",
        event: "April 16, 2025",
        item5:
          "(c) On April 18, 2025, Ms. Roe bought 1,000 Shares in the open market at 14.05 dollars per Share.",
      }),
      message: "Good Friday, when exchanges are closed: it may have been made on an exchange that is open",
    },
  ],
  notApplicable: [
    {
      name: "a Schedule 13D and an amendment known by days of a weekend, which nobody says were days of filing",
      filing: filingText({
        preamble:
          "This amends the Schedule 13D dated May 4, 2024, as amended by Amendment No. 1, dated June 1, 2024, and Amendment No. 2 of June 2, 2024.",
      }),
    },
    {
      name: "a report filed for a quarter that ended on a Sunday",
      filing: resting(
        "Form 10-Q filing, filed with the SEC for the quarterly period ended September 29, 2024",
      ),
    },
    { name: "no day of filing told, the event on a Monday", filing: first() },
    { name: "a report dated, not filed, on a Sunday", filing: resting("Form 10-Q dated January 5, 2025") },
    {
      name: "a claim filed with a court on a Saturday",
      filing: first({ item6: "The complaint was filed on January 4, 2025." }),
    },
  ],
});
