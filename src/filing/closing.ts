import type { IsoDate } from "../figures/date.js";
import type { Decimal } from "../figures/decimal.js";
import type { Fact, Figure } from "./fact.js";

/** What is bought or held: shares of the class, or a security from which shares come. */
export type SecurityKind = "shares" | "preferred" | "warrants" | "pre-funded warrants" | "options";

/** A quantity of one security, as a sentence counts it. */
export interface Lot {
  readonly kind: SecurityKind;
  /** `C` of "Series C Preferred Stock" and of "Series C Warrants"; `null` where none is printed. */
  readonly series: string | null;
  readonly shares: Figure;
  /** Whether the shares behind a right are counted, not the rights: "warrants to purchase 100 shares". */
  readonly underlying: boolean;
  /** Whose the text says it is, or who is told to have bought it; `null` where neither. */
  readonly owner: LotOwner | null;
  /** "the 500 shares": all that there are, not some. */
  readonly definite: boolean;
  /** "the other", "the remaining", "a further": beside what was told before. */
  readonly rest: boolean;
}

/** "owned directly by the Fund", "purchased by the Fund". */
export interface LotOwner {
  readonly manner: "owned" | "acquired";
  readonly directly: boolean;
  readonly name: Fact<string>;
}

/** An amount of money paid, with how far its rounding lets it be off. */
export interface Paid extends Fact<Decimal> {
  readonly rounding: Decimal;
}

/** A purchase that the text tells with its day, or several alike: "on each of March 7 and 8, 500 preferred shares for $500,000". */
export interface Closing {
  /** What tells it apart: the days, or "second closing". */
  readonly when: Fact<string>;
  readonly days: readonly IsoDate[];
  /** How often as much was bought. */
  readonly times: number;
  /** Whether "on March 7 and 8" leaves open if as much was bought on each day or in all. */
  readonly timesUnsure: boolean;
  readonly lots: readonly Lot[];
  /** What was paid each time. */
  readonly price: Paid | null;
  readonly item: string;
  readonly place: Fact<string>;
}

/** What a sentence of Item 3 or 5 states to be held, or to have been bought in all. */
export interface StatedHolding {
  readonly lots: readonly Lot[];
  /** What was paid for them in all. */
  readonly price: Paid | null;
  readonly item: string;
  readonly place: Fact<string>;
}

/** Whether two lots may be of the same security: a series that only one of them prints does not part them. */
export function sameSecurity(a: Lot, b: Lot): boolean {
  return (
    a.kind === b.kind &&
    a.underlying === b.underlying &&
    (a.series === b.series || a.series === null || b.series === null)
  );
}

/** Whether shares are bought or held outright, not a security from which they come. */
export function isOfTheClass({ kind }: Lot): boolean {
  return kind === "shares";
}

/** A closing told twice counts once: on the same days, or in two Items of which one names no day. */
export function withoutRepeats(closings: readonly Closing[]): Closing[] {
  return closings.filter(
    (closing, index) => !closings.slice(0, index).some((earlier) => isSameClosing(earlier, closing)),
  );
}

function isSameClosing(a: Closing, b: Closing): boolean {
  const dated = a.days.length > 0 && b.days.length > 0;
  const sameDays = dated ? a.days.join() === b.days.join() : a.item !== b.item;
  return (
    sameDays &&
    a.lots.length === b.lots.length &&
    a.lots.every((lot) =>
      b.lots.some((other) => sameSecurity(lot, other) && lot.shares.value.eq(other.shares.value)),
    )
  );
}

const NAMES: Readonly<Record<SecurityKind, string>> = {
  shares: "shares",
  preferred: "preferred shares",
  warrants: "warrant",
  "pre-funded warrants": "pre-funded warrant",
  options: "option",
};

/** `shares`, `Series C preferred shares`, `Series C warrant shares`: what a lot counts. */
export function securityName({
  kind,
  series,
  underlying,
}: Pick<Lot, "kind" | "series" | "underlying">): string {
  if (kind === "shares") return NAMES.shares;
  const name = `${series === null ? "" : `Series ${series} `}${NAMES[kind]}`;
  if (kind === "preferred") return underlying ? `shares from the conversion of ${name}` : name;
  return `${name}${underlying ? " shares" : "s"}`;
}
