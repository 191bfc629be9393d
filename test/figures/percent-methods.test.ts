/** The printed 85.72 % of the Ault filing can only come from the rule's method: the wrong ones are told apart. */
import { describe, expect, it } from "@jest/globals";
import { Decimal } from "../../src/figures/decimal.js";
import { matchPercent } from "../../src/figures/percent-match.js";
import { percentAtStart, percentOf } from "../../src/figures/percent.js";

const AMOUNT = new Decimal(214_940_800);
const BASE = new Decimal(35_846_318);
const OWN = new Decimal(214_915_571);
const EVERYONES = new Decimal(214_915_863);

const methods = [
  {
    name: "base plus own rights to acquire",
    denominator: BASE.plus(OWN),
    exact: "85.715098",
    rounded: "85.72",
    match: "agrees",
  },
  { name: "base alone", denominator: BASE, exact: "599.617512", rounded: "599.62", match: "differs" },
  {
    name: "base plus every filer's rights",
    denominator: BASE.plus(EVERYONES),
    exact: "85.714999",
    rounded: "85.71",
    match: "double-rounded",
  },
  {
    name: "base plus the whole holding",
    denominator: BASE.plus(AMOUNT),
    exact: "85.706476",
    rounded: "85.71",
    match: "differs",
  },
];

describe("85.72 % as printed", () => {
  const printed = percentAtStart("85.72%")?.percent;
  it.each(methods)("$name gives $exact %", ({ denominator, exact, rounded, match }) => {
    const percent = percentOf(AMOUNT, denominator);
    expect(percent.toFixed(6)).toBe(exact);
    expect(percent.toFixed(2)).toBe(rounded);
    expect(printed && matchPercent(printed, percent)).toBe(match);
  });
});
