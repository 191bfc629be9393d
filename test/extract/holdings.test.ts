/** The parts of a holding as sentences tell them: what counts, what is left out, whose sentence it is. */
import { describe, expect, it } from "@jest/globals";
import { rightsToAcquire } from "../../src/filing/rights/rights.js";
import type { Person } from "../../src/index.js";
import { larkspur, told } from "./larkspur-holdings.js";

const rights = (person: Person): string => {
  const known = rightsToAcquire(person);
  return known.known ? `${known.shares.toFixed()}, ${known.joining.toFixed()} new` : known.reason;
};

describe("one note", () => {
  const NOTES: readonly (readonly [name: string, total: string, note: string, parts: string[]])[] = [
    [
      "all in capitals: depositary shares are held, and warrants are left out",
      "650,000",
      "INCLUDES 600,000 ORDINARY SHARES AND 50,000 AMERICAN DEPOSITARY SHARES, AND EXCLUDES 70,000 WARRANTS EXERCISABLE UPON AN EVENT.",
      ["600000", "50000", "70000 warrant left out: told"],
    ],
    [
      "'at the option of the holder' names no option",
      "650,000",
      "Consists of 600,000 Class A shares and 50,000 Class B shares, which are convertible at the option of the holder.",
      ["600000", "50000 other-class"],
    ],
    [
      "options, and warrants told by what they are to purchase, are two parts",
      "50,000",
      "Represents 30,000 shares issuable upon exercise of stock options and warrants to purchase up to 20,000 shares.",
      ["30000 stock-option", "20000 warrant"],
    ],
    [
      "the year that a note or a series is called by counts nothing",
      "650,000",
      "Consists of 600,000 shares, 30,000 shares issuable upon conversion of the $300,000 2024 note and 20,000 shares issuable upon conversion of Series 2025 Preferred Stock.",
      ["600000", "30000 convertible-note", "20000 convertible-preferred"],
    ],
    [
      "preferred stock that is told to be convertible at no time is no right to the class",
      "650,000",
      "Consists of 600,000 shares, 50,000 shares issuable upon exercise of warrants and 70,000 shares of 7.00% Series A Preferred Stock, which do not vote and are not convertible into the class.",
      ["600000", "50000 warrant", "70000 convertible-preferred left out: told"],
    ],
    [
      "nor is what is called non-convertible",
      "650,000",
      "Consists of 600,000 shares, 50,000 shares issuable upon conversion of Series B Preferred Stock, which is not convertible into Class B stock, and 70,000 shares of non-voting, non-convertible Series C Preferred Stock.",
      ["600000", "50000 convertible-preferred", "70000 convertible-preferred left out: told"],
    ],
    [
      "preferred stock that is not convertible beyond a limit is one",
      "650,000",
      "Consists of 600,000 shares and 50,000 shares of Series A Preferred Stock, which are not convertible into Common Stock to the extent that the holder would own more than 9.99%.",
      ["600000", "50000 convertible-preferred"],
    ],
    [
      "what was exercised already is held",
      "650,000",
      "Represents 600,000 shares and 50,000 shares issued to its affiliates upon the exercise of warrants.",
      ["600000", "50000"],
    ],
    [
      "what was issued on a day told by its date is held, too",
      "650,000",
      "Represents 600,000 shares and 50,000 shares issued on May 1, 2025 upon exercise of warrants.",
      ["600000", "50000"],
    ],
    [
      "the share that stands in a private placement unit is outstanding",
      "650,000",
      "Represents 600,000 shares and 50,000 shares underlying the private placement units.",
      ["600000", "50000"],
    ],
    [
      "so is the one of a unit of a share and a warrant that cannot be exercised yet",
      "50,000",
      "Represents shares underlying the 50,000 units, each comprising one share and one warrant not yet exercisable.",
      ["50000"],
    ],
    [
      "the warrants in such units are rights to acquire",
      "650,000",
      "Represents 600,000 shares and 50,000 shares underlying the warrants included in the private placement units.",
      ["600000", "50000 warrant"],
    ],
    [
      "the security converted is not counted",
      "650,000",
      "Represents 600,000 shares and 500 shares of Series B Preferred Stock owned by it, which are convertible into 50,000 shares.",
      ["600000", "50000 convertible-preferred"],
    ],
    [
      "depositary shares that merely represent the total",
      "650,000",
      "Represented by 65,000 ADSs (includes 50,000 shares (represented by 5,000 ADSs) issuable upon exercise of call options).",
      ["50000 call-option"],
    ],
    [
      "a date is no part",
      "650,000",
      "Represents 600,000 shares bought under the agreement dated as of January, 10, 2025 and 50,000 shares issuable upon exercise of warrants.",
      ["600000", "50000 warrant"],
    ],
    [
      "a part of a part does not count twice",
      "650,000",
      "Consists of (i) 600,000 shares held by the Fund, of which 40,000 are issuable upon exercise of warrants and (ii) 50,000 shares held directly.",
      ["600000", "40000 warrant", "50000"],
    ],
    [
      "depositary shares by their ratio",
      "650,000",
      "Consists of (i) 600,000 Ordinary Shares and (ii) 5,000 ADSs, each representing ten Ordinary Shares.",
      ["600000", "5000 x 10"],
    ],
    [
      "preferred shares by their conversion rate",
      "650,000",
      "Consists of 600,000 shares and 500 shares of Series A Preferred Stock, each convertible into 100 shares of Common Stock.",
      ["600000", "500 x 100 convertible-preferred"],
    ],
    [
      "a breakdown in parentheses, the right told behind it",
      "650,000",
      "Consists of (i) 600,000 shares of Common Stock (550,000 shares held by the Fund and 50,000 shares held by Fund II) and (ii) 50,000 shares (48,000 shares held by the Fund and 2,000 shares held by Fund II), issuable upon conversion of 75,000 shares of Preferred Stock (72,000 shares held by the Fund).",
      ["600000", "550000", "50000", "50000 convertible-preferred", "48000", "2000"],
    ],
    [
      "a list of which the unit is told once",
      "650,000",
      "650,000 shares, of which 600,000 are held by the Fund and 50,000 are issuable upon exercise of warrants.",
      ["600000", "50000 warrant"],
    ],
    [
      "shares left out above a limit",
      "650,000",
      "Represents 600,000 shares and 50,000 shares issuable upon exercise of warrants. Excludes 70,000 shares issuable upon exercise of warrants, which may not be exercised beyond 9.99% of the class.",
      ["600000", "50000 warrant", "70000 warrant left out: blocker"],
    ],
    [
      "shares left out as not yet exercisable",
      "650,000",
      "Consists of 650,000 shares, excluding 70,000 shares underlying warrants that are not exercisable within 60 days.",
      ["650000", "70000 warrant left out: beyond-sixty-days"],
    ],
    [
      "awards left out as not vested",
      "650,000",
      "Consists of 650,000 shares and does not include 70,000 restricted stock units that have not vested.",
      ["650000", "70000 restricted-stock-unit left out: unvested"],
    ],
    [
      "left out in the passive",
      "650,000",
      "Consists of 650,000 shares; 70,000 pre-funded warrants have been excluded because of a blocker.",
      ["650000", "70000 pre-funded-warrant left out: blocker"],
    ],
    [
      "a sentence that goes on with 'also'",
      "650,000",
      "Reflects 600,000 shares. Also reflects 50,000 shares purchasable upon exercise of the Company Option.",
      ["600000", "50000 option"],
    ],
    [
      "warrants that hang on an event leave the rest to add up",
      "650,000",
      "Includes 600,000 shares, 50,000 ADSs and 999,999 warrants, subject to the occurrence of the trial event.",
      ["600000", "50000", "999999 warrant left out: beside"],
    ],
  ];
  it.each(NOTES)("%s", (_name, total, note, parts) => {
    expect(told(larkspur(total, [`(1) ${note}`]))).toEqual(parts);
  });
});

describe("new shares and shares outstanding already", () => {
  const KINDS: readonly (readonly [name: string, part: string, expected: string])[] = [
    ["warrants bring new shares", "issuable upon exercise of warrants", "50000, 50000 new"],
    ["a listed call is on shares outstanding", "underlying exchange-traded call options", "50000, 0 new"],
    [
      "an option granted by stockholders is on their shares",
      "purchasable upon exercise of the Stockholder Options",
      "50000, 0 new",
    ],
    ["a convertible note brings new shares", "issuable upon conversion of notes", "50000, 50000 new"],
  ];
  it.each(KINDS)("%s", (_name, part, expected) => {
    expect(rights(larkspur("650,000", [`(1) Represents 600,000 shares and 50,000 shares ${part}.`]))).toBe(
      expected,
    );
  });
});

it("the first day of exercise is read, the last is not", () => {
  const day = (words: string): string | undefined =>
    larkspur("650,000", [
      `(1) Represents 600,000 shares and 50,000 shares issuable upon exercise of warrants ${words}.`,
    ]).holdings[1]?.exercisableFrom?.value;
  expect(day("exercisable beginning on June 1, 2025")).toBe("2025-06-01");
  expect(day("that are not exercisable until June 1, 2025")).toBe("2025-06-01");
  expect(day("exercisable until June 1, 2030")).toBeUndefined();
  expect(day("exercisable within 60 days of June 1, 2025")).toBeUndefined();
});
