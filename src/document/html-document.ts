import type { MappedText } from "../source/mapped-text.js";
import type { Document } from "./document.js";
import { tellHtml } from "./html-events.js";
import { printSegments } from "./html-lines.js";
import { HtmlReader } from "./html-reader.js";
import { withoutPageMarks } from "./page-marks.js";
import { withoutQuickLinks } from "./quick-links.js";

/**
 * Reads a filing made of HTML as a reader sees it in a browser: one pass over the tags, whatever their
 * nesting. Offsets of the document's text lead back to the file through `text`.
 */
export function readHtmlDocument(text: MappedText): Document {
  const reader = new HtmlReader(text.text);
  tellHtml(text.text, reader);
  return withoutQuickLinks(withoutPageMarks(printSegments(text, reader.finish())));
}
