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

/** "Mr. Roe's", "Roe Fund LP’s": what stands before it may be the whole name, or the name may hold it ("Lowe's"). */
const POSSESSIVE = /(?<=\w\.?)['’]s\b/gi;

/** A text without what makes its names possessive; `null` where it has no such name. */
export function unpossessed(text: string): string | null {
  const bare = text.replace(POSSESSIVE, "");
  return bare === text ? null : bare;
}

/** The words of a text, and once more with the names that are possessive as they are else. */
const spaced = remembered((text) => {
  const bare = unpossessed(text);
  return bare === null ? ` ${plainName(text)} ` : ` ${plainName(text)} | ${plainName(bare)} `;
});

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
