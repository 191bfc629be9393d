import { mentions } from "../persons/naming.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { once } from "../once.js";
import { coverCounts } from "../cover/cover-counts.js";
import { toldDenominator } from "../base.js";
import { countsTold } from "../bases/counts-beside.js";
import { sentencesOf } from "../words/prose.js";
import { countsToldIn, isLeftOut, isPartTold, partsThatMake, type CountTold } from "./counts-told.js";
import { item4Of, tellsOfSeveralDays } from "./item4-wording.js";

/** What Item 4 tells of the amount that a person's cover page states, where it does not answer with it in that person's name. */
export interface AmountTold {
  readonly place: Fact<string>;
  /** Whether it is told in parts only, which add up to it. */
  readonly inParts: boolean;
}

/** Words of having, in whatever capacity. */
const HAS = /\b(?:held|holds?|owns?|owned|owners?|ownership|power)\b/i;
/** Words of another day or case, ahead of a number. */
const NOT_NOW =
  /\b(?:prior|previously|formerly|before|until|would|could|will|if|without|absent|assuming|no\s+longer|ceased|sold|sells?|sale|transfer\w*|distribut\w+|purchas\w+)\b/i;
/** Words by which what was held is held no more. */
const NO_MORE =
  /\b(?:no\s+longer|ceased|previously|formerly|(?:do|does|did)\s+not\s+(?:beneficially\s+)?(?:own|hold)|has\s+sold|have\s+sold|were\s+sold)\b/i;

/**
 * Where Item 4 tells the amount of a person's cover page: what they all state alike, or what it says to be held by that person.
 * Every other number of shares that Item 4 tells must be a row's, the class's, left out, or a part.
 */
export function amountTold(filing: Filing, person: Person): AmountTold | null {
  const amount = person.aggregateAmount;
  if (amount === null || !isPlain(filing)) return null;
  const isHis = (count: CountTold): boolean => count.shares.eq(amount.value) && isOwned(count);
  const all = item4Of(filing).flatMap(countsToldIn);
  const alike = filing.persons.every(
    ({ aggregateAmount }) => aggregateAmount?.value.eq(amount.value) === true,
  );
  const whole = all.find((count) => isHis(count) && (alike || isHeldBy(count, person)));
  if (whole !== undefined) return { place: whole.place, inParts: false };
  const [first] = alike ? (partsThatMake(filing, amount.value) ?? []) : [];
  return first !== undefined && isOwned(first) ? { place: first.place, inParts: true } : null;
}

/** Whether Item 4 tells of one day, and of no number of shares that may be another holding. */
const isPlain = once((filing: Filing): boolean => {
  const places = item4Of(filing);
  if (tellsOfSeveralDays(filing) || places.some(({ value }) => NO_MORE.test(value))) return false;
  const bases = countsTold(filing);
  const ofClass = bases.flatMap((base) => [
    base.shares.value,
    toldDenominator(base),
    ...[...base.plus, ...base.includes].map(({ shares }) => shares.value),
  ]);
  const known = new Set([...coverCounts(filing), ...ofClass].map((count) => count.toFixed()));
  return places
    .flatMap(countsToldIn)
    .every(
      (count) =>
        known.has(count.shares.toFixed()) ||
        isLeftOut(count) ||
        isIncluded(count) ||
        isPartTold(filing, count.shares),
    );
});

/** Whether the sentence, ahead of a number or behind it, says that it is owned, and not on another day or in another case. */
function isOwned({ place, start, end }: CountTold): boolean {
  const lead = place.value.slice(0, start);
  const before = sentencesOf({ ...place, value: lead }).at(-1) ?? "";
  const [behind = ""] = place.value.slice(end, end + REACH).split(/[.;]\s/);
  return OF_SHARES.test(behind) && HAS.test(`${before} ${behind}`) && !NOT_NOW.test(before);
}

/** "1,000 shares", "1,000 of the 3,000 shares": no units, warrants or stock of another rank. */
const OF_SHARES =
  /^(?:\s+of\s+(?:the\s+)?\d[\d,]*)?\s+(?:(?!units?\b|warrants?\b|options?\b|notes?\b|pref)[^\s.;:,()\d]+\s+){0,5}?(?:shares?|ADSs?|ADRs?|stock|securities)\b(?!\s+of\s+(?:[^\s.;:,()]+\s+){0,3}?pref)/i;
/** How far behind a number the words on it may reach. */
const REACH = 160;
/** "2,741,997 of the 3,276,997 shares reported are held in": up to the holder. */
const HELD_BY =
  /^(?:\s+of\s+(?:the\s+)?\d[\d,]*)?[^.;\d]{0,80}\b(?:held|owned)\s+(?:directly\s+|of\s+record\s+)?(?:in|by)\s+(?:the\s+)?([^.;\d]{2,100})/i;

/** Whether a number is told to be held by the person, the first who is named behind it. */
function isHeldBy({ place, end }: CountTold, person: Person): boolean {
  const holder = HELD_BY.exec(place.value.slice(end, end + 2 * REACH))?.[1];
  return (
    holder !== undefined &&
    mentions(holder.split(/,\s(?!(?:LLC|L\.?P|L\.L\.C|Inc|Ltd)\b)|\s(?:and|which|who)\s/)[0] ?? "", person)
  );
}

/** "Includes 610,000 shares issuable upon exercise of warrants", right before the number. */
const INCLUDED = /\binclud(?:es?|ing)\s+(?:up\s+to\s+|approximately\s+|an?\s+(?:aggregate|total)\s+of\s+)?$/i;
/** "320,000 of the 3,276,997 shares", right behind it. */
const OF_WHOLE = /^\s+of\s+(?:the\s+)?\d{1,3},\d{3}/i;

/** Whether a number is told as a part of another. */
function isIncluded({ place, start, end }: CountTold): boolean {
  return (
    INCLUDED.test(place.value.slice(Math.max(0, start - 60), start)) || OF_WHOLE.test(place.value.slice(end))
  );
}
