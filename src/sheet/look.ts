import type { Appearance, Attributes } from "../document/html-style.js";
import type { Look } from "./sheet.js";

/** What an element's name alone says of its look. */
const BY_NAME: ReadonlyMap<string, Look> = new Map([
  ["b", "bold"],
  ["strong", "bold"],
  ["th", "bold"],
  ["h1", "bold"],
  ["h2", "bold"],
  ["h3", "bold"],
  ["h4", "bold"],
  ["i", "italic"],
  ["em", "italic"],
  ["u", "under"],
  ["center", "centre"],
  ["pre", "typed"],
  ["blockquote", "indent3"],
  ["li", "indent2"],
]);

const ALIGNED: Readonly<Record<string, Look>> = { center: "centre", right: "right", justify: "justify" };
const VERTICAL: Readonly<Record<string, Look>> = { bottom: "bottom", middle: "middle" };
const PIXELS: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, in: 96, em: 16, "%": 6 };
const STEP = 16;
const MOST = 12;

/** How an element looks, in words of our own: whatever else its attributes say is not kept. */
export function looksOf(name: string, attributes: Attributes, appearance: Appearance): Look[] {
  const css = declarations(attributes.get("style") ?? "");
  const looks = new Set<Look>();
  const add = (look: Look | undefined): void => {
    if (look !== undefined) looks.add(look);
  };
  add(BY_NAME.get(name));
  add(ALIGNED[(css.get("text-align") ?? attributes.get("align") ?? "").toLowerCase()]);
  if (/^(?:bold|[6-9]00)/.test(css.get("font-weight") ?? "")) add("bold");
  if (css.get("font-style") === "italic") add("italic");
  if ((css.get("text-decoration") ?? "").includes("underline")) add("under");
  if (!appearance.block) return [...looks];
  if (appearance.spaceAbove) add("above");
  if (appearance.spaceBelow) add("below");
  add(indent(css));
  if (name === "td" || name === "th") {
    add(VERTICAL[(css.get("vertical-align") ?? attributes.get("valign") ?? "").toLowerCase()]);
    add(width(css.get("width") ?? attributes.get("width") ?? ""));
    for (const side of ["top", "right", "bottom", "left"]) if (hasBorder(css, side)) add(`line-${side}`);
  }
  if (name === "table" && /^[1-9]/.test(attributes.get("border") ?? "")) add("ruled");
  if (name === "table" && /^(?:9\d|100)%/.test(css.get("width") ?? attributes.get("width") ?? ""))
    add("wide");
  return [...looks];
}

function declarations(style: string): Map<string, string> {
  return new Map(
    style.split(";").flatMap((each): [string, string][] => {
      const colon = each.indexOf(":");
      return colon === -1
        ? []
        : [
            [
              each.slice(0, colon).trim().toLowerCase(),
              each
                .slice(colon + 1)
                .trim()
                .toLowerCase(),
            ],
          ];
    }),
  );
}

/** The left edge in steps of one em; EDGAR's pages indent by margins, paddings and first lines. */
function indent(css: ReadonlyMap<string, string>): Look | undefined {
  const left = pixels(css.get("margin-left")) + pixels(css.get("padding-left"));
  const steps = Math.min(MOST, Math.round(left / STEP));
  if (steps > 0) return `indent${String(steps)}`;
  return pixels(css.get("text-indent")) >= STEP ? "first" : undefined;
}

/** A cell's share of the width, in steps of five per cent. */
function width(told: string): Look | undefined {
  const percent = /^(\d{1,3})(?:\.\d+)?%$/.exec(told.trim())?.[1];
  const step = percent === undefined ? 0 : Math.round(Number(percent) / 5) * 5;
  return step >= 5 && step <= 100 ? `width${String(step)}` : undefined;
}

function hasBorder(css: ReadonlyMap<string, string>, side: string): boolean {
  return [css.get(`border-${side}`), css.get("border")].some(
    (told) => told !== undefined && /\b(?:solid|double)\b/.test(told) && !told.startsWith("0"),
  );
}

function pixels(told: string | undefined): number {
  const match = /^(\d+(?:\.\d+)?|\.\d+)(px|pt|in|em|%)/.exec(told ?? "");
  return match === null ? 0 : Number(match[1]) * (PIXELS[match[2] ?? ""] ?? 0);
}
