import { matchesIn } from "../../figures/matches.js";
import { namePattern, plainName, sameName } from "../../figures/names.js";
import type { Filing, Person } from "../filing.js";
import { lettered } from "../share-class.js";

/** The name, and those among the filing's own for the person that are its beginning: "KKR & Co." of KKR & Co. Inc. */
function shortNames({ name, aliases }: Person): string[] {
  const plain = plainName(name.value);
  return [name.value, ...aliases.filter((alias) => /\s/.test(alias) && plain.startsWith(`${alias} `))];
}

/**
 * Takes a filer's own stock out of a text: "Class B shares of common stock of Larkspur Corp., representing 49 % of the voting
 * power of Larkspur Corp." tells who owns the filer, not what the filer has of the issuer's class.
 */
export function filersStockOut(filing: Filing): (text: string) => string {
  const { persons, paragraphs, issuer, securityClass } = filing;
  const names = persons
    .filter(({ name }) => issuer.name === null || !sameName(name.value, issuer.name.value))
    .flatMap(shortNames)
    .map((name) => namePattern(name).replace(/\band\b/gi, "(?:and|&)"))
    .filter((name) => name !== "");
  if (names.length === 0) return (text) => text;
  const of = String.raw`\s+of\s+(?:${names.join("|")})(?!\w)`;
  const stock = String.raw`(?:class\s+[a-z]\s+|series\s+\w{1,4}\s+)?(?:voting\s+|common\s+|preferred\s+){0,2}(?:shares?|stock|stockholders?|shareholders?)(?:\s+of\s+(?:voting\s+|common\s+)?stock)?`;
  const power = String.raw`of\s+the\s+(?:total\s+|combined\s+|aggregate\s+)?(?:outstanding\s+)?voting\s+(?:power|stock)`;
  const told = new RegExp(String.raw`\b(?:${stock}|${power})${of}`, "gi");
  const letters = paragraphs.flatMap(({ value }) =>
    matchesIn(value, told).map(([words]) => (/\bclass\s/i.test(words) ? lettered(words) : null)),
  );
  const own = lettered(securityClass?.value ?? "");
  const theirs = letters.filter((letter) => letter !== null && letter !== own);
  const classes = theirs.map((letter) => new RegExp(String.raw`\bclass\s+${letter ?? ""}\b`, "gi"));
  return (text) => [told, ...classes].reduce((rest, pattern) => rest.replace(pattern, " its stock "), text);
}
