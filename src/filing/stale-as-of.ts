import { datesIn, type IsoDate } from "../figures/date.js";
import type { Fact } from "./fact.js";
import type { Filing } from "./filing.js";
import { onceTold } from "./once.js";
import { proseOf, sentencesOf } from "./prose.js";

/** A day as of which holdings are told, a year before the event on the same day of it. */
export interface StaleDay {
  readonly date: IsoDate;
  readonly place: Fact<string>;
}

const AS_OF = /\bas\s+of\s+(?:the\s+close\s+of\s+business\s+on\s+)?$/i;
/** "options exercisable within sixty days of": the day from which the law counts what is owned. */
const SIXTY_DAYS = /\bwithin\s+(?:60|sixty)(?:\s+\(60\))?\s+days\s+(?:of|after|from)\s+$/i;
/** What is told of the class, taken from a report, or told as it was before. */
const NOT_NOW =
  /\b(?:outstanding|based|according|reported|reports?|form\s+\d|prospectus|annual|quarterly|previous\w*|prior|compar\w+|last|earlier|amend\w*|originally|agreement|dated|since|between|increas\w+|decreas\w+|fiscal)\b/i;
const HOLDINGS =
  /\b(?:owns?|owned|owners?|ownership|holds?|held|holdings?|beneficial\w*|information|shares|within\s+(?:60|sixty)\s+days)\b/i;

/** The days as of which a 13G tells what is held, where they are the event's of the year before. */
export const staleDays = onceTold((filing: Filing): readonly StaleDay[] => {
  const event = filing.eventDate?.value ?? null;
  if (filing.schedule !== "13G" || event === null) return [];
  const stale = `${String(Number(event.slice(0, 4)) - 1)}${event.slice(4)}`;
  const year = stale.slice(0, 4);
  const places = proseOf(filing).filter(({ value }) => value.includes(year));
  return places.flatMap((place) =>
    sentencesOf(place)
      .filter((sentence) => {
        // Beside the event's day the one of the year before is that of an earlier holding.
        const other = [...datesIn(sentence)].every(({ value }) => value !== event);
        const clauses = sentence
          .split(";")
          .filter((clause) => HOLDINGS.test(clause) && !NOT_NOW.test(clause));
        return clauses.some(
          (clause) => isBehind(SIXTY_DAYS, clause, stale) || (other && isBehind(AS_OF, clause, stale)),
        );
      })
      .map(() => ({ date: stale, place })),
  );
});

function isBehind(words: RegExp, clause: string, day: IsoDate): boolean {
  return [...datesIn(clause)].some(({ value, start }) => value === day && words.test(clause.slice(0, start)));
}
