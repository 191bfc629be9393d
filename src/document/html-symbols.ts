import type { Attributes } from "./html-style.js";
import { CHECKED, UNCHECKED } from "./inline-markup.js";

/** Letters that fonts of pictures draw as something else, in Wingdings, its successors and Webdings. */
const PICTURES: Readonly<Record<string, string>> = {
  c: UNCHECKED, g: CHECKED, o: UNCHECKED, q: UNCHECKED, p: UNCHECKED, r: UNCHECKED, "¨": UNCHECKED, "£": UNCHECKED,
  x: CHECKED, X: CHECKED, "ý": CHECKED, "þ": CHECKED, Q: CHECKED, R: CHECKED, S: CHECKED, T: CHECKED,
  n: "•", l: "•", v: "•", "§": "•", "·": "•", "Ø": "•", "Ÿ": "•", "ü": "✓",
}; // prettier-ignore

/** Where Word puts the characters of such a font when it names no font. */
const PRIVATE_USE = /[\uf020-\uf0ff]/;
const PRIVATE_BASE = 0xf000;

/** What a font of pictures shows for a character that stands alone, or `null` where it is taken as a letter. */
export function pictureOf(character: string): string | null {
  return PICTURES[character] ?? null;
}

/** Whether a text has characters of the private use area, where Word puts those of a font of pictures. */
export function hasPrivateUse(text: string): boolean {
  return PRIVATE_USE.test(text);
}

/** What a character of the private use area shows. */
export function privatePicture(character: string): string | null {
  if (!PRIVATE_USE.test(character)) return null;
  return pictureOf(String.fromCharCode(character.charCodeAt(0) - PRIVATE_BASE));
}

/** The box that an element draws: a field of a form, or a picture that says what it shows, as on EDGAR's own pages; else `null`. */
export function boxOf(name: string, attributes: Attributes): string | null {
  const of = (attribute: string): string => attributes.get(attribute) ?? "";
  if (name === "input" && /^\s*(?:checkbox|radio)/i.test(of("type")))
    return attributes.has("checked") ? CHECKED : UNCHECKED;
  const picture = name === "img" ? `${of("alt")} ${of("src")}` : "";
  if (!/box/i.test(picture) || !/checked/i.test(picture)) return null;
  return /(?:un|not[\s_-]*)checked/i.test(picture) ? UNCHECKED : CHECKED;
}
