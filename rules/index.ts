import type { Rule } from "../src/audit/rule.js";
import { amendments } from "./amendments.js";
import { arithmetic } from "./arithmetic.js";
import { coverPage } from "./cover-page.js";
import { crossSection } from "./cross-section.js";
import { dates } from "./dates.js";
import { derivatives } from "./derivatives.js";
import { exhibitsSignatures } from "./exhibits-signatures.js";
import { identity } from "./identity.js";
import { narrative } from "./narrative.js";
import { persons } from "./persons.js";
import { structure } from "./structure.js";

/** Every check, by group in the groups' order and by name within; a test holds the list to the folder. */
export const rules: readonly Rule[] = [
  ...arithmetic,
  ...coverPage,
  ...crossSection,
  ...persons,
  ...derivatives,
  ...dates,
  ...identity,
  ...narrative,
  ...amendments,
  ...structure,
  ...exhibitsSignatures,
];
