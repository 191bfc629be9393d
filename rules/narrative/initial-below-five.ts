import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { percentWords } from "../../src/figures/percent.js";
import { isAmendment } from "../../src/filing/amended.js";
import { speaksOfCeasing, withoutQuestion } from "../../src/filing/ceased.js";
import { narrativeOf } from "../../src/filing/words/clause.js";
import { rightsSpokenOf } from "../../src/filing/words/explanations.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import {
  FIVE_PERCENT,
  allBelowFive,
  allBelowFiveTold,
  isAboveByCount,
  mayBeGroup,
  percentAboveFiveTold,
} from "../../src/filing/percent/five-percent.js";
import { ownedOnEventDay } from "../../src/filing/percent/owned-on-event-day.js";
import { groupCase, isBorneOut } from "../../src/filing/persons/group-case.js";
import { exceeds } from "../../src/filing/percent/threshold.js";
import { otherDay } from "../../src/filing/item4/item4-wording.js";
import { limitSpokenOf } from "../../src/filing/rights/limits.js";
import { row } from "../../src/filing/rows.js";
import { stated } from "../../src/filing/words/wording.js";

type Percentage = NonNullable<Person["percentOfClass"]>;

/** A first statement is due from those who own, alone or as a group, more than five percent. */
export default defineRule({
  id: "initial-below-five",
  title: "A first statement reports more than five percent of the class, or tells why it is filed",
  group: "narrative",
  severity: "warning",
  authority: ["15 U.S.C. 78m(d)(1)", "15 U.S.C. 78m(g)(1)", "17 CFR 240.13d-1(a)-(d)"],
  applies: { amendment: false },
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const { persons } = filing;
    if (persons.length === 0) return;
    const percents = stated(persons.map(({ percentOfClass }) => percentOfClass));
    const below = allBelowFiveTold(filing);
    const percentRow = row(filing, "percentOfClass");
    if (below === false) yield ofMore(filing, percents, context);
    else if (below === null)
      yield context.unverified({
        at: [...percents, ...persons.map(({ name }) => name)],
        message: `${percentRow} leaves open whether anybody owns more than 5 %.`,
      });
    else
      yield (
        ofGroup(filing, context) ??
        onEventDay(filing, percents, context) ??
        verdict(filing, percents, context)
      );
  },
});

function ofMore(filing: Filing, at: readonly Percentage[], { pass }: RuleContext): Verdict {
  const percentRow = row(filing, "percentOfClass");
  // What the cover page rounds the Item on ownership may state with more places.
  const rounded = allBelowFive(filing) === null;
  const item = filing.schedule === "13D" ? "Item 5" : "Item 4";
  const message = rounded
    ? `${item} states more than 5 %, which ${percentRow} rounds.`
    : `${percentRow} states more than 5 %.`;
  return pass({ at, message });
}

/** Where the text says that they owned more on the day of the event: that is why they file. */
function onEventDay(filing: Filing, percents: readonly Percentage[], { pass }: RuleContext): Verdict | null {
  const told = ownedOnEventDay(filing);
  return (
    told &&
    pass({
      at: [told, ...percents],
      message:
        "No person reports more than 5 % of the class; the text says that on the day of the event they owned more.",
    })
  );
}

/** Where all are a group by Row 2(a) whose total the text states, and that total is more than five percent of the class. */
function ofGroup(filing: Filing, { pass }: RuleContext): Verdict | null {
  const group = groupCase(filing);
  const total = group?.stated ?? null;
  if (group === null || total === null || group.members.length < filing.persons.length) return null;
  const above = total.percent !== null && exceeds(total.percent, FIVE_PERCENT) === true;
  if (!above || !isBorneOut(total, group)) return null;
  return pass({
    at: [total.place, ...group.boxes],
    message: `Row 2(a) affirms a group; the text states that it owns ${percentWords(total.percent)} of the class together.`,
  });
}

function verdict(
  filing: Filing,
  percents: readonly Percentage[],
  { fail, unverified }: RuleContext,
): Verdict {
  const highest = percents.reduce((most, each) => (each.value.value.gt(most.value.value) ? each : most));
  const said = `The statement is no amendment, and no person reports more than 5 % of the class; the most is ${percentWords(highest.value)}.`;
  const at = [highest, ...percents];
  const doubt = doubtOf(filing);
  if (doubt !== null) return unverified({ at, message: `${said} ${doubt}` });
  return fail({
    at,
    expected: "more than 5 %",
    actual: percentWords(highest.value),
    message: `${said} A statement is due from those who own more, alone or as a group; the text does not tell why this one is filed.${boxUnticked(filing)}`,
  });
}

/** A 13G says by a box of Item 5 that they have ceased to own more: it may have been forgotten. */
function boxUnticked({ thirteenG }: Filing): string {
  return thirteenG === null
    ? ""
    : " If they have ceased to own more, the box of Item 5 that says so is not ticked.";
}

/** What may oblige somebody with less, or make the cover page's figure another. */
const OTHER_REASON =
  /\bvoluntar|\bswap|\bcash-settled\b|\bput\/call\b|\bderivative|\beconomic exposure\b|\b(?:voting|support|lock-up|(?:stock|share)holders) agreement\b|\btender|\boffer to purchase\b|\bproxy\b|\bpreviously (?:filed|reported)\b|\bdate (?:hereof|of this)\b/i;

/** Why a first statement may be due all the same, or `null`. */
function doubtOf(filing: Filing): string | null {
  const { thirteenG, previouslyFiled13G } = filing;
  const prose = narrativeOf(filing).map(({ value }) => withoutQuestion(value));
  if (isAmendment(filing) || filing.history !== null) return "The text speaks of an earlier statement.";
  if (thirteenG?.fivePercentOrLess?.value === true || prose.some(speaksOfCeasing))
    return "They may have ceased to own more between the event and the filing, as the text tells.";
  if (mayBeGroup(filing)) return "They may be a group, whose members' shares count together.";
  if (percentAboveFiveTold(filing) !== null) return "The text tells a percentage that may be more.";
  if (filing.persons.some((person) => isAboveByCount(filing, person)))
    return "By the numbers of shares it would be more.";
  if (limitSpokenOf(filing) !== null || rightsSpokenOf(filing) !== null)
    return "The text speaks of rights to acquire shares, or of a limit on them.";
  if (
    previouslyFiled13G?.value === true ||
    otherDay(filing) !== null ||
    prose.some((text) => OTHER_REASON.test(text))
  )
    return "The text may tell another reason for it, or another day.";
  return null;
}
