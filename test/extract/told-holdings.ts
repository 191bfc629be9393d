import type { InstrumentType } from "../../src/filing/holding.js";

type Phrase = (shares: string) => string;

/** A kind of holding with the ways in which filers tell a count of it. */
export interface Kind {
  readonly type: InstrumentType;
  readonly right: boolean;
  /** Whether exercise brings new shares into the class. */
  readonly joins: boolean;
  readonly phrases: readonly [Phrase, ...Phrase[]];
}

export interface Told {
  readonly kind: Kind;
  readonly shares: bigint;
  readonly words: string;
}

const held = (type: InstrumentType, ...phrases: Kind["phrases"]): Kind => ({
  type,
  right: false,
  joins: false,
  phrases,
});
const right = (type: InstrumentType, ...phrases: Kind["phrases"]): Kind => ({
  type,
  right: true,
  joins: true,
  phrases,
});

export const KINDS: readonly [Kind, ...Kind[]] = [
  held(
    "shares",
    (n) => `${n} shares of Common Stock`,
    (n) => `${n} shares held directly`,
    (n) => `${n} shares of Common Stock held by the Roe Family Trust`,
    (n) => `${n} Shares owned by her spouse`,
    (n) => `${n} shares of Common Stock held of record by Larkspur Fund II, L.P.`,
    (n) => `${n} shares issued upon the exercise of warrants last year`,
  ),
  held(
    "restricted-stock",
    (n) => `${n} shares of restricted Common Stock that carry a vote`,
    (n) => `${n} restricted shares subject to vesting`,
  ),
  right(
    "stock-option",
    (n) => `${n} shares of Common Stock issuable upon exercise of stock options`,
    (n) => `stock options to purchase ${n} shares of Common Stock`,
    (n) => `${n} shares underlying vested options held by Jane M. Roe`,
  ),
  right(
    "option",
    (n) => `${n} shares issuable on exercise of options exercisable within 60 days`,
    (n) => `${n} shares subject to options granted to her that are exercisable within sixty days`,
    (n) => `options awarded to her to acquire ${n} shares`,
  ),
  {
    ...right(
      "call-option",
      (n) => `${n} shares underlying listed call options`,
      (n) => `call options to buy ${n} shares of Common Stock`,
    ),
    joins: false,
  },
  right(
    "warrant",
    (n) => `${n} shares of Common Stock issuable upon exercise of warrants`,
    (n) => `warrants exercisable for ${n} shares of Common Stock`,
    (n) => `${n} shares that may be acquired on exercise of outstanding warrants held by the Trust`,
    (n) => `warrants to purchase up to ${n} shares held by Larkspur Fund II, L.P.`,
    (n) => `${n} Warrants to purchase shares of Common Stock`,
  ),
  right(
    "pre-funded-warrant",
    (n) => `${n} shares of Common Stock underlying pre-funded warrants`,
    (n) => `pre-funded warrants to purchase ${n} shares`,
    (n) => `${n} pre-funded warrants to purchase up to ${n} shares of Common Stock`,
  ),
  right(
    "convertible-preferred",
    (n) => `${n} shares issuable upon conversion of 4,400 shares of Series C Convertible Preferred Stock`,
    (n) => `4,400 shares of Series A Preferred Stock convertible into ${n} shares of Common Stock`,
    (n) => `${n} Shares into which its Series B Preferred Stock is convertible`,
  ),
  right(
    "convertible-note",
    (n) => `${n} shares issuable upon conversion of a convertible promissory note`,
    (n) => `convertible notes convertible into ${n} shares of Common Stock`,
    (n) => `${n} shares of Common Stock issuable on conversion of 8% debentures`,
  ),
  right(
    "other-class",
    (n) => `${n} shares of Class B Common Stock, which are convertible at the option of the holder`,
    (n) => `${n} shares of Class A Common Stock issuable upon conversion of Class B Common Stock`,
  ),
  right(
    "restricted-stock-unit",
    (n) => `${n} shares issuable upon vesting of restricted stock units within 60 days`,
    (n) => `${n} restricted stock units that vest within 60 days`,
    (n) => `${n} RSUs vesting within sixty days`,
  ),
  right(
    "partnership-unit",
    (n) => `${n} shares issuable upon redemption of OP Units`,
    (n) => `${n} OP Units that are exchangeable for shares`,
  ),
  right("forward", (n) => `${n} shares deliverable under a prepaid forward`),
];

/** A way to tell a whole holding in a sentence. */
export interface Pattern {
  readonly name: string;
  readonly tell: (parts: readonly string[], total: string) => string;
  /** The fewest parts that it can tell. */
  readonly least?: number;
}

const series = (parts: readonly string[], comma = ", ", last = " and "): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(comma)}${last}${parts.at(-1) ?? ""}`;
const marked = (parts: readonly string[], marks: readonly string[], comma = ", ", last = " and "): string =>
  series(
    parts.map((part, index) => `(${marks[index] ?? ""}) ${part}`),
    comma,
    last,
  );

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"];
const LETTERS = ["a", "b", "c", "d", "e", "f", "g", "h"];
const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8"];

export const PATTERNS: readonly [Pattern, ...Pattern[]] = [
  { name: "represents (i) …, (ii) … and (iii) …", tell: (parts) => `Represents ${marked(parts, ROMAN)}.` },
  { name: "consists of …, … and …", tell: (parts) => `Consists of ${series(parts)}.` },
  {
    name: "consists of (A) …; (B) …; and (C) …",
    tell: (parts) =>
      `Consists of the following: ${marked(
        parts,
        LETTERS.map((letter) => letter.toUpperCase()),
        "; ",
        "; and ",
      )}.`,
  },
  { name: "includes …; …; and …", tell: (parts) => `Includes ${series(parts, "; ", "; and ")}.` },
  {
    name: "a total consisting of (a) … and (b) …",
    tell: (parts, total) =>
      `Larkspur beneficially owns ${total} shares, consisting of ${marked(parts, LETTERS)}.`,
  },
  {
    name: "reflects … together with … and …",
    tell: (parts) => `Reflects ${series(parts, ", ", ", together with ")}.`,
  },
  {
    name: "comprised of (1) …; (2) …",
    tell: (parts, total) =>
      `The ${total} shares reported are comprised of ${marked(parts, DIGITS, "; ", "; ")}.`,
  },
  {
    name: "the sum of (i) … plus (ii) …",
    tell: (parts) => `The amount is the sum of ${marked(parts, ROMAN, " plus ", " plus ")}.`,
  },
  {
    name: "represents … plus …, for a total of",
    tell: (parts, total) =>
      `Represents ${series(parts, ", plus ", ", plus ")}, for a total of ${total} shares.`,
  },
  {
    name: "represents … plus …, in all",
    tell: (parts, total) => `Represents ${series(parts, ", plus ", ", plus ")}, in all ${total} shares.`,
  },
  { name: "comprises … as well as …", tell: (parts) => `Comprises ${series(parts, ", ", " as well as ")}.` },
  {
    name: "a total: …; …; …",
    tell: (parts, total) => `${total} shares of Common Stock: ${series(parts, "; ", "; ")}.`,
    least: 2,
  },
  {
    name: "a total (… and …)",
    tell: (parts, total) => `${total} shares (${series(parts, ", ", " and ")}).`,
    least: 2,
  },
  {
    name: "which includes (i) … and (ii) …",
    tell: (parts, total) => `${total} shares, which includes ${marked(parts, ROMAN)}.`,
  },
  {
    name: "is made up of …, … and …",
    tell: (parts) => `This amount is made up of ${series(parts, ", ", ", and ")}.`,
  },
  {
    name: "a further sentence leaves shares out",
    tell: (parts) =>
      `Represents ${marked(parts, ROMAN)}. It does not include 7,000,000 other shares of the Issuer held by its customers.`,
  },
];

/** `1234567` as printed: `1,234,567`. */
export function grouped(shares: bigint): string {
  return String(shares).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
