import { beforeUnits, plainStreet, type PostalAddress } from "./address.js";

/** Whether two addresses are those of one building: street and city alike. */
export function sameBuilding(a: PostalAddress, b: PostalAddress): boolean {
  return a.street === b.street && (a.city === b.city || a.zip === b.zip);
}

/** Whether two addresses are alike but for the number of the house, as far as both go into detail. */
export function differInHouse(a: PostalAddress, b: PostalAddress): boolean {
  const [one, other] = [housedIn(a.street), housedIn(b.street)];
  return (
    one !== null &&
    other !== null &&
    one.house !== other.house &&
    one.street === other.street &&
    a.city === b.city &&
    a.zip === b.zip &&
    (a.suite === null || b.suite === null || a.suite === b.suite) &&
    (a.floor === null || b.floor === null || a.floor === b.floor)
  );
}

/** A street in plain words: the house's number, and what follows up to suite and floor. */
interface Housed {
  readonly house: string;
  readonly street: string;
}

const HOUSED = /^(\d{1,5}[a-z]?) (\S.*)$/;

/** The number and street of an address that begins with them, in plain words; `null` of any other. */
export function housedIn(printed: string): Housed | null {
  const street = beforeUnits(printed).split(",")[0] ?? "";
  const match = HOUSED.exec(plainStreet(street));
  return match?.[1] === undefined || match[2] === undefined ? null : { house: match[1], street: match[2] };
}

/** The numbers that stand in front of a street wherever an address names it; a range of houses gives both. */
export function housesOf(street: string, whole: string): string[] {
  const words = plainStreet(whole).split(" ");
  const sought = street.split(" ");
  return words.flatMap((word, index) => {
    const isThere = sought.every((each, at) => words[index + 1 + at] === each);
    const range = words.slice(Math.max(0, index - 1), index + 1).filter((each) => HOUSE.test(each));
    return isThere && HOUSE.test(word) ? range : [];
  });
}

const HOUSE = /^\d{1,5}[a-z]?$/;

/** What of two addresses of one building cannot both be right, or `null`; one that goes into more detail differs in nothing. */
export function slipBetween(
  a: PostalAddress,
  b: PostalAddress,
): "street number" | "suite" | "floor" | "ZIP code" | null {
  if (differInHouse(a, b)) return "street number";
  if (a.suite !== null && b.suite !== null && !isPartOf(a.suite, b.suite) && !isPartOf(b.suite, a.suite))
    return "suite";
  if (a.floor !== null && b.floor !== null && a.floor !== b.floor) return "floor";
  return isMistyped(a.zip, b.zip) ? "ZIP code" : null;
}

/** One digit wrong or two exchanged; a large building may have a code of its own beside its quarter's. */
function isMistyped(a: string, b: string): boolean {
  const wrong = [...a].flatMap((digit, index) => (digit === b.charAt(index) ? [] : [index]));
  const [first, second, ...others] = wrong;
  if (first === undefined || others.length > 0) return false;
  if (second === undefined) return true;
  return second === first + 1 && a.charAt(first) === b.charAt(second) && a.charAt(second) === b.charAt(first);
}

/** Suite 330A is a part of Suite 330; Suite 3300 is not. */
function isPartOf(suite: string, whole: string): boolean {
  return suite.startsWith(whole) && !/^\d/.test(suite.slice(whole.length));
}
