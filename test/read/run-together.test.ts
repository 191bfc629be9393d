/** Copies whose line breaks were lost, as programs that gather filings hand them on. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";

const AS_FILED = readFileSync(new URL("../../samples/hollin-mills-clean.txt", import.meta.url), "utf8");
const BODY = AS_FILED.replace(/^[\s\S]*?<TEXT>|<\/TEXT>[\s\S]*$/g, "");
const RUN_TOGETHER = BODY.replace(/\s+/g, " ");
const REFUSED = /^its line breaks are lost \(\d+ % of the text stands on one line\)/;

function personsIn(text: string): number {
  return readFiling(Buffer.from(text)).persons.length;
}

describe("a copy that has lost its line breaks", () => {
  it.each([
    ["as text", RUN_TOGETHER],
    ["as one paragraph of a page", `<html><body><p>${RUN_TOGETHER}</p></body></html>`],
    ["with another's line above it", `Gathered on May 4, 2025\n${RUN_TOGETHER}`],
  ])("is refused %s, since nothing in it can be told apart", (_how, text) => {
    expect(() => readFiling(Buffer.from(text))).toThrow(REFUSED);
  });
});

describe("a copy with its lines", () => {
  it("is read as filed", () => {
    expect(personsIn(BODY)).toBeGreaterThan(0);
  });

  it("is read with a paragraph, however long, that is more than half of it", () => {
    const note = "Item 4 of the earlier statement speaks of the sole voting power over these shares. ".repeat(
      200,
    );
    expect(personsIn(BODY.replace(/\bItem 5\./i, `${note}\n\nItem 5.`))).toBe(personsIn(BODY));
  });
});
