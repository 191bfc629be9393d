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
/** 499,000 / (9,950,000 + 60,000) = 4.985 %. */
const AT_THE_LOWER = holding("499,000", "4.99%", "439,000", "60,000");
/** 700,000 / (9,950,000 + 260,000) = 6.856 %. */
const BETWEEN = holding("700,000", "6.9%", "440,000", "260,000");
const MAY_BE_RAISED =
  "The warrants may not be exercised if Larkspur Holdings LLC would then own more than 4.99% of the Common Stock (which may be increased to 9.99% upon 61 days' notice).";
const WAS_LOWERED = "On March 3, 2025, Larkspur elected to decrease the limitation from 9.99% to 4.99%.";
const filing = (person: StatedPerson, text: string) => filingText({ persons: [person], item5: text });

/** 2,300,000 / (9,950,000 + 300,000) = 22.439 %. */
const BEYOND_BOTH = holding("2,300,000", "22.4%", "2,000,000", "300,000");
/** 1,500,000 / (9,950,000 + 600,000) = 14.218 %. */
const ABOVE_THE_BLOCKER = holding("1,500,000", "14.2%", "900,000", "600,000");
const BLOCKER =
  "The warrants may not be exercised if Larkspur Holdings LLC would then own more than 9.99% of the Common Stock.";
const APPROVED =
  "The warrants may not be exercised for more than 19.99% of the Common Stock under the rules of the exchange. On February 3, 2025 the stockholders approved exercise above 19.99%.";

/** A limit that the holder may raise or has lowered: the one in force counts. */
testRule(rule, {
  passing: [
    {
      name: "the cap of the exchange is lifted, and the blocker is on notes, which do not count",
      filing: filing(BEYOND_BOTH, `${BLOCKER.replace("warrants", "notes")} ${APPROVED}`),
      passes: 1,
      remark: "the limit is told to be lifted",
    },
    {
      name: "both limits are told to be lifted",
      filing: filing(BEYOND_BOTH, `${BLOCKER} ${APPROVED} The limit of 9.99% was waived.`),
      passes: 1,
      remark: "the limit is told to be lifted",
    },
    {
      name: "the cap is lifted, and the blocker is kept",
      filing: filing(AT_THE_HIGHER, `${BLOCKER} ${APPROVED}`),
      passes: 1,
    },
    {
      name: "the limit in force, which the holder has lowered",
      filing: filing(AT_THE_LOWER, `${MAY_BE_RAISED} ${WAS_LOWERED}`),
      passes: 1,
      message: "The text tells a limit of 4.99 %",
    },
  ],
  failing: [
    {
      name: "beyond the cap of the exchange, of which nothing is told but that it holds",
      filing: filing(BEYOND_BOTH, `${BLOCKER} ${APPROVED.split(" On ")[0] ?? ""}`),
      failures: [{ message: "a limit of 19.99 %" }],
    },
    {
      name: "beyond the limit in force, which the holder has lowered",
      filing: filing(BETWEEN, `${MAY_BE_RAISED} ${WAS_LOWERED}`),
      failures: [{ message: "a limit of 4.99 %" }],
    },
  ],
  unverified: [
    ...[BEYOND_BOTH, ABOVE_THE_BLOCKER].map((person) => ({
      name: `the stockholders lifted the cap of the exchange, but no blocker: ${person.percent}`,
      filing: filing(person, `${BLOCKER} ${APPROVED}`),
      message:
        "The text tells a limit of 9.99 % on exercise or conversion, and says of another limit that it no longer holds.",
    })),
    {
      name: "a limit that may be raised by notice",
      filing: filing(AT_THE_HIGHER, MAY_BE_RAISED),
      message: "a limit of 4.99 % on exercise or conversion, which may be raised up to 9.99 %",
    },
  ],
});
