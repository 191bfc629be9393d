import type { IsoDate } from "../figures/date.js";
import { Decimal, sum } from "../figures/decimal.js";
import { roundingOf } from "../figures/number.js";
import type { Fact, Figure } from "./fact.js";

/** A further count in the sentence that states a base. */
export interface BaseTerm {
  readonly shares: Figure;
  /** Shares outstanding (newly issued, of another date), or shares that there is a right to acquire; `untold` where the words leave it open ("plus the 650,000 shares described above"). */
  readonly kind: "outstanding" | "right-to-acquire" | "untold";
  /** Repurchased or cancelled since. */
  readonly subtracts: boolean;
  /** The lettered class that it counts, where its own words name one. */
  readonly class?: string;
}

/** A count of the class outstanding. */
export interface Base {
  readonly shares: Figure;
  readonly asOf: Fact<IsoDate> | null;
  readonly class: string | null;
  /** The kind of shares behind the count, where its sentence counts several kinds before one "outstanding". */
  readonly kind?: string;
  /** The report that the count was taken from, where one is named. */
  readonly reportedIn: Fact<string> | null;
  /** Whether the text says that the person's percentage is based on this count. */
  readonly forPercentages: boolean;
  /** Whether the sentence tells it to be of several classes together. */
  readonly allClasses: boolean;
  /** Counts that the text adds to this one to get the base: "as increased by", "plus", "the sum of (i) … and (ii) …". */
  readonly plus: readonly BaseTerm[];
  /** Counts that this one is told to include already: "comprised of", "which is the sum of". */
  readonly includes: readonly BaseTerm[];
  /** Whether a larger count of the same sentence includes this one, so that it is no base of its own. */
  readonly partOfSum: boolean;
  readonly place: Fact<string>;
  /** What its words make of it: told of today, to come or supposed, another day's, company's or class's or a part of the class, or none of these. */
  readonly standing?: "present" | "supposed" | "another" | "untold";
  /** The company that is said to have so many shares, where it is named. */
  readonly owner?: string;
  /** Whether the user gave the count, not the filing. */
  readonly given?: true;
}

/** The shares outstanding by this base: what is added or repurchased since counts, rights to acquire do not. */
export function classOutstanding(base: Base): Decimal {
  const rights = sum(base.includes.filter(isRight).map(({ shares }) => shares.value));
  const issued = base.plus.filter((term) => !isRight(term));
  return sum(issued.map(signed)).plus(base.shares.value).minus(rights);
}

/** The denominator as the text itself adds it up, with the rights to acquire that it names. */
export function toldDenominator(base: Base): Decimal {
  return sum(base.plus.map(signed)).plus(base.shares.value);
}

/** The rights to acquire that the text counts with the base, in it or added to it. */
export function rightsInBase(base: Base): readonly BaseTerm[] {
  return [...base.includes, ...base.plus].filter(isRight);
}

/** How many shares those are. */
export function rightsTold(base: Base): Decimal {
  return sum(rightsInBase(base).map(({ shares }) => shares.value));
}

function isRight(term: BaseTerm): boolean {
  return term.kind === "right-to-acquire";
}

/** A term with its sign: what was repurchased or cancelled since is taken away. */
export function signed({ shares, subtracts }: BaseTerm): Decimal {
  return subtracts ? shares.value.neg() : shares.value;
}

const ABOUT = /\b(?:about|approximately|roughly|nearly|some|circa)\s+$/i;
/** Noughts that are no chance; and as many digits as are always meant. */
const [ROUND, MEANT] = [3, 2];

/** Half a unit of what a count is rounded to: "444 million", or "about 24,000,000". */
export function roundedBy({ shares: { printed, value }, place: { value: words } }: Base): Decimal {
  const off = roundingOf(printed);
  const before = words.slice(0, Math.max(0, words.indexOf(printed))).slice(-20);
  const digits = value.toFixed().length;
  const noughts = Math.min(digits - value.precision(), digits - MEANT);
  return off.isZero() && noughts >= ROUND && ABOUT.test(before) ? new Decimal(10).pow(noughts).div(2) : off;
}
