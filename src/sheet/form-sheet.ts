import { factMaker } from "../extract/words/fact-maker.js";
import type { MappedText } from "../source/mapped-text.js";
import type { SourceFile } from "../source/source-file.js";
import { leafText, xmlText } from "../structured/element-text.js";
import { readXml } from "../structured/mend.js";
import { child, type Element } from "../structured/xml-tree.js";
import { captionOf, rowOf } from "./form-captions.js";
import { piecesOf } from "./pieces.js";
import type { Field, Part, Piece, Sheet, SheetNode } from "./sheet.js";

/** An answer longer than this, or of several lines, is told in sentences. */
const SHORT = 120;
/** The same names mean other things elsewhere, and bear no row there. */
const COVER_PAGE = /^(?:reportingPersonInfo|coverPageHeaderReportingPersonDetails)$/;

/**
 * EDGAR's XML laid out as the form: every element in its order, under the form's captions. `null` where the
 * file is too broken to be read so.
 */
export function formSheet(body: MappedText, source: SourceFile): Sheet | null {
  const lead = body.length - body.text.trimStart().length;
  const root = readXml(lead === 0 ? body : body.slice(lead), factMaker(source))?.root ?? null;
  if (root === null) return null;
  const schedule = child(root, "formData") !== null && /13g["']/i.test(startTag(root)) ? "13G" : "13D";
  return {
    title: "",
    clothes: "form",
    main: false,
    nodes: root.children.map((each) => node(each, schedule, 1, false)),
  };
}

function startTag({ within, start, contentStart }: Element): string {
  return within.text.slice(start, contentStart);
}

function node(element: Element, schedule: "13D" | "13G", depth: number, onCover: boolean): SheetNode {
  return element.children.length > 0
    ? part(element, schedule, depth, onCover)
    : field(element, schedule, onCover);
}

function part(element: Element, schedule: "13D" | "13G", depth: number, onCover: boolean): Part {
  const within = onCover || COVER_PAGE.test(element.name);
  return {
    kind: "part",
    caption: captionOf(element.name, schedule),
    element: nameOf(element),
    depth: Math.min(depth, 4),
    children: element.children.map((each) => node(each, schedule, depth + 1, within)),
  };
}

function field(element: Element, schedule: "13D" | "13G", onCover: boolean): Field {
  const text = printed(element);
  const value = piecesOf(text, 0, text.length);
  return {
    kind: "field",
    row: onCover ? rowOf(element.name, schedule) : null,
    caption: captionOf(element.name, schedule),
    element: nameOf(element),
    value,
    prose: text.length > SHORT || text.text.trim().includes("\n"),
  };
}

/** What a reader sees; a leaf that breaks off in the middle of an escape is shown as it stands. */
function printed(leaf: Element): MappedText {
  const text = leafText(leaf);
  return text.length > 0 ? text : xmlText(leaf);
}

function nameOf({ name, within, start }: Element): Piece {
  const at = within.text.indexOf(name, start);
  return { text: name, source: within.source(at, at + name.length), verbatim: true };
}
