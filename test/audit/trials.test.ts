/** To put one figure right changes what looks at this figure, and nothing else: so is it tried out which figure is to blame. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { outcomesOf } from "../../src/audit/verdicts.js";
import type { Fact } from "../../src/filing/fact.js";
import { looksOf, placeOf } from "../../src/filing/looks.js";
import { withRepair, withWatched } from "../../src/filing/with-repair.js";
import { Decimal, readFiling, rules, type Filing } from "../../src/index.js";
import { describeShared, shared } from "../support/shared.js";
import { structured13G, THORNE } from "../support/structured-13g.js";

const named = (name: string, ...types: string[]) => ({ ...THORNE, name, types });
const LISTED_IN_PROSE = structured13G({
  persons: [named("Thorne Master Fund, L.P.", "PN"), named("Ann R. Lund", "IN", "HC")],
  item2: 'This statement is filed by Thorne Master Fund, L.P. and Ann R. Lund (the "Reporting Persons").',
});

const samples = fileURLToPath(new URL("../../samples/", import.meta.url));
const sample = (name: string): [string, string] => [name, readFileSync(samples + name, "utf8")];
const written: [string, string][] = [
  ...["ault-alliance-faulty.txt", "hollin-mills-structured-13d.xml", "hollin-mills-structured-13g.xml"].map(
    sample,
  ),
  ["filers listed in a sentence", LISTED_IN_PROSE],
];

/** The counts on the first and the last cover page. */
function countsOf({ persons }: Filing): Fact<unknown>[] {
  return [persons[0], persons.at(-1)].flatMap((person) =>
    [person?.aggregateAmount, person?.sharedVotingPower].filter(
      (fact) => fact !== null && fact !== undefined,
    ),
  );
}

function said(filing: Filing): Map<string, string> {
  return new Map(rules.map((rule) => [rule.id, wordsOf(outcomesOf(rule, filing, []))]));
}

function wordsOf(outcomes: ReturnType<typeof outcomesOf>): string {
  return outcomes.map(({ verdict, message }) => `${verdict}: ${message}`).join("\n");
}

/** What the checks say otherwise while the counts are watched, and those that change with a count they are not seen to look at. */
function oddities(text: string): string[] {
  const filing = readFiling(text);
  const before = said(filing);
  return countsOf(filing).flatMap((fact) => {
    const watched = withWatched(filing, new Set([placeOf(fact)]));
    const after = said(withRepair(filing, { fact, value: new Decimal(12_345) }));
    return rules.flatMap((rule) => {
      const { value, looks } = looksOf(() => wordsOf(outcomesOf(rule, watched, [])));
      const same = value === before.get(rule.id);
      const told = looks.size > 0 || after.get(rule.id) === before.get(rule.id);
      return same && told ? [] : [`${rule.id}, of ${fact.printed}`];
    });
  });
}

describe("a count that is put right in trial", () => {
  it.each(written)("changes only the checks that look at it: %s", (_, text) => {
    expect(oddities(text)).toEqual([]);
  });

  it("is looked at by the checks of its row, whichever of them asks first", () => {
    const filing = readFiling(LISTED_IN_PROSE);
    const [fact] = countsOf(filing);
    if (fact === undefined) throw new Error("the filing states no count");
    const watched = withWatched(filing, new Set([placeOf(fact)]));
    const looking = (): string[] =>
      rules.filter((rule) => looksOf(() => outcomesOf(rule, watched, [])).looks.size > 0).map(({ id }) => id);
    const first = looking();
    expect(first).toEqual(
      expect.arrayContaining(["percent-recompute", "row-sum-voting", "thirteen-g-item4-vs-cover"]),
    );
    expect(first).not.toContain("name-spelling");
    expect(looking()).toEqual(first);
  });
});

describeShared("a count of a real filing that is put right in trial", () => {
  const folder = shared("filings/xml/");
  const some = readdirSync(folder).filter((_, index) => index % 12 === 0);
  it.each(some)("changes only the checks that look at it: %s", (name) => {
    expect(oddities(readFileSync(folder + name, "utf8"))).toEqual([]);
  });
});
