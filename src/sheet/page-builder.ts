import { OpenElements } from "../document/html-elements.js";
import type { HtmlEvents } from "../document/html-events.js";
import { StyleReader, UNSTYLED, type Attributes } from "../document/html-style.js";
import { boxOf } from "../document/html-symbols.js";
import { VOID } from "../document/html-tags.js";
import type { MappedText } from "../source/mapped-text.js";
import { looksOf } from "./look.js";
import type { PieceQueue } from "./pieces.js";
import type { Box, BoxKind, Piece, SheetNode } from "./sheet.js";

type Draft = Omit<Box, "children"> & { readonly children: SheetNode[]; readonly around: Draft | null };

const KINDS: ReadonlyMap<string, BoxKind> = new Map([
  ["table", "table"],
  ["tr", "row"],
  ["td", "cell"],
  ["th", "cell"],
]);

/** Parts of a table that change nothing of its look. */
const PASSED_OVER = new Set(["tbody", "thead", "tfoot", "html", "body"]);

/** Boxes within boxes deeper than this are drawn as one. */
const DEEPEST = 60;

/** Builds the boxes of a page while its tags are told. The stack of elements is the document reader's own. */
export class PageBuilder implements HtmlEvents {
  private readonly root: Draft = draft("block", [], null);
  private readonly styles = new StyleReader();
  private readonly open: Draft[] = [];
  private readonly elements = new OpenElements(() => {
    this.open.pop();
  });

  constructor(
    private readonly page: MappedText,
    private readonly pieces: PieceQueue,
  ) {}

  /** The page, once it has been told. */
  finish(): readonly SheetNode[] {
    this.print(this.pieces.before(Infinity));
    return this.root.children;
  }

  text(_start: number, end: number): void {
    this.print(this.pieces.before(this.fileOffset(end)));
  }

  entity(_character: string, _start: number, end: number): void {
    this.text(_start, end);
  }

  startTag(name: string, attributes: Attributes, _start: number, end: number): void {
    const appearance = this.styles.appearance(name, attributes);
    this.elements.makeRoom(name, appearance.block);
    this.print(this.pieces.before(this.fileOffset(end)));
    const hidden = this.elements.style.hidden || appearance.hidden;
    if (VOID.has(name)) {
      if (!hidden) this.showVoid(name, attributes, appearance.pageAfter);
      return;
    }
    if (!hidden && appearance.pageBefore) this.place({ kind: "page" });
    if (KINDS.get(name) === "cell" && !this.elements.has("tr")) {
      this.elements.push("tr", UNSTYLED);
      this.open.push(this.enter("row", []));
    }
    this.elements.push(name, appearance);
    const passedOver = hidden || PASSED_OVER.has(name) || this.open.length > DEEPEST;
    this.open.push(
      passedOver
        ? this.inmost
        : this.enter(
            KINDS.get(name) ?? (appearance.block ? "block" : "inline"),
            looksOf(name, attributes, appearance),
            attributes,
          ),
    );
  }

  endTag(name: string): void {
    if (!this.elements.end(name) && name === "br") this.place({ kind: "break" });
  }

  private get inmost(): Draft {
    return this.open.at(-1) ?? this.root;
  }

  private fileOffset(offset: number): number {
    return this.page.source(Math.max(0, offset - 1), offset).end;
  }

  private showVoid(name: string, attributes: Attributes, pageAfter: boolean): void {
    if (name === "br") this.place({ kind: "break" });
    if (name === "hr") this.place({ kind: pageAfter ? "page" : "rule" });
    if (name === "page") this.place({ kind: "page" });
    // The picture of a box is printed as a box is.
    if (name === "img" && boxOf(name, attributes) === null) this.place({ kind: "picture" });
  }

  private enter(kind: BoxKind, looks: readonly string[], attributes?: Attributes): Draft {
    const around = this.home(kind);
    // A row without its table, and a cell without its row, are blocks like any other.
    const lost = (kind === "row" && around.kind !== "table") || (kind === "cell" && around.kind !== "row");
    if (kind === "inline" && looks.length === 0) return around;
    const box = draft(lost ? "block" : kind, looks, around, attributes);
    around.children.push(box);
    return box;
  }

  private place(node: SheetNode): void {
    this.home("block").children.push(node);
  }

  private print(pieces: readonly Piece[]): void {
    const printed = this.home("inline");
    const between = printed !== this.inmost;
    for (const piece of pieces) if (!between || /\S/.test(piece.text)) printed.children.push(piece);
  }

  /** The box that may hold one of this kind: a table holds rows only, a row cells only. */
  private home(kind: BoxKind): Draft {
    let box = this.inmost;
    while (
      box.around !== null &&
      ((box.kind === "table" && kind !== "row") || (box.kind === "row" && kind !== "cell"))
    )
      box = box.around;
    return box;
  }
}

function draft(
  kind: BoxKind,
  looks: readonly string[],
  around: Draft | null,
  attributes?: Attributes,
): Draft {
  const spanned = (name: string): number => {
    const count = Number(attributes?.get(name) ?? 1);
    return Number.isInteger(count) && count > 0 && count < 100 ? count : 1;
  };
  return { kind, looks, around, columns: spanned("colspan"), rows: spanned("rowspan"), children: [] };
}
