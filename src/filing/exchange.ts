import type { Decimal } from "../figures/decimal.js";
import type { Fact, Figure } from "./fact.js";

/** A count of another security with the shares that it stands for, and how many the text says that each stands for. */
export interface Exchange {
  /** `shares of Class B stock`, `ADSs`. */
  readonly security: string;
  readonly count: Figure;
  readonly shares: Figure;
  readonly ratio: Fact<Decimal>;
  /** Ratios that the text tells of the same receipts in other places, and that are not this one. */
  readonly otherRatios: readonly Fact<Decimal>[];
  /** Whether the security is a receipt for the shares, which no limit, dividend or day of conversion bears on. */
  readonly depositary: boolean;
  /** Whether the sentence names what is converted besides, or paid in cash, or gives figures as approximate. */
  readonly inexact: boolean;
  readonly place: Fact<string>;
}
