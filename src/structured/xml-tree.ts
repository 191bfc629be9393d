import { createRequire } from "node:module";
import type * as FastXmlParser from "fast-xml-parser";
import { once } from "../filing/once.js";
import type { MappedText } from "../source/mapped-text.js";

/** An element of the XML document. Offsets are into the document's text, that of `within`. */
export interface Element {
  /** Without its prefix: agents write `<com:city>`, `<sch:city>` and `<city>` for the same. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly children: readonly Element[];
  /** False where the document ends inside the element. */
  readonly closed: boolean;
  readonly within: MappedText;
}

/** More elements inside one another than any schedule has. */
const DEEPEST = 40;

interface Parser {
  readonly parse: (xml: string) => unknown;
  /** What a node keeps its place by. */
  readonly place: symbol;
}

let known: Parser | null = null;

/** The parser, made when it is first asked: a filing of text needs none, and one file loads faster than its modules do. */
function parser(): Parser {
  if (known !== null) return known;
  const load = createRequire(import.meta.url);
  const { XMLParser } = load("fast-xml-parser") as typeof FastXmlParser;
  // Text is read from the document itself, so the parser decodes and expands nothing.
  const made = new XMLParser({
    preserveOrder: true,
    captureMetaData: true,
    ignoreAttributes: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: false,
    maxNestedTags: DEEPEST,
  });
  known = {
    parse: (xml) => made.parse(xml) as unknown,
    place: XMLParser.getMetaDataSymbol() as unknown as symbol,
  };
  return known;
}

const START_TAG = /<(?:[^<>"']|"[^"]*"|'[^']*')*>/y;

/** The root element, or `null` where the parser finds none or refuses the text. */
export function parseXml(xml: MappedText): Element | null {
  try {
    return elementsIn(parser().parse(xml.text), xml)[0] ?? null;
  } catch {
    return null;
  }
}

function elementsIn(nodes: unknown, xml: MappedText): Element[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => elementOf(node, xml) ?? []);
}

function elementOf(node: unknown, xml: MappedText): Element | null {
  if (typeof node !== "object" || node === null) return null;
  const place = (node as Record<symbol, { startIndex: number; endIndex?: number } | undefined>)[
    parser().place
  ];
  const [tag, inner] = Object.entries(node).find(([key]) => key !== ":@") ?? [];
  if (tag === undefined || place === undefined) return null;
  const end = place.endIndex ?? xml.length;
  START_TAG.lastIndex = place.startIndex;
  const startTag = START_TAG.exec(xml.text)?.[0] ?? "";
  const contentStart = Math.min(place.startIndex + startTag.length, end);
  // Without an end tag of its own, one looked for would be another element's, far before it.
  const ends = place.endIndex !== undefined && !startTag.endsWith("/>");
  const closing = ends ? xml.text.lastIndexOf("</", end - 1) : end;
  return {
    name: tag.slice(tag.indexOf(":") + 1),
    start: place.startIndex,
    end,
    contentStart,
    contentEnd: Math.max(contentStart, closing),
    children: elementsIn(inner, xml),
    closed: place.endIndex !== undefined,
    within: xml,
  };
}

const STRAY_AMPERSAND = /&(?!#\d{1,7};|#x[\da-f]{1,6};|[a-z]\w{0,30};)/i;

/**
 * Whether every element is ended by its own end tag and no text holds a bare ampersand. The parser itself
 * takes any end tag for any element.
 */
export function isWellFormed(element: Element): boolean {
  return element.closed && endsItself(element) && element.children.every(isWellFormed);
}

/** Whether the element is well-formed but for the end of the text, which leaves it and its last parts open. */
export function breaksOff(element: Element): boolean {
  if (element.closed) return false;
  const last = element.children.at(-1);
  return (
    element.children.slice(0, -1).every(isWellFormed) &&
    (last === undefined || (last.closed ? isWellFormed(last) : breaksOff(last)))
  );
}

function endsItself({ within, start, end, contentStart, contentEnd, children }: Element): boolean {
  const startTag = within.text.slice(start, contentStart);
  const name = /^<([\w:.-]+)/.exec(startTag)?.[1];
  if (name === undefined) return false;
  if (startTag.endsWith("/>")) return end === contentStart;
  const endTag = within.text.slice(contentEnd, end);
  const sound = endTag.startsWith(`</${name}`) && /^\s*>$/.test(endTag.slice(name.length + 2));
  return sound && (children.length > 0 || !hasStray(within.text.slice(contentStart, contentEnd)));
}

function hasStray(content: string): boolean {
  return STRAY_AMPERSAND.test(content.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, ""));
}

/** The first child called one of `names`. */
export function child(element: Element | null | undefined, ...names: readonly string[]): Element | null {
  return element?.children.find(({ name }) => names.includes(name)) ?? null;
}

/** The element reached by following `names` from child to child. */
export function descend(element: Element | null, ...names: readonly string[]): Element | null {
  return names.reduce<Element | null>((at, name) => child(at, name), element);
}

/** Every child called one of `names`. */
export function childrenCalled(element: Element | null | undefined, ...names: readonly string[]): Element[] {
  return element?.children.filter(({ name }) => names.includes(name)) ?? [];
}

/** The elements below `element`, or itself, that hold text and no elements, in order. */
export function leavesOf(element: Element | null): readonly Element[] {
  return element === null ? [] : leavesBelow(element);
}

const leavesBelow = once((element: Element): readonly Element[] =>
  element.children.length === 0 ? [element] : element.children.flatMap(leavesBelow),
);
