import rule from "../../../rules/derivatives/blocker-respected.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedPerson } from "../../support/filing-text.js";

const holding = (aggregate: string, percent: string, note: string): StatedPerson => ({
  ...LARKSPUR,
  aggregate,
  percent,
  soleVoting: `${aggregate} ⁽¹⁾`,
  soleDispositive: `${aggregate} ⁽¹⁾`,
  item5: null,
  notes: [`(1) ${note}`],
});
const parts = (held: string, warrants: string) =>
  `Represents (i) ${held} shares of Common Stock and (ii) ${warrants} shares of Common Stock issuable upon exercise of warrants.`;

/** 1,200,000 / (9,950,000 + 300,000) = 11.7073 %. */
const BEYOND = holding("1,200,000", "11.7%", parts("900,000", "300,000"));
/**
 * The most that 9.99 % allows: 9.99 % of 9,950,000 is 994,005; less the 900,000 held 94,005; over 0.9001,
 * since every share acquired joins the class, 104,438. Then 1,004,438 / 10,054,438 = 9.98999 %.
 */
const AT_THE_LIMIT = (percent: string) => holding("1,004,438", percent, parts("900,000", "104,438"));

const LIMIT =
  "The warrants may not be exercised if Larkspur Holdings LLC would then own more than 9.99% of the Common Stock.";
const SEEN = [
  "The warrants may not be exercised for shares in excess of 9.99 percent of the Common Stock.",
  "The exercise of the warrants is subject to a limit of 9.99%.",
  "The exercise of the warrants is capped at 9.99%.",
  "The warrants may not be exercised for more than 1,004,438 shares, or 9.99%.",
  "The warrants may not be exercised before the stockholders' approval for 9.99% or more of the Common Stock.",
];
const NOT_LIFTED = [
  "Until stockholder approval has been obtained, the holder may not exceed 9.99%.",
  "Stockholder approval for holdings above 9.99% has not been obtained.",
  "The limit of 9.99% cannot be waived.",
  "The holder may have the limit of 9.99% waived on 61 days' notice.",
];
const NO_LIMIT = [
  "In 2021 Ms. Roe owned more than 9.9% of another company.",
  "The notes yield more than 9.9% a year.",
  "Ms. Roe owns 1,200,000 shares, or 9.9%, including 300,000 under warrants but not 80,000 under options that may not be exercised within 60 days.",
  "Ms. Roe owns 9.9% of the Common Stock, without 80,000 shares under options that are not exercisable before May 2026.",
  "The warrants may not be exercised if the holder would then own more than 9.95% of the Common Stock.",
];
const filing = (person: StatedPerson, text = LIMIT, changes: object = {}) =>
  filingText({ persons: [person], item5: text, ...changes });

testRule(rule, {
  passing: [
    {
      name: "exactly as many warrants as the limit allows",
      filing: filing(AT_THE_LIMIT("9.99%")),
      passes: 1,
    },
    {
      name: "as many shares as exercise is told to be possible for",
      filing: filing(
        AT_THE_LIMIT("9.99%"),
        `${LIMIT} Larkspur is prohibited from exercising them to the extent that it would own more than 1,004,438 shares.`,
      ),
      passes: 1,
    },
    { name: "9.99 % printed as 10.0 %", filing: filing(AT_THE_LIMIT("10.0%")), passes: 1 },
    {
      name: "far below the limit",
      filing: filing(LARKSPUR),
      passes: 1,
      message:
        "The text tells a limit of 9.99 % on exercise or conversion; Row 11 stays within it: 650,000 / 10,000,000 = 6.500000 %.",
    },
    {
      name: "two limits, of which the lower is told first",
      filing: filing(
        LARKSPUR,
        `The notes may not be converted if the holder would then own more than 4.99% of it. ${LIMIT}`,
      ),
      passes: 1,
    },
    {
      name: "the shares held exceed the limit by themselves, and no others are counted",
      filing: filing(holding("1,200,000", "12.1%", "Represents 1,200,000 shares of Common Stock.")),
      passes: 1,
    },
    {
      name: "the warrants beyond the limit are left out",
      filing: filing(
        holding(
          "1,200,000",
          "12.1%",
          "Represents 1,200,000 shares of Common Stock. Excludes 300,000 shares of Common Stock issuable upon exercise of warrants that are subject to a 9.99% blocker.",
        ),
      ),
      passes: 1,
    },
    {
      name: "the stockholders approved that the limit be passed",
      filing: filing(
        BEYOND,
        `${LIMIT} On February 3, 2025 the stockholders approved holdings of Larkspur above 9.99%.`,
      ),
      remark: "the limit is told to be lifted",
    },
    {
      name: "two limits, of which the higher holds: 6.5 % is above 4.99 and below 9.99",
      filing: filing(
        LARKSPUR,
        `${LIMIT} The notes may not be converted if the holder would then own more than 4.99% of it.`,
      ),
      passes: 1,
    },
    {
      name: "whatever the holding is made of, it is below the limit: at most 900,000 / 9,950,000 = 9.0452 %",
      filing: filing(holding("900,000", "9.0%", "See Item 5.")),
      passes: 1,
    },
    {
      name: "each person by itself",
      filing: filingText({ persons: [LARKSPUR, ROE], item5: LIMIT }),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "a percentage printed above the limit, though the amount stays within it",
      filing: filing(AT_THE_LIMIT("10.99%")),
      failures: [
        {
          message: "Row 13 states 10.99 %, beyond it, while Row 11 stays within it",
          repairs: ["10.99 % => 9.99 %"],
        },
      ],
    },
    {
      name: "beyond even what the limit may be raised to",
      filing: filing(
        BEYOND,
        `${LIMIT.replace("9.99%", "4.99%")} The holder may increase the limit on exercise of 4.99% to no more than 9.99%.`,
      ),
      failures: [{ message: "The text tells a limit of 4.99 %" }],
    },
    {
      name: "every warrant is counted, though the limit allows a third of them",
      filing: filing(BEYOND),
      failures: [
        {
          person: "LARKSPUR HOLDINGS LLC",
          severity: "warning",
          message: "counts 300,000 shares that it bears on, of which it allows 104,438: 195,562 too many",
          working: "1,200,000 / (9,950,000 + 300,000) = 1,200,000 / 10,250,000 = 11.707317 %",
          expected: "9.99 % at most",
          actual: "11.71 %",
        },
      ],
    },
    // (900,000 + 108,908) / (9,950,000 + 108,908) = 10.0300 %.
    {
      name: "a few hundredths of a percent beyond the limit, printed to the hundredth",
      filing: filing(holding("1,008,908", "10.03%", parts("900,000", "108,908"))),
      failures: [{ message: "of which it allows 104,438: 4,470 too many" }],
    },
    {
      name: "the percentage is printed at the limit, but every warrant is counted",
      filing: filing({ ...BEYOND, percent: "9.99%" }),
      failures: [{ message: "195,562 too many" }],
    },
    {
      name: "the shares held exceed the limit by themselves, so that it allows no warrant",
      filing: filing(holding("1,300,000", "12.8%", parts("1,100,000", "200,000"))),
      failures: [{ message: "of which it allows 0: 200,000 too many" }],
    },
    {
      name: "the limit stands in a note of a Schedule 13G",
      filing: filing(holding("1,200,000", "11.7%", `${parts("900,000", "300,000")} ${LIMIT}`), "", {
        schedule: "13G",
      }),
      failures: [{ message: "Row 9 counts 300,000 shares" }],
    },
    {
      name: "stock options beside the warrants: only the warrants are judged, and the options fill the limit",
      filing: filing(
        holding(
          "1,200,000",
          "11.7%",
          "Represents (i) 900,000 shares of Common Stock, (ii) 100,000 shares of Common Stock issuable upon exercise of warrants and (iii) stock options to purchase 200,000 shares of Common Stock.",
        ),
      ),
      failures: [
        { message: "counts 100,000 shares that it bears on, of which it allows 0: 100,000 too many" },
      ],
    },
    ...SEEN.map((text) => ({
      name: `a limit: ${text}`,
      filing: filing(BEYOND, text),
      failures: [{ message: "195,562 too many", expected: "9.99 % at most" }],
    })),
    ...NOT_LIFTED.map((text) => ({
      name: `not lifted: ${text}`,
      filing: filing(BEYOND, `${LIMIT} ${text}`),
      failures: [{ message: "195,562 too many" }],
    })),
    {
      name: "only the person beyond the limit",
      filing: filingText({ persons: [BEYOND, ROE], item5: LIMIT }),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }],
    },
  ],
  unverified: [
    {
      name: "beyond the limit by less than the last place of the percentage printed",
      filing: filing(holding("1,005,200", "10.00%", parts("900,000", "105,200"))),
      message: "Row 11 is beyond it, but by so little that rounding may explain it: 1,005,200 /",
    },
    {
      name: "a percentage printed above the limit, where the amount has nothing that the limit bears on",
      filing: filing({ ...LARKSPUR, percent: "27.4%" }),
      message:
        "Row 13 states 27.4 %, beyond it, while Row 11 stays within it: 650,000 / 10,000,000 = 6.500000 %.",
    },
    {
      name: "a limit on other warrants, which are left out",
      filing: filing(
        holding(
          "1,200,000",
          "11.7%",
          `${parts("900,000", "300,000")} Excludes 80,000 shares of Common Stock issuable upon exercise of other warrants.`,
        ),
        "The other warrants may not be exercised if Larkspur would then own more than 9.99% of the Common Stock.",
      ),
      message: "the text leaves 80,000 warrant shares out as others, which it may be on alone",
    },
    {
      name: "a percentage at a higher limit than the one that is told",
      filing: filing(
        AT_THE_LIMIT("9.99%"),
        "The Series A warrants may not be exercised if Larkspur would then own more than 4.99% of the Common Stock.",
      ),
      message: "the 9.99 % printed is as another limit is set, which may be on the shares that count",
    },
    {
      name: "within the percentage, but beyond the number of shares up to which exercise is possible",
      filing: filing(
        AT_THE_LIMIT("9.99%"),
        `${LIMIT} Larkspur is prohibited from exercising them to the extent that it would own more than 1,003,438 shares.`,
      ),
      message:
        "but more than the 1,003,438 shares up to which the text says that exercise or conversion is possible",
    },
    {
      name: "the holder may raise the limit so far",
      filing: filing(
        BEYOND,
        `${LIMIT} On 61 days' notice the holder may increase the 9.99% limit on exercise to any percentage not above 19.99%.`,
      ),
      message: "which may be raised up to 19.99 %; whether that was done is not told",
    },
    {
      name: "the rows are told to leave the limit without effect",
      filing: filing(BEYOND, `${LIMIT} The rows do not give effect to that limit.`),
      message: "the text also says that figures do not give effect to it",
    },
    {
      name: "above the limit, but how much of it are warrants is not told",
      filing: filing(holding("1,200,000", "11.7%", "See Item 5.")),
      message: "whether shares beyond it are counted cannot be told",
    },
    {
      name: "a limit on the warrants, and the shares to be acquired are under stock options",
      filing: filing(
        holding(
          "1,200,000",
          "11.7%",
          "Represents (i) 900,000 shares of Common Stock and (ii) stock options to purchase 300,000 shares of Common Stock.",
        ),
      ),
      message: "whether it is on any of the 300,000 shares that Row 11 counts as to be acquired is not told",
    },
    {
      name: "a limit on the warrants, and the shares to be acquired are under listed options",
      filing: filing(
        holding(
          "1,200,000",
          "12.1%",
          "Represents (i) 900,000 shares of Common Stock and (ii) 300,000 shares of Common Stock underlying listed call options.",
        ),
      ),
      message: "whether it is on any of the 300,000 shares",
    },
  ],
  notApplicable: [
    { name: "no limit is told", filing: filing(BEYOND, "") },
    ...NO_LIMIT.map((text) => ({ name: `no limit: ${text}`, filing: filing(BEYOND, text) })),
    {
      name: "a limit without its percentage",
      filing: filing(BEYOND, "The warrants bear a beneficial ownership limitation."),
    },
    { name: "Row 13 states no figure", filing: filing({ ...BEYOND, percent: "See Item 5" }) },
  ],
});
