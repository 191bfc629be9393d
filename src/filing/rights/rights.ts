import { sum, withSeparators, ZERO, type Decimal } from "../../figures/decimal.js";
import type { Filing, Holding, Person } from "../filing.js";
import { sameName } from "../../figures/names.js";
import { once } from "../once.js";
import { accountsOf, type Account } from "../parts/accounts.js";
import { rightsAmong, sharesOf } from "../parts/holdings.js";

/** The shares that a person has a right to acquire within sixty days, as the filing tells them. */
export interface KnownRights {
  readonly known: true;
  readonly shares: Decimal;
  /** Those of them that would be newly issued, as far as the text tells, so that they join the class. */
  readonly joining: Decimal;
  /** Those of `joining` of which the text does not tell whether they would be new or are outstanding already. */
  readonly unclear: Decimal;
  readonly holdings: readonly Holding[];
  /** Whether the parts add up to the whole figure, or claim to. */
  readonly certain: boolean;
  readonly given: boolean;
}

/** Why the filing does not tell them. */
export interface UnknownRights {
  readonly known: false;
  readonly reason: string;
  /** Whether some right to acquire is told of this person, though not how many in all. */
  readonly mentioned: boolean;
  /** Where different numbers of them are told: those that would join the class, by each telling. */
  readonly differing?: readonly Decimal[];
}

/** A person's rights to acquire, known or not, and why not. */
export type RightsToAcquire = KnownRights | UnknownRights;

/**
 * The rights to acquire by whichever tellings add up to the figure that they explain; a full telling
 * before one of some parts. Where two equally full ones differ, neither is chosen.
 */
export const rightsToAcquire = once((person: Person): RightsToAcquire => {
  if (person.rightsGiven !== undefined) return given(person.rightsGiven);
  const told = accountsOf(person);
  const accounts = told.filter((account) => !namesFounderShares(account, told));
  const mentioned = accounts.some(
    ({ holdings }) => rightsAmong(holdings).length > 0 || holdings.some(({ open }) => open),
  );
  const unknown = (reason: string): UnknownRights => ({ known: false, reason, mentioned });
  if (accounts.length === 0) return unknown("the filing does not say what the holding is made of");
  const whole = accounts.filter(({ addsUp }) => addsUp);
  const withRights = whole.filter((account) => rightsAmong(account.holdings).length > 0);
  // "Consists of 650,000 shares" tells nothing against a sentence that names rights among them.
  const noted = withRights.find(({ told: place }) => place === NOTES);
  // A list of holders tells who holds the shares, not what they are: the own note does.
  const full = whole.filter(
    (account) =>
      account.complete &&
      (withRights.length === 0 || !isBare(account)) &&
      (noted === undefined || account.claimed || !isOfShares(account)),
  );
  const telling = full.length > 0 ? full : withRights;
  const [first, ...others] = telling.length > 0 ? telling : whole;
  if (first === undefined)
    return unknown("the parts of the holding as told do not add up to the figure that they explain");
  if (first.holdings.some(({ open }) => open))
    return unknown("the text tells rights to acquire without their number");
  if (rightsAmong(first.holdings).some(({ words }) => NOT_YET.test(words)))
    return unknown("the text counts rights among the shares that it tells not to be exercisable yet");
  if (!first.complete && rightsAmong(first.holdings).length === 0)
    return unknown("the text names some parts of the holding only, none of them a right to acquire");
  const known = knownBy(first);
  if (noted !== undefined && isOfShares(first))
    return {
      ...unknown(
        `the own note tells rights to ${withSeparators(knownBy(noted).shares)}, a list elsewhere nothing but shares`,
      ),
      differing: [known.joining, knownBy(noted).joining],
    };
  // A telling without their number is against none.
  const other = others.find(
    (account) => account.holdings.every(({ open }) => !open) && !knownBy(account).shares.eq(known.shares),
  );
  if (other === undefined) return known;
  const differing = [first, ...others].map((account) => knownBy(account).joining);
  const reason =
    first.told === other.told
      ? "the text tells different rights to acquire shares in different places"
      : `${first.told} and ${other.told} tell different rights to acquire shares`;
  return { known: false, reason, mentioned, differing };
});

/** "702,059 warrants not exercisable within 60 days", "which become exercisable 30 days after a business combination", but no limit on exercise. */
const NOT_YET =
  /\b(?:not|none\s+of\s+(?:them|which))\s+(?:(?:are|is|yet|currently|presently|now|be)\s+){0,2}exercisable(?=\s*(?:[.;,)]|$|(?:within|until|before|for|at\s+(?:this|the\s+present))\b))|\bbecomes?\s+exercisable\s+(?:only\s+)?\w+\s+(?:\(\d+\)\s+)?(?:days|months)\s+(?:after|following)\s[^.;,\d]{0,60}\b(?:combination|merger|closing|completion|consummation)\b/i;

/** "The Sponsor acquired 5,750,000 founder shares": shares of another class, which convert into the one reported. */
const FOUNDER_SHARES = /^\W*founders?['’]?\s+shares?\b/i;

/** Whether an account calls founder shares what another tells as so many shares to be acquired, and so none held of the class. */
function namesFounderShares({ holdings }: Account, accounts: readonly Account[]): boolean {
  const rights = accounts.flatMap((each) => rightsAmong(each.holdings)).map(sharesOf);
  const founders = holdings.filter(({ kind, words }) => kind === "outstanding" && FOUNDER_SHARES.test(words));
  return founders.some(({ shares }) => rights.some((right) => right.eq(shares.value)));
}

const NOTES: Account["told"] = "the notes to the cover page";

/** Whether every part is told as shares and no more. */
function isOfShares({ holdings }: Account): boolean {
  return holdings.every(
    ({ kind, type, open, excluded }) => kind === "outstanding" && type === "shares" && !open && !excluded,
  );
}

function isBare({ holdings }: Account): boolean {
  const counted = holdings.filter(({ excluded }) => !excluded);
  return counted.length === 1 && rightsAmong(counted).length === 0;
}

function knownBy({ holdings, complete }: Pick<Account, "holdings" | "complete">): KnownRights {
  const rights = rightsAmong(holdings);
  const joining = rights.filter(({ newlyIssued }) => newlyIssued !== false);
  return {
    known: true,
    shares: sum(rights.map(sharesOf)),
    joining: sum(joining.map(sharesOf)),
    unclear: sum(joining.filter(({ newlyIssued }) => newlyIssued === null).map(sharesOf)),
    holdings,
    certain: complete,
    given: false,
  };
}

/** The same rights, those that the text itself adds to the class (`isAdded`) as newly issued; listed calls as perhaps so. */
export function withAdded(rights: KnownRights, isAdded: (shares: Decimal) => boolean): KnownRights {
  const holdings = rights.holdings.map((holding) =>
    holding.kind === "right-to-acquire" && holding.newlyIssued !== true && isAdded(sharesOf(holding))
      ? { ...holding, newlyIssued: holding.newlyIssued === null ? true : null }
      : holding,
  );
  return withHoldings(rights, holdings);
}

/** The same rights by other parts. */
export function withHoldings(rights: KnownRights, holdings: readonly Holding[]): KnownRights {
  return { ...knownBy({ holdings, complete: rights.certain }), given: rights.given };
}

function given(shares: Decimal): KnownRights {
  return { known: true, shares, joining: shares, unclear: ZERO, holdings: [], certain: true, given: true };
}

/** The rights of all reporting persons, each counted where it is held; `null` where one is not told. */
export const everyonesRights = once((filing: Filing): Decimal | null => {
  const own = filing.persons.map((person) => {
    const rights = rightsToAcquire(person);
    if (!rights.known) return rights.mentioned ? null : ZERO;
    const held = rightsAmong(rights.holdings).filter((holding) => !heldByOther(holding, person));
    return sum(held.filter(({ newlyIssued }) => newlyIssued !== false).map(sharesOf));
  });
  return own.every((shares) => shares !== null) ? sum(own) : null;
});

/** Each right once: the largest where several persons report the same, as a fund and its managers do. */
export const largestRights = once((filing: Filing): Decimal => {
  return filing.persons.reduce((most, person) => {
    const rights = rightsToAcquire(person);
    return rights.known && rights.joining.gt(most) ? rights.joining : most;
  }, ZERO);
});

function heldByOther(holding: Holding, person: Person): boolean {
  return holding.holder !== null && !sameName(holding.holder.value, person.name.value);
}
