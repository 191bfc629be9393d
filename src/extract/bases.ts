import type { Paragraph } from "../document/paragraphs.js";
import { datesIn, type PrintedDate } from "../figures/date.js";
import { numbersIn, type PrintedNumber } from "../figures/number.js";
import type { Base } from "../filing/filing.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { sentencesOf } from "./sentences.js";

/** Behind a count: the class, then the word that makes it a base. */
const OUTSTANDING =
  /^\s*(?:[^\s\d,;.]+\s+){0,12}?(?:issued\s+and\s+)?outstanding\b(?!\s+(?:\S+\s+){0,2}(?:warrants?|options?|preferred|notes?|convertible|units?)\b)/i;
const CLASS =
  /^\s*(?:shares?\s+of\s+)?(?:the\s+Issuer['’]s\s+)?((?:Class\s+[A-Z]\s+)?(?:[A-Z][\w-]*\s+){0,3}(?:Stock|Shares?|Units?))/;
const RESTS = /\bpercent|\bbased\s+(?:up)?on\b|\bcalculated\b|\bcomputed\b/i;
/** Straight before a count, it makes it the base whatever the class. */
const BASED_ON =
  /\bbased\s+(?:up)?on\s+(?:the\s+|an?\s+)?(?:aggregate\s+of\s+|total\s+of\s+|approximately\s+)?$/i;
/** Words before a count that make it the class's: "the number of shares outstanding was". */
const TOLD_BEFORE =
  /\boutstanding\b(?:(?!\b(?:owne?[ds]?|held|holds?|options?|warrants?|preferred|per\s?cent\w*)\b)[^.;%()]){1,100}\b(?:was|were|is|are|numbered|total(?:l?ed|s)?|consist(?:s|ed)?\s+of|aggregated|amounted\s+to)\s+(?:approximately\s+)?$/i;
/** Somebody's own shares, whatever is outstanding. */
const OWNED =
  /\b(?:owns?|owned|holds?|held|acquired|purchased|sold|owners?\s+of)\s+(?:an?\s+)?(?:(?:aggregate|total)\s+of\s+)?$/i;
/** Counts that are no base: authorised, offered, preferred, or beside the word in another sense. */
const OTHER =
  /\b(?:authori[sz]ed|preferred|options?|warrants?|excluding|issuable|underlying|exercise|conversion)\b/i;

/** The counts of outstanding shares that the paragraphs state; those that a percentage is said to rest on first. */
export function readBases(paragraphs: readonly Paragraph[], make: FactMaker): Base[] {
  const bases = paragraphs.flatMap((paragraph) => basesIn(paragraph, make));
  return [...bases.filter((base) => base.forPercentages), ...bases.filter((base) => !base.forPercentages)];
}

function basesIn({ text }: Paragraph, make: FactMaker): Base[] {
  if (!/outstanding|\bbased\s+(?:up)?on\b/i.test(text.text)) return [];
  return sentencesOf(text.text).flatMap(([start, end]) => {
    const sentence = text.text.slice(start, end);
    return [...numbersIn(sentence)].flatMap((number) => {
      const after = sentence.slice(number.end);
      const outstanding = OUTSTANDING.exec(after);
      const before = sentence.slice(0, number.start);
      const basis = BASED_ON.test(before);
      const told = TOLD_BEFORE.test(before) && !/^\s*(?:%|per\s?cent)/i.test(after);
      if (
        !told &&
        !(outstanding === null ? basis && /\bpercent/i.test(sentence) : isBase(outstanding[0], basis))
      )
        return [];
      if (isYear(number, sentence) || OWNED.test(before)) return [];
      const at = start + number.start;
      const date = dateOf(sentence, number, told);
      return [
        {
          shares: { ...make(number.value, text, at, start + number.end), marks: [] },
          asOf: date === undefined ? null : make(date.value, text, start + date.start, start + date.end),
          class: CLASS.exec(after)?.[1]?.trim() ?? null,
          reportedIn: null,
          forPercentages: RESTS.test(sentence),
          partOfSum: /\b(?:the\s+)?(?:sum|total)\s+of:?\s+\(?[ia1]\)/i.test(sentence),
          place: textFact(make, text, start, end),
        },
      ];
    });
  });
}

function isBase(outstanding: string, basis: boolean): boolean {
  return basis || !OTHER.test(outstanding);
}

/** The date as of which a count stands: behind it, or where the count ends the clause, before it. */
function dateOf(sentence: string, number: PrintedNumber, told: boolean): PrintedDate | undefined {
  const dated = [...datesIn(sentence)].filter((date) =>
    /\b(?:as\s+of|on|at)\s+$/i.test(sentence.slice(0, date.start)),
  );
  const behind = dated.find((date) => date.start >= number.end);
  if (behind !== undefined) return behind;
  const between = dated.findLast((date) => date.end <= number.start);
  const gap = between === undefined ? "" : sentence.slice(between.end, number.start);
  return told || /^,?\s*(?:there\s+were|the\s+\w+\s+had)\s+(?:approximately\s+)?$/i.test(gap)
    ? between
    : undefined;
}

/** A year, alone or in a date, is no count; nor is anything below a thousand. */
function isYear(number: PrintedNumber, sentence: string): boolean {
  const bare = !sentence.slice(number.start, number.end).includes(",");
  return number.value.lt(1000) || (bare && number.value.lt(2200));
}
