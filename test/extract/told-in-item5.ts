import { readFiling, type Filing } from "../../src/index.js";
import { filingText, LARKSPUR, type StatedPerson } from "../support/filing-text.js";

/** A person of whom Item 5 tells nothing but what a test lets it tell. */
export const person = (name: string, aggregate: string): StatedPerson => ({
  ...LARKSPUR,
  name,
  aggregate,
  notes: [],
  item5: null,
});

/** A statement of `persons` with these words as its Item 5. */
export const toldOf = (persons: readonly StatedPerson[], item5: string): Filing =>
  readFiling(filingText({ persons, item5 }));
