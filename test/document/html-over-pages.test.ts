/** Paragraphs of HTML: a sentence goes on over a page's foot, the line that ends it and the next one's head. */
import { describe, expect, it } from "@jest/globals";
import { paragraphsOf } from "../../src/document/paragraphs.js";
import { readPage } from "./html-places.js";

const paragraphs = (html: string): string[] => {
  const document = readPage(html);
  return paragraphsOf(document, 0, document.text.length).map(({ text }) => text.text);
};
const broken = (above: string, between: string, below: string): string[] =>
  paragraphs(`<p>The persons named below file this.</p><p>${above}</p>${between}<p>${below}</p>`).slice(1);

const BASE = "The percentages are worked out upon the 12,345,678";
const SHARES = "shares of the class that were outstanding in May.";
const FOOT = '<p align="center">8</p>';
const HEAD = "<p>CUSIP No. 435632106</p>";
const BREAK = '<p style="page-break-before: always"></p>';
const STYLED =
  '<div style="border-bottom: black 2pt solid"><p>8</p></div><div style="page-break-before: always"><p>&nbsp;</p></div>';
const TABLE =
  "<table><tr><td>CUSIP No. 435632106</td><td>SCHEDULE 13D</td><td>Page 8 of 14 Pages</td></tr></table>";

describe("a sentence that a page breaks is one paragraph", () => {
  it.each([
    ["a line across it", "<hr>"],
    ["its number and a line", `${FOOT}<hr>`],
    ["its number out of so many and a line", '<p align="center">Page 8 of 14 Pages</p><hr>'],
    ["a line and the next one's head", `<hr>${HEAD}`],
    ["number, line and head", `${FOOT}<hr>${HEAD}`],
    ["a style, a line and a head", `${BREAK}<hr>${HEAD}`],
    ["a style alone", STYLED],
    ["a style and a head set in a table", `${STYLED}${TABLE}`],
    ["number, line and a head set in a table", `${FOOT}<hr>${TABLE}`],
    ["its number out of so many alone", "<p>Page 8 of 14</p>"],
  ])("with %s between", (_with, between) => {
    expect(broken(BASE, between, SHARES)).toEqual([`${BASE} ${SHARES}`]);
  });

  it.each([
    [
      "with a word in small letters",
      "The shares are held by the Fund and the Trust of Larkspur LLC",
      "which own it.",
    ],
    ["behind a bracket", "The shares are held by Larkspur Holdings LLC (the “Fund”)", "and by the Trust."],
    [
      "behind a company's form",
      "The shares are held by Thorne, Vale and Larkspur Holdings, Inc.",
      "and by others.",
    ],
    [
      "with an article",
      "The shares are held by Thorne, Vale and Larkspur Holdings",
      "a Delaware partnership.",
    ],
    ["behind a word that ends no sentence", "The shares are held by the", "Larkspur Fund."],
    [
      "behind a verb that has not ended",
      "The shares were sold, and each of the funds named here has",
      "Larkspur to thank.",
    ],
    [
      "within brackets",
      "The shares are held by Larkspur Holdings (called in this statement “Common",
      "Stock”) alone.",
    ],
    [
      "ahead of a term",
      "The shares are held by Larkspur Holdings LLC, a company of Delaware (the",
      "“Fund”).",
    ],
    [
      "between a term's words",
      "The shares are held by the Fund that is named above for each Reporting",
      "Person.",
    ],
    [
      "behind a sentence's first word",
      "The shares are held by Larkspur Holdings LLC for others. The",
      "Fund has none.",
    ],
    [
      "with a term that is defined",
      "The shares are held by the persons named and Larkspur Holdings LLC",
      "(“Larkspur”) alone.",
    ],
    ["within a date", "The shares were bought in the open market of the exchange on May", "14, 2012."],
    ["between a name's parts", "The shares are held for their own account and that of Jane M.", "Roe."],
  ])("that goes on %s", (_how, above, below) => {
    expect(broken(above, "<hr>", below)).toEqual([`${above} ${below}`]);
  });

  it("in the entry of a list that is set in a table", () => {
    const row = (mark: string, text: string): string =>
      `<table><tr><td>${mark}</td><td>${text}</td></tr></table>`;
    expect(paragraphs(`${row("(a)", BASE)}<hr>${row("&nbsp;", SHARES)}`)).toEqual([`(a) ${BASE} ${SHARES}`]);
  });

  it("typed within pre", () => {
    const lines = [
      "On May 14, 2012, under the Issuer's private offering of",
      "Common Stock, the Fund bought, from",
    ];
    const page = `<pre>${lines[0]}\n\n</pre><hr><pre>\nCUSIP No. 435632106      13D      Page 8 of 10\n\n${lines[1]}\nits working capital, 75,000 shares of the class that the Issuer\nhad issued.\n</pre>`;
    expect(paragraphs(page)).toEqual([
      `${lines.join(" ")} its working capital, 75,000 shares of the class that the Issuer had issued.`,
    ]);
  });
});

describe("what a page parts stays parted", () => {
  it.each([
    [
      "a sentence ended above",
      "The shares are held by the Fund, and none by the others.",
      "which are named.",
    ],
    ["a sentence begins below", `${BASE} shares`, "The Fund holds them."],
    ["a list's mark stands below", BASE, "ii. shares that the Fund holds."],
    ["a heading stands above", "INFORMATION ON THE DIRECTORS AND THE OFFICERS OF LARKSPUR", "name and title"],
    [
      "the answer stands below its caption",
      "Number of shares as to which she has the power to vote alone",
      "none",
    ],
    ["a short line stands above", "Larkspur Holdings LLC", "its manager"],
    [
      "parties are listed",
      "The statement is filed by Thorne Holdings LLC as holder of record; and",
      "Roe Fund LP",
    ],
  ])("where %s", (_why, above, below) => {
    expect(broken(above, `${FOOT}<hr>`, below).length).toBeGreaterThan(1);
  });

  it("where it is a row of a table", () => {
    const row =
      "<tr><td>Larkspur Holdings LLC</td><td>a company that holds the shares of the class for</td></tr>";
    expect(paragraphs(`<table>${row}</table><hr><p>its own account</p>`)).toHaveLength(2);
  });

  it("and what no page parts, too", () => {
    expect(broken(BASE, "", SHARES)).toEqual([BASE, SHARES]);
    expect(broken(BASE, '<hr width="20%">', SHARES)).toEqual([BASE, SHARES]);
  });
});

describe("a bare number beside a line across the page", () => {
  it("is the page's where the next is the next page's", () => {
    const page = (number: number): string => `<p>She holds the shares.</p><p>${String(number)}</p><hr>`;
    expect(paragraphs(page(2) + page(3))).not.toContain("2");
  });

  it("is an answer elsewhere", () => {
    expect(broken("Shared power to vote:", "", "100</p><hr><p>Item 5.")).toContain("100");
  });
});
