/** Percentages above what the class alone gives: rights to acquire, which are added to the class, never account for them. */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const only = (changes: object, filing: object = {}) =>
  filingText({ persons: [{ ...LARKSPUR, ...changes }], ...filing });
const untold = { notes: [], item5: null, soleVoting: "650,000", soleDispositive: "650,000" };
/** The note to the percentage tells the class and what is added to it; nothing tells what the holding is made of. */
const addedInNote = (percent: string, item6?: string) =>
  only(
    {
      ...untold,
      percent: `${percent} (1)`,
      notes: [
        "(1) The percentage is calculated based upon 9,950,000 Shares outstanding as of March 3, 2025, plus the 650,000 Shares into which the Class C Shares held by Larkspur are convertible.",
      ],
    },
    { outstanding: "", ...(item6 === undefined ? {} : { item6: [item6] }) },
  );

/** Both persons hold their shares outright, and their percentages rest on another class than the text counts. */
const onAnotherClass = (outstanding: string) =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        percent: "6.53%",
        notes: ["(1) Consists of 650,000 shares of Common Stock."],
        item5: null,
      },
      { ...ROE, percent: "1.21%", item5: null },
    ],
    outstanding: `Percentages are based on ${outstanding} Shares outstanding as of March 3, 2025.`,
  });
/** Larkspur's shares held outright, at more than the class gives, beside a sentence that seems to leave it open. */
const above = (outstanding: string, filing: object = {}) =>
  only({ ...untold, percent: "7.7%" }, { outstanding, ...filing });
const BASED = "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025";
/** What the class gives. */
const GIVEN = "650,000 / 9,950,000 = 6.532663 %";

testRule(rule, {
  passing: [{ name: "what the class alone gives", filing: only({ ...untold, percent: "6.5%" }), passes: 1 }],
  failing: [
    {
      name: "a digit off in the class counted: the percentages of all persons fit another",
      filing: onAnotherClass("9,451,234"),
      failures: [
        {
          severity: "error",
          message:
            "The percentages of all 2 persons are right over one class of 9,946,443 to 9,958,506 shares, none of them over the 9,451,234 that the text counts: that number may be the one to put right.",
        },
        { severity: "error", message: "The percentages of all 2 persons are right over one class" },
      ],
    },
    ...["9.1%", "5.2%"].map((percent) => ({
      name: `neither what the own note adds up nor what the class alone gives: ${percent}`,
      filing: addedInNote(percent),
      failures: [
        {
          severity: "error" as const,
          message: `Row 13 states ${percent.replace("%", " %")}; over the denominator that the text tells: 650,000 / 10,600,000 = 6.132075 %.`,
          expected: "650,000 / 10,600,000 = 6.132075 %",
        },
      ],
    })),
    {
      name: "one unit of the last place off what the own note adds up",
      filing: addedInNote("6.2%"),
      failures: [{ severity: "warning", message: "one unit of its last place off" }],
    },
    {
      name: "another's list has rights of this person, which would make a percentage smaller that is too large",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            item5: null,
            notes: [
              "(1) Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of options held by Jane M. Roe.",
            ],
          },
          { ...ROE, percent: "2.2%" },
        ],
      }),
      failures: [{ person: "JANE M. ROE", severity: "warning", message: "120,000 / 9,950,000 = 1.206030 %" }],
    },
    {
      name: "more than the class gives, whose holders are deemed to own what is converted into cash by the merger",
      filing: only(
        { ...untold, percent: "7.7%" },
        {
          outstanding:
            "Larkspur may be deemed to be the beneficial owner of 650,000 shares, or 6.5%, based on 9,950,000 Shares outstanding as of March 3, 2025.",
          item3: "Each share is to be converted into the right to receive $31.50 in cash.",
        },
      ),
      failures: [{ severity: "error", message: "650,000 / 9,950,000 = 6.532663 %" }],
    },
    {
      name: "more than the class gives, beside shares that are left out and cannot be acquired soon",
      filing: only(
        { ...untold, percent: "7.7%" },
        {
          outstanding:
            "Larkspur holds 6.5% of the 9,950,000 Shares outstanding as of March 3, 2025. The amount does not include up to 25,680 Deferred Shares, none of which may be acquired within 60 days.",
        },
      ),
      failures: [{ message: "650,000 / 9,950,000 = 6.532663 %" }],
    },
    {
      name: "another count of the class, over which it is not right, either",
      filing: above(
        `${BASED}. On May 3, 2024, Larkspur owned 25.0% of the 2,600,000 Shares then outstanding.`,
      ),
      failures: [{ severity: "warning", message: GIVEN }],
    },
    {
      name: "units of another company that were pledged for a loan",
      filing: above(`${BASED}.`, {
        item6: ["Mr. Doe had pledged Tarn Valley units as collateral for loans."],
      }),
      failures: [{ message: GIVEN }],
    },
    {
      name: "shares that the count leaves out, in brackets behind it",
      filing: above(
        `${BASED} (excluding 600,000 Shares that have been repurchased and 400,000 Shares reserved for future issuances upon the exercise of awards).`,
      ),
      failures: [{ message: GIVEN }],
    },
    {
      name: "a class of units, of which fractions are held",
      filing: only(
        {
          ...untold,
          percent: "7.7%",
          soleVoting: "650,000.40",
          soleDispositive: "650,000.40",
          aggregate: "650,000.40",
        },
        {
          classTitle: "Class S Units of limited liability company interests",
          outstanding:
            "Percentages are based on a total of 9,950,000.70 Class S Units outstanding as of March 3, 2025.",
        },
      ),
      failures: [{ message: "650,000.4 / 9,950,000.7 = 6.532667 %" }],
    },
    ...["issued to Larkspur on March 2, 2025", "to be issued to Larkspur under the Purchase Agreement"].map(
      (since) => ({
        name: `the count without the shares ${since}, which the text adds to it`,
        filing: only(
          { ...untold, percent: "7.7%" },
          {
            outstanding: `Percentages are based on (i) 8,450,000 Shares outstanding as of March 1, 2025, plus (ii) 1,500,000 Shares ${since}.`,
          },
        ),
        failures: [
          {
            severity: "warning" as const,
            message: `${GIVEN}. The printed figure is what 650,000 / 8,450,000 gives: the count without the 1,500,000 shares that the text adds to it.`,
          },
        ],
      }),
    ),
  ],
  unverified: [
    {
      name: "the count to which the text says that it does not add the shares issued since",
      filing: above(
        "Percentages are based on 8,450,000 Shares outstanding as of March 1, 2025, without adding 1,500,000 Shares issued on March 2, 2025.",
      ),
      message: "On the 8,450,000 shares that the filing states elsewhere it would be right.",
    },
    {
      name: "the count less what stands in brackets gives the printed figure",
      filing: above(`${BASED} (excluding 1,500,000 Shares that have been repurchased).`),
      message:
        "It would be right if the 1,500,000 that the same sentence tells were held in the count already",
    },
    {
      name: "units of the Issuer, with their number",
      filing: above(`${BASED}.`, { item6: ["Larkspur also holds 40,000 units of Hollin Mills Partners."] }),
      message: "the text may count or adjust the class",
    },
    {
      name: "another figure than the own note adds up, where the text tells a limit on conversion",
      filing: addedInNote(
        "9.1%",
        "No holder may convert Class C Shares if the holder would own more than 9.99% of the Shares.",
      ),
      message: "the text may count or adjust the class",
    },
    {
      name: "a limit printed as the percentage, to which the shares counted do not come",
      filing: only(
        {
          percent: "9.99%",
          item5: null,
          notes: [
            "(1) Represents 600,000 shares held directly and 50,000 shares issuable upon exercise of warrants. No holder may exercise the warrants if the holder would own more than 9.99% of the Shares.",
          ],
        },
        { outstanding: `${BASED}.` },
      ),
      message:
        "The printed figure is the limit on exercise or conversion that the text tells, while the aggregate amount comes to less than it.",
    },
    {
      name: "the class may be less than told: shares were bought back since",
      filing: only(
        { ...untold, percent: "7.7%" },
        {
          outstanding:
            "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025. The Issuer has repurchased Shares.",
        },
      ),
      message: "the text may count or adjust the class",
    },
  ],
});
