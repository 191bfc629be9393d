/** A file cut off ends in a filing with what was read or in a clear message, and never in an invented figure. */
import { readdirSync } from "node:fs";
import { expect, it } from "@jest/globals";
import { factsIn } from "../../src/filing/fact.js";
import { NotAFilingError, readFiling, type Filing, type Person } from "../../src/index.js";
import { describeShared, readShared, shared } from "../support/shared.js";

const SHARES = [25, 50, 75, 99];
const ROWS = [
  "soleVotingPower",
  "sharedVotingPower",
  "soleDispositivePower",
  "sharedDispositivePower",
  "aggregateAmount",
  "percentOfClass",
] as const;

function readOrMessage(text: string): Filing | string {
  try {
    return readFiling(text);
  } catch (error) {
    if (error instanceof NotAFilingError) return error.message;
    throw error;
  }
}

/** The rows of a person that say something else than the whole file does. */
function invented(cut: Person, whole: Filing): string[] {
  const same = whole.persons.find((person) => person.name.span.start === cut.name.span.start);
  return ROWS.filter((row) => {
    const figure = cut[row];
    return figure !== null && JSON.stringify(figure.value) !== JSON.stringify(same?.[row]?.value);
  }).map((row) => `${cut.name.value} ${row}: ${cut[row]?.printed ?? ""}`);
}

describeShared("a file of each kind, cut off", () => {
  const xml = readdirSync(shared("filings/xml")).filter((name) =>
    /schedule13d_nested|0000038777-26-000028|zivo/.test(name),
  );
  const files = [
    "filings/text/ault-alliance-13da-8.txt",
    ...readdirSync(shared("filings/legacy")).map((name) => `filings/legacy/${name}`),
    ...xml.map((name) => `filings/xml/${name}`),
  ];
  it.each(files.flatMap((file) => SHARES.map((share) => [file, share] as const)))(
    "%s at %d %%",
    (file, share) => {
      const text = readShared(file);
      const whole = readFiling(text);
      const cut = readOrMessage(text.slice(0, Math.floor((text.length * share) / 100)));
      if (typeof cut === "string") {
        expect(cut).not.toBe("");
        return;
      }
      expect(
        [...factsIn(cut)].every(
          ([, fact]) => cut.source.text.slice(fact.span.start, fact.span.end) === fact.text,
        ),
      ).toBe(true);
      expect(cut.persons.flatMap((person) => invented(person, whole))).toEqual([]);
    },
  );
});
