import type { Filing } from "../filing/filing.js";
import { byKey } from "../filing/grouped.js";
import { looksOf, placeOf } from "../filing/looks.js";
import { once } from "../filing/once.js";
import { changesOf, type Repair } from "../filing/repair.js";
import { withRepair, withWatched } from "../filing/with-repair.js";
import type { Rule } from "./rule.js";
import { outcomesOf, type Judged } from "./verdicts.js";

/** What a rule says of the filing once one of its figures is put right. */
export type Trial = (rule: Rule) => readonly Judged[];

/**
 * Tries each repair in the filing. A rule that looks at none of the figures that a repair changes says what it said
 * before, and is not asked again.
 * @param judged what all rules say of the filing as it stands
 */
export function trialsOf(
  filing: Filing,
  repairs: readonly Repair[],
  judged: readonly Judged[],
): (repair: Repair) => Trial {
  const said = byKey(judged, ({ rule }) => rule);
  const isAffected = affectedBy(filing, repairs);
  return (repair) => {
    const repaired = withRepair(filing, repair);
    return (rule) => (isAffected(rule, repair) ? judgedBy(rule, repaired) : (said.get(rule) ?? []));
  };
}

/** Whether a rule, judging the filing as it stands, looks at a figure of the repair. Each is watched once, for all repairs. */
function affectedBy(filing: Filing, repairs: readonly Repair[]): (rule: Rule, repair: Repair) => boolean {
  if (repairs.length < 2) return () => true;
  const watched = withWatched(filing, new Set(repairs.flatMap(placesOf)));
  const looksBy = once((rule: Rule) => looksOf(() => judgedBy(rule, watched)).looks);
  return (rule, repair) => placesOf(repair).some((place) => looksBy(rule).has(place));
}

function placesOf(repair: Repair): string[] {
  return changesOf(repair).map(({ fact }) => placeOf(fact));
}

function judgedBy(rule: Rule, filing: Filing): Judged[] {
  return outcomesOf(rule, filing, []).map((outcome) => ({ rule, outcome }));
}
