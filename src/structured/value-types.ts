import { iso } from "../figures/date.js";
import { grouped } from "../figures/decimal.js";
import type { Departure } from "../filing/structure.js";
import { STATE_CODES } from "./state-codes.js";

/** What EDGAR's schema allows as the value of an element. */
export interface ValueType {
  /** In words, behind "must be". */
  readonly asked: string;
  readonly about: Departure["about"];
  /** Whether blanks around a value and doubled ones within it count. */
  readonly blanksCount: boolean;
  readonly mayBeEmpty: boolean;
  /** How a value departs, or `null` where it does not. Not asked of an empty one. */
  readonly flaw: (value: string) => Flaw | null;
}

export type Flaw = "too-long" | "not-listed" | "ill-formed" | "no-such-day";

/** A value type by its name in the table, for instance `text:150` or `code:a,b`. */
export function valueType(name: string): ValueType {
  const [kind = "", details = ""] = name.split(":");
  const known = NAMED[kind];
  if (known !== undefined) return known;
  if (kind === "text") return text(Number(details), false);
  if (kind === "prose") return text(Number(details), true);
  if (kind === "code") return listed(details.split(","), true);
  if (kind === "token") return listed(details.replaceAll("_", " ").split(","), false);
  throw new Error(`No type of value is called "${name}"`);
}

function text(most: number, blanksCount: boolean): ValueType {
  return {
    asked: `at most ${grouped(String(most))} characters`,
    about: "frame",
    blanksCount,
    mayBeEmpty: false,
    flaw: (value) => (value.length > most && [...value].length > most ? "too-long" : null),
  };
}

function listed(codes: readonly string[], blanksCount: boolean): ValueType {
  const known = new Set(codes);
  return {
    asked: codes.length > 2 ? `one of ${codes.join(", ")}` : codes.join(" or "),
    about: "frame",
    blanksCount,
    mayBeEmpty: false,
    flaw: (value) => (known.has(value) ? null : "not-listed"),
  };
}

function pattern(asked: string, form: RegExp, more: Partial<ValueType> = {}): ValueType {
  return {
    asked,
    about: "frame",
    blanksCount: false,
    mayBeEmpty: false,
    flaw: (value) => (form.test(value) ? null : "ill-formed"),
    ...more,
  };
}

const WHOLE = /^[+-]?0*((?!0)\d*)$/;
const DECIMAL = /^([+-]?)0*((?!0)\d*)(?:\.(\d*))?$/;

/** A number as the schema has it, its sign, whole part and fraction without idle zeros; `null` where it is none. */
function decimalOf(value: string): { negative: boolean; whole: string; fraction: string } | null {
  const [, sign, whole = "", fraction = ""] = DECIMAL.exec(value) ?? [];
  if (sign === undefined || !/\d/.test(value)) return null;
  const shown = fraction.replace(/(?<!0)0+$/, "");
  return { negative: sign === "-" && whole + shown !== "", whole, fraction: shown };
}

function isShareCount(value: string): boolean {
  const number = decimalOf(value);
  return number !== null && !number.negative && number.whole.length <= 14 && number.fraction.length <= 2;
}

function isPercent(value: string): boolean {
  const number = decimalOf(value);
  if (number === null || number.negative || number.whole.length > 3) return false;
  const whole = Number(number.whole);
  return whole < 100 || (whole === 100 && number.fraction === "");
}

function isSmallWhole(value: string): boolean {
  const [, digits = ""] = WHOLE.exec(value) ?? [];
  return !value.startsWith("-") && /^\d{1,3}$/.test(digits);
}

const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

function dateFlaw(value: string): Flaw | null {
  const [, month, day, year] = DATE.exec(value) ?? [];
  if (year === undefined) return "ill-formed";
  const [m, d] = [Number(month), Number(day)];
  // Every month has 28 days, and only for the rest the calendar is looked at.
  const plain = m >= 1 && m <= 12 && d >= 1 && d <= 28;
  return plain || iso(Number(year), m, d) !== null ? null : "no-such-day";
}

function figure(asked: string, isSound: (value: string) => boolean): ValueType {
  return pattern(asked, /^/, {
    about: "figure",
    flaw: (value) => (isSound(value) ? null : "ill-formed"),
  });
}

const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@\[?(?:[a-z\d\\-]+\.)+(?:[a-z]{2,20}|\d{1,3})\]?$/i;

const NAMED: Readonly<Partial<Record<string, ValueType>>> = {
  shares: figure(
    "a number from 0 to 99999999999999.99 with at most two decimals and no commas",
    isShareCount,
  ),
  percent: figure("a number from 0 to 100 without a percent sign", isPercent),
  number: figure("a whole number from 1 to 999", isSmallWhole),
  date: pattern("a date as MM/DD/YYYY", /^/, { about: "figure", flaw: dateFlaw }),
  flag: listed(["true", "false"], false),
  yes: listed(["Y", "N"], false),
  cik: pattern("one to ten digits", /^\d{1,10}$/),
  accession: pattern("an accession number as 0001234567-25-000001", /^(?:\d{1,10}-\d{1,2}-\d{1,6})?$/, {
    mayBeEmpty: true,
  }),
  cusip: pattern("nine to twelve letters, digits, @, * or #", /^[a-z\d@*#]{9,12}$/i, {
    blanksCount: true,
    mayBeEmpty: true,
  }),
  place: {
    ...listed(STATE_CODES, true),
    asked: "one of EDGAR's two-character codes of states and countries",
  },
  zip: pattern("at most ten letters, digits, blanks, # or -", /^[\da-z #-]{1,10}$/i),
  phone: pattern("at most twenty letters, digits, blanks, or # ( ) , . -", /^[a-z\d\s#(),.-]{1,20}$/i),
  email: pattern("an e-mail address of at most eighty characters", EMAIL, {
    flaw: (value) => (value.length > 80 ? "too-long" : EMAIL.test(value) ? null : "ill-formed"),
  }),
  version: pattern("five characters", /^.{5}$/),
  // A public copy has another's code crossed out.
  secret: pattern("eight characters", /^/, { mayBeEmpty: true }),
};
