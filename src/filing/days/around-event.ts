import { addDays, datesIn, type IsoDate } from "../../figures/date.js";
import { saidOf } from "../words/clause.js";
import { dayOf } from "./dates.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { once } from "../once.js";
import { whereabouts } from "../words/whereabouts.js";

/** A sentence that names a day around the event. */
export interface AroundEvent {
  /** For its wording alone. */
  readonly said: string;
  readonly day: IsoDate;
  /** `Item 6`, `The text`. */
  readonly where: string;
  readonly place: Fact<string>;
}

/** What an amendment reports took place so many days before its event at most. */
const DAYS_BEFORE = 10;

/** The sentences of the preamble and of the Items, the list of exhibits left out, that name a day around the event. */
export const toldAroundEvent = once((filing: Filing): readonly AroundEvent[] => {
  const end = filing.signatures?.heading.span.start ?? Infinity;
  const covers = Math.max(0, ...filing.persons.map(({ name }) => name.span.start));
  const exhibits = filing.items.find(({ number }) => number === "7")?.span;
  return filing.paragraphs
    .filter(({ span }) => span.start > covers && span.start < end)
    .filter(({ span }) => exhibits === undefined || span.start < exhibits.start || span.start >= exhibits.end)
    .flatMap((place) =>
      datedSentences(place).flatMap(({ said, days }) => {
        const day = days.find((each) => isAroundEvent(filing, each));
        return day === undefined ? [] : [{ said, day, where: whereabouts(filing, place), place }];
      }),
    );
});

const datedSentences = once((place: Fact<string>): readonly { said: string; days: readonly IsoDate[] }[] =>
  saidOf(place)
    .map((said) => ({ said, days: [...datesIn(said)].map(({ value }) => value) }))
    .filter(({ days }) => days.length > 0),
);

/** Whether a day lies between a few days before the event and the day of filing. */
export function isAroundEvent(filing: Filing, day: IsoDate): boolean {
  const filed = dayOf(filing);
  const event = filing.eventDate?.value ?? filed;
  return filed !== null && event !== null && addDays(event, -DAYS_BEFORE) <= day && day <= filed;
}
