import rule from "../../../rules/identity/defined-term.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedFiling } from "../../support/filing-text.js";
import { structured13G } from "../../support/structured-13g.js";

const QUIET = {
  amendment: null,
  persons: [LARKSPUR, ROE].map((person) => ({ ...person, item5: null })),
  preamble: "",
  outstanding: "",
};
const told = (sentences: string[], changes: StatedFiling = {}) =>
  filingText({ ...QUIET, item5: sentences.join("\n\n"), ...changes });
const USES = ["She sold the Warrants.", "He bought the Warrants."];

testRule(rule, {
  passing: [
    {
      name: "defined in quotation marks",
      filing: told([...USES, "She has warrants (the “Warrants”)."]),
      passes: 1,
    },
    {
      name: "defined with straight marks and others",
      filing: told([...USES, 'Warrants (collectively, the "Series Warrants").']),
    },
    {
      name: "defined in a typewriter's marks",
      filing: told([...USES, "She has warrants (the ``Warrants'')."]),
    },
    {
      name: "defined in brackets alone",
      filing: told([...USES, "She has warrants (collectively, the Warrants)."]),
    },
    {
      name: "in a note to a cover page",
      filing: told(USES, {
        persons: [{ ...LARKSPUR, item5: null, notes: ["(1) Includes warrants (the “Warrants”)."] }],
      }),
    },
    {
      name: "in the title of the class",
      filing: told(["She sold the Shares.", "He bought the Shares."], {
        classTitle: "Common Shares (the “Shares”)",
      }),
    },
    ...[
      "The siblings are party to a Voting Agreement dated May 8, 2002.",
      "The siblings made a Voting Agreement with the Issuer.",
      "The Voting Agreement of May 8, 2002 binds both.",
    ].map((sentence) => ({
      name: `an agreement told by its day or its parties: ${sentence}`,
      filing: told(["under the Voting Agreement", "by such Voting Agreement", sentence]),
      passes: 1,
      message: "“Voting Agreement” is told by its day or its parties.",
    })),
    {
      name: "an agreement told by the list of exhibits",
      filing: told(["under the Voting Agreement", "by such Voting Agreement"], {
        item7: [
          "Exhibit 2   Voting Agreement, dated as of May 8, 2002, by and between Larkspur and the Issuer",
        ],
      }),
      passes: 1,
    },
    {
      name: "two terms",
      filing: told([
        ...USES,
        "the Merger Agreement and",
        "the Merger Agreement",
        "(the “Warrants”)",
        "(the “Merger Agreement”)",
      ]),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "used twice and nowhere defined",
      filing: told(USES),
      failures: [
        {
          severity: "info",
          message:
            /^“the Warrants” is written with a capital letter 2 times, but the text neither defines it nor refers to a paper that does\.$/,
        },
      ],
    },
    {
      name: "an agreement",
      filing: told(["under the Merger Agreement", "by such Merger Agreement"]),
      failures: [{ message: "“the Merger Agreement”" }],
    },
    { name: "these Warrants", filing: told(["of these Warrants", "of those Warrants"]), failures: [{}] },
    {
      name: "no title of the class",
      filing: told(USES, { classTitle: "" }),
      failures: [{ message: "“the Warrants”" }],
    },
    {
      name: "quoted beside a use",
      filing: told(["See “Notes” and the Warrants.", "Of the Warrants, “some”."]),
      failures: [{ message: "“the Warrants”" }],
    },
    {
      name: "a structured filing",
      filing: structured13G({ item8: "It holds the Notes.\nIt bought those Notes." }),
      failures: [{ message: "“the Notes”" }],
    },
  ],
  unverified: [
    {
      name: "an amendment, whose first statement may define the term",
      filing: told(USES, { amendment: "2" }),
      message: "“Warrants” is used and not defined here; the statement that this one amends may define it.",
    },
    {
      name: "capitalized terms of the statement amended",
      filing: told([...USES, "Capitalized terms have the meanings that the statement gives them."]),
      message: "“Warrants” is used and not defined here; the text refers to definitions in another paper.",
    },
    {
      name: "as defined in the Schedule 13D",
      filing: told([...USES, "the Warrants as defined in the Schedule 13D"]),
      message: "another paper",
    },
    {
      name: "capitalised words",
      filing: told([...USES, "Capitalised words are the statement's."]),
      message: "another paper",
    },
    {
      name: "ascribed to them",
      filing: told([...USES, "with the meanings ascribed to them"]),
      message: "another paper",
    },
    {
      name: "information required",
      filing: told([...USES, "The information required is incorporated."]),
      message: "another paper",
    },
    {
      name: "information contained",
      filing: told([...USES, "The information contained there is incorporated."]),
      message: "another paper",
    },
    {
      name: "another paper's information",
      filing: told([...USES, "The information set forth in the Offer to Purchase is incorporated herein."]),
      message: "another paper",
    },
  ],
  notApplicable: [
    { name: "no title of the class and no term", filing: told(["It sold warrants."], { classTitle: "" }) },

    { name: "used once", filing: told(["She sold the Warrants.", "She has warrants."]) },
    { name: "the beginning of a name", filing: told(["the Warrants Trust", "the Warrants Trust paid"]) },
    {
      name: "in the title of another paper's chapter",
      filing: told(["See “Price of the Warrants; Dividends”.", "and “Sale of the Warrants”"]),
    },
    { name: "small letters", filing: told(["She sold the warrants.", "He bought the warrants."]) },
  ],
});
