import type { IsoDate } from "../figures/date.js";
import type { Town } from "./names.js";

/** Which of the two forms is filed. */
export type Schedule = "13D" | "13G";

/** Where a person or the issuer has its office. */
export interface Address extends Town {
  readonly street: string;
  readonly suite: string | null;
}

/** What a person is in law. */
export type LegalForm =
  "individual" | "limited partnership" | "limited liability company" | "corporation" | "trust";

/** What is held: shares, or what shares can be had for. */
export type Instrument =
  "shares" | "stock options" | "warrants" | "convertible notes" | "Series A Convertible Preferred Stock";

/** A number of shares of the class, held in one instrument. */
export interface Lot {
  readonly instrument: Instrument;
  readonly shares: number;
  /** Whether its owner's power goes to voting, too; an adviser may dispose of what its clients vote. */
  readonly votes: boolean;
}

/** Who reports. `controllers` are the places of those in the list who control it. */
export interface Party {
  readonly name: string;
  /** How the text calls it: `Ms. Roe`, `Larkspur GP`. */
  readonly alias: string;
  readonly form: LegalForm;
  readonly organized: { readonly place: string; readonly code: string };
  readonly address: Address;
  readonly lots: readonly Lot[];
  readonly controllers: readonly number[];
  /** What it is to those it controls: `the general partner of`. */
  readonly role: "general partner" | "investment manager" | "managing member" | "parent" | "trustee" | null;
  /** The natural person who signs, and as what. */
  readonly signer: { readonly name: string; readonly title: string };
  readonly cik: string;
}

/** The facts of a whole filing, right by construction; what is told of them and how is another matter. */
export interface Model {
  readonly seed: number;
  readonly schedule: Schedule;
  /** `null` for a first statement. */
  readonly amendment: number | null;
  /** Under which a 13G is filed. */
  readonly rule: "b" | "c" | "d";
  readonly issuer: {
    readonly name: string;
    readonly address: Address;
    readonly cik: string;
    readonly place: string;
  };
  readonly par: string;
  readonly cusip: string;
  readonly outstanding: number;
  readonly asOf: IsoDate;
  readonly event: IsoDate;
  readonly signed: IsoDate;
  /** The first statement and the amendments before this one. */
  readonly history: readonly IsoDate[];
  /** The persons act as a group and say so (Row 2(a)), or say nothing. */
  readonly group: "a" | "b" | null;
  readonly parties: readonly Party[];
  /** The shares bought last, by whom and for what; `null` where nothing was. */
  readonly trade: Trade | null;
}

/** A purchase in the market. */
export interface Trade {
  readonly buyer: number;
  readonly date: IsoDate;
  readonly shares: number;
  /** Dollars and cents a share, in cents. */
  readonly cents: number;
}
