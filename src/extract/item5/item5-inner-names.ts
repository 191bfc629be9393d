import type { Paragraph } from "../../document/paragraphs.js";
import { formlessName, plainName } from "../../figures/names.js";
import { isUsedFor, wordsOf } from "../names/used-as-name.js";
import { tellsOne, type Reporter } from "./item5-names.js";

/**
 * The entities of whom nothing was read with the first word of their name and a later one, "Roe Master" for Roe Partners Master Fund LP, where
 * Item 5 uses both as a name and no other name has them in this order; `null` where it does so with none. What is read by such a name is a
 * guess, until the cover page bears it out.
 */
export function withInnerNames(
  persons: readonly Reporter[],
  isRead: (index: number) => boolean,
  issuer: string | null,
  paragraphs: readonly Paragraph[],
): Reporter[] | null {
  if (persons.every(({ natural }, index) => natural === true || isRead(index))) return null;
  const words = wordsOf(paragraphs.map(({ text }) => text.text).join("\n"));
  const called = persons.map((person, index) => {
    if (person.natural !== false || isRead(index)) return person;
    const others = [
      ...persons
        .filter((each) => each !== person)
        .flatMap(({ name, aliases }) => [plainName(name), ...aliases]),
      ...(issuer === null ? [] : [plainName(issuer)]),
    ];
    const names = innerNames(person.name).filter(
      (name) =>
        tellsOne(name, others) &&
        !others.some((other) => hasInOrder(other, name)) &&
        isUsedFor(name, person.name, words),
    );
    return names.length === 0 ? person : { ...person, aliases: [...person.aliases, ...names] };
  });
  return called.every((each, index) => each === persons[index]) ? null : called;
}

function innerNames(name: string): string[] {
  const [first = "", , ...later] = formlessName(name).split(" ");
  return first.length < 3 ? [] : later.filter((word) => word.length > 2).map((word) => `${first} ${word}`);
}

function hasInOrder(name: string, pair: string): boolean {
  const [first = "", later = ""] = pair.split(" ");
  const at = ` ${name} `.indexOf(` ${first} `);
  return at >= 0 && ` ${name} `.includes(` ${later} `, at + first.length);
}
