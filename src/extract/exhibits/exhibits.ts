import type { Document } from "../../document/document.js";
import { paragraphsOf, type Paragraph } from "../../document/paragraphs.js";
import type { Exhibit } from "../../filing/filing.js";
import { matchesIn } from "../../figures/matches.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { readIncorporation } from "./incorporation.js";
import type { ItemSection } from "../items/items.js";

/** `99.1`, `1-A`, `A`, `99(a)`, `(2)(a)`, `IV`. */
const NUMBER = String.raw`\(\d{1,2}\)\s?\([a-z]\)|\([a-z]\)|(?:\d{1,3}|[IVX]{1,4}|[A-Z])(?:[.-](?:\d{1,3}|[A-Za-z])|\([a-z\d]{1,4}\)){0,2}`;
/** `Exhibit 10.1`, at the start of a list's entry; a description may open with a rate or a year. */
const ENTRY = new RegExp(
  String.raw`^[\s\-•]*(?:(?:[Ee]xhibit|EXHIBIT|Ex\.)\s+(?:[Nn]o\.?\s*)?)?["“”]?(${NUMBER})["”]?[*⁽⁾⁰¹²³⁴⁵⁶⁷⁸⁹]*(?:(?:\s{0,9}[.:)–—-]){1,80}\s*|\s+)(?=[A-Za-z["“*]|\d{1,2}(?:\.\d{1,3})?%\s|(?:19|20)\d\d\s[A-Z])`,
);
const BARE = /^[\s\-•]*exhibit\s+(?:no\.?\s*)?([A-Z\d.]{1,6}(?:\([a-z]\))?)\s*(?:[.:]\s*)?$/i;
/** "(1) Press Release", "(1)..Press Release": the numbers of a list that has no others; notes at a list's end begin so, too. */
const IN_PARENTHESES =
  /^\s*\((\d{1,2})\)(?:\s{0,9}[.:–—-]){0,80}\s*(?=["“A-Z])(?!(?:Previously|Filed|Incorporated|Furnished|Portions|Pursuant|To|See|Not|None|The|All|Each|This)\b)/;
/** A page's number and the like, which stand at the start of a line, too. */
const NO_EXHIBIT = /^\s*\d{1,3}\s+of\s+\d/i;
const INDEX =
  /^\W*(?:exhibit\s+index\b[^.]{0,40}|index\s+(?:to|of)\s+exhibits|list\s+of\s+exhibits|exhibits)\W*$/i;

/** What a list of exhibits holds: each number once, and what it lists under a number that it has already. */
export interface ExhibitList {
  readonly exhibits: readonly Exhibit[];
  readonly exhibitsAgain: readonly Exhibit[];
}

/**
 * The exhibits that Item 7 lists, or, where it lists none, the exhibit index: behind the signatures or, as in many a
 * 13G, ahead of them behind the last Item.
 */
export function readExhibits(
  document: Document,
  item7: ItemSection | undefined,
  make: FactMaker,
  { lastItem, bodyEnd }: { readonly lastItem: ItemSection | undefined; readonly bodyEnd: number },
): ExhibitList {
  const listed = eachOnce(exhibitsIn(item7?.paragraphs ?? [], make));
  if (listed.exhibits.length > 0) return listed;
  // Behind an index come the exhibits themselves, with numbers of their own.
  const { exhibits } = eachOnce(indexedExhibits(document, make, bodyEnd, document.text.length));
  if (exhibits.length > 0 || lastItem === undefined) return { exhibits, exhibitsAgain: [] };
  const ahead = eachOnce(indexedExhibits(document, make, lastItem.answerStart, bodyEnd));
  return { exhibits: ahead.exhibits, exhibitsAgain: [] };
}

/** An entry, and whether its description stands behind its number; on a line below, the number may head the exhibit itself. */
export interface ListEntry {
  readonly exhibit: Exhibit;
  readonly own: boolean;
}

/** "1 to the Form 8-K" goes on with the sentence of an entry above. */
function isTitle({ description }: Exhibit): boolean {
  return !/^[a-z]/.test(description.value);
}

/** The first entry of each number; a list that is printed twice lists nothing again. */
export function eachOnce(entries: readonly ListEntry[]): ExhibitList {
  const exhibits: Exhibit[] = [];
  const exhibitsAgain: Exhibit[] = [];
  for (const { exhibit, own } of entries) {
    const known = exhibits.find(({ number }) => number.value === exhibit.number.value);
    if (known === undefined) exhibits.push(exhibit);
    else if (own && isTitle(exhibit) && known.description.value !== exhibit.description.value)
      exhibitsAgain.push(exhibit);
  }
  return { exhibits, exhibitsAgain };
}

function exhibitsIn(paragraphs: readonly Paragraph[], make: FactMaker): ListEntry[] {
  const read = (patterns: readonly RegExp[]): ListEntry[] =>
    paragraphs.flatMap(
      ({ text }, index) => exhibitIn(text, paragraphs[index + 1]?.text, patterns, make) ?? [],
    );
  const entries = read([ENTRY, BARE]);
  const listed = entries.length === 1 ? (onOneLine(paragraphs, make) ?? entries) : entries;
  const others = listed.length > 0 ? [] : read([IN_PARENTHESES]);
  return others[0]?.exhibit.number.value === "1" ? others : listed;
}

/** Where a further entry of a list on one line may begin: "… Agreement. B. Share Purchase Agreement". */
const NEXT_ENTRY =
  /[.;]\s{1,9}(?:and\s)?(?=(?:exhibit\s)?\(?(?:\d{1,2}(?:\.\d{1,2})?|[A-Z])[.):]\s{1,4}["“A-Z])/gi;
/** The numbers of a list, in their order. */
const ORDER = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];

/** The entries of a list that stands on one line, which are numbered in order from 1 or from A; else `null`. */
function onOneLine(paragraphs: readonly Paragraph[], make: FactMaker): ListEntry[] | null {
  for (const { text } of paragraphs) {
    const between = matchesIn(text.text, NEXT_ENTRY);
    const starts = between.map(({ 0: before, index }) => index + before.length);
    if (starts.length === 0) continue;
    const entries = [0, ...starts].flatMap((start, index) => {
      const next = between[index];
      const piece = text.slice(start, next === undefined ? text.length : next.index + 1);
      return exhibitIn(piece, undefined, [ENTRY, IN_PARENTHESES], make) ?? [];
    });
    const numbers = entries.map(({ exhibit }) => exhibit.number.value);
    const inOrder = (from: (index: number) => string | undefined): boolean =>
      numbers.every((number, index) => number === from(index));
    const inLetters = (index: number): string => String.fromCharCode(65 + index);
    if (numbers.length > starts.length && (inOrder((index) => ORDER[index]) || inOrder(inLetters)))
      return entries;
  }
  return null;
}

function exhibitIn(
  text: MappedText,
  next: MappedText | undefined,
  patterns: readonly RegExp[],
  make: FactMaker,
): ListEntry | null {
  const found = patterns.map((pattern) => pattern.exec(text.text)).find((match) => match !== null) ?? null;
  const entry = NO_EXHIBIT.test(text.text) ? null : found;
  const number = entry?.[1];
  if (entry === null || number === undefined) return null;
  const start = entry[0].indexOf(number);
  const own = entry[0].length < text.length;
  const description = own ? text.slice(entry[0].length) : (next ?? text);
  const exhibit = {
    number: textFact(make, text, start, start + number.length),
    description: textFact(make, description),
    incorporated: readIncorporation(description, make),
  };
  return { exhibit, own };
}

function indexedExhibits(document: Document, make: FactMaker, from: number, to: number): ListEntry[] {
  const heading = document.lines.find(
    (line) =>
      line.start >= from && line.end <= to && INDEX.test(document.text.text.slice(line.start, line.end)),
  );
  if (heading === undefined) return [];
  return exhibitsIn(paragraphsOf(document, heading.end, Math.min(to, heading.end + 4000)), make);
}
