import type { Closing } from "./closing.js";
import type { Filing, Person } from "./filing.js";
import { mentions } from "./naming.js";

const BOUGHT = /\b(?:purchased|bought|acquired)\b/;
const SOLD_TO = /\b(?:sold|issued)\s+to\b[^,;]{1,80}/;
const ONLY_ONE = /\bthe\s+Reporting\s+Person\b/i;
/** The words that belong to the verb. */
const BEFORE = /[^,;]{0,100}$/;

/** The reporting persons told to have bought: by name before the verb, or behind "sold to". */
export function buyersOf({ persons }: Filing, { place }: Closing): readonly Person[] {
  const { value } = place;
  const bought = BOUGHT.exec(value);
  const words = bought === null ? SOLD_TO.exec(value)?.[0] : BEFORE.exec(value.slice(0, bought.index))?.[0];
  if (words === undefined) return [];
  if (persons.length === 1 && ONLY_ONE.test(words)) return persons;
  return persons.filter((person) => mentions(words, person));
}

const PAID_FOR = /\b(?:purchased|bought|sold\s+to)\b/;

/** Whether the words tell of a purchase, not of an issue, a conversion or an exchange. */
export function isPurchase({ place }: Closing): boolean {
  return PAID_FOR.test(place.value);
}
