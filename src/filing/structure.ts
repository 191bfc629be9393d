import type { Decimal } from "../figures/decimal.js";
import type { Percent } from "../figures/percent.js";
import type { Fact } from "./fact.js";

/** How an element departs from EDGAR's schema. */
export type DepartureKind =
  /** The file is not well-formed XML. */
  | "malformed"
  /** The root does not belong to the schedule's namespace. */
  | "namespace"
  /** A processing instruction, or another version of XML than 1.0. */
  | "instruction"
  /** An element that is asked for is absent. */
  | "missing"
  /** An element that the schema does not have at this place. */
  | "unknown"
  /** An element that stands before or behind its place. */
  | "misplaced"
  /** An element stands more often than is allowed. */
  | "too-many"
  /** An element that must have a value has none. */
  | "empty"
  /** More characters than are allowed. */
  | "too-long"
  /** A value that is none of a list. */
  | "not-listed"
  /** A value that has not the form asked for, or lies outside its bounds. */
  | "ill-formed"
  /** A date that has the form asked for and that no calendar has. */
  | "no-such-day"
  /** A code or a date with blanks around it, where they count. */
  | "blanks"
  /** Text among elements, where none may stand. */
  | "stray-text"
  /** An attribute, of which the schema has none. */
  | "attribute"
  /** An answer beside the flag that the question does not apply, or none where another answer calls for it. */
  | "condition"
  /** An element that this type of submission is not asked for. */
  | "not-asked";

/** One place where an XML document departs from what EDGAR's schema and its specification ask. */
export interface Departure {
  readonly kind: DepartureKind;
  /** The element's name without its prefix. */
  readonly element: string;
  /** The elements around it: `formData/coverPageHeader`. */
  readonly path: string;
  /** The value, or the element's name; of an absent element, its parent's name. */
  readonly place: Fact<string>;
  /** What stands there, where it is a value. */
  readonly stated: string | null;
  /** What the schema has there instead, in words. */
  readonly asked: string;
  /**
   * Whether EDGAR suspends a filing for it; has it suspended by its specification, though the schema lets it
   * pass; only warns of it; or may not notice it.
   */
  readonly edgar: "suspends" | "ought-to" | "warns" | "accepts";
  /** Whether a figure or a date is concerned, or the frame that it stands in. */
  readonly about: "frame" | "figure";
  /** The reporting person whose answers it stands among, where its name is stated. */
  readonly person: Fact<string> | null;
}

/** Whom a signature is given for, as the XML has it in a field of its own. */
export interface Signatory {
  readonly name: Fact<string>;
  /** The signatures given for this name. */
  readonly signatures: number;
}

/** An answer that a structured filing gives twice: on its cover and in Item 1. */
export interface GivenTwice {
  readonly cover: Fact<string> | null;
  readonly item1: Fact<string> | null;
}

/** A count of shares that the text tells with the percentage of the class that it is. */
export interface ToldShare {
  readonly amount: Fact<Decimal>;
  readonly percent: Fact<Percent>;
  /** Whether the sentence names a day, which may be another than the cover page's. */
  readonly dated: boolean;
}

/** What the free text tells of what has a field of its own. */
export interface ToldAgain {
  /** The filing's own number as an amendment. */
  readonly amendments: readonly Fact<number>[];
  readonly cusips: readonly Fact<string>[];
  /** In the reporting persons' comments. */
  readonly shares: readonly ToldShare[];
}

/** The parts of an address, each an element of its own; one of them alone where it is given in one piece. */
export type AddressPart = "street1" | "street2" | "city" | "stateOrCountry" | "zipCode" | "whole";
/** An address by its parts; one that is not given is missing. */
export type AddressParts = Readonly<Partial<Record<AddressPart, Fact<string>>>>;

/** What was observed of a structured filing's XML while it was read. */
export interface Structure {
  readonly departures: readonly Departure[];
  /** The elements looked at, and the figures and dates among them. */
  readonly elements: number;
  readonly figures: number;
  /** The version of EDGAR's schema that the file names, where it is later than what is known here. */
  readonly laterSchema: Fact<string> | null;
  /** False where the document breaks off, so that what is absent may have been lost. */
  readonly complete: boolean;
  /** Who submits, by EDGAR's number. */
  readonly filerCiks: readonly Fact<string>[];
  readonly issuerName: GivenTwice;
  readonly issuerAddress: { readonly cover: AddressParts; readonly item1: AddressParts };
  readonly securityClass: GivenTwice;
  readonly signatories: readonly Signatory[];
  readonly told: ToldAgain;
}

/**
 * The check that a failure at these places follows from, for a rule to put into its failure: EDGAR's schema
 * refuses what stands there. Nothing where it does not.
 */
export function refusedBy(
  structure: Structure | null,
  facts: readonly Fact<unknown>[],
): { readonly follows?: string } {
  const about = facts.map(
    (fact) => structure?.departures.find(({ place }) => overlap(place, fact))?.about ?? null,
  );
  const [first] = about;
  if (first === undefined || first === null || about.some((each) => each !== first)) return {};
  return { follows: first === "frame" ? "xml-schema-required" : "xml-numbers" };
}

function overlap(a: Fact<unknown>, b: Fact<unknown>): boolean {
  return a.span.start < b.span.end && b.span.start < a.span.end;
}
