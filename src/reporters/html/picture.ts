import type { ReportedFiling, ReportedPerson } from "../../audit/report.js";
import { Decimal, sum, ZERO } from "../../figures/decimal.js";
import type { Filing, Holding, Person } from "../../filing/filing.js";
import { countedAmong, rightsAmong, sharesOf } from "../../filing/parts/holdings.js";
import type { InstrumentType } from "../../filing/holding.js";
import { percentCase, rightsTried } from "../../filing/percent/percent-case.js";
import { rightsToAcquire } from "../../filing/rights/rights.js";

/** What a stretch of the bar stands for. */
export type PartKind = "others" | "held" | "option" | "warrant" | "preferred" | "note" | "other";

/** A stretch of the bar, in shares. */
export interface Stretch {
  readonly kind: PartKind;
  readonly words: string;
  readonly shares: Decimal;
}

/** A holding drawn to scale: `stretches` fill the denominator from left to right, the person's own last. */
export interface Picture {
  readonly stretches: readonly Stretch[];
  /** Row 11 (9 of a 13G). */
  readonly numerator: Decimal;
  readonly outstanding: Decimal;
  /** Shares that would be newly issued to the person, on both sides of the fraction. */
  readonly added: Decimal;
  readonly denominator: Decimal;
}

const KINDS: Readonly<Record<InstrumentType, PartKind>> = {
  shares: "held",
  "restricted-stock": "held",
  option: "option",
  "stock-option": "option",
  "call-option": "option",
  warrant: "warrant",
  "pre-funded-warrant": "warrant",
  "convertible-preferred": "preferred",
  "convertible-note": "note",
  "other-class": "preferred",
  "restricted-stock-unit": "option",
  "partnership-unit": "other",
  unit: "other",
  forward: "other",
  "right-to-acquire": "other",
};

const WORDS: Readonly<Record<InstrumentType, string>> = {
  shares: "shares held",
  "restricted-stock": "restricted shares held",
  option: "options",
  "stock-option": "stock options",
  "call-option": "call options",
  warrant: "warrants",
  "pre-funded-warrant": "pre-funded warrants",
  "convertible-preferred": "convertible preferred stock",
  "convertible-note": "convertible notes",
  "other-class": "another class, convertible",
  "restricted-stock-unit": "restricted stock units",
  "partnership-unit": "partnership units",
  unit: "units",
  forward: "forwards",
  "right-to-acquire": "rights to acquire",
};

/** The picture of a person's holding, or `null` where the filing does not tell enough to draw one to scale. */
export function pictureOf(filing: Filing, person: Person): Picture | null {
  const subject = percentCase(filing, person);
  const added = subject === null ? null : rightsTried(subject);
  if (subject === null || added === null) return null;
  const rights = rightsToAcquire(person);
  const parts = rights.known ? rightsAmong(countedAmong(rights.holdings)) : [];
  return drawn(subject.aggregate.value, subject.outstanding, added, byInstrument(parts));
}

/** The same from a saved report, which does not tell what kinds of rights there are. */
export function savedPicture(
  { outstandingShares }: ReportedFiling,
  { aggregateAmount, derivativeShares, recomputedPercent }: ReportedPerson,
): Picture | null {
  if (outstandingShares === null || aggregateAmount === null || recomputedPercent === null) return null;
  const [outstanding, numerator] = [new Decimal(outstandingShares), new Decimal(aggregateAmount)];
  const added = new Decimal(derivativeShares ?? 0);
  const denominator = outstanding.plus(added);
  // The base and what is added to it may be others than those the report names.
  if (denominator.lte(0) || numerator.times(100).div(denominator).toFixed(6) !== recomputedPercent)
    return null;
  const rights = added.gt(0) ? [{ kind: "other" as const, words: "rights to acquire", shares: added }] : [];
  return drawn(numerator, outstanding, added, rights);
}

/** `null` where the parts do not fit into one another, so that no bar could show them. */
function drawn(
  numerator: Decimal,
  outstanding: Decimal,
  added: Decimal,
  told: readonly Stretch[],
): Picture | null {
  const denominator = outstanding.plus(added);
  const toldSum = sum(told.map(({ shares }) => shares));
  const rights =
    toldSum.gte(added) || added.isZero()
      ? told
      : [{ kind: "other" as const, words: "rights to acquire", shares: added }];
  const held = numerator.minus(sum(rights.map(({ shares }) => shares)));
  const others = denominator.minus(numerator);
  if (held.lt(0) || others.lt(0) || numerator.lt(0)) return null;
  const stretches: Stretch[] = [
    { kind: "others", words: "held by others", shares: others },
    { kind: "held", words: "shares held", shares: held },
    ...rights,
  ];
  return {
    stretches: stretches.filter(({ shares }) => shares.gt(0)),
    numerator,
    outstanding,
    added,
    denominator,
  };
}

/** Rights of one kind of instrument together. */
function byInstrument(parts: readonly Holding[]): Stretch[] {
  const totals = new Map<InstrumentType, Decimal>();
  for (const part of parts) totals.set(part.type, (totals.get(part.type) ?? ZERO).plus(sharesOf(part)));
  return [...totals].map(([type, shares]) => ({
    kind: KINDS[type] === "held" ? "other" : KINDS[type],
    words: WORDS[type],
    shares,
  }));
}
