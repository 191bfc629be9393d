import { coreName, formlessName, plainName } from "../../figures/names.js";

const NUMBER = /\b(?:i{1,3}|i?v|\d{1,2})\b/g;

/** `roe gp` of Roe GP II, LLC and Roe GP III, LLC alike. */
export function numberless(name: string): string {
  return formlessName(name).replace(NUMBER, " ").replace(/\s+/g, " ").trim();
}

/** An entity's name without its number, which is no name of its own where another has the same words but for the number. */
function isNumberless(alias: string, name: string, names: readonly string[]): boolean {
  if (alias !== coreName(name) || alias === formlessName(name)) return false;
  return names.some(
    (other) => other !== name && formlessName(other) !== alias && numberless(other) === alias,
  );
}

/** A person with the words that may call it, and the terms among them. */
interface Called {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly terms: readonly string[];
}

/**
 * A term that the text defines for one person alone is that one's: "Larkspur" is Larkspur Fund LP where `Larkspur Fund LP
 * (“Larkspur”)` says so, not Larkspur Inc. Else an alias of two persons names neither; but "Roe Fund" is Roe Fund LP where Roe Fund II LP, which has the same words
 * but for its number, has a name of its own.
 */
export function namesApart<T extends Called>(named: readonly T[]): T[] {
  const names = named.map(({ name }) => name);
  const persons = named.map((person) => ({
    ...person,
    aliases: person.aliases.filter((alias) => !isNumberless(alias, person.name, names)),
  }));
  const uses = new Map<string, number>();
  for (const alias of persons.flatMap(({ aliases }) => aliases)) uses.set(alias, (uses.get(alias) ?? 0) + 1);
  const owners = (alias: string): T[] => {
    const near = persons.filter(({ terms }) => terms.includes(alias));
    // `Jane Roe and the Roe Family Trust (the "Trust")`: the term has its word from one of the names before it.
    const worded = near.filter(({ name }) => ` ${plainName(name)} `.includes(` ${alias} `));
    const defined = worded.length === 1 ? worded : near;
    const whole = persons.some(({ name }) => plainName(name) === alias);
    if (defined.length === 1 && !whole) return defined;
    return persons.filter(({ name }) => formlessName(name) === alias);
  };
  return persons.map((person) => ({
    ...person,
    aliases: person.aliases.filter((alias) => {
      const [owner, ...others] = owners(alias);
      return uses.get(alias) === 1 || (owner === person && others.length === 0);
    }),
  }));
}
