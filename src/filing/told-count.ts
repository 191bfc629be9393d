import type { Fact, Figure } from "./fact.js";
import type { Holding } from "./holding.js";

/** A number of shares that a sentence of Item 3, 4 or 6 of a 13D tells, beside what Item 5 is asked for. */
export interface ToldCount {
  readonly shares: Figure;
  /** Shares held or bought, or shares that there is a right to acquire. */
  readonly kind: Holding["kind"];
  readonly type: Holding["type"];
  /** Whether depositary shares are counted, each of which stands for a number of shares. */
  readonly depositary: boolean;
  readonly item: string;
  /** The sentence. */
  readonly place: Fact<string>;
}
