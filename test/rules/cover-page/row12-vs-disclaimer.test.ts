import rule from "../../../rules/cover-page/row12-vs-disclaimer.js";
import { readFiling, testRule } from "../../../src/index.js";
import {
  filingText,
  LARKSPUR,
  ROE,
  type StatedFiling,
  type StatedPerson,
} from "../../support/filing-text.js";

const one = (item5: string, person: Partial<StatedPerson> = {}, filing: StatedFiling = {}) =>
  filingText({ persons: [{ ...LARKSPUR, ...person }], item5, ...filing });
const ticked = (item5: string, filing: StatedFiling = {}) => one(item5, { excludes: true }, filing);
const two = (item5: string, larkspur: Partial<StatedPerson> = {}, roe: Partial<StatedPerson> = {}) =>
  filingText({
    persons: [
      { ...LARKSPUR, ...larkspur },
      { ...ROE, ...roe },
    ],
    item5,
  });
const note = (sentence: string): Partial<StatedPerson> => ({
  notes: [`${LARKSPUR.notes?.[0] ?? ""} ${sentence}`],
});
const HUSBAND =
  "The amounts exclude 12,000 Shares held by her husband, as to which she disclaims beneficial ownership.";
const WITHOUT_HUSBAND = "Ms. Roe disclaims beneficial ownership of 12,000 Shares held by her husband.";
/** The whole, taken apart by who holds it. */
const BY_HOLDER: Partial<StatedPerson> = {
  item5: {
    owns: "650,000 Shares, consisting of (i) 600,000 Shares held directly by Larkspur and (ii) 50,000 Shares held by Mill Fund LP",
  },
  notes: [],
};
const UNREAD = /<input (?:checked="" )?type="checkbox"\/>(?=\n13\t)/;

testRule(rule, {
  passing: [
    { name: "no box ticked, and nothing left out", filing: filingText({}), passes: 2 },
    { name: "Schedule 13G", filing: filingText({ schedule: "13G" }), passes: 2 },
    { name: "ticked, and shares left out and disclaimed", filing: ticked(HUSBAND), passes: 1 },
    {
      name: "ticked, and shares left out in general words",
      filing: ticked("The amounts exclude Shares of others."),
      passes: 1,
    },
    { name: "ticked, and shares disclaimed by their number", filing: ticked(WITHOUT_HUSBAND), passes: 1 },
    {
      name: "ticked for shares that are not beneficially owned yet",
      filing: ticked("The amounts exclude 12,000 Shares underlying unvested options."),
      remark: "the box need not be ticked for such",
    },
    {
      name: "a general disclaimer of what another filer reports, with the box of the smaller holder ticked",
      filing: two(
        "Each Reporting Person disclaims beneficial ownership of the Shares reported herein by others.",
        {},
        { excludes: true },
      ),
      passes: 2,
      remark: "the text disclaims beneficial ownership in general words",
    },
    {
      name: "unvested options left out",
      filing: one("The amounts exclude 12,000 Shares underlying unvested options."),
      passes: 1,
      remark:
        "the text says that these shares are not beneficially owned, or not yet, and the box need not be ticked for such",
    },
    {
      name: "warrants above a limit left out",
      filing: one("", note("This amount does not include 12,000 Shares above the 9.99% limitation.")),
      passes: 1,
      remark: "not beneficially owned, or not yet",
    },
    {
      name: "shares of a named other left out, without a claim to them",
      filing: one("The amounts exclude 12,000 Shares held by Tamarind Fund."),
      passes: 1,
      remark: "shares of others are left out, to which nobody is told to have a claim",
    },
    {
      name: "a general disclaimer over what is reported",
      filing: filingText({
        item5:
          "Each Reporting Person disclaims beneficial ownership of the Shares reported herein except to the extent of its pecuniary interest.",
      }),
      passes: 2,
      remark: "the text disclaims beneficial ownership in general words, over shares that are reported",
    },
    {
      name: "shares disclaimed that are in the aggregate amount",
      filing: one("Larkspur disclaims beneficial ownership of 600,000 Shares held by its clients."),
      passes: 1,
    },
    {
      name: "shares disclaimed that another filer reports",
      filing: two("Larkspur disclaims beneficial ownership of the 120,000 Shares of Ms. Roe."),
      passes: 2,
    },
    {
      name: "one filer's exclusion is not the other's",
      filing: two(
        "",
        {},
        { excludes: true, notes: [`(1) Consists of 120,000 shares of Common Stock. ${HUSBAND}`] },
      ),
      passes: 2,
    },
    {
      name: "an exclusion told of one filer by name is not the other's",
      filing: two(
        "The Shares beneficially owned by Jane M. Roe exclude 12,000 Shares held by her husband, as to which she disclaims beneficial ownership.",
        {},
        { excludes: true },
      ),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "ticked, and nothing told to be left out",
      filing: ticked(""),
      failures: [
        {
          person: "LARKSPUR HOLDINGS LLC",
          severity: "warning",
          message:
            "Row 12 is ticked, so Row 11 should leave out certain shares, but the filing nowhere tells of shares that are left out or of which beneficial ownership is disclaimed.",
          expected: "an unticked box, or shares told to be left out",
          actual: "a ticked box",
          line: 27,
        },
      ],
    },
    {
      name: "ticked on a Schedule 13G, and nothing told to be left out",
      filing: ticked("", { schedule: "13G" }),
      failures: [{ message: "Row 10 is ticked, so Row 9 should leave out certain shares" }],
    },
    {
      name: "ticked in an initial filing without Item 5 in it",
      filing: ticked("", { amendment: null, preamble: "" }).replace("Item 5. Interest", "Interest"),
      failures: [{ severity: "warning" }],
    },
    {
      name: "ticked beside standard words on traffic violations and commissions",
      filing: ticked(
        "Nobody was convicted (excluding traffic violations). Prices are exclusive of commissions.",
      ),
      failures: [{ severity: "warning" }],
    },
    {
      name: "one of two persons ticks",
      filing: two("", {}, { excludes: true }),
      failures: [{ person: "JANE M. ROE" }],
    },
    {
      name: "not ticked, and shares left out and disclaimed",
      filing: one(HUSBAND),
      failures: [
        {
          person: "LARKSPUR HOLDINGS LLC",
          severity: "warning",
          message:
            "Row 12 is not ticked, but the text tells of 12,000 shares of which beneficial ownership is disclaimed and which Row 11 leaves out.",
          expected: "a ticked box",
          actual: "an unticked box",
          line: 27,
        },
      ],
    },
    {
      name: "not ticked on a Schedule 13G, with the exclusion in a note",
      filing: one("", note(HUSBAND), { schedule: "13G" }),
      failures: [{ message: "Row 10 is not ticked, but the text tells of 12,000 shares" }],
    },
    {
      name: "shares of a family trust left out and disclaimed, without their number",
      filing: one(
        "The amounts exclude Shares held by a family trust, beneficial ownership of which is disclaimed.",
      ),
      failures: [{ message: "the text tells of shares of which beneficial ownership is disclaimed" }],
    },
    {
      name: "two counts left out and disclaimed",
      filing: one(
        "The amounts exclude 12,000 Shares held by a child and 3,000 Shares held by a niece, beneficial ownership of which is disclaimed.",
      ),
      failures: [{ message: "the text tells of shares of which beneficial ownership is disclaimed" }],
    },
    {
      name: "shares disclaimed that are no part of the holding, which is told in full",
      filing: one("Larkspur disclaims beneficial ownership of 12,000 Shares held by its founder.", BY_HOLDER),
      failures: [{ message: "the text tells of 12,000 shares of which beneficial ownership is disclaimed" }],
    },
    {
      name: "told of everyone, and ticked by one only",
      filing: two(
        "The Shares reported by each of the Reporting Persons exclude 12,000 Shares held by a trust, as to which they disclaim beneficial ownership.",
        { excludes: true },
      ),
      failures: [{ person: "JANE M. ROE", severity: "warning" }],
    },
    {
      name: "told in a note to one of two cover pages",
      filing: two("", note(HUSBAND)),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }],
    },
    {
      name: "told below one of two cover pages, without a mark",
      filing: two("", { notes: [...(LARKSPUR.notes ?? []), HUSBAND] }),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }],
    },
  ],
  unverified: [
    {
      name: "a box that cannot be read",
      filing: one("").replace(UNREAD, "(see instructions)"),
      message: /^Row 12 gives no answer that could be read\.$/,
    },
    {
      name: "a box that cannot be read, and shares left out",
      filing: one(HUSBAND).replace(UNREAD, "(see instructions)"),
      message:
        "Row 12 gives no answer that could be read. The text has words on shares left out or disclaimed.",
      at: ["LARKSPUR HOLDINGS LLC", HUSBAND],
    },
    {
      name: "ticked, with a general disclaimer only",
      filing: ticked(
        "Larkspur disclaims beneficial ownership of the Shares reported herein except to the extent of its pecuniary interest.",
      ),
      message:
        "Row 12 is ticked; the text disclaims beneficial ownership in general words, and whether it leaves any shares out is not told.",
    },
    {
      name: "ticked, with words that may tell of an exclusion",
      filing: ticked("The filing is no admission that Larkspur owns the Shares of Tamarind Fund."),
      message:
        "Row 12 is ticked; whether the text tells of shares that it leaves out is not plain from its words.",
    },
    {
      name: "ticked, with another's exclusion",
      filing: two(
        "",
        { excludes: true },
        { excludes: true, notes: [`(1) Consists of 120,000 shares of Common Stock. ${HUSBAND}`] },
      ),
      message: "is not plain from its words",
    },
    {
      name: "ticked in an amendment that does not repeat Item 5",
      filing: ticked("").replace("Item 5. Interest", "Interest"),
      message:
        "Row 12 is ticked; this amendment does not repeat Item 5, so the shares left out may be told in an earlier filing.",
    },
    {
      name: "shares left out without a reason",
      filing: one("The amounts exclude 12,000 Shares."),
      message:
        "Row 12 is not ticked; the text tells of shares left out or disclaimed, but not plainly whether Row 11 leaves out shares of which this person disclaims beneficial ownership.",
    },
    {
      name: "shares disclaimed, and the parts of the holding not told",
      filing: one("Larkspur disclaims beneficial ownership of 12,000 Shares held by its founder.", {
        notes: [],
        item5: null,
      }),
      message: "but not plainly whether",
    },
    {
      name: "shares disclaimed of which some are in the aggregate amount",
      filing: one(
        "Larkspur disclaims beneficial ownership of 50,000 Shares and 12,000 Shares of its founder.",
      ),
      message: "but not plainly whether",
    },
    {
      name: "whose shares are left out is not told",
      filing: two(HUSBAND),
      message: "but not plainly whether",
    },
  ],
  notApplicable: [{ name: "no cover page was read", filing: { ...readFiling(filingText({})), persons: [] } }],
});
