import rule from "../../../rules/persons/item5-covers-everyone.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

/** A first filing whose Item 5 states a holding of Larkspur, and says of Jane Roe only what is given. */
const silentOnRoe = (item5: string, amendment: string | null = null) =>
  filingText({ amendment, persons: [LARKSPUR, { ...ROE, item5: null }], item5 });

testRule(rule, {
  passing: [
    {
      name: "an Item 5 that refers to the cover page for the holding",
      filing: filingText({
        persons: [{ ...LARKSPUR, item5: null }],
        item5: "(a) See Rows (11) and (13) of the cover page. (b) See Rows (7) to (10) of the cover page.",
      }),
      passes: 1,
    },
    {
      name: "the rows of each cover page, beside one holding told",
      filing: silentOnRoe("(a) See Rows 11 and 13 of the cover page of each Reporting Person."),
      passes: 2,
    },
    { name: "each person has a holding in Item 5", filing: filingText(), passes: 2 },
    {
      name: "a number without a percentage, and a percentage without a number",
      filing: filingText({
        persons: [
          { ...LARKSPUR, item5: { owns: "650,000 Shares" } },
          { ...ROE, item5: { percent: "1.2%" } },
        ],
      }),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "a person whom Item 5 does not mention",
      filing: silentOnRoe(""),
      failures: [
        { severity: "error", person: "JANE M. ROE", message: "Item 5 does not mention JANE M. ROE" },
      ],
    },
    ...[
      ["by the family name in a transaction", "(c) Roe made no transactions."],
      ["by the name in a transaction", "(c) On March 3, 2025, Jane M. Roe bought 100 Shares."],
      [
        "as the holder of a part",
        "(b) Larkspur Holdings LLC holds 600,000 Shares by Jane M. Roe and options.",
      ],
      [
        "as one who shares a power",
        "(b) Larkspur Holdings LLC shares with Jane M. Roe the power to vote 100 Shares.",
      ],
      [
        "in a total of all, which is not hers",
        "Together, the Reporting Persons own 770,000 Shares. Roe made no transactions.",
      ],
      [
        "with those whose percentages rest on a number, and in transactions",
        "The percentages of the Reporting Persons are based on 9,950,000 Shares outstanding. Roe bought none.",
      ],
      [
        "by the form's name only, and in transactions",
        "This answers Item 5 of Schedule 13D. Roe bought none.",
      ],
    ].map(([how, text = ""]) => ({
      name: `a person spoken of ${how ?? ""}`,
      filing: silentOnRoe(text),
      failures: [
        {
          severity: "warning" as const,
          person: "JANE M. ROE",
          message: "states number and percentage of each other reporting person, but neither of JANE M. ROE",
          actual: "neither",
        },
      ],
    })),
    {
      name: "a person whose first letters are the number of a part",
      filing: filingText({
        amendment: null,
        persons: [LARKSPUR, { ...ROE, name: "IVO VALE", heading: "Ivo Vale", item5: null }],
        item5: "(b) Larkspur Holdings LLC owns (iv) 100 Shares, held in trust.",
      }),
      failures: [{ severity: "warning", person: "IVO VALE", message: "but neither of IVO VALE" }],
    },
    {
      name: "a person left out where the others disclaim, and are spoken of as they, with what their percentages rest on",
      filing: silentOnRoe(
        "The aggregate percentage of Shares owned by each Reporting Person is based upon 9,950,000 Shares outstanding. (b) Larkspur Holdings LLC may be deemed to own them by virtue of its office described in Item 2. This filing shall not be deemed an admission that the Reporting Persons own any of them. Each of the Reporting Persons disclaims beneficial ownership.",
      ),
      failures: [{ severity: "error", person: "JANE M. ROE", message: "does not mention JANE M. ROE" }],
    },
    {
      name: "a person left out by an amendment that restates Item 5 in its entirety",
      filing: silentOnRoe("Item 5 is amended in its entirety as above.", "2"),
      failures: [{ person: "JANE M. ROE" }],
    },
  ],
  unverified: [
    {
      name: "Item 5 speaks of the reporting persons together",
      filing: silentOnRoe("(a) The Reporting Persons may be deemed to be a group."),
      message: "together",
    },
    {
      name: "an amendment that states what changed",
      filing: silentOnRoe("", "3"),
      message: "Item 5 does not name this person, but an amendment may state only what changed.",
    },
    ...[
      ["by the family name", "(b) Roe may be taken to own as many."],
      ["in a total that is her number", "Together, the Reporting Persons own 120,000 Shares."],
      ["in a total without a number", "The Reporting Persons own some Shares together."],
      ["with the others", "(b) The foregoing own as many."],
      ["in a disclaimer", "(b) Each Reporting Person may be deemed to own as many, but disclaims so."],
      ["as a fund", "(b) The said fund owns as many."],
      ["by a percentage alone", "Roe acquired 1.2% of the class."],
      ["by what the person is", "(b) The manager of Larkspur may be taken to own as many."],
      ["as one of several of a kind", "(b) The advisers of Larkspur may be taken to own as many."],
      ["by first letters", "(b) JMR may be taken to own as many."],
      ["in a schedule", "(b) Further holdings stand in Schedule B."],
      ["in another Item", "(b) For further holdings see Item 3."],
      ["in other Items", "(b) For further holdings see Items 2 and 3."],
      ["as a reporting person", "(b) Each Reporting Person votes alone."],
      ["as one of the filers", "(b) Every one of the filers votes alone."],
    ].map(([how, text = ""]) => ({
      name: `a person who may be spoken of ${how ?? ""}`,
      filing: silentOnRoe(text),
      message: "speaks of the reporting persons together, of somebody by other words, or of another place",
    })),
    {
      name: "an amendment whose Item 5 reports no change",
      filing: filingText({
        persons: [
          { ...LARKSPUR, item5: null },
          { ...ROE, item5: null },
        ],
        item5: "There is no material change.",
      }),
      message: "states no person's holding",
    },
    ...[
      ["as the subject", "(b) Jane M. Roe is the manager."],
      ["as a second subject", "(b) Larkspur Holdings LLC holds Shares, and Jane M. Roe owns as many."],
      [
        "as a holder who owns, too",
        "(b) Larkspur Holdings LLC holds what is held by Jane M. Roe and owns more.",
      ],
      ["beside another subject", "(b) Larkspur Holdings LLC and Jane M. Roe own as many."],
      ["where nobody is the subject", "(b) There are 120,000 Shares held by Jane M. Roe."],
    ].map(([how, text = ""]) => ({
      name: `the person is named ${how ?? ""}, but no figure is read`,
      filing: silentOnRoe(text),
      message: "names this person",
    })),
    {
      name: "another person's percentage is not told",
      filing: filingText({
        amendment: null,
        persons: [
          { ...LARKSPUR, item5: { owns: "650,000 Shares" } },
          { ...ROE, item5: null },
        ],
        item5: "(c) Jane M. Roe made no transactions.",
      }),
      message: "names this person",
    },
    {
      name: "two others told in one sentence",
      filing: filingText({
        amendment: null,
        persons: [
          { ...LARKSPUR, item5: null },
          { ...LARKSPUR, name: "THORNBURY TRUST", heading: "Thornbury Trust", item5: null },
          { ...ROE, item5: null },
        ],
        item5:
          "Each of Larkspur Holdings LLC and Thornbury Trust beneficially owns 650,000 Shares, or 6.5% of the class. (c) Jane M. Roe made no transactions.",
      }),
      message: "names this person",
    },
    {
      name: "an amendment that restates nothing, and names the person in a transaction",
      filing: silentOnRoe("(c) Jane M. Roe made no transactions.", "3"),
      message: "names this person",
    },
    {
      name: "the person has powers in Item 5, but neither number nor percentage",
      filing: filingText({ persons: [LARKSPUR, { ...ROE, item5: { soleVoting: "120,000" } }] }),
      message:
        "Item 5 gives powers of this person, but no number and percentage that could be read as the holding.",
    },
    {
      name: "others are told to hold shares, and nobody to own them beneficially",
      filing: filingText({
        amendment: null,
        persons: [
          { ...LARKSPUR, item5: null },
          { ...ROE, item5: null },
        ],
        item5: "(a) Larkspur Holdings LLC directly holds 650,000 Shares.",
      }),
      message: "Item 5 tells what other reporting persons hold, but nobody's beneficial ownership",
    },
    {
      name: "others have powers in Item 5, and nobody a number",
      filing: filingText({
        persons: [
          { ...LARKSPUR, item5: { soleVoting: "650,000" } },
          { ...ROE, item5: null },
        ],
      }),
      message: "Item 5 gives powers of other reporting persons, but nobody's number and percentage",
    },
  ],
  notApplicable: [
    { name: "a 13G", filing: filingText({ schedule: "13G" }), message: "concerns Schedule 13D only" },
    { name: "no Item 5", filing: filingText().replace(/Item 5\..*?(?=SIGNATURE)/s, "") },
  ],
});
