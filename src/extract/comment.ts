import type { Paragraph } from "../document/paragraphs.js";
import type { Figure } from "../filing/fact.js";
import type { Composition, Filing, Footnote, Powers } from "../filing/filing.js";
import { fits, totalOf } from "../filing/holdings.js";
import { POWERS, row } from "../filing/rows.js";
import type { Decimal } from "../figures/decimal.js";
import type { MappedText } from "../source/mapped-text.js";
import { readComposition } from "./composition.js";
import { textFact, type FactMaker } from "./fact-maker.js";

/** The rows of a person that a comment may explain. */
interface Amounts extends Powers {
  readonly aggregateAmount: Figure | null;
}

/** A structured form has no note marks: what stands below a person's rows is one comment. */
const MARK = "comment";

/** A comment as a note to the cover page; empty where there is none. */
export function readComment(text: MappedText | null, make: FactMaker): Footnote[] {
  if (text === null || !/[a-z\d]/i.test(text.text)) return [];
  return [{ mark: MARK, text: textFact(make, text), composition: readComposition(text, make) }];
}

/** What EDGAR's pages of structured filings print before the comment. */
const CAPTION = /^\s*comment for type of reporting person:\s*/i;

/** The comment below a cover page that EDGAR shows. */
export function readShownComment(paragraphs: readonly Paragraph[], make: FactMaker): Footnote[] {
  const texts = paragraphs.map(({ text }) => text);
  const first = texts.findIndex(({ text }) => CAPTION.test(text));
  const captioned = texts[first];
  if (captioned === undefined) return [];
  const rest = captioned.slice(CAPTION.exec(captioned.text)?.[0].length ?? 0);
  const answer = rest.length === 0 ? texts[first + 1] : rest;
  return readComment(answer ?? null, make);
}

/** A comment that says nothing but what the holding is made of: "Consists of …", "(1) Represents …". */
const OPENS_WITH_PARTS =
  /^\W*(?:\w{1,2}\)\W*)?(?:represents?|representing|consists?|consisting|comprises|comprised|comprising|reflects)\b/i;

/**
 * The rows with the comment's mark on those that it explains. A comment may take apart some other figure
 * (the class outstanding, an earlier holding), so a row is marked where it is the total, and where no row
 * is and no total is named, the aggregate amount alone.
 */
export function withMarks<T extends Amounts>(
  schedule: Filing["schedule"],
  rows: T,
  [comment]: readonly Footnote[],
): T {
  const composition = comment?.composition ?? null;
  if (composition === null) return rows;
  const names = ["aggregateAmount", ...POWERS] as const;
  const total = composition.total?.value ?? totalOf(composition);
  const equal = names.filter((name) => rows[name]?.value.eq(total));
  const numbers = rowsNamed(composition);
  const named = names.filter((name) => numbers.includes(row({ schedule }, name).replace(/\D/g, "")));
  const explained =
    equal.length > 0
      ? equal
      : named.length > 0
        ? named
        : explainsAggregate(composition, rows)
          ? names.slice(0, 1)
          : [];
  return explained.reduce((marked, name) => ({ ...marked, [name]: withMark(marked[name]) }), rows);
}

const LEAD = /^[^.;]{1,80}?(?=\b(?:represents?|consists?|comprises?|reflects?)\b)/i;
const OF_ROWS = /^(?:for|in|and|rows?|box(?:es)?|items?|lines?|\d{1,2})$/i;

/** "Row 7, Row 9: Consists of …", "Rows 7 and 9 represent …": the numbers of the rows that a list of all parts is told to explain. */
function rowsNamed({ claim, total, place }: Composition): string[] {
  const words = LEAD.exec(place.printed)?.[0].match(/[a-z]+|\d+/gi) ?? [];
  const named = claim === "whole" && total === null && words.every((word) => OF_ROWS.test(word));
  return named ? words.filter((word) => /\d/.test(word)) : [];
}

function explainsAggregate(composition: Composition, { aggregateAmount }: Amounts): boolean {
  if (aggregateAmount === null || composition.total !== null) return false;
  const { printed } = composition.place;
  return composition.claim === "whole"
    ? OPENS_WITH_PARTS.test(printed)
    : isPart(composition, aggregateAmount.value);
}

function isPart(composition: Composition, figure: Decimal): boolean {
  return !figure.isZero() && fits(composition, figure);
}

function withMark(figure: Figure | null): Figure | null {
  return figure && { ...figure, marks: [MARK] };
}
