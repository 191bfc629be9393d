import type { IsoDate } from "../figures/date.js";
import type { Decimal } from "../figures/decimal.js";
import type { Fact, Figure } from "./fact.js";

/** What is held, or what would be exercised, converted or delivered to get the shares. */
export type InstrumentType =
  | "shares"
  | "restricted-stock"
  | "option"
  | "stock-option"
  | "call-option"
  | "warrant"
  | "pre-funded-warrant"
  | "convertible-preferred"
  | "convertible-note"
  | "other-class"
  | "restricted-stock-unit"
  | "partnership-unit"
  | "unit"
  | "forward"
  | "right-to-acquire";

/**
 * Why shares are told to be left out of a figure; `told` where the text gives no reason, `beside` where the parts before them
 * come to the figure already.
 */
export type Exclusion = "unvested" | "blocker" | "beyond-sixty-days" | "disclaimed" | "beside" | "told";

/** A stated part of a holding. */
export interface Holding {
  /** As printed: a count of shares, or of ADSs or units where `each` says how many shares one stands for. */
  readonly shares: Figure;
  /** Shares held already, or shares that there is a right to acquire within sixty days (17 CFR 240.13d-3(d)(1)(i)). */
  readonly kind: "outstanding" | "right-to-acquire";
  readonly type: InstrumentType;
  /** As the text calls it: `shares`, `stock options`, `Series C Convertible Preferred Stock`. */
  readonly instrument: string;
  /** The words that tell it, up to the next part. */
  readonly words: string;
  /** Whether they go on to tell of rights without a count: "…, including shares issuable upon exercise". */
  readonly open: boolean;
  /** Who holds it, where the text names someone other than the person. */
  readonly holder: Fact<string> | null;
  /** Told to be left out of the figure. */
  readonly excluded: boolean;
  readonly exclusion: Exclusion | null;
  /** A part of the part before it ("500,000 shares, of which 100,000 …"), so that it does not count twice. */
  readonly within: boolean;
  /** Shares of the class for each one counted; `null` for one. */
  readonly each: Fact<Decimal> | null;
  /** Told to depend on a limit or an event, so that it may not count yet. */
  readonly conditional: boolean;
  /**
   * Whether exercise would bring new shares into the class: only securities "not outstanding" are added to
   * the denominator (17 CFR 240.13d-3(d)(1)(i)). A listed call is on shares that are outstanding already.
   * `null` where the text does not tell.
   */
  readonly newlyIssued: boolean | null;
  /** The first day on which it can be exercised, where the text gives one. */
  readonly exercisableFrom: Fact<IsoDate> | null;
}

/** A sentence that takes a figure apart: "consisting of (i) …, (ii) … and (iii) …". */
export interface Composition {
  /** The total as the sentence states it, or `null` where it only stands on the cover page. */
  readonly total: Figure | null;
  readonly holdings: readonly Holding[];
  /**
   * What the sentence claims to name: the whole of the figure ("represents", "consists of"), some of it
   * ("includes"), what is held without a figure ("holds … and …"); or a list that goes on in another sentence.
   */
  readonly claim: "whole" | "some" | "held" | "continued";
  readonly place: Fact<string>;
}
