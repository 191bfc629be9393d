import { matchesIn } from "../../figures/matches.js";
import { coreName } from "../../figures/names.js";

/** What may stand between a given and a family name: initials or further given names. */
const BETWEEN = String.raw`\s+((?:\p{Lu}[\p{L}'’-]*\.?\s+){0,3})`;
const GENERATION = /^,?\s+(jr|sr|ii|iii|iv)\b/i;

/**
 * The name of a natural person without its middle initials, "Jane Roe" of Jane M. Roe, or with those that the text gives
 * it. None where the text has anybody else of the same given and family name, or of another generation.
 */
export function withoutInitials(name: string, texts: readonly string[]): string[] {
  const words = coreName(name).split(" ");
  const [given = "", family = ""] = [words[0], words.at(-1)];
  const own = words.slice(1, -1).join(" ");
  if (words.length < 2 || given.length < 2 || family.length < 2 || !isInitials(own)) return [];
  const named = new RegExp(String.raw`\b${spelled(given)}${BETWEEN}${spelled(family)}\b`, "gu");
  const middles = new Set(own === "" ? [] : [own]);
  for (const text of texts)
    for (const { index, 0: told, 1: middle = "" } of matchesIn(text, named)) {
      const generation = GENERATION.exec(text.slice(index + told.length))?.[1]?.toLowerCase();
      if (generation !== undefined && !name.toLowerCase().split(/\W+/).includes(generation)) return [];
      if (middle !== "") middles.add(coreName(middle));
    }
  const [only = "", ...others] = middles;
  if (only === "" || others.length > 0 || !isInitials(only)) return [];
  return own === "" ? [`${given} ${only} ${family}`] : [`${given} ${family}`];
}

function isInitials(words: string): boolean {
  return !/\w{2}/.test(words);
}

/** A word of a name, "McRoe" or "O'ROE", in letters of either size behind the first. */
function spelled(word: string): string {
  const [first = "", ...rest] = word;
  const letters = rest.map((letter) => `[${letter}${letter.toUpperCase()}]`);
  return [first.toUpperCase(), ...letters].join("['’]?");
}
