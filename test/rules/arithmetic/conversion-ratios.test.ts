import rule from "../../../rules/arithmetic/conversion-arithmetic.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { named, receipts, seriesA, told } from "./conversion-cases.js";

testRule(rule, {
  passing: [
    {
      name: "preferred stock at so many shares for each",
      filing: told(
        "Larkspur counts 612,500 shares of Common Stock issuable upon conversion of 24,500 shares of Series C Convertible Preferred Stock at 25 shares of Common Stock per share.",
      ),
      passes: 1,
    },
    { name: "a note by its name, its principal told elsewhere", filing: named("800,000"), passes: 1 },
    {
      name: "depositary shares by their ratio, told in another sentence",
      filing: told("Each ADS represents five Ordinary Shares.", receipts("71,101,500")),
      passes: 1,
    },
    {
      name: "depositary shares that represent a fraction of a share, rounded up",
      filing: told(
        "The ADSs, each representing 0.2 Class A Ordinary Share, are listed.",
        "Larkspur purchased an aggregate of 1,000,001 ADSs, representing 200,001 Class A Ordinary Shares of the Issuer.",
      ),
      passes: 1,
    },
    {
      name: "preferred stock at a conversion rate of shares for each",
      filing: seriesA("125,000"),
      passes: 1,
    },
    {
      name: "a class share for share",
      filing: told(
        "Each share of Class B Common Stock is convertible at any time, at the option of the holder, into one share of Class A Common Stock.",
        "The Trust holds 900,000 shares of Class A Common Stock issuable upon conversion of 900,000 shares of Class B Common Stock.",
      ),
      passes: 1,
    },
    {
      name: "units of an operating partnership one for one",
      filing: told(
        "The OP Units are redeemable for cash or, at the election of the Issuer, exchangeable for Shares on a one-for-one basis.",
        "Ms. Roe counts 300,000 Shares issuable upon redemption of 300,000 OP Units.",
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "depositary shares by their ratio, told in the title of the class alone",
      filing: filingText({
        classTitle: "American Depositary Shares, each representing five Class A ordinary shares",
        item5: "Larkspur holds 21,501,100 Class A ordinary shares, represented by 4,302,020 ADSs.",
      }),
      failures: [{ severity: "error", expected: "21,510,100", actual: "21,501,100" }],
    },
    {
      name: "preferred stock at so many shares for each, two digits of its number transposed",
      filing: told(
        "Larkspur counts 612,500 shares of Common Stock issuable upon conversion of 25,400 shares of Series C Convertible Preferred Stock at 25 shares of Common Stock per share.",
      ),
      failures: [{ message: "25,400" }],
    },
    {
      name: "a class share for share, in the words of one note",
      filing: told(
        "The Trust holds 905,000 shares of Class A Common Stock issuable upon conversion, at any time and share for share, of 950,000 shares of Class B Common Stock.",
      ),
      failures: [{ message: "905,000 shares for 950,000", expected: "950,000", actual: "905,000" }],
    },
    {
      name: "a note by its name, whose principal stands among other prices of the sentence",
      filing: told(
        'Larkspur purchased (i) a secured convertible note in the principal amount of $6,000,000 (the "Note"), for $6,000,000, and (ii) 40,000 Shares at $4.00 per share.',
        "Larkspur counts 1,250,000 shares issuable upon conversion of the Note at $4.08 per share.",
      ),
      failures: [{ message: "at $4.08 a share it gives 1,470,588.24" }],
    },
    {
      name: "a note by its name, fewer shares than its principal gives",
      filing: named("700,000"),
      failures: [
        {
          severity: "error",
          message:
            "Item 5 states 700,000 shares for the conversion of $2,000,000; at $2.50 a share it gives 800,000.",
        },
      ],
    },
    {
      name: "depositary shares, two digits of the shares transposed",
      filing: told("Each ADS represents five Ordinary Shares.", receipts("71,010,500")),
      failures: [
        {
          severity: "error",
          message:
            "Item 5 states 71,010,500 shares for 14,220,300 ADSs; 14,220,300 × five = 71,101,500. One of these figures is wrong.",
          expected: "71,101,500",
          actual: "71,010,500",
          repairs: ["71,010,500 => 71,101,500", "14,220,300 => 14,202,100"],
        },
      ],
    },
    {
      name: "preferred stock at another rate than the one told",
      filing: seriesA("120,000"),
      failures: [{ severity: "error", expected: "125,000", actual: "120,000" }],
    },
    {
      name: "a class share for share, the two counts apart",
      filing: told(
        "The Class B Common Stock is convertible into Class A Common Stock on a share-for-share basis.",
        "The Trust holds 900,000 shares of Class A Common Stock issuable upon conversion of 890,000 shares of Class B Common Stock.",
      ),
      failures: [{ severity: "error", expected: "890,000", actual: "900,000" }],
    },
    {
      name: "a ratio told otherwise in one place, where the other bears out the counts: one warning, of the ratio",
      filing: told(
        "The Ordinary Shares are represented by ADSs, each of which represents 10 Ordinary Shares.",
        "Larkspur holds 16,680,000 Ordinary Shares in the form of 1,390,000 ADSs, each representing 12 Ordinary Shares, and warrants that are exercisable within 60 days.",
      ),
      failures: [
        {
          severity: "warning",
          message:
            "Item 5 says that each ADS stands for 10 shares, Item 5 that it stands for 12, as the counts do: 1,390,000 × 12 = 16,680,000.",
          repairs: ["10 => 12"],
        },
      ],
    },
    {
      name: "a ratio that neither of two counts bears out, which a whole number would",
      filing: told(
        "Each ADS represents 8 Ordinary Shares.",
        "Larkspur holds 7,000,000 Ordinary Shares represented by 1,400,000 ADSs.",
      ),
      failures: [{ repairs: ["7,000,000 => 11,200,000", "1,400,000 => 875,000", "8 => 5"] }],
    },
  ],
  unverified: [
    {
      name: "two ratios of depositary shares, where the text tells of a change of the ratio",
      filing: told(
        "The Ordinary Shares are represented by ADSs, each of which represents 10 Ordinary Shares.",
        "The Issuer has announced a change in the ratio of ADSs to Ordinary Shares.",
        "Larkspur holds 16,680,000 Ordinary Shares in the form of 1,390,000 ADSs, each representing 12 Ordinary Shares.",
      ),
      message: "The ratio may have been changed.",
    },
  ],
});
