import rule from "../../../rules/derivatives/floating-conversion-stated.js";
import { testRule } from "../../../src/index.js";
import { PERSON, schedule13D } from "../../structured/structured-xml.js";
import { filingText, LARKSPUR, ROE, type StatedFiling } from "../../support/filing-text.js";

const PREFERRED =
  "(1) Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon conversion of Series B Convertible Preferred Stock.";
const NOTES =
  "(1) Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon conversion of convertible notes.";
const BOTH =
  "(1) Represents (i) 600,000 shares of Common Stock, (ii) 30,000 shares of Common Stock issuable upon conversion of preferred stock and (iii) 20,000 shares of Common Stock issuable upon conversion of convertible notes.";
const FLOATS =
  "Each share of Series B Convertible Preferred Stock converts at the lower of $2.00 and 90% of the VWAP.";
const NOTES_FLOAT = "The notes are convertible at 90% of the VWAP of the ten days before conversion.";
const holding = (note: string, item5: string, more: StatedFiling = {}) =>
  filingText({ persons: [{ ...LARKSPUR, notes: [note], item5: null }], item5, ...more });

testRule(rule, {
  passing: [
    {
      name: "the price used and its day",
      filing: holding(
        PREFERRED,
        `${FLOATS} The count uses a conversion price as of March 3, 2025 of $1.80.`.replace(
          "uses a",
          "is calculated using a",
        ),
      ),
      passes: 1,
    },
    {
      name: "the floor price, by which most shares are had",
      filing: holding(NOTES, `${NOTES_FLOAT} The count assumes conversion at the floor price of $0.50.`),
      passes: 1,
    },
    {
      name: "the highest price, at which the sentence that tells how it floats counts the shares",
      filing: holding(
        NOTES,
        "The notes are convertible, at the lesser of $2.00 and the VWAP of ten days, into 50,000 shares of Common Stock at the maximum price of $2.00.",
      ),
      passes: 1,
    },
    {
      name: "Schedule 13G",
      filing: filingText({
        schedule: "13G",
        persons: [{ ...LARKSPUR, notes: [`${NOTES} ${NOTES_FLOAT} The current conversion price is $1.80.`] }],
      }),
      passes: 1,
    },
    {
      name: "two prices, of which one has its day",
      filing: holding(
        NOTES,
        `${NOTES_FLOAT} The count assumes a conversion price of $1.80. On March 3, 2025 the conversion price was $1.80.`,
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "neither the price used nor its day",
      filing: holding(PREFERRED, FLOATS),
      failures: [
        {
          person: "LARKSPUR HOLDINGS LLC",
          severity: "info",
          message:
            "The 50,000 shares to be acquired by conversion are counted though the conversion price floats with the market. The text says neither which price was used nor of which day it is, so that the number cannot be checked and changes with the price.",
          line: 45,
        },
      ],
    },
    {
      name: "the sentence in the person's own note is the place",
      filing: holding(`${PREFERRED} ${FLOATS}`, FLOATS),
      failures: [{ line: 31 }],
    },
    {
      name: "notes of a Schedule 13G",
      filing: filingText({ schedule: "13G", persons: [{ ...LARKSPUR, notes: [`${NOTES} ${NOTES_FLOAT}`] }] }),
      failures: [{ severity: "info" }],
    },
    {
      name: "a price without a kind named, where only one security converts",
      filing: holding(NOTES, "The conversion price is 90% of the VWAP."),
      failures: [{ severity: "info" }],
    },
    {
      name: "a price without a kind named, beside options",
      filing: holding(
        "(1) Represents (i) 600,000 shares of Common Stock, (ii) 30,000 shares of Common Stock issuable upon conversion of convertible notes and (iii) 20,000 shares of Common Stock issuable upon exercise of options.",
        "The conversion price is 90% of the VWAP.",
      ),
      failures: [{ message: "The 30,000 shares to be acquired by conversion are counted" }],
    },
    {
      name: "preferred stock whose series the note does not name",
      filing: holding(PREFERRED.replace("Series B ", ""), FLOATS),
      failures: [{ severity: "info" }],
    },
    {
      name: "notes that float, beside preferred stock",
      filing: holding(BOTH, NOTES_FLOAT),
      failures: [{ message: "The 20,000 shares to be acquired by conversion are counted" }],
    },
    {
      name: "the price told to be used is of another series",
      filing: holding(
        PREFERRED,
        `${FLOATS} Series A Preferred Stock is counted at the current conversion price of $5.00.`,
      ),
      failures: [{ severity: "info" }],
    },
    {
      name: "the price told to be used is that of the notes",
      filing: holding(
        PREFERRED,
        `${FLOATS} The notes assume a conversion price of $5.00 as of March 3, 2025.`,
      ),
      failures: [{ severity: "info" }],
    },
    {
      name: "one sentence floats in some events, another always",
      filing: holding(NOTES, `After a default the notes convert at 70% of the market price. ${NOTES_FLOAT}`),
      failures: [{ severity: "info" }],
    },
    {
      name: "a limit on conversion that was lifted",
      filing: holding(
        NOTES,
        `${NOTES_FLOAT} The notes could not be converted beyond 19.99% of the Shares before the Issuer obtained stockholder approval.`,
      ),
      failures: [{ severity: "info" }],
    },
    {
      name: "structured filing",
      filing: schedule13D({
        persons: PERSON.replace("upon exercise of options.", `upon conversion of notes. ${NOTES_FLOAT}`),
      }),
      failures: [{ person: "Larkspur Holdings LLC", severity: "info" }],
    },
  ],
  unverified: [
    {
      name: "a price without its day",
      filing: holding(NOTES, `${NOTES_FLOAT} The count assumes a conversion price of $1.80.`),
      message:
        "The 50,000 shares to be acquired by conversion are counted though the conversion price floats with the market; the text names a price of $1.80, but does not say plainly of which day.",
    },
    {
      name: "a price that floats only after a default",
      filing: holding(NOTES, "After a default the notes convert at 70% of the market price."),
      message:
        "The conversion price of the 50,000 shares to be acquired by conversion floats in some events; whether it did when they were counted is not told.",
    },
    {
      name: "the person's own note says that the price floats after a default, the text that it always does",
      filing: holding(`${NOTES} After a default the notes convert at 70% of the market price.`, NOTES_FLOAT),
      message: "floats in some events; whether it did when they were counted is not told.",
    },
    {
      name: "a limit that may set the number",
      filing: holding(NOTES, `${NOTES_FLOAT} The notes may not be converted beyond 9.99% of the Shares.`),
      message: "a limit on conversion may set their number whatever the price.",
    },
    {
      name: "two notes of which one floats",
      filing: holding(
        "(1) Represents (i) 600,000 shares of Common Stock, (ii) 30,000 shares of Common Stock issuable upon conversion of the first convertible notes and (iii) 20,000 shares of Common Stock issuable upon conversion of the second convertible notes.",
        NOTES_FLOAT,
      ),
      message: "whether it is that of the 30,000 shares to be acquired by conversion is not plain",
    },
    {
      name: "how many may be had by conversion is not told",
      filing: holding("(1) Includes shares of Common Stock issuable upon conversion of notes.", NOTES_FLOAT),
      message:
        "The text tells a conversion price that floats; the text tells rights to acquire without their number, so whether shares are counted by it cannot be told.",
    },
  ],
  notApplicable: [
    {
      name: "no word of a conversion, and a holding that is not told",
      filing: holding("(1) See Item 5.", ""),
    },
    {
      name: "a price without a kind named, where two securities convert",
      filing: holding(BOTH, "The conversion price is 90% of the VWAP."),
    },
    {
      name: "a price without a kind named, where only options are counted",
      filing: filingText({
        persons: [{ ...LARKSPUR, item5: null }],
        item5: "The conversion price is 90% of the VWAP.",
      }),
    },
    { name: "a fixed price", filing: holding(NOTES, "The notes are convertible at $2.00 per share.") },
    { name: "nobody counts shares to be had by conversion", filing: filingText({ item5: NOTES_FLOAT }) },
    { name: "a person without any rights", filing: filingText({ persons: [ROE], item5: NOTES_FLOAT }) },
    {
      name: "the series that floats is another",
      filing: holding(PREFERRED.replace("Series B", "Series A"), FLOATS),
    },
    { name: "the notes float, and preferred stock is counted", filing: holding(PREFERRED, NOTES_FLOAT) },
    {
      name: "a person who holds nothing",
      filing: filingText({
        persons: [{ ...ROE, aggregate: "0", notes: [], item5: null }],
        item5: NOTES_FLOAT,
      }),
    },
  ],
});
