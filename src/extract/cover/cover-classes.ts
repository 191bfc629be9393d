import { matchesIn } from "../../figures/matches.js";
import { percentAtStart, type Percent } from "../../figures/percent.js";
import type { Fact } from "../../filing/fact.js";
import { lettered } from "../../filing/share-class.js";
import { marksAtStart } from "../notes/marks.js";

/** "Common Stock: 16,667,286"; of two classes below each other neither is chosen. */
export const CLASS_AHEAD =
  /^\s*(?:(?:class|series)\s+[a-z\d]{1,2}\s+)?(?:(?:common|ordinary)\s+)?(?:stock|shares|units):[^\S\n]*(?=[\d\-–—])(?!.{1,200}\b(?:stock|shares|units):)/is;

/** "Class A: 1,000,000; Class B: 2,000,000", or the class behind its figure: what a row says of one class, its name and where a figure begins. */
const CLASS_PART = /[^\n;]+/g;
const CLASS_NAME =
  /\b(?:(?:class|series)\s+[a-z\d]{1,2}\b(?:\s+(?:common|ordinary|preferred|stock|shares|units)\b){0,2}|(?:common|ordinary)\s+(?:stock|shares|units)\b)/i;
const FIGURE = /-\s?0|\d|<|\b(?:none|nil|less)\b/i;

/** An aside of all classes together: "(5.3% of total common stock)". */
const OF_ALL = /^\s*\([^()]{0,60}\b(?:total|all|aggregate|combined|entire)\b/i;

/** A value with its place in a text. */
export interface PrintedAt<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}
/** A figure of one class. */
export type OfClass<T> = Fact<T> & { readonly ofClass: string; readonly marks: readonly string[] };

/** A percentage as `byClass` reads one. */
export function percentRead(text: string): PrintedAt<Percent> | null {
  const found = percentAtStart(text);
  return found && { ...found, value: found.percent };
}

/** The figures of an answer by their classes' letters; empty where one has no class, or two have the same. */
export function figuresByClass<T>(
  answer: string,
  read: (text: string) => PrintedAt<T> | null,
  make: (value: T, start: number, end: number) => Fact<T>,
): Map<string, OfClass<T>> {
  const found = new Map<string, OfClass<T>>();
  for (const { index, 0: part } of matchesIn(answer.replace(/\band\b/gi, ";  "), CLASS_PART)) {
    if (OF_ALL.test(part)) continue;
    const ofClass = CLASS_NAME.exec(part)?.[0] ?? "";
    const bare = part.replace(ofClass, " ".repeat(ofClass.length));
    const at = bare.search(FIGURE);
    if (at < 0) continue;
    const number = read(bare.slice(at));
    const behind = bare.slice(at + (number?.end ?? 0));
    const key = lettered(ofClass) ?? "";
    const isPlain = ofClass !== "" && !/[a-z]/i.test(bare.slice(0, at)) && !/\d{3}/.test(behind);
    if (number === null || !isPlain || found.has(key)) return new Map();
    const fact = make(number.value, index + at + number.start, index + at + number.end);
    found.set(key, { ...fact, ofClass, marks: marksAtStart(behind) });
  }
  return found;
}
