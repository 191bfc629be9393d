import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { addBusinessDays } from "../../src/figures/business-days.js";
import { longDate, type IsoDate } from "../../src/figures/date.js";
import { amendment13D } from "../../src/figures/deadlines.js";
import { sum } from "../../src/figures/decimal.js";
import { classOutstanding } from "../../src/filing/base.js";
import { isOfTheClass, type Closing } from "../../src/filing/closing.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { mentions } from "../../src/filing/naming.js";
import { actsTold } from "../../src/filing/told-days.js";
import { list } from "../../src/filing/wording.js";

/** Something that may have been material, told with its day. */
interface Told {
  readonly date: IsoDate;
  readonly what: "an agreement" | "a closing" | "a purchase";
  readonly place: Fact<string>;
}

/** Before 2024 amendments were due promptly: what lies this many business days back was not told so. */
const SLOW = 10;

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
  *check(filing, context) {
    const { eventDate: event } = filing;
    const last = lastFiling(filing);
    if (event === null || last === null) return;
    const told = [...agreements(filing), ...closings(filing)];
    if (told.length > 0) yield verdict(told, last, event, context);
  },
});

/** The last filing before this one, where the text lists them all. */
function lastFiling({ history, amendment }: Filing): Fact<IsoDate> | null {
  if (!history?.complete || history.amendments.length + 1 !== amendment?.value) return null;
  return history.amendments.at(-1) ?? history.original;
}

/** What is agreed about the filing itself, or in order to talk. */
const NOT_MATERIAL =
  /\b(?:joint\s+filing|joint\s+acquisition|confidentiality|non-?disclosure|power\s+of\s+attorney|10b5-1|amendment\s+no)\b/i;
const CLOSES = /^(?:closed|consummated|completed)$/;

/** Agreements and closings in sentences that name a filer and begin with the day. */
function agreements(filing: Filing): Told[] {
  return actsTold(filing).flatMap(({ date, what, place, sentence }): Told[] => {
    if (!isInItems(filing, place) || !concernsFiler(filing, sentence) || NOT_MATERIAL.test(sentence))
      return [];
    if (what.startsWith("entered")) return [{ date, what: "an agreement", place }];
    return CLOSES.test(what) ? [{ date, what: "a closing", place }] : [];
  });
}

/** Item 5(c) lists the dealings of sixty days; these Items tell of what is material. */
function isInItems({ items }: Filing, { span }: Fact<string>): boolean {
  const item = items.find((each) => each.span.start <= span.start && span.end <= each.span.end);
  return item !== undefined && /^[346]/.test(item.number);
}

function concernsFiler({ persons }: Filing, text: string): boolean {
  return (
    /\b(?:reporting|filing)\s+persons?\b/i.test(text) || persons.some((person) => mentions(text, person))
  );
}

/** The issuer sells under an agreement … */
const CLOSING =
  /\bclos(?:ed|ings?)\b|\bpursuant\s+to\b[^.]{1,150}\b(?:issuer|company|corporation|partnership)\b[^.]{1,60}\b(?:sold|issued)\b/i;
/** … not under a plan for its officers, or a broker's. */
const AWARD = /\b(?:10b5-1|incentive|awards?|compensation|vest\w*|dividend|reinvest\w*)\b/i;

/** Purchases under an agreement, and any of one percent of the class, which is material by the rule itself. */
function closings(filing: Filing): Told[] {
  return filing.closings.flatMap((closing) => {
    const { days, place, item } = closing;
    if (item === "Item 5" || !concernsFiler(filing, place.value)) return [];
    const byAgreement = CLOSING.test(place.value) && !AWARD.test(place.value);
    if (!byAgreement && !isOnePercent(filing, closing)) return [];
    const what = byAgreement ? ("a closing" as const) : ("a purchase" as const);
    return days.map((date) => ({ date, what, place }));
  });
}

function isOnePercent({ bases }: Filing, { lots }: Closing): boolean {
  const base = bases.find(({ forPercentages }) => forPercentages) ?? bases[0];
  const bought = sum(lots.filter(isOfTheClass).map(({ shares }) => shares.value));
  return base !== undefined && bought.times(100).gte(classOutstanding(base));
}

function verdict(
  told: readonly Told[],
  last: Fact<IsoDate>,
  event: Fact<IsoDate>,
  { pass, fail }: RuleContext,
): Verdict {
  const between = told
    .filter(({ date }) => date > last.value && dueBefore(date, event.value))
    .filter(({ date }, index, all) => all.findIndex((each) => each.date === date) === index)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const span = `after the last filing listed, of ${longDate(last.value)}, and before the event of this one, ${longDate(event.value)}`;
  if (between.length === 0)
    return pass({
      at: [last, event, ...told.map(({ place }) => place)],
      message: `Nothing that is told with its day, agreed, closed or bought, was due ${span}.`,
    });
  const days = list(between.map(({ date, what }) => `${what} of ${longDate(date)} (${due(date)})`));
  return fail({
    at: [...new Set(between.map(({ place }) => place)), last, event],
    message: `The text tells of ${days}. ${between.length === 1 ? "It lies" : "They lie"} ${span}: where material, ${between.length === 1 ? "it" : "each"} asked for an amendment of its own, which is not listed.`,
  });
}

const due = (date: IsoDate): string => {
  const deadline = amendment13D(date);
  return deadline === null ? "due promptly" : `due ${longDate(deadline.due)}`;
};

/** Whether an amendment over it was due before the event of this one. */
function dueBefore(date: IsoDate, event: IsoDate): boolean {
  return (amendment13D(date)?.dueAtLatest ?? addBusinessDays(date, SLOW)) < event;
}
