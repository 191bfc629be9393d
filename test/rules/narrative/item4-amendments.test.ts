/** Item 4 of amendments: whether what they tell bears on control. */
import rule from "../../../rules/narrative/item4-present.js";
import { readFiling, testRule, type Filing } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { ITEMS_13D } from "../../support/first-statement.js";
import type { StatedFiling } from "../../support/stated-filing.js";
import { readWhole, schedule13D } from "../../structured/structured-xml.js";

const ITEM_5 = [
  "Item 5. Interest in Securities of the Issuer.",
  "Larkspur beneficially owns 650,000 shares.",
];
const ITEM_6 = "Item 6. Contracts, Arrangements, Understandings or Relationships.";
const MERGER =
  "On March 3, 2025, the Issuer entered into an Agreement and Plan of Merger with Thornbury Mills, Inc.";

const holding = (percent: string) => [{ ...LARKSPUR, percent }];
/** Amendment No. 2 of March 5, 2025 for an event of March 3, with these paragraphs. */
const amendment = (body: readonly string[], changes: StatedFiling = {}): string =>
  filingText({ body, persons: holding("26.5%"), ...changes });
/** The same by a holder of 7.5 %. */
const small = (...body: readonly string[]): string =>
  amendment([...ITEM_5, ITEM_6, ...body], { persons: holding("7.5%") });

/** The same by a holder of 26.5 %, whose Item 3 says this. */
const acquiring = (item3: string): string =>
  amendment(["Item 3. Source and Amount of Funds.", item3, ...ITEM_5]);

const after = (percent: string, before: string, name = LARKSPUR.name): Filing => ({
  ...readFiling(amendment(ITEM_5, { persons: holding(percent) })),
  previous: readFiling(amendment(ITEM_5, { persons: [{ ...LARKSPUR, name, percent: before }] })),
});

/** 100,000 shares held and 400,000 under warrants: 500,000 / (900,000 + 400,000) = 38.5 %; 100,000 / 900,000 = 11.11 %. */
const WARRANTS = {
  ...LARKSPUR,
  soleVoting: "500,000 ⁽¹⁾",
  soleDispositive: "500,000 ⁽¹⁾",
  aggregate: "500,000",
  percent: "38.5%",
  notes: [
    "(1) Represents (i) 100,000 shares of Common Stock and (ii) 400,000 shares of Common Stock issuable upon exercise of warrants.",
  ],
};
const countedSince = (told: string, persons: StatedFiling["persons"] = [WARRANTS]): string =>
  filingText({
    persons,
    body: [
      told,
      "Item 5. Interest in Securities of the Issuer.",
      "Percentages are based on 900,000 Shares outstanding as of March 3, 2025, as the Issuer told the filers.",
    ],
  });

testRule(rule, {
  passing: [
    {
      name: "an amendment with Item 4",
      filing: amendment([MERGER, ...(ITEMS_13D[4] ?? []), ...ITEM_5]),
      passes: 1,
    },
    { name: "an amendment by a holder below ten percent", filing: small("None."), passes: 1 },
    {
      name: "an old merger agreement, told again",
      filing: small(MERGER.replace("2025", "2021")),
      passes: 1,
    },
    { name: "somebody else's merger", filing: small(MERGER.replace("the Issuer", "Larkspur")), passes: 1 },
    {
      name: "a merger agreement that ended",
      filing: small(MERGER.replace("entered into", "terminated")),
      passes: 1,
    },
    {
      name: "a director elected once more",
      filing: small("On March 3, 2025, Ms. Roe was re-elected a director of the Issuer."),
      passes: 1,
    },
    {
      name: "a choice of the Issuer that is no election",
      filing: small("On March 3, 2025, the Issuer elected to pay Ms. Roe, a director, in cash."),
      passes: 1,
    },
    {
      name: "an office with the filer itself, told in Item 2",
      filing: amendment(
        [
          "Item 2. Identity and Background.",
          "On March 3, 2025, Ms. Roe was appointed a director of the Company.",
          ...ITEM_5,
        ],
        { persons: holding("7.5%") },
      ),
      passes: 1,
    },
    {
      name: "a merger agreement in the list of exhibits only",
      filing: small("None.", "Item 7. Material to be Filed as Exhibits.", MERGER),
      passes: 1,
    },
    {
      name: "a merger through which the holding came to its end",
      filing: amendment([MERGER, ...ITEM_5], { persons: holding("3.2%") }),
      passes: 1,
    },
    { name: "no more than in the filing before", filing: after("26.5%", "26.1%"), passes: 1 },
    { name: "less than in the filing before", filing: after("19.5%", "26.1%"), passes: 1 },
    {
      name: "another person in the filing before",
      filing: after("26.5%", "2.1%", "THORNBURY TRUST"),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a merger agreement signed on the day of the event",
      filing: amendment([MERGER, ...ITEM_5]),
      failures: [
        {
          severity: "warning",
          message:
            "The text tells of a merger or an offer around Monday, March 3, 2025; but this amendment has no Item 4. Leaving it out says that purpose and plans are what they were.",
        },
      ],
    },
    {
      name: "a tender offer announced ten days before the event",
      filing: small("On February 21, 2025, the Company announced a tender offer."),
      failures: [{ message: "Item 6 tells of a merger or an offer around Friday, February 21, 2025" }],
    },
    {
      name: "a seat on the issuer's board",
      filing: small("On March 4, 2025, Ms. Roe was appointed to the Board of Directors of the Issuer."),
      failures: [{ message: "Item 6 tells of seats on a board around Tuesday, March 4, 2025; but" }],
    },
    {
      name: "a right to name directors",
      filing: small(
        "By the agreement of March 3, 2025, the Issuer gave Larkspur the right to designate two directors.",
      ),
      failures: [{ message: "Item 6 tells of seats on a board" }],
    },
    {
      name: "a purchase that carries the holder past twenty percent",
      filing: acquiring(
        "On March 3, 2025, Larkspur purchased 400,000 shares of Common Stock from the Issuer for $4,000,000.",
      ),
      failures: [
        {
          severity: "info",
          message:
            "Item 3 tells of 400,000 shares bought (On March 3, 2025); LARKSPUR HOLDINGS LLC reports 650,000 shares, 26.5 % of the class, passing 20 %; but",
          working: "26.5 % × 250,000 / 650,000 = 10.19 %",
        },
      ],
    },
    {
      name: "a purchase of more than five points",
      filing: acquiring(
        "On March 3, 2025, Larkspur purchased 150,000 shares of Common Stock from the Issuer for $1,500,000.",
      ),
      failures: [{ message: "26.5 % of the class, 6.1 points more" }],
    },
    {
      name: "shares received as interest carry the holder past twenty percent: a larger holding need change no purpose",
      filing: acquiring(
        "On March 3, 2025, Larkspur received 400,000 shares of Common Stock as interest on a note of the Issuer.",
      ),
      failures: [{ severity: "info", message: "400,000 shares acquired (On March 3, 2025)" }],
    },
    {
      name: "warrants that count since the event, without their number",
      filing: countedSince(
        "This filing reflects a change in beneficial ownership by the exercise price of the warrants being fixed on March 3, 2025.",
      ),
      failures: [
        {
          severity: "info",
          message:
            "The text tells of a change in beneficial ownership around Monday, March 3, 2025 by rights to acquire shares; LARKSPUR HOLDINGS LLC reports 38.5 % of the class, which would be 11.11 % without them; but",
          working: "500,000 - 400,000 to be acquired = 100,000; 100,000 / 900,000 = 11.11 %",
        },
      ],
    },
    {
      name: "warrants that became exercisable for a stated number",
      filing: countedSince("On March 3, 2025, warrants for 350,000 shares became exercisable."),
      failures: [{ working: "500,000 - 350,000 to be acquired = 150,000; 150,000 / 900,000 = 16.67 %" }],
    },
    {
      name: "more than in the filing before by a size",
      filing: after("26.5%", "18.2%"),
      failures: [
        {
          severity: "info",
          message:
            "LARKSPUR HOLDINGS LLC now holds 26.5 % of the class, and held 18.2 % by the filing before, passing 20 %; but this amendment has no Item 4.",
        },
      ],
    },
    {
      name: "more than in the filing before by two sizes",
      filing: after("50.0%", "18.2%"),
      failures: [{ severity: "warning", message: "passing 20 and 50 %" }],
    },
    {
      name: "five points more than in the filing before",
      filing: after("19.5%", "14.5%"),
      failures: [{ message: "and held 14.5 % by the filing before, 5.0 points more" }],
    },
    {
      name: "a structured amendment",
      filing: readWhole(
        schedule13D({
          items: `<item6><contractDescription>${MERGER} The purpose of the transaction is growth.</contractDescription></item6>`,
        }).replace(
          "</formData>",
          "<signatureInfo><signaturePerson><signatureReportingPerson>Larkspur Holdings LLC</signatureReportingPerson><signatureDetails><signature>Jane M. Roe</signature><title>Manager</title><date>03/05/2025</date></signatureDetails></signaturePerson></signatureInfo></formData>",
        ),
      ),
      failures: [{ severity: "warning", message: "Item 6 tells of a merger or an offer" }],
    },
  ],
  unverified: [
    {
      name: "a large holder, of whom only the filing before could tell",
      filing: amendment(ITEM_5),
      message:
        /^This amendment has no Item 4\. It tells of nothing that bears on control; whether a percentage has passed 10, 20 or 50 % only the filing before can show\.$/,
    },
    {
      name: "a holder of exactly ten percent",
      filing: amendment(ITEM_5, { persons: holding("10.0%") }),
      message: "only the filing before can show",
    },
    {
      name: "a percentage that is only told to be more",
      filing: amendment(ITEM_5, { persons: holding("more than 5%") }),
      message: "only the filing before can show",
    },
    ...[
      ["Common Units Representing Limited Partner Interests", "Hollin Mills Holdings"],
      ["Common Units", "Hollin Midstream Partners, LP"],
    ].map(([classTitle = "", issuer = ""]) => ({
      name: `a holder of limited partners' units passes twenty percent, which controls nothing: ${classTitle} of ${issuer}`,
      filing: amendment(
        [
          "Item 3. Source and Amount of Funds.",
          "On March 3, 2025, Larkspur purchased 400,000 Common Units from the Issuer for $4,000,000.",
          ...ITEM_5,
        ],
        { classTitle, issuer },
      ),
      message: "only the filing before can show",
    })),
    {
      name: "a purchase that is small against the holding",
      filing: acquiring(
        "On March 3, 2025, Larkspur purchased 40,000 shares of Common Stock from the Issuer for $400,000.",
      ),
      message: "only the filing before can show",
    },
    {
      name: "a purchase long before the event",
      filing: acquiring(
        "On March 3, 2024, Larkspur purchased 400,000 shares of Common Stock from the Issuer for $4,000,000.",
      ),
      message: "only the filing before can show",
    },
    {
      name: "warrants that became exercisable for a small number",
      filing: countedSince("On March 3, 2025, warrants for 2,000 shares became exercisable."),
      message: "only the filing before can show",
    },
    {
      name: "other rights than those held",
      filing: countedSince("On March 3, 2025, the options became exercisable."),
      message: "only the filing before can show",
    },
    {
      name: "a change that came through the doings of others",
      filing: countedSince(
        "The change in beneficial ownership of March 3, 2025 came solely through warrants of other holders.",
      ),
      message: "only the filing before can show",
    },
    {
      name: "a merger, and a line that may head Item 4",
      filing: amendment([MERGER, "Purpose of the Transaction", "The merger is intended.", ...ITEM_5]),
      message:
        "The text tells of a merger or an offer around Monday, March 3, 2025. No heading was read for Item 4, but the text may answer it here.",
    },
    {
      name: "a merger, in a file that breaks off",
      filing: amendment([MERGER, ...ITEM_5]).split("SIGNATURE")[0] ?? "",
      message: "No Item 4 was read, but no signature page was read, so that the file may break off.",
    },
  ],
});
