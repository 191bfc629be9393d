import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { countedCovers, rowsAs, rowsCalled } from "../../src/filing/totals/counted-cover.js";
import type { Filing } from "../../src/filing/filing.js";
import { asEachOther } from "../../src/filing/repair.js";
import { COUNTED_ROWS, row } from "../../src/filing/rows.js";
import { soleVoterBeside } from "../../src/filing/totals/sole-vote.js";
import { tellsNumber } from "../../src/filing/words/told-number.js";
import { count, list } from "../../src/filing/words/wording.js";
import { alikeButOneRow, groupsAlike, type Mistyped } from "./alike-but-one-row.js";
import { unlikeEveryOtherPage } from "./unlike-every-other-page.js";

/** Who reports the same shares reports the same powers: one row that is a slip of the keys away is probably a misprint. */
export default defineRule({
  id: "power-mistyped",
  title: "No row of a cover page is a slip of the keys away from what the other cover pages make it",
  group: "persons",
  severity: "warning",
  authority: [
    "17 CFR 240.13d-3(a)",
    "17 CFR 240.13d-101, Rows (7)-(11)",
    "17 CFR 240.13d-102, Rows (5)-(9)",
    "17 CFR 240.12b-20",
  ],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const covers = countedCovers(filing);
    for (const same of groupsAlike(covers, COUNTED_ROWS)) {
      const persons = same.map(({ person }) => person);
      const names = list(persons.map(({ name }) => name.value));
      const message = `${names} state the same figures in ${rowsCalled(filing, COUNTED_ROWS)}.`;
      yield context.pass({ persons, at: same.map(({ aggregateAmount }) => aggregateAmount), message });
    }
    const alike = alikeButOneRow(filing, covers);
    const unlike = unlikeEveryOtherPage(filing, covers).filter(
      ({ cover }) => !alike.some((each) => each.cover === cover || each.others.includes(cover)),
    );
    for (const mistyped of [...alike, ...unlike]) yield verdict(filing, mistyped, context);
  },
});

/** What the text tells of as many shares as the two figures differ by may account for the difference. */
function verdict(filing: Filing, mistyped: Mistyped, { pass, fail, unverified }: RuleContext): Verdict {
  const { name, cover, right, others, slip, evidence } = mistyped;
  const figure = cover[name];
  const own = rowsAs(name, right, cover);
  const named = row(filing, name);
  const borneOut =
    own.length === 0
      ? ""
      : ` ${rowsCalled(filing, own)} of ${cover.person.name.value} ${own.length > 1 ? "state" : "states"} ${count(right)}${slip === null ? "." : `: ${named} is probably mistyped.`}`;
  const message = `${named} of ${cover.person.name.value} states ${count(figure)}; ${evidence}${slip === null ? "" : ` The two differ by ${slip}.`}${borneOut}`;
  const finding = {
    persons: [cover.person, ...others.map(({ person }) => person)],
    at: [figure, right, ...others.map((other) => other[name]).filter((other) => other !== right)],
    expected: count(right),
    actual: count(figure),
    repairs: asEachOther(figure, right),
  };
  if (slip === null) {
    const voter = name === "soleVotingPower" ? soleVoterBeside(filing, cover.person) : null;
    if (voter !== null) {
      const remark = `a power to vote that is the sole power of ${voter.name.value} leaves none to another`;
      return pass({ ...finding, message, remark });
    }
    const left = `${message} Whether this person has no such power, or the row was left out, is not told.`;
    return unverified({ ...finding, message: left });
  }
  const difference = figure.value.minus(right.value).abs();
  return tellsNumber(filing, difference)
    ? unverified({
        ...finding,
        message: `${message} But the text states the difference, ${count({ value: difference })}.`,
      })
    : fail({ ...finding, message });
}
