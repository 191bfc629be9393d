import { hash } from "node:crypto";
import { Decimal } from "../figures/decimal.js";
import { plainName } from "../figures/names.js";
import { factsIn, type Fact } from "../filing/fact.js";
import type { Filing } from "../filing/filing.js";

/**
 * What tells a fact of the filing from any other: its name, which is the way to it through the model, positions left out, and
 * its value. As JSON, worked out once for each, since many checks look at the same few.
 */
export function factKeys(filing: Filing): (fact: Fact<unknown>) => string {
  const names = new Map(factsIn(filing).map(([name, fact]) => [fact, name]));
  const known = new Map<Fact<unknown>, string>();
  return (fact) => {
    const key = known.get(fact) ?? JSON.stringify([names.get(fact) ?? "", canonical(fact.value)]);
    known.set(fact, key);
    return key;
  };
}

/**
 * What tells a finding from any other, whatever the layout of the document: the rule, the persons, and
 * the names and values of the facts compared. It holds no offset, text or path.
 */
export function fingerprintParts(
  rule: string,
  persons: readonly string[],
  at: readonly Fact<unknown>[],
  keyOf: (fact: Fact<unknown>) => string,
): string {
  return `[${JSON.stringify([rule, persons.map(plainName).sort()]).slice(1, -1)},[${at.map(keyOf).join(",")}]]`;
}

/** The fingerprint of such parts; `ordinal` counts findings whose parts are equal. */
export function fingerprint(parts: string, ordinal: number): string {
  return hash("sha256", `${parts}#${String(ordinal)}`, "hex").slice(0, 32);
}

function canonical(value: unknown): unknown {
  if (value instanceof Decimal) return value.toFixed();
  if (typeof value === "string") return plainName(value);
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).map(([key, inner]) => [key, canonical(inner)]);
  }
  return value;
}
