/** On which of several days a transaction was made. */
import { expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText } from "../support/filing-text.js";
import { toldIn } from "./told-transactions.js";

const days = (text: string) =>
  toldIn(readFiling(filingText({ item5: `(c) ${text}` }))).transactions.map(
    ({ quantity, date }) => `${quantity?.value.toFixed() ?? "-"} ${date?.value ?? "-"}`,
  );

it.each([
  [
    "Save for the signing of the Supply Contract on February 3, 2025 and the purchase of 12,500 shares of Common Stock on February 5, 2025, Ms. Roe effected no transaction.",
    "12500 2025-02-05",
  ],
  [
    "Larkspur Holdings LLC met the Issuer on February 3, 2025 and sold 12,500 shares on February 5, 2025.",
    "12500 2025-02-05",
  ],
  [
    "On February 3, 2025, Ms. Roe purchased 12,500 shares, and delivery was made on February 5, 2025.",
    "12500 2025-02-03",
  ],
  [
    "On February 3, 2025, Ms. Roe wrote to the Issuer and purchased 12,500 shares under the contract made on January 28, 2025.",
    "12500 2025-02-03",
  ],
  ["On February 3, 2025, Ms. Roe purchased 12,500 shares.", "12500 2025-02-03"],
  ["Ms. Roe purchased 12,500 shares on February 5, 2025.", "12500 2025-02-05"],
])("%s", (text, told) => {
  expect(days(text)).toEqual([told]);
});
