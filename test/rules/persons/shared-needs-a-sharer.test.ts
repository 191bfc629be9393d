import rule from "../../../rules/persons/shared-needs-a-sharer.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedPerson } from "../../support/filing-text.js";

/** Jane Roe with shared power over 120,000 shares. */
const Roe: StatedPerson = {
  ...ROE,
  soleVoting: "0",
  sharedVoting: "120,000",
  soleDispositive: "0",
  sharedDispositive: "120,000",
  notes: [],
  item5: { owns: "120,000 Shares", percent: "1.2%" },
};
const Sole: StatedPerson = { ...LARKSPUR, notes: [], item5: null };
const alone = (told: string, changes: Partial<StatedPerson> = {}) =>
  filingText({ persons: [{ ...Roe, ...changes }], told: [told] });
const passive = (told: string, changes: Partial<StatedPerson> = {}) =>
  filingText({ schedule: "13G", persons: [{ ...Roe, ...changes }], told: [told] });
const CITIZEN = "Jane M. Roe is a citizen of the United States.";
const named = (name: string, told: string) => ({
  name,
  filing: alone(told),
  passes: 1,
});
const open = (name: string, told: string) => ({
  name,
  filing: alone(told),
  message: "The text speaks of others who may share the power, but does not say plainly that they do.",
  at: ["120,000", "120,000", told],
});

const QUILL: StatedPerson = { ...Sole, name: "ADA QUILL" };
/** Jane Roe's cover page with a note that she holds a part herself and another person the rest. */
const noted = (own: number, rest: number, holder = "Larkspur Holdings LLC"): StatedPerson => ({
  ...Roe,
  sharedVoting: "120,000 ⁽¹⁾",
  notes: [
    `(1) Consists of (i) ${own},000 shares of Common Stock and (ii) ${rest},000 shares of Common Stock held by ${holder}.`,
  ],
});

testRule(rule, {
  passing: [
    {
      name: "two persons who both state shared power",
      filing: filingText({ persons: [Roe, { ...Roe, name: "ADA QUILL" }] }),
      passes: 2,
    },
    {
      name: "the vote shared by one, the disposal by the other",
      filing: filingText({
        persons: [
          { ...Roe, sharedDispositive: "0" },
          { ...Roe, name: "ADA QUILL", sharedVoting: "0" },
        ],
      }),
      passes: 2,
    },
    {
      name: "a holder among the reporting persons, who states sole power",
      filing: filingText({ persons: [Sole, QUILL, noted(100, 20)] }),
      passes: 1,
      at: ["120,000", "120,000", "Larkspur Holdings LLC"],
    },
    named("power shared with someone", "Ms. Roe shares the power to vote with Ada Quill."),
    named("a spouse", "The Shares are owned by Ms. Roe and her spouse."),
    named("clients", "The Shares belong to clients, who may direct the vote."),
    named(
      "clients who may dispose, too",
      "Clients receive the dividends from the Shares, and may direct their voting and disposal.",
    ),
    named("joint tenants", "The Shares are held as joint tenants."),
    {
      name: "Schedule 13G",
      filing: passive("Ms. Roe shares power over these Shares with Ada Quill."),
      passes: 1,
    },
    {
      name: "a second filer whose power cannot be read, beside one who shares",
      filing: filingText({
        persons: [{ ...QUILL, sharedVoting: "See Item 5" }, Roe, { ...Roe, name: "ANN LUND" }],
      }),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "a single filer, and nobody named",
      filing: alone(CITIZEN),
      failures: [
        {
          severity: "warning",
          person: "JANE M. ROE",
          line: 23,
          expected: "someone with whom the power is shared",
          actual: "nobody",
          at: ["120,000", "120,000", "Item 5. Interest in Securities of the Issuer."],
          message:
            "Rows 8 and 10 state shared voting power of 120,000 and shared dispositive power of 120,000, but nobody else reports in this statement and the text names nobody who shares the power. If it is not shared, it belongs in the rows for sole power.",
        },
      ],
    },
    {
      name: "the vote alone",
      filing: alone(CITIZEN, { sharedDispositive: "0" }),
      failures: [{ message: "Row 8 states shared voting power of 120,000, but nobody else" }],
    },
    {
      name: "the disposal alone, of one share",
      filing: alone(CITIZEN, { sharedVoting: "0", sharedDispositive: "1" }),
      failures: [{ message: "Row 10 states shared dispositive power of 1, but nobody else" }],
    },
    {
      name: "a 13G of a natural person, for information",
      filing: passive("Amount beneficially owned: 120,000."),
      failures: [{ severity: "info", message: "Rows 6 and 8 state shared voting power of 120,000" }],
    },
    {
      name: "a 13G whose filer does not say what it is, for information",
      filing: passive("Amount beneficially owned: 120,000.", { type: "" }),
      failures: [{ severity: "info" }],
    },
    {
      name: "an adviser's 13D",
      filing: alone(CITIZEN, { type: "IA" }),
      failures: [{ severity: "warning" }],
    },
    {
      name: "the issuer and the filer are nobody else",
      filing: alone("Jane M. Roe told Hollin Mills, Inc. so."),
      failures: [{ person: "JANE M. ROE" }],
    },
    ...[
      "Jane M. Roe told Hollin Mills, Inc. so, by whose count the Company had 4,000,000 shares outstanding.",
      "The percentage owned by the Reporting Person fell.",
      "Nothing is held by the Reporting Person behind the Purchase Agreement.",
    ].map((told) => ({
      name: `nobody else: ${told}`,
      filing: alone(told),
      failures: [{ person: "JANE M. ROE" }],
    })),
  ],
  unverified: [
    {
      name: "a filer who is told to hold the shares itself",
      filing: filingText({ persons: [noted(100, 20, "Jane M. Roe")] }),
      message: "The text speaks of others",
    },
    open("another's name", "500 Shares are in the name of somebody."),
    open("a relative", "The Shares were bought for her mother."),
    open("community property", "The Shares are community property."),
    open("a plan", "The Shares lie in a savings plan."),
    open("somebody by name", "George Bell and Ms. Roe decide."),
    open("a way of holding", "The Shares are owned through a ranch."),
    open("a trust", "The Shares lie in a trust."),
    open("a fund", "The Shares were bought by funds."),
    open("an account", "The Shares lie in two accounts."),
    open(
      "shares together with units",
      "Ms. Roe owns 120,000 shares of stock, together with units of a fund.",
    ),
    open(
      "clients, whose manager decides alone",
      "The Shares of clients are voted with sole voting authority.",
    ),
    open(
      "clients, who are told to have a right to money alone",
      "Clients have the right to receive the dividends from, or the proceeds from the sale of, the Shares.",
    ),
    open("others unnamed, for whom they are held", "The Shares are held on behalf of third parties."),
    open("another company by name", "Ms. Roe signs for Thornbury Mills, Inc."),
    ...["IA", "BD", "BK", "IC", "IV", "EP", "HC, CO", "SA", "CP", "FI"].map((type) => ({
      name: `an institution's 13G that names nobody: ${type}`,
      filing: passive("Amount beneficially owned: 120,000.", { type }),
      message:
        "An institution may share power with clients or subsidiaries, whom a Schedule 13G need not name.",
    })),
    {
      name: "a second filer who states only sole power",
      filing: filingText({ persons: [Sole, Roe], told: [CITIZEN] }),
      message:
        "No other reporting person states shared power, and the text does not say plainly with whom it is shared.",
    },
    {
      name: "no Item 5 in the filing",
      filing: alone(CITIZEN).replace(/Item 5\..*?(?=SIGNATURE)/s, ""),
      message: "The Item that would say with whom power is shared is not in the filing.",
    },
    {
      name: "an amendment of Item 5(a) alone, which leaves Item 5(b) as it was",
      filing: filingText({
        persons: [Roe],
        body: [
          "Item 5. Interest in Securities of the Issuer.",
          "Item 5(a) is amended to read: (a) Ms. Roe beneficially owns 120,000 Shares, 1.2% of the class.",
        ],
      }),
      message: "This amendment says nothing of Item 5(b), which would say with whom power is shared",
    },
  ],
  notApplicable: [
    { name: "sole power alone", filing: filingText({ persons: [ROE] }) },
    { name: "no figure", filing: alone(CITIZEN, { sharedVoting: "See Item 5", sharedDispositive: "" }) },
  ],
});
