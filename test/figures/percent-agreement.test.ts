/** Two printed percentages of the same thing. */
import { expect, it } from "@jest/globals";
import { percentAgreement } from "../../src/figures/percent-agreement.js";
import { percentAtStart, type Percent } from "../../src/figures/percent.js";

function read(text: string): Percent {
  const percent = percentAtStart(text)?.percent;
  if (percent === undefined) throw new Error(`no percentage in ${text}`);
  return percent;
}

it.each([
  ["6.5%", "6.50%", "same"],
  ["6.5%", "6.53%", "precision"],
  ["6.5%", "6.58%", "precision"],
  ["6.5%", "6.46%", "precision"],
  ["22.2%", "22.149%", "precision"],
  ["6.5%", "6.42%", "near"],
  ["6.5%", "6.39%", "different"],
  ["5%", "3.9%", "different"],
  ["6.5%", "6.6%", "different"],
  ["4.9%", "5.05%", "near"],
  ["approximately 6.5%", "6.6%", "about"],
  ["approximately 6.5%", "6.7%", "different"],
  ["approximately 6.5%", "6.53%", "precision"],
  ["approximately 6%", "6.5%", "precision"],
  ["approximately 7%", "6.44%", "near"],
  ["approximately 6.50%", "6.54%", "about"],
  ["approximately 0.5%", "0.6%", "about"],
  ["approximately 0.60%", "0.63%", "about"],
  ["approximately 0.60%", "0.64%", "different"],
  ["approximately 0.01%", "0.06%", "different"],
  ["approximately 0.006%", "0.012%", "different"],
  ["approximately 0.006%", "0.007%", "about"],
  ["less than 1%", "0.4%", "within"],
  ["less than 1%", "1.0%", "near"],
  ["less than 1%", "1.1%", "different"],
  ["more than 5%", "5.1%", "within"],
  ["more than 5%", "4.9%", "different"],
  ["more than 5%", "5%", "near"],
  ["less than 1%", "less than 1%", "same"],
  ["less than 1%", "less than 5%", "within"],
  ["less than 5%", "more than 1%", "within"],
  ["less than 1%", "more than 5%", "different"],
])("%s and %s: %s", (a, b, expected) => {
  expect([percentAgreement(read(a), read(b)), percentAgreement(read(b), read(a))]).toEqual([
    expected,
    expected,
  ]);
});
