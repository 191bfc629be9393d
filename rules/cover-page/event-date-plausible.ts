import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { addDays, dayFirst, isMonthSlip, longDate, type IsoDate } from "../../src/figures/date.js";
import { isAmendment } from "../../src/filing/amended.js";
import { latestSignature } from "../../src/filing/days/dates.js";
import { designation, isBeforeRuleBoxes, rulesTicked } from "../../src/filing/cover/designated.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { asEachOther } from "../../src/filing/repair.js";

type Context = RuleContext & { readonly options: { readonly years: number } };

/** Years: statements are late sometimes, but hardly ever by ten. */
const TOO_LONG_AGO = 10;
/** Days by which nobody signs early. */
const SLIP = 60;

/** Nothing can be signed, or filed, before the event that it reports. */
export default defineRule({
  id: "event-date-plausible",
  title: "The event is dated before the signatures and the filing, and not many years before",
  group: "cover-page",
  severity: "error",
  authority: ["17 CFR 240.13d-101 and 240.13d-102, cover page: date of event", "17 CFR 240.13d-1"],
  applies: {},
  rulesets: ["recommended", "form"],
  options: {
    years: {
      type: "integer",
      minimum: 1,
      maximum: 10,
      default: 3,
      description: "years before the signatures from which on an event is called long past",
    },
  },
  *check(filing, context) {
    if (filing.eventDate !== null) yield dated(filing, filing.eventDate, context);
    else if (filing.eventDateWords !== null) {
      const message = `"${filing.eventDateWords.printed}" stands in the place of the event's date, and no one date could be read in it.`;
      yield context.unverified({ at: [filing.eventDateWords], message });
    } else if (filing.schedule === "13D" || !isBeforeRuleBoxes(filing)) {
      yield context.unverified({
        at: [filing.formType],
        message: "No date of the event could be read on the cover page.",
      });
    }
  },
});

function dated(filing: Filing, event: Fact<IsoDate>, context: Context): Verdict {
  const filed = filing.header?.filedAsOf ?? null;
  const signed = latestSignature(filing);
  if (filed !== null && event.value > filed.value) return after(event, filed, "filed", context);
  if (signed !== null && event.value > signed.value) return after(event, signed, "signed", context);
  const last = signed ?? filed;
  if (last === null) {
    const message =
      "Neither a dated signature nor a day of filing was found to compare the event's date with.";
    return context.unverified({ at: [event], message });
  }
  return before(filing, event, last, signed === null ? "filed" : "signed", context);
}

function after(
  event: Fact<IsoDate>,
  day: Fact<IsoDate>,
  done: "filed" | "signed",
  { fail, unverified }: Context,
): Verdict {
  const message = `The event is dated ${longDate(event.value)}; the statement was ${done} ${longDate(day.value)}, before it.`;
  const at = [event, day];
  const asTheFormHasIt = FORM_DATE.test(event.printed) && FORM_DATE.test(day.printed);
  const swapped = asTheFormHasIt ? null : dayFirst(event.printed);
  const other = dayFirst(day.printed) ?? day.value;
  if (swapped !== null && swapped <= other) {
    const read = `${message} Read day first, ${event.printed} is ${longDate(swapped)}, which is not after it.`;
    return unverified({ at, message: read });
  }
  const part = isMonthSlip(event.value, day.value) ? "month" : "year";
  const slip =
    event.value > addDays(day.value, SLIP) ? ` The ${part} of one of the two is probably mistyped.` : "";
  return fail({
    at,
    message: message + slip,
    expected: `on or before ${day.value}`,
    actual: event.value,
    repairs: asEachOther(event, day),
  });
}

/** As EDGAR's form has every date: month first, with its zeros. */
const FORM_DATE = /^\s*\d{2}\/\d{2}\/\d{4}\s*$/;
function before(
  filing: Filing,
  event: Fact<IsoDate>,
  day: Fact<IsoDate>,
  done: "filed" | "signed",
  { pass, fail, options }: Context,
): Verdict {
  const at = [event, day];
  const message = `The event is dated ${longDate(event.value)}; the statement was ${done} ${longDate(day.value)}`;
  if (event.value >= yearsBefore(day.value, options.years)) return pass({ at, message: `${message}.` });
  const mistyped = event.value < yearsBefore(day.value, TOO_LONG_AGO);
  return fail({
    at,
    severity: mistyped && !mayBeOld(filing) ? "warning" : "info",
    message: mistyped
      ? `${message}, more than ${String(TOO_LONG_AGO)} years later: the year of the event is probably mistyped.`
      : `${message}, more than ${String(options.years)} years later: the statement is late, or a year is mistyped.`,
    expected: `within ${String(options.years)} years of ${day.value}`,
    actual: event.value,
  });
}

/** Amendments often repeat the first event, and an exempt investor's may be a registration of long ago. */
function mayBeOld(filing: Filing): boolean {
  if (isAmendment(filing)) return true;
  if (filing.schedule === "13D") return false;
  const thirteenG = designation(filing);
  const letters = thirteenG === null ? [] : rulesTicked(thirteenG);
  return letters.length === 0 || letters.includes("d");
}

function yearsBefore(date: IsoDate, years: number): IsoDate {
  return String(Number(date.slice(0, 4)) - years) + date.slice(4);
}
