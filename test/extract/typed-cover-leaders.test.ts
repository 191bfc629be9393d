/** Points and dashes that lead from the caption of a typed cover page to its answer, and those that may be the answer's own. */
import { expect, it } from "@jest/globals";
import { personsOf } from "./typed-reading.js";

const cover = (sole: string, percent: string): string => `
1    NAME OF REPORTING PERSON
     Larkspur Holdings L.P.
2    CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP        (a) [ ]  (b) [X]
4    CITIZENSHIP OR PLACE OF ORGANIZATION                    Delaware
5    SOLE VOTING POWER${sole}
6    SHARED VOTING POWER - 600,000
7    SOLE DISPOSITIVE POWER - 0
8    SHARED DISPOSITIVE POWER . . . . 600,000
9    AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON....600,000
11   PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (9)${percent}
12   TYPE OF REPORTING PERSON  PN
`;

it.each([
  [" - No shares", "0"],
  [" - no shares", "0"],
  [" ..... No shares", "0"],
  [" - None", "0"],
  [" - 5,000", "5000"],
  [" - No. of shares", "-"],
])("the sole voting power is told as '%s'", (sole, read) => {
  expect(personsOf("13G", cover(sole, "  6.0%"))).toEqual([
    `Larkspur Holdings L.P.: ${read}/600000/0/600000 = 600000, 6.0, PN`,
  ]);
});

it.each([
  ["...48%", "48"],
  [" ........48%", "48"],
  [" ...... .48%", "0.48"],
  [" . . . . 48%", "48"],
  [" . . . .4.8%", "4.8"],
  [" . . . .48%", "-"],
  [". . .48%", "-"],
])("the percentage stands behind '%s'", (percent, read) => {
  expect(personsOf("13G", cover(" - 0", percent))).toEqual([
    `Larkspur Holdings L.P.: 0/600000/0/600000 = 600000, ${read}, PN`,
  ]);
});
