import { matchesIn } from "../figures/matches.js";
import type { Document } from "../document/document.js";
import { decodeEntity } from "../document/entities.js";
import { inFigures } from "../document/in-figures.js";
import { decodeInlineTags } from "../document/inline-markup.js";
import { paragraphsOf, type Paragraph } from "../document/paragraphs.js";
import { rejoined } from "../document/rejoined.js";
import { textDocument } from "../document/text-document.js";
import { once } from "../filing/once.js";
import { MappedTextBuilder, type MappedText } from "../source/mapped-text.js";
import type { Element } from "./xml-tree.js";

/** What stands in an element's content beside plain characters; comments and instructions print nothing. */
const PIECES =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[(?<raw>[\s\S]*?)\]\]>|(?<entity>&(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos);)/gi;

/** Markup that agents escape into the free text: what parts lines, and what prints nothing. */
const ESCAPED_MARKUP =
  /<\/?(?<block>p|br|div|li|tr|ul|ol|table)\b[^<>]{0,200}>|<\/?(?:span|td|th|a|tbody)\b[^<>]{0,200}>/gi;

/** What anything that needs decoding begins with; most leaves hold none. */
const MARKUP = /[&<]/;

/** What a reader sees of a leaf: decoded once as XML, and again where its text was escaped twice. */
export const leafText = once((leaf: Element): MappedText => {
  const text = xmlText(leaf);
  return MARKUP.test(text.text) ? decodeInlineTags(withoutMarkup(text)) : text;
});

/** What a reader sees of a leaf that holds free text, lines broken to a width put together again. */
export const leafProse = once((leaf: Element): MappedText => inFigures(rejoined(leafText(leaf))));

/** The paragraphs of a leaf's free text; agents keep one to a line. */
export const leafParagraphs = once((leaf: Element): readonly Paragraph[] => {
  const document = leafDocument(leaf);
  return paragraphsOf({ ...document, wrapped: false }, 0, document.text.length);
});

/** A leaf's free text in lines as typed, but for breaks that are only those of a width. */
export const leafDocument = once((leaf: Element): Document => {
  // As wrapped text is read, so that asterisks stay asterisks; but no two lines are one paragraph, and
  // a bare number is an answer, since an element has no pages.
  const { text, lines, wrapped } = textDocument(rejoined(withoutMarkup(xmlText(leaf))), true);
  return { text, lines: lines.map((line) => ({ ...line, pageStart: false })), wrapped };
});

/** What an element holds as XML: entities and sections decoded, comments left out. */
export const xmlText = once((leaf: Element): MappedText => {
  const content = leaf.within.slice(leaf.contentStart, leaf.contentEnd);
  if (!MARKUP.test(content.text)) return content;
  return rewrite(content, PIECES, (match, builder) => {
    const { raw, entity } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (raw !== undefined) builder.copy(content, start + "<![CDATA[".length, end - "]]>".length);
    if (entity !== undefined) builder.replace(decodeEntity(entity) ?? entity, content, start, end);
  });
});

function withoutMarkup(text: MappedText): MappedText {
  return rewrite(text, ESCAPED_MARKUP, (match, builder) => {
    if (match.groups?.["block"] === undefined) return;
    builder.replace("\n", text, match.index, match.index + match[0].length);
  });
}

/** Copies `text` but for what matches `pattern`, in whose place `write` puts what it will. */
function rewrite(
  text: MappedText,
  pattern: RegExp,
  write: (match: RegExpMatchArray & { index: number }, builder: MappedTextBuilder) => void,
): MappedText {
  const builder = new MappedTextBuilder();
  let done = 0;
  for (const match of matchesIn(text.text, pattern)) {
    builder.copy(text, done, match.index);
    write(match, builder);
    done = match.index + match[0].length;
  }
  return done === 0 ? text : builder.copy(text, done, text.length).build();
}
