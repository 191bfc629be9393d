/** What the page says and draws, apart from how a browser shows it. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import type { Summary } from "../../src/audit/report.js";
import { readFiling } from "../../src/index.js";
import { controlLayout } from "../../src/reporters/html/control-layout.js";
import { htmlReporter } from "../../src/reporters/html/html.js";
import { pictureOf, savedPicture } from "../../src/reporters/html/picture.js";
import { verdictSentence } from "../../src/reporters/html/words.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";
import { pageOf, pageOfText } from "../support/html-page.js";
import { reporterOptions } from "../support/reporter-options.js";

const NOTHING: Summary = {
  pass: 0, fail: 0, unverified: 0, notApplicable: 0, errors: 0, warnings: 0, infos: 0, following: 0, suppressed: 0,
}; // prettier-ignore

describe("the verdict in one sentence", () => {
  it.each([
    ["an error", { pass: 9, errors: 1, warnings: 2 }, "Not right as filed: 1 error and 2 warnings."],
    ["a warning", { pass: 9, warnings: 1 }, "No error was found; 1 warning to look at."],
    ["something to know", { pass: 9, infos: 1 }, "Nothing wrong was found; 1 thing worth knowing."],
    ["nothing", { pass: 9 }, "Everything that was checked agrees."],
    [
      "doubt",
      { pass: 9, unverified: 2 },
      "Nothing wrong was found in what could be checked. 2 checks could not be decided.",
    ],
    ["no check", { unverified: 1 }, "Nothing could be checked in this filing. 1 check could not be decided."],
    [
      "an accepted finding",
      { pass: 9, suppressed: 1 },
      "Everything that was checked agrees. 1 finding suppressed by the baseline.",
    ],
  ])("of a filing with %s", (_name, counts, sentence) => {
    expect(verdictSentence({ ...NOTHING, ...counts })).toBe(sentence);
  });
});

describe("what is printed, and what it should be", () => {
  const pairs = (text: string): string[] =>
    [...pageOfText(text).html.matchAll(/<dt>([^<]+)<\/dt><dd>([^<]*)<\/dd>/g)].map(
      ([, term = "", value = ""]) => `${term} ${value}`,
    );
  const sound = readFileSync("samples/hollin-mills-clean.txt", "utf8");

  it("is told of the figure to blame, where the others single one out", () => {
    const mistyped = sound.replace("650,000", "650,080");
    expect(pairs(mistyped).slice(0, 2)).toEqual(["printed 650,080", "should be 650,000"]);
  });

  it("is only what was compared, where nothing tells which of two is wrong", () => {
    const told = pairs(readFileSync("samples/ault-alliance-faulty.txt", "utf8"));
    expect(told.slice(0, 2)).toEqual(["printed 81 and 81", "expected 162 and 162"]);
  });
});

describe("the picture of a holding", () => {
  const filing = readFiling(readFileSync("samples/ault-alliance-faulty.txt"));
  const stretches = (index: number) => {
    const person = filing.persons[index];
    const picture = person === undefined ? null : pictureOf(filing, person);
    return picture?.stretches.map(({ words, shares }) => [words, shares.toFixed()]);
  };

  it("fills the denominator with what others hold, the shares held and each kind of right", () => {
    expect(stretches(0)).toEqual([
      ["held by others", "35821089"],
      ["shares held", "25229"],
      ["convertible preferred stock", "200000000"],
      ["warrants", "14915571"],
    ]);
    expect(stretches(2)).toEqual([
      ["held by others", "35846237"],
      ["shares held", "81"],
      ["options", "81"],
    ]);
  });

  it("is not drawn where the class outstanding is not stated", () => {
    const untold = readFiling(readFileSync("samples/hollin-mills-structured-13g.xml", "utf8"));
    const bare = { ...untold, bases: [] };
    expect(bare.persons.map((person) => pictureOf(bare, person))).toEqual(bare.persons.map(() => null));
  });

  it("is drawn from a saved report only where its figures give the percentage that it holds", () => {
    const person = {
      name: "Larkspur",
      aggregateAmount: "650000",
      derivativeShares: "50000",
      recomputedPercent: "6.500000",
      printedPercent: "6.5",
    };
    const report = {
      issuer: null, securityClass: null, cusip: null, schedule: "13D", amendmentNumber: null, eventDate: null,
      outstandingShares: "9950000", outstandingAsOf: null, persons: [person],
    } as const; // prettier-ignore
    expect(savedPicture(report, person)?.denominator.toFixed()).toBe("10000000");
    expect(savedPicture({ ...report, outstandingShares: "9000000" }, person)).toBeNull();
  });
});

describe("the chart of control", () => {
  it("puts whoever controls ahead of whom, and is left out where the filing tells of none", () => {
    const text = readFileSync("samples/hollin-mills-structured-13d.xml", "utf8");
    const layout = controlLayout(readFiling(text));
    expect(layout?.nodes).toEqual([
      { name: "Larkspur Holdings LLC", column: 1, row: 0 },
      { name: "Jane M. Roe", column: 0, row: 0 },
    ]);
    expect(layout?.edges).toMatchObject([{ from: 1, to: 0 }]);
    expect(controlLayout(readFiling(readFileSync("samples/ault-alliance-faulty.txt")))).toBeNull();
  });
});

describe("the page", () => {
  it("of a saved report says that it has no filing to show, and links to no place", () => {
    const { report } = pageOfText(readFileSync("samples/ault-alliance-faulty.txt"));
    const html = htmlReporter(report, reporterOptions());
    expect(html).toContain("made from a saved report, which does not hold the filing’s text");
    expect(html).not.toMatch(/href="#f1-n\d/);
    expect(html).toContain("81, line 167");
  });

  it("tells who suppressed a finding and why, and colours its figures so", () => {
    const { html } = pageOf([readFiling(readFileSync("samples/ault-alliance-faulty.txt"))], (report) => ({
      ...report,
      files: report.files.map((file) => ({
        ...file,
        checks: file.checks.map((check) =>
          check.verdict === "fail"
            ? { ...check, suppression: { reason: "known & agreed", owner: "J. Roe", expires: "2027-01-31" } }
            : check,
        ),
      })),
    }));
    expect(html).toContain("Suppressed by J. Roe, until 2027-01-31: known &amp; agreed");
    expect(html).toMatch(/<a class="m suppressed"/);
    expect(html).not.toMatch(/<a class="m error"/);
  });

  it("keeps nothing of a page's own markup but boxes and looks", () => {
    const text = filingText({ persons: [LARKSPUR, ROE] });
    const page = `<html><body><style>p{color:red}</style>${text
      .split("\n")
      .map(
        (line) =>
          `<p align="center" style="color:red;font-weight:bold" onclick="x()" class="tools">${line}</p>`,
      )
      .join("")}</body></html>`;
    const { html } = pageOfText(page, "page.htm");
    expect(html).toContain('<div class="k-centre k-bold');
    expect(html).not.toMatch(/color:red|onclick|align=/);
  });
});
