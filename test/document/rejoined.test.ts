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
