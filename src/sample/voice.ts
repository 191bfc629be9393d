import { Decimal } from "../figures/decimal.js";
import { longDate, type IsoDate } from "../figures/date.js";
import { figuresOf, type PersonFigures } from "./figures.js";
import type { Model, Party } from "./model.js";
import { randomOf, type Random } from "./random.js";

/** How one law firm writes: chosen once for a statement, so that it is the same from its first page to its last. */
export interface Voice {
  readonly random: Random;
  readonly model: Model;
  readonly figures: readonly PersonFigures[];
  /** Fields of EDGAR's own, or pages. */
  readonly fields: boolean;
  /** `shares of Common Stock`, `Shares`. */
  readonly shares: string;
  readonly filers: string;
  /** `this Schedule 13D`, `this statement`. */
  readonly statement: string;
  readonly decimals: number;
  readonly notes: "none" | "aggregate" | "powers";
  readonly percentNote: boolean;
  readonly byPerson: boolean;
  readonly powers: "list" | "line" | "sentence";
  readonly holding: string;
  readonly owns: string;
  readonly zero: string;
}

/** How a filing words things, the same for the same seed; `fields` where the form has fields of its own. */
export function voiceOf(model: Model, fields: boolean): Voice {
  const random = randomOf(model.seed, 2);
  const several = model.parties.length > 1;
  return {
    random,
    model,
    figures: model.parties.map((_party, index) => figuresOf(model, index)),
    fields,
    shares: random.pick(["shares of Common Stock", "shares of Common Stock", "Shares"]),
    filers: several ? "Reporting Persons" : "Reporting Person",
    statement: random.pick([`this Schedule ${model.schedule}`, "this statement", "this Statement"]),
    decimals: random.pick([1, 1, 1, 2]),
    notes: random.pick(["none", "aggregate", "powers", "powers"]),
    percentNote: random.oneIn(3),
    byPerson: !fields && random.oneIn(2),
    powers: random.pick(["list", "line", "sentence"]),
    holding: random.pick([
      "held by",
      "held directly by",
      "owned directly by",
      "held of record by",
      "owned by",
    ]),
    owns: random.pick([
      "beneficially owns",
      "may be deemed to beneficially own",
      "is the beneficial owner of",
    ]),
    zero: fields ? "0" : random.pick(["0", "0", "-0-"]),
  };
}

/** `1,234,567`. */
export function count(shares: number): string {
  return String(shares).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** Rounded half up, as custom has it. */
export function percent(value: Decimal, decimals: number): string {
  const rounded = value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  return `${rounded.isZero() && !value.isZero() ? value.toDecimalPlaces(3, Decimal.ROUND_HALF_UP).toFixed() : rounded.toFixed(decimals)}%`;
}

/** `$1,234`, or `$1,234.50` where there are cents. */
export function dollars(cents: number): string {
  const whole = count(Math.floor(cents / 100));
  return `$${whole}${cents % 100 === 0 ? "" : `.${String(cents % 100).padStart(2, "0")}`}`;
}

/** A price with its cents always. */
export function price(cents: number): string {
  return `$${count(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, "0")}`;
}

/** `March 3, 2025`. */
export function day(date: IsoDate): string {
  return longDate(date).replace(/^\w+, /, "");
}

const ROMAN = [
  "i",
  "ii",
  "iii",
  "iv",
  "v",
  "vi",
  "vii",
  "viii",
  "ix",
  "x",
  "xi",
  "xii",
  "xiii",
  "xiv",
  "xv",
  "xvi",
  "xvii",
  "xviii",
  "xix",
  "xx",
];
const LONG = 20;

/** The numeral of a place in a list, from `i` on, for the first sixty. */
export function roman(index: number): string {
  return (
    ROMAN[index] ??
    (index < 2 * LONG ? `xx${ROMAN[index - LONG] ?? ""}` : `xl${ROMAN[index - 2 * LONG] ?? ""}`)
  );
}

/** `A`, `A and B`, `A, B and C`. */
export function joined(parts: readonly string[], between = ", ", last = " and "): string {
  return parts.length < 2
    ? (parts[0] ?? "")
    : `${parts.slice(0, -1).join(between)}${last}${parts.at(-1) ?? ""}`;
}

/** `(i) A and (ii) B`, or what one part says. */
export function numbered(parts: readonly string[]): string {
  return parts.length < 2
    ? (parts[0] ?? "")
    : joined(parts.map((part, index) => `(${roman(index)}) ${part}`));
}

export function partyAt(model: Model, index: number): Party {
  const party = model.parties[index];
  if (party === undefined) throw new RangeError(`there is no person ${String(index)}`);
  return party;
}

export function figuresAt(voice: Voice, index: number): PersonFigures {
  const figures = voice.figures[index];
  if (figures === undefined) throw new RangeError(`there is no person ${String(index)}`);
  return figures;
}
