import { coreName, plainName, sameName } from "../figures/names.js";
import type { Person } from "./filing.js";

/** Whether `text` is one of the names by which the filing calls the person. */
export function isCalled(person: Pick<Person, "name" | "aliases">, text: string): boolean {
  return sameName(person.name.value, text) || person.aliases.includes(plainName(text));
}

/** Whether `text` names the person anywhere, by any of the names. */
export function mentions(text: string, person: Pick<Person, "name" | "aliases">): boolean {
  const plain = ` ${plainName(text)} `;
  return [plainName(person.name.value), coreName(person.name.value), ...person.aliases].some(
    (name) => name !== "" && plain.includes(` ${name} `),
  );
}
