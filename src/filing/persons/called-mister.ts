import { matchesIn } from "../../figures/matches.js";
import { plainName, surname } from "../../figures/names.js";
import type { Filing } from "../filing.js";
import { onceTold } from "../once.js";

/** "Mr. Peter Vale" */
const ADDRESSED = /\b(?:Mr|Ms|Mrs|Dr)\.?\s+((?:\p{Lu}[\p{L}.'’-]*[ \u00a0]?){2,5})/gu;
/** `Peter Vale, an individual ("Mr. Vale")` */
const TERM = /\(["“](?:Mr|Ms|Mrs|Dr)\.?\s+([^"”()]{1,40})["”]/gu;
const AN_INDIVIDUAL = / (?:an individual|individually)$/;
const LONGEST_NAME = 120;
/** Words of a natural person's name. */
const [FEWEST, MOST] = [2, 5];

/** The names by which the text addresses natural persons, in plain words. */
const addressedIn = onceTold(({ paragraphs }: Filing): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { printed: text } of paragraphs) {
    for (const { 1: words = "" } of matchesIn(text, ADDRESSED)) {
      const named = plainName(words).split(" ");
      for (let count = FEWEST; count <= MOST; count += 1) names.add(named.slice(0, count).join(" "));
    }
    for (const { index, 1: family = "" } of matchesIn(text, TERM)) {
      const before = plainName(text.slice(Math.max(0, index - LONGEST_NAME), index));
      const named = before.replace(AN_INDIVIDUAL, "").split(" ");
      for (let count = FEWEST; count <= MOST; count += 1) {
        const name = named.slice(-count).join(" ");
        if (surname(name) === plainName(family)) names.add(name);
      }
    }
  }
  return names;
});

/** Whether the text addresses whoever has the name as a natural person: "Mr. Peter Vale", `Peter Vale ("Mr. Vale")`. */
export function isCalledMister(filing: Filing, name: string): boolean {
  const plain = plainName(name);
  return plain.includes(" ") && addressedIn(filing).has(plain);
}
