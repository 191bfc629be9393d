import type { Item5Statement } from "../../filing/filing.js";
import type { FactMaker } from "../words/fact-maker.js";
import { readItem4ByPerson } from "./item4-by-person.js";
import type { Named } from "../item5/item5.js";
import type { ItemSection } from "../items/items.js";

/**
 * What Item 4 states of the only person, with the amount that a sentence tells where no figure answers the question: "Roe
 * Advisers, in its capacity as investment adviser, may be deemed to beneficially own 650,000 shares".
 */
export function withToldAmount(
  stated: Item5Statement,
  section: ItemSection,
  persons: readonly Named[],
  make: FactMaker,
): Item5Statement {
  if (stated.aggregateAmount !== null) return stated;
  const told = readItem4ByPerson(section, persons, make, []).get(0);
  if (told === undefined || told.aggregateAmount === null || told.amountCaptioned) return stated;
  const { aggregateAmount, composition, amountCaptioned } = told;
  return { ...stated, aggregateAmount, composition, amountCaptioned };
}
