/** Free text of a field of the structured form: which of its line breaks are only those of a width. */
import { describe, expect, it } from "@jest/globals";
import { rejoined } from "../../src/document/rejoined.js";
import { MappedText } from "../../src/source/mapped-text.js";

const read = (...lines: readonly string[]): string[] =>
  rejoined(MappedText.identity(lines.join("\n"))).text.split("\n");

describe("a break in mid-sentence is a blank", () => {
  it.each([
    [
      "where a count begins the next line",
      ["The percentage is calculated upon an aggregate of", "8,000,000 shares outstanding."],
    ],
    ["between an Item and its number", ["The information required by Item", "4(c) is set forth in Row 6."]],
    ["between a day and its year", ["It rests on 8,000,000 shares outstanding as of December 31,", "2025."]],
    ["between a name and its form", ["A joint filing agreement between Thorne Advisers", "LLC and Jane Roe"]],
    [
      "behind a comma at a full line's end",
      ["Agreement dated May 5, 2025, by and among Thorne Advisers LP,", "Roe Fund LP and Jane Roe"],
    ],
    [
      "where full lines are one sentence",
      [
        "An agreement of January 22, 2026 by and among Thorne Core",
        "Strategies (US) LLC, Thorne Advisers LLC and Israel A.",
        "Roe.",
      ],
    ],
    [
      "where the width is told by other lines, though a capital or a list's mark follows",
      [
        "The Reporting Persons may be deemed to own (i) 400,000 shares of the",
        "common stock that are held by Thorne Fund LP, a partnership of Delaware;",
        "(ii) 250,000 shares that are held in accounts of clients of Thorne",
        "Advisers LP.",
      ],
    ],
    [
      "behind the first blank past a place, so that the next word often had room",
      [
        "The Reporting Persons may be deemed to own 400,000 shares of common",
        "stock, which is the sum of 300,000 shares that are held by the",
        "fund and of 100,000 shares that a trust of which the manager is",
        "a trustee holds. The Manager",
        "Holdings form is one of them.",
      ].slice(0, 4),
    ],
    [
      "behind the mark of a list that a tab parts from its entry",
      ["(1)\tThe percentage is calculated upon 10,518,932 shares", "outstanding as of November 12, 2025."],
    ],
    [
      "between a count and what is counted",
      ["The percentages rest on the sum of two counts: (x) 111,680,087", "Class A Shares outstanding."],
    ],
    ["within a class", ["They are calculated using a total of 87,307,091 Common", "Stock outstanding."]],
    [
      "behind a class's letter",
      ["The percentages are based on 4,686,199 shares of Class A", "common stock."],
    ],
    [
      "behind a later mark of a list in the sentence",
      [
        "in the Current Report on Form 8-K filed on December 12, 2025, from (y)",
        "169,261,023 shares of Class A Common Stock outstanding as of September 30, 2025.",
      ],
    ],
    ["behind a list's first mark", ["They are based on a total of: (i)", "4,686,199 Class A Shares."]],
    [
      "between Mr. and a name",
      ["Roe GP LLC is a Delaware limited liability company. Mr.", "Roe is a citizen."],
    ],
    [
      "among parties of whom the last is still to be named",
      [
        "Joint Filing Agreement dated May 5, 2025, by and among Jane M.",
        "Roe, Thorne Group, Inc., Thorne Investment Management, LP, Thorne",
        "Mezzanine Fund, LP and Thorne Fund II, LP",
      ],
    ],
  ])("%s", (_where, lines) => {
    expect(read(...lines)).toEqual([lines.join(" ")]);
  });
});

describe("a line of its own stays one", () => {
  it.each([
    ["names and figures of a list", ["Thorne Fund LP", "400,000", "Roe Fund LP", "250,000"]],
    [
      "answers behind their labels",
      [
        "sole power to vote or to direct the vote of the shares: none",
        "shared power to vote or to direct the vote of the shares: none",
        "sole power to dispose or to direct the disposition: none",
      ],
    ],
    [
      "captions whose answers were left out",
      [
        "sole power to vote or to direct the vote of the shares held by it",
        "shared power to vote or to direct the vote of the shares held by it",
        "sole power to dispose or to direct the disposition of the shares",
      ],
    ],
    ["an address", ["1011 Links Dr.", "Miami Beach, FL 33109"]],
    [
      "entries with Roman numbers",
      [
        "The statement is filed by the persons that are named below, as follows:",
        "i. Larkspur Services de Salud, S.A. de C.V., a company of Mexico that holds;",
        "ii. Larkspur Vazol, S.A. de C.V., which is the majority owner of the first",
      ],
    ],
    [
      "paragraphs longer than any width",
      [
        `${"The shares are held in accounts of clients. ".repeat(4)}They may end the mandate`,
        "the sole member is Jane Roe",
      ],
    ],
    [
      "a list's entries",
      ["Each of the following persons is named in this", "(i) Thorne Fund LP", "(ii) Jane Roe"],
    ],
    [
      "columns",
      ["Trade date     Shares bought     Price per share of the", "05/05/2025     1,200     $4.10"],
    ],
    [
      "what a blank line parts",
      ["The percentage is calculated upon an aggregate of", "", "8,000,000 shares."],
    ],
  ])("%s", (_what, lines) => {
    expect(read(...lines)).toEqual(lines);
  });
});
