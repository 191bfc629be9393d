import { indexNamed } from "./aliases.js";
import type { Named } from "./subject.js";

const FAMILY = String.raw`\p{Lu}[\p{L}'’-]+`;
/** "Messrs. Roe and Thorne", "Messrs. Roe, Thorne and Oak". */
const MESSRS = new RegExp(
  String.raw`\bMessrs\.?\s+(${FAMILY}(?:,\s${FAMILY}){0,6},?\s(?:and|or)\s${FAMILY})`,
  "gu",
);
const MARK = /^[\s\-•]*(?:\(?[a-z\d]{1,2}[.)]\s*)?/i;

/** "Messrs. Roe and Thorne" as "Mr. Roe and Mr. Thorne", by which names the text calls them elsewhere. */
export function eachMister(text: string): string {
  return text.replace(MESSRS, (_, names: string) => names.replace(new RegExp(FAMILY, "gu"), "Mr. $&"));
}

/** The persons whose family names alone make up a heading, by index; empty where one of them is nobody's. */
export function messrsHeaded(text: string, persons: readonly Named[]): readonly number[] {
  const bare = text.replace(MARK, "").replace(/[:.]\s*$/, "");
  if (bare.replace(MESSRS, "") !== "") return [];
  const named = eachMister(bare)
    .split(/,\s|,?\s(?:and|or)\s/)
    .map((name) => indexNamed(name, persons));
  return named.every((person) => person !== null) ? named : [];
}
