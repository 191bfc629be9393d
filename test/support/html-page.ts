/** Pages of the HTML report as tests look at them: their text and tags, read apart from the program. */
import { Parser } from "htmlparser2";
import type { Report } from "../../src/audit/report.js";
import type { Filing } from "../../src/filing/filing.js";
import { audit, readFiling, rules } from "../../src/index.js";
import { figuresOf, type MarkedFigure } from "../../src/reporters/html/figures.js";
import { htmlReporter } from "../../src/reporters/html/html.js";
import { sheetsOf } from "../../src/sheet/sheets.js";
import { REPORTED_RULES } from "./reported-rules.js";
import { reporterOptions } from "./reporter-options.js";

/** A run over these filings, and the page that shows it. */
export function pageOf(filings: readonly Filing[], change: (report: Report) => Report = (report) => report) {
  const report = change({
    schemaVersion: 1,
    tool: { name: "13d-audit", version: "0.0.0" },
    ruleset: "recommended",
    settings: "0123456789abcdef",
    rules: REPORTED_RULES,
    given: [],
    files: filings.map((filing) => audit(filing, rules).report),
    errors: [],
    skipped: 0,
  });
  const readings = new Map(
    filings.map((filing) => [filing.source.path, { filing, sheets: () => sheetsOf(filing.source) }]),
  );
  return { report, html: htmlReporter(report, { ...reporterOptions(), readings }) };
}

/** A filing's page, its text read as the program reads it. */
export function pageOfText(text: string | Uint8Array, path?: string) {
  const filing = readFiling(text, path);
  const { report, html } = pageOf([filing]);
  return { filing, report, html };
}

/** The figures that a page is to mark. */
export function figuresIn(filing: Filing): readonly MarkedFigure[] {
  return figuresOf(filing, audit(filing, rules).report).all;
}

/** What a page marks as one figure: its text, or the name of the element that its caption stands for. */
export interface Mark {
  readonly text: string;
  readonly element: string | null;
  readonly classes: readonly string[];
}

/** The marks of the first filing on a page, by their numbers. */
export function marksIn(html: string): ReadonlyMap<number, Mark> {
  const marks = new Map<number, { text: string; element: string | null; classes: string[] }>();
  const open: (number | null)[] = [];
  const parser = new Parser({
    onopentag: (_name, attributes) => {
      const number = attributes["data-n"] === undefined ? null : Number(attributes["data-n"]);
      open.push(number);
      if (number !== null && !marks.has(number))
        marks.set(number, {
          text: "",
          element: attributes["data-element"] ?? null,
          classes: (attributes["class"] ?? "").split(" "),
        });
    },
    onclosetag: () => {
      open.pop();
    },
    ontext: (text) => {
      for (const number of new Set(open)) {
        const mark = number === null ? undefined : marks.get(number);
        if (mark !== undefined) mark.text += text;
      }
    },
  });
  parser.end(html);
  return marks;
}
