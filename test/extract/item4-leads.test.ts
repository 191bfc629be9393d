/** What stands between a question of Item 4 of a printed 13G and its answer: marks, the filer's name, no point of a decimal. */
import { expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

const POWERS = [
  "(i) Sole power to vote or to direct the vote: ",
  "(ii) Shared power to vote or to direct the vote: ",
  "(iii) Sole power to dispose or to direct the disposition of: ",
  "(iv) Shared power to dispose or to direct the disposition of: ",
];

const answers = (percent: string, powers: readonly string[], persons = [LARKSPUR]) => {
  const item4 = [
    "Item 4. Ownership.",
    "(a) Amount beneficially owned: 650,000",
    `(b) ${percent}`,
    "(c) Number of shares as to which such person has:",
    ...POWERS.map((question, index) => question + (powers[index] ?? "0")),
  ];
  return readFiling(filingText({ schedule: "13G", persons, body: [item4.join("\n\n")] })).persons[0]?.item4;
};

it.each([
  ["Percent of class: .48%", "0.48"],
  ["Percent of class .48 percent", "0.48"],
  ["Percent of class: - .48%", "0.48"],
  ["Percent of class: ...... 6.5%", "6.5"],
  ["Percent of class......6.5%", "6.5"],
  ["Percent of class.6.5%", "6.5"],
  ["Percent of class . . . .6.5%", "6.5"],
  ["Percent of class...48%", "48"],
  ["Percent of class ...... .48%", "0.48"],
  ["Percent of class.48%", undefined],
  ["Percent of class..48%", undefined],
  ["Percent of class . . . .48%", undefined],
])("%s", (percent, expected) => {
  expect(answers(percent, [])?.percentOfClass?.value.value.toFixed()).toBe(expected);
});

it("the point of a decimal is kept where several persons answer, too", () => {
  const each = answers(`Percent of class: ${LARKSPUR.name}: .48%; Jane M. Roe: .3%`, [], [LARKSPUR, ROE]);
  expect(each?.percentOfClass?.value.value.toFixed()).toBe("0.48");
});

it.each([
  ["a colon", "Larkspur Holdings LLC: ", "650000"],
  ["a dash", "Larkspur Holdings LLC - ", "650000"],
])("the one filer's name and %s", (_mark, name, expected) => {
  const item4 = answers("Percent of class: 6.5%", [
    `${name}650,000`,
    `${name}0`,
    `${name}650,000`,
    `${name}0`,
  ]);
  expect([
    item4?.soleVotingPower?.value.toFixed(),
    item4?.sharedVotingPower?.value.toFixed(),
    item4?.soleDispositivePower?.value.toFixed(),
    item4?.sharedDispositivePower?.value.toFixed(),
  ]).toEqual([expected, "0", expected, "0"]);
});

it("a figure behind a dash that is one of several is not the answer", () => {
  const held = "Held by the Fund - 600,000; held by its manager - 50,000";
  expect(answers("Percent of class: 6.5%", [held])?.soleVotingPower).toBeNull();
});

it("nil between strokes, below the name of each of two persons", () => {
  const block = (name: string): string[] => [
    name,
    "(a) Amount beneficially owned: -0-",
    "(b) Percent of class: 0%",
    "(c) (i) Sole power to vote or direct the vote: -0-; (ii) Shared power to vote or direct the vote: -0-",
  ];
  const item4 = ["Item 4. Ownership.", ...block("A. Larkspur Holdings LLC"), ...block("B. Jane M. Roe")];
  const { persons } = readFiling(
    filingText({ schedule: "13G", persons: [LARKSPUR, ROE], body: [item4.join("\n\n")] }),
  );
  expect(persons.map((person) => person.item4?.aggregateAmount?.value.toFixed())).toEqual(["0", "0"]);
});
