import { coreName, formlessName, plainName, surname } from "../figures/names.js";

const NATURAL = /^[a-z]+(?: [a-z]+)*$/;

/**
 * The names by which the text may call a reporting person: as on the cover page, without its corporate
 * form, by title and family name, and by the term defined behind the name: `Ault & Company, Inc. (“Ault
 * & Company”)`.
 */
export function aliasesOf(name: string, natural: boolean, prose: string): string[] {
  // "Roe Fund II LP" is called Roe Fund II before it is called Roe Fund.
  const aliases = new Set([plainName(name), ...(natural ? [] : [formlessName(name)]), coreName(name)]);
  if (natural) for (const title of ["mr", "ms", "mrs", "dr"]) aliases.add(`${title} ${surname(name)}`);
  for (const term of definedTerms(name, prose)) aliases.add(plainName(term));
  aliases.delete("");
  return [...aliases];
}

const DEFINITION = /\(\s*(?:the\s+|collectively,?\s+)?["“]([^"”]{2,60})["”]/gi;
const CLOSE = 80;
/** Neither letter nor figure. Written out, for \p{L} in letters of either size takes milliseconds to be made ready, for each name. */
const BETWEEN = String.raw`[^A-Za-z\d\u00aa\u00b5\u00ba\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffff]{1,4}`;
/** No name is longer; what is, is no name, and looking for it would take as long as it is. */
const LONGEST_NAME = 300;

/** Terms in quotation marks and parentheses close behind a name. */
function definedTerms(name: string, prose: string): string[] {
  const words = name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ""))
    .filter(Boolean);
  const definitions = words.length === 0 || name.length > LONGEST_NAME ? [] : [...prose.matchAll(DEFINITION)];
  if (definitions.length === 0) return [];
  // "L.P." is spelled with or without its stops.
  const spelled = words.map((word) => [...word].join(String.raw`\.?`)).join(BETWEEN);
  const before = new RegExp(String.raw`${spelled}[^()"“”]{0,${CLOSE}}$`, "i");
  const longest = words.reduce((sum, word) => sum + 2 * word.length + 4, CLOSE);
  return definitions.flatMap(({ index, 1: term = "" }) =>
    before.test(prose.slice(Math.max(0, index - longest), index)) ? [term] : [],
  );
}

/** Whether one of `aliases` is what `text` (a heading, a subject) names, and nothing else. */
function isNamed(text: string, aliases: readonly string[]): boolean {
  const plain = plainName(text);
  return aliases.includes(plain) || (NATURAL.test(plain) && aliases.includes(coreName(text)));
}

/**
 * An alias of two persons names neither; but "Roe Fund" is Roe Fund LP where Roe Fund II LP, which has the same words
 * but for its number, has a name of its own.
 */
export function namesApart<T extends { readonly name: string; readonly aliases: readonly string[] }>(
  persons: readonly T[],
): T[] {
  const uses = new Map<string, number>();
  for (const alias of persons.flatMap(({ aliases }) => aliases)) uses.set(alias, (uses.get(alias) ?? 0) + 1);
  const owners = (alias: string): T[] => persons.filter(({ name }) => formlessName(name) === alias);
  return persons.map((person) => ({
    ...person,
    aliases: person.aliases.filter((alias) => {
      const [owner, ...others] = owners(alias);
      return uses.get(alias) === 1 || (owner === person && others.length === 0);
    }),
  }));
}

/** Who is named, by index, `null` for nobody: by the very words before it is by the words that tell a name. */
export function indexNamed(
  text: string,
  persons: readonly { readonly aliases: readonly string[] }[],
): number | null {
  const plain = plainName(text);
  const exact = persons.findIndex(({ aliases }) => aliases.includes(plain));
  const index = exact >= 0 ? exact : persons.findIndex(({ aliases }) => isNamed(text, aliases));
  return index < 0 ? null : index;
}
