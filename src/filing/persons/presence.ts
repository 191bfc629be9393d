import { coreName, plainName, surname } from "../../figures/names.js";
import type { Person } from "../filing.js";
import { groupedBy } from "../grouped.js";
import { mentions, unpossessed } from "./naming.js";
import { onceOfEach } from "../once.js";

/** Words of many names, which alone name nobody. */
const COMMON =
  /^(?:the|and|of|for|inc|corp|company|co|llc|ltd|limited|lp|llp|plc|sa|ag|nv|trust|fund|funds|master|capital|partners|partnership|management|investments?|advis[eo]rs?|holdings?|group|international|global|general|gp|mr|ms|mrs|dr|jr|sr|i{1,3}|iv|vi{0,3})$/;

/**
 * Whether `text` may name the person, if by another name than the cover page's: by a natural
 * person's family name, by a word that tells an entity from the others, or by the first letters. Where no
 * word tells it apart, any of its words may. Words of another person's whole name name that person.
 */
export function mayBeNamed(text: string, person: Person, everyone: readonly Person[]): boolean {
  if (mentions(text, person)) return true;
  const bare = unpossessed(text);
  const plain = [text, ...(bare === null ? [] : [bare])].flatMap((each) =>
    withoutOthers(each, person, everyone),
  );
  const natural = person.typeOfReportingPerson?.value.includes("IN") === true;
  const names = natural ? [surname(person.name.value)] : tellingWords(person, everyone);
  const sought = new Set([...names, ...initialsOf(person)]);
  return plain.some((word) => sought.has(word));
}

/** The names of the others in words by the first of them, the longest first. */
const namesOfOthers = onceOfEach(
  (person: Person, everyone: readonly Person[]): ReadonlyMap<string, readonly string[][]> => {
    const own = new Set([plainName(person.name.value), coreName(person.name.value), ...person.aliases]);
    const names = everyone
      .flatMap((each) => (each === person ? [] : [plainName(each.name.value), ...each.aliases]))
      .filter((name) => name !== "" && !own.has(name))
      .map((name) => name.split(" "))
      .sort((a, b) => b.length - a.length);
    return new Map(groupedBy(names, ([first = ""]) => first).map((alike) => [alike[0]?.[0] ?? "", alike]));
  },
);

/** The words of a text without the names of the others, but where a word of the person's own name goes on with it. */
function withoutOthers(text: string, person: Person, everyone: readonly Person[]): string[] {
  const others = namesOfOthers(person, everyone);
  const words = plainName(text).split(" ");
  const ownWords = new Set(plainName(person.name.value).split(" "));
  const rest: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const name = others
      .get(words[at] ?? "")
      ?.find((each) => each.every((word, index) => words[at + index] === word));
    if (name === undefined || ownWords.has(words[at + name.length] ?? "")) rest.push(words[at] ?? "");
    else at += name.length - 1;
  }
  return rest;
}

const tellingWords = onceOfEach((person: Person, everyone: readonly Person[]): string[] => {
  const words = wordsOf(person);
  const others = new Set(everyone.flatMap((each) => (each === person ? [] : wordsOf(each))));
  const own = words.filter((word) => !others.has(word) && !COMMON.test(word));
  const telling = own.length > 0 ? own : words.filter((word) => !COMMON.test(word));
  return telling.length > 0 ? telling : words;
});

function wordsOf({ name }: Person): string[] {
  return coreName(name.value)
    .split(" ")
    .filter((word) => word.length > 1);
}

/** `crcm` of Cedar Row Capital Management, with and without the form. */
function initialsOf({ name }: Person): string[] {
  return [plainName(name.value), coreName(name.value)]
    .map((each) =>
      each
        .split(" ")
        .map((word) => word.charAt(0))
        .join(""),
    )
    .filter((letters) => letters.length > 1);
}
