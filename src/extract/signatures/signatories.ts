import { matchesIn } from "../../figures/matches.js";
import { isNaturalName } from "../../figures/natural-name.js";
import type { Piece } from "./signature-piece.js";

/** A legal form, or a word that none but an entity's name has. */
export const ENTITY =
  /\b(?:inc|incorporated|corp|corporation|company|llc|l\.l\.c|l\.?l?\.?p|ltd|limited|trust|bank|partners|fund|gmbh|plc)\b/i;

const FORM_AT_END =
  /\b(?:inc|incorporated|corp|corporation|company|llc|l\.l\.c|l\.?l?\.?p|ltd|limited|trust|n\.a|gmbh|plc)\W*$/i;

const RANK =
  "senior|executive|vice|assistant|trust|deputy|general|managing|chief|first|duly|authori[sz]ed|corporate|financial|operating|investment|legal|compliance|portfolio|sole|joint|class\\s[A-C]|co";
const OFFICE_NAME =
  "pr[eé]sidente?|secretary|treasurer|counsel|officer|directors?|managers?|member|partner|chair(?:man|woman|person)?|(?:co-?)?trustees?|attorney[\\s-]in[\\s-]fact|controller|comptroller|signatory|agent|advis[eo]r|executor|administrator|principal|founder|analyst|shareholder|proprietor|owner|head(?=\\sof\\b)|c[efoti]o|cco|[ae]?s?vp|g[eé]rante?|gesch[aä]ftsf[uü]hrer(?:in)?|prokurist(?:in)?|vorstand|administrateur|directeur";
const OFFICE = new RegExp(
  String.raw`^\W*(?:(?:${RANK})[\s-]+)*(?:${OFFICE_NAME})(?:\W*$|\s*[,;(/&]|\s+(?:and|of|for|pursuant|under|by|d[eé]l[eé]gu[eé]e?)(?!\p{L})|\s[A-C]\W*$)`,
  "iu",
);

/** Whether a piece tells an office and no name: "Vice President and Secretary", "Title: General Partner". */
export function isOffice({ text, start, valueStart }: Piece): boolean {
  return tellsOffice(text.slice(valueStart - start));
}

/** "Jane Roe, Managing Member": a text up to its first comma, and what stands behind it. */
export function parted(text: string): { readonly name: string; readonly rest: string } {
  const comma = text.search(/,(?!\s*(?:[JS]r|I{2,3}|IV)\b)/);
  return comma < 0 ? { name: text, rest: "" } : { name: text.slice(0, comma), rest: text.slice(comma + 1) };
}

/** Whether a text begins with an office and no name. */
export function tellsOffice(text: string): boolean {
  return OFFICE.test(text);
}

/** Whether a name ends in a legal form: "HOLLIN MILLS INCORPORATED". */
export function endsAsEntity({ text }: Piece): boolean {
  return FORM_AT_END.test(text);
}

/** What a name goes on with on its next line: the deed of a trust, a legal form. */
const GOES_ON =
  /^\W*(?:(?:u\/[adtw]|u[at]d|dtd|dated|under\s+(?:an?\s+|the\s+)?(?:trust\s+)?(?:agreement|declaration|deed|indenture|will))\b|(?:l\.?l?\.?p|l\.?l\.?c|inc|ltd|n\.?v|limited\s+partnership)\W*$)/i;

const FOR_OTHERS = /^\W*(?:signed\s+)?(?:for\s+and\s+)?on\s+behalf\s+of\b/i;

/** What stands among names and is none: "By: *", in whose place a note below signs; "a Delaware limited partnership"; "(formed under …". */
const NO_NAME: readonly RegExp[] = [
  FOR_OTHERS,
  /^\W*by\W*$/i,
  /^\s*(?:\(\s*)?an?\s(?=.{0,60}\b(?:partnership|corporation|company|trust|limited|association|bank)\b)/,
  /^\s*\(\s*(?:formed|organi[sz]ed|established|created|dated|a\s|an\s)/,
];

/** The names that stand above a signature, those of two lines as one, and without the offices of who acts for them. */
export function namesAbove(pieces: readonly Piece[]): Piece[] {
  const names: Piece[] = [];
  for (const piece of pieces) {
    if (isOffice(piece) || NO_NAME.some((each) => each.test(piece.text))) continue;
    const last = names.at(-1);
    const goesOn = last !== undefined && !piece.apart && piece.startsLine && !piece.besideOthers;
    if (last !== undefined && piece.goesOn && ENTITY.test(piece.text) && !endsAsEntity(last))
      names.splice(-1, 1, { ...last, further: [...last.further, piece] });
    else if (goesOn && GOES_ON.test(piece.text))
      names.splice(-1, 1, { ...last, text: `${last.text} ${piece.text}`, end: piece.end });
    else names.push(piece);
  }
  return names.map(withoutNote);
}

/** "Attorney-in-Fact for:", "on behalf of:" */
const FOR_THOSE_BELOW = /\b(?:attorney[\s-]in[\s-]fact\s+for|on\s+behalf\s+of|as\s+agent\s+for)\W*:\s*$/i;

/** The names listed below a signature that is given for them, where `below` is what belongs to the signature. */
export function namesListed(below: readonly Piece[], following: readonly Piece[]): Piece[] {
  if (!FOR_THOSE_BELOW.test(below.at(-1)?.text ?? "")) return [];
  const length = following.findIndex(({ kind }) => kind !== "text");
  const listed = length < 0 ? [...following] : following.slice(0, length);
  const next = length < 0 ? undefined : following[length];
  // What stands right above a further signature may be who gives that one.
  const ambiguous = next !== undefined && ["signed", "by", "mark", "through"].includes(next.kind);
  const last = ambiguous ? listed.findLastIndex(({ apart }) => apart) : listed.length;
  return namesAbove(last > 0 ? listed.slice(0, last) : []);
}

/** "Jane M. Roe (1)", "HOLLIN MILLS INCORPORATED*" */
function withoutNote(piece: Piece): Piece {
  const note = /(?<!\s)\s*(?:\(\d{1,2}\)|(?<!\*)\*{1,4}|[†‡])\s*$/.exec(piece.text)?.[0] ?? "";
  return {
    ...piece,
    text: piece.text.slice(0, piece.text.length - note.length),
    end: piece.end - note.length,
  };
}

const INDIVIDUALLY = /\bindividually\b|\bby\s+and\s+on\s+behalf\s+of\b/i;
const ON_BEHALF =
  /\b(?:on\s+behalf\s+of|attorney[\s-]in[\s-]fact\s+for|as\s+(?:(?:a|an|the|sole|co|managing|general)[\s-]+)*(?:trustee|manager|member|partner|president|director)\s+(?:of|for)(?:\s+the)?)\s+(?=\p{Lu})/giu;
/** Behind these no more names are told. */
const ENDS = /;|,?\s(?:and\s)?(?:as|in|pursuant|under|by|dated|dtd|u\/[adt])\s|(?<!\.\s?\p{L})\.?$/iu;
/** Between two names; the comma before a legal form is within one. */
const BETWEEN = /,\s*and\s+|,(?!\s*(?:l\.?l?\.?p|l\.?l\.?c|inc|ltd|n\.?a|corp|plc)\b)\s*|(?<!\s)\s+and\s+/gi;
/** "and its direct and indirect subsidiaries" stands among names. */
const SUBSIDIARIES = /^(?:its|their)\s|\bsubsidiaries$/i;
/** "Jane M. Roe**": the marks of notes are no part of a name. */
const NOTES_AT_END = /(?<![*†‡])[*†‡]{1,9}$/;
/** More is no list of names. */
const LONGEST = 400;

/** A part of a text, its offsets in it. */
interface Part {
  readonly text: string;
  readonly start: number;
}

/** Whom a signature is given for besides the signer: "individually and on behalf of Jane M. Roe". Offsets into `text`. */
export function namesRepresented(text: string): { start: number; end: number }[] {
  if (!INDIVIDUALLY.test(text)) return [];
  const told = text.trimEnd();
  return matchesIn(told, ON_BEHALF).flatMap(({ 0: lead, index }) => {
    const start = index + lead.length;
    const rest = told.slice(start, start + LONGEST);
    return namesOf(rest.slice(0, ENDS.exec(rest)?.index ?? rest.length)).flatMap((name) => {
      const end = start + name.start + name.text.replace(NOTES_AT_END, "").length;
      // A single word at the end may be the first of a name that breaks off.
      const broken = end >= told.length - 1 && !/\s/.test(name.text);
      return name.text.length < 2 || name.text.length > 80 || broken
        ? []
        : [{ start: start + name.start, end }];
    });
  });
}

/** The names of a list: the first ends at a comma, or at an "and" between two names; the others are names by their form. */
function namesOf(list: string): Part[] {
  const [first, ...others] = partsOf(list).filter(({ text }) => !SUBSIDIARIES.test(text));
  const until = others.findIndex(({ text }) => !isName(text));
  const names = until < 0 ? others : others.slice(0, until);
  if (first === undefined) return [];
  if (isName(first.text)) return [first, ...names];
  // "Pine and Cedar Partners" is one name.
  return [{ ...first, text: /^[^,]*/.exec(list)?.[0] ?? "" }];
}

function partsOf(list: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const { 0: between, index } of matchesIn(list, BETWEEN)) {
    parts.push({ text: list.slice(start, index), start });
    start = index + between.length;
  }
  return [...parts, { text: list.slice(start), start }];
}

function isName(text: string): boolean {
  return isNaturalName(text) || FORM_AT_END.test(text);
}
