import { plainName } from "../../figures/names.js";
import type { Lot } from "../closing.js";
import type { Filing, Person } from "../filing.js";
import { once } from "../once.js";

/** A lot whose owner is a reporting person. */
interface OwnedLot {
  readonly lot: Lot;
  readonly person: Person;
}

/** The lots of an Item whose owner is a reporting person; "it" is the one told of last. */
export function ownedLots(filing: Filing, item: string): readonly OwnedLot[] {
  return lotsByItem(filing).get(item) ?? [];
}

const lotsByItem = once((filing: Filing): ReadonlyMap<string, readonly OwnedLot[]> => {
  const items = new Set(filing.statedHoldings.map(({ item }) => item));
  return new Map([...items].map((item) => [item, lotsIn(filing, item)]));
});

function lotsIn(filing: Filing, item: string): readonly OwnedLot[] {
  let last: Person | null = null;
  const owned: OwnedLot[] = [];
  for (const lot of filing.statedHoldings
    .filter((holding) => holding.item === item)
    .flatMap(({ lots }) => lots)) {
    const person: Person | null =
      lot.owner === null ? null : personCalled(lot.owner.name.value, filing, last);
    if (person === null) continue;
    last = person;
    owned.push({ lot, person });
  }
  return owned;
}

const PRONOUN = /^(?:it|he|she|him|her|the reporting person)(?: |$)/;

/** The person whose name opens the words, the longest name first; nobody where another's name goes on. */
function personCalled(words: string, { persons }: Filing, last: Person | null): Person | null {
  const plain = plainName(words);
  const [only] = persons;
  if (PRONOUN.test(plain)) return persons.length === 1 && only !== undefined ? only : last;
  const called = persons
    .flatMap((person) =>
      [plainName(person.name.value), ...person.aliases].map((alias) => ({ person, alias })),
    )
    .filter(({ alias }) => alias !== "" && (plain === alias || plain.startsWith(`${alias} `)))
    .sort((a, b) => b.alias.length - a.alias.length);
  const [first] = called;
  if (
    first === undefined ||
    called.some(({ person, alias }) => person !== first.person && alias === first.alias)
  )
    return null;
  return /^ and [a-z]/.test(plain.slice(first.alias.length)) ? null : first.person;
}
