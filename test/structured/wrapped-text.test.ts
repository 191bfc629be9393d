/** Free text of the structured form that was pasted with lines broken to a width reads as the same text unbroken. */
import { describe, expect, it } from "@jest/globals";
import { structured13G, THORNE_ITEM4 } from "../support/structured-13g.js";
import { readWhole } from "./structured-xml.js";

/** Item 4(a) as lawyers write it: a count, its day, its report, and the rights that are part of the holding. */
const TEXTS = [
  "The Reporting Person may be deemed to own 650,000 shares of Common Stock, consisting of (i) 400,000 shares of Common Stock held directly by Thorne Fund LP, (ii) 200,000 shares of Common Stock that Thorne Sponsor LLC had the right to acquire upon exercise of warrants, and (iii) 50,000 shares of Common Stock issuable upon conversion of notes. The percentage is based on 9,750,000 shares of Common Stock outstanding as of November 3, 2025, as reported in the Issuer's Quarterly Report on Form 10-Q filed with the Securities and Exchange Commission on November 7, 2025, plus the 250,000 shares that the Reporting Person has the right to acquire.",
  "The percentages of beneficial ownership contained herein are based on (x) 9,750,000 shares of Common Stock outstanding as of January 23, 2026 after giving effect to the closing of an offering on such date, as reported to the Reporting Persons by counsel of the Issuer; and (y) the shares underlying the warrants described in Item 4(a) above.",
  "Thorne Advisers LP is the investment manager of Thorne Fund LP. Mr. Roe is its sole member. The 650,000 shares include 250,000 shares that may be acquired upon exercise of options within sixty days of December 31, 2025. All percentages are calculated using 9,750,000 shares of Common Stock, the number outstanding as of November 3, 2025 according to the Form 10-Q of the Issuer.",
];

const WIDTHS = [60, 63, 66, 69, 72, 75, 78, 80];

/** Lines that hold as many words as `width` allows. */
const filled = (text: string, width: number): string =>
  text.replace(new RegExp(String.raw`(.{1,${String(width)}})(?: |$)`, "g"), "$1\n").trim();

/** Lines that end at the first blank behind a place some letters ahead of `width`. */
const past = (text: string, width: number): string =>
  text.replace(new RegExp(String.raw`(.{${String(width - 10)}}\S*) `, "g"), "$1\n");

const figures = (amount: string): unknown => {
  const { bases, persons } = readWhole(structured13G({ item4: { ...THORNE_ITEM4, amount } }));
  const parts = persons.flatMap(({ holdings, told }) => [...holdings, ...told]);
  return {
    bases: bases.map(({ shares, asOf, reportedIn, plus }) => [
      shares.value.toFixed(),
      asOf?.value,
      reportedIn?.value,
      plus.map((term) => term.shares.value.toFixed()),
    ]),
    parts: JSON.stringify(
      parts.map((part) =>
        [...JSON.stringify(part).matchAll(/"value":"([\d.]+)"/g)].map(([, value]) => value),
      ),
    ),
  };
};

describe.each(TEXTS)("the figures are the same: %s", (text) => {
  it.each(WIDTHS)("in lines of %i characters", (width) => {
    const whole = figures(text);
    expect(figures(filled(text, width))).toEqual(whole);
    expect(figures(past(text, width))).toEqual(whole);
  });
});
