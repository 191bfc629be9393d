/** Item 5 that tells of the same shares twice: what one owns, and who else may be deemed to own it; and figures that are not everyone's. */
import { describe, expect, it } from "@jest/globals";
import type { Filing } from "../../src/index.js";
import { amounts, figure } from "../support/figures.js";
import { person, toldOf } from "./told-in-item5.js";

const FUND = person("Quillby Fund LP", "600,000");
const FEEDER = person("Tarn Feeder Ltd.", "600,000");
const MANAGER = person("Sedge Row Partners LLC", "800,000");
const told = (item5: string) => toldOf([FUND, FEEDER, MANAGER], item5);
const held = ({ persons }: Filing) => persons.map(({ item5 }) => figure(item5?.held?.amount));

describe("two subjects, one behind the office of the other", () => {
  it.each([
    [
      "each with an office",
      "(a) Quillby Fund, as adviser of both accounts, and Tarn Feeder, as its sole member, may be deemed to beneficially own 600,000 Shares.",
    ],
    [
      "the first with an office, the second before the verb",
      "(a) Quillby Fund, as adviser of both accounts, and Tarn Feeder may be deemed to beneficially own 600,000 Shares.",
    ],
    [
      '"each" behind the last comma',
      "(a) Quillby Fund, as adviser of both accounts, and Tarn Feeder, may each be deemed to beneficially own 600,000 Shares.",
    ],
  ])("own it both: %s", (_how, item5) => {
    expect(amounts(told(item5))).toEqual(["600000", "600000", null]);
  });

  it("are one where the second may be whose manager the first is", () => {
    const item5 =
      "(a) Sedge Row, as the manager of Quillby Fund, and Tarn Feeder, may be deemed to beneficially own 800,000 Shares.";
    expect(amounts(told(item5))).toEqual([null, null, "800000"]);
  });
});

describe("what another may be deemed to own", () => {
  it.each([
    [
      '"which" behind the amount',
      "(a) Quillby Fund owns 600,000 Shares (6.0%), which Tarn Feeder may be deemed to beneficially own.",
    ],
    [
      "with an office",
      "(a) Quillby Fund owns 600,000 Shares (6.0% of the 10,000,000 Shares outstanding), which Tarn Feeder, its manager, may also be deemed to own.",
    ],
    [
      "the same shares, in a sentence of their own",
      "(a) Quillby Fund owns 600,000 Shares (6.0%). Tarn Feeder, who controls it, may be deemed to beneficially own the same Shares.",
    ],
  ])("is as much as is told before: %s", (_how, item5) => {
    expect(held(told(item5))).toEqual(["600000", "600000", null]);
    expect(told(item5).persons[1]?.item5?.held?.percent?.printed).toBe("6.0%");
  });

  it.each([
    [
      "two amounts before it",
      "(a) Quillby Fund owns 600,000 Shares and Sedge Row owns 200,000 Shares, which Tarn Feeder may be deemed to own.",
    ],
    [
      "shares that were sold",
      "(a) Quillby Fund sold 600,000 Shares, which Tarn Feeder may be deemed to own.",
    ],
  ])("is not read behind %s", (_what, item5) => {
    expect(held(told(item5))[1]).toBeNull();
  });
});
