import type { Rule } from "../src/audit/rule.js";
import certification13g from "./narrative/certification-13g.js";
import initialBelowFive from "./narrative/initial-below-five.js";
import instructionCSchedule from "./narrative/instruction-c-schedule.js";
import item2Complete from "./narrative/item2-complete.js";
import item3SourceAndAmount from "./narrative/item3-source-and-amount.js";
import item4Present from "./narrative/item4-present.js";
import item5cDetail from "./narrative/item5c-detail.js";
import item5eVsPercent from "./narrative/item5e-vs-percent.js";
import item6Derivatives from "./narrative/item6-derivatives.js";
import itemsPresent from "./narrative/items-present.js";
import row4VsItem3 from "./narrative/row4-vs-item3.js";

/** The checks of this group, by name. */
export const narrative: readonly Rule[] = [
  certification13g,
  initialBelowFive,
  instructionCSchedule,
  item2Complete,
  item3SourceAndAmount,
  item4Present,
  item5cDetail,
  item5eVsPercent,
  item6Derivatives,
  itemsPresent,
  row4VsItem3,
];
