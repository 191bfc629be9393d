import type { Rule } from "../src/audit/rule.js";
import amendmentNumberVsHistory from "./amendments/amendment-number-vs-history.js";
import aggregateUnsupported from "./arithmetic/aggregate-unsupported.js";
import footnoteComponents from "./arithmetic/footnote-components.js";
import percentImpliedBase from "./arithmetic/percent-implied-base.js";
import percentOrder from "./arithmetic/percent-order.js";
import percentOver100 from "./arithmetic/percent-over-100.js";
import percentRecompute from "./arithmetic/percent-recompute.js";
import rowSumDispositive from "./arithmetic/row-sum-dispositive.js";
import rowSumVoting from "./arithmetic/row-sum-voting.js";
import eventDatePlausible from "./cover-page/event-date-plausible.js";
import prior13gBox from "./cover-page/prior-13g-box.js";
import ruleBox13g from "./cover-page/rule-box-13g.js";
import ruleBoxVsType from "./cover-page/rule-box-vs-type.js";
import thirteenGPassive20 from "./cover-page/thirteen-g-passive-20.js";
import coverVsItem5Aggregate from "./cross-section/cover-vs-item5-aggregate.js";
import coverVsItem5Percent from "./cross-section/cover-vs-item5-percent.js";
import coverVsItem5Powers from "./cross-section/cover-vs-item5-powers.js";
import item5aComponents from "./cross-section/item5a-components.js";
import shareCountBaseConflict from "./cross-section/share-count-base-conflict.js";
import thirteenGItem4VsCover from "./cross-section/thirteen-g-item4-vs-cover.js";
import thirteenGItem5Box from "./cross-section/thirteen-g-item5-box.js";
import amendment13dTimely from "./dates/amendment-13d-timely.js";
import cusipCheckDigit from "./identity/cusip-check-digit.js";
import cusipConsistent from "./identity/cusip-consistent.js";
import blockerRespected from "./derivatives/blocker-respected.js";
import classConversionBase from "./derivatives/class-conversion-base.js";
import derivativeIdentified from "./derivatives/derivative-identified.js";
import derivativeInDenominator from "./derivatives/derivative-in-denominator.js";
import foreignDerivativeInDenominator from "./derivatives/foreign-derivative-in-denominator.js";
import sixtyDayWindow from "./derivatives/sixty-day-window.js";
import chainPercentEqual from "./persons/chain-percent-equal.js";
import item5CoversEveryone from "./persons/item5-covers-everyone.js";
import personCountAgrees from "./persons/person-count-agrees.js";
import soleSharedContradiction from "./persons/sole-shared-contradiction.js";

/** Every check, by group in the groups' order and by name within; a test holds the list to the folder. */
export const rules: readonly Rule[] = [
  aggregateUnsupported,
  footnoteComponents,
  percentImpliedBase,
  percentOrder,
  percentOver100,
  percentRecompute,
  rowSumDispositive,
  rowSumVoting,
  eventDatePlausible,
  prior13gBox,
  ruleBox13g,
  ruleBoxVsType,
  thirteenGPassive20,
  coverVsItem5Aggregate,
  coverVsItem5Percent,
  coverVsItem5Powers,
  item5aComponents,
  shareCountBaseConflict,
  thirteenGItem4VsCover,
  thirteenGItem5Box,
  chainPercentEqual,
  item5CoversEveryone,
  personCountAgrees,
  soleSharedContradiction,
  blockerRespected,
  classConversionBase,
  derivativeIdentified,
  derivativeInDenominator,
  foreignDerivativeInDenominator,
  sixtyDayWindow,
  amendment13dTimely,
  cusipCheckDigit,
  cusipConsistent,
  amendmentNumberVsHistory,
];
