import type { Decimal } from "../../figures/decimal.js";
import { rightsInBase, type Base } from "../base.js";
import { isWithin } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { rightsAmong } from "../parts/holdings.js";
import { mentions } from "../persons/naming.js";
import { once } from "../once.js";
import { baseOf } from "../percent/person-base.js";
import { rightsToAcquire, withAdded, type KnownRights, type RightsToAcquire } from "../rights/rights.js";

/** "10,050,000, which includes the 50,000 Option Shares": a term that is called by a right. */
const CALLED_A_RIGHT = /^\s+(?:option|warrant|conversion|note)\s+shares\b/i;

/** "856,141,324 shares deemed outstanding pursuant to Rule 13d-3(d)(1)(i)": the class with the person's own rights in it. */
const DEEMED = /\bdeemed\s+(?:to\s+be\s+)?outstanding\b/i;
const BY_THE_RULE = /\b13d-3\b/;

/** The base with the person's own rights among what it includes, where it is told to be what is deemed outstanding by the rule. */
export function withDeemed(base: Base, rights: RightsToAcquire, filing: Filing, person: Person): Base {
  const { value: words } = base.place;
  if (base.given === true || !rights.known || base.plus.length + base.includes.length > 0) return base;
  const each = haveOneEach(filing);
  if (!each && (!DEEMED.test(words) || !BY_THE_RULE.test(words))) return base;
  const own =
    each ||
    filing.persons.length === 1 ||
    mentions(words, person) ||
    person.footnotes.some(({ text }) => isWithin(base.place, text));
  const joining = rightsAmong(rights.holdings).filter(({ newlyIssued }) => newlyIssued !== false);
  if (!own || joining.some(({ each }) => each !== null)) return base;
  const includes = joining.map(({ shares }) => ({
    shares,
    kind: "right-to-acquire" as const,
    subtracts: false,
  }));
  return { ...base, includes };
}

/**
 * The rights with a part that the text adds to the class as one to be acquired, though no word of the part itself tells it: "3,000,000
 * shares that he is obliged to buy", "plus the 3,000,000 shares that he may acquire". `null` where it adds none that is not a right already.
 */
export function withPartAdded(rights: KnownRights, base: Base): KnownRights | null {
  const known = rightsAmong(rights.holdings).map(({ shares }) => shares.value);
  const added = rightsInBase(base).map(({ shares }) => shares.value);
  const parts = rights.holdings.filter(
    ({ kind, each, excluded, shares: { value } }) =>
      kind === "outstanding" &&
      each === null &&
      !excluded &&
      added.some((count) => count.eq(value)) &&
      !known.some((count) => count.eq(value)),
  );
  const [part, ...more] = parts;
  if (part === undefined || more.length > 0 || rights.given) return null;
  const right = { ...part, kind: "right-to-acquire", newlyIssued: true } as const;
  return {
    ...rights,
    shares: rights.shares.plus(part.shares.value),
    joining: rights.joining.plus(part.shares.value),
    holdings: rights.holdings.map((holding) => (holding === part ? right : holding)),
  };
}

/** Whether each person has a count of the own, and less the own rights to acquire all of them are one number: then each holds these rights. */
const haveOneEach = once((filing: Filing): boolean => {
  const counts = filing.persons.map((person) => {
    const base = baseOf(filing, person);
    const rights = rightsToAcquire(person);
    const bare = base !== null && base.given !== true && base.plus.length + base.includes.length === 0;
    return bare && rights.known ? { count: base.shares.value, joining: rights.joining } : null;
  });
  const told = counts.filter((each) => each !== null);
  const numberOf = (all: readonly Decimal[]): number => new Set(all.map((each) => each.toFixed())).size;
  return (
    told.length === counts.length &&
    numberOf(told.map(({ count }) => count)) > 1 &&
    numberOf(told.map(({ count, joining }) => count.minus(joining))) === 1
  );
});

/** What the text adds to the class for this person is to be issued, whatever the instrument is called. */
export function asAdded(
  rights: RightsToAcquire,
  { bases }: Filing,
  person: Person,
  base: Base | null,
): RightsToAcquire {
  if (!rights.known || rights.given) return rights;
  const own = bases.filter((each) => each === base || mentions(each.place.value, person));
  const added = own.flatMap(({ plus, includes, place }) =>
    [...plus, ...includes].filter(({ kind, shares }) => {
      const behind = place.value.slice(place.value.lastIndexOf(shares.printed) + shares.printed.length);
      return kind === "right-to-acquire" || CALLED_A_RIGHT.test(behind);
    }),
  );
  if (added.length === 0) return rights;
  const joined = withAdded(rights, (count) => added.some(({ shares }) => shares.value.eq(count)));
  const [only, ...more] = added;
  return only === undefined || more.length > 0 ? joined : withOneMore(joined, only.shares.value);
}

/**
 * Where the text adds more than the rights that were read, by just what one other part of the holding has, that part is a right, too:
 * "140,500 shares that may be issued in respect of vested LTIP Units".
 */
function withOneMore(rights: KnownRights, added: Decimal): KnownRights {
  const more = added.minus(rights.joining);
  const parts = rights.holdings.filter(
    ({ kind, each, excluded, shares }) =>
      kind === "outstanding" && each === null && !excluded && shares.value.eq(more),
  );
  const [part] = parts;
  if (part === undefined || parts.length > 1 || rights.joining.lte(0)) return rights;
  const right = { ...part, kind: "right-to-acquire", newlyIssued: true } as const;
  return {
    ...rights,
    shares: rights.shares.plus(more),
    joining: added,
    holdings: rights.holdings.map((holding) => (holding === part ? right : holding)),
  };
}
