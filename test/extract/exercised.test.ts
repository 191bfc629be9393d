/** Shares had by an exercise or a conversion already are held; those that may be had by one are not. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";

/** The parts of the holding that one sentence of Item 3 tells; a `?` behind what may hold a right. */
function partsOf(item3: string): string[] {
  const { persons } = readFiling(filingText({ persons: [{ ...LARKSPUR, notes: [], item5: null }], item3 }));
  const [list] = persons[0]?.told ?? [];
  return (list?.holdings ?? []).map(({ shares, kind, open }) =>
    [shares.value.toFixed(), ...(kind === "right-to-acquire" ? ["right"] : []), ...(open ? ["?"] : [])].join(
      " ",
    ),
  );
}

type Case = readonly [name: string, item3: string, parts: readonly string[]];

describe("the verb stands ahead of the count", () => {
  const ACQUIRED: readonly Case[] = [
    [
      "received when preferred stock was converted at the offering, bought in it",
      "Larkspur received 600,000 shares upon the automatic conversion of its Series B Preferred Stock at the offering and purchased 50,000 shares in it.",
      ["600000", "50000"],
    ],
    [
      "one verb for both, the second by an exercise",
      "Larkspur acquired 600,000 shares in the market for $6,000,000 and 50,000 shares of Common Stock upon net exercise of warrants for $500,000.",
      ["600000", "50000"],
    ],
    [
      "acquired in all, one lot behind the other",
      "Larkspur has acquired 650,000 shares: 600,000 shares in the market and 50,000 shares on conversion of convertible notes.",
      ["600000", "50000"],
    ],
    [
      "were acquired as follows",
      "The shares were acquired as follows: 600,000 shares upon conversion of preferred stock; 50,000 shares in the market.",
      ["600000", "50000"],
    ],
    [
      "having received and bought",
      "Larkspur came to its position having received 600,000 shares on conversion of its notes on May 3, 2024 and bought 50,000 shares.",
      ["600000", "50000"],
    ],
  ];
  it.each(ACQUIRED)("%s", (_name, item3, parts) => {
    expect(partsOf(item3)).toEqual(parts);
  });

  it("a participle of the first lot may be meant of the second: open", () => {
    expect(
      partsOf(
        "Larkspur holds 600,000 shares acquired in the offering and 50,000 shares upon exercise of warrants.",
      ),
    ).toEqual(["600000", "50000 ?"]);
  });
});

describe("a right to acquire remains one", () => {
  const RIGHTS: readonly Case[] = [
    [
      "issuable",
      "Larkspur acquired 600,000 shares in the offering and holds 50,000 shares issuable upon exercise of warrants.",
      ["600000", "50000 right"],
    ],
    [
      "owned by a right, though shares were acquired before",
      "Larkspur acquired 600,000 shares in the offering and beneficially owns 50,000 shares upon exercise of warrants.",
      ["600000", "50000 right"],
    ],
    [
      "under warrants that may be exercised within sixty days",
      "Larkspur acquired 600,000 shares and 50,000 shares upon exercise of warrants exercisable within 60 days.",
      ["600000", "50000 right"],
    ],
    [
      "what may be acquired",
      "Larkspur received 600,000 shares in the merger and 50,000 shares that it may acquire upon exercise of options received in it.",
      ["600000", "50000 right"],
    ],
    [
      "warrants bought with the shares",
      "Larkspur purchased 600,000 shares and warrants to purchase 50,000 shares.",
      ["600000", "50000 right"],
    ],
  ];
  it.each(RIGHTS)("%s", (_name, item3, parts) => {
    expect(partsOf(item3)).toEqual(parts);
  });
});
