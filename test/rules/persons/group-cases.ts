import { ROE, type StatedPerson } from "../../support/filing-text.js";

/** Jane Roe reports Larkspur's shares besides her own 120,000. */
export const RoeWithAll: StatedPerson = {
  ...ROE,
  group: "a",
  sharedVoting: "650,000 ⁽²⁾",
  sharedDispositive: "650,000 ⁽²⁾",
  aggregate: "770,000",
  percent: "7.7%",
  notes: [
    "(1) Consists of 120,000 shares of Common Stock.",
    "(2) Consists of (i) 600,000 shares of Common Stock held by Larkspur Holdings LLC and (ii) 50,000 shares of Common Stock issuable upon exercise of options held by Larkspur Holdings LLC.",
  ],
  item5: null,
};
