import { respelling } from "../../figures/name-spelling.js";
import { namePattern, plainName } from "../../figures/names.js";
import { isNaturalName } from "../../figures/natural-name.js";
import type { Fact } from "../fact.js";
import type { Filing, Item, Person } from "../filing.js";
import { once } from "../once.js";

/** A name printed in an Item that is a person's but for a slip of the keys in one word. */
export interface MisspeltInText {
  readonly item: Item;
  readonly name: Fact<string>;
}

/** A name that is no longer borne, or is another's word for it. */
const RENAMED =
  /\b(?:formerly|[fk]\/k\/a|known\s+as|changed\s+(?:its|his|her)\s+name|name\s+(?:was\s+)?changed)/i;
/** Shorter words differ by a letter from too many others. */
const SHORTEST = 4;
const CAPITALISED = /\b[A-Z][A-Za-z]{3,}\b/g;

/**
 * The names in the running text of the Items that are a person's whole name but for one letter or a transposition in one
 * word. Item 2 is read word by word on its own.
 */
export const misspeltInText = once((filing: Filing): ReadonlyMap<Person, MisspeltInText> => {
  const told = filing.items
    .filter(({ number }) => !number.startsWith("2"))
    .flatMap((item) => item.paragraphs.map((paragraph) => ({ item, paragraph })))
    .filter(({ paragraph }) => !RENAMED.test(paragraph.value));
  const known = new Set(
    [filing.issuer.name?.value ?? "", ...filing.persons.flatMap(namesOf)].flatMap(wordsOf),
  );
  const words = new Set(told.flatMap(({ paragraph }) => paragraph.value.match(CAPITALISED) ?? []));
  const strange = [...words].map((word) => word.toLowerCase()).filter((word) => !known.has(word));
  const near = new Map(
    [...known]
      .filter((word) => word.length >= SHORTEST)
      .map((word) => [word, strange.filter((other) => isNear(word, other))] as const),
  );
  const found = new Map<Person, MisspeltInText>();
  for (const person of filing.persons) {
    const slips = namesOf(person).flatMap((name) => slipsOf(person, name, near));
    const place = slips.length === 0 ? undefined : told.find(({ paragraph }) => printedIn(paragraph, slips));
    const name = place === undefined ? undefined : printedIn(place.paragraph, slips);
    if (place !== undefined && name !== undefined) found.set(person, { item: place.item, name });
  }
  return found;
});

/** Whether two words differ in one letter, or in two next to each other: `respelling` tells which of these are slips. */
function isNear(word: string, other: string): boolean {
  const shortest = Math.min(word.length, other.length);
  if (Math.abs(word.length - other.length) > 1) return false;
  let ahead = 0;
  while (ahead < shortest && word[ahead] === other[ahead]) ahead += 1;
  let behind = 0;
  while (behind < shortest - ahead && word.at(-1 - behind) === other.at(-1 - behind)) behind += 1;
  return shortest - ahead - behind <= (word.length === other.length ? 2 : 0);
}

function wordsOf(name: string): string[] {
  return plainName(name).split(" ");
}

/** The whole name, and a natural person's with or without the middle names: a company's short name may be another's. */
function namesOf({ name, aliases }: Person): string[] {
  const whole = plainName(name.value);
  const given = wordsOf(whole)[0] ?? "";
  return isNaturalName(name.value)
    ? [whole, ...aliases.filter((alias) => alias.startsWith(`${given} `))]
    : [whole];
}

/** The name with one of the strange words in the place of its own that it may be mistyped for. */
function slipsOf({ name }: Person, told: string, near: ReadonlyMap<string, readonly string[]>): string[] {
  const words = told.split(" ");
  if (words.length < 2) return [];
  const natural = isNaturalName(name.value);
  const slips = words.flatMap((word, index) =>
    (near.get(word) ?? []).map((other) => words.with(index, other).join(" ")),
  );
  return slips.filter((slip) => {
    const spelled = respelling(told, slip);
    // A relative's given name is another one.
    return spelled?.close === true && (spelled.transposed || !natural || !spelled.first);
  });
}

/** The first of these names that a paragraph prints. */
function printedIn(paragraph: Fact<string>, slips: readonly string[]): Fact<string> | undefined {
  const plain = ` ${plainName(paragraph.value)} `;
  const slip = slips.find((each) => plain.includes(` ${each} `));
  if (slip === undefined) return undefined;
  const printed = new RegExp(namePattern(slip), "i").exec(paragraph.value)?.[0] ?? slip;
  return { ...paragraph, value: printed };
}
