/** A joint filing agreement of which only the entry in the list of exhibits can be seen: like-named companies. */
import rule from "../../../rules/exhibits-signatures/joint-agreement-parties.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const listed = (names: readonly string[], parties: string, preamble = ""): string =>
  filingText({
    amendment: null,
    preamble,
    item7: [`Exhibit 1. Joint Filing Agreement, by and among ${parties}`],
    persons: [ROE, ...names.map((name) => ({ ...LARKSPUR, name }))],
  });
/** The same, with the agreement in the file, signed for Ms. Roe, Mr. Cole and the fund. */
const attached = (parties: string, dated = "", amendment: string | null = null): string =>
  filingText({
    amendment,
    preamble: "",
    item7: [`Exhibit 1. Joint Filing Agreement, by and among ${parties}${dated}`],
    persons: [
      ROE,
      { ...ROE, name: "HENRY COLE", heading: "Henry Cole" },
      { ...LARKSPUR, name: FUND[0] ?? "" },
    ],
    annex: [
      "JOINT FILING AGREEMENT",
      "The undersigned agree to file jointly.",
      [
        "/s/ Jane M. Roe",
        "Jane M. Roe",
        "",
        "/s/ Henry Cole",
        "Henry Cole",
        "",
        ...FUND,
        "",
        "By: /s/ Ann Lund",
        "Manager",
      ].join("\n"),
    ],
  });
const FUND = ["LARKSPUR MEZZANINE FUND, LP"];
const FUNDS = [...FUND, "LARKSPUR MEZZANINE FUND II, LP"];

testRule(rule, {
  passing: [
    {
      name: "the agreement in the file, with every party in the list of exhibits",
      filing: attached("Jane M. Roe, Henry Cole and Larkspur Mezzanine Fund, L.P."),
      passes: 3,
    },
    {
      name: "an amendment's list of an agreement of another day, before one joined",
      filing: attached("Jane M. Roe and Larkspur Mezzanine Fund, L.P.", ", dated June 2, 2021", "3"),
      passes: 3,
    },
    {
      name: "among the Reporting Persons",
      filing: listed(FUND, "the Reporting Persons, dated March 5, 2025"),
      passes: 1,
    },
    {
      name: "the text tells that the Reporting Persons have entered into it",
      filing: filingText({
        amendment: null,
        preamble: "",
        item6:
          "The Reporting Persons have entered into a Joint Filing Agreement, a copy of which is Exhibit 1.",
        item7: ["Exhibit 1. Joint Filing Agreement"],
      }),
      passes: 1,
    },
    {
      name: "each of two like-named funds by its own name",
      filing: listed(
        FUNDS,
        "Jane M. Roe, Larkspur Mezzanine Fund, L.P. and Larkspur Mezzanine Fund II, L.P. dated March 5, 2025",
      ),
      passes: 3,
    },
    {
      name: "a slip in a fund's name",
      filing: listed(FUND, "Jane M. Roe and Larkspur Mezanine Fund, LP"),
      passes: 2,
    },
    {
      name: "a company by the first word of its name",
      filing: listed(FUND, "Ms. Roe and Larkspur"),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "one who signs the agreement in the file, and is left out of its parties in the list of exhibits",
      filing: attached("Jane M. Roe and Larkspur Mezzanine Fund, L.P.", ", dated March 5, 2025"),
      failures: [
        {
          severity: "warning",
          person: "HENRY COLE",
          expected: "HENRY COLE among the parties",
          message:
            /^The list of exhibits names the parties to the joint filing agreement, but not HENRY COLE, for whom the agreement in this file is signed\.$/,
        },
      ],
    },
    {
      name: "another company of the family in the place of a reporting person",
      filing: listed(
        ["LARKSPUR GROUP MANAGEMENT LLC", "LARKSPUR MANAGEMENT LLC"],
        "Jane M. Roe, Larkspur Management LLC and Larkspur International Management LP.",
      ),
      failures: [
        {
          severity: "warning",
          person: "LARKSPUR GROUP MANAGEMENT LLC",
          message: "It names Larkspur International Management LP., of whom there is no cover page.",
        },
      ],
    },
    {
      name: "one fund of two, and a third that files nothing",
      filing: listed(FUNDS, "Jane M. Roe, Larkspur Alpha Fund, LP and Larkspur Mezzanine Fund II, LP"),
      failures: [
        { person: "LARKSPUR MEZZANINE FUND, LP", message: "It names Larkspur Alpha Fund, LP, of whom" },
      ],
    },
    {
      name: "the second fund's name for the first",
      filing: listed(FUND, "Jane M. Roe and Larkspur Mezzanine Fund II, LP"),
      failures: [
        { person: "LARKSPUR MEZZANINE FUND, LP", message: "It names Larkspur Mezzanine Fund II, LP" },
      ],
    },
  ],
  unverified: [
    ...[
      "certain of the Reporting Persons",
      "the Reporting Persons other than Jane M. Roe",
      "the Reporting Persons (incorporated by reference to Exhibit 1 of the statement filed in 2021)",
    ].map((parties) => ({
      name: `among ${parties}`,
      filing: listed(FUND, parties),
      message: "its text was not found in this file",
    })),
    {
      name: "a longer name, which may be the whole one",
      filing: listed(FUND, "Jane M. Roe and Larkspur Mezzanine Offshore Fund, LP"),
      message: "is not plain from the name in the list of exhibits",
    },
    {
      name: "another name, where the text tells of a former one",
      filing: listed(
        FUND,
        "Jane M. Roe and Larkspur Alpha Fund, LP",
        "The fund was formerly called Larkspur Alpha.",
      ),
      message: "is not plain from the name in the list of exhibits",
    },
  ],
});
