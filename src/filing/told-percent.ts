import type { Percent } from "../figures/percent.js";
import type { Fact, Figure } from "./fact.js";

/** A percentage that an Item of a 13D states right behind a number of shares: "660,000 Shares, or approximately 6.6% of the class". */
export interface ToldPercent {
  readonly percent: Fact<Percent>;
  readonly shares: Figure;
  /** The words of the sentence ahead of the number, from the last percentage or mark of a list on. */
  readonly lead: string;
  /** `Item 5`. */
  readonly item: string;
  /** The count right behind it: "6.6% of the 10,000,000 Shares then outstanding"; `null` where none stands there. */
  readonly of: Figure | null;
  /** The sentence. */
  readonly place: Fact<string>;
}
