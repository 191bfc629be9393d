/** item5a-components where the text tells what would be owned without the limits on exercise. */
import rule from "../../../rules/cross-section/item5a-components.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

/** 188,818 shares, and two warrants left out under their limits. */
const limited = (words: string, second = "430,108", more = "") =>
  filingText({
    schedule: "13G",
    persons: [{ ...LARKSPUR, aggregate: "188,818", notes: [], item5: null }],
    told: [
      `The foregoing excludes (I) 241,290 shares of Common Stock issuable upon exercise of a warrant because it contains a blocker provision under which the holder may not exercise it above 9.99% of the Common Stock and (II) ${second} shares of Common Stock issuable upon exercise of a second warrant because it contains a blocker provision under which the holder may not exercise it above 4.99%.${more} ${words}`,
    ],
  });
const WORDS = [
  (total: string) =>
    `Without such blocker provisions, each of the Reporting Persons may have been deemed to have beneficial ownership of ${total} shares of Common Stock.`,
  (total: string) =>
    `But for the beneficial ownership limitations, the Reporting Person would own ${total} shares of Common Stock in all.`,
  (total: string) =>
    `In the absence of such limitations, the Reporting Person would beneficially own ${total} shares of the class.`,
  (total: string) =>
    `Without giving effect to the blockers, the Reporting Person would beneficially own ${total} shares of the class.`,
];

testRule(rule, {
  passing: [
    ...WORDS.map((words) => ({
      name: `the shares owned and those left out: ${words("860,216")}`,
      filing: limited(words("860,216")),
      message: "188,818 + 241,290 + 430,108 = 860,216",
    })),
    {
      name: "one of the two warrants alone",
      filing: limited("Without such blocker provision, it would own 430,108 shares of Common Stock."),
      message: "without the limits it would be 430,108 shares",
      remark: "some of the shares left out are none that the limits alone keep out",
    },
  ],
  failing: [
    ...WORDS.map((words) => ({
      name: `two digits of the total transposed: ${words("806,216")}`,
      filing: limited(words("806,216")),
      failures: [
        { severity: "warning" as const, message: "One of these figures is a slip of the keys off." },
      ],
    })),
    {
      name: "digits of one of the warrants in another order",
      filing: limited(WORDS[0]?.("860,216") ?? "", "438,100"),
      failures: [{ expected: "868,208", actual: "860,216" }],
    },
  ],
  unverified: [
    {
      name: "a total of other shares, too",
      filing: limited("Without such blocker provisions, it would own 1,055,444 shares of Common Stock."),
      message: "Whether other shares are kept out is not told.",
    },
  ],
  notApplicable: [
    {
      name: "a limit that may not be raised",
      filing: limited(
        "Without the consent of the Fund, the cap may not be raised for a holder who owns 806,216 shares of Common Stock.",
      ),
    },
    {
      name: "words that tell of no limit",
      filing: limited("Without the consent of the Issuer, nobody may own 806,216 shares of Common Stock."),
    },
    {
      name: "shares left out by two sentences, of which either may be meant",
      filing: limited(
        WORDS[0]?.("806,216") ?? "",
        "430,108",
        " The foregoing amount also excludes 65 shares of Common Stock issuable upon exercise of a fourth warrant, which may not be exercised above 4.99%.",
      ),
    },
  ],
});
