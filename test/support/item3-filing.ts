/** Filings told by their Item 3 and the codes of Row 4. */
import { filingText, LARKSPUR, ROE, type StatedPerson } from "./filing-text.js";

const ITEM_4 = "Item 4. Purpose of Transaction.\n\nInvestment.";

/** An initial filing of these persons that says this in Item 3. */
export const initial = (persons: readonly StatedPerson[], ...item3: string[]): string =>
  filingText({ amendment: null, persons, item3: [...item3, ITEM_4].join("\n\n") });

export const amended = (persons: readonly StatedPerson[], ...item3: string[]): string =>
  filingText({ persons, item3: item3.join("\n\n") });

export const RESTATED = "Item 3 is hereby amended and restated in its entirety as follows:";

export const larkspur = (source: string): StatedPerson => ({ ...LARKSPUR, source });
export const roe = (source: string): StatedPerson => ({ ...ROE, source });
export const doe = (source: string): StatedPerson => ({
  ...ROE,
  name: "JOHN Q. DOE",
  heading: "John Q. Doe",
  aggregate: "80,000",
  soleVoting: "80,000",
  soleDispositive: "80,000",
  notes: ["(1) Consists of 80,000 shares of Common Stock."],
  source,
});
/** Ms. Roe as she who controls Larkspur and shares its holding. */
export const controller = (source: string): StatedPerson => ({
  ...ROE,
  soleVoting: "0",
  soleDispositive: "0",
  sharedVoting: "650,000",
  sharedDispositive: "650,000",
  aggregate: "650,000",
  notes: [],
  source,
});
