/**
 * The percentages of every real filing that states the class outstanding, against a reading by hand made
 * apart from the program: the base, the percentage by 17 CFR 240.13d-3(d)(1)(i), and how the printed one
 * stands to it.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { audit, readFiling, type Filing } from "../../src/index.js";
import type { Check } from "../../src/audit/report.js";
import { Decimal } from "../../src/figures/decimal.js";
import { describeShared, shared } from "../support/shared.js";

interface ByHand {
  readonly file: string;
  readonly base: string;
  readonly persons: readonly {
    readonly name: string;
    readonly recomputed: string | null;
    readonly verdict: "agrees" | "truncated" | "double-rounded" | "differs" | "unclear" | "no-base";
  }[];
}

const BY_HAND = JSON.parse(
  readFileSync(fileURLToPath(new URL("percentages-by-hand.json", import.meta.url)), "utf8"),
) as ByHand[];

/** Where the program says less than a reader can: the reason stands here. */
const LESS: Readonly<Record<string, string>> = {
  "xml/0001161697-26-000025.xml":
    "the limit is printed in the place of the percentage; blocker-respected warns",
  "xml/daniel3303+Equibles__sc13da-zivo-truncated-endtag.xml":
    "whose warrants the fund's are is told for one person only; all but the one without warrants warn with the denominator that fits",
};

const read = (file: string): Filing => readFiling(readFileSync(shared(`filings/${file}`)));
/** By hand to six significant digits, by the program to six places. */
function same(exact: string | null | undefined, byHand: string | null): boolean {
  if (byHand === null) return true;
  const hand = new Decimal(byHand);
  return new Decimal(exact ?? -1).minus(hand).abs().lte(hand.times("0.000005").plus("0.0000005"));
}

const checksOf = (filing: Filing, rule: string): Check[] =>
  audit(filing).report.checks.filter((check) => check.rule === rule);

describeShared("percentages by hand", () => {
  it.each(BY_HAND.map((hand) => [hand.file, hand] as const))("%s", (file, { base, persons }) => {
    const filing = read(file);
    const { report } = audit(filing);
    const verdicts = checksOf(filing, "percent-recompute");
    expect(new Decimal(report.filing.outstandingShares ?? 0).toFixed()).toBe(new Decimal(base).toFixed());
    if (file in LESS) return;
    const found = persons.map(({ name, recomputed }) => {
      const own = report.filing.persons.find((person) => person.name === name);
      const check = verdicts.find((each) => each.persons.includes(name));
      return { name, recomputed: same(own?.recomputedPercent, recomputed), verdict: check?.verdict };
    });
    const expected = persons.map(({ name, verdict }) => ({
      name,
      recomputed: true,
      verdict: verdict === "differs" ? "fail" : "pass",
    }));
    expect(found).toEqual(expected);
  });

  it("decides at least 92 % of the persons whose filing states the class outstanding, 13D and 13G alike", () => {
    for (const schedule of ["13D", "13G"]) {
      const verdicts = BY_HAND.map(({ file }) => read(file))
        .filter((filing) => filing.schedule === schedule)
        .flatMap((filing) => checksOf(filing, "percent-recompute"));
      const decided = verdicts.filter(({ verdict }) => verdict !== "unverified");
      expect(decided.length / verdicts.length).toBeGreaterThanOrEqual(0.92);
    }
  });
});

describeShared("single filings", () => {
  const messages = (file: string, rule = "percent-recompute"): string[] =>
    checksOf(read(file), rule).map(({ message }) => message);

  it("Zivo: four warnings, each with the shares and warrants that were added for everyone; right for the fund without warrants", () => {
    const checks = checksOf(
      read("xml/daniel3303+Equibles__sc13da-zivo-truncated-endtag.xml"),
      "percent-recompute",
    );
    const failing = checks.filter(({ verdict }) => verdict === "fail");
    expect(failing.map(({ severity }) => severity)).toEqual(Array(4).fill("warning"));
    expect(checks.find((check) => !failing.includes(check))?.message).toContain(
      "45,064 / 3,621,335 = 1.244403 %",
    );
    for (const { message } of failing)
      expect(message).toContain(
        "/ 3,628,835 gives: the 75,000 shares bought on December 26, 2024 and the 7,500 shares under their warrants, added for everyone",
      );
  });

  it("Avis: 22.149 printed as 22.2 passes with a remark", () => {
    const [check] = checksOf(
      read("xml/dgunning+edgartools__schedule13g_nested_cusip.xml"),
      "percent-recompute",
    );
    expect([check?.verdict, check?.remark]).toEqual([
      "pass",
      "double-rounded: rounded once more than needed",
    ]);
  });

  it("9.99 printed as 9.9 for the limits of the field is no error", () => {
    const remarks = checksOf(read("xml/0001346824-26-000006.xml"), "percent-recompute").map(
      ({ remark }) => remark,
    );
    expect(remarks).toHaveLength(4);
    for (const remark of remarks) expect(remark).toContain("the limits of the form's field");
  });

  it("Fritz: the company's option joins the class, the stockholders' options do not", () => {
    expect(messages("legacy/0000950144-01-001325.txt")[0]).toContain("16,642,779 / 40,416,600 = 41.178078 %");
  });

  it("Yelp: the holder's own Class B joins the Class A base", () => {
    expect(messages("legacy/0001193125-13-059589.htm")[0]).toContain("6,527,090 / 26,922,879 = 24.243");
    expect(checksOf(read("legacy/0001193125-13-059589.htm"), "class-conversion-base")[0]?.verdict).toBe(
      "pass",
    );
  });

  it("a fund's percentage with its sister fund's warrants in the class is a warning", () => {
    const [check] = checksOf(
      read("xml/0001172661-26-000198.xml"),
      "foreign-derivative-in-denominator",
    ).filter(({ verdict }) => verdict === "fail");
    expect(check?.severity).toBe("warning");
    expect(check?.message).toContain("a denominator of 183,685,512");
  });
});

describe("the table of figures read by hand", () => {
  it("holds the filings that state a base, each person with a verdict", () => {
    expect(BY_HAND.length).toBe(75);
    expect(BY_HAND.every(({ persons }) => persons.length > 0)).toBe(true);
  });
});
