import rule from "../../../rules/derivatives/denominator-explained.js";
import { Decimal } from "../../../src/figures/decimal.js";
import { withGiven } from "../../../src/filing/given.js";
import { readFiling, testRule } from "../../../src/index.js";
import {
  filingText,
  LARKSPUR,
  ROE,
  type StatedFiling,
  type StatedPerson,
} from "../../support/filing-text.js";
import { PERSON, schedule13D } from "../../structured/structured-xml.js";

/** 650,000 / (9,950,000 + 50,000) = 6.50 %; over 9,950,000 alone 6.5327 %. */
const Larkspur: StatedPerson = {
  ...LARKSPUR,
  percent: "6.50%",
  item5: { ...LARKSPUR.item5, percent: "6.50%" },
};
const Roe: StatedPerson = { ...Larkspur, name: "JANE M. ROE", heading: "Jane M. Roe", type: "IN" };
const BASE = "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025";
const one = (outstanding: string, more: StatedFiling = {}) =>
  filingText({ persons: [Larkspur], outstanding, ...more });
const told = (sentence: string) => one(`${BASE}.`, { item5: sentence });

testRule(rule, {
  passing: [
    ...[
      "In each case the shares of Class B Stock owned by the person (and no others) are treated as converted.",
      "Adding to that number the shares underlying the Warrants held by the person concerned: Mr. Roe may be deemed to own 650,000 shares (6.50%).",
      "Calculated from the shares outstanding, to which were added, for Mr. Roe, the shares to be issued under his awards.",
      "In the calculation for Mr. Roe 50,000 further shares count as issued.",
      "The percentage rests on the shares outstanding as of March 3, 2025 and the rights described in Item 4(a).",
    ].map((words) => ({ name: `the text says that they count: ${words}`, filing: told(words), passes: 1 })),
    {
      name: "the shares to be acquired are named as added to the count",
      filing: one(`${BASE}, plus 50,000 Shares issuable upon exercise of the options.`),
      passes: 1,
      message: "the text names the shares to be acquired with the count that it rests on.",
    },
    ...[
      ", to which the 50,000 Shares under his options are added.",
      ", and for each person the Shares underlying the options that it holds.",
      " and, except in the case of the Mill Fund, the 50,000 Shares that can be acquired under the options.",
    ].map((more) => ({
      name: `shares to be acquired are added for some of them:${more}`,
      filing: one(`${BASE}${more}`),
      passes: 1,
    })),
    {
      name: "one sentence leaves it open, and another says it",
      filing: told(
        "The percentages reported are adjusted for the options.\n\nShares under options are deemed to be outstanding for their holder.",
      ),
      at: ["Shares under options are deemed to be outstanding for their holder.", "9,950,000", "6.50%"],
    },
    ...["(a) and (b)", "(1)", "each of (i), (ii) and (iii)"].map((letters) => ({
      name: `parts of the holding are added by their letters: ${letters}`,
      filing: one(`${BASE}, plus ${letters}.`),
      passes: 1,
    })),
    {
      name: "a percentage that is right either way",
      filing: filingText({ persons: [LARKSPUR] }),
      passes: 1,
    },
    {
      name: "the options are said to be deemed outstanding",
      filing: told("Shares under options are deemed to be outstanding for their holder."),
      passes: 1,
    },
    {
      name: "the sum is printed as the count that the percentage rests on",
      filing: told("The percentage of Larkspur rests on a total of 10,000,000 Shares."),
      passes: 1,
    },
    ...(
      [
        ["an assumed exercise", "The percentages assume the exercise of all options."],
        [
          "an assumption with the base",
          "Percentages are calculated assuming that the options were exercised.",
        ],
        ["shares treated as outstanding", "In the percentages option shares are treated as outstanding."],
        ["a class as if converted", "The percentage is worked out as if each option had been exercised."],
        ["an as-converted class", "The percentage is of the class on an as-converted basis."],
        ["a diluted class", "The percentage is of the class on a partially diluted basis."],
        ["effect given to the exercise", "The percentages give effect to the exercise of the options."],
        [
          "the class after the exercise",
          "The percentage is of the Shares outstanding after exercise of the options.",
        ],
        [
          "the parts of the holding by their letters",
          "The percentage is based on the Shares outstanding, plus the shares in (c) and (d).",
        ],
        [
          "the conversion of what is held",
          "The percentage is based on the Shares outstanding and the conversion of the Class B Common Stock held by Larkspur.",
        ],
        [
          "the number of shares under the options",
          "The percentage is based on the Shares outstanding and the 50,000 shares subject to such options.",
        ],
        ["the rule by its section", "The percentages are worked out under Rule 13d-3(d)(1)(i)."],
        [
          "shares said to be included in the denominator",
          "Shares that may be acquired upon exercise of options are included in the denominator.",
        ],
        [
          "shares without a number added to those outstanding",
          "The percentage is based on the Shares outstanding and the Shares underlying the options.",
        ],
        [
          "a list of what the percentage is based on",
          "The percentage is based on (x) the Shares outstanding; and (y) the Shares underlying the options.",
        ],
        [
          "together with",
          "The denominator is the class outstanding together with the option shares, being options held.",
        ],
        [
          "a limit beside the assumption",
          "The percentages are calculated assuming exercise of the options up to the limitation in them.",
        ],
      ] as const
    ).map(([name, sentence]) => ({ name, filing: told(sentence), passes: 1 })),
    {
      name: "Schedule 13G, explained",
      filing: one(`${BASE}, plus 50,000 Shares issuable upon exercise of the options.`, { schedule: "13G" }),
      passes: 1,
    },
    {
      name: "the own note explains",
      filing: one(`${BASE}.`, {
        persons: [
          {
            ...Larkspur,
            percent: "6.50% ⁽²⁾",
            notes: [
              ...(Larkspur.notes ?? []),
              "(2) In the percentage option shares are treated as outstanding.",
            ],
          },
        ],
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "the text names only the shares outstanding",
      filing: one(`${BASE}.`),
      failures: [
        {
          person: "LARKSPUR HOLDINGS LLC",
          severity: "info",
          message:
            "Row 13 states 6.50 %, which is 650,000 / 10,000,000 = 6.500000 %. The text names 9,950,000 shares outstanding as the base and does not say that the 50,000 shares that there is a right to acquire are added to it; over the class outstanding alone it would be 650,000 / 9,950,000 = 6.532663 %.",
          working: "650,000 / (9,950,000 + 50,000) = 650,000 / 10,000,000 = 6.500000 %",
          line: 43,
        },
      ],
    },
    {
      name: "Schedule 13G, with the base alone",
      filing: one(`${BASE}.`, { schedule: "13G" }),
      failures: [{ severity: "info", message: "Row 11 states 6.50 %" }],
    },
    {
      name: "a percentage cut off at its last place",
      // 640,001 + 50,000 over 10,000,000 = 6.90001 %; 6.9346 % over the class alone.
      filing: one(`${BASE}.`, {
        persons: [
          {
            ...Larkspur,
            aggregate: "690,990",
            percent: "6.90%",
            soleVoting: "690,990 ⁽¹⁾",
            soleDispositive: "690,990 ⁽¹⁾",
            notes: [
              "(1) Represents (i) 640,990 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of options.",
            ],
            item5: null,
          },
        ],
      }),
      failures: [{ message: "690,990 / 10,000,000 = 6.909900 %" }],
    },
    {
      name: "each of two persons",
      filing: filingText({ persons: [Larkspur, Roe], outstanding: `${BASE}.` }),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }, { person: "JANE M. ROE" }],
    },
    {
      name: "one of two persons, since the other has nothing to acquire",
      filing: filingText({ persons: [Larkspur, ROE], outstanding: `${BASE}.` }),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }],
    },
    {
      name: "a limit on exercise that speaks of the class after the exercise is no explanation",
      filing: told(
        "The options cannot be exercised beyond 9.99% of the Shares outstanding after such exercise.",
      ),
      failures: [{ severity: "info" }],
    },
    {
      name: "options that are themselves outstanding are no explanation",
      filing: told("Larkspur holds outstanding options and the right to exercise options granted later."),
      failures: [{ severity: "info" }],
    },
    {
      name: "structured filing that names the shares outstanding alone",
      filing: schedule13D(),
      failures: [{ person: "Larkspur Holdings LLC", severity: "info", message: "Row 13 states 6.50 %" }],
    },
  ],
  unverified: [
    {
      name: "options told by number in a list that does not add up",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            item5: null,
            notes: [
              "(1) Consists of (i) 500,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of options.",
            ],
          },
        ],
      }),
      message: "whether the percentage is worked out over it, too, is not known.",
    },
    {
      name: "only the notes of another person explain",
      filing: filingText({
        persons: [
          Larkspur,
          {
            ...Roe,
            percent: "6.50% ⁽²⁾",
            notes: [...(Roe.notes ?? []), "(2) In the percentage option shares are treated as outstanding."],
          },
        ],
        outstanding: `${BASE}.`,
      }),
      message: "Other words of the text may say so.",
    },
    {
      name: "the percentages are said to be adjusted",
      filing: told("The percentages reported are adjusted for the options."),
      message: "Other words of the text may say so.",
      at: ["9,950,000", "6.50%", "The percentages reported are adjusted for the options."],
    },
    {
      name: "an assumption that no options are exercised",
      filing: told("The percentages reported assume no exercise of the options of others."),
      message: "Other words of the text may say so.",
    },
    {
      name: "a further count in the paragraph that may adjust the class",
      filing: one(`${BASE}. The Issuer has since sold 200,000 Shares.`),
      message: "The text may adjust the number of shares outstanding in a way that is not read.",
    },
  ],
  notApplicable: [
    {
      name: "a count that the user gives",
      filing: withGiven(readFiling(one(`${BASE}.`)), {
        outstanding: [{ class: null, shares: new Decimal(9_950_000) }],
        derivatives: [],
        filed: null,
        previous: null,
      }).filing,
    },
    { name: "nobody has a right to acquire", filing: filingText({ persons: [ROE] }) },
    {
      name: "a percentage worked out over the class alone",
      filing: one(`${BASE}.`, { persons: [{ ...Larkspur, percent: "6.53%" }] }),
    },
    { name: "no count of the class is named", filing: one("") },
    {
      name: "how many may be acquired is not told",
      filing: one(`${BASE}.`, {
        persons: [
          {
            ...Larkspur,
            notes: ["(1) Includes shares of Common Stock issuable upon exercise of options."],
            item5: null,
          },
        ],
      }),
    },
    {
      name: "structured filing without rights to acquire",
      filing: schedule13D({ persons: PERSON.replace(/<commentContent>.*<\/commentContent>/, "") }),
    },
  ],
});
