/** Rights to acquire that the text tells to be among the shares held, by themselves or without a number that could be read. */
import { describe, expect, it } from "@jest/globals";
import { rightsToAcquire } from "../../src/filing/rights/rights.js";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";
import { larkspur, told } from "./larkspur-holdings.js";

type Case = readonly [name: string, text: string];

const OPEN = "the text tells rights to acquire without their number";
const NOT_YET = "the text counts rights among the shares that it tells not to be exercisable yet";
const UNTOLD = "the filing does not say what the holding is made of";

/** What Item 5 alone tells of the holding of 650,000 shares. */
function toldInItem5(item5: string): string {
  const plain = { ...LARKSPUR, soleVoting: "650,000", soleDispositive: "650,000", notes: [], item5: null };
  const [person] = readFiling(filingText({ persons: [plain], item5 })).persons;
  const rights = person && rightsToAcquire(person);
  if (rights === undefined) throw new Error("no person read");
  return rights.known ? `${rights.shares.toFixed()} to acquire` : rights.reason;
}

describe("a part of the shares that is told to be a right", () => {
  const CASES: readonly Case[] = [
    [
      "units that may be exchanged at any time",
      "650,000 shares consist of 600,000 shares and 50,000 LLC units (paired with shares of Class B stock) that may be exchanged at any time.",
    ],
    ["the number first", "650,000 shares, 50,000 of which are issuable upon exercise of warrants."],
    ["'thereof'", "650,000 shares, 50,000 thereof by way of pre-funded warrants."],
    ["the right is the noun", "650,000, of which 50,000 are stock options."],
    [
      "shares into which a note may be converted",
      "Roe beneficially owns 650,000 shares, consisting of 600,000 shares owned outright and 50,000 shares into which the Note may be converted at once.",
    ],
    [
      "others that come later stand behind a semicolon",
      "650,000 shares: 600,000 shares and 50,000 shares issuable under warrants; other warrants for 60,000 shares become exercisable later.",
    ],
  ];
  it.each(CASES)("%s", (_name, text) => {
    expect(toldInItem5(text)).toBe("50000 to acquire");
  });

  it("a client's right to receive the dividends of the shares is none to acquire them", () => {
    const clients =
      "Larkspur Holdings LLC is holding 650,000 shares for its clients, who have the right to receive or the power to direct the receipt of the dividends on them.";
    expect(toldInItem5(clients)).toBe(UNTOLD);
  });

  const NOTES: readonly (readonly [...Case, parts: string[]])[] = [
    [
      "in the next sentence",
      "Represents 650,000 shares. 50,000 of these shares are issuable upon conversion of notes.",
      ["650000", "50000 convertible-note"],
    ],
    [
      "'inclusive of'",
      "Represents 650,000 shares, inclusive of 50,000 warrant shares.",
      ["650000", "50000 warrant"],
    ],
    [
      "shares that may be issued in respect of units of the operating partnership",
      "Represents 600,000 shares and 50,000 shares that may be issued in respect of vested LTIP Units.",
      ["600000", "50000 partnership-unit"],
    ],
    [
      "of the total",
      "Represents 650,000 shares. Of the total, 50,000 shares are subject to stock options.",
      ["650000", "50000 stock-option"],
    ],
    [
      "shares that were issued upon exercise are held",
      "Represents 650,000 shares. 50,000 of these shares were issued upon conversion of notes.",
      ["650000"],
    ],
    [
      "shares of another class that a row treats as converted",
      "Represents 650,000 shares, including 50,000 shares of Class B Common Stock. Row 13 treats them as converted.",
      ["650000", "50000 other-class"],
    ],
    [
      "shares of another class that a row does not treat so",
      "Represents 650,000 shares, including 50,000 shares of Class B Common Stock. Row 13 does not treat them as converted.",
      ["650000", "50000"],
    ],
    [
      "all of the shares",
      "Represents 650,000 shares, including 50,000 shares issuable upon exercise of warrants, all of which are exercisable within 60 days.",
      ["650000", "50000 warrant"],
    ],
  ];
  it.each(NOTES)("%s", (_name, note, parts) => {
    expect(told(larkspur("650,000", [`(1) ${note}`]))).toEqual(parts);
  });
});

describe("a right without its number", () => {
  const CASES: readonly Case[] = [
    ["some of the shares", "650,000 shares, some of which are issuable upon exercise of warrants."],
    ["'assuming the exercise'", "650,000 shares, which assumes exercise of 50,000 warrants."],
    [
      "preferred stock taken for converted",
      "650,000 shares, assuming the conversion of all of the preferred stock into 50,000 shares.",
    ],
    [
      "'on an as-converted basis'",
      "650,000 shares on an as-converted basis (600,000 shares and 50,000 from preferred).",
    ],
    [
      "a number of warrants",
      "650,000 shares; the number includes shares issuable upon exercise of 50,000 warrants.",
    ],
    ["'with'", "650,000 shares (with 50,000 underlying exercisable options)."],
    [
      "founder shares, which may be of another class, beside placement units of a share and a warrant",
      "Larkspur acquired 600,000 founder shares for $25,000, and purchased 50,000 private placement units at $10.00 per unit. Each private placement unit consists of one share and one-third of one redeemable warrant.",
    ],
    ["'including options'", "650,000 shares including options."],
  ];
  it.each(CASES)("%s", (_name, text) => {
    expect(toldInItem5(text)).toBe(OPEN);
  });

  it("is not against the number that a note tells", () => {
    const note = "(1) Represents 600,000 shares and 50,000 shares issuable upon exercise of warrants.";
    const item5 = "Larkspur holds 650,000 shares, some of which are issuable upon exercise of warrants.";
    const rights = rightsToAcquire(larkspur("650,000", [note], { item5 }));
    expect(rights.known && rights.shares.toFixed()).toBe("50000");
  });

  const NONE: readonly Case[] = [
    ["what was converted is held", "650,000 shares acquired upon conversion of notes."],
    [
      "others' rights",
      "650,000 shares. The Fund also holds 70,000 warrants, none of which can be exercised.",
    ],
    [
      "shares beside them",
      "Together, the 650,000 shares owned and the shares underlying options are 9% of the class.",
    ],
    ["shares told to be left out", "650,000 shares, excluding shares issuable upon exercise of warrants."],
    [
      "the percentage, not the shares",
      "650,000 shares, or 6.5% assuming conversion of the Class B shares of others.",
    ],
  ];
  it.each(NONE)("none: %s", (_name, text) => {
    expect(toldInItem5(text)).toBe(UNTOLD);
  });

  /** A unit of a blank check company is a share and a part of a warrant: who counts units counts no warrant. */
  const IN_UNITS: readonly (readonly [name: string, text: string, expected: string])[] = [
    [
      "warrants in brackets behind units",
      "Larkspur holds 650,000 units (including 325,000 warrants not exercisable within 60 days).",
      "0 to acquire",
    ],
    [
      "warrants that become exercisable behind units",
      "Larkspur holds 650,000 units, including 325,000 redeemable warrants, which become exercisable 30 days after a business combination.",
      "0 to acquire",
    ],
    [
      "shares in the form of units",
      "Larkspur holds 650,000 shares in the form of units (including 325,000 warrants).",
      "0 to acquire",
    ],
    [
      "units of a partnership, which are the class",
      "Larkspur holds 650,000 common units, including 50,000 warrants.",
      "50000 to acquire",
    ],
    [
      "shares, and warrants among them that cannot be used in time",
      "Larkspur holds 650,000 shares (including 50,000 warrants not exercisable within 60 days).",
      NOT_YET,
    ],
    [
      "warrants beyond a limit can be used up to it",
      "Larkspur holds 650,000 shares (including 50,000 warrants not exercisable to the extent that it would own more than 9.99%).",
      "50000 to acquire",
    ],
    [
      "shares, and warrants among them",
      "Larkspur holds 650,000 shares, including 50,000 warrants.",
      "50000 to acquire",
    ],
  ];
  it.each(IN_UNITS)("%s", (_name, text, expected) => {
    expect(toldInItem5(text)).toBe(expected);
  });

  it.each([
    [
      "with the right as its part",
      "Larkspur may be deemed the owner of 650,000 shares held by its funds. Includes 50,000 shares which Larkspur has the right to acquire on exercise of warrants.",
      "50000 to acquire",
    ],
    [
      "not where the sentence before counts the class",
      "There are 650,000 shares outstanding. Includes 50,000 shares which Larkspur has the right to acquire on exercise of warrants.",
      UNTOLD,
    ],
  ])("'Includes' behind the whole amount: %s", (_name, text, expected) => {
    expect(toldInItem5(text)).toBe(expected);
  });

  const NOTES: readonly Case[] = [
    [
      "of warrants, behind the whole number",
      "Represents 650,000 shares; the number includes shares issuable upon exercise of 50,000 warrants.",
    ],
    [
      "in the next sentence of a note",
      "Represents 650,000 shares. Includes shares issuable upon exercise of 50,000 warrants.",
    ],
    ["in a note without any number", "Includes warrants exercisable within sixty days."],
    [
      "beside shares held, in a note without any number",
      "Represents shares held directly and shares underlying options.",
    ],
  ];
  it.each(NOTES)("%s", (_name, note) => {
    const rights = rightsToAcquire(larkspur("650,000", [`(1) ${note}`]));
    expect(rights.known ? rights.shares.toFixed() : rights.reason).toBe(OPEN);
  });
});
