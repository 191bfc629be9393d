import { plainName } from "../../figures/names.js";
import type { Closing, Lot } from "../closing.js";
import type { Filing, Person } from "../filing.js";
import { mentions } from "../persons/naming.js";
import { ownClassOut } from "../share-class.js";

const BOUGHT = /\b(?:purchased|bought|acquired|subscribed\s+for)\b/;
/** Before the verb: something was bought, by whoever is named behind it. */
const PASSIVE = /\b(?:is|are|was|were|been|being)\s+(?:\w+ly\s+)?$/;
const BY = /^[^,;]{0,80}?\bby\s+([^,;]{1,80})/;
const SOLD_TO = /\b(?:sold|issued)\s+to\b[^,;]{1,80}/;
const ONLY_ONE = /\bthe\s+Reporting\s+Person\b/i;
const ALL = /\bthe\s+Reporting\s+Persons\b(?!['’])/i;
/** The words that belong to the verb. */
const BEFORE = /[^,;]{0,100}$/;

/** The reporting persons told to have bought: by name before the verb, or behind "sold to". */
export function buyersOf({ persons }: Filing, { place }: Pick<Closing, "place">): readonly Person[] {
  const words = buyerIn(place.value);
  if ((persons.length === 1 ? ONLY_ONE : ALL).test(words)) return persons;
  return persons.filter((person) => mentions(words, person));
}

function buyerIn(text: string): string {
  const bought = BOUGHT.exec(text);
  if (bought === null) return SOLD_TO.exec(text)?.[0] ?? "";
  const before = BEFORE.exec(text.slice(0, bought.index))?.[0] ?? "";
  return PASSIVE.test(before) ? (BY.exec(text.slice(bought.index))?.[1] ?? "") : before;
}

/** "Acquired" says nothing of a payment; where it was done, or at what price, may. */
const PAID_FOR =
  /\b(?:purchased|bought|subscribed\s+for|sold\s+to)\b|\bacquired\b[^;]{1,160}\b(?:in\s+the\s+open\s+market|open[\s-]market|privately[\s-]negotiated|block\s+trade)\b/;
const AT_A_PRICE =
  /\bacquired\b[^;]{1,160}\b(?:(?:at|for)\s+(?:an?\s+)?(?:aggregate\s+|total\s+|cash\s+)?(?:purchase\s+)?(?:price|consideration)\s+of|at)\s+[$€£]\s?\d/;
const NO_PAYMENT = /\b(?:exerci[sz]\w+|conver\w+|exchange\w*|merger|grant\w*|award\w*|vest\w*|deemed)\b/i;
const AGREEMENT = /\b(?:entered\s+into|executed|signed)\b/;

/** Whether the words tell of a purchase made on the day, not of an issue, a conversion or an agreement. */
export function isPurchase({ place: { value } }: Pick<Closing, "place">): boolean {
  const paid = PAID_FOR.test(value) || (AT_A_PRICE.test(value) && !NO_PAYMENT.test(value));
  return paid && !AGREEMENT.test(value);
}

const SHARES = /^\s*(?:[\w.’'-]+\s+){0,6}?(?:shares?|stock)\b/i;
const OTHER_UNITS = /^[^,;]{0,60}?\b(?:units?|ADSs?|ADRs?|depositary)\b/i;
const OF_ANOTHER = /^\s*(?:\w+\s+){0,2}?shares?\s+of\s+(?:the\s+)?([A-Z][\w&.’'-]*)/;
const OF_THE_CLASS =
  /^(?:Issuer|Company|Corporation|Common|Ordinary|Capital|Class|Voting|Stock|Shares?|Beneficial)/;

/** Whether the number counts the class, shares or units, and the words name no other company whose they are. */
export function countsTheClass(filing: Filing, { place }: Pick<Closing, "place">, { shares }: Lot): boolean {
  return isOfTheIssuer(
    filing,
    place.value.slice(place.value.indexOf(shares.printed) + shares.printed.length),
  );
}

/** "Class S Units of beneficial interest of the Issuer": words without a number that name the class and nothing else. */
export function isNamedAsTheClass(filing: Filing, words: string): boolean {
  return isOfTheIssuer(filing, words) && !OTHER_SECURITY.test(words);
}

const OTHER_SECURITY =
  /\b(?:warrants?|options?|notes?|debentures?|bonds?|rights?|preferred|preference|swaps?|all\s+of\s+the)\b/i;

function isOfTheIssuer(filing: Filing, words: string): boolean {
  const after = ownClassOut(filing)(words);
  const whose = OF_ANOTHER.exec(after)?.[1] ?? "Common";
  const own =
    OF_THE_CLASS.test(whose) || plainName(filing.issuer.name?.value ?? "").startsWith(plainName(whose));
  return own && SHARES.test(after) && !OTHER_UNITS.test(after);
}
