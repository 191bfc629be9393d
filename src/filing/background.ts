import type { PostalAddress } from "../figures/address.js";
import type { Decimal } from "../figures/decimal.js";
import type { IsoDate } from "../figures/date.js";
import type { PlaceCode } from "../figures/places.js";
import type { Fact } from "./fact.js";

/** The issuer among the occupants of an address. */
export const ISSUER = "the Issuer";

/** Something that the filing states again elsewhere: `Item 1`, `the joint filing agreement`. */
export interface Stated<T> {
  readonly place: string;
  readonly fact: Fact<T>;
}

/** An address with a street, a city and a ZIP code. */
export interface StatedAddress extends Stated<PostalAddress> {
  /** Whose address it is: names of reporting persons as on their cover pages, or `ISSUER`; empty where not told. */
  readonly of: readonly string[];
  /** Whose office it is: the same but for "c/o", behind which the occupant stands. */
  readonly occupants: readonly string[];
}

/** A citizenship or place of organisation that the text tells. */
export interface StatedPlaces {
  readonly places: readonly PlaceCode[];
  /** Whether nothing but the person, the verb and the places stands in the clause. */
  readonly plain: boolean;
}

/** What the text tells of a person's citizenship. */
export interface StatedCitizenship {
  /** The name of the cover page. */
  readonly of: string;
  readonly told: Fact<StatedPlaces>;
  /** What other paragraphs of Item 2 tell plainly of the same, by the law or the legal form, where the answer to the question tells it, too. */
  readonly elsewhere: Fact<StatedPlaces> | null;
}

/** An officer, director or controlling person as a schedule lists them (General Instruction C). */
export interface Officer {
  readonly name: Fact<string>;
  /** The office held with the filer. */
  readonly position: Fact<string> | null;
  readonly occupation: Fact<string> | null;
  readonly address: Fact<string> | null;
  readonly citizenship: Fact<string> | null;
}

/** What Items 2(d) and 2(e) say: no proceeding, one told, or neither for certain. */
export interface ProceedingsAnswer {
  readonly answer: "none" | "told" | "unclear";
  /** The reporting persons of whom a proceeding is told, by the names of their cover pages. */
  readonly of: readonly string[];
  /** The latest year that the telling names. */
  readonly year: number | null;
}

/** A paragraph of Item 2 with the letters of what it answers: `c`, or `abcf` for "(a)-(c), (f)"; empty where it stands below none. */
export interface Item2Paragraph {
  readonly letters: string;
  readonly told: Fact<string>;
}

/** What Item 2 states of the persons, and what other parts state again of the cover page. */
export interface Background {
  /** Item 2 paragraph by paragraph; a heading counts where it may go on with the answer. */
  readonly item2: readonly Item2Paragraph[];
  /** Names in Item 2(a) that are a person's but for a slip of spelling, where that person's own is not there; by the name of the cover page. */
  readonly respelled: readonly { readonly of: string; readonly told: Fact<string> }[];
  readonly addresses: readonly StatedAddress[];
  readonly citizenships: readonly StatedCitizenship[];
  /** Each person's principal occupation, by a sentence of Item 2 that speaks of this person alone. */
  readonly occupations: readonly { readonly of: string; readonly told: Fact<string> }[];
  /** The paragraph that answers for citizenship: Item 2(f), or 2(c) of a 13G. */
  readonly citizenshipAnswer: Fact<string> | null;
  /** Item 2(d), criminal convictions, and Item 2(e), orders under securities laws; `null` where not answered. */
  readonly convictions: Fact<ProceedingsAnswer> | null;
  readonly securitiesOrders: Fact<ProceedingsAnswer> | null;
  /** The issuer's name, the par value of the class and the event's date as stated behind the title page. */
  readonly issuerNames: readonly Stated<string>[];
  readonly parValues: readonly Stated<Decimal>[];
  readonly eventDates: readonly Stated<IsoDate>[];
}
