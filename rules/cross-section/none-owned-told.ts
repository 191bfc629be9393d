import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { coverCounts } from "../../src/filing/cover/cover-counts.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { countsIn, unreadIn5 } from "../../src/filing/item5/item5-figures.js";
import { noneOwnedTold, type NoneOwned } from "../../src/filing/item5/none-owned.js";
import { row } from "../../src/filing/rows.js";
import { printedIn, type RestatedRow } from "../../src/filing/totals/restated.js";
import { itemTexts } from "../../src/filing/words/prose.js";
import { list, rows, stated } from "../../src/filing/words/wording.js";

/**
 * "The Reporting Persons no longer beneficially own any shares" states nought for each: against the rows of a person that
 * say the same in figures; `null` where Item 5 does not say so.
 */
export function againstNone(
  filing: Filing,
  person: Person,
  names: readonly RestatedRow[],
  { pass, fail, unverified }: RuleContext,
): Verdict | null {
  const none = noneOwnedTold(filing, person);
  if (none === null || names.some((name) => person[name] === null)) return null;
  const told = `Item 5 says that this person owns none of the shares${none.ended ? " any more" : ""}`;
  const counted = names.filter((name) => !isNought(person, name));
  const shown = counted.length > 0 ? counted : names;
  const printed = [...new Set(shown.map((name) => printedIn(name, person)))];
  const states = `${told}; ${rows(shown.map((name) => row(filing, name)))} of the cover page ${shown.length > 1 ? "state" : "states"} ${list(printed)}`;
  const at = [none.place, ...stated<unknown>(shown.map((name) => person[name]))];
  const finding = { person, at, expected: "0", actual: list(printed) };
  if (counted.length === 0) return pass({ ...finding, message: `${states}.` });
  const other = filing.persons.some(({ aggregateAmount }) => aggregateAmount?.value.isZero() === true);
  const doubt = doubtOf(filing, none, other);
  if (doubt !== null) return unverified({ ...finding, message: `${states}. ${doubt}` });
  return fail({
    ...finding,
    ...(names.includes("aggregateAmount") ? {} : { follows: "cover-vs-item5-aggregate" }),
    message: `${states}${other ? ", while another cover page of the filing states 0: this one" : ": the cover page"} was probably not brought up to date.`,
  });
}

function isNought(person: Person, name: RestatedRow): boolean {
  const value = person[name]?.value;
  if (value === undefined) return false;
  if ("relation" in value) return value.relation === "less" || value.value.isZero();
  return value.isZero();
}

const AS_DEEMED = /\b(?:may|might)\s+be\s+deemed\b|\bdisclaim\w*/i;

/** Why the cover page may rightly count what Item 5 says is not owned, or `null`. */
function doubtOf(filing: Filing, none: NoneOwned, isZeroElsewhere: boolean): string | null {
  if (isZeroElsewhere && none.ended) return null;
  const texts = itemTexts(filing, "5");
  const covers = coverCounts(filing);
  if (!none.beneficial) return "It does not say whether it means beneficial ownership.";
  if (unreadIn5(filing) !== null || texts.some((text) => AS_DEEMED.test(text)))
    return "But Item 5 also tells of shares that may be meant by the cover page.";
  if (texts.some((text) => countsIn(filing, text, covers).length < countsIn(filing, text, []).length))
    return "But Item 5 also tells of as many shares as the cover pages, which may be of the time before.";
  return none.ended || filing.fivePercentCeased?.value.answer === "ceased"
    ? null
    : "The cover page may count what Item 5 does not call owned.";
}
