/** Matches are found as `String.prototype.matchAll` finds them. */
import { expect, it } from "@jest/globals";
import { matchesIn } from "../../src/figures/matches.js";

it.each<[string, string, RegExp]>([
  ["several", "Rows 5, 7 and 9", /\d/g],
  ["none", "no figure", /\d/g],
  ["groups, some of them absent", "5,000 shares or 12 units", /([\d,]+) (?:(shares)|units)/g],
  ["an empty one between letters", "abc", /x*/g],
  ["an empty one between characters of two units", "a𝒳b", /x*/gu],
  ["an empty one at the end", "12", /\d*/g],
])("%s", (_, text, pattern) => {
  const found = matchesIn(text, pattern);
  const expected = [...text.matchAll(pattern)];
  expect(found.map(({ index }) => index)).toEqual(expected.map(({ index }) => index));
  expect(found).toEqual(expected);
});

it("begins at the start of the text, whatever was looked for before", () => {
  const figure = /\d/g;
  figure.test("a 1");
  expect(matchesIn("1 2", figure).map(String)).toEqual(["1", "2"]);
  expect(figure.lastIndex).toBe(0);
});

it("takes no pattern that would never end", () => {
  expect(() => matchesIn("1", /\d/)).toThrow("/\\d/ is not global");
});
