import type { Paragraph } from "../document/paragraphs.js";
import { datesIn, type PrintedDate } from "../figures/date.js";
import type { AmendmentHistory } from "../filing/filing.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { sentencesOf } from "./sentences.js";

const STATEMENT = /\bschedule\s+13\s*-?[dg]\b|\b(?:original|initial)\s+(?:statement|filing)\b/i;
const OTHER_FILING = /\bschedule\s+(?:TO|14)|\bexhibit\b/i;
const FILED = /\bfiled\b/i;
const ONLY_SOME =
  /\b(?:most\s+recently|last|further|heretofore|from\s+time\s+to\s+time|previously)\s+amended\b|\bas\s+amended\s+(?:to\s+date|and\s+supplemented\s+to)\b/i;

/** What may stand between two dates of the list, or before its first. */
const LIST = /^\s*,?\s*(?:and|&)?\s*(?:on\s+)?$/i;
const AMENDED = /\bamend(?:ed|ment)\b/i;
/** Words that make a date that of something else: an agreement, an event. */
const OTHER =
  /\b(?:dated|relating|agreement|between|effective|pursuant|event|quarter|ended|holders?|form)\b/i;

/** The sentence that lists the filings before this one, or `null` where none does. */
export function readHistory(paragraphs: readonly Paragraph[], make: FactMaker): AmendmentHistory | null {
  for (const { text } of paragraphs) {
    for (const [start, end] of sentencesOf(text.text)) {
      const sentence = text.text.slice(start, end);
      if (!STATEMENT.test(sentence) || !FILED.test(sentence) || OTHER_FILING.test(sentence)) continue;
      const listed = listedDates(sentence);
      if (listed.original === null && listed.amendments.length === 0) continue;
      const fact = (date: PrintedDate) => make(date.value, text, start + date.start, start + date.end);
      return {
        original: listed.original && fact(listed.original),
        amendments: listed.amendments.map(fact),
        complete: listed.complete && !ONLY_SOME.test(sentence),
        place: textFact(make, text, start, end),
      };
    }
  }
  return null;
}

interface Listed {
  readonly original: PrintedDate | null;
  readonly amendments: readonly PrintedDate[];
  readonly complete: boolean;
}

/** The dates behind "filed", as far as they form a list of filings. */
function listedDates(sentence: string): Listed {
  let original: PrintedDate | null = null;
  const amendments: PrintedDate[] = [];
  let from = 0;
  for (const date of datesIn(sentence)) {
    const between = sentence.slice(from, date.start);
    const first = original === null && amendments.length === 0;
    if (first && (OTHER.test(behindVerb(between)) || !(FILED.test(between) || AMENDED.test(between))))
      continue;
    if (
      !first &&
      (OTHER.test(between) || !(LIST.test(between) || AMENDED.test(between) || FILED.test(between)))
    )
      break;
    if (first && !filesAmendment(between)) original = date;
    else amendments.push(date);
    from = date.end;
  }
  const numbers = [...sentence.slice(sentence.search(FILED)).matchAll(/\bamendment\s+no\.?\s*(\d+)/gi)].map(
    (match) => Number(match[1]),
  );
  const highest = Math.max(0, ...numbers);
  return { original, amendments, complete: highest === 0 || highest === amendments.length };
}

/** What stands between the last "filed" or "amended" and a date: words of its own make the date that of something else. */
function behindVerb(lead: string): string {
  return /^.*\b(?:filed|amended)\b(.*)$/is.exec(lead)?.[1] ?? lead;
}

/** Whether it is an amendment that was filed: "as amended by Amendment No. 1, filed on". */
function filesAmendment(lead: string): boolean {
  const nouns = [...lead.matchAll(/\b(?:amendment\s+no\.?\s*\d+|schedule|statement)\b/gi)];
  return /^amendment/i.test(nouns.at(-1)?.[0] ?? "") || /\bamended\s+(?:by\s+\S+\s+)?on\s+$/i.test(lead);
}
