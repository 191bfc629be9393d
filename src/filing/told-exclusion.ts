import type { Decimal } from "../figures/decimal.js";
import type { Fact } from "./fact.js";

/**
 * Why shares that a sentence leaves out or disclaims are not counted:
 * - `disclaimed`: left out, and beneficial ownership of them is disclaimed
 * - `not-owned`: nothing that counts yet: unvested, beyond sixty days, above a limit, dependent on an event, without any power
 * - `of-others`: left out as another's, without a word of a claim to them
 * - `reported`: disclaimed in general words, over shares that the filing reports
 * - `untold`: the sentence does not say, or does not say whether they are left out
 */
export type WhyNotCounted = "disclaimed" | "not-owned" | "of-others" | "reported" | "untold";

/** A sentence that tells shares to be left out of the figures, or beneficial ownership of them to be disclaimed. */
export interface ToldExclusion {
  readonly place: Fact<string>;
  readonly kind: "left-out" | "disclaimed";
  readonly why: WhyNotCounted;
  /** The counts of shares that it names. */
  readonly counts: readonly Decimal[];
  /** What stands before the verb: whose shares, or who disclaims. */
  readonly lead: string;
}
