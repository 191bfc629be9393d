/** Filings that list names, and names changed in them. */
import {
  filingText,
  LARKSPUR,
  ROE,
  type StatedFiling,
  type StatedPerson,
} from "../../support/filing-text.js";

export const natural = (name: string): StatedPerson => ({
  ...ROE,
  name,
  heading: name,
  item5: null,
  notes: [],
});
export const entity = (name: string): StatedPerson => ({
  ...LARKSPUR,
  name,
  heading: name,
  item5: null,
  notes: [],
});

/** A filing with these cover pages, and names changed from the signature page on. */
export function signedAs(
  persons: readonly StatedPerson[],
  changes: Readonly<Record<string, string>>,
  more: StatedFiling = {},
): string {
  const [before = "", after = ""] = filingText({ persons, ...more }).split("\nSIGNATURE\n");
  const changed = Object.entries(changes).reduce((text, [from, to]) => text.replaceAll(from, to), after);
  return `${before}\nSIGNATURE\n${changed}`;
}
export const FAMILY = [natural("John Harper"), natural("Joan Harper")];
