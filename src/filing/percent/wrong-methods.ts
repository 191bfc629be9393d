import { withSeparators, ZERO, type Decimal } from "../../figures/decimal.js";
import { rightsInBase, toldDenominator, type Base } from "../base.js";
import { countsOfAllClasses } from "../bases/all-classes.js";
import type { Filing, Person } from "../filing.js";
import type { Issuance } from "../issuance.js";
import { everyonesRights, largestRights, rightsToAcquire } from "../rights/rights.js";

/** A denominator that the rule does not allow but that filers use. */
export interface WrongMethod {
  /** RULES B.4 and B.9 number them. */
  readonly id: "base-alone" | "whole-holding" | "everyone" | "twice" | "all-classes" | "issued-since";
  /** What the denominator is, in words that follow a colon. */
  readonly name: string;
  readonly denominator: Decimal;
  /** Whether it is the same for every person of the filing. */
  readonly shared: boolean;
}

/** The usual mistakes, tried only to explain a percentage that the rule's method does not reproduce. */
export function wrongMethods(
  filing: Filing,
  person: Person,
  base: Base,
  outstanding: Decimal,
): WrongMethod[] {
  const rights = rightsToAcquire(person);
  const whole = person.aggregateAmount?.value;
  const methods: WrongMethod[] = [];
  if (rights.known && rights.joining.gt(0)) {
    methods.push({
      id: "base-alone",
      name: "the class outstanding alone, without the shares there is a right to acquire",
      denominator: outstanding,
      shared: false,
    });
    if (rightsInBase(base).length > 0)
      methods.push({
        id: "twice",
        name: "the rights to acquire added once more to a count that includes them",
        denominator: toldDenominator(base).plus(rights.joining),
        shared: false,
      });
  }
  methods.push(...withEveryones(filing, base, outstanding), ...withIssued(filing, base, outstanding));
  methods.push(...ofAllClasses(filing, base));
  // Where the shares are told to be held, there is nothing to be issued: the figure fits by chance.
  const allHeld = rights.known && rights.certain && rights.shares.isZero();
  if (whole !== undefined && !allHeld)
    methods.push({
      id: "whole-holding",
      name: "the class outstanding plus the whole holding",
      denominator: outstanding.plus(whole),
      shared: false,
    });
  return methods.filter(({ denominator }) => denominator.gt(0));
}

/** RULES B.5: a percentage of all classes together is not one of the class. */
function ofAllClasses(filing: Filing, base: Base): WrongMethod[] {
  return countsOfAllClasses(filing)
    .filter(({ shares }) => shares.gt(base.shares.value))
    .map(({ shares }) => ({
      id: "all-classes",
      name: "the shares of all classes together",
      denominator: shares,
      shared: true,
    }));
}

function withEveryones(filing: Filing, base: Base, outstanding: Decimal): WrongMethod[] {
  const name = "the class outstanding plus every filer's rights to acquire";
  const everyones = everyonesRights(filing);
  const sums = [everyones ?? ZERO, largestRights(filing)].filter((sum) => sum.gt(0));
  const told = rightsInBase(base).length > 0 ? [toldDenominator(base)] : [];
  return [...sums.map((sum) => outstanding.plus(sum)), ...told].map((denominator) => ({
    id: "everyone",
    name,
    denominator,
    shared: true,
  }));
}

/** RULES B.9: shares bought since the count, and the warrants sold with them, added for everyone. */
function withIssued({ issuances }: Filing, base: Base, outstanding: Decimal): WrongMethod[] {
  const since = issuances.filter(
    ({ date }) => base.asOf === null || date === null || date.value > base.asOf.value,
  );
  return since.flatMap((issuance) => {
    const { shares, rights } = issuance;
    const issued = outstanding.plus(shares.value);
    const alone: WrongMethod = {
      id: "issued-since",
      name: `the ${withSeparators(shares.value)} shares ${boughtOn(issuance)}, which the count does not include, added for everyone`,
      denominator: issued,
      shared: true,
    };
    if (rights === null) return [alone];
    const both: WrongMethod = {
      ...alone,
      name: `the ${withSeparators(shares.value)} shares ${boughtOn(issuance)} and the ${withSeparators(rights.value)} shares under their ${issuance.instrument}, added for everyone`,
      denominator: issued.plus(rights.value),
    };
    return [both, alone];
  });
}

function boughtOn({ date }: Issuance): string {
  return date === null ? "bought since" : `bought on ${date.printed}`;
}
