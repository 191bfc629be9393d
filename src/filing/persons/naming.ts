import { coreName, formlessName, plainName, sameName } from "../../figures/names.js";
import { remembered } from "../../figures/remembered.js";
import type { Person } from "../filing.js";
import { once } from "../once.js";

type Called = Pick<Person, "name" | "aliases">;

/**
 * Whether `text` is one of the names by which the filing calls the person: with another form than on the cover page
 * only where no other person has the same name but for its form.
 */
export function isCalled(person: Called, text: string): boolean {
  const { all, formless } = namesOf(person);
  return all.has(plainName(text)) || (formless && sameName(person.name.value, text));
}

/** Whether `text` names the person anywhere, by any of the names: without its form only where that is nobody else's. */
export function mentions(text: string, person: Called): boolean {
  const plain = spaced(text);
  return namesOf(person).among.some((name) => plain.includes(name));
}

const spaced = remembered((text) => ` ${plainName(text)} `);

const namesOf = once(({ name, aliases }: Called) => {
  const all = new Set([plainName(name.value), ...aliases]);
  return {
    all,
    /** Whether nobody else has the name but for its form. */
    formless: [coreName(name.value), formlessName(name.value)].some((each) => aliases.includes(each)),
    /** The names as they stand among the words of a text. */
    among: [...all].filter((each) => each !== "").map((each) => ` ${each} `),
  };
});
