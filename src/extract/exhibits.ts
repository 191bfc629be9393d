import type { Document } from "../document/document.js";
import { paragraphsOf, type Paragraph } from "../document/paragraphs.js";
import type { Exhibit } from "../filing/filing.js";
import type { MappedText } from "../source/mapped-text.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { readIncorporation } from "./incorporation.js";
import type { ItemSection } from "./items.js";

/** `99.1`, `1`, `A`, `99(a)`, `(2)(a)`, `Exhibit 10.1`, at the start of a list's entry. */
const ENTRY =
  /^[\s\-•]*(?:(?:[Ee]xhibit|EXHIBIT|Ex\.)\s+(?:[Nn]o\.?\s*)?)?["“”]?(\(\d{1,2}\)\s?\([a-z]\)|\([a-z]\)|\d{1,3}(?:\.\d{1,3})?(?:\([a-z\d]\))?|[A-Z](?:-\d{1,2})?|[IVX]{1,4})["”]?[*⁽⁾⁰¹²³⁴⁵⁶⁷⁸⁹]*(?:\s*[.:)–—-]+\s*|\s+)(?=[A-Za-z["“*])/;
const BARE = /^[\s\-•]*exhibit\s+(?:no\.?\s*)?([A-Z\d.]{1,6}(?:\([a-z]\))?)\s*[.:]?\s*$/i;
/** A page's number and the like, which stand at the start of a line, too. */
const NO_EXHIBIT = /^\s*\d{1,3}\s+of\s+\d/i;
const INDEX =
  /^\W*(?:exhibit\s+index\b[^.]{0,40}|index\s+(?:to|of)\s+exhibits|list\s+of\s+exhibits|exhibits)\W*$/i;

/** What a list of exhibits holds: each number once, and what it lists under a number that it has already. */
export interface ExhibitList {
  readonly exhibits: readonly Exhibit[];
  readonly exhibitsAgain: readonly Exhibit[];
}

/** The exhibits that Item 7 lists, or, where it lists none, the exhibit index. */
export function readExhibits(
  document: Document,
  item7: ItemSection | undefined,
  make: FactMaker,
  bodyEnd: number,
): ExhibitList {
  const listed = exhibitsIn(item7?.paragraphs ?? [], make);
  return eachOnce(listed.length > 0 ? listed : indexedExhibits(document, make, bodyEnd));
}

/** The first entry of each number; a list that is printed twice lists nothing again. */
export function eachOnce(entries: readonly Exhibit[]): ExhibitList {
  const exhibits: Exhibit[] = [];
  const exhibitsAgain: Exhibit[] = [];
  for (const entry of entries) {
    const known = exhibits.find(({ number }) => number.value === entry.number.value);
    if (known === undefined) exhibits.push(entry);
    else if (known.description.value !== entry.description.value) exhibitsAgain.push(entry);
  }
  return { exhibits, exhibitsAgain };
}

function exhibitsIn(paragraphs: readonly Paragraph[], make: FactMaker): Exhibit[] {
  return paragraphs.flatMap(({ text }, index) => exhibitIn(text, paragraphs[index + 1]?.text, make) ?? []);
}

function exhibitIn(text: MappedText, next: MappedText | undefined, make: FactMaker): Exhibit | null {
  const entry = NO_EXHIBIT.test(text.text) ? null : (ENTRY.exec(text.text) ?? BARE.exec(text.text));
  const number = entry?.[1];
  if (entry === null || number === undefined) return null;
  const start = entry[0].indexOf(number);
  const own = entry[0].length < text.length;
  const description = own ? text.slice(entry[0].length) : (next ?? text);
  return {
    number: textFact(make, text, start, start + number.length),
    description: textFact(make, description),
    incorporated: readIncorporation(description, make),
  };
}

function indexedExhibits(document: Document, make: FactMaker, from: number): Exhibit[] {
  const heading = document.lines.find(
    (line) => line.start >= from && INDEX.test(document.text.text.slice(line.start, line.end)),
  );
  if (heading === undefined) return [];
  return exhibitsIn(
    paragraphsOf(document, heading.end, Math.min(document.text.length, heading.end + 4000)),
    make,
  );
}
