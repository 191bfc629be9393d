/** Prose that is broken into lines otherwise than on a single-spaced typed page: by tags of HTML, or with a blank line below each. */
import { describe, expect, it } from "@jest/globals";
import { readHtmlDocument } from "../../src/document/html-document.js";
import type { Document } from "../../src/document/document.js";
import { paragraphsOf } from "../../src/document/paragraphs.js";
import { readTextDocument } from "../../src/document/text-document.js";
import { MappedText } from "../../src/source/mapped-text.js";

const told = (document: Document): string[] =>
  paragraphsOf(document, 0, document.text.length).map(({ text }) => text.text);
const html = (body: string): string[] =>
  told(readHtmlDocument(MappedText.identity(`<html><body>${body}</body></html>`)));
const typed = (lines: readonly string[]): string[] =>
  told(readTextDocument(MappedText.identity(lines.join("\n"))));

/** Three sentences that run over lines, so that the page is known to be broken to a width. */
const PROSE = [
  "The Fund bought the shares for investment and may from time to time buy or",
  "sell more of them, in the open market or in private transactions, as it sees",
  "fit and as the price of the shares, its own means and the business of the",
  "issuer allow, and it may at any time change its mind on each of these matters.",
];
const COUNT = [
  "The percentages rest upon 42,300,000 shares outstanding as of December 31,",
  "2012, which represents the sum of both classes and of 12,500,000 shares of",
  "Larkspur common stock that the Fund may have.",
];

describe("typed lines on a page of HTML are one paragraph", () => {
  const WHOLE = [PROSE.join(" "), COUNT.join(" ")];

  it.each([
    ["each ended by a break", [...PROSE, "", ...COUNT].map((line) => `${line}<br>`).join("\n")],
    [
      "each in a font of its own",
      [...PROSE, "", ...COUNT].map((line) => `<font size="2">${line}</font><br>`).join("\n"),
    ],
    ["each in a division", [...PROSE, "<br>", ...COUNT].map((line) => `<div>${line}</div>`).join("")],
    [
      "each in a row of a table",
      `<table>${[...PROSE, "&nbsp;", ...COUNT].map((line) => `<tr><td>${line}</td></tr>`).join("")}</table>`,
    ],
    ["preformatted", `<pre>\n${[...PROSE, "", ...COUNT].join("\n")}\n</pre>`],
  ])("%s", (_how, body) => {
    expect(html(body)).toEqual(WHOLE);
  });

  it("preformatted below a table of answers", () => {
    const cells = PROSE.map((line) => `<tr><td>1.</td><td>${line.repeat(3)}</td></tr>`).join("");
    const page = html(`<table>${cells}</table><pre>\n${["A.  It ended.", ...COUNT].join("\n")}\n</pre>`);
    expect(page.at(-1)).toBe(`A. It ended. ${COUNT.join(" ")}`);
  });
});

it("a note is one paragraph with its mark in a column of its own", () => {
  const note = `(2)&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;${COUNT[0]}`;
  const lines = [...PROSE, "", note, ...COUNT.slice(1)].map((line) => `${line}<br>`).join("\n");
  expect(html(lines)[1]).toBe(`(2) ${COUNT.join(" ")}`);
});

it("short lines on such a page, as of an address, stay apart", () => {
  const address = ["Larkspur Fund LP", "12 Canal Street", "Hollin Mills, Maine"];
  expect(html([...PROSE, "", ...address].map((line) => `${line}<br>`).join("\n"))).toEqual([
    PROSE.join(" "),
    ...address,
  ]);
});

it("lines of a page whose sentences do not run on are paragraphs, but for a day and its year", () => {
  const lines = [
    "The percentages rest upon the count of shares told of by the Issuer",
    "Jane Roe holds 5 %.",
  ];
  expect(html(lines.map((line) => `<div>${line}</div>`).join(""))).toEqual(lines);
  const [first = "", second = ""] = COUNT;
  expect(html(`<div>${first}</div><div>${second}</div>`)).toEqual([`${first} ${second}`]);
});

describe("double-spaced typing", () => {
  const spaced = (lines: readonly string[]): string[] => lines.flatMap((line) => [line, ""]);

  it("is one paragraph as far as the next that is indented", () => {
    const second = COUNT.map((line, index) => (index === 0 ? `     ${line}` : line));
    expect(typed(spaced([...PROSE, ...second]))).toEqual([PROSE.join(" "), COUNT.join(" ")]);
  });

  it("ends below a line that is not full, and where two lines are blank", () => {
    expect(typed([...spaced(PROSE), ...spaced(["Item 4", ...COUNT])])).toEqual([
      PROSE.join(" "),
      "Item 4",
      COUNT.join(" "),
    ]);
    expect(typed([...spaced(PROSE), "", ...spaced(COUNT)])).toEqual([PROSE.join(" "), COUNT.join(" ")]);
  });

  it("does not join the single-spaced paragraphs of the same document", () => {
    expect(typed([...spaced(PROSE), "", ...PROSE, "", ...PROSE])).toHaveLength(3);
  });
});
