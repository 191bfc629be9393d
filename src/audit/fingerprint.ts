import { hash } from "node:crypto";
import { Decimal } from "../figures/decimal.js";
import { plainName } from "../figures/names.js";
import { factsIn, type Fact } from "../filing/fact.js";
import type { Filing } from "../filing/filing.js";
import { once } from "../filing/once.js";

/** The name of every fact of a filing: the way to it through the model, positions left out. */
export function factNames(filing: Filing): ReadonlyMap<Fact<unknown>, string> {
  return new Map(factsIn(filing).map(([name, fact]) => [fact, name]));
}

/**
 * What tells a finding from any other, whatever the layout of the document: the rule, the persons, and
 * the names and values of the facts compared. It holds no offset, text or path.
 */
export function fingerprintParts(
  rule: string,
  persons: readonly string[],
  at: readonly Fact<unknown>[],
  names: ReadonlyMap<Fact<unknown>, string>,
): string {
  const facts = at.map((fact) => `[${JSON.stringify(names.get(fact) ?? "")},${canonicalValue(fact)}]`);
  return `[${JSON.stringify([rule, persons.map(plainName).sort()]).slice(1, -1)},[${facts.join(",")}]]`;
}

/** The fingerprint of such parts; `ordinal` counts findings whose parts are equal. */
export function fingerprint(parts: string, ordinal: number): string {
  return hash("sha256", `${parts}#${String(ordinal)}`, "hex").slice(0, 32);
}

/** As JSON, for many checks look at the same few facts. */
const canonicalValue = once((fact: Fact<unknown>) => JSON.stringify(canonical(fact.value)));

function canonical(value: unknown): unknown {
  if (value instanceof Decimal) return value.toFixed();
  if (typeof value === "string") return plainName(value);
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).map(([key, inner]) => [key, canonical(inner)]);
  }
  return value;
}
