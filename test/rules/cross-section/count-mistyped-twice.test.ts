/** count-mistyped where a number that the filing tells several times is told otherwise once. */
import rule from "../../../rules/cross-section/count-mistyped.js";
import { testRule } from "../../../src/index.js";
import { filingText, type StatedPerson } from "../../support/filing-text.js";
import { Larkspur } from "../persons/chain-cases.js";

const person = (aggregate: string): StatedPerson => ({
  ...Larkspur,
  soleVoting: aggregate,
  soleDispositive: aggregate,
  sharedVoting: "0",
  sharedDispositive: "0",
  aggregate,
});

/** Swaps over 22,176,000 shares beside 650,000 that are owned, told twice as they are and once as the case has them. */
const swaps = (told: string) =>
  filingText({
    persons: [person("650,000")],
    item5: `The swaps give economic exposure to 22,176,000 shares of Common Stock, without a vote. Their settlement in cash is of 22,176,000 shares of Common Stock in all. ${told}`,
  });
/** An option on all that the cover page counts, told in two sentences and in a third as the case has it. */
const option = (told: string) =>
  filingText({
    persons: [person("1,365,000")],
    item5: `Larkspur may be deemed to own 1,365,000 shares of Common Stock by the option. All of the 1,365,000 shares of Common Stock are subject to adjustment. ${told}`,
  });

testRule(rule, {
  passing: [
    {
      name: "the shares that the cover page states, told again",
      filing: filingText({
        persons: [person("1,523,975")],
        item5: "Larkspur, as custodian, is the beneficial owner of 1,523,975 shares of the Common Stock.",
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "two digits transposed, beside the shares reported in the paragraph before",
      filing: swaps(
        "In addition to the shares reported in the preceding paragraph there is exposure to 22,716,000 shares of Common Stock.",
      ),
      failures: [{ severity: "warning", expected: "22,176,000", actual: "22,716,000" }],
    },
    {
      name: "an option of a round number with two digits transposed, which the cover page and two sentences have right",
      filing: option("The option entitles it to buy up to 1,635,000 shares of Common Stock at $95."),
      failures: [{ severity: "warning", expected: "1,365,000", actual: "1,635,000" }],
    },
    {
      name: "a number of an option that is told for the day after an approval is received",
      filing: swaps("After receiving the approval, Larkspur may settle 22,716,000 shares of Common Stock."),
      failures: [{ expected: "22,176,000", actual: "22,716,000" }],
    },
    {
      name: "a number behind which stands what part of the class it would represent",
      filing: swaps(
        "Larkspur has the economic risk of 22,716,000 shares of Common Stock, which would represent 4.9% of the class.",
      ),
      failures: [{ expected: "22,176,000", actual: "22,716,000" }],
    },
    {
      name: "the amounts in rows, by their numbers, with two digits transposed",
      filing: filingText({
        persons: [person("1,523,975")],
        item5: "The amounts in Row (7), (9) and (11) of the cover page represent 1,532,975 shares of stock.",
      }),
      failures: [{ expected: "1,523,975", actual: "1,532,975" }],
    },
  ],
  notApplicable: [
    {
      name: "an exposure after a trade",
      filing: swaps("After the sale, the exposure comes to 22,716,000 shares of Common Stock in all."),
    },
    {
      name: "an exposure that there would be",
      filing: swaps("The exposure to the class would then come to 22,716,000 shares of Common Stock."),
    },
    {
      name: "an exposure that was reported in an earlier statement",
      filing: swaps(
        "The exposure reported in the amendment of last year came to 22,716,000 shares of Common Stock.",
      ),
    },
    {
      name: "a round number that no cover page has, and two sentences only",
      filing: filingText({
        persons: [person("650,000")],
        item5:
          "The swaps give exposure to 1,365,000 shares of Common Stock, without a vote. Their settlement in cash is of 1,365,000 shares of Common Stock. The forwards give exposure to 1,635,000 shares of Common Stock.",
      }),
    },
  ],
});
