import { expect, it } from "@jest/globals";
import { controlsIn } from "../../src/filing/persons/control.js";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

const TAMARIND = { ...LARKSPUR, name: "TAMARIND FUND, L.P.", heading: "Tamarind Fund, L.P.", type: "PN" };

/** Who is told to control whom: `Larkspur > Tamarind, general partner`, with a question mark where it is not plain. */
const told = (...sentences: string[]): string[] =>
  controlsIn(readFiling(filingText({ persons: [TAMARIND, LARKSPUR, ROE], told: sentences }))).map(
    ({ controller, controlled, as, plain }) =>
      `${first(controller.name.value)} > ${first(controlled.name.value)}, ${as}${plain ? "" : "?"}`,
  );
const first = (name: string): string => (name.split(/[\s,]/)[0] ?? "").toLowerCase();

it.each([
  [
    "Larkspur Holdings LLC is the general partner of Tamarind Fund, L.P.",
    "larkspur > tamarind, general partner",
  ],
  ["Ms. Roe is the sole managing member of Larkspur Holdings LLC.", "jane > larkspur, sole managing member"],
  ["Ms. Roe serves as the investment manager of Tamarind Fund, L.P.", "jane > tamarind, investment manager?"],
  ["Ms. Roe is the trustee of Larkspur Holdings LLC.", "jane > larkspur, trustee?"],
  ["Larkspur Holdings LLC is a wholly-owned subsidiary of Jane M. Roe.", "jane > larkspur, wholly owned"],
  ["Larkspur Holdings LLC is controlled by Ms. Roe.", "jane > larkspur, controlled"],
  ["Ms. Roe controls Larkspur Holdings LLC.", "jane > larkspur, controls"],
])("%s", (sentence, control) => {
  expect(told(sentence)).toEqual([control]);
});

it("reads several behind 'each of'", () => {
  expect(told("Ms. Roe is the manager of each of Larkspur Holdings LLC and Tamarind Fund, L.P.")).toEqual([
    "jane > larkspur, manager?",
    "jane > tamarind, manager?",
  ]);
});

it("reads a chain in two sentences", () => {
  expect(
    told(
      "Ms. Roe is the sole member of Larkspur Holdings LLC, and Larkspur Holdings LLC is the general partner of Tamarind Fund, L.P.",
    ),
  ).toEqual(["jane > larkspur, sole member", "larkspur > tamarind, general partner?"]);
});

it.each([
  "Ms. Roe is the secretary of Larkspur Holdings LLC.",
  "Signed individually and for Tamarind Fund, L.P. in her capacity as the general partner of Larkspur Holdings LLC.",
  "Ms. Roe is a limited partner of Tamarind Fund, L.P.",
  "Larkspur Holdings LLC owns shares through Thornbury LLC, which is the general partner of Tamarind Fund, L.P.",
  "The general partner of Tamarind Fund, L.P. knows Ms. Roe.",
])("no control: %s", (sentence) => {
  expect(told(sentence)).toEqual([]);
});
