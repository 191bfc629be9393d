import { matchesIn } from "../figures/matches.js";
import { namePattern, sameName } from "../figures/names.js";
import type { Filing } from "./filing.js";
import { lettered } from "./share-class.js";

/**
 * Takes a filer's own stock out of a text: "Class B shares of common stock of Larkspur Corp., representing 49 % of the voting
 * power of Larkspur Corp." tells who owns the filer, not what the filer has of the issuer's class.
 */
export function filersStockOut(filing: Filing): (text: string) => string {
  const { persons, paragraphs, issuer, securityClass } = filing;
  const names = persons
    .map(({ name }) => name.value)
    .filter((name) => issuer.name === null || !sameName(name, issuer.name.value))
    .map(namePattern)
    .filter((name) => name !== "");
  if (names.length === 0) return (text) => text;
  const of = String.raw`\s+of\s+(?:${names.join("|")})(?!\w)`;
  const stock = String.raw`(?:class\s+[a-z]\s+)?(?:voting\s+|common\s+){0,2}(?:shares?|stock)(?:\s+of\s+(?:voting\s+|common\s+)?stock)?${of}`;
  const power = String.raw`of\s+the\s+(?:total\s+|combined\s+|aggregate\s+)?(?:outstanding\s+)?voting\s+(?:power|stock)${of}`;
  const told = new RegExp(String.raw`\b(?:${stock}|${power})`, "gi");
  const letters = paragraphs.flatMap(({ value }) => matchesIn(value, told).map(([words]) => lettered(words)));
  const own = lettered(securityClass?.value ?? "");
  const theirs = letters.filter((letter) => letter !== null && letter !== own);
  const classes = theirs.map((letter) => new RegExp(String.raw`\bclass\s+${letter ?? ""}\b`, "gi"));
  return (text) => [told, ...classes].reduce((rest, pattern) => rest.replace(pattern, " its stock "), text);
}
