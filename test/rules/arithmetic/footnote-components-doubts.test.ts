/** footnote-components where a note may mean more or less than its counts, or takes nothing apart. */
import rule from "../../../rules/arithmetic/footnote-components.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
const only = (changes: object) => filingText({ persons: [{ ...LARKSPUR, ...changes }] });
/** A note that every row bears: sole power over 50,000 shares, shared power over 600,000. */
const onEveryRow = (note: string) =>
  only({
    ...{ soleVoting: "50,000 (1)", sharedVoting: "600,000 (1)" },
    ...{ soleDispositive: "50,000 (1)", sharedDispositive: "600,000 (1)", aggregate: "650,000 (1)" },
    notes: [`(1) ${note}`],
    item5: null,
  });
/** A sole holder of 730,000 shares, with a note to each row. */
const soleHolder = (note: string) =>
  only({
    ...{ soleVoting: "730,000 (1)", soleDispositive: "730,000 (1)", aggregate: "730,000 (1)" },
    notes: [`(1) ${note}`],
    item5: null,
  });

testRule(rule, {
  passing: [
    { name: "a note that adds up plainly", filing: filingText({ persons: [LARKSPUR] }), passes: 1 },
    {
      name: "the parts of a part are no further parts",
      filing: soleHolder(
        "Includes 640,000 shares managed by the adviser: 400,000 shares of the Mill Fund and 240,000 shares of an account.",
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a list beside words by which the one class converts into the other, one for one",
      filing: soleHolder(
        "Consists 410,250 shares of Class B Common Stock held by Mr. Roe and 391,750 shares of Class B Common Stock held by his trust. Each share of Class B Common Stock is convertible at any time into one share of Class A Common Stock. In addition, each share of Class B Common Stock will convert automatically into one share of Class A Common Stock upon any transfer.",
      ),
      failures: [{ message: "add up to 802,000: 410,250 + 391,750 = 802,000." }],
    },
    {
      name: "a plain note that does not",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            notes: ["(1) Consists of 600,000 shares and 51,000 shares issuable upon exercise of options."],
          },
        ],
      }),
      failures: [{ expected: "651,000" }],
    },
    {
      name: "a note to every row, one of whose parts has two digits transposed, is on the aggregate amount",
      filing: onEveryRow(
        "Consists of 583,000 shares held by Fund II, 62,000 shares held by Fund III and 50,000 shares held directly.",
      ),
      failures: [{ message: "Row 11 states 650,000; the parts named in its note (1) add up to 695,000" }],
    },
    {
      name: "a part taken apart by holder, two digits of one transposed",
      filing: soleHolder(
        "Represents 370,000 shares and 360,000 shares issuable upon conversion of Class B Common Stock (251,000 held directly and 145,000 held by the Roe Trust).",
      ),
      failures: [
        {
          severity: "warning",
          message:
            "takes 360,000 shares apart by holder: 251,000 + 145,000 = 396,000. With 215,000 in the place of 251,000",
        },
      ],
    },
    {
      name: "some of the parts that exceed the row, behind which the price of a conversion stands",
      filing: soleHolder(
        "Includes 600,000 shares and 310,000 shares issuable upon conversion of a note at a conversion price of $2.50 per share.",
      ),
      failures: [{ message: "add up to 910,000: 600,000 + 310,000 = 910,000." }],
    },
    {
      name: "what is excluded under a limit accounts for no shares that the parts lack",
      filing: soleHolder(
        "The number of shares consists of 600,000 shares and 103,000 shares issuable upon exercise of warrants, and excludes shares issuable above the 9.99% beneficial ownership limitation.",
      ),
      failures: [{ message: "add up to 703,000: 600,000 + 103,000 = 703,000." }],
    },
  ],
  unverified: [
    {
      name: "a note to every row whose parts come nearer to one of the powers",
      filing: onEveryRow(
        "Consists of 538,000 shares held by Fund II, 26,000 shares held by Fund III and 50,000 shares held directly.",
      ),
      message: "The words of the note may mean more or less than the counts that were read in it.",
    },
    {
      name: "a right beside shares that come to the figure already, and no word why it does not count",
      filing: only({
        notes: ["(1) Consists of 650,000 shares and 50,000 shares issuable upon exercise of warrants."],
      }),
      message: "The 50,000 warrant shares that it names, too, have no room in the figure",
    },
    {
      name: "shares of a class whose term is defined, underlying as many options: the same shares",
      filing: only({
        notes: [
          '(1) Includes 400,000 shares of the Issuer\'s common stock ("Common Stock") underlying 400,000 stock options ("Stock Options").',
        ],
      }),
      message: "The words of the note may mean more or less than the counts that were read in it.",
    },
    {
      name: "a note that names a part without its number",
      filing: only({
        notes: [
          "(1) Comprised of the foregoing shares, 15,000 shares held by Ms. Roe and 5,000 shares held by her husband.",
        ],
      }),
      message: "The words of the note may mean more or less than the counts that were read in it.",
    },
    ...[
      "600,000 shares and 100,000 warrants exercisable on a cashless basis into 50,000 shares",
      "600,000 shares and 100,000 warrants, two of which are needed to purchase one share",
    ].map((parts) => ({
      name: `warrants that are no shares one for one: ${parts}`,
      filing: filingText({ persons: [{ ...LARKSPUR, notes: [`(1) Consists of ${parts}.`] }] }),
      message: "The words of the note may mean more or less than the counts that were read in it.",
    })),
    {
      name: "shares told by the power over them, of which some may be both",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            notes: [
              "(1) Consists of 300,000 shares with sole voting power and 450,000 shares with sole power to dispose.",
            ],
          },
        ],
      }),
      message: "The words of the note may mean more or less than the counts that were read in it.",
    },
    {
      name: "the only note stands below another's cover page, whose figures bear the mark, too",
      filing: filingText({ persons: [{ ...LARKSPUR, notes: [] }, ROE] }),
      message: "The note stands below another person's cover page.",
    },
    {
      name: "two notes to one figure, of which one names the rest",
      filing: only({
        soleVoting: "650,000 (1)(2)",
        soleDispositive: "650,000",
        notes: ["(1) Represents 600,000 shares of Common Stock.", "(2) The other shares are held in trust."],
      }),
      message: "Another note may name the rest",
    },
    {
      name: "a note that fits the sole power, marked at the shared power, too",
      filing: only({ sharedVoting: "10,000 ⁽¹⁾" }),
      message:
        "Row 8 states 10,000; the parts named in its note (1) add up to 650,000: 600,000 + 50,000 = 650,000. The note may be on the other power alone.",
    },
    {
      name: "a note that fits the sole power and the total, marked at the shared power, too",
      filing: only({ sharedVoting: "10,000 ⁽¹⁾", aggregate: "650,000 ⁽¹⁾" }),
      message: "The note may be on the other power alone.",
    },
    {
      name: "two figures that differ, of which one is printed in the sentence as what it lacks",
      filing: only({
        soleVoting: "649,000 ⁽¹⁾",
        notes: [
          "(1) Represents 600,000 shares of Common Stock and 40,000 shares issuable upon exercise of options, under agreement 9,000.",
        ],
      }),
      message: "The words of the note may mean more or less than the counts that were read in it.",
    },
    {
      name: "the count that is missing stands unread in the sentence",
      filing: only({
        notes: [
          "(1) Represents 600,000 shares of Common Stock in addition to what Ms. Roe's agreement gives it over 50,000.",
        ],
      }),
      message: "may mean more or less than the counts",
    },
    {
      name: "a list without marks that would add up with fewer of its counts",
      filing: only({
        notes: [
          "(1) Represents 600,000 shares of Common Stock, 50,000 shares issuable upon exercise of options and 30,000 shares that its customers lent to it.",
        ],
      }),
      message: "may mean more or less than the counts",
    },
  ],
  notApplicable: [
    { name: "notes that take no figure apart", filing: only({ notes: ["(1) See Item 5."] }) },
    {
      name: "a note that no figure bears the mark of",
      filing: only({ soleVoting: "650,000", soleDispositive: "650,000" }),
    },
  ],
});
