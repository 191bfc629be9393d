import rule from "../../../rules/persons/person-count-agrees.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

testRule(rule, {
  passing: [
    {
      name: "an entry of Item 7 is no joint filing agreement",
      filing: filingText({ item7: ["Exhibit 1   Joint Filing Agreement"] }),
      passes: 4,
    },
    { name: "covers, Item 2(a) and signatures name the same persons", filing: filingText(), passes: 4 },
    {
      name: "the joint filing agreement, too",
      filing: filingText({ agreement: ["LARKSPUR HOLDINGS LLC", "JANE M. ROE"] }),
      passes: 6,
    },
  ],
  failing: [
    {
      name: "a person who does not sign",
      filing: filingText({ persons: [{ ...LARKSPUR, signed: false }, ROE] }),
      failures: [
        {
          severity: "error",
          person: "LARKSPUR HOLDINGS LLC",
          message: "does not sign the statement",
          actual: "none",
        },
      ],
    },
    {
      name: "a person whom Item 2(a) leaves out",
      filing: filingText({ filedBy: ["Jane M. Roe"] }),
      failures: [
        {
          severity: "warning",
          person: "LARKSPUR HOLDINGS LLC",
          message: "Item 2(a) does not list this person",
        },
      ],
    },
    {
      name: "a name in Item 2(a) without a cover page",
      filing: filingText({ filedBy: ["Larkspur Holdings LLC", "Jane M. Roe", "Thornbury Trust"] }),
      failures: [{ severity: "warning", message: "Item 2(a) lists Thornbury Trust" }],
    },
    {
      name: "a person who is no party to the agreement",
      filing: filingText({ agreement: ["JANE M. ROE"] }),
      failures: [
        {
          severity: "warning",
          person: "LARKSPUR HOLDINGS LLC",
          message: "does not sign the joint filing agreement",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "one signatory for every person, under another name",
      filing: filingText({
        persons: [LARKSPUR, { ...ROE, signed: false }],
        annex: ["", "THORNBURY TRUST", "", "By: /s/ Ann Lund"],
      }),
      message: "No signature under this name could be told from the signature page",
    },
    ...[
      "Ann Lund, for itself and each of the filers",
      "Ann Lund, individually and as trustee",
      "JMR LLC",
    ].map((title) => ({
      name: `a signature that may be given for others: ${title}`,
      filing: filingText({ persons: [LARKSPUR, { ...ROE, signed: false }], annex: [title] }),
      message: "which may give one for several persons",
    })),
    {
      name: "an agreement for the persons on a schedule",
      filing: filingText({ agreement: ["JANE M. ROE"] }).replace(
        "JOINT FILING AGREEMENT\n",
        "JOINT FILING AGREEMENT\n\nWe and the persons on Schedule I agree to this.\n",
      ),
      message: "from the joint filing agreement",
    },
    {
      name: "Item 2(a) lists a person by what may be another name",
      filing: filingText({ filedBy: ["Larkspur Holdings LLC", "the Manager"] }),
      message: "perhaps this person by another name",
    },
    {
      name: "a heading in the list of Item 2(a) that names nobody",
      filing: filingText({ filedBy: ["Larkspur Holdings LLC", "Jane M. Roe", "the officers listed below"] }),
      message: "It may be another name of one of the persons.",
    },
    {
      name: "no signatures at all",
      filing: filingText({
        persons: [
          { ...LARKSPUR, signed: false },
          { ...ROE, signed: false },
        ],
      }),
      message: "No signatures could be read",
    },
  ],
});
