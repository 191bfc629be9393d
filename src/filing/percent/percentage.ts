import { sum, withSeparators, type Decimal } from "../../figures/decimal.js";
import { matchPercent } from "../../figures/percent-match.js";
import { percentOf } from "../../figures/percent.js";
import { accountsOf } from "../parts/accounts.js";
import { attributedRights } from "../rights/attributed-rights.js";
import { classOutstanding, type Base } from "../base.js";
import { asAdded, withDeemed, withPartAdded } from "../bases/base-rights.js";
import type { Filing, Person } from "../filing.js";
import { mentions } from "../persons/naming.js";
import { once } from "../once.js";
import { baseOf } from "./person-base.js";
import { withRightsOfParts } from "../rights/rights-of-parts.js";
import { rightsToAcquire, type RightsToAcquire } from "../rights/rights.js";
import { countsSeveralClasses } from "../bases/several-classes.js";
import { lettered } from "../share-class.js";

/** The percentage of the class by 17 CFR 240.13d-3(d)(1)(i), as far as the filing states what it needs. */
export interface Percentage {
  readonly base: Base | null;
  readonly rights: RightsToAcquire;
  /** The class outstanding by that base, without anybody's rights to acquire. */
  readonly outstanding: Decimal | null;
  /** 0-100, unrounded. */
  readonly exact: Decimal | null;
}

/** Recomputes Row 13 (11): Row 11 (9) over the class outstanding plus this person's own rights to acquire. */
export function percentageOf(filing: Filing, person: Person): Percentage {
  return percentagesOf(filing)(person);
}

/** Many rules ask for the same; the base is the filing's, the rest the person's. */
const percentagesOf = once((filing: Filing) =>
  once((person: Person) => {
    const found = recomputed(filing, person);
    return asOfHolders(filing, person, found) ?? withThoseOfParts(filing, person, found) ?? found;
  }),
);

/** By the rights of those whose holding is a part of the person's, where none are told of the person and the percentage is right with them. */
function asOfHolders(filing: Filing, person: Person, { rights, base, exact }: Percentage): Percentage | null {
  const printed = person.percentOfClass?.value;
  const hasOwn = rights.known && (rights.given || rights.shares.gt(0));
  if (base === null || printed === undefined || hasOwn) return null;
  if (exact !== null && matchPercent(printed, exact) === "agrees") return null;
  const attributed = attributedRights(filing, person, base);
  const found = attributed && withRights(filing, person, attributed);
  return found?.exact && matchPercent(printed, found.exact) === "agrees" ? found : null;
}

/** With the rights of another person whose whole holding is a part of the own; where the own parts are all told, unless it is right without. */
function withThoseOfParts(filing: Filing, person: Person, found: Percentage): Percentage | null {
  const { rights } = found;
  if (!rights.known || fitting(person, found) !== null) return null;
  const joined = withRightsOfParts(filing, person, rights);
  const all = joined && withRights(filing, person, joined);
  return all !== null && rights.certain ? all : all && fitting(person, all);
}

function recomputed(filing: Filing, person: Person): Percentage {
  const own = withRights(filing, person, rightsToAcquire(person));
  return (own.rights.known ? withAddedPart : asOfTheSameBlock)(filing, person, own) ?? own;
}

/** With a part that the text adds to the class, where the percentage is right with it. */
function withAddedPart(filing: Filing, person: Person, { rights, base }: Percentage): Percentage | null {
  const added = rights.known && base !== null ? withPartAdded(rights, base) : null;
  return added === null ? null : fitting(person, withRights(filing, person, added));
}

function fitting(person: Person, found: Percentage): Percentage | null {
  const printed = person.percentOfClass?.value;
  return found.exact !== null && printed !== undefined && matchPercent(printed, found.exact) === "agrees"
    ? found
    : null;
}

/**
 * By the rights of another who states the same shares and the same percentage, where nothing tells what this person's
 * are made of and the percentage is right with those rights: a fund and its managers report one block, told once.
 */
function asOfTheSameBlock(filing: Filing, person: Person, { rights, base }: Percentage): Percentage | null {
  if (rights.known || rights.mentioned || base === null || !saysNothing(person)) return null;
  const others = filing.persons.filter((other) => other !== person && isSameBlock(person, other));
  const known = others.map(rightsToAcquire).filter((other) => other.known && other.joining.gt(0));
  const shares = new Set(known.map((other) => (other.known ? other.joining.toFixed() : "")));
  const [first] = known;
  if (first === undefined || shares.size > 1) return null;
  return fitting(person, withRights(filing, person, first));
}

/** Fewer digits two holdings may share by chance, unless the own note names the other. */
const EXACT = 4;

function isSameBlock(one: Person, other: Person): boolean {
  const [shares, others] = [one.aggregateAmount?.value, other.aggregateAmount?.value];
  if (shares === undefined || others === undefined) return false;
  const pointed = one.footnotes.some(({ text }) => mentions(text.value, other));
  if (shares.precision() < EXACT && !pointed) return false;
  const [percent, percents] = [one.percentOfClass?.value.value, other.percentOfClass?.value.value];
  return shares.eq(others) && percent !== undefined && percents !== undefined && percent.eq(percents);
}

/** Whether no note and no Item tells what the holding is made of. */
function saysNothing(person: Person): boolean {
  return accountsOf(person).length === 0;
}

function withRights(filing: Filing, person: Person, told: RightsToAcquire): Percentage {
  const stated = baseOf(filing, person);
  const rights = asAdded(told, filing, person, stated);
  const base = stated && withDeemed(stated, rights, filing, person);
  const outstanding = base === null ? null : outstandingFor(base, filing, person, rights);
  const numerator = person.aggregateAmount?.value;
  if (!rights.known || outstanding === null || numerator === undefined)
    return { base, rights, outstanding, exact: null };
  const denominator = outstanding.plus(rights.joining);
  if (denominator.isZero()) return { base, rights, outstanding, exact: null };
  // More than the whole class: where some parts only are named, the rest are further rights, or a figure is mistyped.
  if (!rights.certain && numerator.gt(denominator))
    return { base, rights: MORE_THAN_THE_CLASS, outstanding, exact: null };
  return { base, rights, outstanding, exact: percentOf(numerator, denominator) };
}

const MORE_THAN_THE_CLASS: RightsToAcquire = {
  known: false,
  mentioned: true,
  reason: "with the parts that the text names the holding would be more than the whole class",
};

/**
 * The class outstanding by a base. A count of several classes ("Ordinary Shares", of both Class A and
 * Class B) holds the person's own shares of the other class already; they are taken out, since they are
 * added as rights to acquire.
 */
function outstandingFor(base: Base, filing: Filing, person: Person, rights: RightsToAcquire): Decimal {
  const outstanding = classOutstanding(base);
  if (!rights.known) return outstanding;
  const ofOther = sum(
    rights.holdings
      .filter(({ type, excluded }) => type === "other-class" && !excluded)
      .map(({ shares }) => shares.value),
  );
  const counted = countsSeveralClasses(base, filing, person) || ofOther.lte(otherClassIn(base, filing));
  return counted ? outstanding.minus(ofOther) : outstanding;
}

/** How many shares of other lettered classes a count is told to hold, and to be outstanding: "36,570,000 ordinary shares: … and 7,187,500 Class B". */
function otherClassIn({ includes, plus }: Base, filing: Filing): Decimal {
  const own = lettered(filing.securityClass?.value ?? "");
  return sum(
    [...includes, ...plus]
      .filter(
        (term) => term.kind === "outstanding" && term.class !== undefined && lettered(term.class) !== own,
      )
      .map(({ shares }) => shares.value),
  );
}

/** `214,940,800 / (35,846,318 + 214,915,571)`, the sum left out where there is nothing to add. */
export function quotient(numerator: Decimal, base: Decimal, added: Decimal): string {
  const below = added.isZero()
    ? withSeparators(base)
    : `(${withSeparators(base)} + ${withSeparators(added)})`;
  return `${withSeparators(numerator)} / ${below}`;
}

/**
 * What a person's own figures give, from a holding of nothing but rights to acquire to one without any, or just what is recomputed where
 * the rights are told; `null` where the filing lacks one of them.
 */
export function ownRange(filing: Filing, person: Person): { from: Decimal; to: Decimal } | null {
  const { exact, outstanding } = percentageOf(filing, person);
  const shares = person.aggregateAmount?.value;
  if (exact !== null) return { from: exact, to: exact };
  if (shares === undefined || outstanding === null || outstanding.lte(0)) return null;
  return { from: percentOf(shares, outstanding.plus(shares)), to: percentOf(shares, outstanding) };
}
