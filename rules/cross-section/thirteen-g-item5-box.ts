import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { percentWords } from "../../src/figures/percent.js";
import { isAmendment } from "../../src/filing/amended.js";
import { ceasingTold, saidOfAll } from "../../src/filing/ceased.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { allBelowFiveTold, FIVE_PERCENT } from "../../src/filing/percent/five-percent.js";
import { otherDay } from "../../src/filing/item4/item4-wording.js";
import { ownRange } from "../../src/filing/percent/percentage.js";
import { row } from "../../src/filing/rows.js";
import { exceeds } from "../../src/filing/percent/threshold.js";
import {
  answeredTwice,
  answerOf,
  groupDoubt,
  highestOf,
  recomputedAbove,
  type Answer,
  type Highest,
} from "./item5-box-answer.js";

/** Item 5 is checked when nobody is left with more than five percent; of joint filers the highest percentage decides. */
export default defineRule({
  id: "thirteen-g-item5-box",
  title: "Item 5 of a Schedule 13G is checked where five percent or less is owned, and only there",
  group: "cross-section",
  severity: "warning",
  authority: ["17 CFR 240.13d-102, Row (11) and Item 5", "17 CFR 240.13d-2(b)"],
  applies: { schedules: ["13G"] },
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const { thirteenG, persons } = filing;
    if (thirteenG === null || persons.length === 0) return;
    const answer = answerOf(thirteenG);
    // In a text the box may be one person's.
    const both = filing.structure === null ? null : answeredTwice(thirteenG);
    if (both !== null) yield twice(filing, both, context);
    else if (answer === null) {
      const heading = filing.items.find(({ number }) => number === "5")?.heading;
      const message = "Whether Item 5 is checked could not be read.";
      yield context.unverified({ at: [heading ?? filing.formType], message });
    } else yield* verdict(filing, answer, context);
  },
});

/** Checked and called not applicable at once: with more than five percent the check is wrong, else which of the two is meant is open. */
function twice(filing: Filing, box: Fact<unknown>, { fail, unverified }: RuleContext): Verdict {
  const highest = highestOf(filing.persons);
  const message = "Item 5 is checked, and marked as not applicable at once";
  if (highest === null || exceeds(highest.percent.value, FIVE_PERCENT) !== true)
    return unverified({ at: [box], message: `${message}: which of the two is meant is not told.` });
  const doubt = dayDoubt(filing);
  const states = `${row(filing, "percentOfClass")} states ${percentWords(highest.percent.value)}`;
  const finding = { at: [box, highest.percent], message: `${message}; ${states}.` };
  if (doubt !== null) return unverified({ ...finding, message: `${finding.message} ${doubt}` });
  return fail({
    ...finding,
    message: `${finding.message} The box is for those who have ceased to own more than five percent.`,
    expected: "not checked",
    actual: "checked",
  });
}

function* verdict(filing: Filing, answer: Answer, context: RuleContext): Generator<Verdict> {
  const { fact, checked, words } = answer;
  const highest = highestOf(filing.persons);
  const above = highest && exceeds(highest.percent.value, FIVE_PERCENT);
  const missing = filing.persons.find(({ percentOfClass }) => percentOfClass === null);
  const percentRow = row(filing, "percentOfClass");
  if (missing !== undefined && above !== true) {
    const message = `${percentRow} does not state every person's percentage, which Item 5 depends on.`;
    yield context.unverified({ at: [missing.name, fact], message });
    return;
  }
  if (highest === null) return;
  const whose = filing.persons.length > 1 ? ` of ${highest.person.name.value}, the highest,` : "";
  const both = `Item 5 is ${words}; ${percentRow}${whose} states ${percentWords(highest.percent.value)}`;
  const at = [fact, highest.percent];
  const recomputed = above === null ? recomputedAbove(filing) : null;
  if (recomputed !== null && recomputed.above !== checked) {
    yield context.pass({ at, message: `${both}; ${recomputed.words}.` });
  } else if (above === null && allBelowFiveTold({ persons: atHighest(filing, highest) }) === checked) {
    const message = `${both}, of which Item 4 states that it is ${checked ? "no more" : "more"} than 5 %.`;
    yield context.pass({ at, message });
  } else if (above === null) {
    const message = `${both}, which may be a little more or less than 5 %.`;
    yield context.unverified({ at, message });
  } else if (above !== checked) {
    const told = above ? ceasingTold(filing) : null;
    if (told !== null && saidOfAll(told)) yield ceasedUnchecked(told, { at, message: both }, context);
    else yield context.pass({ at, message: `${both}.` });
  } else if (checked || isAmendment(filing)) {
    yield contradiction(
      filing,
      answer,
      { at, message: `${both}. `, ...ofWrong(filing, highest, above) },
      context,
    );
  } else {
    const told = ceasingTold(filing);
    const message = `${both}. The text tells that more than five percent has ceased to be owned. `;
    if (told !== null) yield contradiction(filing, answer, { at: [...at, told], message }, context);
  }
  // An initial statement at five percent or less raises another question: why it is filed at all.
}

/** Those whom the cover pages give the highest percentage. */
function atHighest({ persons }: Filing, { percent }: Highest): Filing["persons"] {
  return persons.filter(({ percentOfClass: each }) => each?.value.value.eq(percent.value.value) === true);
}

/** The box asks of the day of the filing: who has ceased since the event checks it, too. */
function ceasedUnchecked(
  told: Fact<string>,
  { at, message }: { readonly at: readonly Fact<unknown>[]; readonly message: string },
  { fail }: RuleContext,
): Verdict {
  return fail({
    at: [told, ...at],
    message: `${message}. The text says that the Reporting Persons have ceased to own more than five percent: one of the two is wrong.`,
    expected: "checked",
    actual: "not checked",
  });
}

interface Contradiction {
  readonly at: readonly Fact<unknown>[];
  readonly message: string;
  readonly person?: Person;
  readonly follows?: string;
}

function contradiction(
  filing: Filing,
  { checked, words }: Answer,
  finding: Contradiction,
  { fail, unverified }: RuleContext,
): Verdict {
  const { at, message } = finding;
  const doubt = checked ? dayDoubt(filing) : groupDoubt(filing);
  if (doubt !== null) return unverified({ at, message: message + doubt });
  const probably = checked
    ? "Item 5 is for those who have ceased to own more than five percent."
    : "Who has ceased to own more than five percent checks the box.";
  return fail({
    ...finding,
    message: message + probably,
    expected: checked ? "not checked" : "checked",
    actual: words,
  });
}

/** Where the highest percentage is on the other side of five than that person's own figures, it is the fault, and the box follows. */
function ofWrong(
  filing: Filing,
  { person }: Highest,
  above: boolean,
): Pick<Contradiction, "person" | "follows"> {
  const own = ownRange(filing, person);
  const isWrong = own !== null && (above ? own.to.lte(FIVE_PERCENT) : own.from.gt(FIVE_PERCENT));
  return isWrong ? { person, follows: "percent-recompute" } : {};
}

/** Item 5 speaks of the day of filing, the cover page of the day of the event. */
function dayDoubt(filing: Filing): string | null {
  return otherDay(filing) === null ? null : "The text may tell of another day than the cover page.";
}
