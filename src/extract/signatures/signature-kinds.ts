import { dateIn } from "../../figures/date.js";
import { isNaturalName } from "../../figures/natural-name.js";
import { IDENTIFICATION_LINE } from "../item2/identification.js";
import { parted, tellsOffice } from "./signatories.js";
import type { FilerNames } from "./signature-filers.js";
import { BARE_MARK, BY_WITH_MARK, SIGNED, SIGNS, STARRED, THROUGH } from "./signature-marks.js";
import type { PieceKind } from "./signature-piece.js";

const KINDS: readonly [PieceKind, RegExp][] = [
  ["signed", SIGNS],
  ["label", IDENTIFICATION_LINE],
  // The head of a page, the caption of a form's field.
  [
    "label",
    /^\W*(?:(?:schedule\s+)?13[dg](?:\s*\/\s*a)?|name\s*\/\s*title|(?:printed\s+)?name(?!\s*:)|comments?\s+accompanying\s+signatures?)\W*$/i,
  ],
  ["prose", /^\W*(?:foot)?notes?\s*:/i],
  // "JANE M. ROE, by Ann Lund pursuant to a power of attorney" is no sentence.
  [
    "text",
    /^\s*\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,4},?\sby:?\s\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,4},?\s(?:pursuant\sto|under)\s.{0,10}\bpower/u,
  ],
  // "for itself and as general partner of", between the names of those for whom one signs, is no sentence.
  [
    "text",
    /^\s*(?:for|on\s+behalf\s+of)\s+(?:it|him|her)self,?\s+and\s+as\s+(?:(?:an?|the|sole|co|managing|general)[\s-]+){0,3}(?:trustee|manager|member|partner|adviser|president|director)\s+(?:of|for)\b.{0,80}$/i,
  ],
  // "By power of attorney" tells no name.
  [
    "text",
    /^[\s_-]*(?:as\s+(?:agents?\s+and\s+)?)?(?:attorneys?[-\s]in[-\s]fact|(?:by|under|pursuant\s+to)\s+(?:an?\s+|the\s+)?powers?\s+of\s+attorney)\b/i,
  ],
  // "Ann Lund, attorney-in-fact for Jane M. Roe pursuant to …" is no sentence.
  [
    "text",
    /^\s*\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,4},\s(?:as\s|his\s|her\s)?(?:agent\sand\s)?[Aa]ttorney[-\s][Ii]n[-\s][Ff]act\b/u,
  ],
  // "Duly authorized under Power of Attorney effective as of …, by and on behalf of Larkspur Holdings LLC"
  ["title", /^(?=\W*duly\s+authori[sz]ed\b)/i],
  ["by", BY_WITH_MARK],
  // The mark of a signature typed in, and no name behind it.
  ["mark", BARE_MARK],
  // An entity that acts for the one above it: "By: Larkspur Holdings LLC, its general partner".
  [
    "through",
    new RegExp(String.raw`${THROUGH.source}\s*(?::\s*)?[A-Z]|^\W*(?:as|its)\s+(?!its\s*:)[a-z]`, "i"),
  ],
  ["signature-line", /^\W*signature\W*$/i],
  ["name", /^\W*name\s*:\s*/i],
  ["title", /^\W*(?:(?:title|(?:as\s+)?its)\s*:|name\s*\/\s*title\b:?(?!\W*\)))\s*/i],
  ["date", /^\W*(?:date|dated)\b\s*:?\s*/i],
  [
    "label",
    /^[^\w(]*\((?!.*\b(?:attorney|president|officer|secretary|partner|manager|member|director|trustee)\b).{0,40}\)\W*$|^[^A-Z]*$|^[^\w[]*\[(?=.*\][^\w\]]*$)|^\W*signatures?\W*$|^\W*(?:page\s+\d|cusip\b)/i,
  ],
  [
    "prose",
    /\b(?:certif(?:y|ies)|reasonable\s+inquiry|due\s+inquiry|knowledge\s+and\s+belief|set\s+forth|the\s+undersigned|is\s+true|complete\s+and|hereby|pursuant|agree[sd]?|attention|intentional|note\.)\b/i,
  ],
];

/** What a piece of a signature page is by its words, and how many characters lead to what it announces. */
export function kindOf(
  text: string,
  filers: FilerNames,
): { readonly kind: PieceKind; readonly lead: number } {
  if (filers.has(text)) return { kind: "text", lead: 0 };
  const starred = STARRED.exec(text)?.[0].length ?? 0;
  if (starred > 0 && isNaturalName(parted(text.slice(starred)).name))
    return { kind: "signed", lead: starred };
  const found = KINDS.find(([, each]) => each.test(text));
  if (found === undefined) return { kind: kindOfText(text), lead: 0 };
  const [kind, pattern] = found;
  const signs = kind === "signed" || kind === "by" || kind === "mark";
  const leading = signs ? SIGNED : kind === "text" || kind === "through" ? /^/ : pattern;
  return { kind, lead: leading.exec(text)?.[0].length ?? 0 };
}

/** "a Delaware limited liability company", below the name that it tells of. */
const FORM_OF_ENTITY =
  /^\W*an?\s(?:\p{Lu}[\p{L}.]*\s){1,3}(?:[a-z]+\s){0,3}(?:partnership|corporation|company|trust|association)\W*$/u;

/** A bare date, a line of a sentence, or what may be a name or a title. */
function kindOfText(text: string): PieceKind {
  const date = dateIn(text);
  if (date !== null && text.trim().length - (date.end - date.start) < 4) return "date";
  const { name, rest } = parted(text);
  if ((isNaturalName(name) && tellsOffice(rest)) || FORM_OF_ENTITY.test(text)) return "text";
  const small =
    text.match(/(?<=\s)[a-z]{3,}/g)?.filter((word) => !/^(?:and|the|for|van|von|der|del)$/.test(word)) ?? [];
  return small.length >= 3 ? "prose" : "text";
}
