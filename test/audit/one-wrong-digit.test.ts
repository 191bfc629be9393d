/** One digit of a sound filing is changed at a time: the figure to blame is the one changed, whichever it is. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { factsIn, type Fact } from "../../src/filing/fact.js";
import { audit, Decimal, readFiling } from "../../src/index.js";

const SOUND = readFileSync(
  fileURLToPath(new URL("../../samples/hollin-mills-clean.txt", import.meta.url)),
  "utf8",
);

interface Change {
  readonly name: string;
  readonly fact: Fact<unknown>;
  readonly line: number;
  readonly now: string;
  readonly text: string;
}

/** Every digit of a figure, each raised by one, a 9 lowered. */
function changesOf(name: string, fact: Fact<unknown>): Change[] {
  const line = SOUND.slice(0, fact.span.start).split("\n").length;
  return [...fact.text.matchAll(/\d/g)].map(({ index, 0: digit }) => {
    const raised = digit === "9" ? "8" : String(Number(digit) + 1);
    const now = fact.text.slice(0, index) + raised + fact.text.slice(index + 1);
    const text = SOUND.slice(0, fact.span.start) + now + SOUND.slice(fact.span.end);
    return { name, fact, line, now, text };
  });
}

function isFigure({ value }: Fact<unknown>): boolean {
  return value instanceof Decimal || (typeof value === "object" && value !== null && "relation" in value);
}

const filing = readFiling(SOUND);
const figures = [...factsIn({ persons: filing.persons, bases: filing.bases })].filter(([, fact]) =>
  isFigure(fact),
);
const changes = figures.flatMap(([name, fact]) => changesOf(name, fact));

/** What nothing in the filing reveals: a change of the class outstanding too small for a percentage of one decimal, rounded or cut off. */
const UNREVEALED = ["9,850,000", "9,960,000", "9,951,000", "9,950,100", "9,950,010", "9,950,001"];

function findings({ text }: Change) {
  const { checks } = audit(readFiling(text)).report;
  return checks.filter(
    ({ verdict, follows, severity }) => verdict === "fail" && follows === null && severity !== "info",
  );
}

it("has figures on both cover pages, in their notes, in Item 5 and for the class", () => {
  const names = new Set(figures.map(([name]) => name));
  for (const name of [
    "persons.soleVotingPower",
    "persons.sharedDispositivePower",
    "persons.aggregateAmount",
    "persons.percentOfClass",
    "persons.footnotes.composition.holdings.shares",
    "persons.item5.aggregateAmount",
    "persons.item5.percentOfClass",
    "persons.item5.composition.holdings.shares",
    "persons.item5.sharedVotingPower",
    "bases.shares",
  ])
    expect(names).toContain(name);
  expect(changes.length).toBeGreaterThan(150);
});

describe("one finding, which names the changed figure and what stood there", () => {
  it.each(
    changes
      .filter(({ now }) => !UNREVEALED.includes(now))
      .map((each) => [each.line, each.fact.text, each.now, each] as const),
  )("line %i: %s printed as %s", (line, before, now, change) => {
    const found = findings(change);
    expect(found).toHaveLength(1);
    const [suspect, ...others] = found[0]?.suspects ?? [];
    expect(others).toEqual([]);
    expect(suspect?.location).toMatchObject({ line, text: now });
    expect(suspect?.value.replace(" ", "")).toBe(before);
    expect(found[0]?.locations[0]).toEqual(suspect?.location);
  });
});

describe("nothing is found, nor is anything accused, where no other figure tells", () => {
  it.each(
    changes.filter(({ now }) => UNREVEALED.includes(now)).map((each) => [each.name, each.now, each] as const),
  )("%s printed as %s", (_name, _now, change) => {
    expect(findings(change)).toEqual([]);
  });
});
