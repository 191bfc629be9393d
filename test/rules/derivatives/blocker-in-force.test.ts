import rule from "../../../rules/derivatives/blocker-respected.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, type StatedPerson } from "../../support/filing-text.js";

const holding = (aggregate: string, percent: string, held: string, warrants: string): StatedPerson => ({
  ...LARKSPUR,
  aggregate,
  percent,
  soleVoting: `${aggregate} ⁽¹⁾`,
  soleDispositive: `${aggregate} ⁽¹⁾`,
  item5: null,
  notes: [
    `(1) Represents (i) ${held} shares of Common Stock and (ii) ${warrants} shares of Common Stock issuable upon exercise of warrants.`,
  ],
});
/** 1,004,438 / (9,950,000 + 104,438) = 9.98999 %. */
const AT_THE_HIGHER = holding("1,004,438", "9.99%", "900,000", "104,438");
/** 500,000 / (9,950,000 + 60,000) = 4.995 %. */
const AT_THE_LOWER = holding("500,000", "5.0%", "440,000", "60,000");
/** 700,000 / (9,950,000 + 260,000) = 6.856 %. */
const BETWEEN = holding("700,000", "6.9%", "440,000", "260,000");
const MAY_BE_RAISED =
  "The warrants may not be exercised if Larkspur Holdings LLC would then own more than 4.99% of the Common Stock (which may be increased to 9.99% upon 61 days' notice).";
const WAS_LOWERED = "On March 3, 2025, Larkspur elected to decrease the limitation from 9.99% to 4.99%.";
const filing = (person: StatedPerson, text: string) => filingText({ persons: [person], item5: text });

/** A limit that the holder may raise or has lowered: the one in force counts. */
testRule(rule, {
  passing: [
    {
      name: "the limit in force, which the holder has lowered",
      filing: filing(AT_THE_LOWER, `${MAY_BE_RAISED} ${WAS_LOWERED}`),
      passes: 1,
      message: "The text tells a limit of 4.99 %",
    },
  ],
  failing: [
    {
      name: "beyond the limit in force, which the holder has lowered",
      filing: filing(BETWEEN, `${MAY_BE_RAISED} ${WAS_LOWERED}`),
      failures: [{ message: "a limit of 4.99 %" }],
    },
  ],
  unverified: [
    {
      name: "a limit that may be raised by notice",
      filing: filing(AT_THE_HIGHER, MAY_BE_RAISED),
      message: "a limit of 4.99 % on exercise or conversion, which may be raised up to 9.99 %",
    },
  ],
});
