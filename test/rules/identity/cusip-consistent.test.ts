import rule from "../../../rules/identity/cusip-consistent.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { structured13G } from "../../support/structured-13g.js";

const OLD_HEADS = { cusip: "09175M507", pageCusip: "09175M408" };

testRule(rule, {
  passing: [
    {
      name: "eight characters in one place, nine in another",
      filing: filingText({ cusip: "09175M50", pageCusip: "09175M507" }),
      passes: 1,
    },
    {
      name: "the issuer's six characters on the title page",
      filing: filingText({ cusip: "09175M", pageCusip: "09175M507" }),
    },
    {
      name: "a zero in front lost on the title page",
      filing: filingText({ cusip: "37833100", pageCusip: "037833100" }),
    },
    {
      name: "cover and page heads print the same CUSIP in different ways",
      filing: filingText({ pageCusip: "09175M507" }),
      passes: 1,
      message: "All 3 places print the CUSIP 09175M 507.",
    },
    {
      name: "the title page lists two classes, page heads one of them",
      filing: filingText({ cusip: "09175M408 / 09175M507", pageCusip: "09175M507" }),
      passes: 1,
    },
    {
      name: "page heads alike, none on the title page",
      filing: filingText({ cusip: "None", pageCusip: "09175M507" }),
    },
    {
      name: "a sentence tells of the CUSIP before a split",
      filing: filingText({
        pageCusip: "09175M507",
        item5: "Until the reverse split the Shares had the CUSIP No. 09175M408.",
      }),
      passes: 1,
    },
    {
      name: "a warrant with a CUSIP of its own is attached",
      filing: filingText({ pageCusip: "09175M507", annex: ["FORM OF WARRANT", "CUSIP No. 09175M119"] }),
    },
  ],
  failing: [
    {
      name: "Item 2(e) of a 13G below an underlined caption",
      filing: filingText({
        schedule: "13G",
        cusip: "09175M507",
        item2: ["Item 2(e). CUSIP Number:\n            -------------\n            09715M507"],
      }),
      failures: [{ severity: "error", expected: "09175M507", actual: "09715M507" }],
    },
    {
      name: "page heads left over from before a reverse split",
      filing: filingText({ pageCusip: "09175M408" }),
      failures: [
        {
          severity: "error",
          expected: "09175M507",
          actual: "09175M408",
          message: /^The first place prints the CUSIP 09175M 507; 2 other places print 09175M408\.$/,
          repairs: [
            "09175M507 => 09175M408",
            "09175M408 => 09175M507",
            "09175M507 => 09175M408",
            "09175M408 => 09175M507",
          ],
        },
      ],
    },
    {
      name: "one page head is mistyped",
      filing: filingText({ pageCusip: "09175M507" }).replace("CUSIP No. 09175M507", "CUSIP No. 09175N507"),
      failures: [{ actual: "09175N507", message: "1 other place prints 09175N507" }],
    },
    {
      name: "no title of the class",
      filing: filingText({ ...OLD_HEADS, classTitle: "" }),
      failures: [{ actual: "09175M408" }],
    },
    {
      name: "page heads differ, none on the title page",
      filing: filingText({ cusip: "None", pageCusip: "09175M507" }).replace(
        "CUSIP No. 09175M507",
        "CUSIP No. 09175N507",
      ),
      failures: [{ expected: "09175N507", actual: "09175M507" }],
    },
    {
      name: "the text tells of a split, but of no change of the CUSIP",
      filing: filingText({ ...OLD_HEADS, item5: "All numbers are after the reverse split of May 2, 2025." }),
      failures: [{ actual: "09175M408" }],
    },
    {
      name: "the issuer sits in New York",
      filing: filingText({ ...OLD_HEADS, item5: "The Shares (CUSIP as above) are listed in New York." }),
      failures: [{ actual: "09175M408" }],
    },
  ],
  unverified: [
    {
      name: "two classes, of which the title page gives one CUSIP",
      filing: filingText({ ...OLD_HEADS, classTitle: "Class A and Class B Common Stock" }),
      message: "may concern several securities",
    },
    {
      name: "depositary shares beside the shares behind them",
      filing: filingText({ ...OLD_HEADS, classTitle: "American Depositary Shares" }),
      message: "may concern several securities",
    },
    {
      name: "an ADS",
      filing: filingText({ ...OLD_HEADS, classTitle: "Ordinary Shares, one ADS for two" }),
      message: "may concern several securities",
    },
    {
      name: "GDRs",
      filing: filingText({ ...OLD_HEADS, classTitle: "Ordinary Shares and their GDRs" }),
      message: "may concern several securities",
    },
    {
      name: "the text tells of a new CUSIP",
      filing: filingText({ ...OLD_HEADS, item5: "With the split the CUSIP of the Shares was changed." }),
      message: "The text tells of a change of the CUSIP",
    },
    {
      name: "the text tells of the former CUSIP",
      filing: filingText({ ...OLD_HEADS, item5: "The Shares formerly had another CUSIP than now." }),
      message: "The text tells of a change of the CUSIP",
    },
  ],
  notApplicable: [
    { name: "printed once only", filing: filingText() },
    {
      name: "two classes on the title page and nowhere else",
      filing: filingText({ cusip: "09175M507 / 09175M408" }),
    },
    {
      name: "a structured filing lists the CUSIPs of two classes",
      filing: structured13G().replace(
        "<issuerCusip>09175M507</issuerCusip>",
        "<issuerCusips><issuerCusipNumber>09175M507</issuerCusipNumber><issuerCusipNumber>09175M408</issuerCusipNumber></issuerCusips>",
      ),
    },
  ],
});
