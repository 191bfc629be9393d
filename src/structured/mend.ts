import { matchesIn } from "../figures/matches.js";
import type { Mended } from "../filing/filing.js";
import { MappedTextBuilder, type MappedText } from "../source/mapped-text.js";
import { textFact, type FactMaker } from "../extract/words/fact-maker.js";
import { breaksOff, isWellFormed, parseXml, type Element } from "./xml-tree.js";

/** A document that could be read, and what had to be mended in it. */
export interface MendedXml {
  readonly root: Element;
  readonly repairs: readonly Mended[];
}

interface Defect {
  readonly pattern: RegExp;
  /** What belongs behind the defective piece, or in its place. */
  readonly missing?: string;
  readonly instead?: string;
  readonly message: (piece: string) => string;
}

/** Slips that leave no doubt about what was meant; EDGAR has let the first two through. */
const DEFECTS: readonly Defect[] = [
  {
    pattern: /<\/[\w.:-]+(?=\s*<)/g,
    missing: ">",
    message: (piece) => `The end tag ${piece} is not closed; it was read as ${piece}>.`,
  },
  {
    pattern: /&(?!#\d{1,7};|#x[\da-f]{1,6};|[a-z]\w{0,30};|[#\w]{0,32}$)/gi,
    missing: "amp;",
    message: () => "An ampersand is not written as &amp;; this and any other was read as an ampersand.",
  },
  {
    // No tag begins with a blank, a digit or a sign.
    pattern: /<(?=[\s\d$.,=)])/g,
    instead: "&lt;",
    message: () => "A less-than sign is not written as &lt;; this and any other was read as one.",
  },
];

/**
 * Reads a document that is well-formed, or that has only defects which leave no doubt: see `DEFECTS`, and
 * a document that breaks off. `null` for any other, since its figures could belong to anyone.
 */
export function readXml(xml: MappedText, make: FactMaker): MendedXml | null {
  const sound = wellFormed(xml);
  if (sound !== null) return { root: sound, repairs: [] };
  const repairs: Mended[] = [];
  const mended = DEFECTS.reduce((text, defect) => mend(text, defect, make, repairs), xml);
  const root = wellFormed(mended);
  return root === null ? readBrokenOff(mended, make, repairs) : { root, repairs };
}

function wellFormed(xml: MappedText): Element | null {
  const root = parseXml(xml);
  return root !== null && isWellFormed(root) ? root : null;
}

function mend(xml: MappedText, defect: Defect, make: FactMaker, repairs: Mended[]): MappedText {
  const builder = new MappedTextBuilder();
  let done = 0;
  for (const match of matchesIn(xml.text, defect.pattern)) {
    const end = match.index + match[0].length;
    const { missing = "", instead } = defect;
    if (instead === undefined) builder.copy(xml, done, end).replace(missing, xml, end - 1, end);
    else builder.copy(xml, done, match.index).replace(instead, xml, match.index, end);
    const message = defect.message(match[0]);
    if (repairs.at(-1)?.message !== message)
      repairs.push({ message, place: textFact(make, xml, match.index, end) });
    done = end;
  }
  return done === 0 ? xml : builder.copy(xml, done, xml.length).build();
}

/** Reads as far as the text goes, where all that is wrong is that it ends before its elements do. */
function readBrokenOff(xml: MappedText, make: FactMaker, repairs: readonly Mended[]): MendedXml | null {
  const kept = xml.slice(0, wholeLength(xml.text));
  const root = parseXml(kept);
  if (root === null || !breaksOff(root)) return null;
  const open = openElements(root);
  const last = open.at(-1) ?? root;
  const repair: Mended = {
    message:
      `The document breaks off inside the element ${last.name}; ` +
      "it was read up to there, and what that element states was left out.",
    place: textFact(make, kept, last.start, last.contentStart),
  };
  return { root: withoutLastLeaf(root), repairs: [...repairs, repair] };
}

/** The length of `text` without the comment, the section or the tag in which it ends. */
function wholeLength(text: string): number {
  const openings: readonly [string, string][] = [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<", ">"],
  ];
  return openings.reduce((length, [open, close]) => {
    const at = text.lastIndexOf(open, length - 1);
    return at >= 0 && !text.includes(close, at) ? Math.min(length, at) : length;
  }, text.length);
}

/** The elements that the end of the text leaves open, the outermost first. */
function openElements(element: Element): Element[] {
  if (element.closed) return [];
  const last = element.children.at(-1);
  return [element, ...(last === undefined ? [] : openElements(last))];
}

/** Answers that may be given several times, each in an element of its own. */
const LISTED =
  /^(?:fundType|typeOfReportingPerson|typeOfPersonFiling|designateRulePursuantThisScheduleFiled)$/;

/** Leaves out the last leaf, whose text may be the first digits of a figure, and a list that may go on. */
function withoutLastLeaf(element: Element): Element {
  const last = element.children.at(-1);
  if (last === undefined) return element;
  if (last.closed || last.children.length === 0) {
    const kept = last.closed ? element.children : element.children.slice(0, -1);
    const until = kept.findLastIndex(({ name }) => !LISTED.test(name));
    return { ...element, children: kept.slice(0, until + 1) };
  }
  return { ...element, children: [...element.children.slice(0, -1), withoutLastLeaf(last)] };
}
