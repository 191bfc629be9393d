import rule from "../../../rules/persons/item5-covers-everyone.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

/** A first filing whose Item 5 states a holding of Larkspur, and says of Jane Roe only what is given. */
const silentOnRoe = (item5: string, amendment: string | null = null) =>
  filingText({ amendment, persons: [LARKSPUR, { ...ROE, item5: null }], item5 });

testRule(rule, {
  passing: [
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
    {
      name: "a person left out by an amendment that restates Item 5 in its entirety",
      filing: silentOnRoe("Item 5 is amended in its entirety as above.", "2"),
      failures: [{ person: "JANE M. ROE" }],
    },
  ],
  unverified: [
    {
      name: "an amendment that states what changed",
      filing: silentOnRoe("", "3"),
      message: "Item 5 does not name this person, but an amendment may state only what changed.",
    },
    ...[
      ["by the family name", "(c) Roe made no transactions."],
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
    {
      name: "Item 5 speaks of the reporting persons together",
      filing: silentOnRoe("(a) See Rows 11 and 13 of the cover page of each Reporting Person."),
      message: "together",
    },
    {
      name: "the person is named, but in words that give no figure",
      filing: silentOnRoe("(c) Jane M. Roe made no transactions."),
      message: "names this person",
    },
    {
      name: "the person has powers in Item 5, but neither number nor percentage",
      filing: filingText({ persons: [LARKSPUR, { ...ROE, item5: { soleVoting: "120,000" } }] }),
      message: "names this person",
    },
  ],
  notApplicable: [
    { name: "a 13G", filing: filingText({ schedule: "13G" }), message: "concerns Schedule 13D only" },
    { name: "no Item 5", filing: filingText().replace(/Item 5\..*?(?=SIGNATURE)/s, "") },
  ],
});
