/** Counts outstanding as typed filings tell them: in Item 5, in notes, in Item 4 of a 13G. */
import { describe, expect, it } from "@jest/globals";
import { basesOf } from "./typed-reading.js";

const ITEM5 = (prose: string): string => `
Item 5.  Interest in Securities of the Issuer.

${prose}

                                   SIGNATURE
`;

const ITEM4 = (prose: string): string => `
Item 4.  Ownership.

${prose}

                                   SIGNATURE
`;

const IN_ITEM5: readonly (readonly [prose: string, bases: readonly string[]])[] = [
  [
    `     (a)  As of March 5, 1998, Larkspur beneficially owned 100,000 shares,
     representing approximately 5.1% of the 1,960,784 shares of Common Stock
     outstanding as of February 1, 1998.`,
    ["1960784 @ 1998-02-01"],
  ],
  [
    `     (a)  Based upon 1,960,784 shares of Common Stock issued and outstanding as
     of November 10, 1997, as reported in the Issuer's Form 10-Q, Larkspur owns
     5.1% of the class.`,
    ["1960784 @ 1997-11-10"],
  ],
  [
    `     (a)  According to the Issuer's Form 10-Q for the quarter ended September
     30, 1997, there were 1,960,784 shares of Common Stock outstanding on
     November 10, 1997.  Larkspur owns 100,000 shares, or 5.1%.`,
    ["1960784 @ 1997-11-10"],
  ],
  [
    `     (a)  The Issuer had 1,960,784 shares of Common Stock outstanding at November
     10, 1997.  Larkspur owns 100,000 of them.`,
    ["1960784 @ 1997-11-10"],
  ],
  [
    `     (a)  The percentage is based on the number of outstanding shares of Common
     Stock as of November 10, 1997, which was 1,960,784.`,
    ["1960784 @ 1997-11-10"],
  ],
  [
    `     (a)  The outstanding shares of Common Stock as of November 10, 1997
     numbered 1,960,784, of which Larkspur owns 5.1%.`,
    ["1960784 @ 1997-11-10"],
  ],
  [
    `     (a)  As of November 10, 1997, the number of shares of Common Stock outstanding was
     1,960,784.  Larkspur owns 100,000 shares.`,
    ["1960784 @ 1997-11-10"],
  ],
  [
    `     (a)  Larkspur owns 100,000 shares (5.1% of the outstanding shares, based on
     1,960,784 shares outstanding).`,
    ["1960784 @ -"],
  ],
  [
    `     (a)  Larkspur owns 100,000 shares, which is 5.1% of the total of 1,960,784
     outstanding shares of the Common Stock.`,
    ["1960784 @ -"],
  ],
  [
    `     (a)  The percentages set forth herein are calculated on the basis of the
     Issuer having 1,960,784 shares outstanding.`,
    ["1960784 @ -"],
  ],
  [`     (a)  Percentages are based upon an aggregate of 1,960,784 Shares.`, ["1960784 @ -"]],
  [
    `     (a)  Calculations of percentages are based upon the 1,960,784 Shares reported
     by the Issuer to be outstanding on November 10, 1997.`,
    ["1960784 @ 1997-11-10"],
  ],
  [
    `     (a)  Based on information contained in the Issuer's Quarterly Report on Form 10-Q for
     the period ended September 30, 1997, 1,960,784 shares of Common Stock were outstanding as
     of November 10, 1997.`,
    ["1960784 @ 1997-11-10"],
  ],
  [
    `     (a)  Larkspur owns 100,000 shares.  The Issuer's outstanding Common Stock consists of
     1,960,784 shares.`,
    ["1960784 @ -"],
  ],
  [`     (a)  Larkspur owns 100,000 shares of the Issuer's outstanding Common Stock.`, []],
  [`     (a)  Larkspur owns 100,000 shares, or approximately 5.1% of the outstanding shares.`, []],
  [`     (a)  Larkspur holds options for 250,000 shares, all of which are outstanding options.`, []],
  [
    `     (a)  Larkspur beneficially owns 100,000 shares (approximately 5.1% of the
     shares outstanding).  On March 2, 1998 it sold 20,000 shares.`,
    [],
  ],
  [`     (a)  Of the 5,000,000 shares authorized, 1,960,784 are issued and outstanding.`, ["1960784 @ -"]],
  [
    `     (a)  The Issuer reported 1.96 million shares outstanding at November 10, 1997.`,
    ["1960000 @ 1997-11-10"],
  ],
];

describe("counts outstanding in Item 5", () => {
  it.each(IN_ITEM5)("%s", (prose, bases) => {
    expect(basesOf("13D", ITEM5(prose))).toEqual(bases);
  });
});

const IN_13G: readonly (readonly [prose: string, bases: readonly string[]])[] = [
  [
    `     (a)  Amount beneficially owned:  100,000
     (b)  Percent of class:  5.1% (based on 1,960,784 shares outstanding)
     (c)  Number of shares as to which such person has:`,
    ["1960784 @ -"],
  ],
  [
    `     (a)  Amount beneficially owned:  100,000
     (b)  Percent of class:  5.1%.  This percentage is based upon the
          1,960,784 shares that the Issuer reported as outstanding in its
          Form 10-Q for the quarter ended September 30, 1998.`,
    ["1960784 @ -"],
  ],
  [`     (b)  Percent of class:  5.1% (100,000 / 1,960,784)`, []],
];

describe("counts outstanding in Item 4 of a 13G", () => {
  it.each(IN_13G)("%s", (prose, bases) => {
    expect(basesOf("13G", ITEM4(prose))).toEqual(bases);
  });
});
