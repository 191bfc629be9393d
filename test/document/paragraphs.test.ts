/** Where a paragraph of typed text begins and ends: over a page's foot and head, over a blank line, at an Item's mention. */
import { describe, expect, it } from "@jest/globals";
import { readHtmlDocument } from "../../src/document/html-document.js";
import { paragraphsOf } from "../../src/document/paragraphs.js";
import { readTextDocument } from "../../src/document/text-document.js";
import { MappedText } from "../../src/source/mapped-text.js";

const read = (lines: readonly string[]): string[] => {
  const document = readTextDocument(MappedText.identity(lines.join("\n")));
  return paragraphsOf(document, 0, document.text.length).map(({ text }) => text.text);
};

const FIRST = "The amount includes 775,800 shares that may be had upon exercise of call";
const broken = (...between: readonly string[]): string[] => read([FIRST, "", ...between, "", "options."]);

describe("a sentence goes on over a page", () => {
  it.each([
    ["with a number at its foot", ["- 2 -", "", "<PAGE>"]],
    ["with its number out of so many", ["                 4 of 6", "", "<PAGE>"]],
    ["with its number and the word pages", ["4 of 6 Pages", "<PAGE>"]],
    [
      "with the schedule's name at its head",
      ["<PAGE>", "", "          SCHEDULE 13G", "", "CUSIP NO.   435632106"],
    ],
    [
      "with number, schedule and page in one head",
      ["<PAGE>", "CUSIP No. 435632106      13G      Page 3 of 6 Pages"],
    ],
    ["with the amendment in its head", ["-2-", "<PAGE>", "", "SCHEDULE 13D/A     (Amendment No. 3)"]],
    ["that ended without a mark", []],
  ])("%s", (_how, between) => {
    expect(broken(...between)).toEqual([`${FIRST} options.`]);
  });
});

it("the answer to a row and the paragraph of the next page are two", () => {
  expect(
    read([
      "14  TYPE OF REPORTING PERSON",
      "    CO",
      "",
      "<PAGE>",
      "SCHEDULE 13D",
      "",
      "This Statement is filed.",
    ]),
  ).toEqual(["14 TYPE OF REPORTING PERSON CO", "This Statement is filed."]);
});

it.each([
  ["a sentence ended above it", [`${FIRST} options.`, "", "options are listed."]],
  ["a heading stands above it", ["Options", "", "call options are listed below."]],
  ["a new sentence follows it", [FIRST, "", "Options are listed below."]],
])("a blank line parts paragraphs where %s", (_why, lines) => {
  expect(read(lines)).toHaveLength(2);
});

it("a bare count of pages is an answer where no page ends", () => {
  const above = Array.from({ length: 4 }, () => "The answers are given below.");
  expect(read([...above, "", "Shared power to vote:", "4 of 6"])[1]).toBe("Shared power to vote: 4 of 6");
});

it.each([
  ["with the parenthesis closed", "Item 2(d)) held by certain funds."],
  ["with small letters", "Item 4 of this statement, which are held by funds."],
])("an Item that is mentioned at the beginning of a line opens no paragraph, %s", (_how, line) => {
  const first = "(i) The Larkspur Fund with respect to the shares of the class that are told of in";
  expect(read([first, line])).toEqual([`${first} ${line}`]);
});

it("an Item's heading below a full line opens one", () => {
  const address = "250 West Canal Street, Suite 30, Hollin Mills, New York, New York";
  expect(read([address, "Item 2(c).  Citizenship:"])).toHaveLength(2);
});

const PROSE = [
  "The shares were bought in the open market by the Fund with its working",
  "capital and none of it was borrowed.",
];
const LONG = "Name and title: ".padEnd(160, "authorised signatory of the manager of the fund ");

it("one long line leaves the others wrapped", () => {
  expect(read([...PROSE, "", ...PROSE, "", LONG])[0]).toBe(PROSE.join(" "));
});

it("where the prose itself stands in long lines, each line is a paragraph", () => {
  expect(read([LONG, LONG, "Jane Roe", "Reno"])).toEqual([LONG.trim(), LONG.trim(), "Jane Roe", "Reno"]);
});

describe("a page on which each typed line is marked up by itself", () => {
  const page = (...lines: readonly string[]): string[] => {
    const html = `<html><body>${lines.map((line) => `<p>${line}</p>`).join("")}</body></html>`;
    const document = readHtmlDocument(MappedText.identity(html));
    return paragraphsOf(document, 0, document.text.length).map(({ text }) => text.text);
  };
  const FULL = "The shares were bought from time to time with personal funds. No part was";

  it("has one sentence on two lines where the first is full and ends in mid-sentence", () => {
    expect(page(FULL, "borrowed.", "Item 4.")).toEqual([`${FULL} borrowed.`, "Item 4."]);
  });

  it.each([
    ["the first has an end", `${FULL} borrowed.`, "none was lent."],
    ["the first is short", "Source of funds", "working capital"],
    ["the next is the entry of a list", FULL, "ii. borrowed."],
    ["the next begins with a capital", FULL, "Jane Roe"],
  ])("has two paragraphs where %s", (_how, first, next) => {
    expect(page(first, next)).toEqual([first, next]);
  });
});

describe("captions that a typewriter cut over lines", () => {
  const WORDS = ["Beneficial    Percent    Sole     Shared", "Ownership     of Class   Voting   Voting"];
  const ROW = "650,000       6.5%       1,000    649,000";
  const INLINE = "Beneficial Ownership Percent of Class Sole Voting Shared Voting 650,000 6.5% 1,000 649,000";

  it("are read column by column", () => {
    expect(read([...WORDS, "---------     --------   ------   -------", ROW])).toEqual([INLINE]);
  });

  it("are read line by line where one stands over two", () => {
    const storeys = [
      "Amount    Percent    Voting Power    Percent",
      "                   Sole   Shared     Voting",
    ];
    expect(read([...storeys, ROW])).toEqual([
      "Amount Percent Voting Power Percent Sole Shared Voting 650,000 6.5% 1,000 649,000",
    ]);
  });

  it("are no list of persons and their offices", () => {
    const officers = ["Ann Thorne     Director    Larkspur", "Jane Roe       Secretary   Larkspur"];
    expect(read(officers)).toEqual(["Ann Thorne Director Larkspur Jane Roe Secretary Larkspur"]);
  });
});

describe("a number in words and in figures", () => {
  it.each([
    ["reads as its figures", "five million (5,000,000) shares", "5,000,000 shares"],
    ["without separators, too", "Twelve hundred thousand (1200000) shares", "1200000 shares"],
    ["stays as it is where the two differ", "five million (500,000) shares", "five million (500,000) shares"],
    ["is none before a note", "one hundred shares (100) of", "one hundred shares (100) of"],
  ])("%s", (_what, told, read1) => {
    expect(read([`The Fund holds ${told} of Common Stock.`])).toEqual([
      `The Fund holds ${read1} of Common Stock.`,
    ]);
  });
});
