import { sentencesIn } from "./prose.js";

/** Stops that end no sentence: of titles, initials, generations and corporate forms. */
const ABBREVIATED =
  /\b(?:Mrs?|Ms|Messrs|Dr|Jr|Sr|Inc|Co|Corp|Ltd|Nos?|St|L\.P|L\.L\.C|N\.A|[A-Z])\.(?=[\s,])/g;

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
