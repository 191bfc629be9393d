import { expect, it } from "@jest/globals";
import { groupBoxesIn } from "../../src/extract/cover/group-boxes.js";

it.each([
  ["(a) [X] (b) [ ]", "a"],
  ["(a) [ ] (b) [X]", "b"],
  ["(a) [X] (b) [X]", "ab"],
  ["(a) [ ] (b) [ ]", ""],
  ["(a) ☒\n(b) ☐", "a"],
  ["( A ) / X /\n( B ) /  /", "a"],
  ["(a) [X]", "a"],
  ["(b) [X]", "b"],
  ["[ ] (a) [X] (b)", "b"],
  ["[X] (a) [ ] (b)", "a"],
  ["☒ (a)\n☒ (b)", "ab"],
  ["a. /X/\nb. / /", "a"],
  ["a [ ]\tb [X]", "b"],
  ["(a)\n(b) X", "b"],
  ["(a)\tX\n(b)\t_", "a"],
  ["of a group\nA.\nB.  X\n", "b"],
  ["of a group\nA. Xerxes\nB. Roe X", ""],
  ["(a) Xerxes (b)", ""],
  ["a member of a group (b) ", ""],
  ["of a group\na.\nb.\t_X_\n", "b"],
  ["of a group\nA.\tB.\tX\n", "b"],
  ["of a group\nA.\tX\tB.\n", "a"],
  ["(a)\t|_|\n(b)\t|X|", "b"],
  ["(a)|x| (b)|_|", "a"],
  ["a |_|\tb |X|", "b"],
  ["(a) { }\t(b) {X}", "b"],
  ["(a) ✓\n(b)", "a"],
  ["___ (a) _X_ (b)", "b"],
  ["_X_ (a) ___ (b)", "a"],
  ["(a) ___ (b) _X_", "b"],
  ["|_| (a) |X| (b)", "b"],
  ["|_| (a)\n|X| (b)", "b"],
  ["a.\t___\nb.\t_X_\n", "b"],
  ["no letters [X]", ""],
  ["(a) (b)", ""],
])("%j ticks %j", (answer, letters) => {
  expect(
    groupBoxesIn(answer)
      .map(({ letter }) => letter)
      .join(""),
  ).toBe(letters);
});

it("points from the letter to its box", () => {
  const answer = "of a group: (a) [ ] (b) [X] 3";
  const [box] = groupBoxesIn(answer);
  expect(answer.slice(box?.start, box?.end)).toBe("(b) [X]");
});

it("points from the box to its letter, where it stands ahead", () => {
  const answer = "of a group: [ ] (a) [X] (b) 3";
  const [box] = groupBoxesIn(answer);
  expect(answer.slice(box?.start, box?.end)).toBe("[X] (b)");
});
