import type { Document } from "../../document/document.js";
import { dateIn, type IsoDate } from "../../figures/date.js";
import type { Fact } from "../../filing/fact.js";
import type { FactMaker } from "../words/fact-maker.js";
import type { Piece } from "./signature-piece.js";

/** What bears a date of its own: a trust, the power of attorney that a note tells of. */
const DATED_THING =
  /\b(?:trusts?|u\/[adt]|u[at]d|agreement|plan|will|declaration|settlement|powers?|attorney|exhibit|filed|statement|schedule|form|amend\w*|incorporated|effective|reference|resolution|outstanding|release|expir\w*)\b/i;

/** A line that ends in a paper other than this one, or in words that lead from it to its day: "Trust Agreement, dated as of". */
const OF_PAPER =
  /(?:(?<!\bthis (?:joint \w{1,12} )?)\b(?:of attorney|u\/[adt](?:\/[adt])?|u[at]d|agreement|indenture|declaration(?: of trust)?|resolutions?|authority (?:granted|given|conferred)|expir(?:es|ing|ation)|trust(?= dated))(?: of [^.;]{1,40}(?= dated))?(?: (?:dated|effective|granted|adopted|made))?(?: (?:as of|as|on|of))?| at)$/i;

/** What may lead to that day on the next line, without the caption of a date. */
const LEADS = /^(?:dated)? ?(?:as of|of|on)?$/i;

/** Words without the marks and blanks between them. */
const plain = (text: string): string => text.replace(/[\s,:]+/g, " ").trim();

/** "… beneficial ownership of the common stock at May 2, 2000, …": the day on which something is told to be so. */
const AT = /\bat\s+$/;

/** "Date: May 2, 2000 (for the year that ended": what follows is another day. */
const OPEN_ASIDE = /\([^()]*$/;

/** In a sentence in capitals, which may tell of anything, what makes a day that of signing. */
const SIGNS_ON = /\b(?:dated?|executed|signed|witness|day\s+of)\b/i;

/** A name that breaks off before the day on which what it names was made: "a Maine limited partnership formed". */
const MADE_ON = /\b(?:formed|dated|established|created|organi[sz]ed|settled)(?: (?:as of|on))?$/i;

/** "DATED MARCH 14, 1988" without a colon: a trust's day, or that of signing. */
const DATED_DAY = /^\W*dated\b(?!\s*:)/i;

/** A trust, or a comma behind which a name goes on. */
const MAY_GO_ON = /\btrusts?\b(?!\s+(?:co\b|company|bank|corp|services|n\.?a))|,\s*$/i;

/** The days that are part of the name above them: below a trust's name, where a later day is told as that of signing. */
export function daysOfNames(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const open = new Set(pieces.filter((piece, index) => mayBeOfName(piece, pieces[index - 1])));
  if (open.size === 0) return open;
  const signed = pieces.flatMap((piece, index) =>
    open.has(piece) || !isDay(piece, pieces[index - 1]) ? [] : (dateIn(piece.text)?.value ?? []),
  );
  const latest = signed.sort().at(-1) ?? "";
  return new Set([...open].filter(({ text }) => latest > (dateIn(text)?.value ?? latest)));
}

/** A trust dated after the statement is signed is none, so that only an earlier day may be a name's. */
function mayBeOfName(piece: Piece, before: Piece | undefined): boolean {
  if (before === undefined || piece.kind !== "date" || piece.apart || !DATED_DAY.test(piece.text))
    return false;
  return !isSigned(before) && MAY_GO_ON.test(before.text);
}

/** Whether somebody's signature stands in a piece, below which a day is that of signing. */
function isSigned({ kind, text }: Piece): boolean {
  return kind === "signed" || kind === "mark" || /\/s\//i.test(text);
}

/** Whether a piece is the day on which the statement is signed. "dated May 1, 1990" below a trust's name is the trust's. */
export function isDay(piece: Piece, before: Piece | undefined): boolean {
  const day = dateIn(piece.text);
  const lead = piece.text.slice(0, day?.start);
  if (before !== undefined && !piece.apart) {
    if (OPEN_ASIDE.test(before.text)) return false;
    if (day !== null && !lead.includes(":") && LEADS.test(plain(lead))) {
      const above = plain(before.text);
      if (OF_PAPER.test(above) || MADE_ON.test(above)) return false;
    }
  }
  if (piece.kind === "prose" && !/[a-z]/.test(piece.text) && !SIGNS_ON.test(piece.text)) return false;
  if (piece.kind !== "date") return day !== null && !AT.test(lead) && !DATED_THING.test(piece.text);
  const continues = !piece.apart && before?.kind === "text" && DATED_THING.test(before.text);
  return !continues || !/^\W*(?:dated\b|\d)/.test(piece.text);
}

/** The day that a piece prints. */
export function dateFact(document: Document, make: FactMaker, piece: Piece): Fact<IsoDate> | null {
  const date = dateIn(piece.text);
  return date && make(date.value, document.text, piece.start + date.start, piece.start + date.end);
}
