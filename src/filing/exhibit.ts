import type { Fact } from "./fact.js";
import type { Incorporation } from "./incorporation.js";

/** An entry of the list of exhibits. */
export interface Exhibit {
  readonly number: Fact<string>;
  readonly description: Fact<string>;
  /** Where it is incorporated by reference, from what. */
  readonly incorporated: Incorporation | null;
}

/** "… attached hereto as Exhibit 99.1": an exhibit that the Items speak of. */
export interface ExhibitReference {
  readonly number: Fact<string>;
  /** Whether it is plainly one of this filing: attached, or "hereto", "to this Statement". */
  readonly here: boolean;
}
