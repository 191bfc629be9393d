import { datesIn } from "../../figures/date.js";
import { sum, type Decimal } from "../../figures/decimal.js";
import { numbersIn } from "../../figures/number.js";
import { typingSlip, type TypingSlip } from "../../figures/typing-slip.js";
import type { Figure } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { groupTotals, type GroupTotal } from "./group-total.js";

/** The member of a group who reports most. */
export interface Most {
  readonly person: Person;
  readonly figure: Figure;
}

/** Who of `members` reports most: the group holds at least as much. */
export function mostOf(members: readonly Person[]): Most | null {
  return members.reduce<Most | null>((most, person) => {
    const figure = person.aggregateAmount;
    if (figure === null || (most !== null && figure.value.lte(most.figure.value))) return most;
    return { person, figure };
  }, null);
}

/** What is told is another time's, or what would be. */
const NOT_NOW =
  /\b(?:if|would|could|will|before|after|upon|following|prior|previous\w*|former\w*|initial\w*|original\w*|owned|was|were|had|until|pro\s+forma|giving\s+effect)\b/i;
/** What is told is a part, a bound, or of another security. */
const NOT_ALL =
  /\b(?:exclud\w+|other\s+than|without|except|not|nor|none|no|additional|further|another|also|(?:in)?direct(?:ly)?|of\s+record|rights?|remain\w*|certain|at\s+least|(?:more|less)\s+than|up\s+to|over|some|about|approximately\s+[\d,]{5,}|warrants?|options?|notes?|debentures?|preferred|preference|convertible|series|class\s+[a-z]|votes?|voting|diluted|ADSs?|ADRs?|thousand|million|billion)\b/i;

/** "As of March 5 they owned" is now, where that is the day of the event or later. */
const OWNED = /\b(?<!was\s|were\s)owned\b/gi;

/** Whether a sentence plainly tells of all that the group owns now, of the class. */
export function isPlainTotal(filing: Filing, { sentence }: GroupTotal): boolean {
  const event = filing.eventDate?.value;
  const days = [...datesIn(sentence)];
  const past = days.some(({ value }) => event === undefined || value < event);
  const told = days.length > 0 ? sentence.replace(OWNED, " ") : sentence;
  return !past && !NOT_NOW.test(told) && !NOT_ALL.test(sentence);
}

/** The totals told plainly of all reporting persons as such, where these report different amounts. */
export function plainTotals(filing: Filing, persons: readonly Person[]): GroupTotal[] {
  const amounts = new Set(persons.map(({ aggregateAmount }) => aggregateAmount?.value.toFixed()));
  return amounts.size < 2
    ? []
    : groupTotals(filing).filter(
        (total) => total.held.length === 1 && isPlainTotal(filing, total) && OF_ALL.test(total.sentence),
      );
}

const OF_ALL =
  /\ball\s+(?:of\s+the\s+)?(?:reporting|filing)\s+persons\s+(?:as\s+a\s+group|in\s+the\s+aggregate|in\s+total|together|combined)\s*[:–—-]\s*\d|\bthe\s+(?:reporting|filing)\s+persons\s+(?:(?:may|are|be|deemed|to|have)\s+){0,5}(?:collectively|together|in\s+the\s+aggregate|beneficially\s+own\w*,?\s+(?:in\s+the\s+aggregate|collectively|an?\s+(?:aggregate|total)\s+of))/i;

/**
 * Whether it is told of all the reporting persons as such, who are the members all, and no cover page leaves shares out: then
 * it is what their accounts add up to. What the text tells of elsewhere may be what parts the two.
 */
export function isOfAllReporting(
  filing: Filing,
  members: readonly Person[],
  { sentence }: GroupTotal,
  difference: Decimal,
): boolean {
  const whole = filing.persons.every(
    (person) => members.includes(person) && person.excludesCertainShares?.value !== true,
  );
  const elsewhere = filing.paragraphs.some(({ value }) =>
    [...numbersIn(value)].some((number) => number.value.eq(difference)),
  );
  return whole && filing.exclusions.length === 0 && !elsewhere && OF_ALL.test(sentence);
}

/**
 * The slip of the keys by which a total told is the most that a member reports. More than that by some shares the group
 * may rightly hold, so that one digit more is no slip, nor is what other members report.
 */
export function slipFromMost(told: Decimal, most: Most, members: readonly Person[]): TypingSlip | null {
  const slip = typingSlip(told, most.figure.value);
  const more = told.minus(most.figure.value);
  if (slip === null || more.lt(0)) return slip;
  return slip === "a digit changed" || isMadeUp(more, members) ? null : slip;
}

/** Whether one or two members report what a number is. */
function isMadeUp(number: Decimal, members: readonly Person[]): boolean {
  const amounts = members.flatMap(({ aggregateAmount }) => aggregateAmount?.value ?? []);
  return amounts.some(
    (amount, index) =>
      amount.eq(number) || amounts.slice(index + 1).some((other) => sum([amount, other]).eq(number)),
  );
}
