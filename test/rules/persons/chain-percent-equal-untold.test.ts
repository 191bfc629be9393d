/** chain-percent-equal where the text speaks of rights to acquire and does not tell whose they are. */
import rule from "../../../rules/persons/chain-percent-equal.js";
import { testRule } from "../../../src/index.js";
import { Larkspur, Roe, Tamarind, two } from "./chain-cases.js";
import { filingText } from "../../support/filing-text.js";

const someOptions = {
  soleVoting: "650,000 ⁽¹⁾",
  soleDispositive: "650,000 ⁽¹⁾",
  notes: ["(1) Includes 50,000 shares of Common Stock issuable upon exercise of options."],
};
const allOptions = {
  ...someOptions,
  notes: [
    "(1) Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of options.",
  ],
};
/** Shared power over all the shares, which are no round number. */
const sharing = {
  soleVoting: "0",
  soleDispositive: "0",
  sharedVoting: "651,285",
  sharedDispositive: "651,285",
  aggregate: "651,285",
};
const block = { ...sharing, sharedVoting: "651,285 ⁽¹⁾", notes: someOptions.notes };
const NOTHING = { soleVoting: "0", soleDispositive: "0", aggregate: "0", percent: "0%" };
const WARRANTS = "The percentages count the shares issuable upon exercise of the warrants.";

/** Item 4 of a 13G with one answer for all, in a text that speaks of the votes of a parent. */
const once = (percent: string) => ({
  schedule: "13G" as const,
  told: [
    `(a) Amount beneficially owned: 650,000 (b) Percent of class: ${percent} (c) Number of shares as to which such person has: (i) sole power to vote or to direct the vote: 650,000 (ii) shared power to vote or to direct the vote: 0 (iii) sole power to dispose or to direct the disposition of: 650,000 (iv) shared power to dispose or to direct the disposition of: 0`,
    "Members of the Roe family own 49% of the voting power of all shares of the parent.",
  ],
});

testRule(rule, {
  passing: [
    {
      name: "three with the same percentage, in a text that speaks of no rights",
      filing: filingText({ persons: [Larkspur, Tamarind, Roe] }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "two who share the power over one block, options and all, no slip of the keys apart",
      filing: two(block, { ...block, percent: "7.9%" }),
      failures: [{ severity: "warning", message: "the same shares are the same part of the class" }],
    },
    {
      name: "Item 4(b) states one of two percentages once, beside the page of somebody who owns nothing",
      filing: filingText({
        persons: [Larkspur, { ...Tamarind, percent: "7.9%" }, { ...Roe, ...NOTHING }],
        ...once("6.5%"),
      }),
      failures: [{ severity: "warning", message: "Item 4(b) states 6.5 % once, naming nobody." }],
    },
    {
      name: "no slip of the keys apart, where Item 4(b) states one of the two percentages once for all",
      filing: two({ percent: "6.526%" }, { percent: "6.265%" }, once("6.526%")),
      failures: [{ severity: "warning", message: "Item 4(b) states 6.526 % once, naming nobody." }],
    },
    {
      name: "one of three with the same powers, in a text that speaks of warrants and does not tell whose they are",
      filing: filingText({ persons: [Larkspur, Tamarind, { ...Roe, percent: "5.6%" }], told: [WARRANTS] }),
      failures: [{ severity: "warning", message: "Their powers are the same, too" }],
    },
    {
      name: "two who share the power over all the shares, a digit apart, whoever has the warrants",
      filing: two(sharing, { ...sharing, percent: "6.3%" }, { told: [WARRANTS] }),
      failures: [{ severity: "warning", message: "both for 651,285 shares" }],
    },
    {
      name: "one of three who share the power over all the shares, in a text that names two classes",
      filing: filingText({
        persons: [
          { ...Larkspur, ...sharing },
          { ...Tamarind, ...sharing },
          { ...Roe, ...sharing, percent: "5.9%" },
        ],
        told: ["Class A and Class B shares vote together."],
      }),
      failures: [{ severity: "warning", message: "JANE M. ROE states 5.9 %" }],
    },
    {
      name: "the same in a text that names two classes",
      filing: two(
        sharing,
        { ...sharing, percent: "8.5%" },
        { told: ["Class A and Class B shares vote together."] },
      ),
      failures: [{ severity: "warning", message: "states 8.5 %" }],
    },
  ],
  unverified: [
    {
      name: "no slip of the keys apart, where Item 4(b) states neither percentage",
      filing: two({ percent: "6.526%" }, { percent: "6.265%" }, once("7.1%")),
      message: "which may account for it",
    },
    {
      name: "a third with as many shares and another percentage, of whose rights nothing is told",
      filing: filingText({
        persons: [
          { ...Larkspur, ...allOptions },
          { ...Tamarind, ...allOptions },
          { ...Roe, percent: "7.2%" },
        ],
      }),
      message:
        "JANE M. ROE states 7.2 % for as many, and may have rights to acquire that the others do not have.",
    },
    {
      name: "two funds of equal amounts, one in warrants, of which a third person reports the sum",
      filing: filingText({
        persons: [
          { ...Larkspur, percent: "6.1%" },
          { ...Tamarind, percent: "6.5%" },
          { ...Roe, aggregate: "1,300,000", percent: "12.3%" },
        ],
        told: [
          "Larkspur Holdings LLC holds warrants to purchase 650,000 Shares, all of them currently exercisable.",
        ],
      }),
    },
    {
      name: "two who share the power over all the shares, with percentages no single slip apart",
      filing: two(sharing, { ...sharing, percent: "5.9%" }, { told: [WARRANTS] }),
    },
    {
      name: "two with sole power over as many shares, a digit apart: they may hold as many each",
      filing: two(
        {
          ...sharing,
          soleVoting: "651,285",
          sharedVoting: "0",
          soleDispositive: "651,285",
          sharedDispositive: "0",
        },
        {
          ...sharing,
          soleVoting: "651,285",
          sharedVoting: "0",
          soleDispositive: "651,285",
          sharedDispositive: "0",
          percent: "6.3%",
        },
        { told: [WARRANTS] },
      ),
    },
    {
      name: "the notes name some parts only, so that more options may be held than they tell",
      filing: two(someOptions, { ...someOptions, percent: "5.6%" }),
    },
    {
      name: "options that the text speaks of without saying how many or whose",
      filing: two({}, { percent: "6.3%" }, { item5: "The amounts include shares underlying options." }),
    },
    {
      name: "two persons, in a text that speaks of warrants and does not tell whose they are",
      filing: two({}, { percent: "5.6%" }, { told: [WARRANTS] }),
      message: "LARKSPUR HOLDINGS LLC states 6.5 % and JANE M. ROE states 5.6 %, both for 650,000 shares",
    },
    {
      name: "one of three whose powers are others, in such a text",
      filing: filingText({
        persons: [Larkspur, Tamarind, { ...Roe, percent: "5.6%", soleVoting: "0", sharedVoting: "650,000" }],
        told: [WARRANTS],
      }),
    },
  ],
  notApplicable: [
    {
      name: "three with the same percentage, in a text that speaks of warrants",
      filing: filingText({ persons: [Larkspur, Tamarind, Roe], told: [WARRANTS] }),
    },
  ],
});
