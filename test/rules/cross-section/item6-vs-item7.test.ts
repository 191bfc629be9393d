import rule from "../../../rules/cross-section/item6-vs-item7.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { readWhole, schedule13D } from "../../structured/structured-xml.js";

const LOAN = "99.1 Loan Agreement, dated March 3, 2025.";
const told = (item6: string, item7: readonly string[], amendment: string | null = null): string =>
  filingText({ amendment, item6: [item6], item7 });

testRule(rule, {
  passing: [
    {
      name: "a confirmation is the paper of the forward that Item 6 tells of",
      filing: told("Larkspur entered into a prepaid forward transaction.", ["12 Form of Confirmation."]),
      passes: 1,
    },
    {
      name: "Exhibit 7(c) is the entry (c) of Item 7",
      filing: told("The loan is attached hereto as Exhibit 7(c).", ["(c) Loan Agreement."]),
      passes: 1,
    },
    {
      name: "an exhibit attached to another document",
      filing: told(
        "The loan is attached hereto as Exhibit 99.1, and Exhibit D attached thereto lists the lenders.",
        [LOAN],
      ),
      passes: 1,
    },
    {
      name: "attached hereto and listed",
      filing: told("The loan is attached hereto as Exhibit 99.1.", [LOAN]),
      passes: 1,
    },
    {
      name: "several exhibits in one reference",
      filing: told("They are filed herewith as Exhibits 99.1, 99.2 and 99.3.", [
        LOAN,
        "99.2 Pledge.",
        "99.3 Note.",
      ]),
      passes: 3,
    },
    {
      name: "a number with a letter in brackets",
      filing: told("It is attached as Exhibit 99(a).", ["99(a) Loan Agreement."]),
      passes: 1,
    },
    {
      name: "an agreement that is part of another exhibit, told of by a compound word",
      filing: told("Each holder signed a lock-up agreement.", [
        "99.1 Form of Lock-Up Agreement (included in Exhibit 99.2).",
      ]),
      passes: 1,
    },
    {
      name: "a letter",
      filing: told("It is annexed hereto as Exhibit A.", ["A. Loan Agreement."]),
      passes: 1,
    },
    {
      name: "not called attached, but told of",
      filing: told("On March 3, 2025 the pledge was given.", ["99.1 Pledge."]),
      passes: 1,
    },
    {
      name: "the same exhibit twice, once by its letter alone",
      filing: told("See Exhibit C hereto. The loan is attached hereto as Exhibit 99(c).", [
        "(c) Loan Agreement.",
      ]),
      passes: 1,
    },
    {
      name: "the same exhibit twice is one check",
      filing: told("See Exhibit 99.1 hereto. The loan is attached as Exhibit 99.1.", [LOAN]),
      passes: 1,
    },
    {
      name: "an agreement that the Items tell of by its day",
      filing: told("On February 7, 2025 the parties agreed to lend.", [
        "99.1 Escrow Agreement dated February 7, 2025.",
      ]),
      passes: 1,
    },
    {
      name: "the joint filing agreement need not be told of",
      filing: told("The loan is attached hereto as Exhibit 99.1.", [
        LOAN,
        "99.2 Joint Filing Agreement.",
        "99.3 Power of Attorney.",
        "99.4 Agreement regarding the joint filing of this Statement.",
        "99.5 Agreement to file jointly.",
        "99.6 Agreement required by Rule 13d-1(f)(1)(iii).",
      ]),
      passes: 1,
      message: "Exhibit 99.1 is listed among the exhibits.",
    },
    {
      name: "an exhibit of another document is not looked for",
      filing: told(
        "The note was filed as Exhibit 10.1 to the Form 8-K of the Issuer. The loan is attached hereto as Exhibit 99.1.",
        [LOAN],
      ),
      passes: 1,
    },
    {
      name: "exhibits of another document, respectively, are not looked for",
      filing: told(
        "They were filed as Exhibits 2.1 and 2.2, respectively, to the report. The loan is attached hereto as Exhibit 99.1.",
        [LOAN],
      ),
      passes: 1,
    },
    {
      name: "an exhibit filed previously is not looked for",
      filing: told(
        "The note was previously filed as Exhibit 4. The loan is attached hereto as Exhibit 99.1.",
        [LOAN],
        "3",
      ),
      passes: 1,
    },
    {
      name: "a structured filing",
      filing: readWhole(
        schedule13D({
          items:
            "<item6><contractDescription>The letter is attached hereto as Exhibit 99.2.</contractDescription></item6>",
        }),
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "for information: an exhibit filed with this amendment, of which no Item tells",
      filing: told("No contracts.", ["2 Mortgage deed, filed with this amendment."], "3"),
      failures: [{ severity: "info", message: "Exhibit 2 is listed" }],
    },
    {
      name: "a letter attached under another number than the list gives it, and what stands in it",
      filing: told("She wrote a letter, attached hereto as Exhibit 99.2, in which she asked for a loan.", [
        LOAN,
      ]),
      failures: [{ expected: "an entry for Exhibit 99.2" }],
    },
    {
      name: "attached hereto, but not listed",
      filing: told("The loan is attached hereto as Exhibit 99.2.", ["99.1 Loan."]),
      failures: [
        {
          severity: "warning",
          expected: "an entry for Exhibit 99.2",
          actual: "none",
          at: ["99.2", "99.1"],
          message:
            "The text says that Exhibit 99.2 is attached, but the list of exhibits has no such entry; it begins with Exhibit 99.1. Either the entry is missing or the number is wrong.",
        },
      ],
    },
    {
      name: "another exhibit whose number goes on",
      filing: filingText({
        amendment: null,
        item6: ["The loan is attached hereto as Exhibit 99.2."],
        item7: ["99.1 Loan."],
        annex: ["A copy of the loan, Exhibit 99.2, was lost."],
      }),
      failures: [{ expected: "an entry for Exhibit 99.2" }],
    },
    {
      name: "a reference to this Statement",
      filing: told("The loan is filed as Exhibit 99.5 to this Statement.", ["99.1 Loan."]),
      failures: [{ actual: "none", message: "says that Exhibit 99.5 is attached" }],
    },
    {
      name: "one of three is missing",
      filing: told("They are attached as Exhibits 99.1, 99.2 and 99.3.", [LOAN, "99.3 Pledge."]),
      failures: [{ expected: "an entry for Exhibit 99.2" }],
    },
    {
      name: "an amendment that restates Item 7",
      filing: told(
        "The loan is attached hereto as Exhibit 99.2.",
        ["Item 7 is amended and restated as follows:", "99.1 Loan."],
        "3",
      ),
      failures: [{ expected: "an entry for Exhibit 99.2" }],
    },
    {
      name: "no contracts by Item 6, and a lock-up agreement in Item 7, whose day is that of a purchase",
      filing: told("None.", ["99.2 Form of Lock-Up Agreement, dated March 3, 2025."]),
      failures: [
        {
          severity: "warning",
          actual: "None.",
          message:
            "Item 7 lists Exhibit 99.2, an agreement (Lock-Up Agreement), but Item 6 says that there are no contracts, and no other Item speaks of an agreement.",
        },
      ],
    },
    {
      name: "listed, but nowhere told of",
      filing: told("The loan is attached hereto as Exhibit 99.1.", [
        LOAN,
        "99.2 Escrow Agreement with Thornbury Bank.",
      ]),
      failures: [
        {
          severity: "info",
          message:
            "Exhibit 99.2 is listed, but Items 2 to 6 neither refer to it by its number nor tell of it.",
        },
      ],
    },
  ],
  unverified: [
    ...[
      "filed with the Original 13D",
      "filed as Exhibit 2 to the First Amendment",
      "(filed with Original 13D)",
    ].map((words) => ({
      name: `an exhibit of an amendment that an earlier statement has: ${words}`,
      filing: told("No contracts.", [`2 Mortgage deed, ${words}.`], "3"),
      message: "Exhibit 2 was filed before; what it is of, an earlier statement may tell.",
    })),
    {
      name: "an exhibit that the Items may tell of by a word of the same stem",
      filing: told("Larkspur is to indemnify each candidate by a letter.", [
        "99.1 Form of Indemnification Letter Agreement.",
      ]),
      message: "whether the Items tell of it in other words is not plain",
    },
    {
      name: "what was attached once",
      filing: told("The form of the loan was annexed as Exhibit 99.7.", [LOAN]),
      message: "the text does not say that it belongs to this filing",
    },
    {
      name: "no list of exhibits",
      filing: filingText({ item6: ["The loan is attached hereto as Exhibit 99.1."] }),
      message: /^Exhibit 99\.1 is not found among the exhibits: no list of exhibits could be read\.$/,
      at: ["99.1"],
    },
    {
      name: "the text does not say that it belongs to this filing",
      filing: told("The loan is filed as Exhibit 99.2.", ["99.1 Loan."]),
      message: "the text does not say that it belongs to this filing",
    },
    {
      name: "an amendment that only adds to Item 7",
      filing: told(
        "The loan is attached hereto as Exhibit 99.1.",
        ["Item 7 is amended to add:", "99.2 Loan."],
        "3",
      ),
      message: "Item 7 of this amendment lists only what it adds",
    },
    {
      name: "Item 7 names it in a sentence",
      filing: told("The loan is attached hereto as Exhibit 99.2.", [
        "99.1 Loan, together with its schedules 99.2 and 99.4.",
      ]),
      message: "Item 7 names it in another form",
    },
    ...["Exhibit 99.2", "EXHIBIT NO. 99.2.", "(99.2) Loan"].map((heading) => ({
      name: `a heading elsewhere bears the number: ${heading}`,
      filing: filingText({
        amendment: null,
        item6: ["The loan is attached hereto as Exhibit 99.2."],
        item7: ["99.1 Loan."],
        annex: ["* * *", heading, "LOAN"],
      }),
      message: "a paragraph elsewhere begins with this number",
    })),
    {
      name: "an entry without telling words",
      filing: told("The loan is attached hereto as Exhibit 99.1.", [
        LOAN,
        "99.2 Form of Agreement with a Bank, No. 1234567, 2ndcopy.",
      ]),
      message:
        "What Exhibit 99.2 is cannot be told from its entry, so that it is not looked for in the Items.",
    },
  ],
  notApplicable: [
    { name: "neither references nor a list", filing: filingText() },
    { name: "a 13G", filing: filingText({ schedule: "13G" }), message: "concerns Schedule 13D only" },
    {
      name: "a list, and no Item that could tell of it",
      filing: told("", ["99.2 Escrow Agreement with Thornbury Bank."]).replace(/Item 2\..*(?=Item 7\.)/s, ""),
    },
    {
      name: "a word that only looks like a reference",
      filing: filingText({ item6: ["No exhibits are filed in this Item."] }),
    },
  ],
});
