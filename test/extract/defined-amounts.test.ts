import { expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { count } from "../../src/filing/words/wording.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";

/** What Item 5 states of the one person: the number owned, and the shared power to vote. */
const told = (item1: string, item5: string): string[] => {
  const filing = filingText({ persons: [{ ...LARKSPUR, notes: [], item5: null }], item1: [item1], item5 });
  const statement = readFiling(filing).persons[0]?.item5 ?? null;
  return [statement?.aggregateAmount, statement?.sharedVotingPower].flatMap((figure) =>
    figure === null || figure === undefined ? [] : [`${count(figure)}: ${figure.printed}`],
  );
};
const ITEM1 = "Larkspur owns 650,000 shares of Common Stock (the “Subject Shares”).";
const POWER = "(b) Larkspur Holdings LLC may be deemed to have shared power to vote the Subject Shares.";

it("a term that is defined once for a number of shares stands for the number", () => {
  expect(told(ITEM1, POWER)).toEqual(["650,000: the Subject Shares"]);
  expect(told(ITEM1, "(a) Larkspur Holdings LLC beneficially owns the Subject Shares.")).toEqual([
    "650,000: the Subject Shares",
  ]);
});

it("a power whose other half stands in brackets is over the same shares", () => {
  const both =
    "(b) Larkspur Holdings LLC may be deemed to have shared power to vote or direct the vote of (and the shared power to dispose or direct the disposition of) the Subject Shares.";
  expect(told(ITEM1, both)).toEqual(["650,000: the Subject Shares"]);
});

it.each([
  ["is defined twice with two numbers", `${ITEM1} It bought 640,000 shares (the “Subject Shares”).`],
  ["grows", `${ITEM1} It bought more (together with the above, the “Subject Shares”).`],
  [
    "is for two numbers",
    "Larkspur owns 600,000 shares and another 50,000 shares of Common Stock (the “Subject Shares”).",
  ],
  ["has a right to acquire in it", "It has 650,000 shares issuable on demand (the “Subject Shares”)."],
  ["is used for a part", `${ITEM1} It sold 5,000 of the Subject Shares.`],
  ["is used for a kind of shares", `${ITEM1} A holder of Subject Shares may vote.`],
  ["is used for all that are outstanding", `${ITEM1} The Subject Shares outstanding may vote.`],
  ["has no number", "The statement is on the shares of Common Stock (the “Subject Shares”)."],
])("no number is read for a term that %s", (_name, item1) => {
  expect(told(item1, POWER)).toEqual([]);
});

it.each([
  ["other shares are told with it", "the Subject Shares and other shares"],
  ["other shares are told ahead", "other shares and the Subject Shares"],
  ["it is half of them", "half of the Subject Shares"],
  ["another number stands beside it", "the Subject Shares, with 5,000 more"],
])("no number is read for a term where %s", (_name, what) => {
  expect(told(ITEM1, POWER.replace("the Subject Shares", what))).not.toContain("650,000: the Subject Shares");
});

it("what is disclaimed of them is no holding", () => {
  expect(told(ITEM1, "(a) Larkspur Holdings LLC disclaims ownership of the Subject Shares.")).toEqual([]);
});

it("the percentage of the shares of a term is that of their number", () => {
  const filing = filingText({
    item1: [ITEM1],
    item5:
      "Based on the foregoing, the Subject Shares represent approximately 6.5% of the shares outstanding.",
  });
  expect(readFiling(filing).toldPercents.map(({ shares }) => count(shares))).toContain("650,000");
});
