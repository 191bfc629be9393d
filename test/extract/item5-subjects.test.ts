/** Sentences of Item 5 with two subjects: each has what its own verb tells, and nothing of the other's. */
import { expect, it } from "@jest/globals";
import { readFiling, type Person } from "../../src/index.js";
import { filingText, stating } from "../support/filing-text.js";

const PERSONS = [stating("Quillby Fund LP", "600,000"), stating("Sedge Row Offshore, Ltd.", "450,000")];

const told = (item5: string): readonly Person[] =>
  readFiling(filingText({ persons: PERSONS, item5 })).persons;
const figure = (fact: { readonly printed: string } | null | undefined): string | null =>
  fact?.printed ?? null;

it.each([
  [
    "an amount and a percentage each",
    "(a) Quillby Fund LP beneficially owns 600,000 Shares (6.0%) and Sedge Row Offshore, Ltd. beneficially owns 450,000 Shares (4.5%).",
  ],
  [
    "behind a comma, after a participle",
    "(a) As of March 5, 2025, Quillby Fund LP beneficially owned 600,000 Shares, constituting 6.0% of the Shares outstanding, and Sedge Row Offshore, Ltd. beneficially owned 450,000 Shares, constituting 4.5% of them.",
  ],
  [
    "the second may be deemed to own",
    "(a) Quillby Fund LP beneficially owns 600,000 Shares, or 6.0%, while Sedge Row Offshore, Ltd. may be deemed to beneficially own 450,000 Shares, or 4.5%.",
  ],
])("%s", (_, item5) => {
  const persons = told(item5);
  expect(persons.map((each) => figure(each.item5?.aggregateAmount))).toEqual(["600,000", "450,000"]);
  expect(persons.map((each) => figure(each.item5?.percentOfClass))).toEqual(["6.0%", "4.5%"]);
});

// What Quillby Fund LP has stands on its cover page alone; the manager, with another fund's shares, has more.
it.each([
  [
    "the manager behind what the fund is",
    "Quillby Fund LP is managed by Sedge Row Offshore, Ltd., and Sedge Row Offshore, Ltd. may",
  ],
  [
    "so is the agent of what was said",
    "Quillby Fund LP is managed by Sedge Row Offshore, Ltd., which, accordingly, may",
  ],
  [
    "as an apposition",
    "Quillby Fund LP acts through its general partner, Sedge Row Offshore, Ltd., which may",
  ],
  ["behind a semicolon", "Quillby Fund LP has one manager; as such, Sedge Row Offshore, Ltd. may"],
  ["behind a ground", "As Quillby Fund LP is its client, Sedge Row Offshore, Ltd. may"],
  [
    "behind what the fund holds",
    "Quillby Fund LP directly holds its Shares, and Sedge Row Offshore, Ltd., as its manager, may",
  ],
])("of two clauses the second has its own subject: %s", (_, lead) => {
  const persons = told(`(a) ${lead} be deemed to beneficially own 750,000 Shares (7.5%).`);
  expect(persons.map((each) => figure(each.item5?.aggregateAmount))).toEqual([null, "750,000"]);
});

it.each([
  ["a second verb", "Quillby Fund LP is managed by Sedge Row Offshore, Ltd., and may"],
  ["an aside", "Quillby Fund LP, which is managed by Sedge Row Offshore, Ltd., may"],
  ["a note", "Quillby Fund LP is the holder of a note and may"],
])("the first subject goes on behind %s", (_, lead) => {
  const [fund] = told(`(a) ${lead} be deemed to beneficially own 600,000 Shares (6.0%).`);
  expect(figure(fund?.item5?.aggregateAmount)).toBe("600,000");
});

it("what is owned behind two verbs is the first's, too", () => {
  const [fund] = told(
    "(a) Quillby Fund LP owns, and Sedge Row Offshore, Ltd. through it beneficially owns, 600,000 Shares (6.0%).",
  );
  expect(figure(fund?.item5?.aggregateAmount)).toBe("600,000");
});

it("the warrants of the second are none of the first's", () => {
  const [fund, offshore] = told(
    "(a) Quillby Fund LP beneficially owns 600,000 Shares (6.0%) and Sedge Row Offshore, Ltd. beneficially owns 450,000 Shares (4.5%), including 50,000 Shares which may be acquired upon exercise of warrants.",
  );
  expect(fund?.item5?.composition ?? null).toBeNull();
  expect(offshore?.item5?.composition?.holdings.map(({ shares }) => shares.printed)).toEqual(["50,000"]);
});

it("the powers of the second are none of the first's", () => {
  const [fund, offshore] = told(
    "(b) Quillby Fund LP has sole power to vote and dispose of 600,000 Shares, and Sedge Row Offshore, Ltd. has shared power to vote and dispose of 450,000 Shares.",
  );
  expect([figure(fund?.item5?.soleVotingPower), figure(fund?.item5?.sharedVotingPower)]).toEqual([
    "600,000",
    null,
  ]);
  expect([figure(offshore?.item5?.soleVotingPower), figure(offshore?.item5?.sharedVotingPower)]).toEqual([
    null,
    "450,000",
  ]);
});

it("two names before one verb are one subject", () => {
  const persons = told(
    "(b) Quillby Fund LP and Sedge Row Offshore, Ltd. have shared power to vote 450,000 Shares.",
  );
  expect(persons.map((each) => figure(each.item5?.sharedVotingPower))).toEqual(["450,000", "450,000"]);
});

it("what a person owns with others' shares is the sum that stands behind them", () => {
  const [fund] = told(
    "(a) Quillby Fund LP may be deemed to own beneficially the 450,000 Shares owned by Sedge Row Offshore, Ltd. which, together with the 120,000 Shares held in a custody account and the 30,000 Shares owned jointly, represents 600,000 Shares, constituting 6.0% of the class.",
  );
  expect([figure(fund?.item5?.aggregateAmount), figure(fund?.item5?.percentOfClass)]).toEqual([
    "600,000",
    "6.0%",
  ]);
  expect(fund?.item5?.composition?.holdings.map(({ shares }) => shares.printed)).toEqual([
    "450,000",
    "120,000",
    "30,000",
  ]);
});

it("captions below a person's name are that person's, though they call it the Reporting Person", () => {
  const block = (name: string, amount: string, sole: string) =>
    [
      name,
      `a) Amount beneficially owned: ${amount}`,
      "b) Number of shares to which the Reporting Person has:",
      `i. Sole power to vote or to direct the vote: ${sole}`,
    ].join("\n\n");
  const persons = told(
    `${block("Quillby Fund LP", "600,000", "0")}\n\n${block("Sedge Row Offshore, Ltd.", "450,000", "200,000")}`,
  );
  expect(persons.map((each) => figure(each.item5?.soleVotingPower))).toEqual(["0", "200,000"]);
});
