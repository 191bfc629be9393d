/** Conversion prices that float, and the prices told to be used in a count. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText } from "../support/filing-text.js";
import { misplaced, readWhole, schedule13D } from "../structured/structured-xml.js";

const tell = (item5: string) => readFiling(filingText({ item5 })).conversionPrices;

describe("a price that floats", () => {
  const FLOATING: readonly (readonly [string, string | null, string | null, boolean])[] = [
    ["The Notes bear a variable conversion price.", "convertible-note", null, true],
    ["The Notes are convertible at a floating rate.", "convertible-note", null, true],
    [
      "Each share of Series B Preferred Stock is convertible at the lower of $1.00 and the VWAP of the ten days before.",
      "convertible-preferred",
      "B",
      true,
    ],
    [
      "The conversion price of the debentures is 80% of the lowest closing bid price of the twenty days before conversion.",
      "convertible-note",
      null,
      true,
    ],
    [
      "The notes convert at a price equal to a 15% discount to the volume-weighted average price.",
      "convertible-note",
      null,
      true,
    ],
    [
      "The conversion price is the greater of a floor price and ninety per cent of the average trading price.",
      null,
      null,
      true,
    ],
    ["Upon a default the notes are convertible at 70% of the market price.", "convertible-note", null, false],
    [
      "The preference shares convert at $2.00; the conversion price resets to 90% of the VWAP in May.",
      "convertible-preferred",
      null,
      false,
    ],
  ];
  it.each(FLOATING)("%s", (sentence, type, series, always) => {
    const { floating } = tell(sentence);
    expect(floating.map((price) => [price.type, price.series, price.always])).toEqual([
      [type, series, always],
    ]);
    expect(floating[0]?.place.value).toBe(sentence);
  });

  it.each([
    "The notes are convertible at $2.00 per share.",
    "The notes were convertible at 80% of the market price.",
    "In March the notes were converted at a price of 80% of the VWAP.",
    "The Shares were sold at a discount to the market price.",
    "The conversion price is the lesser of $2.00 and $3.00.",
    "Larkspur bought notes and Shares, the latter at market prices.",
    "The notes convert into the lesser of 100,000 Shares and the whole.",
  ])("is none: %s", (sentence) => {
    expect(tell(sentence).floating).toEqual([]);
  });
});

describe("the price used", () => {
  const USED: readonly (readonly [string, string, boolean])[] = [
    ["The Shares under the notes assume a conversion price of $0.22.", "0.22", false],
    [
      "The Shares to be had by conversion are counted using the conversion price in effect on March 3, 2025 of $1,234.50.",
      "1234.5",
      true,
    ],
    ["The count is based on the conversion price as of March 3, 2025 of $.22 per Share.", "0.22", true],
    ["As of the date hereof the conversion price was $0.30.", "0.3", true],
    ["The count assumes conversion at the floor price of $0.10.", "0.1", true],
    ["The number assumes conversion of all notes at $0.40.", "0.4", false],
    ["The current conversion price is US$0.35.", "0.35", true],
    [
      "The notes convert at 80% of the VWAP, which on March 3, 2025 made a conversion price of $0.50 in effect.",
      "0.5",
      true,
    ],
  ];
  it.each(USED)("%s", (sentence, price, dated) => {
    const { used } = tell(sentence);
    expect(used.map((each) => [each.price.value.toFixed(), each.dated])).toEqual([[price, dated]]);
    expect(used[0]?.place.value).toBe(sentence);
  });

  it("is none of a conversion that is over", () => {
    expect(tell("The Note was convertible at a conversion price of $10 per Share.").used).toEqual([]);
  });

  it.each([
    "The options were bought at a price of $2.00.",
    "The notes convert later; the options were bought at $2.00.",
  ])("is none where no price of a conversion is told: %s", (sentence) => {
    expect(tell(sentence).used).toEqual([]);
  });

  it.each([
    "The conversion price is the lower of $0.22 and 80% of the VWAP.",
    "The notes convert at a conversion price of $0.22, or 80% of the VWAP where that is lower.",
  ])("is none in a sentence on how it floats: %s", (sentence) => {
    expect(tell(sentence).used).toEqual([]);
  });
});

it("is read in a structured filing, with its place", () => {
  const xml = schedule13D({
    items:
      "<item6><contractDescription>The notes convert at 80% of the VWAP. The count assumes a conversion price of $0.22.</contractDescription></item6>",
  });
  const filing = readWhole(xml);
  expect(filing.conversionPrices.floating.map(({ place }) => place.text)).toEqual([
    "The notes convert at 80% of the VWAP.",
  ]);
  expect(filing.conversionPrices.used.map(({ price }) => price.text)).toEqual(["0.22"]);
  expect(misplaced(filing)).toEqual([]);
});
