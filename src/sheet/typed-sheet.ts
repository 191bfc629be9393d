import { matchesIn } from "../figures/matches.js";
import { readTextDocument } from "../document/text-document.js";
import type { MappedText } from "../source/mapped-text.js";
import { piecesOf } from "./pieces.js";
import type { Sheet, SheetNode } from "./sheet.js";

/** A document of text, line by line, its page breaks drawn. */
export function typedSheet(body: MappedText): Sheet {
  const { text, wrapped } = readTextDocument(body);
  return { title: "", clothes: wrapped ? "typed" : "flowing", main: false, nodes: paged(text) };
}

/** Text exactly as the file has it. */
export function verbatimSheet(text: MappedText): Sheet {
  return { title: "", clothes: "typed", main: false, nodes: piecesOf(text, 0, text.length) };
}

function paged(text: MappedText): SheetNode[] {
  const nodes: SheetNode[] = [];
  let start = 0;
  for (const { index } of matchesIn(text.text, /\f/g)) {
    nodes.push(...piecesOf(text, start, index), { kind: "page" });
    start = index + 1;
  }
  return [...nodes, ...piecesOf(text, start, text.length)];
}
