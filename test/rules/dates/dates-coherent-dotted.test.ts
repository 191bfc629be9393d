/** Days of transactions that are written with dots, as in Europe. */
import rule from "../../../rules/dates/dates-coherent.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

/** A list of trades on these days. */
const list = (...days: readonly string[]): string =>
  filingText({
    item5: [
      "(c) Ms. Roe had these transactions in the open market:",
      ...days.map((day, index) => `${day}\tBUY\t${String(index + 1)},000\t14.00\tNasdaq`),
    ].join("\n\n"),
  });

testRule(rule, {
  passing: [
    { name: "days of the calendar", filing: list("14.02.2025", "17.02.2025", "03.02.2025") },
    {
      name: "a day that has another reading, where nothing tells which is meant",
      filing: list("09.13.2024"),
    },
  ],
  failing: [
    {
      name: "the thirty-first of a month of thirty days",
      filing: list("14.01.2025", "31.11.2024", "17.01.2025"),
      failures: [{ actual: "31.11.2024", message: "The calendar has no 31.11.2024: the day is mistyped." }],
    },
    {
      name: "a thirteenth month in a list that begins with its days",
      filing: list("14.01.2025", "09.13.2024", "17.01.2025"),
      failures: [{ actual: "09.13.2024" }],
    },
  ],
});
