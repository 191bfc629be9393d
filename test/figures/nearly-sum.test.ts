import { describe, expect, it } from "@jest/globals";
import { Decimal } from "../../src/figures/decimal.js";
import { someAddUpTo } from "../../src/figures/nearly-sum.js";

describe("whether some of a few numbers add up to another", () => {
  it.each([
    ["all of them", [100, 250, 40], 390, true],
    ["one of the first half and one of the second", [100, 250, 40, 7], 107, true],
    ["one alone", [100, 250, 40], 250, true],
    ["none, where nothing is to be made up", [100, 250], 0, true],
    ["no choice of them", [100, 250, 40], 300, false],
    ["less than the smallest", [100, 250], 50, false],
    ["parts of a share", [0.1, 0.2, 5], 0.3, true],
    ["nothing to choose from", [], 5, false],
  ])("%s", (_name, parts, figure, holds) => {
    expect(
      someAddUpTo(
        parts.map((part) => new Decimal(part)),
        new Decimal(figure),
      ),
    ).toBe(holds);
  });
});
