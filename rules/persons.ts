import type { Rule } from "../src/audit/rule.js";
import chainPercentEqual from "./persons/chain-percent-equal.js";
import groupAffirmVsDeny from "./persons/group-affirm-vs-deny.js";
import groupMemberGetsAll from "./persons/group-member-gets-all.js";
import groupTotalStated from "./persons/group-total-stated.js";
import item5CoversEveryone from "./persons/item5-covers-everyone.js";
import noDoubleListing from "./persons/no-double-listing.js";
import parentCoversChild from "./persons/parent-covers-child.js";
import personCountAgrees from "./persons/person-count-agrees.js";
import powerMistyped from "./persons/power-mistyped.js";
import sharedNeedsASharer from "./persons/shared-needs-a-sharer.js";
import soleSharedContradiction from "./persons/sole-shared-contradiction.js";

/** The checks of this group, by name. */
export const persons: readonly Rule[] = [
  chainPercentEqual,
  groupAffirmVsDeny,
  groupMemberGetsAll,
  groupTotalStated,
  item5CoversEveryone,
  noDoubleListing,
  parentCoversChild,
  personCountAgrees,
  powerMistyped,
  sharedNeedsASharer,
  soleSharedContradiction,
];
