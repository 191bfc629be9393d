import type { IsoDate } from "../figures/date.js";
import type { Fact, Figure } from "./fact.js";

/** Shares that the issuer sold to a filer, as Items 3, 4 or 6 tell, with the rights sold beside them. */
export interface Issuance {
  readonly shares: Figure;
  readonly rights: Figure | null;
  /** What the rights are: `warrants`. */
  readonly instrument: string;
  readonly date: Fact<IsoDate> | null;
  readonly place: Fact<string>;
}
