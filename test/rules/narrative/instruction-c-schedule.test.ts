import rule from "../../../rules/narrative/instruction-c-schedule.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { first13D, first13G, structuredFirst13D } from "../../support/first-statement.js";
import type { StatedPerson } from "../../support/stated-filing.js";

const named = (name: string, type: string): StatedPerson => ({ ...LARKSPUR, name, heading: name, type });
const INC = named("Larkspur Holdings, Inc.", "CO");
const FUND = named("Larkspur Fund, L.P.", "PN");
const GP = named("Larkspur Advisors LLC", "OO");

const NEGATIVE =
  "(d) None of the Reporting Persons, nor any of their officers and directors, has been convicted.";
const told = (
  persons: readonly StatedPerson[],
  a: string,
  changes: { readonly item7?: readonly string[]; readonly annex?: readonly string[] } = {},
): string =>
  first13D(
    {
      2: [
        "Item 2. Identity and Background.",
        `(a) ${a}`,
        "(b) 1 Mill Lane, Albany, New York 12207.",
        "(c) Investing in securities.",
        NEGATIVE,
        "(f) Delaware.",
      ],
      7: ["Item 7. Material to be Filed as Exhibits.", ...(changes.item7 ?? ["None."])],
    },
    { persons, ...(changes.annex === undefined ? {} : { annex: changes.annex }) },
  );

const item2 = (name: string): string => `<item2><filingPersonName>${name}</filingPersonName></item2>`;

testRule(rule, {
  passing: [
    {
      name: "directors listed in a schedule",
      filing: told([INC], "Larkspur Holdings, Inc. Its directors and officers are listed in Schedule A."),
      passes: 1,
    },
    {
      name: "whatever the reference says, it leads to a schedule",
      filing: told([INC], "Larkspur Holdings, Inc. See Annex I."),
      passes: 1,
    },
    {
      name: "officers named in the text",
      filing: told([INC], "Larkspur Holdings, Inc., whose only officer is Peter Vale."),
      passes: 1,
    },
    {
      name: "a fund names its general partner only",
      filing: told(
        [FUND, GP],
        "Larkspur Fund, L.P. Larkspur Advisors LLC is the general partner of Larkspur Fund, L.P.",
      ).replace("(f) Delaware.", "(f) Delaware. Ms. Roe controls Larkspur Advisors LLC."),
      passes: 2,
    },
    ...[
      "Larkspur Fund, L.P. invests in securities. Larkspur Advisors LLC is its general partner; Ann Lee is its managing member.",
      "Larkspur Fund, L.P. invests in securities. Its general partner is Larkspur Advisors LLC, whose managing member is Ann Lee.",
      "Larkspur Fund, L.P. invests in securities, of which Larkspur Advisors LLC is the general partner. Ann Lee is the managing member of Larkspur Advisors LLC.",
    ].map((a) => ({ name: `the fund's general partner: ${a}`, filing: told([FUND, GP], a), passes: 2 })),
    {
      name: "one who controls the corporation is a filer, too",
      filing: told(
        [INC, ROE],
        "Larkspur Holdings, Inc. and Jane M. Roe. Ms. Roe controls Larkspur Holdings, Inc.",
      ),
      passes: 1,
    },
    {
      name: "all of them together",
      filing: told(
        [INC, FUND],
        "Larkspur Holdings, Inc. and Larkspur Fund, L.P. Peter Vale is president of each of the entities.",
      ),
      passes: 2,
    },
    {
      name: "a sole member",
      filing: told(
        [GP],
        "Larkspur Advisors LLC, the sole member of which is Peter Vale. Its manager is Ann Lee.",
      ),
      passes: 1,
    },
    {
      name: "a structured filing",
      filing: structuredFirst13D(item2("Larkspur Holdings LLC, the directors of which are in Exhibit 99.2")),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a corporation of which nobody is named",
      filing: told([INC], "Larkspur Holdings, Inc."),
      failures: [
        {
          severity: "warning",
          person: "Larkspur Holdings, Inc.",
          message:
            "Item 2 does not tell who is in charge of Larkspur Holdings, Inc., and the filing lists no schedule or exhibit that does. For a corporation that is each executive officer and director, for a partnership each general partner, and for both whoever controls them.",
        },
      ],
    },
    {
      name: "the principal office of the one who files, which is no principal of it",
      filing: told(
        [INC],
        "Larkspur Holdings, Inc. The principal office and principal place of business of the Reporting Person is in Dover. It may use its capital for control transactions.",
      ),
      failures: [{ person: "Larkspur Holdings, Inc." }],
    },
    {
      name: "a partnership without a word of its general partner",
      filing: told([FUND], "Larkspur Fund, L.P."),
      failures: [{ severity: "warning", person: "Larkspur Fund, L.P." }],
    },
    {
      name: "a corporation by its type",
      filing: told([named("Thornbury", "CO")], "Thornbury"),
      failures: [{ person: "Thornbury" }],
    },
    {
      name: "a foreign company",
      filing: told([named("Thornbury Mills Ltd", "IA")], "Thornbury Mills Ltd"),
      failures: [{ person: "Thornbury Mills Ltd" }],
    },
    {
      name: "a name with an office in it names no officer",
      filing: told(
        [named("Thornbury Partners, Inc.", "CO")],
        "This statement is filed by Thornbury Partners, Inc.",
      ),
      failures: [{ person: "Thornbury Partners, Inc." }],
    },
    {
      name: "who owns the shares is another matter",
      filing: told([INC], "Larkspur Holdings, Inc., for the shares beneficially owned by it."),
      failures: [{ person: "Larkspur Holdings, Inc." }],
    },
    {
      name: "the joint filing agreement is no schedule of officers",
      filing: told([INC], "Larkspur Holdings, Inc., by the joint filing agreement attached as Exhibit 1.", {
        item7: ["Exhibit 1 Joint Filing Agreement."],
      }),
      failures: [{ person: "Larkspur Holdings, Inc." }],
    },
  ],
  unverified: [
    ...[
      "Larkspur Advisors LLC, as general partner of Larkspur Fund, L.P., may be deemed to beneficially own its 650,000 shares.",
      "Larkspur Fund, L.P. is the record holder of 650,000 shares. Larkspur Advisors LLC, its general partner, may be deemed to beneficially own them.",
    ].map((item5) => ({
      name: `Item 5 calls a reporting person the general partner of the fund, Item 2 calls nobody so: ${item5}`,
      filing: first13D(
        {
          2: [
            "Item 2. Identity and Background.",
            "(a) Larkspur Fund, L.P. and Larkspur Advisors LLC.",
            "(b) 1 Mill Lane, Albany, New York 12207.",
            "(c) Investing in securities.",
            NEGATIVE,
            "(f) Delaware.",
          ],
          5: ["Item 5. Interest in Securities of the Issuer.", item5],
        },
        { persons: [FUND, GP] },
      ),
      message: "another part speaks of a reporting person who is",
    })),
    {
      name: "whose general partner it is cannot be told, as two are spoken of",
      filing: told(
        [FUND, named("Thornbury Fund, L.P.", "PN"), GP],
        "Larkspur Fund, L.P. and Thornbury Fund, L.P. invest in securities. Larkspur Advisors LLC is its general partner.",
      ),
      message: "whether of this person cannot be told from the words",
    },
    {
      name: "a general partner told, the corporation behind it not",
      filing: told([FUND, INC], "Larkspur Holdings, Inc. is the general partner of Larkspur Fund, L.P."),
      message:
        "Officers, partners or owners are told of, but whether of this person cannot be told from the words.",
    },
    {
      name: "an office in somebody of another name",
      filing: told(
        [INC, ROE],
        "Larkspur Holdings, Inc. and Jane M. Roe. Ms. Roe is the president of Thornbury.",
      ),
      message: "whether of this person cannot be told from the words",
    },
    {
      name: "an exhibit that may list them",
      filing: told([INC], "Larkspur Holdings, Inc.", { item7: ["Exhibit 99.2 Directors of the filer."] }),
      message: "whether of this person cannot be told",
    },
    {
      name: "a list at the end of the file",
      filing: told([INC], "Larkspur Holdings, Inc.", {
        annex: ["Executive Officers and Directors", "Peter Vale"],
      }),
      message: "whether of this person cannot be told",
    },
    {
      name: "a schedule of officers",
      filing: told([INC], "Larkspur Holdings, Inc.", {
        annex: ["SCHEDULE A", "Officers\n\nName\tOccupation\tAddress\nPeter Vale\tCounsel\tAlbany"],
      }),
      message: "whether of this person cannot be told",
    },
    {
      name: "a limited liability company may be run as either",
      filing: told([GP], "Larkspur Advisors LLC"),
      message:
        "Item 2 does not tell who is in charge of this person; but whether it must for an entity of this kind is open.",
    },
    {
      name: "a name that tells no form",
      filing: told([named("Thornbury", "IA")], "Thornbury"),
      message: "whether it must for an entity of this kind is open",
    },
    {
      name: "a file that breaks off",
      filing: told([INC], "Larkspur Holdings, Inc.").split("SIGNATURE")[0] ?? "",
      message: "Item 2 does not tell who is in charge of this person; but no signature page was read",
    },
  ],
  notApplicable: [
    { name: "a natural person", filing: told([ROE], "Jane M. Roe") },
    { name: "a trust", filing: told([named("Thornbury Family Trust", "OO")], "Thornbury Family Trust") },
    { name: "no Item 2", filing: first13D({ 2: [] }, { persons: [INC] }) },
    { name: "an amendment", filing: filingText({ persons: [INC] }) },
    { name: "a Schedule 13G", filing: first13G({}, { persons: [INC] }) },
  ],
});
