import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import {
  answeredByRows,
  tellsOnlyCoverCounts,
  tellsOnlyCoverPercents,
} from "../../src/filing/item5/cover-references.js";
import { row, type RowName } from "../../src/filing/rows.js";
import { rows } from "../../src/filing/words/wording.js";

/**
 * One pass where Item 5 answers by rows of the cover page, all of them stated there, and tells nothing besides that could differ;
 * nothing where it does not.
 * @param names the rows that Item 5 is to repeat
 */
export function byReference(
  filing: Filing,
  person: Person,
  names: readonly RowName[],
  { pass }: RuleContext,
): Verdict[] {
  const at = answeredByRows(filing, person, names);
  if (at.length === 0 || !tellsNoOther(filing, names)) return [];
  const message = `Item 5 refers to ${rows(names.map((name) => row(filing, name)))} of the cover page.`;
  return [pass({ person, at, message })];
}

/** Whether Item 5 tells of no number of shares, or percentage, that is not on a cover page. */
function tellsNoOther(filing: Filing, names: readonly RowName[]): boolean {
  return names.includes("percentOfClass") ? tellsOnlyCoverPercents(filing) : tellsOnlyCoverCounts(filing);
}
