import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { longDate } from "../../src/figures/date.js";
import { withSeparators } from "../../src/figures/decimal.js";
import type { Filing } from "../../src/filing/filing.js";
import { firstDaysTold } from "../../src/filing/rights/first-days.js";
import { sharesOf } from "../../src/filing/parts/holdings.js";
import { list, part } from "../../src/filing/words/wording.js";
import type { Day } from "./window-days.js";

/** The rights that a sentence tells to be later ones, and that may be among those which are counted. */
export function* toldLater(
  filing: Filing,
  days: readonly Day[],
  { unverified }: RuleContext,
): Generator<Verdict> {
  const rights = filing.persons.flatMap(({ holdings }) =>
    holdings.filter(({ kind }) => kind === "right-to-acquire"),
  );
  for (const { shares, day, place } of firstDaysTold(filing)) {
    const isJudged = rights.some(
      (each) => sharesOf(each).eq(shares) && (each.excluded || each.exercisableFrom !== null),
    );
    if (days.length === 0 || isJudged || days.some(({ end }) => day <= end)) continue;
    const [among] = rights
      .filter((each) => !each.excluded && sharesOf(each).gte(shares))
      .sort((one, other) => sharesOf(one).cmp(sharesOf(other)));
    if (among === undefined) continue;
    yield unverified({
      at: [place, among.shares, ...days.map(({ date }) => date)],
      message: `The text tells of ${withSeparators(shares)} shares that can first be acquired on ${longDate(day)}, later than sixty days after ${list(days.map(({ name }) => name))}. Whether they are among the ${part(among)} that are counted is not told.`,
    });
  }
}
