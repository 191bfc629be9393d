/** Every figure can be pointed at: the file at a fact's place is its text, and a reader sees what is printed. */
import { readFileSync, readdirSync } from "node:fs";
import { expect, it } from "@jest/globals";
import { isFact, factsIn } from "../../src/filing/fact.js";
import { readFiling, type Filing } from "../../src/index.js";
import { showJson } from "../../src/cli/show-json.js";
import { describeShared, readShared, shared } from "../support/shared.js";
import { filingText } from "../support/filing-text.js";

interface Shown {
  text: string;
  printed: string;
  line: number;
  column: number;
  offset: number;
  length: number;
}

function shownFacts(value: unknown): Shown[] {
  if (typeof value !== "object" || value === null) return [];
  if ("offset" in value && "printed" in value) return [value as Shown];
  return Object.values(value).flatMap(shownFacts);
}

/** What a reader sees of a slice of text, worked out apart from the program: tags away, escapes and white space resolved. */
function asRead(text: string): string {
  return text
    .replace(/<input[^<>]*\schecked(?:="[^"]*")?[^<>]*>/g, "☒")
    .replace(/<input[^<>]*>/g, "☐")
    .replace(/<[^<>]*>/g, "")
    .replace(/(?<!\\)\[|\]\(#\)/g, "")
    .replace(/\*\*/g, "")
    .replace(/(?<![\w*\\])\*([^\s*][^*\n]*)\*(?![\w*])/g, "$1")
    .replace(/\\([^\w\s])/g, "$1")
    .replace(/\s+/g, "");
}

function checkPlaces(filing: Filing): number {
  const { text, lines } = filing.source;
  const facts = shownFacts(JSON.parse(showJson(filing)));
  for (const fact of facts) {
    expect(text.slice(fact.offset, fact.offset + fact.length)).toBe(fact.text);
    expect({ line: fact.line, column: fact.column }).toEqual(lines.at(fact.offset));
    expect(fact.printed).not.toBe("");
  }
  return facts.length;
}

it("holds for a filing written for the tests, and for every fact of the model", () => {
  const filing = readFiling(filingText());
  expect(checkPlaces(filing)).toBeGreaterThan(50);
  const facts = [...factsIn(filing)];
  expect(
    facts.every(
      ([, fact]) => isFact(fact) && filing.source.text.slice(fact.span.start, fact.span.end) === fact.text,
    ),
  ).toBe(true);
});

describeShared("real filings", () => {
  const files = ["text", "xml", "legacy"].flatMap((folder) =>
    readdirSync(shared(`filings/${folder}`)).map((name) => `filings/${folder}/${name}`),
  );
  it.each(files)("%s", (path) => {
    const filing = readFiling(readFileSync(shared(path)));
    expect(checkPlaces(filing)).toBeGreaterThan(30);
  });

  it("prints of the Ault filing what a reader sees", () => {
    const filing = readFiling(readShared("filings/text/ault-alliance-13da-8.txt"));
    for (const fact of shownFacts(JSON.parse(showJson(filing)))) {
      expect(fact.printed.replace(/\s+/g, "")).toBe(asRead(fact.text));
    }
  });
});
