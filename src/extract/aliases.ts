import { coreName, plainName, surname } from "../figures/names.js";

const NATURAL = /^[a-z]+(?: [a-z]+)*$/;

/**
 * The names by which the text may call a reporting person: as on the cover page, without its corporate
 * form, by title and family name, and by the term defined behind the name: `Ault & Company, Inc. (“Ault
 * & Company”)`.
 */
export function aliasesOf(name: string, natural: boolean, prose: string): string[] {
  const aliases = new Set([plainName(name), coreName(name)]);
  if (natural) for (const title of ["mr", "ms", "mrs", "dr"]) aliases.add(`${title} ${surname(name)}`);
  for (const term of definedTerms(name, prose)) aliases.add(plainName(term));
  aliases.delete("");
  return [...aliases];
}

/** Terms in quotation marks and parentheses close behind a name. */
function definedTerms(name: string, prose: string): string[] {
  const words = name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ""))
    .filter(Boolean);
  if (words.length === 0) return [];
  // "L.P." is spelled with or without its stops.
  const spelled = words.map((word) => [...word].join(String.raw`\.?`)).join(String.raw`[^\p{L}\p{N}]{1,4}`);
  const defined = new RegExp(
    String.raw`${spelled}[^()"“”]{0,80}\(\s*(?:the\s+|collectively,?\s+)?["“]([^"”]{2,60})["”]`,
    "giu",
  );
  return [...prose.matchAll(defined)].flatMap((match) => match[1] ?? []);
}

/** Whether one of `aliases` is what `text` (a heading, a subject) names, and nothing else. */
export function isNamed(text: string, aliases: readonly string[]): boolean {
  const plain = plainName(text);
  return aliases.includes(plain) || (NATURAL.test(plain) && aliases.includes(coreName(text)));
}

/** An alias of two persons ("Roe Fund" of Roe Fund LP and of Roe Fund II LP) names neither. */
export function namesApart<T extends { readonly aliases: readonly string[] }>(persons: readonly T[]): T[] {
  const uses = new Map<string, number>();
  for (const alias of persons.flatMap(({ aliases }) => aliases)) uses.set(alias, (uses.get(alias) ?? 0) + 1);
  return persons.map((person) => ({
    ...person,
    aliases: person.aliases.filter((alias) => uses.get(alias) === 1),
  }));
}
