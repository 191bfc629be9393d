/** Samples made from a seed are read back with exactly the figures that they were made with, and accused of nothing. */
import { describe, expect, it } from "@jest/globals";
import { audit, readFiling, type Filing, type Person } from "../../src/index.js";
import { faults } from "../../src/sample/faults/index.js";
import { figuresOf } from "../../src/sample/figures.js";
import { FORMS, type Form } from "../../src/sample/forms.js";
import type { Model } from "../../src/sample/model.js";
import { randomOf } from "../../src/sample/random.js";
import { sample, setIn } from "../../src/sample/sample.js";
import { POWERS } from "../../src/sample/told.js";

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
const PERSONS = [1, 2, 3, 4] as const;
const ROWS = [...POWERS, "aggregateAmount"] as const;

const made = (form: Form, seed: number) => sample(form, { seed, persons: PERSONS[seed % PERSONS.length] });

function statedIn(person: Person | undefined, filing: Filing): Person["item5"] {
  if (filing.schedule === "13D") return person?.item5 ?? null;
  return person?.item4 ?? filing.thirteenG?.item4 ?? null;
}

/** What was read: each row of each cover page, and the same in Item 5 of a 13D or Item 4 of a 13G. */
function read(filing: Filing) {
  return filing.persons.map((person) => ({
    name: person.name.value,
    cover: ROWS.map((row) => person[row]?.value.toFixed()),
    text: ROWS.map((row) => statedIn(person, filing)?.[row]?.value.toFixed()),
  }));
}

function meant(model: Model) {
  return model.parties.map(({ name }, index) => {
    const figures = figuresOf(model, index);
    const rows = ROWS.map((row) => String(figures[row]));
    return { name, cover: rows, text: rows };
  });
}

describe.each(FORMS)("%s", (form) => {
  it.each(SEEDS)("seed %i is read with every figure, and without an error or a warning", (seed) => {
    const { text, model } = made(form, seed);
    const filing = readFiling(text);
    expect(read(filing)).toEqual(meant(model));
    expect(filing.bases[0]?.shares.value.toFixed()).toBe(String(model.outstanding));
    const failed = audit(filing).report.checks.filter(
      ({ verdict, severity }) => verdict === "fail" && severity !== "info",
    );
    expect(failed.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
});

describe("the same seed", () => {
  it("gives the same file", () => {
    expect(made("html", 7).text).toBe(made("html", 7).text);
  });

  it("gives the same persons and figures in every form", () => {
    const [first, ...others] = FORMS.map((form) => made(form, 5).model.parties);
    for (const each of others) expect(each).toEqual(first);
  });
});

describe("a planted fault", () => {
  it.each([
    ["aggregate-changed", "text"],
    ["percent-transposed", "html"],
    ["rights-left-out", "xml"],
    ["swapped-in-text", "markdown"],
    ["cusip-check-digit", "html-styles"],
    ["both-sole-and-shared", "html-breaks"],
  ] as const)("%s in %s is found by a check that may say so", (id, form) => {
    const fault = faults.find((each) => each.id === id);
    const planted = SEEDS.flatMap((seed) => {
      const sound = made(form, seed);
      const { told } = fault?.plant(sound, randomOf(seed, 9)) ?? {};
      return told === undefined ? [] : [{ sound, told }];
    });
    const [{ sound, told } = {}] = planted;
    if (sound === undefined || told === undefined) throw new Error(`${id} has no place in any sample`);
    const { text } = setIn(form, sound.model, told);
    const primary = audit(readFiling(text)).report.checks.filter(
      ({ verdict, follows }) => verdict === "fail" && follows === null,
    );
    expect(primary.map(({ rule }) => rule).filter((rule) => fault?.rules.includes(rule))).not.toEqual([]);
  });

  it("has a name of its own, and changes nothing but the places that it names", () => {
    expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
    const sound = made("text", 2);
    const planted = faults.find(({ id }) => id === "aggregate-changed")?.plant(sound, randomOf(2, 9));
    const changed = setIn("text", sound.model, planted?.told ?? sound.told);
    const place = changed.places.get(planted?.slots[0] ?? "");
    expect(place).toBeDefined();
    expect(changed.text.slice(0, place?.start)).toBe(sound.text.slice(0, place?.start));
  });
});
