import { coreName, formlessName, plainName, sameName } from "../figures/names.js";
import type { Person } from "./filing.js";

/**
 * Whether `text` is one of the names by which the filing calls the person: with another form than on the cover page
 * only where no other person has the same name but for its form.
 */
export function isCalled({ name, aliases }: Pick<Person, "name" | "aliases">, text: string): boolean {
  const plain = plainName(text);
  if (plain === plainName(name.value) || aliases.includes(plain)) return true;
  const formless = [coreName(name.value), formlessName(name.value)].some((each) => aliases.includes(each));
  return formless && sameName(name.value, text);
}

/** Whether `text` names the person anywhere, by any of the names: without its form only where that is nobody else's. */
export function mentions(text: string, person: Pick<Person, "name" | "aliases">): boolean {
  const plain = ` ${plainName(text)} `;
  return [plainName(person.name.value), ...person.aliases].some(
    (name) => name !== "" && plain.includes(` ${name} `),
  );
}
