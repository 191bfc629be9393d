/** percent-recompute for who controls holders whose rights to acquire are told of these alone (17 CFR 240.13d-3(a), (d)(1)). */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

/** 50,000 of its 650,000 shares are options: 650,000 / 10,000,000 = 6.50 %. */
const fund = { ...LARKSPUR, name: "LARKSPUR FUND LP", heading: "Larkspur Fund LP", type: "PN", item5: null };
/** 20,000 of its 120,000: 120,000 / 9,970,000 = 1.20 %. */
const second = {
  ...fund,
  name: "QUILL FUND LP",
  heading: "Quill Fund LP",
  soleVoting: "120,000 ⁽¹⁾",
  soleDispositive: "120,000 ⁽¹⁾",
  aggregate: "120,000",
  percent: "1.20%",
  notes: [
    "(1) Represents (i) 100,000 shares of Common Stock and (ii) 20,000 shares of Common Stock issuable upon exercise of options.",
  ],
};
/** Of all 770,000 shares: 770,000 / 10,020,000 = 7.6846 %, over the class alone 7.7387 %. */
const partner = (percent: string) => ({
  ...ROE,
  soleVoting: "770,000",
  soleDispositive: "770,000",
  aggregate: "770,000",
  percent,
  notes: [],
  item5: null,
});
/** 120,000 shares of which nothing is told: 120,000 / 9,950,000 = 1.2060 %. */
const untold = { ...second, soleVoting: "120,000", soleDispositive: "120,000", percent: "1.21%", notes: [] };
/** 500,000 shares, power over which is shared, told in no words: with the options of whoever controls it 5.000 %, without 5.025 %. */
const through = {
  ...untold,
  soleVoting: "0",
  soleDispositive: "0",
  sharedVoting: "500,000",
  sharedDispositive: "500,000",
  aggregate: "500,000",
  percent: "5.00%",
};
/** 500,000 of the owner's 650,000 shares come from units: 650,000 / 10,450,000 = 6.220 %. */
const unitOwner = {
  ...fund,
  percent: "6.22%",
  notes: ["(1) Includes 500,000 shares of Common Stock issuable upon redemption of units."],
};
/** Who holds the units and nothing else: 500,000 / 10,450,000 = 4.785 %, over the class alone 5.025 %. */
const unitHolder = {
  ...untold,
  soleVoting: "500,000",
  soleDispositive: "500,000",
  aggregate: "500,000",
  percent: "4.78%",
};
/** Its own note tells 50,000 options among 650,000 shares; the text tells which funds hold them. */
const noted = (percent: string, told: string) =>
  filingText({
    persons: [
      {
        ...fund,
        percent,
        notes: ["(1) Includes 50,000 shares of Common Stock issuable upon exercise of options."],
      },
    ],
    told: [told],
  });
const HOLDERS = "Oak Fund holds 400,000 shares and Elm Fund 250,000 shares.";

/** 25,000 shares alone, and the 650,000 that the fund holds: 675,000 / 10,000,000 = 6.75 %. */
const owner = (percent: string) => ({
  ...partner(percent),
  soleVoting: "25,000",
  soleDispositive: "25,000",
  sharedVoting: "650,000",
  sharedDispositive: "650,000",
  aggregate: "675,000",
});

testRule(rule, {
  passing: [
    {
      name: "a general partner's own rights are those of both funds",
      filing: filingText({ persons: [fund, second, partner("7.68%")] }),
      passes: 3,
    },
    {
      name: "an owner with shares besides has the rights of the holder whose shares are shared",
      filing: filingText({ persons: [fund, owner("6.750%")] }),
      passes: 2,
    },
    {
      name: "an owner's rights are those of one of two holders whose shares come to the owner's",
      filing: filingText({ persons: [fund, untold, partner("7.70%")] }),
      passes: 3,
    },
    { name: "rights in the own note beside a list of who holds the shares", filing: noted("6.50%", HOLDERS) },
  ],
  unverified: [
    {
      name: "rights that the owner's note tells are those of the holder of just so many, with sole power",
      filing: filingText({ persons: [unitOwner, unitHolder] }),
      message: "500,000 / 9,950,000",
    },
    {
      name: "rights that an owner tells may be those of the smaller holder through whom it reports",
      filing: filingText({ persons: [fund, through] }),
      message: "500,000 / 9,950,000",
    },
    {
      name: "rights in the own note, against a list that claims to tell every part and tells shares alone",
      filing: noted(
        "6.53%",
        "The 650,000 shares consist of 400,000 shares held by Oak Fund and 250,000 shares held by Elm Fund.",
      ),
    },
  ],
  failing: [
    {
      name: "a list of who holds the shares does not do away with the rights in the own note",
      filing: noted("6.53%", HOLDERS),
      failures: [{ person: "LARKSPUR FUND LP" }],
    },
    {
      name: "twice the percentage is right with nobody's rights",
      filing: filingText({ persons: [fund, owner("13.5%")] }),
      failures: [{ person: "JANE M. ROE" }],
    },
  ],
});
