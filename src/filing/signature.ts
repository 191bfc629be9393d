import type { IsoDate } from "../figures/date.js";
import type { Fact } from "./fact.js";

/** A signature with its block. */
export interface Signature {
  /** On whose behalf: the entity above `By:`, else the signer. */
  readonly person: Fact<string>;
  /** The conformed signature (`/s/ …`) without its mark, or `null` where the line is blank. */
  readonly signer: Fact<string> | null;
  readonly title: Fact<string> | null;
  readonly date: Fact<IsoDate> | null;
  /** What stands in the place of the signature where it is plainly left blank: `By: /s/ ____`. */
  readonly blank: Fact<string> | null;
  /** The name printed below the signature, where it is spelled otherwise. */
  readonly respelled: Fact<string> | null;
  /** All that belongs to it, a line each: names above, the signature, what is printed below. */
  readonly block: Fact<string>;
}

/** A page of signatures: the statement's own, or the joint filing agreement's. */
export interface SignaturePage {
  readonly heading: Fact<string>;
  readonly signatures: readonly Signature[];
  /** The whole page, its heading left out. */
  readonly text: Fact<string>;
  /** Whether pictures stand on it: a signature may be one. */
  readonly pictured: boolean;
  /** Whether it is made of fields, so that the form prints the certification above them. */
  readonly inFields: boolean;
}

/** The agreement of several persons to file one statement. */
export interface JointFilingAgreement extends SignaturePage {
  /** The rule that it cites: `13d-1(k)`. */
  readonly ruleCited: Fact<string> | null;
  /** The company that it names as the issuer. */
  readonly issuerNamed: Fact<string> | null;
}
