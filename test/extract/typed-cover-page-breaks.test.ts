/** Typed cover pages that run over two pages: the number, head and foot of a page are no answers. */
import { describe, expect, it } from "@jest/globals";
import { personsOf, typedPersons } from "./typed-reading.js";

const cover = (breaks: { citizenship?: string; shared?: string; aggregate?: string; percent?: string }) => `
<PAGE>
1    NAME OF REPORTING PERSON
     Larkspur Holdings L.P.
2    CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP        (a) [ ]  (b) [X]
3    SEC USE ONLY
4    CITIZENSHIP OR PLACE OF ORGANIZATION${breaks.citizenship ?? ""}
     Delaware
5    SOLE VOTING POWER
     400,000
6    SHARED VOTING POWER${breaks.shared ?? "\n     -0-"}
7    SOLE DISPOSITIVE POWER
     400,000
8    SHARED DISPOSITIVE POWER
     -0-
9    AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON${breaks.aggregate ?? "\n     400,000"}
10   CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES  [ ]
11   PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9${breaks.percent ?? ""}
     5.1%
12   TYPE OF REPORTING PERSON
     PN

`;

describe.each([
  ["its number at its foot", "\n                   2\n\n<PAGE>\n"],
  [
    "its number at its foot and a head with the CUSIP number",
    "\n    2\n<PAGE>\n\nCUSIP NO. 435632106   13G   Page 3 of 8\n",
  ],
  ["its number beside the mark of the break", "\n<PAGE>   3"],
  [
    "a foot that tells of the next page",
    "\n\n          (Continued on following page)\n      2\n<PAGE>\n      3\n   SCHEDULE 13G\n",
  ],
  ["no number", "\n\n<PAGE>\n"],
])("a page with %s between a caption and its answer", (_title, between) => {
  it.each([
    ["the citizenship", { citizenship: between }],
    ["a power", { shared: `${between}\n     -0-` }],
    ["the aggregate amount", { aggregate: `${between}\n     400,000` }],
    ["the percentage", { percent: between }],
  ])("%s", (_row, breaks) => {
    const [person] = typedPersons("13G", cover(breaks));
    expect(personsOf("13G", cover(breaks))).toEqual([
      "Larkspur Holdings L.P.: 400000/0/400000/0 = 400000, 5.1, PN",
    ]);
    expect(person?.citizenship?.value).toBe("Delaware");
  });
});

it("few shares at the end of a page are an answer, not its number", () => {
  expect(personsOf("13G", cover({ aggregate: "\n     100\n<PAGE>" }))[0]).toMatch(/ = 100, 5\.1, PN$/);
});

it("a row with nothing but the number of a page is not called empty", () => {
  const [person] = typedPersons("13G", cover({ aggregate: "\n     2\n<PAGE>" }));
  expect(person?.aggregateAmount).toBeNull();
  expect(person?.answers.aggregateAmount).toBeUndefined();
});

it("a number that may be a page's, ahead of a figure, leaves the row unread", () => {
  expect(personsOf("13G", cover({ aggregate: "\n     72\n     400,000" }))[0]).toMatch(/ = -, 5\.1, PN$/);
});
