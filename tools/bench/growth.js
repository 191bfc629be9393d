// (d) Cost as a filing grows: 1, 2, 4, 8, 16 times the persons, and as much text.
import { audit, readFiling } from "../../dist/src/index.js";
import { sample } from "../../dist/src/sample/sample.js";
import { inTurn, rounded } from "./measure.js";

const TIMES = [1, 2, 4, 8, 16];
const FILLER = "The Reporting Persons intend to review their investment in the Issuer from time to time.\n\n";

export function benchGrowth(times = 5) {
  const kinds = {
    persons: (factor) => sample("text", { seed: 5, schedule: "13D", persons: factor }).text,
    "persons, xml": (factor) => sample("xml", { seed: 5, schedule: "13D", persons: factor }).text,
    text: (factor) => {
      const { text } = sample("text", { seed: 5, schedule: "13D", persons: 2 });
      return text.replace(/^ *Item 4\..*$/im, (heading) => `${heading}\n\n${FILLER.repeat(200 * factor)}`);
    },
  };
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, make]) => {
      const texts = TIMES.map(make);
      const tasks = texts.map((text) => () => audit(readFiling(text)));
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
