import { Raise } from "./html-css.js";
import { OpenElements, type OpenElement } from "./html-elements.js";
import type { HtmlEvents } from "./html-events.js";
import { Layout } from "./html-layout.js";
import { isAcrossPage } from "./html-rule.js";
import type { Segment } from "./html-segments.js";
import { boxOf } from "./html-symbols.js";
import { StyleReader, UNSTYLED, type Appearance, type Attributes } from "./html-style.js";
import { STRUCK, VOID } from "./html-tags.js";
import { TextPrinter } from "./html-text.js";

/** Turns the tags and texts of a page into what is printed of it. */
export class HtmlReader implements HtmlEvents {
  private readonly layout: Layout;
  private readonly printer: TextPrinter;
  private readonly styles = new StyleReader();
  private readonly elements = new OpenElements((element) => {
    this.close(element);
  });

  private readonly ends = new Map<string, number>();

  constructor(private readonly page: string) {
    this.layout = new Layout(page);
    this.printer = new TextPrinter(page, this.layout);
  }

  /** Everything printed, once the page has been told. */
  finish(): readonly Segment[] {
    this.elements.endAll();
    this.printer.flush();
    return this.layout.segments;
  }

  text(start: number, end: number): void {
    if (this.elements.current === "style") this.styles.sheet.add(this.page.slice(start, end));
    if (!this.elements.style.hidden) this.printer.text(start, end, this.elements.style);
  }

  entity(character: string, start: number, end: number): void {
    if (!this.elements.style.hidden) this.printer.entity(character, start, end, this.elements.style);
  }

  startTag(name: string, attributes: Attributes, start: number, end: number): void {
    const seen = this.styles.appearance(name, attributes);
    const appearance = STRUCK.has(name) && this.isStruck(name, end) ? { ...seen, hidden: true } : seen;
    this.elements.makeRoom(name, appearance.block);
    if (!this.elements.style.hidden && !appearance.hidden) this.open(name, appearance, attributes);
    if (!VOID.has(name)) this.elements.push(name, appearance);
    else if (!this.elements.style.hidden) this.show(name, appearance, attributes, start, end);
  }

  /** Whether the element ends before long; `<S>` heads the columns of an EDGAR table, and ends nowhere. */
  private isStruck(name: string, end: number): boolean {
    if (this.elements.style.preformatted) return false;
    return this.nextEnd(`</${name}>`, end) <= end + LONGEST_STRUCK;
  }

  /** Behind the next such tag; it is looked for once for all the elements before it. */
  private nextEnd(tag: string, from: number): number {
    const known = this.ends.get(tag) ?? 0;
    if (known >= from + tag.length) return known;
    const sought = new RegExp(tag, "gi");
    sought.lastIndex = from;
    const next = sought.exec(this.page) === null ? Infinity : sought.lastIndex;
    this.ends.set(tag, next);
    return next;
  }

  endTag(name: string): void {
    if (this.elements.end(name) || this.elements.style.hidden) return;
    // A browser sees `</br>` as a line break and `</p>` without its start as an empty paragraph.
    if (name === "br" || name === "p") this.endLine(name === "br");
  }

  private open(name: string, appearance: Appearance, attributes: Attributes): void {
    if (changesMeaning(appearance)) this.printer.flush();
    if (appearance.block) this.endLine(false);
    if (appearance.spaceAbove) this.layout.blank = true;
    if (appearance.pageBefore) this.startPage();
    if (name === "table") this.layout.rows.edgeOfTable();
    if (name === "tr") this.layout.rows.openRow();
    if (name === "td" || name === "th") this.openCell(spanOf(attributes));
  }

  private openCell(span: number): void {
    if (!this.elements.has("tr")) {
      this.elements.push("tr", UNSTYLED);
      this.layout.rows.openRow();
    }
    this.layout.rows.openCell(span);
  }

  /** What an element without content shows. */
  private show(
    name: string,
    appearance: Appearance,
    attributes: Attributes,
    start: number,
    end: number,
  ): void {
    if (name === "br") this.endLine(true);
    if (name === "hr") this.layout.drawRule(isAcrossPage(attributes));
    if (name === "page" || appearance.pageAfter) this.startPage();
    const box = boxOf(name, attributes);
    if (box === null) return;
    this.printer.flush();
    const { preformatted, size } = this.elements.style;
    this.layout.print({ text: box, start, end }, preformatted, size);
  }

  private close({ name, appearance, style }: OpenElement): void {
    if (style.hidden) return;
    if (changesMeaning(appearance)) this.printer.flush();
    if (appearance.block || name === "tr") this.endLine(false);
    if (name === "td" || name === "th") this.layout.rows.closeCell();
    if (name === "tr") this.layout.rows.closeRow();
    if (name === "table") this.layout.rows.edgeOfTable();
    if (appearance.spaceBelow) this.layout.blank = true;
    if (appearance.pageAfter) this.startPage();
  }

  private endLine(visibly: boolean): void {
    this.printer.flush();
    this.layout.endLine(visibly);
  }

  private startPage(): void {
    this.printer.flush();
    this.layout.startPage();
  }
}

/** How much of a page may be struck out in one piece. */
const LONGEST_STRUCK = 10_000;

/** A page cannot make a cell reach further (HTML Living Standard, 4.9.11). */
const LARGEST_SPAN = 1000;

/** Over how many columns a cell reaches. */
function spanOf(attributes: Attributes): number {
  const span = Number.parseInt(attributes.get("colspan") ?? "", 10);
  return span > 0 ? Math.min(span, LARGEST_SPAN) : 1;
}

/** Whether text inside an element means something else than the same text beside it. */
function changesMeaning({ raised, symbol }: Appearance): boolean {
  return raised !== Raise.None || symbol !== null;
}
