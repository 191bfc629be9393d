import { tellHtml } from "../document/html-events.js";
import { readHtmlDocument } from "../document/html-document.js";
import type { MappedText } from "../source/mapped-text.js";
import { PageBuilder } from "./page-builder.js";
import { PieceQueue } from "./pieces.js";
import type { Sheet } from "./sheet.js";

/**
 * A document of HTML, laid out as a browser does: what is printed, taken from the document's own reader, in boxes
 * of our own making. Nothing of its markup is kept but the kind of a box and how it looks, out of short lists.
 */
export function pageSheet(body: MappedText): Sheet {
  const builder = new PageBuilder(body, new PieceQueue(readHtmlDocument(body).text));
  tellHtml(body.text, builder);
  return { title: "", clothes: "page", main: false, nodes: builder.finish() };
}
