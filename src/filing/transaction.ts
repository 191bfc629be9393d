import type { IsoDate } from "../figures/date.js";
import type { Fact, Figure } from "./fact.js";
import type { Money } from "./money.js";

/** Where or how a transaction was made, by the kind of words that tell it. */
export type Manner =
  | "open market"
  | "private"
  | "offering"
  | "merger or tender"
  | "exercise"
  | "conversion"
  | "award"
  | "gift"
  | "transfer"
  | "derivative";

/** One transaction that Item 5(c) of a 13D tells, in a sentence or as a row of a list. */
export interface Transaction {
  /** The reporting person, by the cover page's name; `null` where it is several, another, or not plain. */
  readonly person: string | null;
  /** Who made it, where that is plainly no reporting person, in the words of the filing: "the Issuer", "Mr. Vance". */
  readonly stranger?: string;
  readonly side: "acquired" | "disposed" | null;
  /** The day, or the last day of a period. */
  readonly date: Fact<IsoDate> | null;
  /** The first day, where a period is told. */
  readonly from: Fact<IsoDate> | null;
  readonly quantity: Figure | null;
  /** What one share or unit cost, or did on average. */
  readonly price: Money | null;
  readonly average: boolean;
  readonly range: PriceRange | null;
  /** What was paid in all. */
  readonly total: Money | null;
  readonly manner: Fact<Manner> | null;
  /** The list that it is a row of, by its place in `lists`; `null` where a sentence tells it. */
  readonly list: number | null;
  /** The sentence or the row. */
  readonly place: Fact<string>;
}

/** The lowest and the highest price of several trades told as one, a share. */
export interface PriceRange {
  readonly low: Money;
  readonly high: Money;
}

/** A list of transactions: in Item 5(c) itself, or in a schedule, annex or exhibit of the file. */
export interface TransactionList {
  /** The schedule's heading; `null` where the list stands in Item 5(c). */
  readonly heading: Fact<string> | null;
  /** Everything beside the rows: captions, notes, sub-headings. */
  readonly words: readonly Fact<string>[];
}

/** A sentence by which there were no transactions, or none but for some. */
export interface NoTransactions {
  /** Whether it excepts something: "other than as described in Item 3". */
  readonly excepting: boolean;
  /** Whether it speaks of some only: of sales, of a class, of the open market, since a day of its own. */
  readonly limited: boolean;
  /** Whether it is said of the reporting persons, or of nobody in particular. */
  readonly ofFilers: boolean;
  /** The one reporting person of whom it is said, by the cover page's name. */
  readonly person: string | null;
  readonly place: Fact<string>;
}

/** The time that Item 5(c) says it covers. */
export interface CoveredTime {
  /** "the past sixty days"; `null` where it is told otherwise. */
  readonly days: number | null;
  /** "since June 18, 2000". */
  readonly since: IsoDate | null;
  /** "since the filing of Amendment No. 2". */
  readonly sinceFiling: boolean;
  /** The day to which the days run, where it is told: "the sixty days prior to and including January 21, 2026". */
  readonly until: IsoDate | null;
}

/** What Item 5(c) of a 13D tells. */
export interface ToldTransactions {
  readonly transactions: readonly Transaction[];
  readonly lists: readonly TransactionList[];
  readonly none: readonly NoTransactions[];
  /** What it refers to for transactions: `Item 3`, `Schedule B`, `Exhibit 99.2`, `elsewhere`. */
  readonly references: readonly Fact<string>[];
  readonly covers: readonly Fact<CoveredTime>[];
  /** Item 5(c) as it stands, lists left out. */
  readonly paragraphs: readonly Fact<string>[];
}
