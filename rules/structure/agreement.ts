import { plainName } from "../../src/figures/names.js";

/**
 * How two fields that EDGAR compares stand to each other. Case and blanks do not count, since EDGAR keeps
 * values in capitals: `spelling` is a difference in punctuation alone, `different` one in the words.
 */
export type Agreement = "same" | "spelling" | "different";

/** A value as EDGAR keeps it; blanks are folded where a field is read. */
export function asKept(value: string): string {
  return value.toUpperCase();
}

/** Compares two fields that ought to state one and the same. */
export function agreement(a: string, b: string): Agreement {
  if (asKept(a) === asKept(b)) return "same";
  const words = plainName(a);
  return words !== "" && words === plainName(b) ? "spelling" : "different";
}
