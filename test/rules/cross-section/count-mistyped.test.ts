import rule from "../../../rules/cross-section/count-mistyped.js";
import { testRule } from "../../../src/index.js";
import { filingText, type StatedPerson } from "../../support/filing-text.js";
import { Larkspur } from "../persons/chain-cases.js";

const LARKSPUR: StatedPerson = {
  ...Larkspur,
  soleVoting: "1,523,975",
  soleDispositive: "1,523,975",
  sharedVoting: "0",
  sharedDispositive: "0",
  aggregate: "1,523,975",
};
const ROUND: StatedPerson = { ...LARKSPUR, aggregate: "5,040,000" };
const TOLD =
  "Larkspur may acquire 783,323 shares by its warrants now. The percentage counts the 783,323 shares that the warrants give, too.";
/** 15,000 alone, 650,000 with others. */
const shared = (item5: string) =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        soleVoting: "15,000",
        soleDispositive: "15,000",
        sharedVoting: "650,000",
        sharedDispositive: "650,000",
        aggregate: "665,000",
      },
    ],
    item5,
  });
const filing = (item5: string) => filingText({ persons: [LARKSPUR], item5 });

testRule(rule, {
  passing: [
    {
      name: "both numbers in one sentence are told apart",
      filing: filing("Larkspur owned 1,523,795 shares before the dividend, and owns 1,523,975 since."),
      passes: 1,
    },
    {
      name: "a custodian owns what its cover page states",
      filing: filing(
        "Larkspur, as custodian, is the beneficial owner of 1,523,975 shares of the Common Stock.",
      ),
      passes: 1,
      message: "Item 5 tells of 1,523,975 shares, as Row 11 of LARKSPUR HOLDINGS LLC states.",
    },
  ],
  failing: [
    {
      name: "the number of a record holder with two digits transposed",
      filing: filingText({
        persons: [LARKSPUR],
        item5: "(a) Larkspur is the record holder of 1,532,975 shares of Common Stock.",
      }),
      failures: [{ severity: "warning", expected: "1,523,975", actual: "1,532,975" }],
    },
    {
      name: "two digits transposed beside the count of the class",
      filing: filing(
        "By these trades its beneficial ownership fell to 1,523,795 shares, which is 15.3% of the 9,950,000 shares outstanding.",
      ),
      failures: [{ severity: "warning", expected: "1,523,975", actual: "1,523,795" }],
    },
    {
      name: "two digits of the shares of a plan, some of which are allocated to its participants",
      filing: filing("Of the 1,523,795 shares of the Plan, 812,000 are allocated to its participants."),
      failures: [{ severity: "warning", expected: "1,523,975", actual: "1,523,795" }],
    },
    {
      name: "two digits transposed",
      filing: filing(
        "Larkspur, as custodian, is the beneficial owner of 1,523,795 shares of the Common Stock.",
      ),
      failures: [
        {
          severity: "warning",
          message:
            "the same digits with two of them transposed. 1,523,795 stands nowhere else in the filing.",
          expected: "1,523,975",
          actual: "1,523,795",
        },
      ],
    },
    {
      name: "a number that two other sentences tell, of a part that no cover page states",
      filing: filing(
        `${TOLD} Owing to the limit, only 738,323 of the shares underlying the warrants are deemed owned.`,
      ),
      failures: [
        {
          severity: "warning",
          expected: "783,323",
          actual: "738,323",
          message:
            "Item 5 tells of 738,323 shares, and twice of 783,323, the same digits with two of them transposed.",
        },
      ],
    },
    {
      name: "a number that another sentence of the Item and one of Item 6 tell",
      filing: filingText({
        persons: [LARKSPUR],
        item5: `Larkspur may acquire 783,323 shares by its warrants now. Owing to the limit, only 738,323 of the shares underlying the warrants are deemed owned.`,
        item6: "The percentage counts the 783,323 shares that the warrants give, too.",
      }),
      failures: [
        {
          message:
            "Item 5 tells of 738,323 shares; another place of it and Item 6 tell of 783,323, the same digits",
        },
      ],
    },
    {
      name: "what somebody holds alone beside what is shared, however round",
      filing: shared(
        "Larkspur Holdings LLC may be deemed to own those 650,000 shares and owns a further 51,000 shares directly.",
      ),
      failures: [{ expected: "15,000", actual: "51,000" }],
    },
    {
      name: "what a sentence says is owned by a person of that name, however round",
      filing: shared(
        "Jane M. Roe may be deemed to own the 656,000 shares beneficially owned by Larkspur Holdings LLC.",
      ),
      failures: [{ expected: "665,000", actual: "656,000" }],
    },
    {
      name: "what all own together, where each cover page states all of it, however round",
      filing: filingText({
        persons: [ROUND, { ...ROUND, name: "JANE M. ROE", item5: null }],
        item5: "The Reporting Persons, in the aggregate, beneficially own 5,400,000 shares of the Issuer.",
      }),
      failures: [{ expected: "5,040,000", actual: "5,400,000" }],
    },
    {
      name: "a digit dropped from what a person of that name is said to hold",
      filing: filing(
        "For the purposes of this statement Larkspur Holdings LLC directly holds 152,975 shares of the class.",
      ),
      failures: [
        {
          expected: "1,523,975",
          actual: "152,975",
          message: "Row 11 of LARKSPUR HOLDINGS LLC states 1,523,975, which has a digit more or less.",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "the text tells of a trade of just the difference",
      filing: filing(
        "Larkspur held 1,523,795 shares at the end of the year. It received another 180 shares as a dividend.",
      ),
      message: "But the text states the difference, 180.",
    },
  ],
  notApplicable: [
    {
      name: "a tenth, and a split of one for ten",
      filing: filing(
        "Larkspur Holdings LLC directly holds 152,397 shares of the class since the 1-for-10 reverse stock split of March 3, 2025.",
      ),
    },
    {
      name: "a number that two other sentences tell, of units of another kind",
      filing: filing(`${TOLD} In the exchange Larkspur gave up 738,323 LLC Units, which have no vote.`),
    },
    {
      name: "a number that two other sentences tell, of an earlier day",
      filing: filing(`${TOLD} It had reported that only 738,323 of the shares were deemed owned by it.`),
    },
    {
      name: "a number that two other sentences tell, where the text tells the difference",
      filing: filing(
        `${TOLD} Owing to the limit, only 738,323 of the shares are deemed owned, which are 45,000 shares less.`,
      ),
    },
    {
      name: "another number: a digit is another, as after a purchase of 3,000",
      filing: filing("Larkspur held 1,520,975 shares at the end of the year."),
    },
    {
      name: "a number of shares that were sold",
      filing: filing("In the year before, Larkspur sold 1,523,795 shares that it held in street name."),
    },
    {
      name: "a number told twice is meant",
      filing: filing(
        "Larkspur held 1,523,795 shares at the end of the year. Of these 1,523,795 shares none was lent by those who hold them.",
      ),
    },
    {
      name: "a round number that is not told to be a further one",
      filing: shared("Larkspur Holdings LLC holds 51,000 shares in an account of its own."),
    },
    {
      name: "what all own together, where one cover page states less",
      filing: filingText({
        persons: [ROUND, { ...ROUND, name: "JANE M. ROE", aggregate: "360,000", item5: null }],
        item5: "The Reporting Persons, in the aggregate, beneficially own 5,400,000 shares of the Issuer.",
      }),
    },
    {
      name: "a digit fewer in what nobody is said to own",
      filing: filing("Under the custody agreement 152,975 shares of the class are held in street name."),
    },
    {
      name: "a round number that two own together",
      filing: shared(
        "Jane M. Roe together with her spouse and Larkspur Holdings LLC owns 656,000 shares of the class.",
      ),
    },
    {
      name: "what somebody else holds alone",
      filing: shared("Jane M. Roe also holds 51,000 shares."),
    },
    { name: "a number too round to tell", filing: filing("Larkspur holds options for 1,250,000 shares.") },
  ],
});
