import type { Background } from "./background.js";
import type { Base } from "./base.js";
import type { Closing, StatedHolding } from "./closing.js";
import type { ConversionPrices } from "./conversion-price.js";
import type { Conversion } from "./conversion.js";
import type { Exchange } from "./exchange.js";
import type { Composition } from "./holding.js";
import type { Issuance } from "./issuance.js";
import type { Purchase } from "./purchase.js";
import type { Recital } from "./recital.js";
import type { SourceOfFunds } from "./source-of-funds.js";
import type { Table } from "./table.js";
import type { ToldCount } from "./told-count.js";
import type { ToldExclusion } from "./told-exclusion.js";
import type { ToldPercent } from "./told-percent.js";
import type { ToldTransactions } from "./transaction.js";

/** What the Items and the notes tell in sentences and tables. */
export interface Narrative {
  /** What Item 2 states of the persons, and what is stated again of the title page. */
  readonly background: Background;
  /** The one that the percentages rest on first. */
  readonly bases: readonly Base[];
  /** Counts told to be outstanding that nothing ties to the percentages: of another day, company or class, of a part, supposed. */
  readonly countsBeside: readonly Base[];
  /** Sales of shares by the issuer to a filer, each with its day. */
  readonly issuances: readonly Issuance[];
  /** The printed tables of figures behind the cover pages. */
  readonly tables: readonly Table[];
  /** What Item 5(c) of a 13D tells of transactions; `null` where the filing has no such answer. */
  readonly transactions: ToldTransactions | null;
  /** Trades told with number, unit price and total, in sentences and in rows of tables. */
  readonly purchases: readonly Purchase[];
  /** What was converted, or can be, into a told number of shares. */
  readonly conversions: readonly Conversion[];
  /** Counts of another security told with the shares that they stand for, by a ratio that is told. */
  readonly exchanges: readonly Exchange[];
  /** Conversion prices that float, and those told to be used in the count. */
  readonly conversionPrices: ConversionPrices;
  /** Sentences that leave shares out of the figures, or disclaim beneficial ownership of shares. */
  readonly exclusions: readonly ToldExclusion[];
  /** Purchases that Items 3 to 6 tell one by one, each with its day. */
  readonly closings: readonly Closing[];
  /** What sentences of Items 3 and 5 state to be held, or to have been bought in all. */
  readonly statedHoldings: readonly StatedHolding[];
  /** The numbers of shares in the sentences of Items 3, 4 and 6 of a 13D. */
  readonly toldCounts: readonly ToldCount[];
  /** The amounts that Item 5 of a 13D takes apart, whosever they are. */
  readonly amountsTakenApart: readonly Composition[];
  /** The percentages that stand right behind a number of shares in the sentences of Item 5 of a 13D. */
  readonly toldPercents: readonly ToldPercent[];
  /** The sentences of the Items and of the notes to the cover pages that tell figures. */
  readonly recitals: readonly Recital[];
  /** What Item 3 of a 13D tells of the source and the amount of the funds; `null` where it was not read. */
  readonly sourceOfFunds: SourceOfFunds | null;
}
