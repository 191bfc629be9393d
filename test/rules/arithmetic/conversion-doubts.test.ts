import rule from "../../../rules/arithmetic/conversion-arithmetic.js";
import { testRule } from "../../../src/index.js";
import { atOnce, named, NOTE, note, SERIES_D, seriesA, seriesD, told } from "./conversion-cases.js";

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
    {
      name: "the price as it was, told in the sentence before",
      filing: note("23,333"),
      failures: [{ severity: "error", expected: "33,333", actual: "23,333" }],
    },
  ],
  unverified: [
    {
      name: "a note by its name, more shares, as interest would make",
      filing: named("1,000,000"),
      message: "Interest may have been converted as well, though the sentence does not speak of any.",
    },
    {
      name: "a note by its name of which a part is repaid",
      filing: named("700,000", " On May 1, 2025, the Issuer repaid $250,000 of the Note."),
      message: "The sentence names something besides that may account for the difference.",
    },
    {
      name: "preferred stock at a rate, with a limit on conversion",
      filing: seriesA("120,000", ", but not beyond 9.99% of the class"),
      message: "A limit on conversion may account for the difference.",
    },
    {
      name: "the price is told in another sentence and may be of another day",
      filing: note("66,667", "The conversion price of the Note is $3.00."),
      message: "The price is told elsewhere, and may be of another time.",
    },
    {
      name: "the price as it was, told two sentences before",
      filing: note("66,667", `${NOTE} On April 4, 2024, it was amended.`),
      message: "The price is told elsewhere, and may be of another time.",
    },
    {
      name: "the price as it was at first, told in the sentence before",
      filing: note(
        "66,667",
        "The Note was initially convertible into Shares at a conversion price of $3.00.",
      ),
      message: "The price is told elsewhere, and may be of another time.",
    },
    {
      name: "more shares, as interest would make",
      filing: atOnce("50,000"),
      message: "Interest may have been converted as well, though the sentence does not speak of any.",
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
      name: "the price was reduced, told of nothing but the note",
      filing: told(
        "On May 4, 2024, the conversion price was reduced from $10.00 to $9.00 and the note became convertible into 300,000 Shares.",
      ),
    },
    {
      name: "the price falls, told of nothing but the notes",
      filing: told(
        "After May 4, 2024 the conversion price falls to $8.00, and the notes convert into 337,500 Shares.",
      ),
    },
    {
      name: "notes of several holders by one name",
      filing: told(
        'The Issuer sold to several investors convertible notes in the principal amount of $9,000,000 (the "Notes"). The Notes are convertible at a conversion price of $2.50 per share. Larkspur counts 400,000 shares of Common Stock issuable upon conversion of the Notes.',
      ),
    },
    {
      name: "two ratios of one series, of which one may be of another day",
      filing: told(
        "Each share of Series A Preferred Stock is convertible into 10 shares of Common Stock. Since May 1, 2025 each share of Series A Preferred Stock is convertible into 12 shares of Common Stock.",
        "Larkspur counts 100,000 shares of Common Stock issuable upon conversion of 10,000 shares of Series A Preferred Stock.",
      ),
    },
    {
      name: "the shares that each preferred share converts into are not those of all",
      filing: told(
        "Larkspur holds 4,000 shares of Series C Preferred Stock, stated value $1,000 per share, each of which is convertible into 250 Shares at the conversion price of $4.00.",
      ),
    },
  ],
});
