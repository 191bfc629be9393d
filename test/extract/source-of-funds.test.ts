import { describe, expect, it } from "@jest/globals";
import type { FundsSentence, SourceOfFunds } from "../../src/filing/source-of-funds.js";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedFiling } from "../support/filing-text.js";
import { misplaced, readWhole, schedule13D } from "../structured/structured-xml.js";

const DOE = { ...ROE, name: "JOHN Q. DOE", heading: "John Q. Doe" };
const PERSONS = [LARKSPUR, ROE, DOE];

function read(item3: string, more: StatedFiling = {}): SourceOfFunds {
  const { sourceOfFunds } = readFiling(filingText({ persons: PERSONS, item3, ...more }));
  if (sourceOfFunds === null) throw new Error("no Item 3");
  return sourceOfFunds;
}

function sentence(text: string, more?: StatedFiling): FundsSentence {
  const [only, ...others] = read(text, more).sentences;
  if (only === undefined || others.length > 0) throw new Error("not one sentence");
  return only;
}

const kinds = (sources: FundsSentence["sources"]): string[] => sources.map(({ kind }) => kind);

describe("the sentences of Item 3", () => {
  it("name whom they concern, and who of them acquired something", () => {
    const { concerns, acquirers } = sentence(
      "The shares owned directly by Messrs. Roe and Doe were awarded to them by a committee of Larkspur Holdings LLC.",
    );
    expect(concerns).toEqual(["JANE M. ROE", "JOHN Q. DOE", "LARKSPUR HOLDINGS LLC"]);
    expect(acquirers).toEqual(["JANE M. ROE", "JOHN Q. DOE"]);
  });

  it.each([
    ["Mr. Doe purchased 500 shares.", ["JOHN Q. DOE"]],
    ["Ms. Roe and Mr. Doe each received 500 shares.", ["JANE M. ROE", "JOHN Q. DOE"]],
    ["500 shares were issued to Ms. Roe.", ["JANE M. ROE"]],
    [
      "500 shares held by Larkspur Holdings LLC and Mr. Doe were bought.",
      ["LARKSPUR HOLDINGS LLC", "JOHN Q. DOE"],
    ],
    ["Larkspur Holdings LLC (“Larkspur”) used cash.", ["LARKSPUR HOLDINGS LLC"]],
    ["The manager of Larkspur Holdings LLC purchased 500 shares.", []],
    ["Mr. and Mrs. Doe purchased 500 shares.", ["JOHN Q. DOE"]],
    ["Messrs. Poe and Stone purchased 500 shares.", []],
  ])("%s", (text, acquirers) => {
    expect(sentence(text).acquirers).toEqual(acquirers);
  });

  it("concern everybody where they speak of the Reporting Persons", () => {
    expect(sentence("The Reporting Persons used cash.").concerns).toHaveLength(3);
    expect(sentence("Cash was used.").concerns).toEqual([]);
  });

  it("tell sources apart from those that they deny", () => {
    const both = sentence("The price was paid from working capital; no part of it was borrowed.");
    expect([kinds(both.sources), kinds(both.denied)]).toEqual([["working capital"], ["a loan"]]);
  });

  it.each([
    "None of the funds was borrowed.",
    "The purchase did not involve any borrowing.",
    "The Fund paid without any margin loans.",
    "Borrowed money was not used.",
    "Neither Ms. Roe nor Mr. Doe borrowed the price.",
  ])("deny: %s", (text) => {
    const { sources, denied, hints } = sentence(text);
    expect([sources.length, denied.length > 0, hints]).toEqual([0, true, []]);
  });

  it.each([
    ["not plainly denied behind an “and”", "None of the shares was sold and the price was borrowed."],
    ["not denied but for an exception", "Except for the loan, no part of the price was borrowed."],
  ])("%s", (_name, text) => {
    const { denied, hints } = sentence(text);
    expect([denied.length, hints.includes("BK")]).toEqual([0, true]);
  });

  it.each([
    ["“not only” denies nothing", "The price came not only from working capital but also from a loan."],
    ["a number's mark denies nothing", "Exchange No. 4 paid with working capital and a loan."],
    [
      "commissions left out deny nothing",
      "The price, excluding brokerage commissions, came from working capital and a loan.",
    ],
  ])("%s", (_name, text) => {
    expect(kinds(sentence(text).sources)).toEqual(["working capital", "a loan"]);
  });

  it("tell of buying, but not where only a right to buy is spoken of", () => {
    expect(sentence("Options to purchase 500 shares were granted to Ms. Roe.").bought).toBe(false);
    expect(sentence("The exercise price is $5.00.").bought).toBe(false);
    expect(sentence("No consideration was paid.").bought).toBe(false);
    expect(sentence("Ms. Roe exercised the options.").bought).toBe(true);
    expect(sentence("The shares were acquired in the open market.").bought).toBe(true);
  });

  it.each([
    ["Ms. Roe paid an aggregate of $1,250,000.50 for the shares.", ["$1,250,000.50"]],
    ["The price of the 500 shares purchased was $10.00 per share, or $5,000.", ["$5,000"]],
    ["A note in the principal amount of $500,000 was purchased for $450,000.", ["$450,000"]],
    ["Ms. Roe acquired the shares in a private sale for $1.2 million.", ["$1.2 million"]],
    ["The shares, par value $0.01 each, were purchased for £4,000.", ["£4,000"]],
    ["The shares were issued for services valued at $50,000 and paid at once.", []],
    ["The Issuer purchased 500 shares of its own for $5,000.", []],
    ["The price of $5,000 for the mill was paid by the Issuer in shares.", []],
    ["The shares were worth $5,000.", []],
    ["Ms. Roe paid CHF 1'500'000 or $1'700'000.", []],
  ])("sums paid: %s", (text, sums) => {
    expect(sentence(text).paid.map(({ printed }) => printed)).toEqual(sums);
  });

  it.each(["CHF 5,000", "five million dollars", "12.50 per share", "NIS 500", "$1"])("money: %s", (money) => {
    expect(sentence(`The price was ${money}.`).hasMoney).toBe(true);
  });

  it("tell of what may be", () => {
    expect(sentence("Working capital would be used.").prospective).toBe(true);
    expect(sentence("Working capital was used.").prospective).toBe(false);
  });
});

describe("Item 3", () => {
  it.each(["Not applicable.", "N/A", "None.", "This Item is not applicable.", "No change."])("%s", (text) => {
    expect(read(text).notApplicable?.value).toBe(text);
  });

  it("is no answer by a negative among other sentences", () => {
    expect(read("Not applicable. The shares were given.").notApplicable).toBeNull();
    expect(read("None of the shares was bought.").notApplicable).toBeNull();
  });

  it.each([
    ["The information in Item 4 is incorporated herein by reference.", true],
    ["The transactions reported in this Schedule 13D were paid for by the Fund.", false],
    ["See Schedule A.", true],
    ["The funds are described in Item 6.", true],
    ["As previously reported, the shares were bought.", true],
    ["The shares described above were bought.", false],
    ["The shares were bought under the Purchase Agreement, attached as Exhibit 99.1.", false],
  ])("%s", (text, refers) => {
    expect(read(text).refersTo !== null).toBe(refers);
  });

  it.each([
    ["Item 3 is hereby amended and restated in its entirety as follows:", true],
    ["Item 3 of the Schedule 13D is deleted and replaced by the following:", true],
    ["Item 3 is hereby amended to add the following:", false],
    ["Item 3 is hereby amended and supplemented as follows:", false],
    ["Item 3 is restated by adding to its last paragraph:", false],
  ])("%s", (lead, restated) => {
    const below = read(`${lead}\n\nWorking capital was used.`);
    const behind = read(`${lead} Working capital was used.`);
    expect([below.restated, behind.restated]).toEqual([restated, restated]);
    expect([below, behind].map(({ sentences }) => sentences.length)).toEqual([1, 1]);
  });

  it.each([
    ["A bank loan paid for the shares.", false],
    ["The money was borrowed.", false],
    ["The money was borrowed by Ms. Roe from First Hollin Bank.", true],
    ["A loan from her brother paid for the shares.", true],
    ["The loan was given at 5% interest.", true],
    ["The shares were bought on margin.", false],
    ["The shares were bought on margin, through brokers.", true],
    ["Margin loans of the ordinary course of business were used.", true],
    ["The money was borrowed. The shares are pledged.", true],
    ["The shares are pledged. The money was borrowed.", false],
    ["The shares were bought through First Hollin Bank with borrowed money.", true],
    ["The money was borrowed from time to time.", false],
  ])("loans with a lender or terms: %s", (text, told) => {
    expect(read(text).loanTerms !== null).toBe(told);
  });

  it("is read behind its caption, and where the caption goes on below", () => {
    const text = filingText({ item3: "THE ANSWER" });
    const on = (heading: string): string[] | undefined =>
      readFiling(
        text.replace("Item 3. Source and Amount of Funds.\n\nTHE ANSWER", heading),
      ).sourceOfFunds?.sentences.map(({ place }) => place.value);
    expect(on("Item 3. Source and Amount of Funds or Other Consideration. Working capital.")).toEqual([
      "Working capital.",
    ]);
    expect(on("Item 3. Source and Amount of Funds or Other\n\nConsideration.\n\nWorking capital.")).toEqual([
      "Working capital.",
    ]);
  });

  it("has its places in the file, of text and of XML alike", () => {
    const words =
      "Larkspur Holdings LLC paid $5,000 from working capital and a loan from First Hollin Bank. No margin loans were used.";
    const text = readFiling(filingText({ item3: words }));
    const xml = readWhole(schedule13D().replace("Working capital.", words));
    const told = (filing: typeof text) =>
      filing.sourceOfFunds?.sentences.map(({ sources, denied, paid, acquirers }) => ({
        sources: sources.map(({ place }) => place.text),
        denied: denied.map(({ place }) => place.text),
        paid: paid.map((sum) => sum.text),
        acquirers: acquirers.map((name) => name.toUpperCase()),
      }));
    expect(misplaced(text)).toEqual([]);
    expect(misplaced(xml)).toEqual([]);
    expect(told(xml)).toEqual(told(text));
    expect(told(text)).toEqual([
      {
        sources: ["working capital", "a loan"],
        denied: [],
        paid: ["$5,000"],
        acquirers: ["LARKSPUR HOLDINGS LLC"],
      },
      { sources: [], denied: ["margin loans"], paid: [], acquirers: [] },
    ]);
  });

  it("is not read where it is left out, empty, or of a 13G", () => {
    expect(readFiling(filingText()).sourceOfFunds).toBeNull();
    expect(readFiling(filingText({ schedule: "13G" })).sourceOfFunds).toBeNull();
    const empty = schedule13D().replace("Working capital.", "");
    expect(readWhole(empty).sourceOfFunds).toBeNull();
  });

  it("is read in linear time, and not to the end of what is no answer", () => {
    const { complete, sentences } = read("working capital ".repeat(20_000));
    expect([complete, sentences.length]).toEqual([false, 0]);
    expect(read("working capital ".repeat(5_000)).complete).toBe(true);
  });
});
