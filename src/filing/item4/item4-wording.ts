import { datesIn } from "../../figures/date.js";
import { Decimal } from "../../figures/decimal.js";
import { percentFigures, percentIn, type Percent } from "../../figures/percent.js";
import type { Fact } from "../fact.js";
import type { Filing, Item } from "../filing.js";
import { mentions } from "../persons/naming.js";
import { once, onceTold } from "../once.js";
import { sentencesOf } from "../words/prose.js";

/** The paragraphs of Item 4, its lettered parts included. */
export const item4Of = onceTold(({ items }: Filing): readonly Fact<string>[] =>
  items.filter(isItem4).flatMap(({ paragraphs }) => paragraphs),
);

/** Whether a section is Item 4 or one of its lettered parts. */
export function isItem4({ number }: Item): boolean {
  return /^4\b/.test(number);
}

/** Words by which a percentage is no owner's present one: a threshold, a limit, another day's, a part of something else. */
const OF_ANOTHER_KIND =
  /\b(?:than|above|below|over|exceed\w*|excess|limit\w*|blocker|voting|votes?|interests?|owned\s+by|of\s+which|prior|previous\w*|would|if|after|before|preferred|class\s+[b-z])\b/i;

const OF_A_COMPANY = /^\s*of\b(?!.{1,40}\b(?:class|shares)\b)/i;
/** How far behind a percentage the name of what it is of may reach. */
const REACH = 60;

/** The percentages that Item 4 states beside a reference to the cover pages, each alone in a sentence on no other day. */
export const percentsBesideReference = once((filing: Filing): readonly TellingOfPercent[] =>
  item4Of(filing).flatMap((place) =>
    sentencesOf(place).flatMap((sentence) => {
      const found = percentIn(sentence);
      if (found === null || OF_ANOTHER_KIND.test(sentence) || percentFigures(sentence).length > 1) return [];
      const [behind = ""] = sentence.slice(found.end, found.end + REACH).split(/[,.;](?:\s|$)/);
      // "Ms. Roe owns 12.2% of Larkspur Holdings LLC"
      const ofThem = OF_A_COMPANY.test(behind) && filing.persons.some((person) => mentions(behind, person));
      const otherDays = [...datesIn(sentence)].some(({ value }) => value !== filing.eventDate?.value);
      return ofThem || otherDays || isThreshold(found.percent)
        ? []
        : [{ place, sentence, percent: found.percent }];
    }),
  ),
);

/** Five or ten percent is what the rules speak of. */
function isThreshold({ value, decimals }: Percent): boolean {
  return decimals === 0 && value.mod(5).isZero();
}

interface TellingOfPercent {
  readonly place: Fact<string>;
  readonly sentence: string;
  readonly percent: Percent;
}

/** "The Reporting Persons do not beneficially own any shares", "… have ceased to be the beneficial owners of more than five percent". */
const DENIES =
  /\bthe\s+reporting\s+persons?\s+(?:\w+\s+){0,2}?(?:not|no\s+longer|ceased\s+to)\s+(?:be\s+(?:the\s+)?|beneficially\s+)?(?:own|hold|(?:beneficial\s+)?owner)s?\s+(?:any|of|more\s+than)\b/i;

/** Where Item 4 says of the reporting persons that they own nothing, or no more than five percent, or `null`. */
export const ownershipDenied = once(
  (filing: Filing): Fact<string> | null =>
    item4Of(filing).find((place) =>
      sentencesOf(place).some((sentence) => DENIES.test(sentence) && !OTHER_THAN.test(sentence)),
    ) ?? null,
);
/** "… do not own any shares other than those described here", "… any other shares" */
const OTHER_THAN = /\b(?:other|except\w*|additional|preferred|warrants?|options?|directly)\b/i;

/** Where Item 4 or Item 8 states a percentage above `threshold`, a group's say, or `null`. */
export function percentToldAbove({ items }: Filing, threshold: number): Fact<string> | null {
  const told = items
    .filter(({ number }) => /^[48]\b/.test(number))
    .flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
  const above = (printed: string): boolean => new Decimal(printed).gt(threshold);
  return told.find(({ value }) => percentFigures(value).some(above)) ?? null;
}

/** "As of the date of this filing", "as of January 20, 2026", but not of how many shares are outstanding. */
const AS_OF =
  /\b(?:as\s+of|on|at)\s+(?:the\s+)?(?:close\s+of\s+business|date\s+(?:hereof|of\s+this|of\s+filing)|filing\s+date)/i;
/** "As of the close of business on January 20, 2026" tells the one day. */
const CLOSE_ON = /\bclose\s+of\s+business\s+on\s+(?=(?:[a-z]{3,9}\s)?\d)/gi;
const OF_A_DAY = /\bas\s+of\b/i;

/** Where Item 4 tells of what is owned on another day than the event's, or `null`. */
export function otherDay(filing: Filing): Fact<string> | null {
  return otherDays(filing)[0] ?? null;
}

/** All places where it does so. */
export const otherDays = once((filing: Filing): readonly Fact<string>[] => {
  const event = filing.eventDate?.value;
  const tells = (sentence: string): boolean => {
    if (/\boutstanding\b/i.test(sentence)) return false;
    return (
      AS_OF.test(sentence) ||
      (OF_A_DAY.test(sentence) && [...datesIn(sentence)].some(({ value }) => value !== event))
    );
  };
  return item4Of(filing).filter((place) => sentencesOf(place).some(tells));
});

/** Whether Item 4 tells of what is owned on more than one day. */
export const tellsOfSeveralDays = once((filing: Filing): boolean => {
  const days = item4Of(filing)
    .flatMap((place) => sentencesOf(place))
    .filter((sentence) => !/\boutstanding\b/i.test(sentence))
    .flatMap((sentence) => [
      ...(AS_OF.test(sentence.replace(CLOSE_ON, "")) ? ["of filing"] : []),
      ...[...datesIn(sentence)].map(({ value }) => value),
    ]);
  return new Set(days).size > 1;
});
