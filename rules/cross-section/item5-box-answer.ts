import type { Percent } from "../../src/figures/percent.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Person, ThirteenG } from "../../src/filing/filing.js";

/** What Item 5 says: checked or not, and in which words. */
export interface Answer {
  readonly fact: Fact<unknown>;
  readonly checked: boolean;
  readonly words: string;
}

/** Item 5's answer; `null` where no box was read, and where it is checked and called not applicable at once. */
export function answerOf({
  fivePercentOrLess: box,
  fivePercentNotApplicable: none,
}: ThirteenG): Answer | null {
  if (box?.value === true) {
    // Without a box a sentence says so.
    const words = /\bceased\b/i.test(box.printed) ? "answered with a sentence on having ceased" : "checked";
    return none === null ? { fact: box, checked: true, words } : null;
  }
  if (none !== null) return { fact: none, checked: false, words: "answered as not applicable" };
  return box && { fact: box, checked: false, words: "not checked" };
}

interface Highest {
  readonly person: Person;
  readonly percent: Fact<Percent>;
}

/** The person of the highest percentage, which decides for all; `null` where none states any. */
export function highestOf(persons: readonly Person[]): Highest | null {
  return persons.reduce<Highest | null>((highest, person) => {
    const percent = person.percentOfClass;
    if (percent === null || highest?.percent.value.value.gte(percent.value.value) === true) return highest;
    return { person, percent };
  }, null);
}
