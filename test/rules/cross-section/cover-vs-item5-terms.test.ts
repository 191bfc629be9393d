import aggregate from "../../../rules/cross-section/cover-vs-item5-aggregate.js";
import powers from "../../../rules/cross-section/cover-vs-item5-powers.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

const POWER = "Larkspur Holdings LLC may be deemed to have shared power to vote the Subject Shares.";
const OWNED = "Larkspur Holdings LLC beneficially owns the Subject Shares.";

/** Larkspur, which reports shared power over 654,321 shares, with so many shares of a term that Item 5 uses. */
const termed = (number: string, item5: string, more = "") =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        soleVoting: "0",
        sharedVoting: "654,321",
        soleDispositive: "0",
        sharedDispositive: "654,321",
        aggregate: "654,321",
        notes: [],
        item5: null,
      },
    ],
    item1: [`Larkspur owns ${number} shares of Common Stock (the “Subject Shares”).${more}`],
    item5,
  });

testRule(powers, {
  passing: [
    {
      name: "power over the shares of a term, as many as on the cover page",
      filing: termed("654,321", POWER),
    },
  ],
  failing: [
    {
      name: "power over the shares of a term, whose number has two digits transposed",
      filing: termed("653,421", POWER),
      failures: [
        {
          message:
            "Item 5(b) states shared voting power of 653,421 (“the Subject Shares”); Row 8 of the cover page states 654,321.",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "power over the shares of a term, which may be a part of the holding",
      filing: termed("480,000", POWER),
      message: "may speak of part of the holding only",
    },
    {
      name: "power over the shares of a term, and the difference is told",
      filing: termed("653,421", POWER, " It may buy 900 more."),
      message: "may speak of a part of the holding only",
    },
  ],
});

testRule(aggregate, {
  passing: [
    {
      name: "the shares of a term are owned, as many as on the cover page",
      filing: termed("654,321", OWNED),
    },
  ],
  failing: [
    {
      name: "the shares of a term are owned, and their number has a digit changed",
      filing: termed("664,321", OWNED),
      failures: [
        { message: "Item 5(a) states 664,321 shares (“the Subject Shares”); Row 11 of the cover page" },
      ],
    },
  ],
  unverified: [
    {
      name: "the shares of a term are owned, which may be a part of the holding",
      filing: termed("480,000", OWNED),
      message: "may speak of a part of the holding only",
    },
  ],
});
