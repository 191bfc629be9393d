/** A limit told of one instrument is not laid on another, nor one told of other investors on the person's own. */
import rule from "../../../rules/derivatives/blocker-respected.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

/** 1,200,000 / (9,950,000 + 300,000) = 11.7073 %. */
const counting = (rights: string, limit: string) =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        aggregate: "1,200,000",
        percent: "11.7%",
        soleVoting: "1,200,000 ⁽¹⁾",
        soleDispositive: "1,200,000 ⁽¹⁾",
        item5: null,
        notes: [`(1) Represents (i) 900,000 shares of Common Stock and (ii) 300,000 shares of ${rights}.`],
      },
    ],
    item5: limit,
  });
const WARRANTS = "Common Stock issuable upon exercise of warrants";
/** The sentence that warrants print of it. */
const NO_RIGHT =
  "Larkspur does not have the right to exercise the warrants to the extent that it would then own more than 9.99% of the Common Stock.";
const OWN = "whether it is on any of the 300,000 shares that Row 11 counts as to be acquired is not told";

testRule(rule, {
  passing: [
    {
      name: "within the limit on the pre-funded warrants, whichever are counted",
      filing: counting(
        WARRANTS,
        "The pre-funded warrants may not be exercised if the holder would then own more than 19.99%.",
      ),
      passes: 1,
    },
    {
      name: "within the limit beyond which the holder does not have the right to exercise",
      filing: counting(WARRANTS, NO_RIGHT.replace("9.99%", "19.99%")),
      passes: 1,
    },
    {
      name: "within the limit on what the amounts do not include",
      filing: counting(
        WARRANTS,
        "The amounts do not include 80,000 pre-funded warrants, which are subject to a 19.99% beneficial ownership limitation.",
      ),
      passes: 1,
    },
  ],
  failing: [
    ...["does", "shall", "will"].map((verb) => ({
      name: `the holder ${verb} not have the right to exercise beyond the limit`,
      filing: counting(WARRANTS, NO_RIGHT.replace("does", verb)),
      failures: [{ expected: "9.99 % at most", actual: "11.71 %" }],
    })),
    {
      name: "a limit on the warrants, and pre-funded ones are counted",
      filing: counting(
        "Common Stock issuable upon exercise of pre-funded warrants",
        "The warrants may not be exercised if the holder would then own more than 9.99% of the Common Stock.",
      ),
      failures: [{ expected: "9.99 % at most", actual: "11.71 %" }],
    },
    {
      name: "a limit on the series that is counted",
      filing: counting(
        "Common Stock issuable upon conversion of Series A Preferred Stock",
        "The Series A Preferred Stock may not be converted if the holder would then own more than 9.99%.",
      ),
      failures: [{ expected: "9.99 % at most", actual: "11.71 %" }],
    },
  ],
  unverified: [
    {
      name: "a limit on a second warrant that is left out because of it",
      filing: counting(
        WARRANTS,
        "The foregoing excludes 80,000 shares issuable upon exercise of a second warrant, because its holder does not have the right to exercise it to the extent that the holder would own more than 9.99%.",
      ),
      message:
        "The text tells a limit of 9.99 % on exercise or conversion where it leaves shares out; whether it is on those too that Row 11 counts as to be acquired is not told.",
    },
    {
      name: "the amounts do not include what is subject to the limit",
      filing: counting(
        WARRANTS,
        "The amounts do not include 80,000 warrants, which are subject to a 9.99% beneficial ownership limitation.",
      ),
      message: "where it leaves shares out",
    },
    {
      name: "no count of the class to compare with",
      filing: filingText({ persons: [LARKSPUR], item5: NO_RIGHT, outstanding: "" }),
      message:
        "The text tells a limit of 9.99 % on exercise or conversion; how many shares of the class are outstanding could not be read, so whether Row 11 stays within it cannot be told.",
    },
    {
      name: "a limit on pre-funded warrants that are left out, and other warrants are counted",
      filing: counting(
        WARRANTS,
        "Not counted are 80,000 shares issuable upon exercise of pre-funded warrants, which may not be exercised if the holder would then own more than 9.99%.",
      ),
      message: OWN,
    },
    {
      name: "a limit on another series of preferred stock",
      filing: counting(
        "Common Stock issuable upon conversion of Series A Preferred Stock",
        "The Series B Preferred Stock may not be converted if the holder would then own more than 9.99%.",
      ),
      message: OWN,
    },
    {
      name: "a limit on the warrants of another year",
      filing: counting(
        "Common Stock issuable upon exercise of the 2021 warrants",
        "The 2022 warrants may not be exercised if the holder would then own more than 9.99%.",
      ),
      message: OWN,
    },
  ],
  notApplicable: [
    {
      name: "an option on as many shares as are 19.9 % of the class",
      filing: counting(
        WARRANTS,
        "Larkspur may exercise the option, subject to adjustments, for 300,000 shares or such greater number as equals 19.9% of the class.",
      ),
    },
    ...[
      "have such a limit",
      "include any 9.99% limitation on exercise",
      "have a 9.99% beneficial ownership cap",
    ].map((words) => ({
      name: `the warrants do not ${words}`,
      filing: counting(
        WARRANTS,
        `The warrants do not ${words}: Larkspur may exercise them though it would own more than 9.99%.`,
      ),
    })),
    {
      name: "a limit on the notes of investors who are strangers, and none on the person's own",
      filing: counting(
        "Common Stock issuable upon conversion of the Note",
        "Similar notes were sold to unaffiliated investors, which may not be converted if the holder would then own more than 4.99%; the Note contains no such limit.",
      ),
    },
  ],
});
