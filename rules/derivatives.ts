import type { Rule } from "../src/audit/rule.js";
import blockerRespected from "./derivatives/blocker-respected.js";
import classConversionBase from "./derivatives/class-conversion-base.js";
import denominatorExplained from "./derivatives/denominator-explained.js";
import derivativeIdentified from "./derivatives/derivative-identified.js";
import derivativeInDenominator from "./derivatives/derivative-in-denominator.js";
import floatingConversionStated from "./derivatives/floating-conversion-stated.js";
import foreignDerivativeInDenominator from "./derivatives/foreign-derivative-in-denominator.js";
import fractionalOrBlankShares from "./derivatives/fractional-or-blank-shares.js";
import sixtyDayWindow from "./derivatives/sixty-day-window.js";

/** The checks of this group, by name. */
export const derivatives: readonly Rule[] = [
  blockerRespected,
  classConversionBase,
  denominatorExplained,
  derivativeIdentified,
  derivativeInDenominator,
  floatingConversionStated,
  foreignDerivativeInDenominator,
  fractionalOrBlankShares,
  sixtyDayWindow,
];
