import rule from "../../../rules/persons/item5-covers-everyone.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

testRule(rule, {
  passing: [{ name: "each person has a holding in Item 5", filing: filingText(), passes: 2 }],
  failing: [
    {
      name: "a person whom Item 5 does not mention",
      filing: filingText({ amendment: null, persons: [LARKSPUR, { ...ROE, item5: null }] }),
      failures: [
        { severity: "error", person: "JANE M. ROE", message: "Item 5 does not mention JANE M. ROE" },
      ],
    },
  ],
  unverified: [
    {
      name: "an amendment that states what changed",
      filing: filingText({ persons: [LARKSPUR, { ...ROE, item5: null }] }),
      message: "Item 5 does not name this person, but an amendment may state only what changed.",
    },
    ...[
      ["by the family name", "(c) Roe made no transactions."],
      ["by what the person is", "(b) The manager of Larkspur may be taken to own as many."],
      ["by first letters", "(b) JMR may be taken to own as many."],
      ["in a schedule", "(b) Further holdings stand in Schedule B."],
    ].map(([how, text = ""]) => ({
      name: `a person who may be spoken of ${how ?? ""}`,
      filing: filingText({ amendment: null, persons: [LARKSPUR, { ...ROE, item5: null }], item5: text }),
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
      filing: filingText({
        persons: [LARKSPUR, { ...ROE, item5: null }],
        item5: "(a) See Rows 11 and 13 of the cover page of each Reporting Person.",
      }),
      message: "together",
    },
    {
      name: "the person is named, but in words that give no figure",
      filing: filingText({
        persons: [LARKSPUR, { ...ROE, item5: null }],
        item5: "(c) Jane M. Roe made no transactions.",
      }),
      message: "names this person",
    },
  ],
  notApplicable: [{ name: "a 13G", filing: filingText({ schedule: "13G" }) }],
});
