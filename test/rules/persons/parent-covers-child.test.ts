import rule from "../../../rules/persons/parent-covers-child.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { fund, IS_MEMBER, IS_PARTNER, partner, person, roe, three, two } from "./control-cases.js";

const fails = (name: string, told: string) => ({
  name,
  filing: two("500,000", "600,000", told),
  failures: [{ message: "Row 11 of LARKSPUR HOLDINGS LLC states 500,000 shares" }],
});
testRule(rule, {
  passing: [
    {
      name: "a general partner with the fund's amount",
      filing: two("600,000", "600,000", IS_PARTNER),
      passes: 1,
    },
    {
      name: "a general partner with one share more",
      filing: two("600,001", "600,000", IS_PARTNER),
      passes: 1,
    },
    {
      name: "a chain of three with the same amount",
      filing: three("600,000", "600,000", "600,000", IS_PARTNER, IS_MEMBER),
      passes: 2,
    },
    {
      name: "the manager of two companies controls both; the one does not control the other",
      filing: three(
        "600,000",
        "500,000",
        "600,000",
        "Ms. Roe, as the managing member of Tamarind Fund, L.P. and Larkspur Holdings LLC, controls Tamarind Fund, L.P.",
      ),
      passes: 1,
    },
    {
      name: "fewer, and the text disclaims the rest for this person",
      filing: two(
        "500,000",
        "600,000",
        IS_PARTNER,
        "Larkspur Holdings LLC disclaims beneficial ownership of the shares held by the fund.",
      ),
      passes: 1,
      remark: "The text disclaims beneficial ownership for LARKSPUR HOLDINGS LLC.",
    },
    {
      name: "a term defined for the fund is no name of the company that has its first word",
      filing: filingText({
        schedule: "13G",
        persons: [
          fund("600,000"),
          partner("600,000"),
          { ...partner("900,000"), name: "TAMARIND, INC.", heading: "Tamarind, Inc." },
        ],
        told: [
          "This statement is filed by Tamarind Fund, L.P. (“Tamarind”) and others.",
          "Larkspur Holdings LLC is the general partner of Tamarind.",
        ],
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a general partner with one share fewer",
      filing: two("599,999", "600,000", IS_PARTNER),
      failures: [
        {
          severity: "warning",
          expected: "at least 600,000 shares",
          actual: "599,999 shares",
          line: 40,
          persons: ["LARKSPUR HOLDINGS LLC", "TAMARIND FUND, L.P."],
          message:
            "Row 11 of LARKSPUR HOLDINGS LLC states 599,999 shares, fewer than the 600,000 of TAMARIND FUND, L.P., of which LARKSPUR HOLDINGS LLC is the general partner. Whoever controls an entity has, indirectly, its power over the shares.",
        },
      ],
    },
    {
      name: "Schedule 13G",
      filing: filingText({
        schedule: "13G",
        persons: [fund("600,000"), partner("500,000")],
        told: [IS_PARTNER],
      }),
      failures: [{ message: "Row 9 of LARKSPUR HOLDINGS LLC states 500,000 shares" }],
    },
    {
      name: "a chain, short at the top",
      filing: three("500,000", "600,000", "600,000", IS_PARTNER, IS_MEMBER),
      failures: [
        {
          message:
            "Row 11 of JANE M. ROE states 500,000 shares, fewer than the 600,000 of LARKSPUR HOLDINGS LLC, of which JANE M. ROE is the sole member.",
        },
      ],
    },
    {
      name: "a chain, short in the middle and at the top",
      filing: three("500,000", "500,000", "600,000", IS_PARTNER, IS_MEMBER),
      failures: [
        { message: "Row 11 of LARKSPUR HOLDINGS LLC" },
        {
          message:
            "fewer than the 600,000 of TAMARIND FUND, L.P., over which, through LARKSPUR HOLDINGS LLC, JANE M. ROE has control.",
        },
      ],
    },
    {
      name: "a parent of two, short of the larger",
      filing: three(
        "500,000",
        "400,000",
        "600,000",
        "Jane M. Roe is the managing member of each of Larkspur Holdings LLC and Tamarind Fund, L.P.",
      ),
      failures: [
        {
          message:
            "fewer than the 600,000 of TAMARIND FUND, L.P., of which JANE M. ROE is the managing member",
        },
      ],
    },
    {
      name: "control through two, of whom one is told plainly",
      filing: filingText({
        persons: [
          fund("600,000"),
          partner("600,000"),
          roe("500,000"),
          person("Quill Advisers LLC", "OO", "600,000"),
        ],
        told: [
          "Jane M. Roe is the investment adviser of Quill Advisers LLC.",
          "Quill Advisers LLC is the general partner of Tamarind Fund, L.P.",
          IS_MEMBER,
          IS_PARTNER,
        ],
      }),
      failures: [{ message: "of LARKSPUR HOLDINGS LLC, of which JANE M. ROE is the sole member" }],
    },
    {
      name: "a fund whose note says what it holds itself",
      filing: filingText({
        persons: [
          fund("600,000 ⁽¹⁾", {
            soleVoting: "600,000 ⁽¹⁾",
            notes: [
              "(1) Consists of (i) 400,000 shares of Common Stock and (ii) 200,000 shares of Common Stock issuable upon exercise of options.",
            ],
          }),
          partner("500,000"),
        ],
        told: [IS_PARTNER],
      }),
      failures: [{ message: "Row 11 of LARKSPUR HOLDINGS LLC" }],
    },
    fails(
      "a defined term stands between",
      'Larkspur Holdings LLC, a Delaware limited liability company ("Larkspur"), serves as the general partner of Tamarind Fund, L.P.',
    ),
    fails("an apposition", "Larkspur Holdings LLC, the general partner of Tamarind Fund, L.P., signs."),
    fails("a sole shareholder", "Larkspur Holdings LLC is the sole shareholder of Tamarind Fund, L.P."),
    fails("a managing member", "Larkspur Holdings LLC acts as managing member of Tamarind Fund, L.P."),
    fails("a parent", "Larkspur Holdings LLC is the parent of Tamarind Fund, L.P."),
    {
      name: "a wholly owned subsidiary",
      filing: two(
        "500,000",
        "600,000",
        "Tamarind Fund, L.P. is a wholly owned subsidiary of Larkspur Holdings LLC.",
      ),
      failures: [
        { message: "of TAMARIND FUND, L.P., which is LARKSPUR HOLDINGS LLC's wholly-owned subsidiary." },
      ],
    },
    {
      name: "a fund that is controlled by another",
      filing: two("500,000", "600,000", "Tamarind Fund, L.P. is controlled by Larkspur Holdings LLC."),
      failures: [{ message: "of TAMARIND FUND, L.P., which LARKSPUR HOLDINGS LLC controls." }],
    },
    {
      name: "a person who controls another",
      filing: two("500,000", "600,000", "Larkspur Holdings LLC controls Tamarind Fund, L.P."),
      failures: [{ message: "which LARKSPUR HOLDINGS LLC controls." }],
    },
    {
      name: "told twice, once plainly",
      filing: two(
        "500,000",
        "600,000",
        "Larkspur Holdings LLC is a manager of Tamarind Fund, L.P.",
        IS_PARTNER,
      ),
      failures: [{ message: "is the general partner" }],
    },
  ],
  notApplicable: [
    {
      name: "a name with its form ends a sentence, and the next tells of another's role",
      filing: three(
        "600,000",
        "600,000",
        "500,000",
        "The others are owned by Tamarind Fund, L.P. As the managing member of Larkspur Holdings LLC, Ms. Roe may be deemed to own them.",
      ),
    },
    { name: "no control told", filing: two("500,000", "600,000") },
    {
      name: "an officer",
      filing: two("500,000", "600,000", "Larkspur Holdings LLC is the secretary of Tamarind Fund, L.P."),
    },
    {
      name: "a limited partner",
      filing: two("500,000", "600,000", "Larkspur Holdings LLC is a limited partner of Tamarind Fund, L.P."),
    },
    {
      name: "a stranger's general partner",
      filing: two(
        "500,000",
        "600,000",
        "Larkspur Holdings LLC is the general partner of Thornbury LP, which lends to Tamarind Fund, L.P.",
      ),
    },
    {
      name: "a holding through the general partner",
      filing: two(
        "500,000",
        "600,000",
        "Larkspur Holdings LLC holds its shares through Thornbury LLC, which is the general partner of Tamarind Fund, L.P.",
      ),
    },
    {
      name: "no amount of the controlled",
      filing: two("500,000", "see note", IS_PARTNER),
    },
  ],
});
