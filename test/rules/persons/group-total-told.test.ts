/** Where the accounts do not tell who holds what, a total in the text is measured by the amount of the member who reports most. */
import rule from "../../../rules/persons/group-total-stated.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedPerson } from "../../support/filing-text.js";
import { RoeWithAll } from "./group-cases.js";

const UNTOLD =
  "The text states what the persons own together, but does not tell plainly enough who holds what to see whether it is that.";
const untold = (person: StatedPerson, amount: string): StatedPerson => ({
  ...person,
  group: "a",
  soleVoting: amount,
  soleDispositive: amount,
  aggregate: amount,
  notes: [],
  item5: null,
});
const Larkspur = untold(LARKSPUR, "650,000");
const Most = untold(LARKSPUR, "651,300");
const Natural = { ...Larkspur, type: "IN" };
const Roe = untold(ROE, "120,000");
const Odd = untold(ROE, "123,231");
const ALL = "The Reporting Persons together beneficially";
const apart = [Most, Roe].map((person) => ({ ...person, group: "b" as const }));
const group = (persons: readonly StatedPerson[], ...told: string[]) => filingText({ persons, told });
/** Two funds, and the adviser who reports what both have. */
const together = (...told: string[]) =>
  group(
    [
      untold({ ...LARKSPUR, name: "THORNE FUND, L.P.", heading: "Thorne Fund, L.P.", type: "PN" }, "530,000"),
      Roe,
      untold({ ...LARKSPUR, name: "THORNE ADVISERS LLC", heading: "Thorne Advisers LLC" }, "650,000"),
    ],
    ...told,
  );

/** A trust's 250,000 shares, which each of its trustees reports beside what is held alone. */
const trustee = (person: StatedPerson, sole: string, all: string): StatedPerson => ({
  ...untold(person, sole),
  sharedVoting: "250,000",
  sharedDispositive: "250,000",
  aggregate: all,
});
const Trustees = [trustee(LARKSPUR, "812,400", "1,062,400"), trustee(ROE, "655,218", "905,218")];
/** Two who share different numbers with others, part of which may be the same shares. */
const Sharers = [
  { ...trustee(LARKSPUR, "812,400", "912,400"), sharedVoting: "100,000", sharedDispositive: "100,000" },
  { ...trustee(ROE, "655,218", "805,218"), sharedVoting: "150,000", sharedDispositive: "150,000" },
];

testRule(rule, {
  passing: [
    {
      name: "what two trustees of one trust share is counted once in the total",
      filing: group(Trustees, "Together, the Reporting Persons beneficially own 1,717,618 Shares."),
      passes: 1,
      message: "The text states the group's total.",
    },
    ...[
      "An aggregate of 773,231 Shares, or about 7.7% of the class, are reported in this Amendment No. 2.",
      "The aggregate number of Shares reported herein is 773,231.",
    ].map((told) => ({
      name: `the total told as what is reported here: ${told}`,
      filing: group([Natural, Odd], told),
      passes: 1,
      message: "The text states the group's total.",
    })),
    ...[
      ["in the last line of a list, behind the group's label", "Group: 770,000 shares (7.7%)"],
      ["behind a label of all the reporting persons", "Aggregate of all Reporting Persons - 770,000 shares"],
      ["in the last row of a table", "Group 770,000 7.7%"],
      [
        "as a sum that no word calls the group's",
        "650,000 (Larkspur) and 120,000 (Roe), for a combined 770,000",
      ],
      [
        "in the members' own sentence",
        "Larkspur and Ms. Roe own 650,000 and 120,000 shares, respectively, together 770,000 shares, or 7.7%.",
      ],
      [
        "behind what each one owns",
        "Larkspur owns 650,000 shares and Ms. Roe owns 120,000 shares, 770,000 shares in the aggregate.",
      ],
      ["with the group's own name", "The Committee beneficially owns 770,000 shares, or 7.7%."],
    ].map(([where = "", text = ""]) => ({
      name: `the total stands ${where}`,
      filing: group([Larkspur, Roe], text),
      passes: 1,
      message: "The text states the group's total.",
    })),
    {
      name: "a number told that the members' amounts add up to",
      filing: group([Larkspur, Roe], "The group owns 770,000 Shares."),
      passes: 1,
      message: "The text states the group's total.",
    },
    {
      name: "a number told that one member reports, where the accounts do not tell who holds what",
      filing: group(
        [Larkspur, Roe],
        "The Reporting Persons may be deemed to own, in the aggregate, 650,000 Shares, or 6.5% of the class (based upon (i) 9,900,000 Shares told and (ii) 50,000 Shares issued).",
      ),
      passes: 1,
    },
    ...[
      [
        "on an earlier day",
        "As of January 6, 2025, the Reporting Persons collectively owned an aggregate of 700,000 Shares.",
      ],
      [
        "with what makes up the difference",
        "The Reporting Persons collectively own an aggregate of 700,000 Shares. Thorne Fund holds 50,000 of them.",
      ],
      ["of a group", "The group owns 700,000 Shares."],
    ].map(([how = "", text = ""]) => ({
      name: `beside the cover page that reports all another number told ${how}`,
      filing: together(text),
      passes: 1,
    })),
    {
      name: "a number told that one member reports, a digit off what all report together",
      filing: group([Most, untold(ROE, "300,000")], "The group owns 651,300 Shares."),
      passes: 1,
    },
    {
      name: "persons who are no group by Row 2, with the total that they report",
      filing: filingText({
        persons: apart,
        told: [`${ALL} own 771,300 Shares, or 7.7%, of the 9,950,000 told.`],
      }),
      passes: 1,
      message: "The text states 771,300 shares as what the persons own together, which is what they report.",
    },
  ],
  failing: [
    {
      name: "a group that would end with an agreement has not ended, and no total is told",
      filing: group(
        [Natural, Odd],
        "Upon the closing Ms. Roe will be no longer a member of a Section 13(d) group.",
      ),
      failures: [{ expected: "a total for the group", actual: "none" }],
    },
    {
      name: "persons who are no group by Row 2, with two digits of the total transposed",
      filing: filingText({ persons: apart, told: [`${ALL} own 773,100 Shares.`] }),
      failures: [{ expected: "771,300", actual: "773,100" }],
    },
    {
      name: "a total behind the group's label with two digits transposed",
      filing: group([Most, Roe], "Group 773,100 shares 7.7%"),
      failures: [{ expected: "771,300", actual: "773,100" }],
    },
    {
      name: "a total with two digits of the most that a member reports transposed",
      filing: group([Most, Roe], "The group owns 653,100 Shares."),
      failures: [
        {
          expected: "651,300",
          actual: "653,100",
          message:
            "The text states 653,100 shares as what the persons own together; Row 11 of LARKSPUR HOLDINGS LLC alone states 651,300. The two differ by two digits transposed.",
        },
      ],
    },
    {
      name: "a total below what a member reports",
      filing: group([Most, Roe], "The group owns 541,177 Shares."),
      failures: [
        {
          severity: "warning",
          expected: "at least 651,300",
          message: "alone states 651,300. A group owns all that each of its members owns.",
        },
      ],
    },
    {
      name: "a total below that of the member who reports the whole",
      filing: group([{ ...LARKSPUR, group: "a" }, RoeWithAll], "The group owns 768,112 Shares."),
      failures: [{ expected: "at least 770,000" }],
    },
    {
      name: "another total, told of all the reporting persons together, than the cover page of the one who reports all",
      filing: together(
        "The funds are advised by Thorne Fund, L.P. As of March 6, 2025, the Reporting Persons collectively beneficially owned an aggregate of 700,000 Shares.",
      ),
      failures: [
        {
          severity: "warning",
          expected: "650,000",
          actual: "700,000",
          message:
            "The text states 700,000 shares as what the reporting persons own together; what they report adds up to 650,000, each share counted once.",
        },
      ],
    },
    {
      name: "another percentage than the member's who reports the number",
      filing: group([Most, Roe], "The group owns 651,300 Shares, or approximately 5.6% of the class."),
      failures: [
        {
          expected: "6.5 %",
          actual: "approximately 5.6 %",
          message:
            "The text states approximately 5.6 % for the 651,300 shares that the persons own together; Row 13 of LARKSPUR HOLDINGS LLC states 6.5 % for the same number.",
        },
      ],
    },
  ],
  unverified: [
    ...[
      "Ms. Roe is no longer a member of a Section 13(d) group with the other Reporting Person.",
      "On March 3, 2025, the group was dissolved.",
    ].map((told) => ({
      name: `a group that has ended owes no total: ${told}`,
      filing: group([Natural, Odd], told),
      message: "but the text says that the group has ended, or that somebody has left it.",
    })),
    {
      name: "what a group is told to have reported before it ended",
      filing: group(
        [Larkspur, Odd],
        "The Reporting Persons reported in the aggregate 780,000 Shares before the end of the group.",
      ),
      message: UNTOLD,
    },
    {
      name: "voting control told of the group is no smaller total",
      filing: group(
        [Larkspur, Odd],
        "Collectively, the group may be deemed to have voting control over 600,000 Shares.",
      ),
      message: UNTOLD,
    },
    {
      name: "a total that counts the trust's shares once for each trustee: both may share with others, too",
      filing: group(Trustees, "Together, the Reporting Persons beneficially own 1,967,618 Shares."),
      message: UNTOLD,
    },
    {
      name: "a total that is a digit less than all report, where two of them share power with others",
      filing: group(Sharers, "Together, the Reporting Persons beneficially own 1,617,618 Shares."),
      message: UNTOLD,
    },
    {
      name: "another total than the members' accounts add up to, with the options of one",
      filing: group(
        [
          { ...LARKSPUR, group: "a" },
          { ...ROE, group: "a" },
        ],
        "The Reporting Persons collectively own an aggregate of 990,000 Shares.",
      ),
      message: "not as the 770,000 shares that their accounts add up to",
    },
    {
      name: "two totals told at once",
      filing: group([Larkspur, Odd], "The group owns 77,231 of 990,000 Shares."),
      message: UNTOLD,
    },
    {
      name: "a number told, where the members' accounts do not tell who holds what",
      filing: group([Larkspur, Roe], "The group owns 700,000 Shares."),
      message: UNTOLD,
    },
    {
      name: "a digit more than a member reports, which others may hold",
      filing: group([Most, Roe], "The group owns 661,300 Shares."),
      message: UNTOLD,
    },
    ...[
      ["at another time", "Before the sales, the group owned 541,177 Shares."],
      ["on an earlier day", "As of January 31, 2025, the group owns 541,177 Shares."],
      ["in part", "The group owns 541,177 Shares directly."],
      ["of another security", "The group owns 541,177 shares of Preferred Stock."],
    ].map(([how = "", text = ""]) => ({
      name: `a number below what a member reports, told ${how}`,
      filing: group([Most, Roe], text),
      message: UNTOLD,
    })),
  ],
});
