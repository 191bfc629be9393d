import rule from "../../../rules/cross-section/item5a-components.js";
import { testRule } from "../../../src/index.js";
import { item4 } from "./item4-cases.js";

/** Lists that do not add up, of which the filing itself states one part otherwise elsewhere. */
const PLAN = { soleVoting: "60,270", sharedVoting: "589,730" };
const plan = (allocated: string, rest: string) =>
  item4(
    {
      amount: `650,000 shares, of which ${allocated} shares have been allocated to participants and ${rest} shares remain unallocated in the suspense account.`,
    },
    PLAN,
  );
const limited = (held: string) =>
  item4({
    amount: `The Fund holds 437,500 shares. Thorne may be deemed to beneficially own 650,000 shares, consisting of the ${held} shares held by the Fund and 212,500 shares issuable upon exercise of warrants, and excluding 90,000 shares issuable upon exercise of warrants in excess of that limitation.`,
  });

testRule(rule, {
  passing: [
    { name: "allocated and unallocated shares of a plan", filing: plan("589,730", "60,270"), passes: 1 },
    { name: "held and under a limit", filing: limited("437,500"), passes: 1 },
    {
      name: "parts that need not be all, of which none is stated otherwise elsewhere",
      filing: plan("588,930", "60,270"),
      passes: 1,
      message: "do not exceed its total",
    },
    {
      name: "shares of a foundation over which voting and investment power is shared, in a list with others",
      filing: item4({
        amount:
          "Thorne owned 650,000 shares, comprised of (a) 204,118 shares held of record, (b) 85,000 shares held by a foundation, over which it shares voting and investment power, and (c) options to purchase 360,882 shares.",
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "unallocated shares with two digits transposed, too many for the total",
      filing: plan("589,730", "62,070"),
      failures: [
        {
          severity: "warning",
          expected: "60,270",
          actual: "62,070",
          message:
            /a difference of 1,800\. With 60,270, which the filing states elsewhere, they add up; 62,070 stands nowhere else and differs by two digits transposed\.$/,
        },
      ],
    },
    {
      name: "allocated shares with two digits transposed, too few for the total",
      filing: plan("587,930", "60,270"),
      failures: [{ severity: "warning", expected: "589,730", actual: "587,930" }],
    },
    {
      name: "shares held, told rightly in the sentence before, in a list that excludes others",
      filing: limited("473,500"),
      failures: [
        { severity: "warning", expected: "437,500", message: "437,500, which the filing states elsewhere" },
      ],
    },
    {
      name: "options without a word of shares before their number are no part without a number",
      filing: item4({
        amount:
          "Thorne owned 650,000 shares, comprised of (a) 240,118 shares held of record, (b) 85,000 shares held by a foundation, over which it shares voting and investment power, and (c) options to purchase 360,882 shares.",
      }),
      failures: [{ severity: "error", message: "a difference of 36,000." }],
    },
    {
      name: "the stated value and the conversion price in brackets account for nothing",
      filing: item4({
        amount:
          "Thorne owned 650,000 shares, consisting of 200,000 shares, 400,000 shares issuable upon conversion of the Preferred Stock (4,000 shares with a stated value of $1,000 each, at a conversion price of $10.00), and 60,000 shares issuable upon exercise of warrants.",
      }),
      failures: [{ severity: "error", message: "200,000 + 400,000 + 60,000 = 660,000" }],
    },
  ],
  unverified: [
    {
      name: "shares held that stand nowhere else, in a list that excludes others",
      filing: limited("473,600"),
      message: "The words of the sentence may mean more or less than the counts that were read in it.",
    },
  ],
});
