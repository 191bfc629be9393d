import rule from "../../../rules/persons/sole-shared-contradiction.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";

const heldBy = (holder: string) => `(1) Represents 650,000 shares of Common Stock held by ${holder}.`;
const manager = {
  ...ROE,
  soleVoting: "0",
  soleDispositive: "0",
  sharedVoting: "650,000 ⁽¹⁾",
  sharedDispositive: "650,000 ⁽¹⁾",
  aggregate: "650,000",
  notes: [heldBy("Larkspur Holdings LLC")],
  item5: null,
};

/** Two with sole power over the same shares; a comment on one cover page, in paragraphs, tells who controls whom. */
const sole = { soleVoting: "650000", soleDispositive: "650000", sharedDispositive: "0" };
const MANAGER = { ...THORNE, ...sole };
const FUND = { ...THORNE, ...sole, name: "Mill Fund LP", types: ["PN"] };
const TELLS =
  "The shares are those of the fund.\n\nThorne Advisers LP is the general partner of Mill Fund LP.";
const TYPE = "</typeOfReportingPerson>";

/** The two, with the comment behind the last type of one cover page. */
const commented = (persons: readonly (typeof THORNE)[], cover: string) => {
  const filing = structured13G({ persons });
  const from = filing.indexOf(TYPE, filing.lastIndexOf(cover, filing.indexOf("<items>")));
  const next = filing.indexOf("</coverPageHeaderReportingPersonDetails>", from);
  return `${filing.slice(0, next)}<comments>${TELLS}</comments>${filing.slice(next)}`;
};

testRule(rule, {
  passing: [
    {
      name: "equal figures, of which a part alone is held by the other",
      filing: filingText({
        persons: [
          LARKSPUR,
          {
            ...manager,
            notes: ["(1) Represents 600,000 shares of Common Stock held by Larkspur Holdings LLC."],
          },
        ],
      }),
      passes: 1,
    },
    {
      name: "no figure where the holder's sole power would stand",
      filing: filingText({
        persons: [{ ...LARKSPUR, soleVoting: "See Item 5", soleDispositive: "See Item 5" }, manager],
      }),
      passes: 1,
    },
    {
      name: "no figure where the manager's shared power would stand",
      filing: filingText({
        persons: [
          LARKSPUR,
          {
            ...manager,
            sharedVoting: "See Item 5 ⁽¹⁾",
            sharedDispositive: "See Item 5",
            aggregate: "650,000 ⁽¹⁾",
          },
        ],
      }),
      passes: 1,
    },
    {
      name: "both cover pages state the power as shared",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            soleVoting: "0",
            soleDispositive: "0",
            sharedVoting: "650,000",
            sharedDispositive: "650,000",
          },
          manager,
        ],
      }),
      passes: 1,
    },
  ],
  failing: [
    ...[
      [FUND, MANAGER],
      [MANAGER, FUND],
    ].map((persons) => ({
      name: `sole for two persons, as a comment on cover page ${persons.indexOf(MANAGER) + 1} of 2 tells`,
      filing: commented(persons, MANAGER.name),
      failures: [
        {
          severity: "info" as const,
          message: "Mill Fund LP is an entity of which Thorne Advisers LP is the general partner.",
        },
      ],
    })),
    {
      name: "sole for the company, shared for its manager",
      filing: filingText({ persons: [LARKSPUR, manager] }),
      failures: [
        {
          severity: "warning",
          message:
            "LARKSPUR HOLDINGS LLC states sole power over 650,000 shares (Rows 7 and 9); JANE M. ROE states shared power over the same number (Rows 8 and 10) and names LARKSPUR HOLDINGS LLC as their holder. A power that is shared is sole for neither.",
          persons: ["LARKSPUR HOLDINGS LLC", "JANE M. ROE"],
          at: ["650,000", "650,000", "650,000", "650,000"],
          actual: "650,000 shares with sole power and with shared power",
        },
      ],
    },
    {
      name: "sole for two persons, whose shares the text gives as the total of both",
      filing: filingText({
        persons: [LARKSPUR, { ...LARKSPUR, name: "MALLOW PARENT CORP." }],
        item5:
          "(a) The Reporting Persons may be deemed to own, in the aggregate, 650,000 shares of Common Stock.",
      }),
      failures: [
        {
          severity: "info",
          message:
            "LARKSPUR HOLDINGS LLC and MALLOW PARENT CORP. each state sole power over 650,000 shares (Rows 7 and 9). The text gives 650,000 as the total of all reporting persons. Power that several have over the same shares is shared.",
        },
      ],
    },
    {
      name: "sole for a company and for who is its sole member",
      filing: filingText({
        persons: [LARKSPUR, { ...LARKSPUR, name: "JANE M. ROE", type: "IN" }],
        item2: ["Jane M. Roe is the sole member of Larkspur Holdings LLC."],
      }),
      failures: [
        {
          severity: "info",
          message:
            "JANE M. ROE and LARKSPUR HOLDINGS LLC each state sole power over 650,000 shares (Rows 7 and 9). LARKSPUR HOLDINGS LLC is an entity of which JANE M. ROE is the sole member. Power that several have over the same shares is shared.",
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: "sole for two persons, each of whom owns as many of a larger total",
      filing: filingText({
        persons: [LARKSPUR, { ...LARKSPUR, name: "MALLOW PARENT CORP." }],
        item5:
          "(a) The Reporting Persons own, in the aggregate, 1,300,000 shares of Common Stock, being 650,000 of Larkspur Holdings LLC and 650,000 of Mallow Parent Corp.",
      }),
    },
    {
      name: "sole for two persons, of all of whom the text gives the same number, which may be each one's",
      filing: filingText({
        persons: [LARKSPUR, { ...LARKSPUR, name: "MALLOW PARENT CORP." }],
        item5: "(a) All Reporting Persons: 650,000",
      }),
    },
    {
      name: "one person, who is told to hold the shares itself",
      filing: filingText({
        persons: [{ ...manager, soleVoting: "650,000", notes: [heldBy("Jane M. Roe")] }],
      }),
    },
    {
      name: "two holders of equal blocks who have nothing to do with each other",
      filing: filingText({ persons: [LARKSPUR, { ...manager, notes: [] }] }),
    },
  ],
});
