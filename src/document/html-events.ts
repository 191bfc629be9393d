import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import type { Attributes } from "./html-style.js";

/** What is told of a page, in order; offsets into it. */
export interface HtmlEvents {
  startTag(name: string, attributes: Attributes, start: number, end: number): void;
  endTag(name: string): void;
  text(start: number, end: number): void;
  entity(character: string, start: number, end: number): void;
}

/**
 * Tells the tags and texts of `page` in order. It stands on htmlparser2's tokenizer and not on its
 * parser: that one moves its whole stack for every tag, so that a page of unclosed tags takes minutes.
 */
export function tellHtml(page: string, events: HtmlEvents): void {
  const tokenizer = new Tokenizer({ decodeEntities: true }, new Teller(page, events));
  tokenizer.write(page);
  tokenizer.end();
}

class Teller implements TokenizerCallbacks {
  private tag = "";
  private tagStart = 0;
  private attributes = new Map<string, string>();
  private attribute = "";
  private value = "";

  constructor(
    private readonly page: string,
    private readonly events: HtmlEvents,
  ) {}

  ontext(start: number, end: number): void {
    this.events.text(start, end);
  }

  ontextentity(codePoint: number, end: number): void {
    const start = this.page.lastIndexOf("&", end - 1);
    this.events.entity(String.fromCodePoint(codePoint), start, end);
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.page.slice(start, end).toLowerCase();
    this.tagStart = start - 1;
    this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.page.slice(start, end).toLowerCase();
    this.value = "";
  }

  onattribdata(start: number, end: number): void {
    this.value += this.page.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    if (!this.attributes.has(this.attribute)) this.attributes.set(this.attribute, this.value);
  }

  onopentagend(end: number): void {
    this.events.startTag(this.tag, this.attributes, this.tagStart, end + 1);
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
    // HTML reads `<div/>` as `<div>`, but inline XBRL, where `<ix:…/>` occurs, is XML.
    if (this.tag.includes(":")) this.events.endTag(this.tag);
  }

  onclosetag(start: number, end: number): void {
    this.events.endTag(this.page.slice(start, end).toLowerCase());
  }

  readonly oncomment = unseen;
  readonly oncdata = unseen;
  readonly ondeclaration = unseen;
  readonly onprocessinginstruction = unseen;
  readonly onend = unseen;
}

/** Comments, declarations and instructions are not seen. */
function unseen(): void {
  return undefined;
}
