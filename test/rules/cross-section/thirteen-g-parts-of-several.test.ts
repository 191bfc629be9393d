import rule from "../../../rules/cross-section/thirteen-g-parts-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { QUILLBY_ADVISERS, QUILLBY_FUND, structured13G } from "../../support/structured-13g.js";

/** Thorne Advisers LP reports 650,000 shares, 6.5 %. */
const item6 = (item6: string) => structured13G({ item6 });
const item8 = (item8: string) => structured13G({ item8 });

/** Two members of a group in Item 8, a line each, and their total. */
const members = (fund: string, total = "2,130,440") =>
  structured13G({
    persons: [QUILLBY_FUND, QUILLBY_ADVISERS],
    item8: `The members are:\nQuillby Fund LP - ${fund} shares - 4.4%\nQuillby Advisers LLC - 1,230,440 shares - 6.0%\nTotal - ${total} shares - 10.4%`,
  });

testRule(rule, {
  passing: [
    { name: "a list of members, a line each, and their total", filing: members("900,000"), passes: 3 },
    {
      name: "a group with others than the filer: only the size of the class is compared",
      filing: item8(
        "The parties to the Voting Agreement, including Thorne Advisers LP, beneficially own in the aggregate 3,100,000 shares, or 31.0% of the class.",
      ),
      passes: 1,
      message:
        "Item 8 states 3,100,000 shares or 31.0 %, which fits the 650,000 shares or 6.5 % on the cover page of Thorne Advisers LP.",
    },
    {
      name: "a list of owners that begins with the filer",
      filing: item8(
        "Thorne Advisers LP, Alder Lending LLC and the Issuer's chairman are bound by an agreement and together own 3,100,000 shares (31.0%).",
      ),
      passes: 1,
    },
    {
      name: "a list of owners by no word but the verb",
      filing: item6("Thorne Advisers LP, an adviser, and Alder Lending LLC own 3,100,000 shares (31.0%)."),
      passes: 1,
    },
    {
      name: "one of several holders",
      filing: item8("Thorne Advisers LP is one of four holders which own 3,100,000 shares (31.0%)."),
      passes: 1,
    },
    {
      name: "another member of the group, who files alone",
      filing: item8("Alder Lending LLC, which files separately, owns 2,450,000 shares (24.5%)."),
      passes: 1,
    },
    {
      name: "officers and directors as a group",
      filing: item6("Ms. Thorne and the other directors as a group own 910,000 shares (9.1%)."),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "another number in the line of a member",
      filing: members("700,000"),
      failures: [
        {
          person: "Quillby Fund LP",
          expected: "900,000",
          actual: "700,000",
          message: "Both are told to be the same percentage of the class.",
        },
      ],
    },
    {
      name: "a filer whose name has the word Group",
      filing: item6(
        "Thorne Advisers LP, adviser to Alder Group Inc., is the beneficial owner of 680,000 shares.",
      ),
      failures: [{ person: "Thorne Advisers LP", expected: "650,000", actual: "680,000" }],
    },
    {
      name: "a fund of a company with limited liability",
      filing: item6("Mill Growth Fund Limited has an interest in 720,000 shares, or 7.2% of the class."),
      failures: [{ message: "Row 9 of no cover page states more than 650,000." }],
    },
  ],
  unverified: [
    {
      name: "a group whose percentage is not told",
      filing: item8(
        "The Stockholder Parties may be deemed a group, each member of which would be the beneficial owner of 3,100,000 shares.",
      ),
      message: "It may be what a group owns, to which others belong.",
    },
    {
      name: "filers who together own what their cover pages add up to",
      filing: structured13G({
        persons: [QUILLBY_FUND, QUILLBY_ADVISERS],
        item8: "Quillby Fund LP and Quillby Advisers LLC, its adviser, together own 2,130,440 shares (9.4%).",
      }),
      message: "It may be what several persons own together.",
    },
  ],
  notApplicable: [
    {
      name: "a limit on what may be owned",
      filing: item6(
        "Under a waiver, Thorne Advisers LP may not acquire beneficial ownership of more than 1,200,000 shares (12%).",
      ),
    },
    {
      name: "leave to own more",
      filing: item6("The Issuer has permitted Thorne Advisers LP to own 1,200,000 shares (12%)."),
    },
    {
      name: "no more than a number",
      filing: item6("Thorne Advisers LP has undertaken to hold at most 1,200,000 shares (12%)."),
    },
  ],
});
