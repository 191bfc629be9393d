import type { Failed, Passed, RuleContext, Verdict } from "../../src/audit/rule.js";
import type { Deadline } from "../../src/figures/deadlines.js";
import { dayFirst, longDate, type IsoDate } from "../../src/figures/date.js";
import { correctionTold } from "../../src/filing/words/correction.js";
import { filingDay, isOnlySigned, type FilingDay } from "../../src/filing/days/dates.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";

/** The two days that a statement is in time by. */
export interface Timing {
  readonly event: Fact<IsoDate>;
  readonly day: FilingDay;
  /** `Filed Monday, March 10, 2025`, `Signed …` where only that is told. */
  readonly done: string;
  readonly at: readonly Fact<unknown>[];
  /** Why lateness is not certain: what a date in figures is when read day first, or what the amendment is for; or `null`. */
  readonly doubt: string | null;
}

/** The days of the event and of filing, or the verdict that they cannot be compared. */
export function timingOf(filing: Filing, { unverified }: RuleContext): Timing | Verdict {
  const { eventDate: event, formType } = filing;
  const day = filingDay(filing);
  if (event === null || day === null) {
    const missing = event === null ? "the date of the event" : "a dated signature";
    return unverified({
      at: [event ?? formType],
      message: `The filing does not state ${missing}, so its due date cannot be compared.`,
    });
  }
  const done = `${isOnlySigned(day) ? "Signed" : "Filed"} ${longDate(day.date)}`;
  const at = day.fact === null ? [event] : [day.fact, event];
  if (day.date < event.value) {
    const message = `${done}, before the event of ${longDate(event.value)}: one of the two dates is wrong, so the due date cannot be compared.`;
    return unverified({ at, message });
  }
  return {
    event,
    day,
    done,
    at,
    doubt: unlessDayFirst(filing, event, day) ?? unlessCorrected(filing) ?? unlessConfirming(filing),
  };
}

/** EDGAR's form has the month first; elsewhere `03/11/2025` may be a later event or an earlier signature. */
function unlessDayFirst(filing: Filing, event: Fact<IsoDate>, day: FilingDay): string | null {
  if (filing.previousAccession !== null) return null;
  const other = dayFirst(event.printed);
  if (other !== null && other > event.value && other <= day.date)
    return `Read day first, the event's ${event.printed} is ${longDate(other)}.`;
  const signed = isOnlySigned(day) && day.fact !== null ? dayFirst(day.fact.printed) : null;
  return day.fact !== null && signed !== null && signed < day.date && signed >= event.value
    ? `Read day first, the signature's ${day.fact.printed} is ${longDate(signed)}.`
    : null;
}

function unlessCorrected(filing: Filing): string | null {
  return correctionTold(filing) === null
    ? null
    : "The text speaks of a correction of what was filed: the law sets no day for that, and the cover may keep the event of the statement corrected.";
}

/** What was filed on paper under a hardship exemption is filed again on EDGAR, later (17 CFR 232.201(b)). */
function unlessConfirming({ paragraphs, signatures }: Filing): string | null {
  const end = signatures?.heading.span.start ?? Infinity;
  return paragraphs.some(({ span, value }) => span.start < end && CONFIRMING.test(value))
    ? "It calls itself a confirming copy of what was filed on paper before: the day of that filing counts."
    : null;
}

const CONFIRMING = /\bconfirming\s+(?:electronic\s+)?copy\b/i;

/** What is compared, in the words of every verdict. */
export function compared({ day, at }: Timing, { due, counted }: Deadline): Omit<Passed, "message"> {
  return { at, expected: `on or before ${due}`, actual: day.date, working: counted };
}

/** A pass; where only the signature tells the day, it holds if the filing was made by the due date. */
export function inTime(timing: Timing, deadline: Deadline, more: readonly string[] = []): Passed {
  const signed = isOnlySigned(timing.day)
    ? [`timely if filed on or before ${longDate(deadline.due)}; the day of filing itself is not stated`]
    : [];
  const remarks = [...signed, ...more];
  return {
    ...compared(timing, deadline),
    message: `${timing.done}. ${deadline.counted}`,
    ...(remarks.length === 0 ? {} : { remark: remarks.join("; ") }),
  };
}

/** Late, even if EDGAR was closed for a day more; `why` says what may explain it. */
export function late(timing: Timing, deadline: Deadline, what: string, why: string): Failed {
  return {
    ...compared(timing, deadline),
    message: `${timing.done}, after the ${what} was due. ${deadline.counted} ${why}`,
  };
}

/** Late by the one day on which EDGAR may have been closed. */
export function perhapsLate(timing: Timing, deadline: Deadline, what: string): Passed {
  return {
    ...compared(timing, deadline),
    message: `${timing.done}, one business day after the ${what} was due. ${deadline.counted} EDGAR is often closed by executive order on a day around Christmas, which would make it due a day later.`,
  };
}

/** The verdict where nothing but the two days and one due date matters. */
export function timely(
  timing: Timing,
  deadline: Deadline,
  { what, why }: { what: string; why: string },
  { pass, fail, unverified }: RuleContext,
): Verdict {
  if (timing.day.date <= deadline.due) return pass(inTime(timing, deadline));
  if (timing.day.date <= deadline.dueAtLatest) return unverified(perhapsLate(timing, deadline, what));
  if (timing.doubt !== null) return unverified(late(timing, deadline, what, timing.doubt));
  return fail(late(timing, deadline, what, why));
}
