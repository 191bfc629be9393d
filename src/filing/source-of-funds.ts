import type { Fact, Figure } from "./fact.js";
import type { Money } from "./money.js";

/** A code of Row 4: subject company, bank, affiliate, working capital, personal funds, other. */
export type SourceCode = "SC" | "BK" | "AF" | "WC" | "PF" | "OO";

/** Where money came from, or how shares were come by without buying them, by the name that a message gives it. */
export type SourceKind =
  | "working capital"
  | "cash of its own"
  | "personal funds"
  | "capital"
  | "capital contributions"
  | "an affiliate's funds"
  | "funds of others"
  | "an insurer's funds"
  | "trust funds"
  | "the issuer's funds"
  | "proceeds of a sale"
  | "a loan"
  | "margin credit"
  | "an award"
  | "a gift or inheritance"
  | "a merger or exchange"
  | "a conversion"
  | "a distribution"
  | "founder's shares"
  | "a settlement of debt"
  | "an agreement"
  | "no payment";

/** A source that a sentence of Item 3 tells, with the codes of Row 4 that may stand for it. */
export interface ToldSource {
  readonly kind: SourceKind;
  /** Money that a purchase was paid with; else a way of acquiring without buying. */
  readonly money: boolean;
  /** Codes that plainly stand for it. */
  readonly codes: readonly SourceCode[];
  /** Codes that custom allows for it as well. */
  readonly tolerated: readonly SourceCode[];
  readonly place: Fact<string>;
}

/** A number of shares with the price of each. */
export interface PricedShares {
  readonly quantity: Figure;
  readonly price: Money;
}

/** A sentence of Item 3. */
export interface FundsSentence {
  readonly place: Fact<string>;
  /** The reporting persons named in it, by the names of their cover pages; all where it speaks of them together. */
  readonly concerns: readonly string[];
  /** Those of them who are told to have acquired or to own something: "owned by", "awarded to", "Mr. Roe purchased". */
  readonly acquirers: readonly string[];
  readonly sources: readonly ToldSource[];
  /** Sources that it denies: "none of which was borrowed". */
  readonly denied: readonly ToldSource[];
  /** Codes that its other words may speak for. */
  readonly hints: readonly SourceCode[];
  /** Whether it tells of buying or paying, otherwise than by exercise of a right to come. */
  readonly bought: boolean;
  /** Whether it tells of what may or will be. */
  readonly prospective: boolean;
  /** What was paid: no price of a unit or of exercise, no par value, no principal. */
  readonly paid: readonly Money[];
  /** The shares that it tells with the price of each, where it prints no other money. */
  readonly priced: PricedShares | null;
  /** Whether it prints any sum or price at all. */
  readonly hasMoney: boolean;
}

/** What Item 3 tells of the source and the amount of the funds. */
export interface SourceOfFunds {
  readonly heading: Fact<string>;
  readonly sentences: readonly FundsSentence[];
  /** The answer that the Item is not applicable, where it is all that it says. */
  readonly notApplicable: Fact<string> | null;
  /** Where it sends its reader to another place. */
  readonly refersTo: Fact<string> | null;
  /** Whether it was read to its end: not so where it is longer than any answer. */
  readonly complete: boolean;
  /** Whether an amendment tells the whole Item anew. */
  readonly restated: boolean;
  /** Where it tells a lender or terms of the loans that it speaks of. */
  readonly loanTerms: Fact<string> | null;
}
