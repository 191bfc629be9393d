/** A holding that is made of one right to acquire altogether, told by a sentence that begins with its number. */
import { describe, expect, it } from "@jest/globals";
import { rightsToAcquire } from "../../src/filing/rights/rights.js";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";

type Case = readonly [name: string, text: string];

const PLAIN = { ...LARKSPUR, soleVoting: "650,000", soleDispositive: "650,000", notes: [], item5: null };

function toAcquire(item5: string): string {
  const [person] = readFiling(filingText({ persons: [PLAIN], item5 })).persons;
  const rights = person && rightsToAcquire(person);
  return rights?.known === true ? rights.shares.toFixed() : "unknown";
}

describe("nothing but shares to be acquired", () => {
  const WHOLE: readonly Case[] = [
    ["of warrants", "650,000 shares of Common Stock issuable upon exercise of warrants."],
    [
      "of notes, by their amount and rate",
      "650,000 shares issuable upon conversion of $6,500,000 principal amount of notes due 2031, at 100.1234 shares per $1,000.",
    ],
    [
      "of as many preferred shares",
      "650,000 Ordinary Shares, issuable upon conversion of 650,000 Series A Preferred Shares.",
    ],
    [
      "all of which",
      "650,000 Common Shares, all of which are issuable upon exercise of pre-funded warrants acquired on February 3, 2025.",
    ],
    ["all of them, without a unit", "650,000, all of them underlying options exercisable within 60 days."],
    ["in brackets", "650,000 (consisting entirely of shares underlying warrants)."],
    [
      "by the words of the rule",
      "650,000 shares that the Reporting Person has the right to acquire upon exchange of LLC units.",
    ],
  ];
  it.each(WHOLE)("%s", (_name, text) => {
    expect(toAcquire(text)).toBe("650000");
  });
});

describe("no whole", () => {
  const PART: readonly Case[] = [
    ["shares that depositary shares stand for", "650,000 Ordinary Shares underlying 325,000 ADSs."],
    [
      "other shares besides",
      "650,000 shares issuable upon exercise of warrants and 50,000 shares held of record.",
    ],
    ["shares received already", "650,000 shares issued upon exercise of warrants."],
    [
      "a part without its number",
      "650,000 shares issuable upon exercise of warrants, together with shares held outright.",
    ],
    ["shares under a swap", "650,000 shares underlying cash-settled swaps."],
    ["shares under an agreement", "650,000 shares subject to a voting agreement."],
  ];
  it.each(PART)("%s", (_name, text) => {
    expect(toAcquire(text)).not.toBe("650000");
  });
});
