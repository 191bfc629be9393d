import type { IsoDate } from "../figures/date.js";
import type { Fact } from "./fact.js";

/** "Incorporated by reference to Exhibit 10.1 to the Current Report on Form 8-K filed on March 3, 2025." */
export interface Incorporation {
  /** The words, from "incorporated" or "filed" on. */
  readonly place: Fact<string>;
  /** The exhibit's number there, or the annex. */
  readonly exhibit: Fact<string> | null;
  /** The form or statement that it was filed with. */
  readonly document: Fact<string> | null;
  /** The day on which that was filed, or what else tells it from others: a file number, an amendment's number. */
  readonly when: Fact<string> | null;
  readonly filed: Fact<IsoDate> | null;
}
