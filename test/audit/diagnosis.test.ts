/** One cause gives one finding: which of several failures is shown, which are folded under it, and which figure is blamed. */
import { describe, expect, it } from "@jest/globals";
import { audit, readFiling, type Check } from "../../src/index.js";
import { both, item4, named } from "../rules/cross-section/item4-cases.js";
import { QUILLBY_ADVISERS, QUILLBY_FUND, structured13G } from "../support/structured-13g.js";
import { filingText, LARKSPUR, ROE, type StatedFiling, type StatedPerson } from "../support/filing-text.js";

interface Diagnosed {
  readonly primary: readonly string[];
  readonly following: readonly string[];
  /** `what is printed => what would restore agreement`. */
  readonly suspects: readonly string[];
}

/** The structured forms are written out here only as far as the figures need it. */
const UNFILLED: ReadonlySet<string> = new Set(["xml-schema-required", "items-present"]);

function diagnose(text: string): Diagnosed {
  const failures = audit(readFiling(text)).report.checks.filter(
    ({ rule, verdict, severity }) => verdict === "fail" && severity !== "info" && !UNFILLED.has(rule),
  );
  const primary = failures.filter(({ follows }) => follows === null);
  return {
    primary: primary.map(({ rule }) => rule),
    following: failures.filter(({ follows }) => follows !== null).map(({ rule }) => rule),
    suspects: primary.flatMap(suspectsOf),
  };
}

function suspectsOf({ suspects }: Check): string[] {
  return suspects.map(
    ({ location, value, approximate }) => `${location.text} => ${approximate ? "about " : ""}${value}`,
  );
}

const larkspur = (changes: Partial<StatedPerson>): StatedPerson => ({ ...LARKSPUR, ...changes });
const inItem5 = (changes: object): StatedPerson => larkspur({ item5: { ...LARKSPUR.item5, ...changes } });

const cases: [string, StatedFiling, Diagnosed][] = [
  ["a sound filing has no finding", {}, { primary: [], following: [], suspects: [] }],
  [
    "a total that four other places contradict is the one to blame",
    { persons: [larkspur({ aggregate: "650,080" }), ROE] },
    {
      primary: ["cover-vs-item5-aggregate"],
      following: ["row-sum-dispositive", "row-sum-voting"],
      suspects: ["650,080 => 650,000"],
    },
  ],
  [
    "of two percentages, the one that the class outstanding contradicts",
    { persons: [inItem5({ percent: "5.6%" }), ROE] },
    { primary: ["cover-vs-item5-percent"], following: [], suspects: ["5.6% => 6.5 %"] },
  ],
  [
    "of two percentages without a class to work them out from, neither",
    { outstanding: "", persons: [inItem5({ percent: "5.6%" })] },
    { primary: ["cover-vs-item5-percent"], following: [], suspects: [] },
  ],
  [
    "a percentage that stands in one place only, against the class outstanding: neither",
    {
      persons: [inItem5({ percent: undefined }), ROE]
        .map((each, index) => (index === 0 ? { ...each, percent: "5.6%" } : each))
        .slice(0, 1),
    },
    { primary: ["percent-recompute"], following: [], suspects: [] },
  ],
  [
    "the class outstanding, where it contradicts every person's percentage",
    {
      outstanding:
        "Percentages are based on 8,950,000 Shares outstanding as of March 3, 2025, as the Issuer told the filers.",
    },
    {
      primary: ["percent-recompute"],
      following: ["percent-recompute"],
      suspects: ["8,950,000 => about 9,950,000"],
    },
  ],
  [
    "two wrong figures are two findings, each with its own",
    { persons: [larkspur({ aggregate: "650,080" }), { ...ROE, percent: "1.9%" }] },
    {
      primary: ["cover-vs-item5-aggregate", "cover-vs-item5-percent"],
      following: ["percent-recompute", "row-sum-dispositive", "row-sum-voting"],
      suspects: ["650,080 => 650,000", "1.9% => 1.2 %"],
    },
  ],
  [
    "two powers that leave out the option shares, which the law allows on either page: one finding, neither blamed",
    { persons: [inItem5({ soleVoting: "600,000", soleDispositive: "600,000" }), ROE] },
    { primary: ["cover-vs-item5-powers"], following: [], suspects: [] },
  ],
  [
    "two powers of Item 5 with the same slip are blamed together",
    { persons: [inItem5({ soleVoting: "655,000", soleDispositive: "655,000" }), ROE] },
    {
      primary: ["cover-vs-item5-powers"],
      following: [],
      suspects: ["655,000 => 650,000", "655,000 => 650,000"],
    },
  ],
];

describe("the diagnosis", () => {
  it.each(cases)("%s", (_name, changes, expected) => {
    expect(diagnose(filingText(changes))).toEqual(expected);
  });

  it("blames the two rows of a cover page with one wrong number, which Item 4 and the percentages contradict", () => {
    const amounts = named("1,148,277", "799,012");
    const answers = {
      amount: amounts,
      percent: named("7.6%", "5.3%"),
      soleVoting: "0",
      sharedVoting: "0",
      soleDispositive: "0",
      sharedDispositive: amounts,
    };
    const none = { soleVoting: "0", sharedVoting: "0", soleDispositive: "0" };
    const first = { ...none, sharedDispositive: "1148277", aggregate: "1148277", percent: "7.6" };
    const second = { ...none, sharedDispositive: "1799012", aggregate: "1799012", percent: "5.3" };
    expect(diagnose(both(answers, second, first))).toEqual({
      primary: ["thirteen-g-item4-vs-cover"],
      following: ["percent-implied-base", "percent-order", "thirteen-g-item4-vs-cover"],
      suspects: ["1799012 => 799,012", "1799012 => 799,012"],
    });
  });

  it("blames neither place for a vote over fewer shares than may be disposed of, which Item 4 does not state", () => {
    const { primary, suspects } = diagnose(
      item4(
        { soleVoting: "650,000", soleDispositive: "650,000", sharedDispositive: "0" },
        { soleVoting: "631207", soleDispositive: "650000", sharedDispositive: "0" },
      ),
    );
    expect({ primary, suspects }).toEqual({ primary: ["thirteen-g-item4-vs-cover"], suspects: [] });
  });
});

it("blames a total though a sentence lists who files", () => {
  const text = structured13G({
    persons: [
      { ...QUILLBY_FUND, aggregate: "990000" },
      QUILLBY_ADVISERS,
      { ...QUILLBY_ADVISERS, name: "Ann R. Lund", types: ["IN", "HC"] },
    ],
    item2:
      "This statement is filed by: (i) Quillby Fund LP; (ii) Quillby Advisers LLC; and (iii) Ann R. Lund.",
    item4: {},
  });
  expect(diagnose(text).suspects).toEqual(["990000 => 900,000"]);
});
