import type { Rule } from "../src/audit/rule.js";
import aggregateUnsupported from "./arithmetic/aggregate-unsupported.js";
import closingRollForward from "./arithmetic/closing-roll-forward.js";
import conversionArithmetic from "./arithmetic/conversion-arithmetic.js";
import footnoteComponents from "./arithmetic/footnote-components.js";
import outstandingSumFoots from "./arithmetic/outstanding-sum-foots.js";
import percentImpliedBase from "./arithmetic/percent-implied-base.js";
import percentOrder from "./arithmetic/percent-order.js";
import percentOver100 from "./arithmetic/percent-over-100.js";
import percentRecompute from "./arithmetic/percent-recompute.js";
import powerDoubleEntry from "./arithmetic/power-double-entry.js";
import priceTimesQuantity from "./arithmetic/price-times-quantity.js";
import rowSumDispositive from "./arithmetic/row-sum-dispositive.js";
import rowSumVoting from "./arithmetic/row-sum-voting.js";
import splitConsistency from "./arithmetic/split-consistency.js";
import tableFoots from "./arithmetic/table-foots.js";

/** The checks of this group, by name. */
export const arithmetic: readonly Rule[] = [
  aggregateUnsupported,
  closingRollForward,
  conversionArithmetic,
  footnoteComponents,
  outstandingSumFoots,
  percentImpliedBase,
  percentOrder,
  percentOver100,
  percentRecompute,
  powerDoubleEntry,
  priceTimesQuantity,
  rowSumDispositive,
  rowSumVoting,
  splitConsistency,
  tableFoots,
];
