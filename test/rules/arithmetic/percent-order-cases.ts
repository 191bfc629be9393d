/** Two persons, of whom the larger holder has the larger part of the class. */
import { LARKSPUR, ROE, type StatedPerson, filingText } from "../../support/filing-text.js";

export const untold = { notes: [], item5: null };

export const Larkspur: StatedPerson = {
  ...LARKSPUR,
  ...untold,
  soleVoting: "650,000",
  soleDispositive: "650,000",
};

export const Roe: StatedPerson = { ...ROE, ...untold, soleVoting: "120,000", soleDispositive: "120,000" };

export const two = (larkspur: object, roe: object, filing: object = {}) =>
  filingText({
    persons: [
      { ...Larkspur, ...larkspur },
      { ...Roe, ...roe },
    ],
    ...filing,
  });

export const TEN_MILLION = {
  outstanding: "Percentages are based on 10,000,000 Shares outstanding as of March 3, 2025.",
};
