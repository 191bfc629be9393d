/** Rows of a typed cover page that tell several figures: their total where it can be told, else none. */
import { describe, expect, it } from "@jest/globals";
import { personsOf } from "./typed-reading.js";

const cover = (shared: string, aggregate: string): string => `
1    NAME OF REPORTING PERSON
     Jane M. Roe
2    CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP        (a) [ ]  (b) [X]
3    SEC USE ONLY
4    CITIZENSHIP OR PLACE OF ORGANIZATION
     United States
5    SOLE VOTING POWER
     400,000
6    SHARED VOTING POWER
     ${shared}
7    SOLE DISPOSITIVE POWER
     400,000
8    SHARED DISPOSITIVE POWER
     120,000
9    AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
     ${aggregate}
10   CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES  [ ]
11   PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9
     5.1%
12   TYPE OF REPORTING PERSON
     IN

`;

const aggregateIn = (answer: string): string | undefined =>
  / = (.*), 5\.1, IN$/.exec(personsOf("13G", cover("120,000", answer))[0] ?? "")?.[1];

describe("the total of what the row names is its figure", () => {
  it.each([
    "400,000 sole; 120,000 shared; total 520,000",
    "400,000 + 120,000 = 520,000",
    "400,000 direct\n     120,000 indirect\n     -------\n     520,000",
    "520,000 shares: 400,000 held directly, 120,000 as custodian",
    "520,000 in all; 300,000 of them pledged",
    "520,000\n     520,000",
  ])("%s", (answer) => {
    expect(aggregateIn(answer)).toBe("520000");
  });
});

describe("one of several figures is not the row's", () => {
  it.each([
    "400,000 (direct) and 120,000 (as trustee)",
    "400,000 shares directly; 120,000 shares\n     indirectly",
    "400,000 ordinary shares and options for 120,000",
    "120,000 (Trust A)\n     400,000 (Trust B)",
    "None directly; 520,000 indirectly",
    "0 except as noted: 520,000",
    "0 (520,000 held by spouse)",
    "-0- to 520,000",
    "500 shares and 300 options",
  ])("%s", (answer) => {
    expect(aggregateIn(answer)).toBe("-");
  });
});

describe("what explains the figure leaves it the row's", () => {
  it.each([
    "520,000 (400,000 + 120,000)",
    "520,000 shares, of which 120,000 are held by a trust",
    "520,000 shares, 300,000 of which are held by a trust",
    "520,000 shares, except that a trust may be deemed to own 120,000",
    "520,000; does not include 120,000 shares held by a trust",
    "520,000 (1)\n     (1) 120,000 shares are held by a trust.",
  ])("%s", (answer) => {
    expect(aggregateIn(answer)).toBe("520000");
  });
});

it.each(["Common Stock: 520,000", "Series A Common Stock:  520,000 (2),(3)", "Shares: 520,000"])(
  "the class ahead of its figure is no part of it: %s",
  (answer) => {
    expect(aggregateIn(answer)).toBe("520000");
  },
);

it("of two classes below each other neither is the row's", () => {
  expect(aggregateIn("Series A Common Stock: 520,000\n     Series B Common Stock: 120,000")).toBe("-");
  expect(aggregateIn("Series A Common Stock: 520,000\n     Series B Common Stock: 0")).toBe("-");
});

it("two powers told in one row are no figure of it", () => {
  expect(personsOf("13G", cover("100,000 with wife; 20,000 with Foundation", "520,000"))[0]).toMatch(
    /: 400000\/-\/400000\/120000 = 520000/,
  );
});

describe("a figure that is broken at its comma, or has a blank beside it, is read whole", () => {
  it.each(["1,520,\n     000", "1,520 ,000", "1 ,520,000", "1,520,  000"])("%s", (answer) => {
    expect(aggregateIn(answer)).toBe("1520000");
  });
});
