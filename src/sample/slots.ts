import { matchesIn } from "../figures/matches.js";
/**
 * A slot is a figure, a date or a name whose place is to be known in the finished file. While a statement is told and
 * rendered it stands between characters that no text holds; at the end they are taken out, and the places remain.
 */
const OPEN = "\uE000";
const NAMED = "\uE001";
const CLOSE = "\uE002";
const MARKS = /\uE000[^\uE001]*\uE001|\uE002/g;
const SLOT = /\uE000([^\uE001]*)\uE001([^\uE000\uE002]*)\uE002/g;

/** @param id where it stands: `cover.2.aggregateAmount`, `item5.2.percentOfClass`; each id once in a statement */
export function slot(id: string, text: string): string {
  return `${OPEN}${id}${NAMED}${text}${CLOSE}`;
}

/** The text without the slots' marks. */
export function bare(text: string): string {
  return text.replace(MARKS, "");
}

/** The same with the text of every slot, or of all where it has none, put in another way: as EDGAR's fields ask say. */
export function inSlots(text: string, put: (inner: string) => string): string {
  if (!text.includes(OPEN)) return put(text);
  return text.replace(SLOT, (_all, id: string, inner: string) => slot(id, put(inner)));
}

/** Every slot of a text, in order. */
export function slotsIn(text: string): { readonly id: string; readonly text: string }[] {
  return matchesIn(text, SLOT).map(([, id = "", inner = ""]) => ({ id, text: inner }));
}

/** The same with other text in the slots that `put` knows. */
export function withSlots(text: string, put: (id: string, inner: string) => string): string {
  return text.replace(SLOT, (_all, id: string, inner: string) => slot(id, put(id, inner)));
}

/** A place in a text, from its first character to behind its last. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The finished text, and where each slot stands in it. */
export function finished(text: string): {
  readonly text: string;
  readonly places: ReadonlyMap<string, Place>;
} {
  const places = new Map<string, Place>();
  const open: { id: string; start: number }[] = [];
  let out = "";
  let from = 0;
  for (const { 0: mark, index } of matchesIn(text, MARKS)) {
    out += text.slice(from, index);
    from = index + mark.length;
    if (mark !== CLOSE) open.push({ id: mark.slice(1, -1), start: out.length });
    else {
      const last = open.pop();
      if (last !== undefined) places.set(last.id, { start: last.start, end: out.length });
    }
  }
  return { text: out + text.slice(from), places };
}
