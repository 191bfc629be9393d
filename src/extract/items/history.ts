import { matchesIn } from "../../figures/matches.js";
import type { Paragraph } from "../../document/paragraphs.js";
import { datesIn, type IsoDate, type PrintedDate } from "../../figures/date.js";
import { datesInLists } from "../../figures/short-dates.js";
import type { AmendmentHistory } from "../../filing/filing.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { sentencesOf } from "../words/sentences.js";
import { withoutOwnDays } from "./own-days.js";

const STATEMENT = /\bschedule\s+13\s*-?[dg]\b|\b(?:original|initial)\s+(?:statement|filing)\b/i;
const SCHEDULE = /\bschedule\s+13\s*(?:-\s*)?([dg])\b/gi;
/** Sentences of other filings: percentages and exhibits name the reports that they rest on. */
const OTHER_FILING =
  /\bschedule\s+(?:TO|14)|\bexhibit\b|\bform\s+(?:10|20|40|[86SFN])-|\b(?:prospectus|registration\s+statement|outstanding|proxy\s+statement)\b/i;
const FILED = /\bfiled\b/i;
/** Words by which a list leaves amendments out, or may. */
const ONLY_SOME =
  /\b(?:most\s+recently|last|heretofore|from\s+time\s+to\s+time|previously)\s+amended\b|\bfurther\s+amended\b(?!\s+(?:on|by)\b)|\bamended\s+(?:from\s+time\s+to\s+time|to\s+date|through|prior|heretofore|since|thereafter|and\s+(?:supplemented\s+to|restated))\b|\b(?:subsequent|prior|previous|certain|other|all)\s+amendments\b|\bamendments\s+(?:thereto|filed)\b|\brestated\b|\bmost\s+recently\b|\b(?:last|latest|most\s+recent)\s+(?:of\s+(?:which|these|them)|(?:such\s+)?amendment|(?:was\s+|being\s+)?filed)\b|\b(?:\w+\s+times|twice)\b|\bby\s+(?:\w+\s+)?[\w-]+\s+amendments\b/i;
/** The numbers of amendments: "Amendment No. 1", "Amendments Nos. 1, 2 and 3", "1 through 3". */
const NUMBERED =
  /\bamendments?\s+(?:nos?|numbers?|#)\.?[\d,&–—\s-]+(?:(?:and|through|to)\b[\d,&–—\s-]+){0,9}/gi;
/** Of a date that was not read: "amended in April and July 2025". */
const MONTH =
  /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\b|uary|ruary|ch|il|ust|ember|tember|ober)/;
const GOES_ON = /^\s*(?:,\s*)?(?:(?:and|&)\s*)?(?:(?:on|in)\s+)?(?=[A-Z\d])\S/;
/** Somebody files a schedule, as a story tells: not the one that this filing amends, unless it says so. */
const STORY = /\bfil(?:ed|ing)\s+(?:an?|their|his|her|its)\s+(?:\w+\s+){0,4}schedule\s+13/i;
const OF_THIS =
  /\b(?:amends|supplements|amending|supplementing|hereby|constitutes|relates|this\s+(?:amendment|statement|schedule|filing))\b/i;

/** "The Reporting Persons filed a Schedule 13D on …; Amendment No. 1 on …": the filer's own story, with its amendments. */
const OWN_STORY =
  /\b(?:reporting|filing)\s+persons?\s+(?:\w+\s+){0,2}?fil(?:ed|ing)\s+(?:an?|their|his|her|its)\s+(?:\w+\s+){0,4}?schedule\s+13[^.]{1,80}\bamendment\s+no\.?\s*1\b/i;
/** "The Schedule 13D dated March 20, 2015, as amended …": known by its own day, whether or not it is said to have been filed. */
const STATEMENT_OF = /\bschedule\s+13\s*-?[dg]\b[^;]{0,60}?\s(?:dated|of)\s+(?:as\s+of\s+)?$/i;
/** "Amendment No. 1 dated": an amendment's own day. */
const DATED = /\b(amendment\s+no\.?\s{0,3}\d{1,3},?\s+(?:thereto,?\s+)?)dated\b/gi;
const AS_AMENDED = /^,?\s+as\s+(?:\w+\s+){0,2}?amended\b/i;

/** What may stand between two dates of the list, or before its first. */
const LIST = /^\s*(?:,\s*)?(?:(?:and|&)\s*)?(?:on\s+)?$/i;
const AMENDED = /\bamend(?:ed|ment)\b/i;
/** Words that make a date that of something else: an agreement, an event. */
const OTHER =
  /\b(?:dated|relating|agreement|between|effective|pursuant|event|quarter|ended|holders?|form|cusip)\b/i;
/** The label below the event's date on the title page. */
const EVENT_LABEL = /^[\s(]*date\s+of\s+(?:the\s+)?event\b/i;

/** The sentence that lists the filings before this one, or `null` where none does. */
export function readHistory(
  paragraphs: readonly Paragraph[],
  schedule: "13D" | "13G",
  make: FactMaker,
): AmendmentHistory | null {
  const sentences = paragraphs.flatMap(({ text }) =>
    sentencesOf(text.text).map(([start, end]) => ({ text, start, end, said: text.text.slice(start, end) })),
  );
  for (const sentence of sentences) {
    const { text, start, end, said } = sentence;
    if (!tellsHistory(said, schedule)) continue;
    const listed = listedDates(withoutOwnDays(said));
    if (listed.original === null && listed.amendments.length === 0) continue;
    const fact = (date: PrintedDate) => make(date.value, text, start + date.start, start + date.end);
    const days = new Set([listed.original, ...listed.amendments].map((date) => date?.value));
    const others = sentences.filter((each) => each !== sentence);
    return {
      original: listed.original && fact(listed.original),
      amendments: listed.amendments.map(fact),
      complete:
        listed.complete && !ONLY_SOME.test(said) && !others.some((each) => tellsMore(each, text, days)),
      place: textFact(make, text, start, end),
    };
  }
  return null;
}

function tellsHistory(said: string, schedule: "13D" | "13G"): boolean {
  if (!STATEMENT.test(said) || OTHER_FILING.test(said)) return false;
  if (!FILED.test(said) && !datesInLists(said).some((date) => isOfStatement(said, date))) return false;
  const letters = matchesIn(said, SCHEDULE).map((match) => match[1]?.toUpperCase());
  if (letters.length > 0 && !letters.includes(schedule.slice(2))) return false;
  return !STORY.test(said) || OF_THIS.test(said) || OWN_STORY.test(said);
}

function isOfStatement(said: string, { start, end }: PrintedDate): boolean {
  return STATEMENT_OF.test(said.slice(Math.max(0, start - NEAR), start)) && AS_AMENDED.test(said.slice(end));
}

/** How far before a date the statement stands of which it is the day. */
const NEAR = 120;

/** Whether another sentence dates an amendment that the list does not: by its number, or in the same breath. */
function tellsMore(
  { said, text }: { readonly said: string; readonly text: MappedText },
  list: MappedText,
  days: ReadonlySet<IsoDate | undefined>,
): boolean {
  const numbered = /\bamendment\s+(?:no\.?|number|#)\s*\d/i.test(said);
  if (!AMENDED.test(said) || !(numbered ? FILED.test(said) : text === list) || /\bexhibit\b/i.test(said))
    return false;
  return [...datesIn(said)].some((date) => {
    const lead = said.slice(Math.max(0, date.start - 40), date.start);
    return !days.has(date.value) && (FILED.test(lead) || AMENDED.test(lead)) && !OTHER.test(behindVerb(lead));
  });
}

interface Listed {
  readonly original: PrintedDate | null;
  readonly amendments: readonly PrintedDate[];
  readonly complete: boolean;
}

/** The dates behind "filed", as far as they form a list of filings. */
function listedDates(sentence: string): Listed {
  let original: PrintedDate | null = null;
  let complete = !/\bschedule\s+13\s*-?[dg]\s*\/\s*a\b[^.]{1,80}\bfiled\b/i.test(sentence);
  const amendments: PrintedDate[] = [];
  let from = 0;
  for (const date of datesInLists(sentence)) {
    if (EVENT_LABEL.test(sentence.slice(date.end))) continue;
    const between = sentence.slice(from, date.start);
    const first = original === null && amendments.length === 0;
    const ofStatement = first && isOfStatement(sentence, date);
    if (
      first &&
      !ofStatement &&
      (OTHER.test(behindVerb(between)) || !(FILED.test(between) || AMENDED.test(between)))
    )
      continue;
    if (!first && OTHER.test(between.replace(DATED, "$1"))) break;
    if (!first && !LIST.test(between) && !AMENDED.test(between)) {
      // Filed by somebody else, supplemented, on the other schedule: what follows may be a further amendment.
      complete = false;
      break;
    }
    if (first && !filesAmendment(between)) original = date;
    else amendments.push(date);
    if (!ofStatement && holdsDate(first ? behindVerb(between) : between)) complete = false;
    from = date.end;
  }
  if (goesOn(sentence.slice(from))) complete = false;
  const highest = Math.max(0, ...amendmentNumbers(sentence.slice(sentence.search(FILED))));
  return { original, amendments, complete: complete && (highest === 0 || highest === amendments.length) };
}

function amendmentNumbers(text: string): number[] {
  return matchesIn(text, NUMBERED)
    .flatMap(([numbers]) => matchesIn(numbers, /\b\d{1,3}\b/g))
    .map(([number]) => Number(number));
}

/** Whether words between two dates hold one more that was not read: "in April and July 2025 and on". */
function holdsDate(between: string): boolean {
  const words = between.replace(NUMBERED, " ").replace(/\b13\s?-?[dg]\b|"[^"]*"|“[^“”]*”/gi, " ");
  return MONTH.test(words) || /\d/.test(words);
}

/** Whether the list goes on behind the last date that was read. */
function goesOn(behind: string): boolean {
  const [start = ""] = GOES_ON.exec(behind) ?? [];
  return start !== "" && holdsDate(behind.slice(start.length - 1, start.length + 12));
}

/** What stands between the last "filed" or "amended" and a date: words of its own make the date that of something else. */
function behindVerb(lead: string): string {
  return /^.*\b(?:filed|amended)\b(.*)$/is.exec(lead)?.[1] ?? lead;
}

/** Whether it is an amendment that was filed: "as amended by Amendment No. 1, filed on". */
function filesAmendment(lead: string): boolean {
  const nouns = matchesIn(lead, /\b(?:amendment\s+no\.?\s*\d+|schedule|statement)\b/gi);
  return /^amendment/i.test(nouns.at(-1)?.[0] ?? "") || /\bamended\s+(?:by\s+\S+\s+)?on\s+$/i.test(lead);
}
