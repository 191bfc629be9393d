import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { longDate } from "../../src/figures/date.js";
import { percentWords } from "../../src/figures/percent.js";
import { isAmendment } from "../../src/filing/amended.js";
import {
  ceasingTold,
  isBareDay,
  mayBeOfOther,
  personsCeased,
  saidOfAll,
  speaksOfCeasing,
  type CeasedAnswer,
} from "../../src/filing/ceased.js";
import { doubtOnDay } from "../../src/filing/item5/ceased-day.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import {
  allBelowFive,
  FIVE_PERCENT,
  isAboveByCount,
  mayBeGroup,
  percentAboveFiveTold,
} from "../../src/filing/percent/five-percent.js";
import { row } from "../../src/filing/rows.js";
import { exceeds } from "../../src/filing/percent/threshold.js";
import { list, stated } from "../../src/filing/words/wording.js";

/** Item 5(e) asks for the day since which five percent or less is owned: it and Row 13 are answered together. */
export default defineRule({
  id: "item5e-vs-percent",
  title: "Item 5(e) gives a day exactly where the cover pages report five percent or less",
  group: "narrative",
  severity: "error",
  authority: ["17 CFR 240.13d-101, Row (13) and Item 5(e)"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const answer = filing.fivePercentCeased;
    const below = allBelowFive(filing);
    if (answer?.value.answer === "ceased" && answer.value.days.length > 0)
      yield dayGiven(filing, answer, context);
    else if (below === true) yield* dayMissing(filing, answer, context);
    else if (below === false) yield* noDay(filing, answer, context);
  },
});

/** Somebody reports more than five percent: then no exit may be told without its day. */
function* noDay(
  filing: Filing,
  answer: Fact<CeasedAnswer> | null,
  { pass, unverified }: RuleContext,
): Generator<Verdict> {
  const percents = percentsOf(filing.persons);
  const more = `${row(filing, "percentOfClass")} states more than 5 %.`;
  const told = ceasingTold(filing);
  if (told !== null) {
    yield unverified({
      at: [told, ...percents],
      message: `The text says that more than five percent has ceased to be owned; ${more} Whether both are of one day is not plain.`,
    });
  } else if (answer?.value.answer === "none")
    yield pass({ at: [answer, ...percents], message: `Item 5(e) gives no day, and ${more}` });
}

function percentsOf(persons: readonly Person[]) {
  return stated(persons.map(({ percentOfClass }) => percentOfClass));
}

/** A first statement at five percent or less raises another question: why it is filed at all. */
function* dayMissing(
  filing: Filing,
  answer: Fact<CeasedAnswer> | null,
  { fail, unverified }: RuleContext,
): Generator<Verdict> {
  const item5 = filing.items.find(({ number }) => number === "5");
  if (!isAmendment(filing)) return;
  const place = answer ?? item5?.heading;
  const percents = percentsOf(filing.persons);
  const at = [...(place === undefined ? [] : [place]), ...percents];
  const said = `Nobody reports more than 5 % of the class, and Item 5(e) ${answer === null ? "is not answered" : "gives no day since when"}.`;
  const doubt = place === undefined ? "The amendment has no Item 5." : doubtOf(filing, answer);
  if (doubt !== null) yield unverified({ at, message: `${said} ${doubt}` });
  else
    yield fail({
      severity: "warning",
      at,
      expected: "the day",
      actual: answer?.printed ?? "no answer",
      message: `${said} Who has ceased to own more than five percent gives the day there.`,
    });
}

/** Why a day may be missing and nothing be wrong, or `null`. */
function doubtOf(filing: Filing, answer: Fact<CeasedAnswer> | null): string | null {
  if (filing.paragraphs.some(({ value }) => speaksOfCeasing(value)))
    return "The text tells that somebody ceased to own more; the day may be told with it.";
  if (answer?.value.answer === "unclear") return "What it answers is not plain from the words.";
  const more =
    mayBeGroup(filing) ||
    percentAboveFiveTold(filing) !== null ||
    filing.persons.some((person) => isAboveByCount(filing, person));
  return more ? "The persons may be a group, or own more by another count." : null;
}

function dayGiven(filing: Filing, answer: Fact<CeasedAnswer>, context: RuleContext): Verdict {
  const [day = ""] = answer.value.days;
  const whom = personsCeased(filing, answer);
  const at = [answer, ...percentsOf(whom)];
  const said = `Item 5(e) gives ${longDate(day)} as the day on which more than five percent ceased to be owned`;
  const above = whom.map(({ percentOfClass: percent }) => percent && exceeds(percent.value, FIVE_PERCENT));
  const below = above.includes(false);
  const more = whom.filter((_, index) => above[index] === true);
  const doubt = answer.value.days.length === 1 ? doubtOnDay(filing, day) : null;
  if (below && more.length === 0 && doubt !== null) {
    const message = `${said}. ${doubt.reason}`;
    return doubt.mistyped
      ? context.fail({ severity: "warning", at, message: `${message} The year is probably mistyped.` })
      : context.unverified({ at, message });
  }
  if (below && more.length === 0)
    return context.pass({ at, message: `${said}, and the cover page reports no more.` });
  const open = above.length === 0 || above.includes(null) || answer.value.days.length > 1;
  // Who owns no more in a first statement has ceased to own nothing that it reports: a bare day is said of the others, too.
  const ofFirst = isBareDay(answer) && !isAmendment(filing);
  const ofSome = below && !saidOfAll(answer) && !ofFirst;
  if (open || ofSome || mayBeOfOther(filing, answer, whom))
    return context.unverified({
      at,
      message: `${said}. Whether that is said of the figures on the cover pages is not plain.`,
    });
  return stillMore(filing, { answer, said, more, below, ofFirst: below && ofFirst }, context);
}

interface StillMore {
  readonly answer: Fact<CeasedAnswer>;
  readonly said: string;
  readonly more: readonly Person[];
  /** Whether others of whom it is said have no more. */
  readonly below: boolean;
  /** Whether it is a day alone in a first statement. */
  readonly ofFirst: boolean;
}

function stillMore(
  filing: Filing,
  { answer, said, more, below, ofFirst }: StillMore,
  { fail }: RuleContext,
): Verdict {
  const percents = percentsOf(more);
  const [first] = percents;
  const printed = first === undefined ? "more" : percentWords(first.value);
  const row13 = row(filing, "percentOfClass");
  const nobody = more.length > 1 ? " and nobody states 5 % or less" : "";
  const but = ofFirst
    ? `, but this is a first statement, and ${row13} states ${percentsByPerson(more)}`
    : below
      ? `, and says so of all reporting persons, but ${row13} states ${percentsByPerson(more)}`
      : `, but ${row13} states ${printed}${nobody}`;
  return fail({
    persons: more,
    at: [answer, ...percents],
    expected: "no more than 5 %",
    actual: printed,
    message: `${said}${but}. ${ofFirst ? "The Item asks for the day on which that came about, and for no other." : "One of the two was probably not brought up to date."}`,
  });
}

/** "12.2 % for A, 6.13 % for B and 6.13 % for C" */
function percentsByPerson(persons: readonly Person[]): string {
  return list(
    persons.map(
      ({ name, percentOfClass: percent }) =>
        `${percent === null ? "" : percentWords(percent.value)} for ${name.value}`,
    ),
  );
}
