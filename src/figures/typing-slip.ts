import { Decimal } from "./decimal.js";

/** How one number became another under somebody's fingers. */
export type TypingSlip = "a digit changed" | "two digits transposed" | "a digit dropped";

/** With fewer digits, trailing zeros left out, two numbers come near one another by chance: 650,000 and 600,000. */
const TELLING: Readonly<Record<TypingSlip, number>> = {
  "a digit changed": 4,
  "two digits transposed": 3,
  "a digit dropped": 2,
};

/**
 * The slip by which one number is the other: a digit is another, two neighbours changed places, or a digit is missing in
 * one of two whole numbers. `null` where no single slip makes one of the other, where they are too round to tell, or less
 * than one apart.
 * @param certain whether both are told of one thing, so that no number is too round
 */
export function typingSlip(a: Decimal, b: Decimal, certain = false): TypingSlip | null {
  if (a.lte(0) || b.lte(0)) return null;
  // Whole numbers of which one has two digits more need not be looked at; most pairs are such.
  if (Math.abs(a.e - b.e) > 1 && a.e >= 0 && b.e >= 0) return null;
  if (a.minus(b).abs().lt(1)) return null;
  const decimals = Math.max(a.decimalPlaces(), b.decimalPlaces());
  const [one, other] = [a.toFixed(decimals), b.toFixed(decimals)];
  if (decimals > 0 && one.length !== other.length) return null;
  const slip = slipBetween(one, other);
  const telling = [a, b].every((each) => slip !== null && each.precision() >= TELLING[slip]);
  return certain || telling ? slip : null;
}

/** Whether two neighbouring digits of one number changed places in the other; `certain` as for `typingSlip`. */
export function areTransposed(a: Decimal, b: Decimal, certain = false): boolean {
  return typingSlip(a, b, certain) === "two digits transposed";
}

/** What comes of a number's digits where each two neighbours in turn change places. */
export function transpositionsOf(digits: string): string[] {
  return [...digits].slice(1).flatMap((right, index) => {
    const left = digits.charAt(index);
    return left === right ? [] : [digits.slice(0, index) + right + left + digits.slice(index + 2)];
  });
}

/** The slip between two numbers printed to the same decimals, whose digits are compared whatever they are worth: 9.0 and 9.3. */
export function printedSlip(a: Decimal, b: Decimal, decimals: number, certain = false): TypingSlip | null {
  const scale = new Decimal(10).pow(decimals);
  return typingSlip(a.times(scale), b.times(scale), certain);
}

/** With fewer digits it is chance that two numbers have the same. */
const DIGITS = 4;

/** Whether two numbers have the same digits in another order, however far apart those that changed places stand: 24,267 and 26,247. */
export function areReordered(one: Decimal, other: Decimal): boolean {
  const [digits, others] = [one, other].map((number) => [...number.toFixed()].sort().join(""));
  return digits === others && Math.max(one.precision(), other.precision()) >= DIGITS;
}

/** The slip by which one string of characters is the other, however few they are. */
export function slipBetween(one: string, other: string): TypingSlip | null {
  if (one.length !== other.length) {
    const [short, long] = one.length < other.length ? [one, other] : [other, one];
    return isOneShort(short, long) ? "a digit dropped" : null;
  }
  const places = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  const [first = 0, second = 0] = places;
  if (places.length === 1) return "a digit changed";
  const swapped = second === first + 1 && one[first] === other[second] && one[second] === other[first];
  return places.length === 2 && swapped ? "two digits transposed" : null;
}

function isOneShort(short: string, long: string): boolean {
  if (long.length !== short.length + 1) return false;
  const at = [...long].findIndex((digit, index) => digit !== short[index]);
  return long.slice(at + 1) === short.slice(at);
}
