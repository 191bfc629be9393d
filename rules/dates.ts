import type { Rule } from "../src/audit/rule.js";
import agreementDateAgrees from "./dates/agreement-date-agrees.js";
import amendment13dTimely from "./dates/amendment-13d-timely.js";
import amendment13gTimely from "./dates/amendment-13g-timely.js";
import baseRecent from "./dates/base-recent.js";
import datesCoherent from "./dates/dates-coherent.js";
import eventGap from "./dates/event-gap.js";
import initial13dTimely from "./dates/initial-13d-timely.js";
import initial13gTimely from "./dates/initial-13g-timely.js";
import item5cWindow from "./dates/item5c-window.js";
import undisclosedTransaction from "./dates/undisclosed-transaction.js";
import weekdayFiling from "./dates/weekday-filing.js";

/** The checks of this group, by name. */
export const dates: readonly Rule[] = [
  agreementDateAgrees,
  amendment13dTimely,
  amendment13gTimely,
  baseRecent,
  datesCoherent,
  eventGap,
  initial13dTimely,
  initial13gTimely,
  item5cWindow,
  undisclosedTransaction,
  weekdayFiling,
];
