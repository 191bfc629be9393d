import rule from "../../../rules/narrative/item3-source-and-amount.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedFiling } from "../../support/filing-text.js";
import { schedule13D } from "../../structured/structured-xml.js";

const ITEM_4 = "Item 4. Purpose of Transaction.\n\nInvestment.";

/** An initial filing that says this in Item 3. */
const initial = (item3: string, more: StatedFiling = {}): string =>
  filingText({ amendment: null, item3: `${item3}\n\n${ITEM_4}`, ...more });

const amended = (item3: string): string => filingText({ item3 });

const RESTATED = "Item 3 is hereby amended and restated in its entirety as follows:";
const PAID = "Larkspur Holdings LLC paid $500,000 for the shares.";
const BOUGHT = "Larkspur Holdings LLC bought the shares with its working capital.";
const ALL = "Larkspur Holdings LLC paid $500,000 for the shares from its working capital.";

testRule(rule, {
  passing: [
    { name: "a sum and its source", filing: initial(ALL), passes: 1 },
    { name: "the source in another sentence", filing: initial(`${PAID} It used cash on hand.`), passes: 1 },
    {
      name: "a price per share and the number of shares are an amount",
      filing: initial("Working capital paid for 500 shares at 12.50 per share."),
      passes: 1,
    },
    {
      name: "money of another country",
      filing: initial("The shares were bought for CHF 500,000 of working capital."),
      passes: 1,
    },
    {
      name: "a sum alone at the head of the answer",
      filing: initial("$300,000. Source: personal savings of the reporting person."),
      passes: 1,
    },
    { name: "an award needs no amount", filing: initial("The shares were awarded to Ms. Roe."), passes: 1 },
    {
      name: "a gift needs none either",
      filing: initial("Ms. Roe received the shares as a gift."),
      passes: 1,
    },
    { name: "nothing was paid", filing: initial("No funds were used."), passes: 1 },
    {
      name: "a loan with its lender",
      filing: initial(`${PAID} The money was borrowed from First Hollin Bank.`),
      passes: 2,
    },
    {
      name: "a loan with its terms",
      filing: initial(`${PAID} A loan at 5% interest was used.`),
      passes: 2,
    },
    {
      name: "margin loans of the ordinary course",
      filing: initial(`${ALL} Margin loans in the ordinary course of business were used, too.`),
      passes: 2,
    },
    { name: "an amendment that tells both", filing: amended(`Item 3 is amended to add: ${ALL}`), passes: 1 },
    {
      name: "a structured filing",
      filing: schedule13D().replace("Working capital.", ALL),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "sums, but not where the money came from",
      filing: initial(`${PAID} Ms. Roe purchased her shares for $1.5 million.`),
      failures: [
        {
          severity: "warning",
          expected: "the source of the funds",
          actual: "none",
          message:
            "Item 3 tells what was paid ($500,000 and $1.5 million), but not where the money came from, nor whether any of it was borrowed. Item 3 asks for the source as well as for the amount.",
        },
      ],
    },
    {
      name: "the same, where Item 3 says at least that nothing was borrowed",
      filing: initial(`${PAID} No part of it was borrowed.`),
      failures: [
        { message: "Item 3 tells what was paid ($500,000), but not where the money came from. Item 3 asks" },
      ],
    },
    {
      name: "more sums than can be listed",
      filing: initial("The shares were bought for $1, $2, $3, $4, $5, $6 and $7."),
      failures: [{ message: "what was paid ($1 and other sums)" }],
    },
    {
      name: "as many sums as can be listed, each once",
      filing: initial("The shares were bought for $1, $2, $3, $4, $5, $6 and $6."),
      failures: [{ message: "what was paid ($1, $2, $3, $4, $5 and $6)" }],
    },
    {
      name: "a seller is no source",
      filing: initial("Ms. Roe purchased the shares from Old Mills Co. for $500,000."),
      failures: [{ expected: "the source of the funds" }],
    },
    {
      name: "awards beside a purchase whose source is not told",
      filing: initial(`${PAID} Ms. Roe's shares were awarded to her.`),
      failures: [{ actual: "none", expected: "the source of the funds" }],
    },
    {
      name: "an amendment that restates Item 3 whole",
      filing: amended(`${RESTATED}\n\n${PAID}`),
      failures: [{ expected: "the source of the funds" }],
    },
    {
      name: "a source, but no amount",
      filing: initial(BOUGHT),
      failures: [
        {
          severity: "warning",
          expected: "the amount of the funds",
          actual: "none",
          message:
            "Item 3 names the source of the funds (working capital), but no amount, neither a sum nor a price. Item 3 asks for the amount as well as for the source.",
        },
      ],
    },
    {
      name: "two sources, the trades of sixty days in Item 5, but no amount",
      filing: initial(`${BOUGHT} Ms. Roe purchased hers with personal funds.`, {
        item5: "On March 3, 2025 Ms. Roe bought 500 shares at $4.00.",
      }),
      failures: [{ message: "(working capital and personal funds), but no amount" }],
    },
    {
      name: "borrowed money without lender and terms",
      filing: initial(`${PAID} The money was borrowed.`),
      failures: [
        {
          severity: "warning",
          expected: "the lender or the terms",
          actual: "none",
          message:
            "Item 3 speaks of borrowed money (“borrowed”), but names neither a lender nor terms. Item 3 asks for a description of the loan and for the names of its parties.",
        },
      ],
    },
    {
      name: "margin without a broker",
      filing: initial("The shares were bought on margin for $500,000."),
      failures: [{ message: "Item 3 speaks of borrowed money (“margin”)" }],
    },
    {
      name: "a structured filing without a source",
      filing: schedule13D().replace("Working capital.", `${RESTATED} ${PAID}`),
      failures: [{ expected: "the source of the funds" }],
    },
  ],
  unverified: [
    {
      name: "an amendment adds to an earlier telling of the source",
      filing: amended(`Item 3 is amended to add: ${PAID}`),
      message:
        "Item 3 tells what was paid ($500,000), but not where the money came from, nor whether any of it was borrowed: Item 3 of an amendment may tell of the latest purchases only.",
    },
    {
      name: "an amendment adds to an earlier telling of the amount",
      filing: amended(BOUGHT),
      message: "but no amount, neither a sum nor a price: Item 3 of an amendment",
    },
    {
      name: "words that may tell of the source",
      filing: initial(`${PAID} The money came with a legacy.`),
      message: "some of its words may tell of one",
    },
    {
      name: "words that may tell of the source in the wealth of an individual",
      filing: initial(`${PAID} Her practice gave her that.`),
      message: "some of its words may tell of one",
    },
    {
      name: "a claim that was set off",
      filing: initial(`${PAID} The price was set off against a debt.`),
      message: "some of its words may tell of one",
    },
    {
      name: "a house that was mortgaged",
      filing: initial("Ms. Roe mortgaged her house and purchased the shares for $500,000."),
      message: "some of its words may tell of one",
    },
    {
      name: "an affiliate may have paid",
      filing: initial("Larkspur Holdings LLC purchased the shares through an entity for $500,000."),
      message: "what it tells may be no purchase for money",
    },
    {
      name: "a bank may have paid",
      filing: initial("Larkspur Holdings LLC purchased the shares through a bank for $500,000."),
      message: "what it tells may be no purchase for money",
    },
    {
      name: "the sum may be the value of what was exchanged",
      filing: initial("The shares were purchased for $500,000 in exchange for a mill."),
      message: "what it tells may be no purchase for money",
    },
    {
      name: "a purchase to come",
      filing: initial("Larkspur Holdings LLC would pay $500,000 for the shares purchased."),
      message: "what it tells may be no purchase for money",
    },
    {
      name: "Item 6 tells where the money came from",
      filing: initial(PAID, { item6: "The purchase was funded by the members." }),
      message: "another Item speaks of money that may be it",
    },
    {
      name: "Item 3 sends its reader to Item 4",
      filing: initial(`${PAID} See Item 4.`),
      message: "Item 3 refers to another place, which may tell of it.",
    },
    {
      name: "a source that would be used",
      filing: initial("Working capital would be used to purchase the shares."),
      message: "whether anything was bought with it is not plain",
    },
    {
      name: "a source, but no word of a purchase",
      filing: initial("Working capital."),
      message: "whether anything was bought with it is not plain",
    },
    {
      name: "a word of a purchase in another sentence than the source's",
      filing: initial("The shares were bought. Working capital."),
      message: "whether anything was bought with it is not plain",
    },
    {
      name: "some of the shares were given",
      filing: initial(`${BOUGHT} Others were a gift.`),
      message: "some of the shares may not have been bought",
    },
    {
      name: "Item 6 tells what was paid",
      filing: initial(BOUGHT, { item6: "The shares were purchased for $500,000." }),
      message: "another Item tells of what was paid",
    },
    {
      name: "Item 5 tells what was paid in all",
      filing: initial(BOUGHT, { item5: "The aggregate cost of the shares was $500,000." }),
      message: "another Item tells of what was paid",
    },
    {
      name: "neither money nor a source",
      filing: initial("Ms. Roe purchased the shares from a dealer."),
      message: "Neither a source of money nor a sum paid could be read in Item 3.",
    },
    {
      name: "an award, and a purchase of which nothing is told",
      filing: initial("Shares were awarded to Ms. Roe. She bought others."),
      message: "Neither a source of money nor a sum paid could be read in Item 3.",
    },
    {
      name: "a conversion, whose price is not asked",
      filing: initial("The preferred stock converted by itself."),
      message: "Neither a source of money nor a sum paid could be read in Item 3.",
    },
    {
      name: "a loan that may be taken",
      filing: initial(`${ALL} Money may be borrowed.`),
      message: "it may speak of what is only possible",
    },
    {
      name: "a loan told of elsewhere",
      filing: initial("The price of $500,000 was borrowed. See Item 5."),
      message: "names neither a lender nor terms: it refers to another place, which may tell of it.",
    },
    {
      name: "no Item 3 in an initial filing",
      filing: filingText({ amendment: null }),
      message: "No answer to Item 3 was read in this filing.",
    },
    {
      name: "an answer of an initial filing without words",
      filing: initial("12345"),
      message: "No answer to Item 3 was read in this filing.",
    },
    {
      name: "Item 3 of an initial filing is not applicable",
      filing: initial("Not applicable."),
      message: "Item 3 says only that it is not applicable; whether nothing was bought is not plain.",
    },
  ],
  notApplicable: [
    {
      name: "a 13G asks for no source",
      filing: filingText({ schedule: "13G", amendment: null, persons: [LARKSPUR, ROE] }),
    },
    { name: "an amendment without Item 3", filing: filingText() },
    { name: "an amendment to which Item 3 does not apply", filing: amended("Not applicable.") },
    { name: "an amendment without an answer", filing: amended("12345") },
  ],
});
