import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { once, onceTold } from "../once.js";
import { proseOf, sentencesIn } from "./prose.js";

/** The notes, and the prose behind the last cover page: what is told, without the form's captions. */
export const narrativeOf = onceTold((filing: Filing): readonly Fact<string>[] => {
  const ends = filing.persons.map(
    ({ typeOfReportingPerson, percentOfClass, aggregateAmount, name }) =>
      (typeOfReportingPerson ?? percentOfClass ?? aggregateAmount ?? name).span.end,
  );
  const end = Math.max(0, ...ends);
  const prose = proseOf(filing);
  // The notes come first: a note of several paragraphs is these, of which EDGAR puts some before the end of the covers.
  const notes = prose.slice(0, prose.length - filing.paragraphs.length);
  return [...notes, ...filing.paragraphs.filter(({ span }) => span.start >= end)];
});

/** Stops that end no sentence: of titles, initials, generations and corporate forms; but "Roe Fund, L.P. As of today …", "… Ltd. As the manager of …" are two. */
const ABBREVIATED =
  /\b(?:(?:Mrs?|Ms|Messrs|Dr|Nos?|St|(?<!\b(?:L|L\.L|N)\.)[A-Z])\.(?=[\s,])|(?:Jr|Sr|Inc|Co|Corp|Ltd|L\.P|L\.L\.C|N\.A)\.(?=[\s,])(?!\s+(?:As\s+(?:of|the|an?|sole|its|such)|The|Each|Accordingly|These|Such)\b))/g;

/**
 * The sentences of a text as it is said, for wording alone: no stop behind an abbreviation parts them, and
 * note marks, quotation marks and doubled spaces are gone.
 */
export function saidIn(text: string): string[] {
  const plain = text
    .replace(/["“”*]/g, "")
    .replace(/\s+/g, " ")
    .replace(ABBREVIATED, (abbreviation) => abbreviation.replaceAll(".", ""));
  return sentencesIn(plain).flatMap((sentence) => sentence.split(/;\s+/));
}

/** The same of a text with its place, worked out once: many rules ask for it. */
export const saidOf = once((place: Fact<string>): readonly string[] => saidIn(place.value));
