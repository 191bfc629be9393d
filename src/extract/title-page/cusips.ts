import { matchesIn } from "../../figures/matches.js";
import type { Document } from "../../document/document.js";
import { bareCusip, hasCheckDigit } from "../../figures/cusip.js";
import type { Cusip } from "../../filing/filing.js";
import type { FactMaker } from "../words/fact-maker.js";

/** Nine characters in groups, or what is printed in their place: six, seven, eight or ten. */
const CUSIP =
  /(?<![\w.$])(?:[0-9A-Z]{3}[\s-]?[0-9A-Z]{3}[\s-]{0,2}[0-9A-Z*@#]{2}[\s-]?\d|[0-9A-Z]{6}[\s-]{1,2}\d{2}|[0-9A-Z]{6}[ -]\d(?=\s*(?:\n|$))|[0-9A-Z]{6,10})\b/gi;
/** Nine characters grouped in whatever way; seen ahead, so that those which overlap are all found. */
const GROUPED =
  /(?<![\w.$])(?=([0-9A-Z](?:[^\S\n]{0,3}[-–—./]?[^\S\n]{0,3}[0-9A-Z*@#]){7}[^\S\n]{0,3}[-–—./]?[^\S\n]{0,3}\d)\b)/gi;
const LENGTH = 9;
/** A number of an employer, of a person, of a place. */
const OTHER_NUMBER = /^(?:\d\d-\d{7}|\d{3}-\d\d-\d{4}|\d{5}-\d{4})$/;
/** Behind it stand the last figures of a CUSIP that was not read to its end. */
const CUT = /^[^\S\n]{0,3}(?:[-–—./]|[^\S\n])[^\S\n]{0,3}\d{1,2}(?![\w,])/;
/** Words have no such digits. */
const LEAST_DIGITS = 4;

/** The CUSIPs in the title page's answer, which stands between two offsets of the document's text. */
export function cusipsIn(document: Document, make: FactMaker, from: number, to: number): Cusip[] {
  const answer = document.text.text.slice(from, to);
  return [...placesOf(answer)].map(([start, end]) => ({
    ...make(bareGroups(answer.slice(start, end)), document.text, from + start, from + end),
    onTitlePage: true,
  }));
}

type Place = readonly [start: number, end: number];

/** Nine characters in the usual groups, else in any others whose check digit agrees, else what is printed in their place. */
function placesOf(answer: string): Place[] {
  const grouped = groupedIn(answer);
  const usual = matchesIn(answer, CUSIP)
    .filter(([printed]) => isCusip(printed))
    .map((match): Place => [match.index, match.index + match[0].length]);
  const isWhole = ([start, end]: Place) => bareGroups(answer.slice(start, end)).length >= LENGTH;
  const others = grouped.filter((place) => !usual.some((one) => isWhole(one) && overlaps(one, place)));
  const kept = usual.filter(
    (one) =>
      isWhole(one) || !(others.some((place) => overlaps(one, place)) || CUT.test(answer.slice(one[1]))),
  );
  return [...kept, ...others].sort(([a], [b]) => a - b);
}

/** Nine characters of one line with blanks, dashes, strokes or dots between them; none where they may be read in two ways. */
function groupedIn(answer: string): Place[] {
  const places = matchesIn(answer, GROUPED)
    .map((match): Place => [match.index, match.index + (match[1] ?? "").length])
    .filter(([start, end]) => {
      const printed = answer.slice(start, end);
      return isCusip(printed) && !OTHER_NUMBER.test(printed) && hasCheckDigit(bareGroups(printed));
    });
  return places.filter((place) => !places.some((other) => other !== place && overlaps(place, other)));
}

const overlaps = ([start, end]: Place, [from, to]: Place): boolean => start < to && from < end;

const bareGroups = (printed: string): string => bareCusip(printed.replace(/[./–—]/g, ""));

function isCusip(printed: string): boolean {
  return (printed.match(/\d/g)?.length ?? 0) >= LEAST_DIGITS;
}

const CAPTIONED =
  /\bcusip\s+(?:numbers?|nos?\.?|#)\s*(?:\)\s*)?(?:[.:]\s*)?(?:[-_=][\s_=-]*)?([0-9A-Z]{6}[\s-]{0,2}[0-9A-Z]{2}[\s-]?\d)\b/gi;
/** What else stands in the line of a page head or of Item 2(e). */
const FURNITURE =
  /\b(?:schedule|form|page|pages|of|amendment|no|item|title|class|series|number)\b|13[dg]\b(?:\/a\b)?|\([^()]{0,40}\)/gi;
/** A page head has names in capitals, a sentence small words. */
const SENTENCE = /\b[a-z]{3,}\b/;

/**
 * The CUSIPs that page heads and Item 2(e) of a 13G repeat before `end`, where the signatures stand: papers
 * attached behind them may concern other securities. A sentence that tells of a CUSIP repeats none.
 */
export function readRepeatedCusips(
  document: Document,
  make: FactMaker,
  known: readonly Cusip[],
  end: number,
): Cusip[] {
  const text = document.text.text.slice(0, end);
  const places = new Set(known.map(({ span }) => span.start));
  return matchesIn(text, CAPTIONED).flatMap((match) => {
    const printed = match[1] ?? "";
    const until = match.index + match[0].length;
    const line = `${startOfLine(text, match.index)} ${restOfLine(text, until)}`;
    if (!isCusip(printed) || SENTENCE.test(line.replace(FURNITURE, " "))) return [];
    const fact = make(bareCusip(printed), document.text, until - printed.length, until);
    return places.has(fact.span.start) ? [] : [{ ...fact, onTitlePage: false }];
  });
}

/** No line of a page head or of Item 2(e) is longer on either side. */
const LONGEST = 300;

function startOfLine(text: string, to: number): string {
  return text.slice(Math.max(0, to - LONGEST, text.lastIndexOf("\n", to) + 1), to);
}

function restOfLine(text: string, from: number): string {
  return text.slice(from, from + LONGEST).split("\n", 1)[0] ?? "";
}
