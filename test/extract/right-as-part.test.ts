/** A right that is told as a part of a holding in other words than "of which … are issuable", and lists without a verb. */
import { describe, expect, it } from "@jest/globals";
import { rightsToAcquire } from "../../src/filing/rights/rights.js";
import { larkspur, told } from "./larkspur-holdings.js";

type Case = readonly [name: string, note: string, parts: readonly string[]];

const partsOf = (note: string): string[] => told(larkspur("650,000", [`(1) ${note}`]));

describe("the right is the part, not the whole", () => {
  const CASES: readonly Case[] = [
    [
      "what would be issued",
      "650,000 Shares, of which 50,000 would be issued on exercise of Warrants.",
      ["650000", "50000 warrant"],
    ],
    [
      "so many of them under warrants",
      "650,000 Shares, 50,000 of them under Warrants.",
      ["650000", "50000 warrant"],
    ],
    [
      "among them those into which preferred stock may be converted",
      "Larkspur owns 650,000 Shares, among them the 50,000 into which its Series A Preferred Stock may be converted.",
      ["650000", "50000 convertible-preferred"],
    ],
    [
      "counting those that warrants would bring",
      "650,000 Shares, counting 50,000 that Warrants would bring.",
      ["650000", "50000 warrant"],
    ],
    [
      "a right to buy",
      "650,000 Shares, 50,000 of which it has the right to buy at $9.00.",
      ["650000", "50000 right-to-acquire"],
    ],
    [
      "owned and acquirable, in brackets",
      "650,000 Shares (600,000 owned; 50,000 acquirable within 60 days).",
      ["600000", "50000 right-to-acquire"],
    ],
    [
      "through warrants, in brackets",
      "Larkspur owns 650,000 Shares (50,000 through Warrants).",
      ["650000", "50000 warrant"],
    ],
    [
      "what a note at a price per share converts into",
      "Consists of 600,000 Shares and $500,000 of Notes convertible at $10.00 into 50,000 Shares.",
      ["600000", "50000 convertible-note"],
    ],
    ["so many more", "Consists of 600,000 Shares and warrants for 50,000 more.", ["600000", "50000 warrant"]],
  ];
  it.each(CASES)("%s", (_name, note, parts) => {
    expect(partsOf(note)).toEqual(parts);
  });

  it("a part whose number is told behind the warrants leaves the right open", () => {
    const person = larkspur("650,000", [
      "(1) Consists of 650,000 Shares, to which exercisable Warrants contribute 50,000.",
    ]);
    expect(rightsToAcquire(person)).toMatchObject({ known: false, mentioned: true });
  });
});

describe("the whole is held, or the whole is a right", () => {
  const CASES: readonly Case[] = [
    [
      "a part that was issued on exercise",
      "650,000 Shares, of which 50,000 were issued on exercise of Warrants in 2024.",
      ["50000"],
    ],
    [
      "a part that was bought",
      "Consists of 650,000 Shares, 50,000 of them bought through a broker.",
      ["650000", "50000"],
    ],
    ["all that warrants are for", "Consists of 650,000 Shares subject to Warrants.", ["650000 warrant"]],
  ];
  it.each(CASES)("%s", (_name, note, parts) => {
    expect(partsOf(note)).toEqual(parts);
  });
});

describe("a note that is a list without a verb", () => {
  const CASES: readonly Case[] = [
    [
      "shares and shares to be issued",
      "600,000 shares of Common Stock and 50,000 shares of Common Stock issuable upon exercise of warrants",
      ["600000", "50000 warrant"],
    ],
    [
      "parted by a semicolon",
      "600,000 shares owned directly; 50,000 shares issuable upon exercise of options exercisable within 60 days of May 1, 2025.",
      ["600000", "50000 option"],
    ],
    [
      "the right first",
      "50,000 shares by way of Warrants and 600,000 shares directly.",
      ["50000 warrant", "600000"],
    ],
    [
      "is none of a holding that it does not add up to",
      "600,000 shares and 49,000 shares issuable upon exercise of warrants.",
      [],
    ],
    [
      "nor is a right beside all that is held",
      "650,000 shares issuable upon exercise of warrants and 50,000 shares sold.",
      [],
    ],
  ];
  it.each(CASES)("%s", (_name, note, parts) => {
    expect(partsOf(note)).toEqual(parts);
  });
});

describe("a list in the Item whose parts stand below one another", () => {
  const listed = (lead: string, ...lines: string[]): string[] =>
    told(larkspur("650,000", [], { item5: [lead, ...lines].join("\n\n") }));

  it("is read where dashes mark its parts", () => {
    expect(
      listed(
        "Larkspur beneficially owns 650,000 shares of Common Stock, consisting of",
        "- 600,000 shares of Common Stock,",
        "- 30,000 shares issuable upon conversion of Class B Common Stock held by it, and",
        "- 20,000 shares issuable upon exercise of options that are vested.",
      ),
    ).toEqual(["600000", "30000 other-class", "20000 option"]);
  });

  it("tells nothing where its parts come to another number", () => {
    expect(
      listed(
        "Larkspur beneficially owns 640,000 shares of Common Stock, consisting of",
        "- 600,000 shares of Common Stock, and",
        "- 40,000 shares issuable upon exercise of options.",
      ),
    ).toEqual([]);
  });
});
