/** Item 5 that tells in one sentence what was before and what is now. */
import { describe, expect, it } from "@jest/globals";
import type { Filing } from "../../src/index.js";
import { amounts, figure } from "../support/figures.js";
import { person, toldOf } from "./told-in-item5.js";

const told = (item5: string) => toldOf([person("Quillby Fund LP", "600,000")], item5);
const percent = ({ persons }: Filing) => persons[0]?.item5?.percentOfClass?.printed ?? null;

describe("before and now in one sentence", () => {
  it.each([
    [
      "compared with the percentage of before",
      "(a) As a result of the offering that closed on June 16, 2025, the Reporting Person's 600,000 Shares represent 5.0% of the 12,000,000 Shares outstanding after it, compared with 6.0% of the 10,000,000 Shares outstanding before.",
    ],
    [
      "the class of before in brackets",
      "(a) Quillby Fund beneficially owns 600,000 Shares (5.0%), calculated on 12,000,000 Shares outstanding following the offering (10,000,000 Shares outstanding prior to the offering).",
    ],
    [
      "formerly so many",
      "(a) Quillby Fund beneficially owns 600,000 Shares (5.0%), formerly 750,000 Shares (7.5% of the 10,000,000 Shares then outstanding).",
    ],
    [
      "what it is now",
      "(a) Quillby Fund beneficially owns 600,000 Shares. On the 10,000,000 Shares outstanding last year this was 6.0%; as a result of the offering it is now 5.0% of the 12,000,000 Shares outstanding.",
    ],
  ])("gives what is now: %s", (_how, item5) => {
    expect(amounts(told(item5))).toEqual(["600000"]);
    expect(percent(told(item5))).toBe("5.0%");
  });

  it("keeps what is told of before only unread", () => {
    const item5 = "(a) Prior to the sale Quillby Fund beneficially owned 600,000 Shares (6.0%).";
    expect(amounts(told(item5))).toEqual([null]);
  });

  it("does not take another's shares for the person's", () => {
    const item5 = "(a) Oak Brothers' 600,000 Shares represent 5.0% of the 12,000,000 Shares outstanding.";
    expect(amounts(told(item5))).toEqual([null]);
  });
});

it("reads powers behind the sentence that amends the Item", () => {
  const { persons } = told(
    "Item 5(b) is hereby amended as follows: sole power to vote and dispose of 600,000 Shares.",
  );
  expect(figure(persons[0]?.item5?.soleDispositivePower)).toBe("600000");
});
