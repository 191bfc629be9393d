/** The marks of the page are exactly the facts' places: what is marked is what the fact prints. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import type { Filing } from "../../src/index.js";
import { figuresIn, marksIn, pageOf, pageOfText } from "../support/html-page.js";
import { filingText } from "../support/filing-text.js";
import { htmlOfBreaks, htmlOfCells, structured, typewritten, type Clothed } from "../support/clothes.js";
import { LARKSPUR, ROE } from "../support/stated-filing.js";
import { describeShared, shared } from "../support/shared.js";

/**
 * White space, what joins the parts of one answer, marks without width, and the asterisks of a typed frame that may stand
 * between two lines of an answer.
 */
const bare = (text: string): string => text.replace(/[\s,;*\u200b]+/g, "");

/** Places that no sheet shows: the tags around an exhibit, and an end tag that was mended. */
const UNSHOWN = /^(?:attachments|repairs)\b/;

function compareMarks(filing: Filing, html: string): number {
  const marks = marksIn(html);
  const figures = figuresIn(filing).filter(({ names }) => !names.every((name) => UNSHOWN.test(name)));
  const wrong = figures.flatMap(({ number, names, printed }) => {
    const mark = marks.get(number);
    const marked = mark === undefined ? null : bare(mark.element ?? mark.text);
    return marked === bare(printed) ? [] : [{ figure: names[0], printed, marked }];
  });
  expect(wrong).toEqual([]);
  return figures.length;
}

const CLOTHED: Clothed = { persons: [LARKSPUR, ROE], outstanding: "9,950,000" };

describe("the marks in a filing", () => {
  it.each([
    ["Markdown-like text", filingText()],
    ["typewritten text", typewritten(CLOTHED)],
    ["a page of cells", htmlOfCells(CLOTHED)],
    ["a page of line breaks", htmlOfBreaks(CLOTHED)],
    ["EDGAR's XML", structured(CLOTHED)],
  ])("are the places of its figures: %s", (_clothes, text) => {
    const { filing, html } = pageOfText(text);
    expect(compareMarks(filing, html)).toBeGreaterThan(30);
  });

  it.each(["hollin-mills-structured-13d.xml", "hollin-mills-structured-13g.xml", "ault-alliance-faulty.txt"])(
    "are the places of its figures: samples/%s",
    (name) => {
      const { filing, html } = pageOfText(readFileSync(`samples/${name}`), name);
      expect(compareMarks(filing, html)).toBeGreaterThan(30);
    },
  );

  it("tell a figure whose checks all pass from one that fails and one that nobody checked", () => {
    const { filing, html } = pageOfText(readFileSync("samples/ault-alliance-faulty.txt"));
    const horne = filing.persons[2];
    const marked = (span: { start: number } | undefined) => {
      const figure = figuresIn(filing).find((each) => each.span.start === span?.start);
      return figure === undefined ? undefined : marksIn(html).get(figure.number)?.classes;
    };
    expect(marked(horne?.item5?.soleVotingPower?.span)).toContain("error");
    expect(marked(horne?.item5?.aggregateAmount?.span)).toContain("pass");
    expect(marked(horne?.item5?.sharedVotingPower?.span)).toContain("unchecked");
  });

  it("are each filing's own where a page shows several", () => {
    const { html } = pageOf([
      pageOfText(filingText(), "a.txt").filing,
      pageOfText(filingText(), "b.txt").filing,
    ]);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    expect(targets.length).toBeGreaterThan(200);
  });
});

describeShared("the marks in real filings", () => {
  const files = ["text", "legacy", "xml"].flatMap((folder) =>
    readdirSync(shared(`filings/${folder}`)).map((name) => `filings/${folder}/${name}`),
  );
  it.each(files)("%s", (path) => {
    const { filing, html } = pageOfText(readFileSync(shared(path)));
    expect(compareMarks(filing, html)).toBeGreaterThan(20);
  });
});
