import rule from "../../../rules/identity/placeholder-left.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, type StatedFiling } from "../../support/filing-text.js";
import { structured13G, THORNE, THORNE_ITEM4 } from "../../support/structured-13g.js";

const told = (sentence: string, changes: StatedFiling = {}) => filingText({ item5: sentence, ...changes });
const xml = (amount: string) => structured13G({ item4: { ...THORNE_ITEM4, amount } });
const exhibits = (words: string) =>
  structured13G().replace("</formData>", `<exhibitInfo>${words}</exhibitInfo></formData>`);
const found = (actual: string) => [{ actual }];

testRule(rule, {
  passing: [
    { name: "nothing left open", filing: filingText(), passes: 1 },
    {
      name: "an initial filing's blank for the number of the amendment",
      filing: filingText({ amendment: "___" }),
    },
    {
      name: "boxes that are not ticked, and lines to sign on",
      filing: filingText({
        titleLines: ["[ ] Rule 13d-1(b)", "[__] Rule 13d-1(c)", "Check the following box [ ]."],
        annex: [
          "By: ______________________",
          "Name: [Name]",
          "Date: [Date]",
          "Page __ of __ Pages",
          "FORM OF WARRANT",
          "TBD on [●]",
          "Warrant for Common Stock, par value $ per share",
        ],
      }),
    },
    {
      name: "a bullet that ticks a box",
      filing: filingText({ titleLines: ["(a) [●] (b) [ ]", "[●] Rule 13d-1(b)"] }),
    },
    {
      name: "a bullet that ticks a line of Item 3",
      filing: filingText({ schedule: "13G", persons: [LARKSPUR], told: ["(e) [●] An investment adviser"] }),
    },
    { name: "spoiled characters, which are another check's", filing: told("S?o Paulo") },
    { name: "a ruled line", filing: told("__________________________") },
    {
      name: "the form's own captions",
      filing: filingText({
        schedule: "13G",
        persons: [LARKSPUR],
        told: [
          "(a) Amount beneficially owned _______ shares",
          "(b) Percent of class ____%",
          "(c) (i) Sole power to vote ____ shares",
        ],
      }),
    },
    {
      name: "masked numbers",
      filing: told("S.S. ###-##-#### and XXX-XX-1234, CCC XXXXXXXX, telephone (XXX) XXX-XXXX"),
    },
    {
      name: "an omission in confidence",
      filing: told("The price of [***] was paid [intentionally omitted]."),
    },
    {
      name: "blanks in a form that is described",
      filing: told("It signed the form of warrant for ____ shares at $____ and ___%."),
    },
    {
      name: "blanks in the list of exhibits",
      filing: filingText({
        item7: ["99.1 Warrant for ____ shares, dated as of ______, 2025", "99.2 Note of $____"],
      }),
    },
    {
      name: "blanks of a paper among the exhibits of a structured filing",
      filing: exhibits("99.1 Warrant for ____ shares, dated January __, 2026"),
    },
    {
      name: "Roman numerals and crosses",
      filing: told("Articles XX and XXX; boxes [X] and [XX]; item (xx); XXL Corp."),
    },
    { name: "tbd as part of a name", filing: told("Write to tbd@larkspur.example or TBD-Hollin.") },
    {
      name: "remarks of the form",
      filing: told("[Signature page follows] [Remainder of page intentionally left blank]"),
    },
  ],
  failing: [
    {
      name: "a bullet in brackets for a number",
      filing: told(
        "The Reporting Persons own [●] Shares of the class that the Issuer has told them of in its report, a long sentence that goes on and on.",
      ),
      failures: [
        {
          severity: "warning",
          expected: "the fact itself",
          actual: "[●]",
          message:
            /^Item 5 has \[●\] where a fact belongs: “The Reporting Persons own \[●\] Shares of the class that the Issuer …”\. It was probably left over from a draft\.$/,
        },
      ],
    },
    {
      name: "blanks for the percentage and for shares",
      filing: told(
        "Together they own approximately ___% of the Shares, or ________ shares, for $____ and ___ warrants.",
      ),
      failures: [
        {
          actual: "___%",
          message: "So do ________ shares, $____ and ___ warrants in 3 further places.",
        },
      ],
    },
    {
      name: "the same blank twice",
      filing: told("It owns approximately ___% and perhaps ___% of the Shares."),
      failures: [{ message: "So do ___% in 1 further place." }],
    },
    { name: "empty brackets", filing: told("They paid $[ ] for it."), failures: found("$[ ]") },
    {
      name: "empty brackets before the sign",
      filing: told("That is [__]% of the class."),
      failures: found("[__]%"),
    },
    {
      name: "empty brackets before the word",
      filing: told("They own [   ] shares."),
      failures: found("[ ] shares"),
    },
    { name: "to be determined", filing: told("The price is TBD."), failures: found("TBD") },
    { name: "crosses for a percentage", filing: told("That is XX% of the class."), failures: found("XX%") },
    { name: "crosses with a point", filing: told("That is x.xx % of the class."), failures: found("x.xx %") },
    {
      name: "crosses for a number",
      filing: told("They own X,XXX,XXX shares."),
      failures: found("X,XXX,XXX"),
    },
    { name: "crosses for a price", filing: told("They paid $XX.XX a share."), failures: found("$XX.XX") },
    {
      name: "a day not filled in",
      filing: told("On March __, 2025 they met."),
      failures: found("March __, 2025"),
    },
    {
      name: "a day in crosses",
      filing: told("On March XX, 2025 they met."),
      failures: found("March XX, 2025"),
    },
    {
      name: "a month not filled in",
      filing: told("The loan is dated as of ______ __, 2025."),
      failures: found("______ __, 2025"),
    },
    { name: "a year not filled in", filing: told("It ends in 20XX."), failures: found("20XX") },
    {
      name: "in the list of exhibits",
      filing: filingText({ item7: ["99.1 Letter dated [●]"] }),
      failures: [{ message: "Item 7 has [●]" }],
    },
    {
      name: "a joint filing agreement of the list without its day",
      filing: filingText({
        item7: ["99.1 Joint Filing Agreement dated ________, 2025", "99.2 Note of $____"],
      }),
      failures: found("________, 2025"),
    },
    {
      name: "the title of the class without its par value, in a joint filing agreement behind the signatures",
      filing: filingText({
        annex: [
          "We agree to file jointly on Schedule 13D as to the Common Stock, par value $ per share, of it.",
        ],
      }),
      failures: [{ actual: "$", message: "par value $ per share" }],
    },
    {
      name: "the title of the class on the title page",
      filing: filingText({ classTitle: "Common Stock, par value $____" }),
      failures: found("$____"),
    },
    { name: "a word that waits for a date", filing: told("They met on [date]."), failures: found("[date]") },
    {
      name: "what is to be inserted",
      filing: told("They met on [insert date of meeting]."),
      failures: found("[insert date of meeting]"),
    },
    { name: "what is to come", filing: told("The address is [to come]."), failures: found("[to come]") },
    {
      name: "a note of the drafter",
      filing: told("They met. [NTD: check with the fund]"),
      failures: found("[NTD: check with the fund]"),
    },
    {
      name: "a note without brackets",
      filing: told("Note to Draft: confirm the number."),
      failures: found("Note to Draft"),
    },
    {
      name: "on the title page",
      filing: filingText({ event: "[DATE]" }),
      failures: [{ actual: "[DATE]", message: "The text has [DATE]" }],
    },
    { name: "in the place of the CUSIP", filing: filingText({ cusip: "TBD" }), failures: found("TBD") },
    {
      name: "in a structured filing",
      filing: xml("XXX,XXX shares"),
      failures: [{ actual: "XXX,XXX", message: "Item 4 has XXX,XXX" }],
    },
    {
      name: "a bullet that begins the amount of a structured filing",
      filing: xml("[●] Common Shares held by the fund"),
      failures: [{ actual: "[●]", message: "Item 4 has [●]" }],
    },
    {
      name: "a day not filled in of a sentence on the holding, among the exhibits of a structured filing",
      filing: exhibits(
        "Beneficial ownership as of January __, 2026 is told on the cover page of each person.",
      ),
      failures: found("January __, 2026"),
    },
    {
      name: "in a structured cover page",
      filing: structured13G({ persons: [{ ...THORNE, name: "[Name]" }] }),
      failures: [{ actual: "[Name]" }],
    },
  ],
});
