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
  ],
  failing: [
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
      name: "a limit on the notes of investors who are strangers, and none on the person's own",
      filing: counting(
        "Common Stock issuable upon conversion of the Note",
        "Similar notes were sold to unaffiliated investors, which may not be converted if the holder would then own more than 4.99%; the Note contains no such limit.",
      ),
    },
  ],
});
