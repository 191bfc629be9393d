/** Holdings whose percentage words of the text leave open. */
import { LARKSPUR, type StatedPerson, filingText } from "../../support/filing-text.js";

export const only = (changes: object, filing: object = {}) =>
  filingText({ persons: [{ ...LARKSPUR, ...changes }], ...filing });

/** Nothing tells what the holding is made of, and 65 % is ten times what it can be. */
export const untold = {
  notes: [],
  item5: null,
  soleVoting: "650,000",
  soleDispositive: "650,000",
  percent: "65%",
};

/** 651,207 / (9,950,000 + 50,000) = 6.51 %, without the options 6.54 %. */
export const block: StatedPerson = {
  ...LARKSPUR,
  soleVoting: "651,207",
  soleDispositive: "651,207",
  aggregate: "651,207",
  percent: "6.51%",
  notes: [],
  item5: null,
};

export const NOTE_ON_OPTIONS =
  "(1) Represents (i) 601,207 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of options.";

export const fund = {
  ...block,
  soleVoting: "651,207 ⁽¹⁾",
  soleDispositive: "651,207 ⁽¹⁾",
  notes: [NOTE_ON_OPTIONS],
};

/** Larkspur's shares under notes, told in two places. */
export const twoTellings = (second: string) =>
  filingText({
    persons: [{ ...LARKSPUR, notes: [], item5: null, percent: "6.5%" }],
    told: ["48,845", second].map(
      (notes) =>
        `Larkspur Holdings LLC beneficially owns 650,000 Shares (includes ${notes} Shares issuable upon conversion of convertible notes).`,
    ),
  });
