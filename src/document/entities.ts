import { windows1252Character } from "../source/windows-1252.js";

/** The named entities that filings use; every other one is left as it is printed. */
// prettier-ignore
const NAMED: ReadonlyMap<string, string> = new Map(Object.entries({
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", sect: "§", para: "¶", copy: "©", reg: "®",
  trade: "™", deg: "°", middot: "·", bull: "•", ndash: "–", mdash: "—", lsquo: "‘", rsquo: "’", ldquo: "“",
  rdquo: "”", hellip: "…", dagger: "†", Dagger: "‡", frac12: "½", frac14: "¼", frac34: "¾", eacute: "é",
  ouml: "ö", uuml: "ü", auml: "ä", ensp: " ", emsp: " ", thinsp: " ", euro: "€", pound: "£", yen: "¥",
}));

/** The character of an entity such as `&#167;` or `&amp;`, or `null` where it is none. */
export function decodeEntity(entity: string): string | null {
  const name = entity.slice(1, -1);
  if (!name.startsWith("#")) return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  // Pages of the time wrote windows-1252 codes as numeric references.
  if (code >= 0x80 && code <= 0x9f) return windows1252Character(code);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return String.fromCodePoint(code);
}
