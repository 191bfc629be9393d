/** Whether a price is one number or moves with the market, by the words that tell it. */
import { describe, expect, it } from "@jest/globals";
import { floating } from "../../src/extract/conversions/floating-price.js";

describe("a conversion price", () => {
  it.each([
    "a variable rate conversion price",
    "a floating price",
    "the lower of $1.00 and the VWAP of the ten days before",
    "the lowest closing bid price",
    "90% of the volume weighted average price",
    "seventy per cent of the closing stock price",
    "a 15% discount to the market price",
  ])("that is %s floats plainly", (words) => {
    expect(floating(`The Notes convert at ${words}.`)).toBe("plainly");
  });

  it.each([
    "the market price",
    "the closing reported price",
    "the lesser of $1.00 and $0.80",
    "80% of the average price of ten days",
    "a price that is reset in May",
  ])("that is %s floats perhaps", (words) => {
    expect(floating(`The Notes convert at ${words}.`)).toBe("perhaps");
  });

  it.each([
    "$1.00 per share",
    "$1.00 for 9.99% of the class",
    "a fixed price of $1.00",
    "the price agreed at the closing",
  ])("that is %s does not", (words) => {
    expect(floating(`The Notes convert at ${words}.`)).toBeNull();
  });
});
