import type { Cell, Document, Line } from "../document/document.js";
import { dateIn } from "../figures/date.js";
import { IDENTIFICATION_LINE } from "./identification.js";
import { byColumns } from "./signature-columns.js";
import { BARE_MARK, BY_WITH_MARK, CAPTION, MARK_AT_END, SIGNED, SIGNS } from "./signature-marks.js";
import { signedInType } from "./typed-signatures.js";

/** What a piece of a signature page is. */
export type PieceKind =
  | "signed"
  | "by"
  | "mark"
  | "through"
  | "name"
  | "title"
  | "date"
  | "signature-line"
  | "label"
  | "prose"
  | "text";

/** A printed piece of a signature page: a cell, joined to the caption before it. Offsets into the document's text. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where what the caption announces begins: behind `By:`, `Title:`, `/s/`. */
  readonly valueStart: number;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
  /** Whether a drawn line stands before it. */
  readonly ruled: boolean;
  /** Whether it stands first on its line. */
  readonly startsLine: boolean;
  /** Whether another signature's pieces stand on its line. */
  readonly besideOthers: boolean;
  /** Whether it stands first in a column of signatures. */
  readonly opensColumn: boolean;
  /** How far from the beginning of its line it stands. */
  readonly column: number;
  /** Whether the name above it in its column goes on with it, the columns beside having none. */
  readonly goesOn: boolean;
  /** The further lines of a name that is broken within its column. */
  readonly further: readonly Piece[];
}

const KINDS: readonly [PieceKind, RegExp][] = [
  ["signed", SIGNS],
  ["label", IDENTIFICATION_LINE],
  // "By power of attorney" tells no name.
  [
    "text",
    /^[\s_-]*(?:as\s+)?(?:attorneys?[-\s]in[-\s]fact|(?:by|under|pursuant\s+to)\s+(?:an?\s+|the\s+)?powers?\s+of\s+attorney)\b/i,
  ],
  // "Ann Lund, attorney-in-fact for Jane M. Roe pursuant to …" is no sentence.
  [
    "text",
    /^\s*\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,4},\s(?:as\s|his\s|her\s)?[Aa]ttorney[-\s][Ii]n[-\s][Ff]act\b/u,
  ],
  ["by", BY_WITH_MARK],
  // The mark of a signature typed in, and no name behind it.
  ["mark", BARE_MARK],
  // An entity that acts for the one above it: "By: Larkspur Holdings LLC, its general partner".
  ["through", /^\W*by\b\s*(?::\s*)?[A-Z]|^\W*(?:as|its)\s+[a-z]/i],
  ["signature-line", /^\W*signature\W*$/i],
  ["name", /^\W*name\s*:\s*/i],
  ["title", /^\W*(?:(?:title|its)\s*:|name\s*\/\s*title\b:?(?!\W*\)))\s*/i],
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

/** A line drawn to sign on. */
const DRAWN = /^[\s_=.–—-]{3,}$/;

/** The pieces of the lines of a signature page, in reading order. */
export function piecesOf(document: Document, lines: readonly Line[]): Piece[] {
  let apart = true;
  let ruled = false;
  const rows = lines.flatMap((line) => {
    const text = document.text.text.slice(line.start, line.end);
    if (text.trim() === "") {
      apart = true;
      return [];
    }
    const found = joinCaptions(document, line.cells).map(([start, end], place) =>
      piece(document, start, end, { apart, ruled, startsLine: place === 0, column: start - line.start }),
    );
    apart = false;
    ruled = DRAWN.test(text);
    return [found.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))];
  });
  const pieces = signedInType(byColumns(rows.filter((row) => row.length > 0)));
  return pieces.map((each, index) =>
    endsProse(each, pieces[index - 1]) ? { ...each, kind: "prose" } : each,
  );
}

/**
 * The last line of a sentence may be a word or two: "and accurate.", "13d-1(k)(1) under the Act.", or begin with a name: "Hollin
 * Mills Incorporated at May 2, 2000."
 */
function endsProse(piece: Piece, before: Piece | undefined): boolean {
  if (piece.kind !== "text" || piece.apart) return false;
  // "dated May 2, 2000, by and on behalf of Larkspur and its / subsidiaries"
  if (before?.kind === "date" && piece.startsLine && /^\s*[a-z]{2,}/.test(piece.text)) return true;
  if (before?.kind !== "prose") return false;
  return /^\s*[a-z\d]/.test(piece.text) || (ENDS_SENTENCE.test(piece.text) && !CLOSED.test(before.text));
}

/** A full stop behind a figure or a word in small letters, which ends no name. */
const ENDS_SENTENCE = /(?:\d|\s[a-z]{2,})\.\s*$/;
const CLOSED = /[.:;!?]\s*$/;

/** `By:` and `/s/ …` are two cells where the gap between them is wide; they are one piece. */
function joinCaptions(document: Document, cells: readonly Cell[]): [number, number][] {
  const joined: [number, number][] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    const before = last === undefined ? "" : document.text.text.slice(last[0], last[1]);
    // Behind a bare mark, the next one is another's signature.
    const another = MARK_AT_END.test(before) && SIGNED.test(document.text.text.slice(cell.start, cell.end));
    if (last !== undefined && CAPTION.test(before) && !another) last[1] = cell.end;
    else joined.push([cell.start, cell.end]);
  }
  return joined;
}

function piece(
  document: Document,
  start: number,
  end: number,
  place: Pick<Piece, "apart" | "ruled" | "startsLine" | "column">,
): Piece {
  const text = document.text.text.slice(start, end);
  const [kind, pattern] = KINDS.find(([, each]) => each.test(text)) ?? [kindOfText(text), /^/];
  const signs = kind === "signed" || kind === "by" || kind === "mark";
  const lead = signs ? SIGNED : kind === "text" || kind === "through" ? /^/ : pattern;
  return {
    kind,
    text,
    start,
    end,
    valueStart: start + (lead.exec(text)?.[0].length ?? 0),
    ...place,
    besideOthers: false,
    opensColumn: false,
    goesOn: false,
    further: [],
  };
}

/** A bare date, a line of a sentence, or what may be a name or a title. */
function kindOfText(text: string): PieceKind {
  const date = dateIn(text);
  if (date !== null && text.trim().length - (date.end - date.start) < 4) return "date";
  const small =
    text.match(/(?<=\s)[a-z]{3,}/g)?.filter((word) => !/^(?:and|the|for|van|von|der|del)$/.test(word)) ?? [];
  return small.length >= 3 ? "prose" : "text";
}
