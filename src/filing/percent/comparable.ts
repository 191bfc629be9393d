import { matchesIn } from "../../figures/matches.js";
import { Decimal, ZERO } from "../../figures/decimal.js";
import { unit } from "../../figures/percent-match.js";
import type { Percent } from "../../figures/percent.js";
import { denominatorTellings } from "../bases/denominator-told.js";
import { rightsSpokenOf, speaksOfOptions } from "../words/explanations.js";
import type { Fact, Figure } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { allowedBy } from "./percent-bounds.js";
import { groupedBy } from "../grouped.js";
import { baseOf } from "./person-base.js";
import { rightsToAcquire, type RightsToAcquire } from "../rights/rights.js";
import { once, onceTold } from "../once.js";
import { lettered, ownClassOut } from "../share-class.js";
import { paragraphsWithoutFilers } from "../words/without-filers.js";
import { isPlainlyTold } from "../words/plainly-told.js";
import { speaksOfRights } from "../rights/speaks-of-rights.js";

/** A person whose amount and percentage are both plainly stated. */
export interface Comparable {
  readonly person: Person;
  readonly printed: Fact<Percent>;
  readonly aggregate: Figure;
  /** The exact percentages that the printed one may stand for, rounded or cut off. */
  readonly range: Range;
  /** Whether the parts of the holding are told in full and in plain words. */
  readonly certain: boolean;
}

/** Bounds of a percentage, 0-100, both within it. */
export interface Range {
  readonly from: Decimal;
  readonly to: Decimal;
}

/**
 * The persons in groups whose percentages rest on the same denominator: the same base and the same rights
 * to acquire, told in full. Where they are not, persons are comparable only in a filing that nowhere
 * speaks of any; where the text names several classes, none are.
 */
export function comparablePersons(filing: Filing): Comparable[][] {
  return namesSeveralClasses(filing) ? [] : onOneBase(filing);
}

/** The same, even where the text names several classes: then they are not surely comparable. */
export function onOneBase(filing: Filing): Comparable[][] {
  const silent = rightsSpokenOf(filing) === null;
  const known = plainlyStated(filing).filter(({ person }) => {
    const rights = rightsToAcquire(person);
    return (rights.known && rights.certain) || silent;
  });
  const base = (each: Comparable): string =>
    `${baseCount(filing, each)} ${rightsKey(rightsToAcquire(each.person))}`;
  return groupedBy(known, base).filter((group) => group.length > 1);
}

/** What a person's rights add to the own denominator alone, as far as they were read; in a filing without a word of them, nothing. */
function rightsKey(rights: RightsToAcquire): string {
  if (rights.known) return rights.joining.toFixed();
  return rights.mentioned ? "untold" : "0";
}

/** The persons who state the same amount over the same count of the class, whatever is told of their rights, in groups. */
export function ofSameAmount(filing: Filing): Comparable[][] {
  return groupedBy(
    plainlyStated(filing),
    (each) => `${baseCount(filing, each)} ${each.aggregate.value.toFixed()}`,
  ).filter((group) => group.length > 1);
}

/** Whether some exact percentage may be printed as either, rounded or cut off. */
export function agree(a: Comparable, b: Comparable): boolean {
  return a.range.from.lt(b.range.to) && b.range.from.lt(a.range.to);
}

/** How far, in percentage points, a figure called approximate may be off by more than its tolerance, if loosely. */
const LOOSELY = 1;

/** Whether percentages that do not agree are loosely the same, where one of them is called approximate. */
export function areLooselyTold(among: readonly Comparable[]): boolean {
  const values = among.map(({ printed }) => printed.value.value);
  const spread = Decimal.max(...values).minus(Decimal.min(...values));
  return among.some(({ printed }) => printed.value.approximate) && spread.lte(LOOSELY);
}

function plainlyStated(filing: Filing): Comparable[] {
  return filing.persons.flatMap((person) => {
    const { percentOfClass: printed, aggregateAmount: aggregate } = person;
    if (printed === null || aggregate === null || aggregate.value.isZero()) return [];
    if (printed.value.relation !== "equal") return [];
    const rights = rightsToAcquire(person);
    const certain = rights.known && rights.certain && rights.holdings.every(isPlainlyTold);
    return { person, printed, aggregate, range: rangeOf(printed.value), certain };
  });
}

function baseCount(filing: Filing, { person }: Comparable): string {
  return baseOf(filing, person)?.shares.value.toFixed() ?? "";
}

/** ".04" without a sign may be 4 %. */
function isFraction({ value, printed }: Fact<Percent>): boolean {
  return value.value.gt(0) && value.value.lt(1) && !/%|percent/i.test(printed);
}

const OTHER_MEASURE =
  /\bnon-?voting\b|\bof\s+the\s+(?:total\s+|combined\s+)?voting\s+power\b|\bvoting\s+power\s+of\s+(?:all|the)\s+shares\b|\bseries\s+[a-z]\b(?!(?:-\d{1,2})?\s+(?:\w+\s+){0,2}(?:preferred|warrant|note))|\bgroup['’]s\b/i;

/** What a cover page may count instead of shares of the class. */
const OTHER_UNIT =
  /\bADSs?\b|\bADRs?\b|\bdepositary\b|\d(?:,\d{3}|\d{4})\b[^.;]{1,100}\bunits\b|\bunits\b[^.;]{1,100}\d(?:,\d{3}|\d{4})\b|\beach\s+(?:\w+\s+){0,3}unit\b|\bpreferred\b|\bdebentures?\b|\bOP\s+units?\b|\bappreciation\s+rights\b/i;
/** Those of them of which a holding may count some beside shares. */
const COUNTED_UNIT =
  /\bADSs?\b|\bADRs?\b|\bdepositary\b|\d(?:,\d{3}|\d{4})\b[^.;]{1,100}\bunits\b|\bunits\b[^.;]{1,100}\d(?:,\d{3}|\d{4})\b|\beach\s+(?:\w+\s+){0,3}unit\b/i;
/** Whether the text speaks of depositary shares or units. */
export const speaksOfUnits = onceTold((filing: Filing): boolean => {
  const ownOut = ownClassOut(filing);
  return paragraphsWithoutFilers(filing).some((words) => COUNTED_UNIT.test(ownOut(words)));
});

/** Whether the text speaks of ADSs, units, preferred stock or the like. */
export const speaksOfOtherUnits = onceTold((filing: Filing): boolean => {
  const ownOut = ownClassOut(filing);
  return paragraphsWithoutFilers(filing).some((words) => OTHER_UNIT.test(ownOut(words)));
});

/** Whether nothing in the text leaves open that the percentages of `among` have two denominators. */
export function areSurelyComparable(filing: Filing, among: readonly Comparable[]): boolean {
  const told =
    among.every(({ certain }) => certain) ||
    !(speaksOfRights(filing) || speaksOfOptions(filing) || speaksOfOtherUnits(filing));
  return told && areOfOneForm(filing, among) && !speaksOfOtherMeasure(filing) && !namesSeveralClasses(filing);
}

/** Whether the percentages are all printed as such, or all as fractions; a structured form asks for the percentage. */
export function areOfOneForm({ structure }: Filing, among: readonly Comparable[]): boolean {
  const fractions = structure === null ? among.filter(({ printed }) => isFraction(printed)) : [];
  return fractions.length === 0 || fractions.length === among.length;
}

/** Whether the figures can tell of nothing but shares of the one class, over the one count that was read, whatever rights are counted with it. */
export function areOneMeasure(filing: Filing, among: readonly Comparable[]): boolean {
  return (
    areOfOneForm(filing, among) &&
    !areLooselyTold(among) &&
    among.every(({ person }) => baseOf(filing, person) !== null) &&
    ![speaksOfOtherMeasure, namesSeveralClasses, speaksOfUnits].some((speaks) => speaks(filing))
  );
}

/** What to say of a contradiction between persons who are not surely comparable. */
export const MAY_DIFFER =
  "The text speaks of rights to acquire, of other classes or of voting power, which may account for it.";

/**
 * Why percentages of persons whose rights are not told may have a denominator each, in a sentence: the text says that they rest on more
 * than the class outstanding, as by 17 CFR 240.13d-3(d)(1)(i). Else `null`.
 */
export function ownDenominators(filing: Filing): string | null {
  return denominatorTellings(filing).some(({ plain }) => plain)
    ? "The text says that shares to be acquired count in the percentages, so that each may have a denominator of its own."
    : null;
}

/** Whether the text speaks of voting power, of non-voting stock or of a group's percentage. */
export const speaksOfOtherMeasure = onceTold((filing: Filing): boolean =>
  paragraphsWithoutFilers(filing).some((words) => OTHER_MEASURE.test(words)),
);

/** What a printed percentage may stand for: near it where it is called approximate, rounded (to a whole number perhaps twice: 4.46 by 4.5 to 5), or cut off and up to a unit low. */
export function rangeOf(printed: Percent): Range {
  const { from, to } = allowedBy(printed);
  const cutOff = printed.value.plus(unit(printed));
  const twice = printed.decimals === 0 ? unit(printed).div(20) : ZERO;
  return { from: from.minus(twice), to: to === null ? cutOff : Decimal.max(to, cutOff) };
}

/** Whether the text names two lettered classes, so that percentages may be of either. */
export const namesSeveralClasses = once((filing: Filing): boolean => {
  const named = paragraphsWithoutFilers(filing).flatMap((words) =>
    matchesIn(words, /\bClass\s+[A-Z]\b/g).map(([name]) => lettered(name)),
  );
  const own = lettered(filing.securityClass?.value ?? "");
  return new Set([...named, own].filter((letter) => letter !== null)).size > 1;
});
