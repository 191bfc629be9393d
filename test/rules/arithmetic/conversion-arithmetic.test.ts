import rule from "../../../rules/arithmetic/conversion-arithmetic.js";
import { testRule } from "../../../src/index.js";
import { filingText, lineOf } from "../../support/filing-text.js";
import { PERSON, schedule13D } from "../../structured/structured-xml.js";
import { atOnce, NOTE, note, SERIES_D, seriesD, told } from "./conversion-cases.js";

testRule(rule, {
  passing: [
    { name: "a fraction left out", filing: note("33,333"), passes: 1 },
    { name: "a fraction rounded up", filing: note("33,334"), passes: 1 },
    {
      name: "price and principal in one sentence",
      filing: told(
        "Larkspur received 40,000 Shares upon conversion of $100,000 in principal amount of notes at a conversion price of $2.50 per share.",
      ),
      passes: 1,
    },
    {
      name: "without the words conversion price",
      filing: told("Larkspur converted $100,000 of notes into 40,000 Shares at $2.50 per share."),
      passes: 1,
    },
    {
      name: "two conversions of one note",
      filing: told(
        NOTE,
        "On May 4, 2024, it converted $60,000 of the principal into 20,000 Shares.",
        "On June 4, 2024, it converted the remaining $30,000 of the Note into 10,000 Shares.",
      ),
      passes: 2,
    },
    {
      name: "a floating price at its highest",
      filing: seriesD("10,000,000"),
      passes: 1,
      remark: "The number is the one at the highest price.",
    },
    {
      name: "a floating price at its lowest",
      filing: seriesD("25,000,000"),
      passes: 1,
      remark: "The number is the one at the lowest price.",
    },
    {
      name: "the terms of the series stand in another paragraph",
      filing: told(
        `${SERIES_D}\n\nIt owns 5,000 shares of Series D Preferred Stock, which are convertible into 10,000,000 Shares, and warrants, which are exercisable into 700,000 Shares.`,
      ),
      passes: 1,
    },
    {
      name: "the order of the bounds turned round, with a floor named as one",
      filing: seriesD(
        "10,000,000",
        "Each share of Series D Preferred Stock has a stated value of $1,000; the conversion price is the lower of 90% of the market price and $0.50, with a floor price of $0.20.",
      ),
      remark: "highest",
    },
    ...[
      { shares: "10,000,000", at: "highest" },
      { shares: "25,000,000", at: "lowest" },
    ].map(({ shares, at }) => ({
      name: `a rate by what each share is worth, divided by a floating price: ${at}`,
      filing: seriesD(
        shares,
        "The Series D Preferred Stock is convertible at a conversion rate equal to $1,000 divided by the lesser of (i) $0.50 or (ii) the Reset Price, which is the greater of (a) $0.20 and (b) the volume-weighted average price of ten days.",
      ),
      passes: 1,
      remark: `The number is the one at the ${at} price.`,
    })),
    {
      name: "a fixed price for preferred stock",
      filing: seriesD(
        "2,500,000",
        "The Series D Preferred Stock has a liquidation preference of $1,000 per share and a conversion price of $2.00.",
      ),
      passes: 1,
    },
    {
      name: "a principal told in millions is precise to its places only",
      filing: told("Larkspur converted $1.5 million of notes into 749,000 Shares at a price of $2.00."),
      passes: 1,
    },
    {
      name: "shares told in millions are precise to their places only",
      filing: told("Larkspur converted $1,523,000 of notes into 1.5 million shares at a price of $1.00."),
      passes: 1,
    },
    {
      name: "an amount that is exact although interest is named",
      filing: told(
        "Larkspur converted $100,000 of notes, the interest having been paid, into 40,000 Shares at $2.50 per share.",
      ),
      passes: 1,
    },
    {
      name: "an XML filing",
      filing: schedule13D({
        persons: PERSON,
        items: `<item6><contractDescription>It converted $90,000 of the Note into 30,000 Shares at a conversion price of $3.00.</contractDescription></item6>`,
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "fewer shares than any price printed so would give",
      filing: atOnce("33,200"),
      failures: [
        {
          severity: "error",
          message:
            "Item 5 states 33,200 shares for the conversion of $100,000; at $3.00 a share it gives 33,333.33. One of these figures is wrong.",
          expected: "33,333",
          actual: "33,200",
          working: "$100,000 / $3.00 = 33,333.33",
          line: lineOf(atOnce("33,200"), "33,200"),
        },
      ],
    },
    {
      name: "one share too many is no more than worth knowing",
      filing: atOnce("33,335"),
      failures: [
        {
          severity: "info",
          message: "It is one share off, whichever way the fraction is rounded.",
          actual: "33,335",
        },
      ],
    },
    {
      name: "one share too few",
      filing: atOnce("33,332"),
      failures: [{ severity: "info", actual: "33,332" }],
    },
    {
      name: "a digit left out",
      filing: atOnce("3,333"),
      failures: [{ severity: "error", expected: "33,333", actual: "3,333" }],
    },
    {
      name: "fewer shares than at the highest price",
      filing: seriesD("9,999,999"),
      failures: [
        {
          severity: "error",
          message:
            "Item 5 states 9,999,999 shares for the conversion of 5,000 shares of Series D preferred stock; the price moves with the market and gives at least 10,000,000 at the highest price, $0.50, and at most 25,000,000 at the lowest, $0.20. One of these figures is wrong.",
          expected:
            "at least 10,000,000 at the highest price, $0.50, and at most 25,000,000 at the lowest, $0.20",
          actual: "9,999,999",
          working: "5,000 × $1,000 / $0.50 = 10,000,000\n5,000 × $1,000 / $0.20 = 25,000,000",
        },
      ],
    },
    {
      name: "more shares than at the lowest price",
      filing: seriesD("25,000,001"),
      failures: [{ severity: "error", actual: "25,000,001" }],
    },
    {
      name: "fewer than at a cap without a floor",
      filing: seriesD(
        "9,000,000",
        "Each share of Series D Preferred Stock has a stated value of $1,000 and a conversion price that is the lesser of $0.50 and the market price.",
      ),
      failures: [{ expected: "at least 10,000,000 at the highest price, $0.50" }],
    },
    {
      name: "more than at a floor without a cap",
      filing: seriesD(
        "26,000,000",
        "Each share of Series D Preferred Stock has a stated value of $1,000 and a conversion price that is the greater of $0.20 and the market price.",
      ),
      failures: [{ expected: "at most 25,000,000 at the lowest, $0.20" }],
    },
  ],
  unverified: [
    {
      name: "interest is converted as well",
      filing: told(
        NOTE,
        "Larkspur converted $100,000 of the principal and accrued interest into 35,000 Shares.",
      ),
      message: "The sentence names something besides that may account for the difference.",
    },
    {
      name: "a price that may be rounded",
      filing: told("Larkspur converted $100,000 of notes into 33,331 Shares at a price of $3.00."),
      message:
        "Item 5 states 33,331 shares for the conversion of $100,000; at $3.00 a share it gives 33,333.33. The price may be printed rounded.",
    },
    {
      name: "between the highest and the lowest price",
      filing: seriesD("15,000,000"),
      message: "The price that was used is not told.",
    },
    {
      name: "a floating price without bounds",
      filing: seriesD(
        "9,000,000",
        "Each share of Series D Preferred Stock has a stated value of $1,000; the conversion price is 90% of the market price.",
      ),
      message: "the price moves with the market, and no highest or lowest one can be told from the text",
    },
    {
      name: "no price told",
      filing: told("Larkspur converted $100,000 of notes into 40,000 Shares."),
      message:
        "Item 5 states 40,000 shares for the conversion of $100,000; no one conversion price can be told from the text.",
    },
    {
      name: "two prices told of one note",
      filing: told(
        NOTE,
        "The conversion price was $2.00 before.",
        "On May 4, 2024, Larkspur converted $100,000 of the principal into 40,000 Shares.",
      ),
      message: "no one conversion price can be told from the text",
    },
    {
      name: "no stated value told",
      filing: seriesD("10,000,000", "The Series D Preferred Stock has a conversion price of $0.50."),
      message: "what each of those is worth in the conversion cannot be told from the text",
    },
    {
      name: "another currency",
      filing: told(
        "The conversion price was C$3.00.",
        "Larkspur converted US$100,000 of notes into 10,000 Shares.",
      ),
      message: "no one conversion price can be told from the text",
    },
    {
      name: "a split is told",
      filing: told(
        NOTE,
        "Larkspur converted $100,000 of the principal into 3,333 Shares.",
        "On July 1, 2024, the Issuer effected a 1-for-10 reverse stock split.",
      ),
      message: "The text tells of a split, for which one of the figures may be adjusted.",
    },
    {
      name: "a limit on conversion is told",
      filing: told(
        SERIES_D,
        "It counts 4,000,000 Shares issuable upon conversion of 5,000 shares of Series D Preferred Stock.",
        "No conversion may give the holder more than 9.99% of the class.",
      ),
      message: "A limit on conversion may account for the difference.",
    },
    {
      name: "a limit where the price is fixed",
      filing: told(
        NOTE,
        "Larkspur converted $100,000 of the principal into 3,333 Shares.",
        "No conversion may give the holder more than 9.99% of the class.",
      ),
      message: "A limit on conversion may account for the difference.",
    },
  ],
  notApplicable: [
    { name: "nothing is converted", filing: filingText() },
    {
      name: "shares that convert by a ratio",
      filing: told("It owns 5,000 shares of Series D Preferred Stock, convertible into 50,000 Shares."),
    },
    {
      name: "a ratio for each thousand dollars",
      filing: told("Each $1,000 of principal of the notes is convertible into 40 Shares."),
    },
    {
      name: "what is exercised is not converted",
      filing: told(
        "It converted 500 shares of Series D Preferred Stock, and its warrants were exercised into 7,000 Shares.",
      ),
    },
  ],
});
