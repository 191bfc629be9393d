/** What a `style` attribute says of how its element is seen; `null` where it says nothing. */
export interface Declared {
  readonly display: string | null;
  readonly hidden: boolean;
  /** A line is drawn through the text: a marked copy shows so what is no longer said. */
  readonly struck: boolean;
  /** Line ends stand as they are typed. */
  readonly preformatted: boolean;
  readonly raised: Raise;
  /** A font of pictures instead of letters. */
  readonly symbol: boolean | null;
  readonly size: Length | null;
  readonly pageBefore: boolean;
  readonly pageAfter: boolean;
  /** Pixels. */
  readonly marginTop: number | null;
  readonly marginBottom: number | null;
}

/** A length in pixels, or in parts of the font around it. */
export interface Length {
  readonly amount: number;
  readonly relative: boolean;
}

/** How far text stands above its line: not, perhaps (moved to the top of it), or for certain. */
export enum Raise {
  None,
  Perhaps,
  Surely,
}

const PIXELS: ReadonlyMap<string, number> = new Map(
  Object.entries({ px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 37.8, mm: 3.78 }),
);
const RELATIVE: ReadonlyMap<string, number> = new Map(Object.entries({ em: 1, rem: 1, ex: 0.5, "%": 0.01 }));
// prettier-ignore
const SIZES: ReadonlyMap<string, number> = new Map(Object.entries({
  "xx-small": 9, "x-small": 10, small: 13, medium: 16, large: 18, "x-large": 24, "xx-large": 32,
}));
/** The pixels of `<font size=1>` to `7`. */
const FONT_SIZES = [10, 13, 16, 18, 24, 32, 48];
const MEDIUM = 16;
const NORMAL_SIZE = 3;

const SYMBOL_FONT = /^\s*(?:["']\s*)?(?:wingdings|webdings|symbol)\b/i;
const BREAK = /^\s*(?:always|page|left|right)\b/;

/** Reads the declarations of a `style` attribute. */
export function readStyle(style: string): Declared {
  const css = declarations(style);
  const font = /^(.*?(?:\d(?:px|pt|pc|in|cm|mm|em|rem|ex|%)|small|medium|large))(?:\/\S+)?\s+(\S.*)$/.exec(
    css.get("font") ?? "",
  );
  const family = css.get("font-family") ?? font?.[2];
  const [top, bottom] = margins(css.get("margin"));
  return {
    display: css.get("display") ?? null,
    hidden: css.get("display") === "none" || css.get("visibility") === "hidden",
    struck: /\bline-through\b/.test(css.get("text-decoration") ?? css.get("text-decoration-line") ?? ""),
    preformatted: /^(?:pre|break-spaces)/.test(css.get("white-space") ?? ""),
    raised: raiseOf(css),
    symbol: family === undefined ? null : isSymbolFont(family),
    size: length(css.get("font-size") ?? font?.[1]?.split(/\s+/).at(-1)),
    pageBefore: breaks(css, "before"),
    pageAfter: breaks(css, "after"),
    marginTop: pixels(css.get("margin-top")) ?? top,
    marginBottom: pixels(css.get("margin-bottom")) ?? bottom,
  };
}

/** Whether a font shows pictures in the place of letters: Wingdings, Symbol. */
export function isSymbolFont(family: string): boolean {
  return SYMBOL_FONT.test(family);
}

/** The size that `<font size=…>` asks for: a number, or steps from the normal one. */
export function fontTagSize(size: string): number | null {
  const match = /^\s*([+-]?)(\d)/.exec(size);
  if (match === null) return null;
  const steps = Number(match[2]);
  const step = match[1] === "" ? steps : NORMAL_SIZE + (match[1] === "-" ? -steps : steps);
  return FONT_SIZES[Math.min(Math.max(step, 1), FONT_SIZES.length) - 1] ?? null;
}

function declarations(style: string): Map<string, string> {
  const css = new Map<string, string>();
  for (const part of style.toLowerCase().split(";")) {
    const colon = part.indexOf(":");
    if (colon > 0) css.set(part.slice(0, colon).trim(), part.slice(colon + 1).trim());
  }
  return css;
}

function raiseOf(css: ReadonlyMap<string, string>): Raise {
  const align = css.get("vertical-align") ?? "";
  if (align === "super" || (length(align)?.amount ?? 0) > 0) return Raise.Surely;
  if (css.get("position") === "relative") {
    const bottom = length(css.get("bottom"))?.amount ?? 0;
    const top = length(css.get("top"))?.amount ?? 0;
    if (bottom > 0 || top < 0) return Raise.Surely;
  }
  return align.includes("top") ? Raise.Perhaps : Raise.None;
}

function breaks(css: ReadonlyMap<string, string>, where: "before" | "after"): boolean {
  return BREAK.test(css.get(`page-break-${where}`) ?? css.get(`break-${where}`) ?? "");
}

function length(value: string | undefined): Length | null {
  const keyword = SIZES.get(value ?? "");
  if (keyword !== undefined) return { amount: keyword, relative: false };
  const match = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))\s*([a-z%]*)/.exec(value ?? "");
  if (match === null) return null;
  const [, number, unit = ""] = match;
  const relative = RELATIVE.get(unit);
  return relative === undefined
    ? { amount: Number(number) * (PIXELS.get(unit) ?? 1), relative: false }
    : { amount: Number(number) * relative, relative: true };
}

function pixels(value: string | undefined): number | null {
  const read = length(value);
  return read && (read.relative ? read.amount * MEDIUM : read.amount);
}

/** Top and bottom of the shorthand `margin`. */
function margins(value: string | undefined): [number | null, number | null] {
  const parts = value?.split(/\s+/) ?? [];
  return [pixels(parts[0]), pixels(parts[2] ?? parts[0])];
}
