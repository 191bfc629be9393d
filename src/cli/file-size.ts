import { UserError } from "./user-error.js";

const KILO = 1024;
const UNITS: Readonly<Record<string, number>> = { "": 1, k: KILO, m: KILO ** 2, g: KILO ** 3 };
const SIZE = /^(\d{1,15}(?:\.\d{1,3})?) ?(?:([kmg])(?:i?b)?|b)?$/i;

/** The longest text that Node.js can hold is a little shorter than 512 MB. */
const MOST = 500 * KILO ** 2;

/** A file above it is no filing: the largest ones with all their exhibits are a fraction of it. */
export const DEFAULT_MAX_SIZE = 50 * KILO ** 2;

/**
 * Reads `50MB`, `200k` or `1048576` as a number of bytes; a KB is 1024 of them.
 * @throws UserError where it is no size, is nothing or is more than can be read.
 */
export function parseSize(text: string): number {
  const [, number, unit = ""] = SIZE.exec(text.trim()) ?? [];
  const bytes = Math.floor(Number(number) * (UNITS[unit.toLowerCase()] ?? 1));
  if (number === undefined || bytes === 0)
    throw new UserError(`--max-size takes a size such as 50MB, 200k or 1048576, not “${text}”`);
  if (bytes > MOST)
    throw new UserError(`--max-size can be ${printSize(MOST)} at most; “${text}” is more than can be read`);
  return bytes;
}

/** `200 MB`, `1.5 MB`, `12 KB`, `80 bytes`. */
export function printSize(bytes: number): string {
  if (bytes >= KILO ** 3) return `${rounded(bytes / KILO ** 3)} GB`;
  if (bytes >= KILO ** 2) return `${rounded(bytes / KILO ** 2)} MB`;
  return bytes >= KILO ? `${rounded(bytes / KILO)} KB` : `${bytes} bytes`;
}

/** What is said of a file above the limit: in bytes where both would round to the same. */
export function tooLarge(size: number, maxSize: number): string {
  const [given, limit] = [printSize(size), printSize(maxSize)];
  return given === limit
    ? `is ${size} bytes; the limit is ${maxSize} (--max-size)`
    : `is ${given}; the limit is ${limit} (--max-size)`;
}

function rounded(number: number): string {
  return String(Number(number.toFixed(1)));
}
