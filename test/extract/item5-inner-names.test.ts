/** Item 5 that calls a person by the first word of its name and a later one, as an earlier filing may have defined. */
import { describe, expect, it } from "@jest/globals";
import type { Filing } from "../../src/index.js";
import { figure } from "../support/figures.js";
import { person, toldOf } from "./told-in-item5.js";

const reporter = (name: string, aggregate: string) => ({
  ...person(name, aggregate),
  soleVoting: aggregate,
  soleDispositive: aggregate,
});
const MASTER = reporter("Quillby Partners Master Fund LP", "600,000");
const ONSHORE = reporter("Quillby Onshore LP", "200,000");
const told = (item5: string, persons = [MASTER, ONSHORE]) => toldOf(persons, item5);
const soleVoting = ({ persons }: Filing) => persons.map(({ item5 }) => figure(item5?.soleVotingPower));

describe("a name cut down to two of its words", () => {
  it("is the person's whose cover page bears it out", () => {
    const item5 =
      "(b) Quillby Master has sole voting and sole dispositive power with respect to 600,000 Shares. Quillby Onshore has sole voting and sole dispositive power with respect to 200,000 Shares.";
    expect(soleVoting(told(item5))).toEqual(["600000", "200000"]);
  });

  it.each([
    [
      "the cover page has no such count",
      "(b) Quillby Master has sole voting and sole dispositive power with respect to 610,000 Shares.",
      [MASTER, ONSHORE],
    ],
    [
      "another person's name has the words, too",
      "(b) Quillby Master has sole voting and sole dispositive power with respect to 600,000 Shares.",
      [MASTER, reporter("Quillby Global Master Ltd.", "200,000")],
    ],
    [
      "they stand within a longer name",
      "(b) Quillby Master Holdings has sole voting and sole dispositive power with respect to 600,000 Shares.",
      [MASTER, ONSHORE],
    ],
  ])("is nobody's where %s", (_why, item5, persons) => {
    expect(soleVoting(told(item5, persons))[0]).toBeNull();
  });
});
