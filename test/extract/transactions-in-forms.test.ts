/** Item 5(c) in HTML, in EDGAR's XML, and with its list in an exhibit of its own. */
import { expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { misplaced, readWhole, schedule13D } from "../structured/structured-xml.js";
import { filingText } from "../support/filing-text.js";
import { inWords, toldIn } from "./told-transactions.js";
import { typedFiling } from "./typed-reading.js";

const table = (...rows: string[][]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td><td>&nbsp;</td>`).join("")}</tr>`).join("")}</table>`;

/** A typed filing as a page, each paragraph of Item 5(c) put in as HTML. */
function page(item5c: string): string {
  const [before = "", after = ""] = filingText({ item5: "MARK" }).split("MARK");
  const paragraphs = (text: string): string =>
    text
      .split(/\n\n/)
      .map((each) => `<p>${each}</p>`)
      .join("\n");
  return `<html><body>${paragraphs(before)}${item5c}${paragraphs(after)}</body></html>`;
}

it("reads a table of HTML whose captions are broken into lines", () => {
  const told = toldIn(
    readFiling(
      page(
        `<p>(c) The following were effected in the open market:</p>${table(
          [
            "Nature of<br>Transaction",
            "Shares<br>Purchased/(Sold)",
            "Price ($)<br>Per Share",
            "Date of<br>Trade",
          ],
          ["Jane M. Roe"],
          ["Purchase", "1,000", "14.0500<sup>(1)</sup>", "02/03/2025"],
          ["Sale", "(2,000)", "$ 14.10", "02/04/2025"],
        )}<p>(1) A weighted average.</p><p>(d) None.</p>`,
      ),
      "page.htm",
    ),
  );
  expect(told.transactions.map(inWords)).toEqual([
    "ROE acquired 1000 2025-02-03 $14.05 open market",
    "ROE disposed 2000 2025-02-04 $14.1 open market",
  ]);
  expect(told.lists[0]?.words.map(({ value }) => value)).toContain("(1) A weighted average.");
});

it("reads the field of EDGAR's XML that answers (c), whether typed as a list or told", () => {
  const item5 = (words: string): string =>
    `<item5><percentageOfClassSecurities>650,000 shares</percentageOfClassSecurities><numberOfShares>650,000</numberOfShares><transactionDesc>${words}</transactionDesc><listOfShareholders>On February 7, 2025 nobody sold 70 shares.</listOfShareholders></item5>`;
  const typed = readWhole(
    schedule13D({
      items: item5(`In the past sixty days there were these transactions:

Date 	      Type	 Quantity	   Price	 Exchange
03.02.2025	BUY	5'500 	   14.05	 New York Stock Exchange
23.01.2025	SELL	60	   14.10	 New York Stock Exchange`),
    }),
  );
  expect(toldIn(typed).transactions.map(inWords)).toEqual([
    "LARKSPUR acquired 5500 2025-02-03 $14.05 open market",
    "LARKSPUR disposed 60 2025-01-23 $14.1 open market",
  ]);
  expect(misplaced(typed)).toEqual([]);
  const sold = readWhole(
    schedule13D({ items: item5("On February 3, 2025, it sold 900 shares at $14.05 a share.") }),
  );
  expect(toldIn(sold).transactions.map(inWords)).toEqual(["LARKSPUR disposed 900 2025-02-03 $14.05"]);
});

it("has no answer where the XML leaves the field out", () => {
  const filing = readWhole(schedule13D({ items: "<item5><numberOfShares>None</numberOfShares></item5>" }));
  expect(filing.transactions).toBeNull();
});

const inSubmission = (item5: string, exhibit: readonly string[]): string =>
  [
    "<DOCUMENT>",
    "<TYPE>SC 13D/A",
    "<TEXT>",
    filingText({ item5 }),
    "</TEXT>",
    "</DOCUMENT>",
    "<DOCUMENT>",
    "<TYPE>EX-99.2",
    "<TEXT>",
    ...exhibit,
    "</TEXT>",
    "</DOCUMENT>",
  ].join("\n");

it("reads the list of an exhibit that Item 5(c) refers to, and of no other", () => {
  const exhibit = [
    "Exhibit 99.2",
    "Trading Data",
    "Date       Bought     Price",
    "2/3/2025   1,000      14.05",
    "2/4/2025   2,000      14.10",
  ];
  const referring = toldIn(
    readFiling(inSubmission("(c) See Exhibit 99.2, all open market purchases.", exhibit)),
  );
  expect(referring.transactions.map(inWords)).toEqual([
    "– acquired 1000 2025-02-03 $14.05",
    "– acquired 2000 2025-02-04 $14.1",
  ]);
  expect(referring.lists.map(({ heading }) => heading?.value)).toEqual(["Exhibit 99.2"]);
  expect(toldIn(readFiling(inSubmission("(c) None.", exhibit))).transactions).toEqual([]);
  const other = ["Exhibit 99.2", "Loan Agreement", "Instalments", "2/3/2025   1,000      14.05"];
  expect(toldIn(readFiling(inSubmission("(c) See Exhibit 99.2.", other))).transactions).toEqual([]);
});

it("a price with its fraction behind a hyphen is no day", () => {
  const told = toldIn(
    typedFiling(
      "13D",
      [
        "Item 5.  Interest in Securities of the Issuer.",
        "",
        "     (c)  It has sold these shares on the New York Stock Exchange:",
        "",
        "          Date        Number of shares     Price",
        "          4/20/99          11,500          22-5/8",
        "          5/03/99          20,000          23-1/16",
      ].join("\n"),
    ),
  );
  expect(told.transactions.map(({ date, price }) => [date?.value, price?.value.toFixed()])).toEqual([
    ["1999-04-20", "22.625"],
    ["1999-05-03", "23.0625"],
  ]);
});

const FIELD = (words: string): string =>
  schedule13D({ items: `<item5><transactionDesc>${words}</transactionDesc></item5>` });

it.each([
  [
    "the year first, with strokes",
    "Open market purchases: 2025/02/03 5,000 $14.05; 2025/02/10 6,000 $14.10; 2025/02/11 7,000 $14.20",
  ],
  [
    "the year first, with hyphens",
    "Open market purchases: 2025-02-03 5,000 $14.05; 2025-02-10 6,000 $14.10; 2025-02-11 7,000 $14.20",
  ],
  [
    "commas between the figures, and no sign of money",
    "Bought in the open market: 2/3/25, 5,000, 14.05; 2/10/25, 6,000, 14.10; 2/11/25, 7,000, 14.20.",
  ],
  [
    "a sentence behind the last",
    "Bought: 2/3/25 5,000 14.05; 2/10/25 6,000 14.10; 2/11/25 7,000 14.20. All were made on the NYSE.",
  ],
])("reads a list that goes on from date to date in one line: %s", (_, words) => {
  const { transactions } = toldIn(readWhole(FIELD(words)));
  expect(
    transactions.map(({ side, date, quantity, price }) =>
      [side, date?.value, quantity?.printed, price?.value.toFixed(2)].join(" "),
    ),
  ).toEqual([
    "acquired 2025-02-03 5,000 14.05",
    "acquired 2025-02-10 6,000 14.10",
    "acquired 2025-02-11 7,000 14.20",
  ]);
});
