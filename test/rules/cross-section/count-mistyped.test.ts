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
      name: "what somebody holds alone beside what is shared, however round",
      filing: shared(
        "Larkspur Holdings LLC may be deemed to own those 650,000 shares and owns a further 51,000 shares directly.",
      ),
      failures: [{ expected: "15,000", actual: "51,000" }],
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
      name: "what somebody else holds alone",
      filing: shared("Jane M. Roe also holds 51,000 shares."),
    },
    { name: "a number too round to tell", filing: filing("Larkspur holds options for 1,250,000 shares.") },
  ],
});
