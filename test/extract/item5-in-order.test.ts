/** Item 5 that gives each of several persons its own figure in the order of their names. */
import { describe, expect, it } from "@jest/globals";
import type { Filing } from "../../src/index.js";
import { amounts, figure } from "../support/figures.js";
import { person, toldOf } from "./told-in-item5.js";

const FUND = person("Quillby Fund LP", "600,000");
const FEEDER = person("Tarn Feeder Ltd.", "200,000");
const MANAGER = person("Sedge Row Partners LLC", "800,000");
const told = (item5: string) => toldOf([FUND, FEEDER, MANAGER], item5);
const percents = ({ persons }: Filing) => persons.map(({ item5 }) => item5?.percentOfClass?.printed ?? null);
const NOBODYS = [null, null, null];

describe("figures in the order of the names", () => {
  it.each([
    [
      "counts, then percentages",
      "(a) Quillby Fund, Tarn Feeder and Sedge Row beneficially own 600,000, 200,000 and 800,000 Shares, respectively, or 6.0%, 2.0% and 8.0% of the class.",
    ],
    [
      "each count with its percentage",
      "(a) Quillby Fund, Tarn Feeder and Sedge Row may each be deemed to own 600,000 Shares (6.0%), 200,000 Shares (2.0%) and 800,000 Shares (8.0%), respectively.",
    ],
    [
      "parted by strokes",
      "(a) Each of Quillby Fund, Tarn Feeder and Sedge Row beneficially owns 600,000/200,000/800,000 Shares (6.0%/2.0%/8.0%).",
    ],
    [
      "behind what they are called together",
      '(a) Quillby Fund, Tarn Feeder and Sedge Row (together, the "Row Funds") may be deemed to beneficially own 600,000, 200,000 and 800,000 Shares, respectively, representing 6.0%, 2.0% and 8.0%, respectively, of the class.',
    ],
    [
      "the last with its office",
      "(a) Quillby Fund, Tarn Feeder and Sedge Row, as the manager of both, may be deemed to beneficially own 600,000, 200,000 and 800,000 Shares, respectively, representing 6.0%, 2.0% and 8.0%, respectively, of the class.",
    ],
  ])("are each one's own: %s", (_how, item5) => {
    expect(amounts(told(item5))).toEqual(["600000", "200000", "800000"]);
    expect(percents(told(item5))).toEqual(["6.0%", "2.0%", "8.0%"]);
  });

  it("are held by each where they are not called beneficially owned", () => {
    const { persons } = told(
      "(a) Quillby Fund and Tarn Feeder are the holders of record of 600,000 and 200,000 Shares, respectively, representing 6.0% and 2.0% of the class.",
    );
    expect(persons.map(({ item5 }) => figure(item5?.held?.amount))).toEqual(["600000", "200000", null]);
    expect(persons[1]?.item5?.held?.percent?.printed).toBe("2.0%");
  });

  it.each([
    [
      "told ahead of the verb",
      "(a) Quillby Fund and Tarn Feeder, respectively, own 600,000 (6.0%) and 200,000 (2.0%) Shares.",
    ],
    [
      "the counts before the names",
      "(a) The 600,000 and 200,000 Shares held by Quillby Fund and Tarn Feeder, respectively, represent 6.0% and 2.0% of the class.",
    ],
  ])("are held by each: %s", (_how, item5) => {
    const { persons } = told(item5);
    expect(persons.map(({ item5: each }) => figure(each?.held?.amount))).toEqual(["600000", "200000", null]);
    expect(persons[1]?.item5?.held?.percent?.printed).toBe("2.0%");
  });

  it("are each one's power", () => {
    const { persons } = told(
      "(b) Quillby Fund, Tarn Feeder and Sedge Row have shared voting and dispositive power over 600,000, 200,000 and 800,000 Shares, respectively.",
    );
    const powers = persons.map(({ item5 }) => figure(item5?.sharedDispositivePower));
    expect(powers).toEqual(["600000", "200000", "800000"]);
  });

  it.each([
    [
      "shares of another time",
      "(a) Previously Quillby Fund and Tarn Feeder held 600,000 and 200,000 Shares, respectively.",
    ],
    ["shares sold", "(c) Quillby Fund and Tarn Feeder sold 600,000 and 200,000 Shares, respectively."],
    [
      "what others own, told of the persons' members",
      "(a) The members of Quillby Fund and Tarn Feeder own 600,000 and 200,000 Shares, respectively.",
    ],
    [
      "names among others'",
      "(a) Oriel Trust and Quillby Fund beneficially own 600,000 and 200,000 Shares, respectively.",
    ],
    [
      "more figures than names, called owned",
      "(a) Quillby Fund and Tarn Feeder beneficially own 1,000, 2,000 and 3,000 Shares, respectively.",
    ],
    [
      "more figures than names",
      "(a) Quillby Fund and Tarn Feeder own 1,000, 2,000 and 3,000 Shares, respectively.",
    ],
  ])("are nobody's: %s", (_what, item5) => {
    expect(amounts(told(item5))).toEqual(NOBODYS);
    expect(told(item5).persons.map(({ item5: each }) => each?.held ?? null)).toEqual(NOBODYS);
  });

  it("are none where the percentages are more or fewer than the counts", () => {
    const item5 =
      "(a) Quillby Fund and Tarn Feeder beneficially own 600,000 and 200,000 Shares, respectively, or 8.0% of the class.";
    expect(percents(told(item5))).toEqual(NOBODYS);
    expect(amounts(told(item5))).toEqual(["600000", "200000", null]);
  });
});
