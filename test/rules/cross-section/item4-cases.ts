/** Structured Schedules 13G of one and of two persons, told by the answers of Item 4. */
import {
  structured13G,
  THORNE,
  THORNE_ITEM4,
  type StructuredItem4,
  type StructuredPerson,
} from "../../support/structured-13g.js";

export const item4 = (changes: StructuredItem4, person: Partial<StructuredPerson> = {}) =>
  structured13G({ item4: { ...THORNE_ITEM4, ...changes }, persons: [{ ...THORNE, ...person }] });

export const HOLDING: StructuredPerson = { ...THORNE, name: "Thorne Group Inc.", types: ["HC"] };
export const both = (
  changes: StructuredItem4,
  second: Partial<StructuredPerson> = {},
  first: Partial<StructuredPerson> = {},
) =>
  structured13G({
    item4: { ...THORNE_ITEM4, ...changes },
    persons: [
      { ...THORNE, ...first },
      { ...HOLDING, ...second },
    ],
  });
export const named = (first: string, second: string): string =>
  `Thorne Advisers LP: ${first}\nThorne Group Inc.: ${second}`;
