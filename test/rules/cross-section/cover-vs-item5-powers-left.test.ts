import rule from "../../../rules/cross-section/cover-vs-item5-powers.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedPowers } from "../../support/filing-text.js";

const SHARES = "2,630,145";
const NONE: StatedPowers = {
  soleVoting: "0",
  sharedVoting: "0",
  soleDispositive: "0",
  sharedDispositive: "0",
};

/** Ms. Roe alone, with these powers over 2,630,145 shares and Item 5(b) in these words. */
const roe = (powers: Partial<StatedPowers>, told: string, notes: string[] = []): string =>
  filingText({
    persons: [
      {
        ...{ ...ROE, ...NONE, ...powers, notes, item5: null },
        aggregate: notes.length === 0 ? SHARES : `${SHARES} (1)`,
      },
    ],
    item5: `(b) ${told}`,
  });

/** A fund and its manager, who share power over the same shares; the fund's cover page states so many votes. */
const both = (votes: Partial<StatedPowers>, told: string): string =>
  filingText({
    persons: [LARKSPUR, ROE].map((person, index) => ({
      ...person,
      ...NONE,
      ...{ sharedVoting: SHARES, sharedDispositive: SHARES },
      ...(index === 0 ? votes : {}),
      ...{ aggregate: SHARES, notes: [], item5: null },
    })),
    item5: [`(a) The Reporting Persons beneficially own ${SHARES} Shares.`, told].join("\n\n"),
  });

/** An amendment of Ms. Roe, whose Item 5 is these words. */
const amended = (item5: string): string =>
  filingText({
    persons: [
      {
        ...ROE,
        ...NONE,
        soleVoting: SHARES,
        soleDispositive: SHARES,
        aggregate: SHARES,
        notes: [],
        item5: null,
      },
    ],
    item5,
  });
const OWNED = `Item 5(a) is amended to read: Ms. Roe beneficially owns ${SHARES} Shares.`;

const CAPTIONS = `(b) Sole power to vote: 0. Shared power to vote: ${SHARES}. Sole power to dispose: 0. Shared power to dispose: ${SHARES}.`;
const SOLE = `Ms. Roe has sole voting power and sole dispositive power with regard to ${SHARES} Shares.`;
const BESIDE =
  "Sole voting and dispositive power over 2,590,145 Shares; voting and dispositive power shared with her husband over 40,000 Shares.";
const WITH_BROTHER = (sole: string): string =>
  `Ms. Roe has sole power to vote and dispose of ${sole} Shares, and shares with her brother the power to vote and dispose of 260,000 Shares.`;

testRule(rule, {
  passing: [
    { name: "captions answered once for all", filing: both({}, CAPTIONS), passes: 2 },
    {
      name: "powers in a sentence without a subject, where one files",
      filing: roe(
        { soleVoting: SHARES, soleDispositive: SHARES },
        `Sole power to vote and dispose of ${SHARES} Shares.`,
      ),
      passes: 1,
    },
    {
      name: "sole power over the most, shared with a brother over the rest",
      filing: roe(
        {
          soleVoting: "2,370,145",
          sharedVoting: "260,000",
          soleDispositive: "2,370,145",
          sharedDispositive: "260,000",
        },
        WITH_BROTHER("2,370,145"),
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "captions answered once for all, and one page without the shared vote",
      filing: both({ sharedVoting: "0" }, CAPTIONS),
      failures: [
        {
          person: "LARKSPUR HOLDINGS LLC",
          message: "Item 5(b) states shared voting power of 2,630,145; Row 8 of the cover page states 0.",
        },
      ],
    },
    {
      name: "all are told to share all the shares, and one page has the vote as sole power",
      filing: both(
        { sharedVoting: "0", soleVoting: SHARES },
        `(b) The Reporting Persons share the power to vote and dispose of ${SHARES} Shares.`,
      ),
      failures: [
        {
          person: "LARKSPUR HOLDINGS LLC",
          message: "Item 5(b) states shared voting power of 2,630,145; Row 8 of the cover page states 0.",
        },
      ],
    },
    {
      name: "a sentence on sole power over all, and the sole vote left at nothing",
      filing: roe({ soleDispositive: SHARES }, SOLE),
      failures: [
        { message: "Item 5(b) states sole voting power of 2,630,145; Row 7 of the cover page states 0." },
      ],
    },
    {
      name: "sole power to dispose left at nothing, the shared one told beside it",
      filing: roe({ soleVoting: "2,590,145", sharedVoting: "40,000", sharedDispositive: "40,000" }, BESIDE),
      failures: [
        {
          message: "Item 5(b) states sole dispositive power of 2,590,145; Row 9 of the cover page states 0.",
        },
      ],
    },
    {
      name: "digits of the sole power transposed on the cover page, whose rows then exceed the whole",
      filing: roe(
        {
          soleVoting: "2,307,145",
          sharedVoting: "260,000",
          soleDispositive: "2,370,145",
          sharedDispositive: "260,000",
        },
        WITH_BROTHER("2,370,145"),
      ),
      failures: [
        {
          message:
            "Item 5(b) states sole voting power of 2,370,145; Row 7 of the cover page states 2,307,145.",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "sole power over a part of the shares",
      filing: roe({ soleDispositive: SHARES }, SOLE.replace(SHARES, "1,000,000")),
      message: "Row 7 of the cover page states 0",
    },
    {
      name: "sole power in words over what the cover page calls shared",
      filing: roe({ sharedVoting: SHARES, sharedDispositive: SHARES }, SOLE),
      message: "may speak of part of the holding only",
    },
    {
      name: "the same, where a note tells what the whole is made of: the cover page leaves nothing out",
      filing: roe({ sharedVoting: SHARES, sharedDispositive: SHARES }, SOLE, [
        `(1) Consists of ${SHARES} Shares held directly.`,
      ]),
      message: "state 0. The sentence in Item 5(b) may speak of part of the holding only",
    },
    {
      name: "sole power until a sale to come",
      filing: roe({ soleDispositive: SHARES }, `Until the closing ${SOLE.replace("has", "will have")}`),
      message: "may tell of another time",
    },
    {
      name: "captions answered once for all, and one page with sole power",
      filing: both({ sharedVoting: "0", soleVoting: SHARES }, "(b) Shared power to vote: 2,630,145."),
    },
    {
      name: "an amendment that says that Item 5(b) is as before",
      filing: amended(`${OWNED} Item 5(b) is as before.`),
      message: "Item 5(b) states none of the four powers",
    },
  ],
  notApplicable: [{ name: "an amendment that leaves Item 5(b) as it was", filing: amended(OWNED) }],
});
