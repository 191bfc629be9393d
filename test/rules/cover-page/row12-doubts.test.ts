import rule from "../../../rules/cover-page/row12-vs-disclaimer.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

/** Larkspur as the only reporting person. */
const one = (excludes: boolean, item5: string) => filingText({ persons: [{ ...LARKSPUR, excludes }], item5 });

/** The same, not ticked and with the whole taken apart by who holds it. */
const untickedByHolder = (item5: string) =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        item5: {
          owns: "650,000 Shares, consisting of (i) 600,000 Shares held directly by Larkspur and (ii) 50,000 Shares held by Mill Fund LP",
        },
        notes: [],
      },
    ],
    item5,
  });

testRule(rule, {
  passing: [
    {
      name: "nothing left out",
      filing: one(false, "Larkspur holds no others."),
      passes: 1,
      message: "Row 12 is not ticked, and the text tells of no shares left out.",
    },
    {
      name: "ticked, and a number of shares disclaimed in general words",
      filing: one(
        true,
        "Larkspur disclaims beneficial ownership of the 600,000 Shares reported herein except to the extent of its pecuniary interest.",
      ),
      passes: 1,
      message: "Row 12 is ticked, and the text tells of shares left out or disclaimed.",
      remark: null,
    },
  ],
  failing: [
    {
      name: "shares bought and shares outstanding are none left out",
      filing: one(true, "Larkspur bought 20,000 Shares in May. There are 9,000,000 Shares outstanding."),
      failures: [{ severity: "warning", actual: "a ticked box" }],
    },
    {
      name: "the form's own words, by which its cover page is not deemed filed, tell of nothing",
      filing: one(
        true,
        "The information required on the remainder of this cover page shall not be deemed to be “filed” for the purpose of Section 18.",
      ),
      failures: [{ severity: "warning" }],
    },
    {
      name: "a reference alone tells of nothing",
      filing: one(true, "See Item 5."),
      failures: [{ severity: "warning", actual: "a ticked box", at: ["☒", "650,000"] }],
    },
    {
      name: "ticked beside a total that cannot be read",
      filing: filingText({ persons: [{ ...LARKSPUR, aggregate: "See Item 5", excludes: true }] }),
      failures: [{ at: ["☒"] }],
    },
    {
      name: "ticked in a first filing under the form of amendments, with Item 5 in it",
      filing: filingText({ amendment: null, persons: [{ ...LARKSPUR, excludes: true }] }).replace(
        "SCHEDULE 13D",
        "SCHEDULE 13D/A",
      ),
      failures: [{ actual: "a ticked box" }],
    },
    {
      name: "the only person's own exclusion",
      filing: one(
        false,
        "Excludes 40,000 Shares held by a family trust, as to which Larkspur disclaims beneficial ownership.",
      ),
      failures: [{ severity: "warning", expected: "a ticked box" }],
    },
    {
      name: "the only person's own exclusion, whose relative is told by the person's name",
      filing: filingText({
        persons: [{ ...ROE, excludes: false }],
        item5:
          "Excludes 5,000 Shares owned by Ms. Roe's husband, beneficial ownership of which she disclaims.",
      }),
      failures: [{ severity: "warning", expected: "a ticked box" }],
    },
  ],
  unverified: [
    ...[
      "Larkspur disclaims beneficial ownership of the 12,000 Shares held by its founder except to the extent of its pecuniary interest.",
      "Beneficial ownership of 12,000 of the Shares reported in Row 11, which are held by its founder, is disclaimed.",
      "Beneficial ownership of 12,000 Shares held by its founder, included in Row 11, is disclaimed.",
    ].map((sentence) => ({
      name: `shares disclaimed in words over what is reported: ${sentence}`,
      filing: untickedByHolder(sentence),
      message: "but not plainly whether",
    })),
    ...[
      "The number of Shares does not include shares which may be held by any of Larkspur's employee benefit plans.",
      "Larkspur disclaims beneficial ownership of the securities beneficially owned by (i) any client accounts over which it has voting discretion and (ii) certain entities, to the extent that interests in them are held by persons other than Larkspur.",
    ].map((sentence) => ({
      name: `what no row need report, and the own plans: ${sentence}`,
      filing: one(false, sentence),
      message: "but not plainly whether",
    })),
    {
      name: "units for which two file, called by the name of one, disclaim for both",
      filing: filingText({
        persons: [LARKSPUR, ROE],
        item5:
          "The Larkspur Reporting Units disclaim beneficial ownership of the securities owned by any client accounts. “Larkspur” is Larkspur Holdings LLC.",
      }),
      verdicts: 2,
      message: "but not plainly whether",
    },
    {
      name: "shares disclaimed that may be among those told by their kind only",
      filing: one(false, "Larkspur disclaims beneficial ownership of 12,000 Shares held by its founder."),
      message: "but not plainly whether",
    },
    ...[
      "In addition, an adult daughter of Ms. Roe owns 40,000 Shares.",
      "Without giving effect to options for 60,000 Shares that vest after sixty days, Larkspur owns 650,000 Shares.",
      "Larkspur holds a warrant, by which it may have 2,000,000 Shares in all.",
    ].map((sentence) => ({
      name: `ticked, and a number of shares that nobody reports: ${sentence}`,
      filing: one(true, sentence),
      message: "the text tells of shares that no cover page counts",
    })),
    ...[
      "But for the limit in its warrant Larkspur would have more.",
      "The option of Larkspur is not presently exercisable.",
      "Larkspur holds more than the limit in its warrants, so that none of the warrants is exercisable.",
      "The warrant does not permit its exercise beyond 9.99 %.",
      "Larkspur does not admit that it owns what its founder holds.",
    ].map((sentence) => ({
      name: `ticked, and words by which shares may be left out: ${sentence}`,
      filing: one(true, sentence),
      message: "whether the text tells of shares that it leaves out is not plain from its words",
    })),
    {
      name: "a row of the cover page that says what it does not include",
      filing: filingText({
        persons: [
          { ...LARKSPUR, soleVoting: "650,000 (does not include what the plan holds for its partner)" },
        ],
      }),
      message: "Row 12 is not ticked; a row of the cover page tells of shares that it does not include",
    },
    {
      name: "not ticked, and shares of another disclaimed without their number",
      filing: one(false, "Larkspur disclaims beneficial ownership of the Shares held by its founder."),
      message: "but not plainly whether Row 11 leaves out shares",
    },
    {
      name: "a note behind a bare number leaves out shares over which a subsidiary has discretion",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            notes: [
              ...(LARKSPUR.notes ?? []),
              "2    Does not include 89,300 Shares held in funds under the investment discretion of Larkspur Advisers, its wholly-owned subsidiary.",
            ],
          },
        ],
      }),
      message: "but not plainly whether Row 11 leaves out shares",
    },
    {
      name: "ticked under the form of amendments, without Item 5",
      filing: filingText({ amendment: null, preamble: "", persons: [{ ...LARKSPUR, excludes: true }] })
        .replace("SCHEDULE 13D", "SCHEDULE 13D/A")
        .replace("Item 5. Interest", "Interest"),
      message: "this amendment does not repeat Item 5",
    },
    ...[
      "Mr. Ash's wife owns 5,000 Shares. Larkspur does not claim beneficial ownership of such Shares.",
      "Larkspur has no beneficial interest in the 5,000 Shares owned by the Foundation.",
      "The number above is net of 300,000 Shares underlying warrants.",
      "Larkspur also has exposure to 300,000 notional Shares.",
      "Shares held by Ash Fund are not reported on this cover page.",
      "Larkspur denies beneficial ownership of the Shares held by Ash Fund.",
      "Without counting the 40,000 Shares of the pension plan.",
    ].map((sentence) => ({
      name: `ticked, and other words for shares left out: ${sentence}`,
      filing: one(true, sentence),
      message:
        "Row 12 is ticked; whether the text tells of shares that it leaves out is not plain from its words.",
    })),
    ...[
      "Does not include 40,000 Shares held by Mr. Ash's spouse, as to which Mr. Ash disclaims beneficial ownership.",
      "The following directors own Shares: 3,000, which excludes 2,000 Shares held by his children's trust of which he disclaims beneficial ownership.",
    ].map((sentence) => ({
      name: `not ticked, and the exclusion may be somebody else's: ${sentence}`,
      filing: one(false, sentence),
      message: "but not plainly whether Row 11 leaves out shares",
    })),
  ],
});
