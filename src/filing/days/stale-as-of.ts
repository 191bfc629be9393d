import { datesIn, yearBefore, type IsoDate } from "../../figures/date.js";
import { mayBeOfCover } from "../bases/figures-of-cover.js";
import { latestSignature } from "./dates.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { isInitial } from "../item3/funds.js";
import { wholeSentences } from "../item5/item5-sentences.js";
import { onceTold } from "../once.js";
import { daysOf, proseOf } from "../words/prose.js";

/** A day as of which holdings are told, a year before another day that they are of, on the same day of it. */
export interface StaleDay {
  readonly date: IsoDate;
  readonly told:
    | "Holdings are told as of"
    | "Transactions are told for the days up to"
    | "The agreement to file jointly is dated";
  readonly place: Fact<string>;
  readonly meant: Fact<IsoDate>;
  /** `the event on the cover page` */
  readonly of: string;
}

const AS_OF =
  /\b(?:as\s+of\s+|at\s+|(?:as\s+of|at)\s+the\s+close\s+of\s+business\s+on\s+)(?:the\s+event\s+date(?:\s+of|,)\s+)?$/i;
/** "options exercisable within sixty days of": the day from which the law counts what is owned. */
const SIXTY_DAYS = /\bwithin\s+(?:60|sixty)(?:\s+\(60\))?\s+days\s+(?:of|after|from)\s+$/i;
/** "during the sixty days prior to and including": the days of which Item 5(c) tells. */
const DAYS_BEFORE =
  /\b(?:60|sixty)(?:\s+\(60\))?(?:\s+calendar)?\s+days\s+(?:prior\s+to|preceding|before|ended|ending|through)(?:\s+and\s+including)?(?:\s+on)?\s+$/i;
/** What is told of the class, or taken from a report. */
const NOT_HELD =
  /\b(?:outstanding|based|according|reported|reports?|form\s+\d|prospectus|annual|quarterly|agreement|dated|fiscal)\b/i;
/** What is told as it was before. */
const NOT_NOW =
  /\b(?:previous\w*|prior|compar\w+|last|earlier|amend\w*|originally|since|between|increas\w+|decreas\w+|schedule|statement|filing)\b/i;
/** "As of March 3, 2025, Larkspur owned 650,000 Shares, including …": what follows tells of what they are, not of when. */
const OPENS = /^\s*(?:\(\w{1,3}\)\s*)?as\s+of\b/i;
const PARTS = /,?\s(?:which|including|consist\w+|compris\w+|represent\w+|based|calculated)\b[^;]*$/i;
/** "7.0% of the Shares outstanding": what is said of an owner, where no day of the count stands behind it. */
const PART_OF_CLASS = /\d%\s+of\s+(?:[\w'’]+\s+){0,6}outstanding\b(?!\s+(?:\w+\s+){0,5}?(?:as|at|on)\s)/gi;
const HOLDINGS =
  /\b(?:owns?|owned|owners?|ownership|holds?|held|holdings?|beneficial\w*|information|shares|within\s+(?:60|sixty)\s+days)\b/i;

const OWNS = /\b(?:owns?|owned|owners?|holds?|held)\b/i;

/** The days as of which a 13G, or Item 5 of a 13D, tells what is held, and that of the agreement to file jointly, where they are the event's or the signature's of the year before. */
export const staleDays = onceTold((filing: Filing): readonly StaleDay[] => {
  const is13D = filing.schedule === "13D";
  const places = is13D ? item5Of(filing) : proseOf(filing);
  const signed = latestSignature(filing);
  const days = [
    ...(filing.eventDate === null ? [] : [{ meant: filing.eventDate, of: "the event on the cover page" }]),
    ...(signed === null ? [] : [{ meant: signed, of: "the latest signature" }]),
    ...(is13D ? asOfDays(places) : []).map((meant) => ({
      meant,
      of: "what Item 5 tells in several other places",
    })),
  ];
  const stale = [
    ...days.flatMap((day) => staleOf(filing, day.meant.value, places).map((each) => ({ ...each, ...day }))),
    ...staleAgreements(filing, signed),
  ];
  return stale.filter(({ place }, index) => stale.findIndex((other) => other.place === place) === index);
});

/** Days on which the same filers sign every year, by the terms of Rule 13d-1: what they agreed a year before may be meant. */
const OF_TERMS = /-(?:0[258]|11)-1[0-7]$/;
const JOINT =
  /\bjoint\s+(?:filing|acquisition)\s+(?:agreement|statement)\b[^.;]{1,40}\bdated\s+(?:as\s+of\s+)?$/i;
/** An agreement that was filed with an earlier statement. */
const EARLIER = /\b(?:incorporated|previously|reference\s+to)\b/i;

/** A first statement's agreement to file jointly that bears the day of the signature, but the year before. */
function staleAgreements(filing: Filing, meant: Fact<IsoDate> | null): StaleDay[] {
  if (meant === null || !isInitial(filing) || OF_TERMS.test(meant.value)) return [];
  const date = yearBefore(meant.value);
  const named = proseOf(filing).filter(
    (place) =>
      place.value.includes(date.slice(0, 4)) &&
      !EARLIER.test(place.value) &&
      isBehind(JOINT, place.value, date),
  );
  const signed = (filing.jointFilingAgreement?.signatures ?? [])
    .flatMap(({ date: day }) => (day?.value === date ? [{ ...day, value: day.printed }] : []))
    .slice(0, 1);
  return [...named, ...signed].map((place) => ({
    date,
    told: "The agreement to file jointly is dated",
    place,
    meant,
    of: "the latest signature",
  }));
}

function item5Of({ items }: Filing): readonly Fact<string>[] {
  return items.filter(({ number }) => number.startsWith("5")).flatMap(({ paragraphs }) => paragraphs);
}

/** No words that tell what a day is of are longer. */
const LONGEST = 160;

function ahead(text: string, day: number): string {
  return text.slice(Math.max(0, day - LONGEST), day);
}

/** So often a day is told that another year of it is no second day. */
const OFTEN = 2;

/** The days as of which several paragraphs tell something. */
function asOfDays(places: readonly Fact<string>[]): Fact<IsoDate>[] {
  const told = places.flatMap((place) =>
    daysOf(place)
      .filter(({ start }) => AS_OF.test(ahead(place.value, start)))
      .map(({ value }) => ({ ...place, value })),
  );
  return told.filter(
    (day, index) =>
      told.findIndex(({ value }) => value === day.value) === index &&
      told.filter(({ value }) => value === day.value).length >= OFTEN,
  );
}

/** Where holdings are told as of a day, a year before it. */
function staleOf(
  filing: Filing,
  day: IsoDate,
  all: readonly Fact<string>[],
): Pick<StaleDay, "date" | "place" | "told">[] {
  const stale = yearBefore(day);
  const year = stale.slice(0, 4);
  const isToldElsewhere = ({ value }: Fact<string>): boolean =>
    value.includes(day.slice(0, 4)) &&
    wholeSentences(value).some((sentence) => OWNS.test(sentence) && isBehind(AS_OF, sentence, day));
  const isOfCover = (clause: string): boolean =>
    mayBeOfCover(filing, clause, () => all.some(isToldElsewhere));
  return all
    .filter(({ value }) => value.includes(year))
    .flatMap((place) =>
      wholeSentences(place.value).flatMap((sentence) => {
        const told = staleIn(sentence, day, stale, isOfCover);
        return told === null ? [] : [{ date: stale, place, told }];
      }),
    );
}

/** What a sentence tells as of the stale day: holdings, or the end of the days for which transactions are told. */
function staleIn(
  sentence: string,
  day: IsoDate,
  stale: IsoDate,
  isOfCover: (clause: string) => boolean,
): StaleDay["told"] | null {
  // Beside the day itself the one of the year before is that of an earlier holding.
  const other = [...datesIn(sentence)].every(({ value }) => value !== day);
  for (const clause of sentence.split(";")) {
    const said = clause.replace(PART_OF_CLASS, "").replace(OPENS.test(clause) ? PARTS : /$/, "");
    const now = HOLDINGS.test(said) && !NOT_HELD.test(said) && !NOT_NOW.test(clause);
    const asOf = other && isBehind(AS_OF, clause, stale) && isOfCover(clause);
    if (now && (isBehind(SIXTY_DAYS, clause, stale) || asOf)) return "Holdings are told as of";
    if (other && isBehind(DAYS_BEFORE, clause, stale)) return "Transactions are told for the days up to";
  }
  return null;
}

function isBehind(words: RegExp, clause: string, day: IsoDate): boolean {
  return [...datesIn(clause)].some(({ value, start }) => value === day && words.test(ahead(clause, start)));
}
