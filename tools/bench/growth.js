// (d) Cost as a filing grows: 1, 2, 4, 8, 16 times the persons, the notes, the text.
import { audit, readFiling } from "../../dist/src/index.js";
import { sample } from "../../dist/src/sample/sample.js";
import { inTurn, rounded } from "./measure.js";

const TIMES = [1, 2, 4, 8, 16];
/** Samples draw their holdings by chance: one of 16 persons may have three times the rights of one of 8. Several even that out. */
const SEEDS = [1, 2, 3, 4, 5, 6];
const FILLER = "The Reporting Persons intend to review their investment in the Issuer from time to time.\n\n";
const NOTE =
  "Includes 1,250,000 shares issuable upon exercise of warrants that are exercisable within 60 days.";

export function benchGrowth(times = 5) {
  const kinds = {
    persons: (factor) => SEEDS.map((seed) => sampleOf("text", factor, seed)),
    "persons, xml": (factor) => SEEDS.map((seed) => sampleOf("xml", factor, seed)),
    notes: (factor) => {
      const text = sampleOf("text", 2, 5);
      const notes = Array.from({ length: 20 * factor }, (_, index) => `(${index + 2}) ${NOTE}\n\n`);
      return [text.replace(/^ *Item 1\..*$/im, (heading) => `${notes.join("")}${heading}`)];
    },
    text: (factor) => {
      const text = sampleOf("text", 2, 5);
      return [text.replace(/^ *Item 4\..*$/im, (heading) => `${heading}\n\n${FILLER.repeat(200 * factor)}`)];
    },
  };
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, make]) => {
      const tasks = TIMES.map(make).map((texts) => () => texts.forEach((text) => audit(readFiling(text))));
      tasks.forEach((task) => task());
      const spent = inTurn(tasks, times);
      const doublings = spent.slice(1).map((each, index) => rounded(each / spent[index]));
      return [
        kind,
        { milliseconds: spent.map((each) => rounded(each, 1)), "each doubling costs": doublings },
      ];
    }),
  );
}

function sampleOf(form, persons, seed) {
  return sample(form, { seed, schedule: "13D", persons }).text;
}
