/** Rows of a typed cover page that answer by pointing to another row. */
import { describe, expect, it } from "@jest/globals";
import { personsOf } from "./typed-reading.js";

const cover = (shared: string, dispositive = "400,000", sharedDispositive = shared): string => `
1    NAME OF REPORTING PERSON
     Larkspur Ventures IV, L.P. ("LV IV")
2    CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP        (a) [ ]  (b) [X]
3    SEC USE ONLY
4    CITIZENSHIP OR PLACE OF ORGANIZATION
     Delaware
5    SOLE VOTING POWER
     400,000 shares, except that Larkspur Management IV, L.L.C., the general
     partner of LV IV, may be deemed to have sole power to vote these shares.
6    SHARED VOTING POWER
     ${shared}
7    SOLE DISPOSITIVE POWER
     ${dispositive}
8    SHARED DISPOSITIVE POWER
     ${sharedDispositive}
9    AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
     400,000
10   CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES  [ ]
11   PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9
     5.1%
12   TYPE OF REPORTING PERSON
     PN

`;

describe("a shared power that points to the sole one states no figure", () => {
  it.each(["See response to row 5.", "See Row 5 above", "Same as row 5", "See Item 5", "(see Row 5)"])(
    "%s",
    (answer) => {
      expect(personsOf("13G", cover(answer))[0]).toMatch(/: 400000\/-\/400000\/- = 400000, 5\.1, PN$/);
    },
  );
});

it("a power that points to the same kind of power repeats its figure", () => {
  expect(personsOf("13G", cover("0", "See Row 5", "See Row 6"))[0]).toMatch(/: 400000\/0\/400000\/0 = /);
});

it("a zero with a reference behind it is a zero", () => {
  expect(personsOf("13G", cover("0 (see response to row 5)"))[0]).toMatch(/: 400000\/0\/400000\/0 = /);
});
