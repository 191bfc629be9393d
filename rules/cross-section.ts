import type { Rule } from "../src/audit/rule.js";
import countMistyped from "./cross-section/count-mistyped.js";
import coverVsItem5Aggregate from "./cross-section/cover-vs-item5-aggregate.js";
import coverVsItem5Percent from "./cross-section/cover-vs-item5-percent.js";
import coverVsItem5Powers from "./cross-section/cover-vs-item5-powers.js";
import coverVsTextIdentity from "./cross-section/cover-vs-text-identity.js";
import item3VsItem5Holdings from "./cross-section/item3-vs-item5-holdings.js";
import item5aComponents from "./cross-section/item5a-components.js";
import item6VsItem7 from "./cross-section/item6-vs-item7.js";
import repeatedNoteAgrees from "./cross-section/repeated-note-agrees.js";
import scheduleAVsItem2 from "./cross-section/schedule-a-vs-item2.js";
import shareCountBaseConflict from "./cross-section/share-count-base-conflict.js";
import sharesToldAgain from "./cross-section/shares-told-again.js";
import thirteenGItem4VsCover from "./cross-section/thirteen-g-item4-vs-cover.js";
import thirteenGItem5Box from "./cross-section/thirteen-g-item5-box.js";
import thirteenGPartsVsCover from "./cross-section/thirteen-g-parts-vs-cover.js";

/** The checks of this group, by name. */
export const crossSection: readonly Rule[] = [
  countMistyped,
  coverVsItem5Aggregate,
  coverVsItem5Percent,
  coverVsItem5Powers,
  coverVsTextIdentity,
  item3VsItem5Holdings,
  item5aComponents,
  item6VsItem7,
  repeatedNoteAgrees,
  scheduleAVsItem2,
  shareCountBaseConflict,
  sharesToldAgain,
  thirteenGItem4VsCover,
  thirteenGItem5Box,
  thirteenGPartsVsCover,
];
