import rule from "../../../rules/derivatives/sixty-day-window.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

// The event is of March 3, 2025: sixty days later it is May 2. The signature is of March 5: May 4.
const noted = (note: string, filing: object = {}) =>
  filingText({ persons: [{ ...LARKSPUR, item5: null, notes: [`(1) ${note}`] }], ...filing });
const counted = (words: string, filing: object = {}) =>
  noted(
    `Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of options ${words}.`,
    filing,
  );
const leftOut = (words: string) =>
  noted(
    `Consists of 650,000 shares of Common Stock. Excludes 50,000 shares of Common Stock issuable upon exercise of options ${words}.`,
  );

testRule(rule, {
  passing: [
    {
      name: "options that could be exercised before the event, and count",
      filing: counted("exercisable beginning on January 2, 2024"),
      passes: 1,
    },
    {
      name: "options that can be exercised from the sixtieth day after the event",
      filing: counted("exercisable beginning on May 2, 2025"),
      passes: 1,
    },
    {
      name: "options that can be exercised on and after a day within sixty days",
      filing: counted("exercisable on and after April 1, 2025"),
      passes: 1,
    },
    {
      name: "options of a later day, told beside a list of shares and options that comes to Row 11 without them",
      filing: noted(
        "Consists of 600,000 shares of Common Stock and 50,000 shares of Common Stock issuable upon exercise of options. Also owned are warrants to purchase 60,000 shares, exercisable only on and after June 21, 2027.",
      ),
      passes: 1,
      message: "and are left out",
    },
    {
      name: "options of a later day, which are left out",
      filing: leftOut("exercisable beginning on June 1, 2025"),
      passes: 1,
    },
    {
      name: "options left out in the sentence that takes the holding apart",
      filing: noted(
        "Consists of 650,000 shares of Common Stock, but excludes 50,000 shares of Common Stock issuable upon exercise of options that are not exercisable until June 1, 2025.",
      ),
      passes: 1,
    },
    {
      name: "the options of today count, and those of a later day are left out",
      filing: noted(
        "Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of options exercisable beginning on January 2, 2024. Excludes 30,000 shares of Common Stock issuable upon exercise of options that first become exercisable on June 1, 2025.",
      ),
      passes: 2,
    },
    {
      name: "Schedule 13G",
      filing: counted("exercisable beginning on April 1, 2025", { schedule: "13G" }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "options told not to be exercisable within sixty days, which count",
      filing: counted("that are not exercisable within 60 days"),
      failures: [
        {
          severity: "warning",
          message:
            "50,000 option shares are told not to be ones that can be acquired within sixty days, but are counted.",
        },
      ],
    },
    {
      name: "options of a later day count on a Schedule 13D, where a purpose of control might excuse it",
      filing: counted("that first become exercisable on June 1, 2025"),
      failures: [
        {
          person: "LARKSPUR HOLDINGS LLC",
          severity: "warning",
          message:
            "50,000 option shares can first be acquired on Sunday, June 1, 2025, later than sixty days after the event and the signature, but are counted. They may count earlier only if acquired with the purpose of changing or influencing control.",
          working:
            "2025-03-03 (the event) + 60 days = 2025-05-02\n2025-03-05 (the signature) + 60 days = 2025-05-04",
        },
      ],
    },
    {
      name: "options of a later day count on a Schedule 13G",
      filing: counted("exercisable beginning on June 1, 2025", { schedule: "13G" }),
      failures: [{ severity: "error", message: /later than sixty days (?:(?!control).)*$/ }],
    },
    ...[
      "that may be exercised beginning June 1, 2025",
      "which cannot be exercised until June 1, 2025",
      "which become exercisable on June 1, 2025, held by Larkspur Holdings LLC",
      "held by Larkspur Holdings LLC that are not exercisable until June 1, 2025 (the “Larkspur Options”)",
      "exercisable beginning on June 1, 2025, as of the date of this statement",
    ].map((words) => ({
      name: `the words that tell of a later day, and what stands behind it: ${words}`,
      filing: counted(words),
      failures: [{ message: "can first be acquired on Sunday, June 1, 2025" }],
    })),
    {
      name: "the day after the sixtieth from the signature",
      filing: counted("exercisable beginning on May 5, 2025"),
      failures: [{ severity: "warning", message: "Monday, May 5, 2025" }],
    },
    {
      name: "no signature is dated, and the sixty days run from the event alone",
      filing: counted("exercisable beginning on May 3, 2025", { signedOn: "" }),
      failures: [
        {
          message: /Saturday, May 3, 2025, later than sixty days after the event, but are counted/,
          working: /^2025-03-03 \(the event\) \+ 60 days = 2025-05-02$/,
        },
      ],
    },
    {
      name: "no event is dated, and the sixty days run from the signature alone",
      filing: counted("exercisable beginning on May 5, 2025", { event: "" }),
      failures: [
        {
          message: /Monday, May 5, 2025, later than sixty days after the signature, but are counted/,
          working: /^2025-03-05 \(the signature\) \+ 60 days = 2025-05-04$/,
        },
      ],
    },
    {
      name: "restricted stock units that vest on a later day",
      filing: noted(
        "Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon vesting of restricted stock units that vest on June 1, 2025.",
      ),
      failures: [{ severity: "warning", message: "restricted stock units" }],
    },
    {
      name: "the day stands in Item 5(a)",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            soleVoting: "650,000",
            soleDispositive: "650,000",
            notes: [],
            item5: {
              owns: "650,000 Shares, consisting of (i) 600,000 Shares and (ii) 50,000 Shares issuable upon exercise of options not exercisable until June 30, 2025",
            },
          },
        ],
      }),
      failures: [{ message: "Monday, June 30, 2025" }],
    },
    {
      name: "options left out as beyond sixty days, and they are not",
      filing: leftOut("that are not exercisable until April 1, 2025"),
      failures: [
        {
          person: "LARKSPUR HOLDINGS LLC",
          severity: "warning",
          message:
            "50,000 option shares can first be acquired on Tuesday, April 1, 2025, within sixty days of the event and the signature, but are left out as beyond them.",
        },
      ],
    },
    {
      name: "one of two filers counts too early",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            item5: null,
            notes: [
              "(1) Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of options exercisable beginning on January 2, 2024.",
            ],
          },
          {
            ...ROE,
            item5: null,
            notes: [
              "(1) Consists of (i) 100,000 shares of Common Stock and (ii) 20,000 shares of Common Stock issuable upon exercise of warrants exercisable beginning on June 1, 2025.",
            ],
          },
        ],
      }),
      failures: [{ person: "JANE M. ROE", message: "20,000 warrant shares" }],
    },
  ],
  unverified: [
    ...[
      "Larkspur owns warrants, which become exercisable on June 1, 2025 into 30,000 shares of Common Stock.",
      "Larkspur bought options to purchase 50,000 shares of Common Stock, which may be exercised beginning on June 1, 2025.",
    ].map((item3) => ({
      name: `a later day told in another Item, perhaps of the options that count: ${item3}`,
      filing: counted("granted by the Issuer", { item3 }),
      message:
        /shares that can first be acquired on Sunday, June 1, 2025, later .* Whether they are among the 50,000 option shares that are counted is not told/,
    })),
    {
      name: "options that can be exercised within ninety days",
      filing: counted("exercisable within 90 days of March 3, 2025"),
      verdicts: 1,
      message: "can be acquired within 90 days. Only those count",
    },
    {
      name: "within sixty days of the signature, but not of the event",
      filing: counted("exercisable beginning on May 3, 2025"),
      message: "within sixty days of the signature, but not of the event",
    },
    {
      name: "the sixtieth day from the signature",
      filing: counted("exercisable beginning on May 4, 2025"),
      message: "within sixty days of the signature, but not of the event",
    },
    {
      name: "left out because they are unvested, whatever the day",
      filing: noted(
        "Consists of 650,000 shares of Common Stock. Excludes 50,000 shares of Common Stock issuable upon exercise of unvested options exercisable beginning on April 1, 2025.",
      ),
      message: "for another reason",
    },
    {
      name: "left out under a limit on beneficial ownership",
      filing: noted(
        "Consists of 650,000 shares of Common Stock. Owing to a beneficial ownership limitation of 9.99%, this does not include 50,000 shares of Common Stock issuable upon exercise of warrants that are first exercisable on April 1, 2025.",
      ),
      message: "for another reason",
    },
  ],
  notApplicable: [
    ...[
      "which become exercisable on April 1, 2025 into 30,000 shares of Common Stock",
      "which become exercisable on June 1, 2025 into 70,000 shares of Common Stock",
      "exercisable until June 1, 2025 for 30,000 shares of Common Stock",
    ].map((words) => ({
      name: `in another Item an early day, a last one, or more than count: ${words}`,
      filing: counted("granted by the Issuer", { item3: `Larkspur owns warrants ${words}.` }),
    })),
    { name: "no first day is told", filing: counted("that are exercisable at any time") },
    { name: "only the last day is told", filing: counted("exercisable until June 30, 2030") },
    {
      name: "a first and a last day are told",
      filing: counted("exercisable from June 1, 2025 until March 1, 2030"),
    },
    {
      name: "two days, of which each may be a part's first",
      filing: counted(
        "exercisable beginning on April 1, 2025 as to one half and June 1, 2025 as to the second",
      ),
    },
    {
      name: "the day is that of the remaining options",
      filing: counted("that he holds, the remaining options being exercisable beginning on June 1, 2025"),
    },
    {
      name: "the day is that of other options",
      filing: counted("that he holds, other options becoming exercisable on June 1, 2025"),
    },
    {
      name: "the options are told to be exercisable immediately",
      filing: counted("that are immediately exercisable, shares so bought vesting on June 1, 2025"),
    },
    {
      name: "the options are told to be exercisable currently",
      filing: counted("that are currently exercisable, with a further grant exercisable on June 1, 2025"),
    },
    {
      name: "the day is told of some of the options only",
      filing: counted("of which one half are not exercisable until June 1, 2025"),
    },
    {
      name: "an earlier event may make them exercisable sooner",
      filing: counted("exercisable beginning on June 1, 2025 or, if earlier, on a change of control"),
    },
    {
      name: "after a day is not told to be from that day on",
      filing: leftOut("exercisable after May 2, 2025"),
    },
    {
      name: "the words within sixty days of a date give no first day",
      filing: counted("exercisable within 60 days of March 3, 2025"),
    },
    {
      name: "restricted shares are held already, whenever they vest",
      filing: noted(
        "Represents (i) 600,000 shares of Common Stock and (ii) 50,000 restricted shares of Common Stock vesting on June 1, 2025.",
      ),
    },
    {
      name: "neither the event nor a signature is dated",
      filing: counted("exercisable beginning on June 1, 2025", { event: "", signedOn: "" }),
    },
  ],
});
