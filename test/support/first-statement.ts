/** Whole first statements, sound but for what a case changes: every Item under its heading. */
import { filingText } from "./filing-text.js";
import type { StatedFiling } from "./stated-filing.js";
import { schedule13D } from "../structured/structured-xml.js";

/** The Items of a statement, each its heading and its paragraphs. */
export type Items = Readonly<Record<string, readonly string[]>>;

export const ITEM_2 = {
  a: "(a) This statement is filed by Larkspur Holdings LLC, a Delaware limited liability company, and Jane M. Roe.",
  b: "(b) The principal business address of each Reporting Person is 1 Mill Lane, Albany, New York 12207.",
  c: "(c) Larkspur's principal business is investing. Ms. Roe's principal occupation is serving as the manager of Larkspur.",
  d: "(d) During the last five years, no Reporting Person has been convicted in a criminal proceeding.",
  e: "(e) During the last five years, no Reporting Person was a party to a civil proceeding that led to a judgment under securities laws.",
  f: "(f) Larkspur is organized in Delaware. Ms. Roe is a citizen of Sweden.",
};

/** The Items of a first Schedule 13D. */
export const ITEMS_13D: Items = {
  1: [
    "Item 1. Security and Issuer.",
    "The class is the common stock of Hollin Mills, Inc., 2 Mill Lane, Albany.",
  ],
  2: ["Item 2. Identity and Background.", ...Object.values(ITEM_2)],
  3: ["Item 3. Source and Amount of Funds or Other Consideration.", "Working capital of $6,000,000."],
  4: [
    "Item 4. Purpose of Transaction.",
    "The shares are held for investment. The Reporting Persons have no plans or proposals of the kind.",
  ],
  5: ["Item 5. Interest in Securities of the Issuer.", "Larkspur owns 650,000 shares."],
  6: [
    "Item 6. Contracts, Arrangements, Understandings or Relationships with Respect to Securities of the Issuer.",
    "None.",
  ],
  7: ["Item 7. Material to be Filed as Exhibits.", "None."],
};

/** The Items of a first Schedule 13G. */
export const ITEMS_13G: Items = {
  1: [
    "Item 1(a). Name of Issuer: Hollin Mills, Inc.",
    "Item 1(b). Address of Issuer's Principal Executive Offices: 2 Mill Lane, Albany, New York 12207",
  ],
  2: [
    "Item 2(a). Name of Person Filing: Larkspur Holdings LLC and Jane M. Roe",
    "Item 2(b). Address of Principal Business Office: 1 Mill Lane, Albany, New York 12207",
    "Item 2(c). Citizenship: Delaware; Sweden",
    "Item 2(d). Title of Class of Securities: Common Stock",
    "Item 2(e). CUSIP Number: 09175M507",
  ],
  3: [
    "Item 3. If This Statement is Filed Pursuant to Rule 13d-1(b), the Person Filing is a:",
    "Not applicable.",
  ],
  4: ["Item 4. Ownership.", "Larkspur beneficially owns 650,000 shares."],
  5: ["Item 5. Ownership of Five Percent or Less of a Class.", "Not applicable."],
  6: ["Item 6. Ownership of More than Five Percent on Behalf of Another Person.", "Not applicable."],
  7: ["Item 7. Identification and Classification of the Subsidiary Which Acquired the Security.", "None."],
  8: ["Item 8. Identification and Classification of Members of the Group.", "Not applicable."],
  9: ["Item 9. Notice of Dissolution of Group.", "Not applicable."],
  10: ["Item 10. Certification.", "The securities were not acquired to change the control of the issuer."],
};

/** A first Schedule 13D with Items changed; an Item without paragraphs is left out. */
export function first13D(items: Items = {}, changes: StatedFiling = {}): string {
  return filingText({ amendment: null, body: Object.values({ ...ITEMS_13D, ...items }).flat(), ...changes });
}

/** A first Schedule 13G, likewise. */
export function first13G(items: Items = {}, changes: StatedFiling = {}): string {
  const body = Object.values({ ...ITEMS_13G, ...items }).flat();
  return filingText({ schedule: "13G", amendment: null, body, ...changes });
}

/** The Item 2 of a 13D with letters changed; an empty one is left out. */
export function item2(changes: Partial<Record<keyof typeof ITEM_2, string>> = {}): Items {
  const letters = Object.values({ ...ITEM_2, ...changes }).filter((text) => text !== "");
  return { 2: ["Item 2. Identity and Background.", ...letters] };
}

/** A first Schedule 13D as EDGAR's XML. */
export function structuredFirst13D(items: string): string {
  return schedule13D({ items })
    .replace("<submissionType>SCHEDULE 13D/A", "<submissionType>SCHEDULE 13D")
    .replace("<amendmentNo>2</amendmentNo>", "");
}
