import { dateIn } from "../../figures/date.js";
import { plainName } from "../../figures/names.js";
import type { Exhibit } from "../filing.js";

/** A number taken apart: what it has in common with its neighbours, and its place among them. */
export interface ExhibitPlace {
  readonly exhibit: Exhibit;
  readonly family: string;
  readonly order: number;
  /** The place of the last where the entry is of several: "99.3-99.5". */
  readonly last?: number;
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const DIGITS = /^(.*?)(\d{1,3})(\)?)$/;
const LETTER = /^(.*?\(?)([a-z])(\)?)$/i;

/**
 * The exhibits of a list with their places: `99.1` is the first of `99.#`, `(b)` the second of `(a)`, `III`, where all
 * are such numerals, the third.
 */
export function placesOf(exhibits: readonly Exhibit[]): ExhibitPlace[] {
  const roman = exhibits.every(({ number }) => ROMAN.includes(number.value));
  return exhibits.flatMap((exhibit) => {
    const number = bare(exhibit);
    if (roman) return [{ exhibit, family: "I", order: ROMAN.indexOf(number) }];
    const digits = DIGITS.exec(number);
    if (digits !== null) {
      const place = { exhibit, family: `${digits[1] ?? ""}#${digits[3] ?? ""}`, order: Number(digits[2]) };
      const last = lastOf(exhibit, digits[1] ?? "");
      return [last === null ? place : { ...place, last }];
    }
    const letter = LETTER.exec(number);
    if (letter === null) return [];
    const order = (letter[2] ?? "").toLowerCase().charCodeAt(0);
    return [{ exhibit, family: `${letter[1] ?? ""}a${letter[3] ?? ""}`, order }];
  });
}

/** Of "Exhibits 99.3-99.5: Nominee Agreements" the first number is read; the last opens what is read as the description. */
function lastOf({ description }: Exhibit, before: string): number | null {
  const [printed = ""] =
    /^(?:[-–—]\s*|(?:to|through|and)\s+)?[\w.]{1,12}(?=[:\s])/.exec(description.value) ?? [];
  const [, family, order] =
    DIGITS.exec(printed.replace(/^(?:[-–—]\s*|(?:to|through|and)\s+)|\.$/g, "")) ?? [];
  return order === undefined || family !== before ? null : Number(order);
}

/** From here on, a bare number is that of a kind of exhibit (Regulation S-K, Item 601), not a place in a list. */
const KIND = 20;

/** Whether a number stands next to the one before it, in a list where nothing is left out. */
export function follows(before: ExhibitPlace, next: ExhibitPlace): boolean {
  return (
    next.order === before.order + 1 ||
    (before.last !== undefined && next.order === before.last + 1) ||
    (next.family === "#" && next.order >= KIND && next.order > before.order)
  );
}

/** Whether two entries number alike: an entry's parts are marked in another way than the entries themselves. */
export function sameStyle(a: Exhibit, b: Exhibit): boolean {
  return styleOf(a) === styleOf(b);
}

/** `1`, `(a)` and `99.1` with every figure and every letter alike. */
function styleOf(exhibit: Exhibit): string {
  return bare(exhibit)
    .replace(/\d+/g, "1")
    .replace(/[a-z]/g, "a")
    .replace(/[A-Z]+/g, "A");
}

function bare({ number }: Exhibit): string {
  return number.value.replace(/\s+/g, "");
}

/**
 * Whether two entries may be one exhibit: an index printed again may call it by fewer words. Two agreements of the same
 * parties differ in their dates.
 */
export function mayBeOneExhibit(a: Exhibit, b: Exhibit): boolean {
  const [day, other] = [dateIn(a.description.value), dateIn(b.description.value)];
  if (day !== null && other !== null && day.value !== other.value) return false;
  const [words, others] = [tellingWords(a), tellingWords(b)];
  const shared = words.filter((word) => others.includes(word)).length;
  return shared * 2 >= Math.min(words.length, others.length);
}

function tellingWords({ description }: Exhibit): string[] {
  const words = plainName(description.value).split(" ");
  return [...new Set(words.filter((word) => word.length > 3))];
}
