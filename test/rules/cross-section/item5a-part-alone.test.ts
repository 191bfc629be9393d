/** item5a-components where one part of several was read, or a part is counted otherwise in brackets. */
import rule from "../../../rules/cross-section/item5a-components.js";
import { testRule } from "../../../src/index.js";
import { item4 } from "./item4-cases.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

/** Of 650,000 shares: 488,430 + 81,200 + 78,800 + 1,570 = 650,000. */
const listed = (held: string, units = "1,570") =>
  item4({
    amount: `650,000 shares, including: ${held} held outright; 81,200 held in an individual retirement account; 78,800 held by the filer's spouse; and ${units} restricted stock units that vest on February 15, 2026.`,
  });

/** 200,000 + 380,490 + 69,510 = 650,000. */
const split = (acquirable: string) =>
  filingText({
    persons: [{ ...LARKSPUR, notes: [], item5: null }],
    item5: `(a) Larkspur Holdings LLC beneficially owns 650,000 Shares (6.5%): 200,000 Shares held before (8,000,000 before the reverse split), 380,490 Shares bought in January and ${acquirable} Shares into which the note can be converted at once.`,
  });

testRule(rule, {
  passing: [
    {
      name: "a list of which one part was read, all of which comes to the total",
      filing: listed("488,430"),
      passes: 1,
    },
    {
      name: "one part that is named of a total",
      filing: item4({
        amount:
          "650,000 shares, including 50,000 shares issuable upon exercise of options held by the filer.",
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a part with two digits transposed behind one that is told before a split, too",
      filing: split("65,910"),
      failures: [
        {
          severity: "warning",
          message:
            "200,000 + 380,490 + 65,910 = 646,400, a difference of 3,600. With 384,090 for 380,490, or 69,510 for 65,910, the same digits",
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: "a total worked out in brackets from a larger number",
      filing: filingText({
        persons: [{ ...LARKSPUR, notes: [], item5: null }],
        item5:
          "(a) Larkspur Holdings LLC beneficially owns 650,000 Founder Shares (787,500 less 70,000 transferred and 67,500 surrendered), or 6.5% of the Shares of the Issuer.",
      }),
    },
  ],
  unverified: [
    {
      name: "a list of which one part was read, all of which comes to another number",
      filing: listed("488,610"),
      message: "The list names further numbers that were not read as parts",
    },
  ],
});
