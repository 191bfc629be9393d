/** Sections of Item 5 on several natural persons at once: "Messrs. Roe and Thorne". */
import { expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";

const person = (name: string) => ({ ...LARKSPUR, name, type: "IN", notes: [], item5: null });
const told = (lines: readonly string[]) =>
  readFiling(
    filingText({
      persons: [person("Abel K. Roe"), person("Ben Thorne"), person("Cora Oak")],
      item5: lines.join("\n\n"),
    }),
  ).persons.map(({ item5 }) => [
    item5?.aggregateAmount?.printed ?? null,
    item5?.percentOfClass?.printed ?? null,
    item5?.sharedVotingPower?.printed ?? null,
  ]);
const SECTION = [
  "(a) Each of Messrs. Roe and Thorne, as a manager, may be deemed the beneficial owner of the 660,000 Shares held by a fund.",
  "Percentage: 6.6%",
  "(b) 1. Sole power to vote or direct vote: 0",
  "2. Shared power to vote or direct vote: 660,000",
];
const BOTH = ["660,000", "6.6%", "660,000"];
const NOTHING = [null, null, null];

it("each of those whom a heading names by title has the figures below it", () => {
  expect(told(["B. Messrs. Roe and Thorne", ...SECTION])).toEqual([BOTH, BOTH, NOTHING]);
});

it("a heading with a name of nobody who reports is nobody's", () => {
  const [, ...captions] = SECTION;
  expect(told(["B. Messrs. Roe and Quill", ...captions])).toEqual([NOTHING, NOTHING, NOTHING]);
});
