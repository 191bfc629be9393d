/** Larkspur, and who reports its shares as their own. */
import { filingText, LARKSPUR, type StatedPerson } from "../../support/filing-text.js";

export const Larkspur: StatedPerson = {
  ...LARKSPUR,
  notes: [],
  item5: null,
  soleVoting: "650,000",
  soleDispositive: "650,000",
};
/** Jane Roe controls Larkspur and reports its shares as her own. */
export const Roe: StatedPerson = { ...Larkspur, name: "JANE M. ROE", heading: "Jane M. Roe", type: "IN" };
export const Tamarind: StatedPerson = {
  ...Larkspur,
  name: "TAMARIND FUND, L.P.",
  heading: "Tamarind Fund, L.P.",
  type: "PN",
};
/** A filing of both, each with changes. */
export const two = (larkspur: object, roe: object, filing: object = {}) =>
  filingText({
    persons: [
      { ...Larkspur, ...larkspur },
      { ...Roe, ...roe },
    ],
    ...filing,
  });
