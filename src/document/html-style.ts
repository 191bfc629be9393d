import { fontTagSize, isSymbolFont, Raise, readStyle, type Declared } from "./html-css.js";
import { StyleSheet } from "./html-sheet.js";
import { BLOCK, PREFORMATTED, SPACED, TABLE, UNSEEN } from "./html-tags.js";

/** How the text of an element is seen; handed down from element to element. */
export interface Style {
  readonly hidden: boolean;
  readonly preformatted: boolean;
  readonly raised: Raise;
  readonly symbol: boolean;
  /** Of the font, in pixels. */
  readonly size: number;
}

/** What an element's tag and attributes say, apart from what it inherits. */
export interface Appearance {
  readonly hidden: boolean;
  readonly block: boolean;
  readonly preformatted: boolean;
  readonly raised: Raise;
  readonly symbol: boolean | null;
  readonly size: Declared["size"];
  readonly pageBefore: boolean;
  readonly pageAfter: boolean;
  /** Whether a blank strip parts it from what stands above and below it. */
  readonly spaceAbove: boolean;
  readonly spaceBelow: boolean;
}

/** An element's attributes by name, in lower case. */
export type Attributes = ReadonlyMap<string, string>;

/** The style of a text that no element styles. */
export const PLAIN: Style = {
  hidden: false,
  preformatted: false,
  raised: Raise.None,
  symbol: false,
  size: 16,
};

/** An element that says nothing of its text. */
export const UNSTYLED: Appearance = {
  hidden: false,
  block: false,
  preformatted: false,
  raised: Raise.None,
  symbol: null,
  size: null,
  pageBefore: false,
  pageAfter: false,
  spaceAbove: false,
  spaceBelow: false,
};

/** A margin of this many pixels is seen as a blank line. */
const BLANK_STRIP = 9;

/** Reads appearances; equal `style` attributes, of which a filing has thousands, are read once. */
export class StyleReader {
  private readonly styles = new Map<string, Declared>();
  readonly sheet = new StyleSheet();

  appearance(name: string, attributes: Attributes): Appearance {
    const ofSheet = this.sheet.declarationsFor(name, attributes.get("class") ?? "");
    const own = attributes.get("style") ?? "";
    const css = this.declared(ofSheet === "" ? own : `${ofSheet};${own}`);
    const block = isBlock(name, css.display);
    const face = attributes.get("face");
    const spaced = SPACED.has(name);
    return {
      // A cell keeps its column, whatever is struck out in it.
      hidden: UNSEEN.has(name) || css.hidden || (css.struck && !TABLE.has(name)),
      block,
      preformatted: PREFORMATTED.has(name) || (block && css.preformatted),
      // A cell or a paragraph at the top of its place is not raised.
      raised: block ? Raise.None : name === "sup" ? Raise.Surely : css.raised,
      symbol: css.symbol ?? (face === undefined ? null : isSymbolFont(face)),
      size: css.size ?? tagSize(name, attributes),
      pageBefore: css.pageBefore,
      pageAfter: css.pageAfter,
      spaceAbove: block && (css.marginTop === null ? spaced : css.marginTop >= BLANK_STRIP),
      spaceBelow: block && (css.marginBottom === null ? spaced : css.marginBottom >= BLANK_STRIP),
    };
  }

  private declared(style: string): Declared {
    const known = this.styles.get(style);
    if (known !== undefined) return known;
    const read = readStyle(style);
    this.styles.set(style, read);
    return read;
  }
}

/** The style of an element's text, from its own appearance and the style around it. */
export function styleWithin(around: Style, own: Appearance): Style {
  return {
    hidden: around.hidden || own.hidden,
    preformatted: around.preformatted || own.preformatted,
    raised: own.raised > around.raised ? own.raised : around.raised,
    symbol: own.symbol ?? around.symbol,
    size: own.size === null ? around.size : own.size.amount * (own.size.relative ? around.size : 1),
  };
}

function isBlock(name: string, display: string | null): boolean {
  if (display === "block" && !BLOCK.has(name)) return true;
  if (TABLE.has(name)) return true;
  return BLOCK.has(name) && display !== "inline" && display !== "inline-block";
}

function tagSize(name: string, attributes: Attributes): Declared["size"] {
  if (name === "small") return { amount: 0.83, relative: true };
  const size = name === "font" ? fontTagSize(attributes.get("size") ?? "") : null;
  return size === null ? null : { amount: size, relative: false };
}
