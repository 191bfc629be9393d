import rule from "../../../rules/arithmetic/conversion-arithmetic.js";
import { testRule } from "../../../src/index.js";
import { atOnce, note, SERIES_D, seriesD, told } from "./conversion-cases.js";

testRule(rule, {
  passing: [
    { name: "the price in another sentence fits", filing: note("33,333"), passes: 1 },
    { name: "the price in the sentence fits", filing: atOnce("33,333"), passes: 1 },
  ],
  failing: [
    {
      name: "half as much again and more is no interest",
      filing: atOnce("50,003"),
      failures: [{ severity: "error", actual: "50,003" }],
    },
  ],
  unverified: [
    {
      name: "the price is told in another sentence and may be of another day",
      filing: note("66,667", "The conversion price of the Note is $3.00."),
      message: "The price is told elsewhere, and may be of another time.",
    },
    {
      name: "more shares, as interest would make",
      filing: atOnce("50,000"),
      message: "Interest may have been converted as well.",
    },
    {
      name: "two notes into one number of shares",
      filing: told(
        "Larkspur converted $75,000 of principal of the First Note and $25,000 of the Second Note into 33,333 Shares at $3.00 per share.",
      ),
      message: "The sentence names something besides that may account for the difference.",
    },
    {
      name: "a sentence beside tells of dividends that accumulate",
      filing: seriesD("26,000,000", `${SERIES_D} Accumulated dividends are added to the stated value.`),
      message: "The sentence names something besides that may account for the difference.",
    },
  ],
  notApplicable: [
    {
      name: "the shares that each preferred share converts into are not those of all",
      filing: told(
        "Larkspur holds 4,000 shares of Series C Preferred Stock, stated value $1,000 per share, each of which is convertible into 250 Shares at the conversion price of $4.00.",
      ),
    },
  ],
});
