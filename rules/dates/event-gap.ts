import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { addBusinessDays } from "../../src/figures/business-days.js";
import { longDate, type IsoDate } from "../../src/figures/date.js";
import { amendment13D } from "../../src/figures/deadlines.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { toldEvents, type ToldEvent } from "../../src/filing/days/told-events.js";
import { list } from "../../src/filing/words/wording.js";

/** Between the last amendment and this one nothing is told that asked for an amendment of its own. */
export default defineRule({
  id: "event-gap",
  title:
    "No agreement, closing or purchase of one percent lies between two amendments and is told by the later only",
  group: "dates",
  severity: "warning",
  authority: ["17 CFR 240.13d-2(a)"],
  applies: { schedules: ["13D"], amendment: true },
  rulesets: ["recommended", "form"],
  options: {
    promptDays: {
      type: "integer",
      minimum: 1,
      default: 10,
      description:
        "business days within which an amendment is taken as prompt, for events before February 5, 2024",
    },
  },
  *check(filing, context) {
    const { eventDate: event } = filing;
    const last = lastFiling(filing);
    if (event === null || last === null) return;
    const told = toldEvents(filing);
    if (told.length > 0) yield verdict(told, last, event, context.options.promptDays, context);
  },
});

/** The last filing before this one, where the text lists them all. */
function lastFiling({ history, amendment }: Filing): Fact<IsoDate> | null {
  if (!history?.complete || history.amendments.length + 1 !== amendment?.value) return null;
  return history.amendments.at(-1) ?? history.original;
}

function verdict(
  told: readonly ToldEvent[],
  last: Fact<IsoDate>,
  event: Fact<IsoDate>,
  promptDays: number,
  { pass, fail }: RuleContext,
): Verdict {
  const between = told.filter(({ date }) => date > last.value && wasDueBefore(date, event.value, promptDays));
  const span = `after the last filing listed, of ${longDate(last.value)}, and before the event of this one, ${longDate(event.value)}`;
  if (between.length === 0)
    return pass({
      at: [last, event, ...told.map(({ place }) => place)],
      message: `Nothing that is told with its day, agreed, closed or bought, was due ${span}.`,
    });
  const days = list(between.map(({ date, what }) => `${what} of ${longDate(date)} (${due(date)})`));
  const [they, it] = between.length === 1 ? ["It lies", "it"] : ["They lie", "each"];
  return fail({
    at: [...new Set(between.map(({ place }) => place)), last, event],
    message: `The text tells of ${days}. ${they} ${span}: where material, ${it} asked for an amendment of its own, which is not listed.`,
  });
}

function due(date: IsoDate): string {
  const deadline = amendment13D(date);
  return deadline === null ? "due promptly" : `due ${longDate(deadline.due)}`;
}

/** Whether an amendment over it was due before the event of this one. */
function wasDueBefore(date: IsoDate, event: IsoDate, promptDays: number): boolean {
  return (amendment13D(date)?.dueAtLatest ?? addBusinessDays(date, promptDays)) < event;
}
