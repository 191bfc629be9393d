import type { MappedText } from "../../source/mapped-text.js";
import { indexNamed } from "../names/aliases.js";
import type { FactMaker } from "../words/fact-maker.js";
import { captionedOwned } from "./item5-captions.js";
import { readListed, type Listed } from "./item5-list.js";
import { withoutMarksBehind } from "../notes/marks.js";
import type { Named } from "../names/subject.js";
import { cellsAtEnd, countIn, percentInCell } from "../tables/table-cells.js";

/** A line of heads that ends in what is owned in all and its percentage: "Reporting Person Held Options Total Percent". */
const HEADS =
  /\b(?:total|aggregate|beneficially\s+owned|beneficial\s+ownership|number\s+of\s+shares)(?:\s+(?:shares|amount|number|stock|beneficially|owned)){0,4}\s+\(?(?:percent\w*|%)(?:\s+(?:of|the|class|shares|stock|common|outstanding|owned|beneficially|ownership)){0,5}\)?\s*$/i;
const WHOSE =
  /^\s*(?:name|reporting\s+person|filing\s+person|(?:beneficial\s+)?(?:owner|holder)|person|fund)s?\b/i;
const ANOTHER_MATTER =
  /\b(?:sold|purchased|acquired|offer\w*|before|after|prior|price|date|vot\w+|pro\s+forma)\b/i;
/** The figures that end a row, a percentage the last of them. */
const FIGURES = /\s(?:\d[\d,]*\s+){1,6}(?:approximately\s+)?\d{1,3}(?:\.\d+)?\s?(?:%|per\s?cent)\s*$/i;
const LONGEST = 400;

/** What a line of a list, or a row of a table in lines of text, gives to one person. */
export function readEntry(
  text: MappedText,
  lead: string,
  persons: readonly Named[],
  make: FactMaker,
): Listed | null {
  return readListed(text, lead, persons, make) ?? readRow(text, lead, persons, make);
}

/** What a row of a table in lines of text gives to one person: the last count, in the column of the total, and the percentage. */
function readRow(text: MappedText, lead: string, persons: readonly Named[], make: FactMaker): Listed | null {
  if (text.length > LONGEST || !isHeads(lead)) return null;
  const figures = FIGURES.exec(text.text);
  const person = figures && indexNamed(withoutMarksBehind(text.text.slice(0, figures.index)), persons);
  if (person === null) return null;
  const [total, share] = cellsAtEnd(text.text).slice(-2);
  const amount = countIn(text, total, make);
  const percent = percentInCell(text, share, make);
  return amount && percent && { person, owned: captionedOwned(amount, percent), percent: null };
}

function isHeads(lead: string): boolean {
  return (
    lead.length <= LONGEST &&
    WHOSE.test(lead) &&
    HEADS.test(lead) &&
    !/\d/.test(lead) &&
    !ANOTHER_MATTER.test(lead)
  );
}
