/** One alone reports, and Item 5 calls it by the general noun of its name. */
import { expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";

const amount = (name: string, item5: string, issuer?: string): string | undefined =>
  readFiling(
    filingText({
      persons: [{ ...LARKSPUR, name, heading: name, type: "OO", item5: null, notes: [] }],
      outstanding: "",
      item5,
      ...(issuer === undefined ? {} : { issuer }),
    }),
  ).persons[0]?.item5?.aggregateAmount?.printed;

it.each([
  ["Larkspur Special Fund, L.P.", "The Fund beneficially owns 650,000 Shares, or 6.5% of the class."],
  [
    "Larkspur Family Trust dated May 5, 1999",
    "The Trust beneficially owns 650,000 Shares, or 6.5% of the class.",
  ],
  ["The Larkspur Foundation", "The Foundation beneficially owns 650,000 Shares, or 6.5% of the class."],
  ["Larkspur Bancorp, MHC", "The MHC beneficially owns 650,000 Shares, or 6.5% of the class."],
])("%s", (name, item5) => {
  expect(amount(name, item5)).toBe("650,000");
});

it.each([
  {
    name: "Larkspur Fund LP",
    of: "a noun of the issuer's name",
    owner: "The Fund",
    shares: "650,000",
    issuer: "Hollin Mills Fund, Inc.",
  },
  {
    name: "Larkspur Trust Company",
    of: "a noun that is no end of the name",
    owner: "The Trust",
    shares: "650,000",
    issuer: "Hollin Mills, Inc.",
  },
  {
    name: "Larkspur Trust",
    of: "a number that the cover page does not bear out",
    owner: "The Trust",
    shares: "40,000",
    issuer: "Hollin Mills, Inc.",
  },
])("not $of", ({ name, owner, shares, issuer }) => {
  expect(amount(name, `${owner} beneficially owns ${shares} Shares.`, issuer)).toBeUndefined();
});
