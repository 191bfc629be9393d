import type { Rule } from "../src/audit/rule.js";
import cusipCheckDigit from "./identity/cusip-check-digit.js";
import cusipConsistent from "./identity/cusip-consistent.js";
import definedTerm from "./identity/defined-term.js";
import nameSpelling from "./identity/name-spelling.js";
import numberFormat from "./identity/number-format.js";
import placeholderLeft from "./identity/placeholder-left.js";
import staleBoilerplate from "./identity/stale-boilerplate.js";

/** The checks of this group, by name. */
export const identity: readonly Rule[] = [
  cusipCheckDigit,
  cusipConsistent,
  definedTerm,
  nameSpelling,
  numberFormat,
  placeholderLeft,
  staleBoilerplate,
];
