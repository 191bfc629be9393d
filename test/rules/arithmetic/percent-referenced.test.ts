/** percent-recompute where a sentence tells what part of the class the shares under a swap or the like are. */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

const BASED = "based on the 10,000,000 shares of Common Stock outstanding as of March 3, 2025";
const told = (sentence: string) =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        ...{ soleVoting: "650,000", soleDispositive: "650,000", aggregate: "650,000", percent: "6.5%" },
        ...{ notes: [], item5: null },
      },
    ],
    outstanding: "",
    item5: sentence,
  });
const WORDS = [
  (percent: string) =>
    `Larkspur has acquired economic exposure to 494,700 shares of Common Stock underlying the swaps, constituting approximately ${percent} of the outstanding shares of Common Stock, ${BASED}.`,
  (percent: string) =>
    `Larkspur has entered into forwards on 494,700 shares of Common Stock subject to cash settlement, which represent ${percent} of the outstanding Common Stock, ${BASED}.`,
];

/** The percentage is of the whole, of which the shares under the options are told to be a part. */
const OF_THE_WHOLE = [
  "Larkspur may be deemed to own 650,000 shares of Common Stock, including 111,500 shares underlying currently exercisable call options, constituting approximately 6.5% of",
  "Larkspur may be deemed to own 650,000 shares of Common Stock, of which 111,500 shares are subject to call options, constituting approximately 6.5% of",
  "Larkspur may be deemed to own 650,000 shares of Common Stock (including 111,500 shares underlying call options), or 6.5% of",
  "The shares owned by Larkspur include 111,500 shares underlying call options, constituting approximately 6.5% of",
];

testRule(rule, {
  passing: [
    ...WORDS.map((words) => ({
      name: `the part of the class that they are: ${words("4.947%")}`,
      filing: told(words("4.947%")),
    })),
    ...OF_THE_WHOLE.map((words) => ({
      name: `the percentage of the whole, of which they are a part: ${words}`,
      filing: told(`${words} the 10,000,000 shares of Common Stock outstanding as of March 3, 2025.`),
    })),
    {
      name: "the part of the class with them in it",
      filing: told(WORDS[0]?.("4.714%") ?? ""),
    },
  ],
  failing: WORDS.map((words) => ({
    name: `digits in another order: ${words("4.497%")}`,
    filing: told(words("4.497%")),
    failures: [
      { severity: "warning" as const, expected: "4.947 %", message: "recomputed: 494,700 / 10,000,000" },
    ],
  })),
  unverified: [
    {
      name: "another part of the class, by no slip",
      filing: told(WORDS[0]?.("3.120%") ?? ""),
      message: "On another count it may be right.",
    },
  ],
});
