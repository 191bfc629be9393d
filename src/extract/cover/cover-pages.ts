import { matchesIn } from "../../figures/matches.js";
import type { Document } from "../../document/document.js";
import { nameAhead } from "./cover-answers-ahead.js";
import { NUMBERED_COVER } from "./cover-captions.js";
import { byColumn } from "./cover-columns.js";
import { readCoverPage, type CoverPage } from "./cover-page.js";
import { labelledPersons } from "./cover-labelled-persons.js";
import { powersByColumn, typedColumns, typedSideBySide } from "./cover-side-by-side.js";
import type { FactMaker } from "../words/fact-maker.js";

const NAME = /names?(?:\s*\(s\))?\s+of\s+(?:each\s+)?(?:report[a-z]{2,4}|rptg\.?)\s+persons?/gi;
/** The same where the printer broke it beside its answer: "Name of Reporting     Roe Partners" over "Person". */
const BROKEN_NAME =
  /(?<![^\n])[^\S\n]*\(?1[.)]{0,2}[\s|]{1,9}names?\s+of\s+reporting(?=[^\S\n]{2,}[^\n]{2,120}\n[^\S\n]*persons?(?:\s*\(s\))?[^\S\n]*(?:\n|[^\S\n]{2}))/gi;
/** Row 1 without "name", "1  Reporting Person: Roe Partners", or with its answer beside it: "1.  NAME OF PERSON   Roe Partners". */
const SHORT_NAME =
  /(?<![^\n])[^\S\n]*(?:(?:item|line|row)[^\S\n]+)?\(?1[.)]{0,2}[^\S\n]+(?:names?\s+of\s+persons?(?=[^\S\n]{2})|reporting\s+persons?(?:\s+and\s+i\.?r\.?s\.?\s+(?:identification\s+)?(?:no\.?|number)s?)?)(?:\s*:|[^\S\n]*\n|[^\S\n]{2})/gi;
/** The same without a number, the only caption of its kind in a filing. */
const BARE_NAME = /(?<![^\n])[^\S\n]*reporting\s+persons?\s*:/gi;
/** The caption of Row 1 in other words, told from a title page's and Item 2(a)'s by standing alone. */
const OTHER_NAME =
  /(?<![^\n])[^\S\n]*(?:\(?1[.)]{0,2}[^\S\n]+)?(names?\s+(?:of\s+(?:(?:(?:report|filing)\s+)?persons?|reporting\s+entit(?:y|ies))|and\s+(?:(?:s\.?\s?s\.?|social\s+security(?:\s+(?:numbers?|nos?\.?))?)\s+or\s+)?i\.?r\.?s\.?\s+identification\s+(?:number|no)s?\.?))(?=[\t .:*]*\n|\s+of\s+(?:reporting|above)\b)/gi;
/** Row 1 with the caption of a 13G's Item 2(a), which has no such number. */
const NUMBERED_NAME =
  /(?<![^\n])[^\S\n]*\(?1[.)]{1,2}[^\S\n]+names?\s+of\s+(?:filing\s+persons?|persons?\s+filing)\b/gi;
const NEXT_ROWS =
  /check\s+(?:the\s+)?appropriate\s+(?:box(?:es)?|row)(?!\s+to\s+designate)|sole\s+vot(?:ing|e)\b|\bsec\s+use\b/i;

/** A row of captions this long after the name belongs to the same cover page. */
const REACH = 1500;

/** The cover pages of a document in order, each with the end of its notes: the next cover page, or `bodyStart`. */
export function readCoverPages(
  document: Document,
  make: FactMaker,
  bodyStart: number,
): { page: CoverPage; until: number }[] {
  const starts = coverStarts(document.text.text).filter((start) => start < bodyStart);
  const pages = pagesFrom(document, make, starts, bodyStart);
  if (pages.length > 0 || starts.length === 0) return pages;
  const ahead = starts.map((start) => nameAhead(document, start));
  return pagesFrom(document, make, ahead, bodyStart);
}

function pagesFrom(
  document: Document,
  make: FactMaker,
  starts: readonly number[],
  bodyStart: number,
): { page: CoverPage; until: number }[] {
  return starts.flatMap((start, index) => {
    const until = starts[index + 1] ?? bodyStart;
    const alone =
      typedSideBySide(document, start, until) ??
      typedColumns(document, start, until) ??
      labelledPersons(document, start, until) ??
      byColumn(powersByColumn(document, start, until), start, until).map((each) => ({
        document: each,
        from: start,
      }));
    return alone.flatMap((cover) => {
      const page = readCoverPage(cover.document, make, cover.from, until);
      return page === null ? [] : [{ page, until }];
    });
  });
}

/** Where cover pages begin: a caption of Row 1 with further rows close behind it. */
export function coverStarts(text: string): number[] {
  for (const caption of [NAME, OTHER_NAME, BROKEN_NAME, SHORT_NAME, NUMBERED_NAME, BARE_NAME]) {
    const starts = startsAt(text, caption);
    if (starts.length > 0) return starts;
  }
  return matchesIn(text, NUMBERED_COVER).map((match) => match.index);
}

function startsAt(text: string, caption: RegExp): number[] {
  const starts: number[] = [];
  for (const match of matchesIn(text, caption)) {
    const after = text.slice(match.index + match[0].length, match.index + REACH);
    const next = NEXT_ROWS.exec(after);
    if (next === null || new RegExp(caption.source, "i").test(after.slice(0, next.index))) continue;
    if (IN_HEADING.test(after.slice(0, next.index)) && /^sole/i.test(next[0])) continue;
    if (IN_PROSE.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    const number = NUMBER_BEFORE.exec(text.slice(Math.max(0, match.index - 40), match.index));
    starts.push(match.index - (number?.[0].length ?? 0));
  }
  return starts;
}

/** Before words that are no caption: "the name of the reporting person". */
const IN_PROSE = /\b(?:the|each|such|any|see|by|same)\s+$/i;
/** Between the captions of two rows in one line, without their numbers: the heading of a table, one line for each person. */
const IN_HEADING = /^[^\S\n]{2}[^\d\n]*$/;
/** The row's number, on the caption's line or above it. */
const NUMBER_BEFORE = /(?<![^\s|])(?:(?:item|line|row)\s{1,9})?\(?1(?:\s*[.)]\)?)?[\s|]*$/i;
